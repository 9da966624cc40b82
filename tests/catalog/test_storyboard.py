"""The storyboard: a panel for every shot, touched and locked there."""

import json

import pytest
from django.utils.translation import override

from catalog.household import of
from catalog.models import Cut, Episode, Event, Job
from catalog.order import order
from catalog.production import produce
from catalog.storyboard import boards
from catalog.touches import noted

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


def work():
    while job := Job.objects.claim("worker"):
        produce(job, "worker")


@pytest.fixture
def title(alice, studio):
    found = order(of(alice), "Alice carries a lamp", minutes=1)
    work()
    return found


@pytest.fixture
def change(alice, client, title):
    client.force_login(alice)
    return lambda **said: client.post(f"/title/{title.pk}/1/storyboard/touch", json.dumps(said), content_type="application/json")


def test_every_shot_has_its_panel(title):
    cut = Episode.objects.get().current()
    panels = [panel for board in boards(cut) for panel in board.panels]
    assert sum(each.frames for each in panels) == cut.value().picture[-1].span.end
    assert all(each.still and each.framing and each.slate for each in panels)
    said = [words for each in panels for _, words in each.lines]
    assert list(dict.fromkeys(said)) == [beat.text for scene in cut.screenplay_value().scenes for beat in scene.beats if hasattr(beat, "speaker")]
    assert any(each.actions for each in panels) and not any(each.new for each in panels)


def test_a_film_whose_direction_told_little_has_panels_too(title):
    before = [[panel.slate for panel in board.panels] for board in boards(Episode.objects.get().current())]
    Event.objects.filter(kind="directed").delete()
    after = boards(Episode.objects.get().current())
    assert [[panel.slate for panel in board.panels] for board in after] == before
    assert any(panel.lines for board in after for panel in board.panels)


def test_what_is_to_come_is_there_as_soon_as_it_is_directed(title):
    Cut.objects.update(document=None, complete=False)
    found = [panel for board in boards(Episode.objects.get().current()) for panel in board.panels]
    assert found and not any(each.still for each in found) and all(each.frames for each in found)


def test_a_touch_changes_one_shot_and_says_before_what_it_costs(title, change):
    cut = Episode.objects.get().current()
    panel = boards(cut)[1].panels[0]
    seen = change(shot=panel.id, slate=panel.slate, touch="darker", preview=True)
    assert seen.status_code == 200 and seen.json()["cost"]["takes"]["picture"] >= 1 and Cut.objects.count() == 1
    assert change(shot=panel.id, slate=panel.slate, touch="darker").json() == {"number": 2}
    work()
    new = Episode.objects.get().current()
    assert new.note == f"Shot {panel.slate}: darker"
    assert [each.id for board in boards(new) for each in board.panels if each.new] == [panel.id]


def test_a_locked_shot_holds_until_the_lock_is_lifted(title, change, studio):
    cut = Episode.objects.get().current()
    panel = boards(cut)[1].panels[0]
    key = {clip.key for clip in cut.value().picture if clip.slate.id.startswith(panel.id)}
    assert change(lock=panel.id, on=True).json() == {"locked": True} and Cut.objects.count() == 1
    refused = change(shot=panel.id, slate=panel.slate, touch="darker")
    assert refused.status_code == 400 and "locked" in refused.json()["detail"]
    change(lock=panel.id, on=False)
    assert change(shot=panel.id, slate=panel.slate, touch="darker").status_code == 201
    work()
    assert not key & {clip.key for clip in Episode.objects.get().current().value().picture}


def test_a_look_is_locked_and_freed(title, change):
    who = Episode.objects.get().current().screenplay_value().cast[0].id
    change(lock=who, on=True)
    assert Episode.objects.get().current().screenplay_value().locked == (who,)
    change(lock=who, on=False)
    assert Episode.objects.get().current().screenplay_value().locked == ()


@pytest.mark.parametrize("said", [{"shot": "s9/shot-1", "touch": "darker"}, {"shot": "s1/x", "touch": "upside-down"}, {"lock": "nobody"}, {}])
def test_what_is_not_there_is_refused(title, change, said):
    answer = change(**said)
    assert answer.status_code == 400 and answer.json()["detail"] and Cut.objects.count() == 1


def test_the_page(title, client, alice, charlie):
    client.force_login(alice)
    page = client.get(f"/title/{title.pk}/storyboard").content.decode()
    assert page.count('class="panel-shot"') == sum(len(board.panels) for board in boards(Episode.objects.get().current()))
    assert "<html" not in client.get(f"/title/{title.pk}/1/storyboard?part").content.decode()
    assert f"/title/{title.pk}/1/storyboard" in client.get(f"/title/{title.pk}").content.decode()
    client.force_login(charlie)
    assert client.get(f"/title/{title.pk}/storyboard").status_code == 404


@pytest.mark.parametrize("touch", ["hold", "trim", "earlier", "later", "take"])
def test_a_shot_is_cut_otherwise_and_undone(title, change, touch):
    from catalog.history import undo

    episode = Episode.objects.get()
    before = episode.current()
    for panel in (each for board in boards(before) for each in board.panels if "opening" not in each.id and "closing" not in each.id):
        answer = change(shot=panel.id, slate=panel.slate, touch=touch)
        if answer.status_code == 201:
            break
        assert answer.json()["detail"]
    assert answer.status_code == 201, "no shot of the film could be"
    work()
    after = Episode.objects.get().current()
    assert after.screenplay != before.screenplay and after.value().complete
    if touch == "take":
        assert [each.id for board in boards(after) for each in board.panels if each.new] == [panel.id]
        assert after.value().frames == before.value().frames
    undo(Episode.objects.get())
    assert Episode.objects.get().current().pk == before.pk


def test_the_ends_of_a_scene_are_as_long_as_they_need(title, change):
    panel = next(each for board in boards(Episode.objects.get().current()) for each in board.panels if "opening" in each.id)
    answer = change(shot=panel.id, slate=panel.slate, touch="hold")
    assert answer.status_code == 400 and "opens or closes" in answer.json()["detail"]


def test_a_touch_is_named_in_the_language_of_the_page(title, change, client):
    panel = boards(Episode.objects.get().current())[1].panels[0]
    said = json.dumps({"shot": panel.id, "slate": "3B", "touch": "push", "preview": True})
    with override("en"):  # so that the next test is in English again
        german = client.post(f"/title/{title.pk}/1/storyboard/touch", said, content_type="application/json", headers={"accept-language": "de"}).json()["changes"][0]
    assert (german["where"], german["what"], german["after"]) == ("Einstellung 3B", "move", "Heranfahren")
    with override("de"):
        assert noted("3B", "Push in") == "Einstellung 3B: Heranfahren"
    assert noted("3B", "Push in") == "Shot 3B: push in"
