"""Segments without Django: for whom, which bytes, and for how long."""

import asyncio
import re

import pytest
from django.contrib.auth import get_user_model

from catalog.household import of
from catalog.models import Profile, Token
from player import gate
from player.gate import Gate

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture(autouse=True)
def nobody_yet():
    gate.shut_out()


def look(path, cookie="", wanted="", method="GET", query=""):
    """What the gate answers by itself: (status, headers, body); None where it leaves that to Django."""
    sent, left = [], []

    async def django(scope, receive, send):
        left.append(scope)

    async def send(message):
        sent.append(message)

    headers = [(name, value.encode()) for name, value in ((b"cookie", cookie), (b"range", wanted)) if value]
    asyncio.run(Gate(django)({"type": "http", "method": method, "path": path, "query_string": query.encode(), "headers": headers}, None, send))
    if left:
        return None
    return sent[0]["status"], {name.decode(): value.decode() for name, value in sent[0]["headers"]}, sent[1]["body"]


@pytest.fixture
def segment(client, cut):
    """Where a segment of Alice's film lies."""
    return re.search(r"(?m)^/segment/\S+$", client.get(f"/stream/{cut.pk}/picture.m3u8").content.decode())[0]


@pytest.fixture
def cookie(client, cut):
    return f"theme=dark; sessionid={client.cookies['sessionid'].value}"


def test_who_was_let_in_gets_the_same_bytes_without_django(client, segment, cookie):
    assert look(segment, cookie) is None
    said = client.get(segment)
    status, headers, body = look(segment, cookie)
    assert (status, body) == (200, said.content)
    assert headers["cache-control"] == said["Cache-Control"] and headers["content-type"] == said["Content-Type"]
    assert int(headers["content-length"]) == len(body)


@pytest.mark.parametrize("wanted", ["bytes=10-19", "bytes=-5", "bytes=7-", "bytes=99999999-", "bytes=-"])
def test_parts_are_the_same_too(client, segment, cookie, wanted):
    said = client.get(segment, headers={"Range": wanted})
    status, headers, body = look(segment, cookie, wanted)
    assert (status, body, headers.get("content-range")) == (said.status_code, said.content, said.get("Content-Range"))


def test_nobody_else_gets_in_by_it(client, charlie, segment, cookie):
    client.get(segment)
    assert look(segment, cookie) is not None
    for other in ("", "sessionid=", "sessionid=guessed", cookie.upper(), f"other={cookie.rpartition('=')[2]}"):
        assert look(segment, other) is None, other


@pytest.mark.parametrize("leave", ["sign out", "password", "account gone", "another profile", "time"])
def test_a_pass_is_taken_back(client, alice, segment, cookie, leave, monkeypatch):
    client.get(segment)
    assert look(segment, cookie) is not None
    if leave == "sign out":
        client.post("/sign-out")
    elif leave == "password":
        alice.set_password("the tenth floor")
        alice.save()
    elif leave == "account gone":
        alice.delete()
    elif leave == "another profile":
        client.post("/who", {"profile": Profile.objects.create(household=of(alice), name="Bob", kids=True).pk})
    else:
        now = gate.time.monotonic()
        monkeypatch.setattr(gate.time, "monotonic", lambda: now + gate.GOOD + 1)
    assert look(segment, cookie) is None


def test_who_signs_in_shuts_nobody_out(client, bob, segment, cookie):
    from django.test import Client

    client.get(segment)
    Client().post("/sign-in", {"username": "bob", "password": "the lift works"})
    assert get_user_model().objects.get(username="bob").last_login
    assert look(segment, cookie) is not None


def test_a_stranger_who_was_turned_away_has_no_pass(client, segment, cut):
    client.logout()
    session = client.session
    session["seen"] = "a page"
    session.save()
    assert client.get(segment).status_code == 302
    assert look(segment, f"sessionid={session.session_key}") is None


def test_a_signed_address_is_a_pass_of_its_own_until_it_is_taken_back(client, cut, segment, cookie):
    page = client.post(f"/title/{cut.episode.title.pk}/1/elsewhere").content.decode()
    key = re.search(r"http://testserver/link/([^/]+)/stream", page)[1]
    gate.shut_out()
    there = f"/link/{key}{segment}"
    assert client.get(there).status_code == 200
    assert look(there)[0] == 200, "players keep no cookies"
    assert look(segment, cookie) is None, "an address lets nobody in but itself"
    assert look(f"/link/{key[:-1]}x{segment}") is None
    Token.objects.get().delete()
    assert look(there) is None


@pytest.fixture
def listing(client, cut):
    """Where the whole list of Alice's film lies, which she has just seen."""
    where = f"/stream/{cut.pk}/picture.m3u8"
    client.get(f"{where}?whole")
    return where


def test_who_was_just_shown_a_list_gets_it_again(client, cut, cookie, listing):
    said = client.get(f"{listing}?whole")
    status, headers, body = look(listing, cookie, query="whole")
    assert (status, body, headers["content-type"]) == (200, said.content, said["Content-Type"])
    assert "no-store" in headers["cache-control"]
    assert look(listing, cookie) is None, "what is shown of it bit by bit is Django's"
    assert look(listing.replace("picture", "sound"), cookie, query="whole") is None
    assert look(listing.replace(str(cut.pk), str(cut.pk + 1)), cookie, query="whole") is None


def test_a_list_that_somebody_else_was_shown_is_not_given(client, charlie, cookie, listing, segment):
    client.get(segment)
    there = look(listing, cookie, query="whole")
    client.logout()
    client.force_login(charlie)
    assert client.get(f"{listing}?whole").status_code == 404
    other = client.cookies["sessionid"].value
    gate.let_in(type("Asked", (), {"path": segment, "COOKIES": {"sessionid": other}}))
    assert there and look(listing, f"sessionid={other}", query="whole") is None, "segments let nobody see lists"


@pytest.mark.parametrize("change", ["ceiling", "title", "account", "a moment"])
def test_lists_end_with_what_they_rest_on(client, alice, cut, cookie, listing, change, monkeypatch):
    assert look(listing, cookie, query="whole") is not None
    if change == "ceiling":
        alice.profile.ceiling = "children"
        alice.profile.save()
    elif change == "title":
        cut.episode.title.delete()
    elif change == "account":
        client.post("/sign-out")
    else:
        now = gate.time.monotonic()
        monkeypatch.setattr(gate.time, "monotonic", lambda: now + gate.NEW + 0.1)
    assert look(listing, cookie, query="whole") is None
    if change != "a moment":
        assert client.get(f"{listing}?whole").status_code != 200


def test_only_segments_and_whole_lists_are_answered(client, segment, cut, cookie):
    client.get(segment)
    for path in (f"/stream/{cut.pk}/picture.m3u8", "/", "/api/titles", segment.replace("picture-", "x-"), segment + "/", "/segment/../settings.py/picture-0-0.m4s"):
        assert look(path, cookie) is None, path
    assert look(segment, cookie, method="POST") is None


def test_what_was_lost_is_left_to_who_can_mend_it(client, segment, cut, cookie, studio):
    client.get(segment)
    studio.vault.path(cut.value().picture[0].key).write_bytes(b"noise")
    assert look(segment, cookie) is None
    assert client.get(segment).status_code == 503
