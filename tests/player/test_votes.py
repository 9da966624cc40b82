"""A vote on the screen: guests by an address that can be taken back, and a playlist that grows into the winner."""

import re
from datetime import timedelta

import m3u8
import pytest
from django.test import Client
from django.utils import timezone

from catalog import votes
from catalog.endings import endings_of, order_endings
from catalog.household import of
from catalog.models import Cut, Episode, Job, Vote
from catalog.order import order
from catalog.production import produce

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture
def episode(client, alice, studio):
    client.force_login(alice)
    order(of(alice), "Alice carries a lamp", minutes=1)
    produce(Job.objects.claim("worker"), "worker")
    order_endings(Episode.objects.get(), ["Bob keeps the lamp"])
    produce(Job.objects.claim("worker"), "worker")
    return Episode.objects.get()


def ask(client, episode, **fields):
    form = {"question": "How should it end?", "candidates": [1, 2], "guests": "on", **fields}
    assert client.post(f"/watch/{episode.title.pk}/1/vote", form).status_code == 302
    return Vote.objects.get()


def segments(client, vote, track="picture"):
    return m3u8.loads(client.get(f"/votes/{vote.pk}/{track}.m3u8").content.decode())


def say(client, vote, number):
    return client.post(f"/votes/{vote.pk}/ballot", {"candidate": number}, content_type="application/json")


def test_the_playlist_grows_into_the_winner(client, episode):
    vote = ask(client, episode)
    before = segments(client, vote)
    assert before.segments and not before.is_endlist
    assert before.segments[0].uri == segments(client, vote).segments[0].uri
    vote.ballots.create(candidate=Cut.objects.get(number=2), guest="x" * 32)
    votes.lock(vote)
    Cut.objects.update(grown=timezone.now() - timedelta(minutes=1))
    after, film = segments(client, vote), Cut.objects.get(number=2).value()
    assert [each.uri for each in after.segments[: len(before.segments)]] == [each.uri for each in before.segments]
    assert len(after.segments) == len(film.picture) and after.is_endlist
    assert all(clip.key in segment.uri for clip, segment in zip(film.picture, after.segments, strict=True))
    assert {clip.key for clip in film.picture} - {clip.key for clip in Cut.objects.get(number=1).value().picture}


def test_each_ending_is_shown_by_a_picture_of_its_own(client, episode):
    vote = ask(client, episode)
    page = client.get(f"/votes/{vote.pk}").content.decode()
    shown = re.findall(r'<img src="(data:image/jpeg[^"]+)"', page)
    assert len(shown) == len(set(shown))


def test_a_guest_votes_and_watches_by_the_address_until_it_is_taken_back(client, episode):
    vote = ask(client, episode, when="date", hours="2")
    guest = Client()
    assert guest.get(f"/votes/{vote.pk}").status_code == 404
    page = guest.get(f"/guest/{vote.guests}", follow=True)
    assert page.status_code == 200 and b"How should it end?" in page.content
    assert say(guest, vote, 2).json()["mine"] == 2 and say(guest, vote, 1).json()["voices"] == 1
    assert guest.get(segments(guest, vote).segments[0].uri).status_code == 200
    assert guest.get(f"/title/{episode.title.pk}").status_code == 302, "a guest sees the vote and nothing else"
    assert guest.post(f"/votes/{vote.pk}/lead", {"position": 1, "playing": True}, content_type="application/json").status_code == 403
    client.post(f"/votes/{vote.pk}/uninvite")
    assert say(guest, vote, 2).status_code == 404 and guest.get(f"/votes/{vote.pk}/state").status_code == 404
    assert guest.get(f"/segment/{'a' * 40}/picture-0-0.m4s").status_code == 302
    assert votes.tally(Vote.objects.get()) == {1: 1, 2: 0}, "what was said stays counted"


def test_two_guests_are_two(client, episode):
    vote = ask(client, episode, when="date", hours="2")
    for number in (1, 2):
        guest = Client()
        guest.get(f"/guest/{vote.guests}")
        say(guest, vote, number)
    assert votes.tally(vote) == {1: 1, 2: 1}


def test_a_secret_vote_shows_no_tally_until_it_is_over(client, episode):
    vote = ask(client, episode, when="date", hours="2", secret="on")
    answer = say(client, vote, 2).json()
    assert answer["tally"] is None and answer["voices"] == 1
    client.post(f"/votes/{vote.pk}/close")
    assert client.get(f"/votes/{vote.pk}/state").json()["tally"] == {"1": 0, "2": 1}


def test_too_late(client, episode):
    vote = ask(client, episode, when="date", hours="2")
    client.post(f"/votes/{vote.pk}/close")
    answer = say(client, vote, 2)
    assert answer.status_code == 409 and "over" in answer.json()["candidate"][0] and answer.json()["state"]["winner"] == 1


def test_a_neighbour_has_no_part_in_it(client, episode, charlie):
    vote = ask(client, episode)
    client.force_login(charlie)
    for path in ("", "/state", "/film.m3u8", "/picture.m3u8"):
        assert client.get(f"/votes/{vote.pk}{path}").status_code == 404
    for path in ("/ballot", "/lead", "/close", "/uninvite"):
        assert client.post(f"/votes/{vote.pk}{path}").status_code == 404
    assert client.get("/guest/").status_code == client.get("/guest/nobody").status_code == 404


@pytest.mark.parametrize("body", ["", "{", "[]", '{"position": "nan"}', '{"position": -1}', '{"position": null}'])
def test_a_leader_who_says_nonsense_moves_nothing(client, episode, body):
    vote = ask(client, episode)
    assert client.post(f"/votes/{vote.pk}/lead", body, content_type="application/json").status_code == 400
    assert Vote.objects.get().told is None


def test_an_order_that_makes_no_vote_says_why(client, episode):
    answer = client.post(f"/watch/{episode.title.pk}/1/vote", {"candidates": [1]})
    assert answer.status_code == 400 and b"two to four" in answer.content and not Vote.objects.exists()
    assert len(endings_of(episode)) == 2
