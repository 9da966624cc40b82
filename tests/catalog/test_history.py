"""Cuts: seeing what a note would change before anything is spent, going back and forth, and staying at the same place."""

import pytest

from catalog.models import Cut, Episode, Event, Job, JobState, Title
from catalog.production import produce

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


def work():
    while job := Job.objects.claim("worker"):
        produce(job, "worker")


@pytest.fixture
def film(client, alice, studio):
    """A finished film of Alice's, with Alice signed in."""
    client.force_login(alice)
    client.post("/api/titles", {"prompt": "Alice carries a lamp", "minutes": 1}, content_type="application/json")
    work()
    return Title.objects.get()


@pytest.fixture
def say(client, film):
    def send(text, **fields):
        return client.post(f"/api/titles/{film.pk}/notes", {"text": text, **fields}, content_type="application/json")

    return send


def test_a_preview_changes_nothing_and_says_what_would_change(say, crew):
    asked = crew.asked()
    answer = say("say: No lift.", preview=True)
    assert answer.status_code == 200 and Cut.objects.count() == 1
    (change,) = answer.json()["changes"]
    assert (change["where"], change["what"]) == ("Scene 1, line 1", "line")
    assert (change["before"], change["after"]) == ("Alice: You said that the lift works.", "Alice: No lift.")
    cost = answer.json()["cost"]
    assert cost["takes"]["voice"] == 1 and cost["scenes"] == [1] and cost["kept"]["voice"] == 3
    assert {part: n for part, n in crew.asked().items() if part != "writer"} == {part: n for part, n in asked.items() if part != "writer"}


def test_the_estimate_is_what_is_made_then(say, film):
    takes = say("say: No lift.", preview=True).json()["cost"]["takes"]
    say("say: No lift.")
    work()
    made = {part: each["made"] for part, each in Cut.objects.get(number=2).report["takes"].items() if each["made"] and part != "mix"}
    assert made == takes


def test_undo_and_redo(client, film, say):
    say("say: No lift.")
    work()
    episode = Episode.objects.get()
    assert episode.playing().number == 2
    assert client.post(f"/api/titles/{film.pk}/undo").json()["number"] == 1
    assert Episode.objects.get().playing().number == 1 and Event.objects.filter(kind="restored").exists()
    assert client.post(f"/api/titles/{film.pk}/undo").status_code == 400, "there is nothing before the first cut"
    assert client.post(f"/api/titles/{film.pk}/redo").json()["number"] == 2
    assert client.post(f"/api/titles/{film.pk}/redo").status_code == 400


def test_a_note_after_going_back_begins_another_branch(client, film, say):
    say("say: No lift.")
    client.post(f"/api/titles/{film.pk}/undo")
    assert say("say: What lift?").json()["parent"] == 1
    assert [each.parent and each.parent.number for each in Cut.objects.order_by("number")] == [None, 1, 1]
    assert Episode.objects.get().current().number == 3


def test_what_a_new_cut_replaces_is_not_made_any_more_and_can_be_gone_back_to(client, film, say):
    say("say: No lift.")
    say("say: What lift?")
    assert [each.job.state for each in Cut.objects.order_by("number")] == [JobState.DONE, JobState.CANCELLED, JobState.WAITING]
    assert Episode.objects.get().playing().number == 1, "the nearest cut that can be watched"
    assert client.post(f"/api/titles/{film.pk}/undo").json()["state"] == JobState.WAITING
    work()
    assert all(cut.complete for cut in Cut.objects.all())


def test_to_go_on_with_a_title_is_to_go_on_with_its_current_cut(client, film, say):
    say("say: No lift.")
    say("say: What lift?")
    client.post(f"/api/titles/{film.pk}/cancel")
    client.post(f"/api/titles/{film.pk}/resume")
    assert [each.job.state for each in Cut.objects.order_by("number")] == [JobState.DONE, JobState.CANCELLED, JobState.WAITING]


def test_a_name_and_what_two_cuts_differ_in(client, film, say):
    say("say: No lift.")
    answer = client.post(f"/api/titles/{film.pk}/cuts/2/name", {"name": "Without"}, content_type="application/json")
    assert answer.json()["name"] == "Without"
    assert client.post(f"/api/titles/{film.pk}/cuts/2/name", {"name": "\x00"}, content_type="application/json").status_code == 400
    assert client.get(f"/api/titles/{film.pk}/cuts/2/changes").json()["changes"][0]["after"] == "Alice: No lift."
    assert client.get(f"/api/titles/{film.pk}/cuts/1/changes?since=2").json()["changes"][0]["before"] == "Alice: No lift."


def test_the_same_place_in_another_cut(client, film, say):
    say("say: You said that the lift works, that it always works, and that I would love the lift when I saw it.")
    work()
    old, new = (cut.value() for cut in Cut.objects.order_by("number"))
    assert new.frames > old.frames
    kept = next(clip for clip in old.picture if clip.slate.scene == "s2")
    moved = next(clip for clip in new.picture if clip.slate.id == kept.slate.id)
    place = client.get(f"/api/titles/{film.pk}/cuts/2/place?from=1&at={(kept.span.start + 5) / 25}").json()
    first = next(clip for clip in new.picture if clip.key not in old.keys().values())
    assert place == {"at": (moved.span.start + 5) / 25, "same": True, "first": first.span.start / 25}
    changed = next(clip for clip in old.picture if clip.key not in new.keys().values())
    assert client.get(f"/api/titles/{film.pk}/cuts/2/place?from=1&at={changed.span.start / 25}").json()["same"] is False
    for at in ("nan", "x", "-1", ""):
        assert client.get(f"/api/titles/{film.pk}/cuts/2/place?from=1&at={at}").status_code == 400


@pytest.mark.parametrize("path", ["undo", "redo", "cuts/1/restore", "cuts/1/name"])
def test_a_neighbour_can_change_nothing(client, film, charlie, path):
    client.force_login(charlie)
    assert client.post(f"/api/titles/{film.pk}/{path}").status_code == 404
