"""The ladder in production: what a film is filmed with follows the machine and the viewer, and all of it plays after one init segment."""

from __future__ import annotations

import json
from concurrent.futures import Future
from dataclasses import replace

import pytest

from generator.assembly import video
from generator.cut import Filmed, Framing
from generator.film import Line, Scene
from generator.picture.ladder import cost
from generator.studio import Finished, Here, Published, Studio, TakeMade
from generator.studio.rendition import begun_with
from tests.generator.dummy_crew import Crew, screenplay

ASKED = Framing(width=864, height=486)


class Clock:
    """Time that passes only while somebody films."""

    now = 0.0

    def __call__(self):
        return self.now


class Floor(Here):
    """Takes as long for a picture as a machine of that speed would: so many film seconds per second at 720p on twos."""

    def __init__(self, crew, clock, speed):
        super().__init__(crew)
        self.clock, self.speed = clock, speed

    def submit(self, job):
        future = super().submit(job)
        if isinstance(job.request, Filmed) and not (made := future.result()).reused:
            took = job.request.frames / 25 * cost(job.request.framing) / self.speed
            self.clock.now += took
            future = Future()
            future.set_result(replace(made, wall=int(took * 1000)))
        return future


def talk():
    """Some forty seconds in two scenes."""
    whole = screenplay()
    return replace(whole, scenes=tuple(replace(scene, beats=(*scene.beats, *more(scene))) for scene in whole.scenes), seconds=40)


def more(scene: Scene):
    return tuple(
        Line(id=f"{scene.id}-m{number}", speaker=("alice", "bob")[number % 2], text="It was my mother's lamp, and she carried it up.")
        for number in range(4)
    )


class House:
    """A studio on a machine of some speed."""

    def __init__(self, folder, speed, *, asked=ASKED, sized=True, known=None):
        self.crew, self.clock = Crew(), Clock()
        floor = Floor(self.crew, self.clock, speed)
        self.studio = Studio(folder, framing=asked, crew=self.crew, floor=floor, sized=sized, clock=self.clock)
        self.studio.speed = known

    def shoot(self, written=None, **options):
        self.events = list(self.studio.shoot(written or talk(), **options))
        assert isinstance(self.events[-1], Finished)
        return self.events[-1].cut

    @property
    def chosen(self):
        return [event.framing for event in self.events if isinstance(event, TakeMade) and event.framing]


def test_a_slow_machine_drops_to_twos_and_keeps_its_size(tmp_path):
    house = House(tmp_path, 0.9, asked=replace(ASKED, twos=False))
    house.shoot()
    first, last = house.chosen[0], house.chosen[-1]
    assert not first.twos and last.twos
    assert {(each.width, each.height, each.preset, each.crf) for each in house.chosen} == {(864, 486, ASKED.preset, ASKED.crf)}


def test_its_next_film_is_smaller(tmp_path):
    house = House(tmp_path, 0.5)
    house.shoot()
    known = house.studio.speed
    assert known == pytest.approx(0.5 * 0.82, rel=0.1)
    other = House(tmp_path / "other", 0.5, known=known)
    other.shoot()
    assert {each.height for each in other.chosen} == {480} and all(each.twos for each in other.chosen)


def test_a_fast_machine_rises_to_ones(tmp_path):
    house = House(tmp_path, 9.0)
    house.shoot()
    assert house.chosen[0].twos and not house.chosen[-1].twos


def test_the_size_stays_where_nobody_asks_for_another_init_segment(tmp_path):
    house = House(tmp_path, 0.5, sized=False, known=0.1)
    house.shoot()
    assert {each.height for each in house.chosen} == {486}


def test_a_viewer_who_is_far_behind_lets_it_be_better(tmp_path):
    watched, unwatched = House(tmp_path / "a", 1.5), House(tmp_path / "b", 1.5)
    watched.shoot(playhead=lambda: watched.clock.now)
    unwatched.shoot(playhead=lambda: 0.0)
    assert sum(not each.twos for each in unwatched.chosen) > sum(not each.twos for each in watched.chosen)


def test_pieces_of_a_shot_are_filmed_alike(tmp_path):
    house = House(tmp_path, 9.0)
    house.shoot()
    of_shots: dict[str, set[bool]] = {}
    for event in house.events:
        if isinstance(event, TakeMade) and event.framing:
            of_shots.setdefault(event.slate.id.rpartition("/")[0], set()).add(event.framing.twos)
    assert all(len(rates) == 1 for rates in of_shots.values())


def test_a_resumed_film_keeps_its_rendition_and_its_takes(tmp_path):
    slow = House(tmp_path, 0.5, known=0.4)
    before = None
    for event in slow.studio.shoot(talk()):
        if isinstance(event, Published) and len(event.cut.picture) > 6:
            before = event.cut
            break
    fast = House(tmp_path, 20.0, known=20.0)
    cut = fast.shoot()
    assert cut.picture[: len(before.picture)] == before.picture
    inits = {video.init(framing) for framing in fast.chosen}
    assert inits == {video.init(begun_with(cut, fast.studio.vault))} == {video.init(fast.studio.framing_of(cut))}


def test_a_key_says_what_a_take_was_filmed_with(tmp_path):
    house = House(tmp_path, 9.0)
    cut = house.shoot()
    for event in house.events:
        if isinstance(event, TakeMade) and event.framing:
            kept = house.studio.vault.facts(event.key)["request"]["framing"]
            assert (kept["twos"], kept["height"]) == (event.framing.twos, event.framing.height)
    again = House(tmp_path, 0.3)
    assert again.shoot().picture == cut.picture, "what is there is not made worse, or anew"


def test_the_report_says_what_was_chosen(tmp_path):
    house = House(tmp_path, 9.0)
    cut = house.shoot()
    chosen = json.loads(house.events[-1].report)["renditions"]
    assert {each["drawn_on"] for each in chosen} == {"ones", "twos"}
    assert sum(each["film_seconds"] for each in chosen) == pytest.approx(cut.frames / 25)


def test_takes_of_another_size_are_no_part_of_a_smaller_film(tmp_path):
    House(tmp_path, 9.0).shoot()
    first, *others = talk().scenes
    other = replace(talk(), scenes=(replace(first, beats=tuple(more(first))), *others))
    slow = House(tmp_path, 0.5, known=0.4)
    cut = slow.shoot(other)
    assert {video.init(framing) for framing in slow.chosen} == {video.init(begun_with(cut, slow.studio.vault))}
    assert {each.height for each in slow.chosen} == {480}
