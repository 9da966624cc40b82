"""Watching together: who is there and ready, what they say, and a screening that asks nothing."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from catalog import votes
from catalog.household import of
from catalog.models import Episode, Job, Vote
from catalog.order import order
from catalog.production import produce
from player import foyer

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]
JSON = "application/json"


@pytest.fixture
def screening(client, alice, studio):
    cache.clear()
    client.force_login(alice)
    order(of(alice), "Alice carries a lamp", minutes=1)
    produce(Job.objects.claim("worker"), "worker")
    answer = client.post(f"/watch/{Episode.objects.get().title.pk}/1/together")
    vote = Vote.objects.get()
    assert answer["Location"] == f"/votes/{vote.pk}"
    return vote


@pytest.fixture
def guest(screening):
    browser = Client()
    browser.get(f"/guest/{screening.guests}")
    return browser


def test_everybody_there_is_told_and_whether_they_are_ready(client, screening, guest, monkeypatch):
    where = f"/votes/{screening.pk}/state"
    client.get(f"{where}?ready=yes")
    assert guest.get(where).json()["here"] == [{"name": "alice", "ready": True}, {"name": "A guest", "ready": False}]
    assert guest.get(f"{where}?ready=yes").json()["here"][1]["ready"] is True
    now = foyer.time.time()
    monkeypatch.setattr(foyer.time, "time", lambda: now + 60)
    assert client.get(where).json()["here"] == [{"name": "alice", "ready": False}], "who is silent is gone"


def test_what_is_said_reaches_the_others_once(client, screening, guest):
    where = f"/votes/{screening.pk}"
    assert guest.post(f"{where}/say", {"words": "  Look\nat the\x00 lamp! ", "name": "Bob"}, content_type=JSON).status_code == 200
    heard = client.get(f"{where}/state").json()["said"]
    assert [(each["who"], each["words"]) for each in heard] == [("Bob", "Look at the lamp!")]
    client.post(f"{where}/say", {"words": "Shh."}, content_type=JSON)
    later = guest.get(f"{where}/state?after={heard[0]['line']}").json()["said"]
    assert [(each["who"], each["words"]) for each in later] == [("alice", "Shh.")]
    assert guest.post(f"{where}/say", {"words": " \n"}, content_type=JSON).status_code == 400
    assert guest.get(f"{where}/state?after=x").status_code == 200


def test_a_screening_alone_asks_nothing_and_plays_to_the_end(client, screening, monkeypatch):
    assert votes.phase(screening).name == "before"
    votes.steer(screening, 1.0, True)
    begun = timezone.now()
    whole = votes.parting(list(screening.candidates.all())) / 25
    monkeypatch.setattr(votes.timezone, "now", lambda: begun + timedelta(seconds=max(0.0, whole - votes.LOCK - 2)))
    assert votes.phase(screening).name in ("before", "locked")
    monkeypatch.setattr(votes.timezone, "now", lambda: begun + timedelta(seconds=whole))
    assert votes.phase(screening).name == "locked"
    assert client.get(f"/votes/{screening.pk}/picture.m3u8").content.decode().rstrip().endswith("#EXT-X-ENDLIST")
    assert not votes.votes_of(screening.episode).exists(), "the film's page lists what was asked, and nothing was"


def test_opened_again_it_is_the_same_screening(client, screening):
    client.post(f"/watch/{screening.episode.title.pk}/1/together")
    assert Vote.objects.count() == 1


def test_a_stranger_hears_nothing(screening):
    assert Client().get(f"/votes/{screening.pk}/state").status_code == 404
    assert Client().post(f"/votes/{screening.pk}/say", {"words": "Hello"}, content_type=JSON).status_code == 404
