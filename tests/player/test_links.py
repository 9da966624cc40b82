"""Addresses for players that cannot sign in: what lies behind them, when they end, and who cannot make them."""

import re
import time

import av
import m3u8
import pytest

from catalog.household import of
from catalog.models import Cut, Profile, Title, Token
from player import links

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture
def address(client, cut):
    """Of the film, for whoever has no cookies."""
    page = client.post(f"/title/{cut.episode.title.pk}/1/elsewhere").content.decode()
    client.logout()
    return re.search(r'http://testserver(/link/[^"]+film\.m3u8)"', page)[1]


def test_a_player_without_cookies_plays_it_to_its_segments(client, address):
    whole = m3u8.loads(client.get(address).content.decode())
    picture = m3u8.loads(client.get(address.replace("film.m3u8", whole.playlists[0].uri)).content.decode())
    named = [picture.segments[0].uri, picture.segment_map[0].uri]
    assert all(each.startswith("/link/") for each in named)
    assert all(client.get(each).status_code == 200 for each in named)
    sound = next(each for each in whole.media if each.type == "AUDIO")
    assert "/link/" in client.get(address.replace("film.m3u8", sound.uri)).content.decode()
    assert client.get(named[0].split("/", 3)[-1].join(["/", ""])).status_code == 302, "without the address it is closed"


def test_nothing_else_of_the_house_lies_behind_it(client, cut, address):
    key = address.split("/")[2]
    for name in ("", "settings", "api/titles", f"title/{cut.episode.title.pk}", "watch/x", f"link/{key}/settings", "static/ui/icon.svg"):
        assert client.get(f"/link/{key}/{name}").status_code == 404, name
    assert client.get("/").status_code == 302


def test_it_ends_by_itself(client, address, monkeypatch):
    real = time.time
    monkeypatch.setattr(links.time, "time", lambda: real() + links.FILM.total_seconds() - 60)
    assert client.get(address).status_code == 200
    monkeypatch.setattr(links.time, "time", lambda: real() + links.FILM.total_seconds() + 60)
    assert client.get(address).status_code == 410


def test_it_can_be_taken_back(client, alice, address):
    client.force_login(alice)
    client.post(f"/settings/tokens/{Token.objects.get().pk}/revoke")
    client.logout()
    assert client.get(address).status_code == 410


@pytest.mark.parametrize("change", [lambda key: key[:-1] + ("a" if key[-1] != "a" else "b"), lambda key: "nobody", lambda key: key[5:]])
def test_it_cannot_be_made_up(client, address, change):
    key = address.split("/")[2]
    assert client.get(address.replace(key, change(key))).status_code == 404


def test_the_library_is_a_playlist_of_what_the_profile_sees(client, alice, cut):
    Title.objects.update(name='The "Lamp"')
    page = client.post("/settings/library", follow=True).content.decode()
    where = re.search(r'http://testserver(/link/[^"]+library\.m3u)"', page)[1]
    assert where not in client.get("/settings").content.decode(), "it is shown once"
    client.logout()
    listed = client.get(where).content.decode().splitlines()
    assert listed[0] == "#EXTM3U" and listed[1].endswith(",The Lamp") and len(listed) == 3
    assert client.get(listed[2].removeprefix("http://testserver")).status_code == 200
    Profile.objects.filter(user=alice).update(ceiling="children")
    assert client.get(where).content.decode() == "#EXTM3U\n", "it is for viewers from about 12"
    assert client.get(listed[2].removeprefix("http://testserver")).status_code == 404


def test_a_child_gives_no_addresses_away(client, alice, cut):
    Title.objects.update(audience="children", rating="children")
    session = client.session
    session["profile"] = Profile.objects.create(household=of(alice), name="Bob", kids=True).pk
    session.save()
    assert client.post(f"/title/{cut.episode.title.pk}/1/elsewhere").status_code == 403
    assert not Token.objects.exists()


def test_looking_at_the_page_again_leads_back_to_the_film_and_makes_no_address(client, cut):
    answer = client.get(f"/title/{cut.episode.title.pk}/1/elsewhere")
    assert answer.status_code == 302 and answer["Location"] == f"/title/{cut.episode.title.pk}/1"
    assert not Token.objects.exists()


def test_a_neighbour_does_not_see_the_film(client, charlie, cut):
    client.force_login(charlie)
    assert client.post(f"/title/{cut.episode.title.pk}/1/elsewhere").status_code == 404
    assert client.get(f"/stream/{cut.pk}/film.mp4").status_code == 404


def test_a_finished_film_is_one_file_and_parts_of_it(client, cut, tmp_path):
    where = f"/stream/{cut.pk}/film.mp4"
    whole = client.get(where)
    content = b"".join(whole)
    (tmp_path / "film.mp4").write_bytes(content)
    with av.open(str(tmp_path / "film.mp4")) as film:
        assert abs(film.duration / 1e6 - cut.frames / 25) < 0.2
        assert len(film.streams.video) == len(film.streams.audio) == 1
    assert "attachment" in whole["Content-Disposition"] and int(whole["Content-Length"]) == len(content)
    part = client.get(where, headers={"Range": "bytes=100-199"})
    assert part.status_code == 206 and b"".join(part) == content[100:200]
    assert client.get(where, headers={"Range": "bytes=999999999-"}).status_code == 416
    Cut.objects.update(complete=False)
    assert client.get(where).status_code == 404
