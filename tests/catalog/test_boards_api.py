"""The storyboard for programs, and where one goes on."""

import pytest

from catalog.household import of
from catalog.models import Cut, Episode, Job
from catalog.order import order
from catalog.production import produce
from catalog.storyboard import boards
from tests.catalog.test_people_api import send

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture
def cut(client, alice, studio):
    client.force_login(alice)
    order(of(alice), "Alice carries a lamp", minutes=1)
    produce(Job.objects.claim("worker"), "worker")
    return Episode.objects.get().current()


def test_every_shot_is_a_panel_and_can_be_touched(client, cut):
    where = f"/api/titles/{cut.episode.title.pk}"
    found = client.get(f"{where}/storyboard").json()
    panels = [panel for board in found for panel in board["panels"]]
    assert len(panels) == sum(len(each.panels) for each in boards(cut))
    first = panels[1]
    assert client.get(first["still"]).status_code == 200 and first["at"] >= 0
    asked = {"shot": first["shot"], "touch": "darker"}
    before = send(client, "post", f"{where}/touch", {**asked, "preview": True})
    assert before.status_code == 200 and before.json()["changes"][0]["after"] == "Darker" and Cut.objects.count() == 1
    after = send(client, "post", f"{where}/touch", asked)
    assert after.status_code == 201 and after.json()["number"] == 2 and first["slate"] in after.json()["note"]
    scene = next(each for each in Cut.objects.get(number=2).screenplay_value().scenes if first["shot"].startswith(f"{each.id}/"))
    assert scene.retouch(first["shot"]).grade.brightness < 0


def test_a_locked_shot_is_not_touched(client, cut):
    where = f"/api/titles/{cut.episode.title.pk}"
    shot = client.get(f"{where}/storyboard").json()[0]["panels"][0]["shot"]
    assert send(client, "post", f"{where}/lock", {"what": shot, "on": True}).json()["on"]
    assert "touch" in send(client, "post", f"{where}/touch", {"shot": shot, "touch": "closer"}).json()
    assert client.get(f"{where}/storyboard").json()[0]["panels"][0]["locked"]
    assert "what" in send(client, "post", f"{where}/lock", {"what": "nobody", "on": True}).json()
    assert "shot" in send(client, "post", f"{where}/touch", {"shot": "s9/shot-9", "touch": "closer"}).json()
    assert "touch" in send(client, "post", f"{where}/touch", {"shot": shot, "touch": "explode"}).json()


def test_one_goes_on_in_the_same_shot_of_another_cut(client, cut):
    where = f"/api/titles/{cut.episode.title.pk}"
    panels = [panel for board in client.get(f"{where}/storyboard").json() for panel in board["panels"]]
    shot = next(each for each in panels if each["at"] > 12)
    assert send(client, "put", f"{where}/viewing", {"seconds": shot["at"] + 0.4}).json()["cut"] == 1
    longer = next(each["shot"] for each in panels if each["at"] < shot["at"] and send(client, "post", f"{where}/touch", {"shot": each["shot"], "touch": "hold"}).status_code == 201)
    while job := Job.objects.claim("worker"):
        produce(job, "worker")
    now = {panel["shot"]: panel["at"] for board in client.get(f"{where}/storyboard").json() for panel in board["panels"]}
    assert now[shot["shot"]] > shot["at"], f"{longer} is held longer"
    page = client.get(f"/watch/{cut.episode.title.pk}").content.decode()
    assert f'data-at="{now[shot["shot"]] + 0.4:.1f}"' in page
    client.post(f"/watch/{cut.episode.title.pk}/1/place", {"seconds": "14.0", "cut": "1"})
    assert client.get(f"{where}/viewing").json()["cut"] == 1, "a page that still shows the first cut says so"


def test_one_goes_on_where_one_was(client, cut):
    where = f"/api/titles/{cut.episode.title.pk}"
    assert client.get("/api/continue").json() == []
    send(client, "put", f"{where}/viewing", {"seconds": 12.0})
    row = client.get("/api/continue").json()[0]
    assert (row["title"], row["episode"], row["seconds"], row["next"]) == (cut.episode.title.pk, 1, 12.0, False)
    send(client, "put", f"{where}/viewing", {"hidden": True})
    assert client.get("/api/continue").json() == []
