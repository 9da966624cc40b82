"""What an editor would send back is taken again once, with something changed, or else reported."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from generator.cut import Framing
from generator.film import Effect, Grade, Look, Mark, Move, Title
from generator.picture.check import counts, face
from generator.studio import Finished, Here, Studio, TakeMade
from generator.studio.retake import remedied
from tests.generator.dummy_crew import Crew, Picture, screenplay
from tests.generator.picture.shots import shot

SMALL = Framing(width=320, height=180)


class Dim(Picture):
    """A camera whose wide shots are black, until somebody asks for light. `hopeless`: even then."""

    hopeless = False

    def frames(self, request, *, seed):
        dark = not request.shot.marks or request.shot.size in ("WS", "LS", "EWS")
        lit = request.shot.grade.brightness > 0 and not self.hopeless
        for frame in super().frames(request, seed=seed):
            yield frame // 16 if dark and not lit else frame


@pytest.fixture
def crew():
    made = Crew()
    made.members["picture"] = Dim()
    return made


@pytest.fixture
def studio(tmp_path, crew):
    return Studio(tmp_path / "vault", framing=SMALL, crew=crew, floor=Here(crew))


def shoot(studio):
    events = list(studio.shoot(screenplay()))
    assert isinstance(events[-1], Finished)
    return events, events[-1].cut, json.loads(events[-1].report)


def black(cut, studio):
    return [
        clip.slate.name
        for clip in cut.picture
        if any(each["kind"] == "black" for each in studio.vault.facts(clip.key)["findings"])
    ]


def test_a_black_shot_is_taken_again_with_more_light(studio):
    events, cut, report = shoot(studio)
    dark = {each["slate"] for each in report["retakes"] if each["because"] == "black"}
    assert dark and not black(cut, studio)
    again = [event for event in events if isinstance(event, TakeMade) and event.reason == "retaken: black"]
    assert {event.slate.name for event in again} >= dark
    assert all(a.span.end == b.span.start for a, b in zip(cut.picture, cut.picture[1:], strict=False))


def test_what_cannot_be_mended_is_reported_and_not_tried_for_ever(studio, crew):
    crew.members["picture"].hopeless = True
    _, cut, report = shoot(studio)
    assert set(black(cut, studio)) == {each["slate"] for each in report["findings"] if each["kind"] == "black"} != set()
    pieces = len(cut.picture)
    assert len(crew.members["picture"].asked) <= 2 * pieces, "no shot is taken more than twice"


def test_made_again_the_film_is_the_same_and_nothing_is_taken(studio, crew):
    _, first, _ = shoot(studio)
    asked = len(crew.members["picture"].asked)
    _, second, report = shoot(studio)
    assert second.picture == first.picture and len(crew.members["picture"].asked) == asked
    assert report["retakes"]


def found(kind, grave=True):
    return {"kind": kind, "frame": 0, "found": 0, "expected": 1, "grave": grave}


def test_what_is_not_grave_stays():
    of = shot(people=False)
    assert remedied(of, [found("black", grave=False), found("crushed")]) == of


def test_each_fault_has_a_remedy_that_fits():
    of = shot(people=False, effects=(Effect(kind="explosion", strength=800), Effect(kind="fog", strength=600)), foreground="branch")
    assert remedied(of, [found("face-dark")]).grade.brightness > 0 and not remedied(of, [found("face-dark")]).foreground
    assert remedied(of, [found("burnt-out")]).grade.brightness < 0 and remedied(of, [found("burnt-out")]).effects[0].strength == 400
    assert remedied(of, [found("face-lost")]).grade.contrast > 0
    assert remedied(replace(of, move=Move()), [found("frozen")]).move.kind == "drift"
    assert remedied(replace(of, title=Title(text="Alice")), [found("type-lost")]).take == of.take + 1
    bright = replace(of, grade=Grade(brightness=800))
    assert remedied(bright, [found("black")]).grade.brightness <= 1000 and not remedied(bright, [found("black")]).effects


def test_a_face_comes_back_into_the_frame():
    of = replace(shot(size="CU"), marks=(Mark(look=Look(), x=1010, y=365, head=620), Mark(look=Look(), x=300, y=365, head=620)))
    mended = remedied(of, [found("face-outside")])
    assert counts(mended) and all(face(mark, 1280, 720).inside(1280, 720) > 0.95 for mark in mended.marks)
    assert mended.marks[1] == of.marks[1]
