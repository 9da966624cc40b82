from datetime import timedelta

import pytest
from django.utils import timezone

from catalog.endings import order_endings
from catalog.models import Episode, Job, Profile, Title, Viewing
from catalog.production import produce

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]
JSON = "application/json"


@pytest.fixture
def film(client, alice, studio):
    """A finished film of Alice's with a second ending, with Alice signed in."""
    client.force_login(alice)
    client.post("/api/titles", {"prompt": "Alice carries a lamp", "minutes": 1}, content_type=JSON)
    produce(Job.objects.claim("worker"), "worker")
    order_endings(Episode.objects.get(), ["Bob keeps the lamp"])
    produce(Job.objects.claim("worker"), "worker")
    return f"/api/titles/{Title.objects.get().pk}"


def test_a_program_keeps_its_list(client, film):
    assert client.get("/api/titles?listed=true").json()["count"] == 0
    for _ in range(2):
        assert client.put(f"{film}/shelf").status_code == 204
    assert client.get("/api/titles?listed=true").json()["count"] == 1
    assert client.delete(f"{film}/shelf").status_code == 204
    assert client.get("/api/titles?listed=true").json()["count"] == 0


def test_a_program_says_how_far_it_is(client, film):
    assert client.get(f"{film}/viewing").json() == {"seconds": 0.0, "watched": False, "hidden": False, "cut": None}
    assert client.put(f"{film}/viewing", {"seconds": 12.5}, content_type=JSON).json()["seconds"] == 12.5
    assert client.put(f"{film}/viewing", {"hidden": True}, content_type=JSON).json() == {"seconds": 12.5, "watched": False, "hidden": True, "cut": 1}
    assert client.put(f"{film}/viewing", {"seconds": 99_000}, content_type=JSON).json()["watched"] is True
    assert client.put(f"{film}/viewing", {"seconds": 3}, content_type=JSON).json()["watched"] is True, "a rewatch takes nothing back"
    wrong = client.put(f"{film}/viewing", {"seconds": -1}, content_type=JSON)
    assert wrong.status_code == 400 and wrong["Content-Type"] == "application/problem+json" and "seconds" in wrong.json()
    assert client.get(f"{film}/viewing?episode=7").status_code == 404
    assert Viewing.objects.get().profile.name == "alice"


def test_a_film_has_no_plan_and_a_series_has_one(client, alice, film):
    assert client.get(f"{film}/plan").status_code == 404
    Title.objects.update(kind="series")
    assert client.get(f"{film}/plan").json()["paused"] is False
    assert client.patch(f"{film}/plan", {"rhythm": "weekly", "weekday": 2, "paused": True}, content_type=JSON).json()["weekday"] == 2
    assert client.patch(f"{film}/plan", {"weekday": 9}, content_type=JSON).status_code == 400
    Profile.objects.filter(user=alice).update(owner=False)
    assert client.patch(f"{film}/plan", {"paused": False}, content_type=JSON).status_code == 403


def test_an_address_for_another_player_opens_without_signing_in(client, film):
    made = client.post(f"{film}/episodes/1/link")
    assert made.status_code == 201
    client.logout()
    found = made.json()
    assert client.get(found["address"]).content.startswith(b"#EXTM3U")
    assert client.get(found["playlist"]).content.startswith(b"#EXTM3U")
    assert client.post(f"{film}/episodes/1/link").status_code in (401, 403)


def test_a_vote_from_beginning_to_end(client, film):
    body = {"question": "How should it end?", "candidates": [1, 2], "until": (timezone.now() + timedelta(hours=1)).isoformat(), "secret": True}
    opened = client.post(f"{film}/votes", body, content_type=JSON)
    assert opened.status_code == 201
    vote = f"/api/votes/{opened.json()['id']}"
    assert opened.json()["candidates"]["2"] == "Bob keeps the lamp" and opened.json()["phase"] == "open"
    assert client.put(f"{vote}/ballot", {"candidate": 2}, content_type=JSON).json()["mine"] == 2
    assert client.get(vote).json()["tally"] is None, "it is secret until it is decided"
    wrong = client.put(f"{vote}/ballot", {"candidate": 9}, content_type=JSON)
    assert wrong.status_code == 400 and wrong.json()["candidate"]
    decided = client.post(f"{vote}/close").json()
    assert decided["winner"] == 2 and decided["tally"] == {"1": 0, "2": 1} and decided["phase"] == "locked"
    assert client.put(f"{vote}/ballot", {"candidate": 1}, content_type=JSON).status_code == 400
    assert client.post(f"{film}/votes", {**body, "candidates": [1]}, content_type=JSON).status_code == 400


def test_what_is_next_doors_is_not_there(client, film, charlie):
    vote = client.post(f"{film}/votes", {"question": "?o", "candidates": [1, 2]}, content_type=JSON)
    assert vote.status_code == 201
    client.force_login(charlie)
    for method, path in (("put", "/shelf"), ("get", "/viewing"), ("get", "/plan"), ("post", "/episodes/1/link"), ("post", "/votes")):
        assert getattr(client, method)(film + path, {"question": "Which?", "candidates": [1, 2]}, content_type=JSON).status_code == 404, path
    assert client.get(f"/api/votes/{vote.json()['id']}").status_code == 404
