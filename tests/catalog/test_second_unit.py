"""The second unit: a film that was drawn is shot again by a real video model of tiny size, cut by cut, and is whole at every moment."""

from __future__ import annotations

import io
import re
from datetime import timedelta

import av
import pytest
from django.utils import timezone

from catalog import second_unit
from catalog.household import of
from catalog.models import Cut, Event, Job, JobState, Reference, Viewing
from catalog.order import order, recut
from catalog.production import produce
from catalog.second_unit import SecondUnit, due, playhead, standing, unavailable
from generator.clock import Span
from generator.cut import Clip, Part, Slate
from generator.errors import BackendUnavailable, RenderFailed
from generator.picture.diffusion import Diffusion
from generator.picture.diffusion.economy import Economy
from generator.studio.reshoot import Pickup, held, needed, pickups
from generator.vault import Vault
from tests.generator.dummy_crew import Picture
from tests.generator.picture.diffusion.tiny import saved, small

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


class Other(Picture):
    """Another camera than the one that the film was shot with. `fails` holds ids of slates' verbs that it cannot take."""

    version, fails = 2, 0

    def identity(self):
        return ("other camera", "1")

    def frames(self, request, *, seed):
        if self.fails and request.shot.marks:
            raise RenderFailed("", self.name, "nobody holds still", permanent=True)
        yield from super().frames(request, seed=seed)


@pytest.fixture
def film(alice, studio):
    title = order(of(alice), "Alice carries a lamp", minutes=1)
    produce(Job.objects.claim("worker"), "worker")
    return title


@pytest.fixture
def unit(studio, settings, tmp_path):
    settings.MATINEE_HOME = tmp_path
    return SecondUnit(studio.vault, Other())


def cuts(title):
    return list(Cut.objects.filter(episode__season__title=title).order_by("number"))


def run(unit):
    steps = 0
    while unit.step():
        steps += 1
        assert steps < 100
    return steps


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield saved("ltx-2-distilled", tmp_path_factory.mktemp("model"))
    torch.set_num_threads(before)


def decoded(client, playlist):
    """Frames of a picture playlist as a player gets it."""
    init = client.get(re.search(r'URI="([^"]+)"', playlist)[1]).content
    frames = 0
    for uri in re.findall(r"^(/segment/\S+)", playlist, re.MULTILINE):
        with av.open(io.BytesIO(init + client.get(uri).content)) as file:
            frames += sum(1 for _ in file.decode(0))
    return frames


def test_a_drawn_film_is_shot_again_by_ltx_2_while_it_plays(alice, client, film, studio, checkpoint, settings, tmp_path):
    settings.MATINEE_HOME = tmp_path
    client.force_login(alice)
    (drawn,) = cuts(film)
    before = client.get(f"/stream/{drawn.pk}/picture.m3u8?whole").content.decode()
    profile = film.household.profiles.first()
    Viewing.objects.create(profile=profile, episode=drawn.episode, seconds=1.0)
    economy = Economy(device="cpu", dtype="float32")
    camera = Diffusion(small("ltx-2-distilled"), weights=str(checkpoint), steps=1, negatives=tmp_path / "negatives", economy=economy)
    shots = pickups(drawn.value(), studio.vault, camera)
    run(SecondUnit(studio.vault, camera))
    _, *later = cuts(film)
    assert len(later) >= 2, "the first shot that is there is shown before the last one is"
    assert [reshot.report["reshot"]["shots"] for reshot in later] == sorted({reshot.report["reshot"]["shots"] for reshot in later})
    last = later[-1]
    assert last.report["reshot"]["shots"] == last.report["reshot"]["of"] == len(shots)
    assert last == last.episode.current() and all(each.complete and each.parent == drawn for each in later)
    assert all(studio.vault.facts(clip.key)["backend"][0] == "diffusion" for clip in last.value().picture)
    assert client.get(f"/stream/{drawn.pk}/picture.m3u8?whole").content.decode().startswith(before.replace("#EXT-X-ENDLIST\n", "")), "what was published only grows"
    for each in (later[0], last):
        playlist = client.get(f"/stream/{each.pk}/picture.m3u8?whole").content.decode()
        assert "#EXT-X-ENDLIST" in playlist and playlist != before
        assert re.findall("EXTINF:[^,]+", playlist) == re.findall("EXTINF:[^,]+", before), "every shot is as long as it was"
        assert re.search('MAP:URI="[^"]+"', playlist)[0] == re.search('MAP:URI="[^"]+"', before)[0]
        heard, again = (re.findall(r"/segment/\S+", client.get(f"/stream/{cut.pk}/sound.m3u8?whole").content.decode()) for cut in (drawn, each))
        assert heard == again, "what is heard is untouched, to the byte"
    assert decoded(client, playlist) == drawn.frames
    told = Event.objects.filter(title=film, kind="reshot").order_by("pk")
    assert [each.payload["number"] for each in told] == [each.number for each in later]
    assert b"ltx-2-distilled" in client.get(f"/title/{film.pk}").content


def test_few_cuts_of_a_long_film_and_each_shows_more(film, unit):
    run(unit)
    shown = [each.report["reshot"]["shots"] for each in cuts(film)[1:]]
    assert shown[:2] == [1, 2] and all(later >= 2 * sooner or later == shown[-1] for sooner, later in zip(shown, shown[1:], strict=False))


def test_a_second_unit_that_is_killed_leaves_a_whole_film_and_another_goes_on(film, unit, studio):
    for _ in range(5):
        assert unit.step()
    taken = len(unit.camera.asked)
    assert all(each.complete for each in cuts(film))
    again = SecondUnit(studio.vault, Other())
    run(again)
    assert cuts(film)[-1].report["reshot"]["shots"] == cuts(film)[-1].report["reshot"]["of"]
    assert {repr(each) for each in again.camera.asked}.isdisjoint({repr(each) for each in unit.camera.asked}) and taken


def test_a_film_that_is_still_being_made_is_shot_again_and_cut_when_it_is_there(alice, studio, unit, monkeypatch):
    from catalog import production

    keep, steps = production._keep, []

    def meanwhile(event, cut):
        keep(event, cut)
        if cut.watchable and not cut.complete:
            steps.append(unit.step())

    monkeypatch.setattr(production, "_keep", meanwhile)
    film = order(of(alice), "Alice carries a lamp", minutes=1)
    produce(Job.objects.claim("worker"), "worker")
    assert any(steps) and len(cuts(film)) == 1 and cuts(film)[0].job.state == JobState.DONE
    sooner = len(unit.camera.asked)
    run(unit)
    assert sooner and len({repr(each) for each in unit.camera.asked}) == len(unit.camera.asked)


def test_a_note_is_drawn_at_once_and_what_it_left_alone_needs_no_second_take(film, unit, studio):
    run(unit)
    taken = len(unit.camera.asked)
    last = cuts(film)[-1]
    recut(last, studio.revise(last.screenplay_value(), "say: You told me that the lift works."), "say: …")
    produce(Job.objects.claim("worker"), "worker")
    noted = cuts(film)[-1]
    assert not second_unit.reshot(noted) and noted.complete
    run(unit)
    new = cuts(film)[-1].report["reshot"]
    assert new["shots"] == new["of"] and len(unit.camera.asked) - taken < taken / 2


def test_a_note_on_a_film_that_was_shot_again_keeps_its_takes_from_the_first_picture_on(film, unit, studio):
    run(unit)
    last = cuts(film)[-1]
    recut(last, studio.revise(last.screenplay_value(), "say: You told me that the lift works."), "say: …")
    produce(Job.objects.claim("worker"), "worker")
    noted = cuts(film)[-1]
    before, after = ([clip.key for clip in cut.value().picture] for cut in (last, noted))
    kept = sum(key in before for key in after)
    assert kept > len(after) / 2 and not second_unit.reshot(noted), "without a second unit, as it may be away"
    assert set(noted.value().keys().values()) <= pinned(studio, noted)
    recut(noted, studio.revise(noted.screenplay_value(), "say: And nobody told you?"), "say: …")
    produce(Job.objects.claim("worker"), "worker")
    assert sum(clip.key in before for clip in cuts(film)[-1].value().picture) >= kept - 2, "and the next note on it too"


def pinned(studio, cut):
    return set((studio.vault.folder / "pins" / f"cut-{cut.pk}").read_text().split())


def test_another_ending_begins_with_the_takes_of_the_film_that_was_shot_again(film, unit):
    from catalog.endings import order_endings
    from catalog.votes import parting

    run(unit)
    last = cuts(film)[-1]
    order_endings(last.episode, ["Bob keeps it"])
    produce(Job.objects.claim("worker"), "worker")
    ending = cuts(film)[-1]
    assert ending.ending and ending.complete and parting([last, ending]) > 0
    assert ending.value().picture[0].key == last.value().picture[0].key


def test_who_went_back_to_the_drawn_film_keeps_it(film, unit):
    from catalog.history import restore

    assert unit.step() and unit.step()
    drawn, again = cuts(film)
    restore(drawn)
    assert not unit.step() and cuts(film)[0].episode.current() == drawn
    restore(again)
    assert unit.step()


def test_a_film_with_other_endings_keeps_the_pictures_that_they_share(film, unit):
    drawn = cuts(film)[0]
    Job.objects.create(cut=Cut.objects.create(episode=drawn.episode, number=2, parent=drawn, ending="Bob keeps it"), state=JobState.DONE)
    drawn.episode.chosen = drawn
    drawn.episode.save()
    assert not unit.step()


def test_shots_that_fail_keep_their_take_and_it_is_said(alice, client, film, unit):
    unit.camera.fails = 1
    run(unit)
    client.force_login(alice)
    said = standing(cuts(film)[-1].episode.current())
    assert "nobody holds still" in " ".join([said.words, *(why for _, why in said.stays)])
    page = client.get(f"/title/{film.pk}").content.decode()
    assert "nobody holds still" in page


def test_without_weights_the_page_says_what_to_do_and_the_film_stays(alice, client, film):
    client.force_login(alice)
    missing = BackendUnavailable("The weights of ltx-2 are not on this machine.", "Download them: `manage.py models download ltx-2`.")
    for _ in range(2):
        unavailable(missing)
    assert Event.objects.filter(title=film, kind="unavailable").count() == 1, "it is said once"
    for page in (f"/title/{film.pk}", f"/title/{film.pk}/production"):
        assert "models download ltx-2" in client.get(page).content.decode()
    assert len(cuts(film)) == 1 and cuts(film)[0].complete


def test_retakes_and_smaller_settings_are_said_on_the_title_page(alice, client, film, unit):
    real = unit.camera.frames

    def frames(request, *, seed):
        unit.camera.told.append("take 1: a face is not that of the cast (800 of 720 thousandths)")
        return real(request, seed=seed)

    unit.camera.told, unit.camera.frames = [], frames
    run(unit)
    client.force_login(alice)
    assert "a face is not that of the cast" in client.get(f"/title/{film.pk}").content.decode()


def test_whose_picture_the_household_gave_is_filmed_by_that_picture(film, unit, studio):
    from catalog.references import path

    cut = cuts(film)[0]
    who = cut.screenplay_value().cast[0]
    given = Reference.objects.create(household=film.household, title=film, subject=who.id, measured={})
    seen = []
    unit.camera.dress = seen.append
    assert unit.step()
    assert seen == [{who.look: path(given)}]


def test_while_a_viewer_runs_out_of_film_the_animation_has_all_hands(film, unit):
    drawn = cuts(film)[0]
    Cut.objects.filter(pk=drawn.pk).update(complete=False)
    Job.objects.filter(cut=drawn).update(state=JobState.RUNNING)
    viewing = Viewing.objects.create(profile=film.household.profiles.first(), episode=drawn.episode, seconds=drawn.frames / 25 - 10)
    assert second_unit.pressed() and not unit.step() and not unit.camera.asked
    Viewing.objects.filter(pk=viewing.pk).update(seconds=0.0)
    assert not second_unit.pressed() and unit.step()


def test_what_it_takes_and_costs_is_said_before_and_after(film, unit, settings):
    settings.RATES = {"watts": 500.0, "a_kilowatt_hour": 0.4, "an_hour": 3.6, "currency": "€"}
    unit.paces.learn(600.0, 1.0)
    assert unit.step() and unit.step()
    begun = Event.objects.get(title=film, kind="reshooting").payload["price"]
    assert re.fullmatch(r"\d+ min, \d\.\d\d kWh, \d+\.\d\d €", begun)
    assert "€" in Event.objects.filter(title=film, kind="reshot").first().payload["price"]


def pickup(start, frames=50):
    slate = Slate(name="1A", part=Part.PICTURE, scene="s1", id=f"s1/shot-{start}/0")
    return Pickup(shot=f"s1/shot-{start}", clips=(Clip(key="a", span=Span(start=start, frames=frames), slate=slate),), requests=(), keys=(f"{start:04}",))


def test_a_viewer_gets_the_next_shot_that_can_be_ready_in_time():
    waiting = [pickup(0), pickup(50), pickup(100), pickup(400)]
    assert needed(waiting, None, 5.0) == waiting[0]
    assert needed(waiting, 10, 5.0) == waiting[3], "two seconds at five a second are ten: the shot after 13 s is ready in time"
    assert needed(waiting, 10, 0.5) == waiting[1]
    assert needed(waiting, 900, 5.0) == waiting[0]


def test_cuts_come_for_viewers_for_twice_as_much_and_at_the_end():
    soon, later = timedelta(seconds=1), timedelta(minutes=1)
    assert due([pickup(0)], 0, 9, None, soon) and due([pickup(0)], 4, 0, None, soon) and due([pickup(0)] * 4, 4, 9, None, soon)
    assert not due([pickup(0)] * 8, 8, 1, None, later), "one more, and it is the last cut"
    assert not due([pickup(0)], 4, 9, None, later) and not due([pickup(500)], 4, 9, 100, soon)
    assert due([pickup(500)], 4, 9, 100, later) and not due([pickup(50)], 4, 9, 100, later)


def test_two_units_never_take_the_same_shot(tmp_path):
    vault = Vault(tmp_path)
    with held(vault, pickup(0)) as one, held(vault, pickup(0)) as other, held(vault, pickup(50)) as another:
        assert (one, other, another) == (True, False, True)
    with held(vault, pickup(0)) as again:
        assert again


def test_a_viewer_who_left_watches_no_more(film):
    episode = cuts(film)[0].episode
    Viewing.objects.create(profile=film.household.profiles.first(), episode=episode, seconds=4.0)
    assert 100 <= playhead(episode) < 130
    Viewing.objects.update(at=timezone.now() - timedelta(minutes=2))
    assert playhead(episode) is None
