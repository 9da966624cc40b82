"""Model sheets: drawn once, in the background, for those who may see the title."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from catalog import sheets
from catalog.easel import Easel, Sheet
from catalog.models import Cut, Job, Title
from catalog.production import produce
from tests.catalog.later import Later

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture
def later(monkeypatch, settings, tmp_path):
    settings.MATINEE_HOME = tmp_path / "home"
    made = Later()
    monkeypatch.setattr(sheets, "easel", Easel(made))
    return made


@pytest.fixture
def film(client, alice, studio):
    client.force_login(alice)
    client.post("/api/titles", {"prompt": "Alice carries a lamp", "minutes": 1}, content_type="application/json")
    produce(Job.objects.claim("worker"), "worker")
    return Title.objects.get()


def addresses(answer):
    return [each["address"] for each in answer.context["sheets"]]


def test_a_title_has_a_sheet_of_everybody_every_place_and_its_look(client, film, later):
    answer = client.get(f"/title/{film.pk}/sheets")
    names = [(each["heading"], each["name"]) for each in answer.context["sheets"]]
    screenplay = Cut.objects.get().screenplay_value()
    assert [name for heading, name in names if heading == "The cast"] == [each.name for each in screenplay.cast]
    assert [name for heading, name in names if heading == "Places"] == [each.name for each in screenplay.places]
    assert ("The look", "golden storybook") in names
    assert not later.waiting, "the page itself draws nothing"
    assert f"/title/{film.pk}/1/sheets" in client.get(f"/title/{film.pk}").content.decode()


def test_a_sheet_is_drawn_once_and_nobody_waits_for_it(client, film, later):
    address = addresses(client.get(f"/title/{film.pk}/sheets"))[0]
    first = client.get(address)
    assert first.status_code == 202 and first.headers["Retry-After"]
    assert client.get(address).status_code == 202 and len(later.waiting) == 1
    later.go_on()
    answer = client.get(address)
    assert answer.status_code == 200 and answer.headers["Content-Type"] == "image/jpeg"
    page = cv2.imdecode(np.frombuffer(b"".join(answer.streaming_content), np.uint8), cv2.IMREAD_COLOR)
    assert page.shape[1] >= 1000 and page.std() > 15
    assert not later.waiting


def test_what_failed_is_tried_again(client, film, later):
    address = addresses(client.get(f"/title/{film.pk}/sheets"))[0]
    client.get(address)
    later.waiting.pop()[0].set_exception(OSError("the disk is full"))
    assert client.get(address).status_code == 202 and len(later.waiting) == 1


def test_only_those_who_may_see_the_title_see_its_sheets(client, film, later, bob, charlie):
    page = f"/title/{film.pk}/sheets"
    address = addresses(client.get(page))[0]
    client.force_login(bob)
    assert client.get(page).status_code == 200
    client.force_login(charlie)
    assert client.get(page).status_code == client.get(address).status_code == 404
    client.logout()
    assert client.get(page).status_code == client.get(address).status_code == client.get("/sheets/").status_code == 302
    assert not later.waiting


def test_a_key_of_something_else_is_not_drawn(client, film, later):
    other = Sheet(kind="effect", name="snow").key
    assert client.get(f"/title/{film.pk}/1/sheets/{other}.jpg").status_code == 404


@pytest.mark.parametrize(("kind", "least"), [("looks", 12), ("places", 60), ("effects", 40)])
def test_the_gallery_has_all_there_is(client, alice, later, kind, least):
    client.force_login(alice)
    answer = client.get(f"/sheets/{kind}/")
    assert answer.status_code == 200 and len(answer.context["sheets"]) >= least
    assert client.get(addresses(answer)[-1]).status_code == 202
    assert client.get(f"/sheets/{kind}/nonsense.jpg").status_code == 404


def test_the_gallery_knows_no_other_kind(client, alice, later):
    client.force_login(alice)
    assert client.get("/sheets/").status_code == 200
    assert client.get("/sheets/actors/").status_code == client.get("/sheets/actors/x.jpg").status_code == 404


def test_another_look_is_another_sheet():
    from generator.film import Look

    assert Sheet(kind="character", person=Look(hair="b4361c")).key != Sheet(kind="character", person=Look(hair="1a1412")).key
    assert Sheet(kind="place", name="street").key == Sheet(kind="place", name="street").key


def test_the_easel_draws_in_a_process_that_knows_no_rows(settings, tmp_path):
    settings.MATINEE_HOME = tmp_path
    easel, wanted = Easel(), Sheet(kind="effect", name="embers")
    assert not easel.wants(wanted)
    easel.aside.ask(wanted.key, print).result(timeout=60)
    assert easel.wants(wanted) and cv2.imread(str(wanted.path)).std() > 10
    easel.aside.close()
