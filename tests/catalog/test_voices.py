"""Another voice for somebody of the cast."""

import io

import pytest
import soundfile

from catalog.household import of
from catalog.models import Cut, Job, Title
from catalog.order import order
from catalog.production import produce
from catalog.voices import choices

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture
def film(client, alice, studio, settings, tmp_path):
    settings.MATINEE_HOME = tmp_path
    client.force_login(alice)
    order(of(alice), "Alice carries a lamp", minutes=1)
    produce(Job.objects.claim("worker"), "worker")
    return Title.objects.get()


def test_another_voice_is_heard_and_kept(client, film, crew, charlie, tmp_path):
    address = f"/title/{film.pk}/1/cuts/1/voices/alice/1.flac"
    answer = client.get(address)
    samples, rate = soundfile.read(io.BytesIO(b"".join(answer.streaming_content)))
    assert rate == 48_000 and abs(samples).max() > 0.01
    asked = len(crew.members["voice"].asked)
    client.get(address)
    assert len(crew.members["voice"].asked) == asked and len(list((tmp_path / "voices").iterdir())) == 1
    for wrong in ("alice/0", "alice/9", "nobody/1"):
        assert client.get(f"/title/{film.pk}/1/cuts/1/voices/{wrong}.flac").status_code == 404
    client.force_login(charlie)
    assert client.get(address).status_code == 404


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


@pytest.mark.parametrize(("field", "body"), [("character", {"character": "nobody", "choice": 1}), ("choice", {"character": "alice", "choice": 7})])
def test_what_there_is_not_is_refused(client, film, field, body):
    answer = client.post(f"/api/titles/{film.pk}/voices", body, content_type="application/json")
    assert answer.status_code == 400 and field in answer.json() and Cut.objects.count() == 1
