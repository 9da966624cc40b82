import io
import re
from datetime import timedelta

import av
import m3u8
import pytest
from django.core.cache import cache
from django.utils import timezone

from catalog.models import Cut, Job
from catalog.production import produce
from generator.cut import Framing
from generator.picture.ladder import LADDER, framed
from player.snapshot import has_ended, shown

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


def playlist(client, cut, track):
    return m3u8.loads(client.get(f"/stream/{cut.pk}/{track}.m3u8").content.decode())


def test_a_new_session_sees_the_first_three_segments_only(client, cut):
    assert len(playlist(client, cut, "picture").segments) == 3
    key = next(iter(cache._cache))
    cache.set(key.removeprefix(":1:"), (timezone.now().timestamp() - 7, timezone.now().timestamp()))
    assert len(playlist(client, cut, "picture").segments) == len(cut.value().picture)


def test_a_player_that_knows_where_to_begin_sees_all_at_once(client, cut):
    found = m3u8.loads(client.get(f"/stream/{cut.pk}/film.m3u8?whole").content.decode())
    addresses = [found.playlists[0].uri, *(each.uri for each in found.media)]
    assert len(addresses) == 6 and all(each.endswith("?whole") for each in addresses)
    assert len(playlist(client, cut, "picture").segments) == 3
    for address in addresses:
        listed = m3u8.loads(client.get(f"/stream/{cut.pk}/{address}").content.decode())
        assert listed.segments[-1].uri and sum(each.duration for each in listed.segments) >= cut.value().frames / 25 - 1


def test_the_end_comes_two_target_durations_after_the_last_segment(client, cut):
    assert not playlist(client, cut, "picture").is_endlist
    Cut.objects.update(grown=timezone.now() - timedelta(seconds=12))
    ended = playlist(client, cut, "picture")
    assert ended.is_endlist and len(ended.segments) == len(cut.value().picture)


@pytest.mark.parametrize("rung", LADDER, ids=str)
def test_pictures_of_every_rung_have_their_beginning(client, alice, rung):
    client.force_login(alice)
    framing = framed(Framing(height=1080, width=1920), rung)
    begin = client.get(f"/init/{framing.width}x{framing.height}-{framing.preset}-{framing.crf}.mp4")
    assert begin.status_code == 200
    with av.open(io.BytesIO(begin.content)) as file:
        assert (file.streams.video[0].width, file.streams.video[0].height) == (framing.width, framing.height)


def test_nothing_is_filmed_in_another_shape(client, alice):
    client.force_login(alice)
    for wrong in ("700x480-ultrafast-25", "854x480-placebo-25", "854x480-ultrafast-60", "16x9-ultrafast-25"):
        assert client.get(f"/init/{wrong}.mp4").status_code == 404


@pytest.mark.parametrize("track", ["picture", "sound"])
def test_every_segment_plays_at_its_place(client, cut, track):
    Cut.objects.update(grown=timezone.now() - timedelta(seconds=12))
    listed = playlist(client, cut, track)
    stream = client.get(listed.segment_map[0].uri).content
    for segment in listed.segments:
        answer = client.get(segment.uri)
        assert "immutable" in answer["Cache-Control"]
        stream += answer.content
    if track == "picture":
        # The dummy films small; the served init segment is the one of the full framing, so only times are looked at here.
        from generator.assembly import video
        from generator.cut import Framing

        stream = stream.replace(video.init(Framing()), video.init(Framing(width=320, height=180)), 1)
    with av.open(io.BytesIO(stream)) as file:
        packets = [(packet.pts, packet.duration) for packet in file.demux(0) if packet.pts is not None]
    assert packets[0][0] == 0
    assert all(a[0] + a[1] == b[0] for a, b in zip(packets, packets[1:], strict=False))
    assert sum(segment.duration for segment in listed.segments) == pytest.approx(cut.value().frames / 25)


def test_every_picture_segment_has_captions(client, cut):
    Cut.objects.update(grown=timezone.now() - timedelta(seconds=12))
    listed = playlist(client, cut, "captions")
    texts = [client.get(segment.uri).content.decode() for segment in listed.segments]
    assert len(texts) == len(cut.value().picture)
    assert all(text.startswith("WEBVTT\nX-TIMESTAMP-MAP=") for text in texts)
    assert any("the lift works" in text.replace("\n", " ") for text in texts)


def test_ranges(client, cut):
    uri = playlist(client, cut, "sound").segments[0].uri
    whole = client.get(uri).content
    part = client.get(uri, HTTP_RANGE="bytes=10-19")
    assert part.status_code == 206 and part.content == whole[10:20] and part["Content-Range"] == f"bytes 10-19/{len(whole)}"
    assert client.get(uri, HTTP_RANGE="bytes=-5").content == whole[-5:]
    assert client.get(uri, HTTP_RANGE="bytes=99999999-").status_code == 416


def test_sounds_are_written_for_those_who_do_not_hear_them(client, cut):
    Cut.objects.update(grown=timezone.now() - timedelta(seconds=12))
    words, all = (
        "".join(client.get(each.uri).content.decode() for each in playlist(client, cut, track).segments)
        for track in ("captions", "sdh")
    )
    assert "music]" in all and "[" not in words
    assert set(re.findall(r"<v .*", words)) == set(re.findall(r"<v .*", all))


def test_captions_as_files(client, cut):
    assert client.get(f"/stream/{cut.pk}/film.srt").content.startswith(b"1\n00:")
    assert client.get(f"/stream/{cut.pk}/film.doc").status_code == 404


@pytest.mark.parametrize(("ended", "age", "count"), [(False, 0, 3), (False, 5.9, 3), (False, 6, 10), (True, 0, 10)])
def test_what_is_shown(ended, age, count):
    assert len(shown(list(range(10)), ended=ended, session_age=age)) == count


def test_a_growing_film_never_ends():
    now = timezone.now()
    assert not has_ended(complete=False, grown=now - timedelta(hours=1), now=now)


def test_a_finished_film_ends_whatever_the_clock_said():
    now = timezone.now()
    assert has_ended(complete=True, grown=now + timedelta(days=1), now=now)
    assert not has_ended(complete=True, grown=now - timedelta(seconds=1), now=now)


@pytest.mark.parametrize("place", ["picture-99999999999999999999999-1", "sound-0-99999999999"])
def test_a_place_beyond_every_film_is_not_found(client, cut, place):
    key = cut.value().picture[0].key
    assert client.get(f"/segment/{key}/{place}.m4s").status_code == 404


@pytest.mark.parametrize("track", ["night", "no-music"])
def test_another_mix_is_as_long_as_the_film(client, cut, track):
    Cut.objects.update(grown=timezone.now() - timedelta(seconds=12))
    listed, usual = playlist(client, cut, track), playlist(client, cut, "sound")
    stream = client.get(listed.segment_map[0].uri).content
    for segment in listed.segments:
        answer = client.get(segment.uri)
        assert answer.status_code == 200 and "immutable" in answer["Cache-Control"]
        stream += answer.content
    assert [each.duration for each in listed.segments] == [each.duration for each in usual.segments]
    with av.open(io.BytesIO(stream)) as file:
        assert sum(frame.samples for frame in file.decode(audio=0)) == sum(round(each.duration * 48_000) for each in usual.segments)


def test_there_is_no_other_mix_than_those_that_are_offered(client, cut):
    assert client.get(f"/stream/{cut.pk}/karaoke.m3u8").status_code == 404


def test_a_take_that_was_lost_is_made_again_for_who_watches(client, cut, studio, no_wake):
    listed = playlist(client, cut, "picture")
    address, clip = listed.segments[1].uri, cut.value().picture[1]
    before = client.get(address).content
    studio.vault.path(clip.key).write_bytes(b"noise")
    answer = client.get(address)
    assert answer.status_code == 503 and answer["Retry-After"] == "2" and "no-store" in answer["Cache-Control"]
    assert client.get(address).status_code == 503 and Job.objects.claimable().count() == 1
    produce(Job.objects.claim("worker"), "worker")
    assert client.get(address).content == before
    other = address.replace(clip.key, "ab" * 20)
    assert client.get(other).status_code == 404
