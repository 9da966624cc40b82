"""Another voice for somebody of the cast."""

import io

import pytest
import soundfile

from catalog import voices
from catalog.booth import Booth
from catalog.household import of
from catalog.models import Cut, Job, Title
from catalog.order import order
from catalog.production import produce
from catalog.voices import choices
from tests.catalog.later import Later

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture
def film(client, alice, studio, settings, tmp_path):
    settings.MATINEE_HOME = tmp_path
    client.force_login(alice)
    order(of(alice), "Alice carries a lamp", minutes=1)
    produce(Job.objects.claim("worker"), "worker")
    return Title.objects.get()


@pytest.fixture
def later(monkeypatch, crew):
    made = Later()
    monkeypatch.setattr(voices, "booth", Booth(made))
    monkeypatch.setattr("generator.crew.member", crew)
    return made


def heard(answer):
    samples, rate = soundfile.read(io.BytesIO(b"".join(answer.streaming_content)))
    assert rate == 48_000 and abs(samples).max() > 0.01
    return samples


def test_another_voice_is_spoken_beside_the_service_and_kept(client, film, crew, later, charlie, tmp_path):
    address = f"/title/{film.pk}/1/cuts/1/voices/alice/1.flac"
    asked = len(crew.members["voice"].asked)
    for _ in range(2):
        waits = client.get(address)
        assert waits.status_code == 202 and waits["Retry-After"]
    assert len(later.waiting) == 1 and len(crew.members["voice"].asked) == asked
    later.go_on()
    heard(client.get(address))
    heard(client.get(address))
    assert len(crew.members["voice"].asked) == asked + 1 and len(list((tmp_path / "voices").iterdir())) == 1
    for wrong in ("alice/0", "alice/9", "nobody/1"):
        assert client.get(f"/title/{film.pk}/1/cuts/1/voices/{wrong}.flac").status_code == 404
    client.force_login(charlie)
    assert client.get(address).status_code == 404


def test_what_could_not_be_spoken_is_tried_again(client, film, later):
    address = f"/title/{film.pk}/1/cuts/1/voices/alice/1.flac"
    client.get(address)
    later.waiting.pop()[0].set_exception(RuntimeError("the process was killed"))
    assert client.get(address).status_code == 202 and len(later.waiting) == 1


def test_a_name_is_heard_as_it_would_be_said(client, film, crew, later):
    address = f"/title/{film.pk}/1/cuts/1/voices/alice/name.flac"
    for said in ("", "a-LEECE"):
        assert client.get(address, {"as": said}).status_code == 202
    later.go_on()
    plain, other = crew.members["voice"].asked[-2:]
    assert plain.text == other.text and (plain.pronunciations, other.pronunciations) == ((), (("Alice", "a-LEECE"),))
    heard(client.get(address, {"as": "a-LEECE"}))
    assert client.get(address, {"as": "<3 \U0001f600"}).status_code == 404


def test_how_a_name_is_said_changes_only_the_lines_that_say_it(client, film):
    before = Cut.objects.get().screenplay_value()
    body = {"character": "alice", "pronunciation": " a-LEECE ", "preview": True}
    seen = client.post(f"/api/titles/{film.pk}/voices", body, content_type="application/json").json()
    naming = sum("alice" in beat.text.lower() for scene in before.scenes for beat in scene.beats if hasattr(beat, "speaker"))
    assert [each["after"] for each in seen["changes"]] == ["said “a-LEECE”"]
    assert seen["cost"]["takes"].get("voice", 0) == naming
    answer = client.post(f"/api/titles/{film.pk}/voices", {**body, "preview": False}, content_type="application/json")
    assert answer.status_code == 201 and answer.json()["note"] == "Alice is said “a-LEECE”"
    after = Cut.objects.get(number=2).screenplay_value()
    assert after.character("alice").pronunciation == "a-LEECE"
    assert voices.pronounced(after, "alice", "") == before


def test_the_booth_speaks_in_a_process_that_knows_no_rows(settings, tmp_path):
    from generator.film import Speech

    settings.MATINEE_HOME = tmp_path
    made, speech, path = Booth(), Speech(text="(nods)", voice=voices.VoiceChoice(blend=(("af_heart", 1000),))), tmp_path / "voices" / "a.flac"
    assert not made.wants(speech, path)
    made.aside.ask(str(path), print).result(timeout=60)
    made.aside.close()
    assert path.read_bytes()[:4] == b"fLaC" and made.wants(speech, path)


def test_the_price_is_told_before_and_then_it_is_a_new_cut(client, film):
    before = Cut.objects.get().screenplay_value()
    body = {"character": "alice", "choice": 2, "preview": True}
    seen = client.post(f"/api/titles/{film.pk}/voices", body, content_type="application/json").json()
    assert [each["where"] for each in seen["changes"]] == ["Alice"] and seen["cost"]["takes"]
    assert Cut.objects.count() == 1
    answer = client.post(f"/api/titles/{film.pk}/voices", {**body, "preview": False}, content_type="application/json")
    assert answer.status_code == 201 and answer.json()["note"] == "Another voice for Alice"
    after = Cut.objects.get(number=2).screenplay_value()
    assert after.character("alice").voice == choices(before, "alice")[1] != before.character("alice").voice
    assert [each for each in after.cast if each.id != "alice"] == [each for each in before.cast if each.id != "alice"]


@pytest.mark.parametrize(
    ("field", "body"),
    [
        ("character", {"character": "nobody", "choice": 1}),
        ("choice", {"character": "alice", "choice": 7}),
        ("choice", {"character": "alice"}),
        ("choice", {"character": "alice", "choice": 1, "pronunciation": "a-LEECE"}),
        ("character", {"character": "nobody", "pronunciation": "NO"}),
        ("pronunciation", {"character": "alice", "pronunciation": "4 <b>"}),
        ("pronunciation", {"character": "alice", "pronunciation": "a" * 61}),
    ],
)
def test_what_there_is_not_is_refused(client, film, field, body):
    answer = client.post(f"/api/titles/{film.pk}/voices", body, content_type="application/json")
    assert answer.status_code == 400 and field in answer.json() and Cut.objects.count() == 1
