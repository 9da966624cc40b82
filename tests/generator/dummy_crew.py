"""A crew that works in no time: real values, real files, plain pictures and tones. Each member counts what it was asked for."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import numpy as np

from generator.assembly.desk import Desk
from generator.clock import SAMPLE_RATE, to_samples
from generator.cut import Part
from generator.errors import BadNote, RenderFailed
from generator.film import (
    Action,
    Brief,
    Character,
    Gender,
    Hour,
    Line,
    Look,
    Place,
    Reading,
    Scene,
    Screenplay,
    Spoken,
    Weather,
)
from generator.picture.check import face
from generator.writing.reading.serial import serial


class Member:
    """What every backend of the dummy crew has in common."""

    version = 1

    def __init__(self) -> None:
        self.asked: list[object] = []

    @property
    def name(self) -> str:
        return f"dummy {type(self).__name__.lower()}"

    def check(self) -> None:
        pass

    def identity(self) -> tuple[str, ...]:
        return ()


class Picture(Member):
    """Every shot a pattern of its own, with a light patch for every face, in which a corner blinks. `broken` names a verb whose shots cannot be
    drawn."""

    broken = ""

    def frames(self, request, *, seed):
        self.asked.append(request)
        if self.broken and any(act.verb == self.broken for mark in request.shot.marks for act in mark.acts):
            raise RenderFailed("", self.name, f"cannot draw {self.broken}", permanent=True)
        rng = np.random.default_rng(seed)
        height, width = request.framing.height, request.framing.width
        frame = np.full((height * 3 // 2, width), 128, np.uint8)
        pattern = rng.integers(40, 150, (-(-height // 60), -(-width // 80)), dtype=np.uint8).repeat(60, 0).repeat(80, 1)
        frame[:height] = pattern[:height, :width]
        for box in (face(mark, width, height) for mark in request.shot.marks):
            frame[max(0, box.top) : max(0, min(height, box.bottom)), max(0, box.left) : max(0, box.right)] = 200
        for index in range(request.frames):
            frame[:60, :80] = 90 + 40 * (index % 2)  # something moves
            yield frame


class Voice(Member):
    """Every letter lasts 60 ms and is one phoneme."""

    def read(self, request):
        letters = [letter for letter in request.text.lower() if letter.isalpha() or letter == " "]
        words, at = [], 0
        for match in re.finditer(r"\S+", "".join(letters)):
            words.append(Spoken(text=match[0], start=match.start() * 60, end=match.end() * 60))
        phonemes = tuple(
            Spoken(text=letter, start=(at := number * 60), end=at + 60) for number, letter in enumerate(letters) if letter != " "
        )
        return Reading(milliseconds=max(300, len(letters) * 60), words=tuple(words), phonemes=phonemes)

    def speak(self, request, *, seed):
        self.asked.append(request)
        t = np.arange(self.read(request).milliseconds * SAMPLE_RATE // 1000) / SAMPLE_RATE
        return (0.2 * np.sin(2 * np.pi * (150 + seed % 100) * t)).astype(np.float32)


class Music(Member):
    def play(self, request, *, seed):
        self.asked.append(request)
        t = np.arange(to_samples(request.frames)) / SAMPLE_RATE
        return np.stack([0.05 * np.sin(2 * np.pi * request.tempo * t)] * 2, 1).astype(np.float32)


class Sound(Member):
    def play(self, request, *, seed):
        self.asked.append(request)
        return np.random.default_rng(seed).normal(0, 0.01, (to_samples(request.frames), 2)).astype(np.float32)


class Writer(Member):
    """Writes the same short talk for every brief; its only note is `say: WORDS`, for the first line."""

    def read(self, brief: Brief) -> Brief:
        return serial(replace(brief, seconds=brief.seconds or 30), brief.prompt)

    def write(self, brief: Brief, episode: int = 1, before: tuple[Screenplay, ...] = ()) -> Screenplay:
        self.asked.append(brief)
        self.before = before
        written = replace(screenplay(), used=(f"the lamp {brief.variation}",))
        return written if episode == 1 else replace(written, title=f"{written.title}, {episode}", series=written.title, episode=episode)

    def revise(self, screenplay: Screenplay, note: str, at: str = "") -> Screenplay:
        self.pointed = at
        if not note.startswith("say: "):
            raise BadNote("I did not understand that note.", ("say: WORDS",))
        return reworded(screenplay, "s1-l1", note.removeprefix("say: "))


    def end(self, brief: Brief, screenplay: Screenplay, wish: str, variation: int) -> Screenplay:
        """The last line says the wish, or the number of the variation."""
        return reworded(screenplay, "s2-l2", f"{wish or f'Ending {variation}'}.")


class Crew:
    """Looks up members as generator.crew.member does."""

    def __init__(self) -> None:
        self.members = {
            "writer": Writer(),
            Part.PICTURE: Picture(),
            Part.VOICE: Voice(),
            Part.MUSIC: Music(),
            Part.SOUND: Sound(),
            Part.MIX: Desk(),
        }

    def __call__(self, part):
        return self.members[part]

    def asked(self) -> Counter:
        return Counter({str(part): len(member.asked) for part, member in self.members.items() if getattr(member, "asked", None)})


ALICE = Character(id="alice", name="Alice", role="lead", age=34, gender=Gender.FEMALE, look=Look(age=34, hair="a03020", hair_style="bob"))
BOB = Character(id="bob", name="Bob", role="friend", age=40, gender=Gender.MALE, look=Look(age=40, height=185, facial_hair="beard"))


def screenplay() -> Screenplay:
    """Alice and Bob in two scenes."""
    return Screenplay(
        title="The Ninth Floor",
        logline="Alice carries a piano to Bob.",
        genre="comedy",
        look="golden-storybook",
        seconds=30,
        cast=(ALICE, BOB),
        places=(Place(id="stairs", name="Stairs", kind="hall", interior=True), Place(id="roof", name="Roof", kind="rooftop", seed=4)),
        scenes=(
            Scene(
                id="s1",
                place="stairs",
                hour=Hour.MORNING,
                present=("alice", "bob"),
                beats=(
                    Action(id="s1-b1", text="Alice climbs the stairs with a lamp.", verb="climb", actor="alice", prop="lamp"),
                    Line(id="s1-l1", speaker="alice", text="You said that the lift works.", to="bob"),
                    Line(id="s1-l2", speaker="bob", text="It works. It is just not here.", to="alice"),
                    Action(id="s1-b2", text="Bob takes the lamp.", verb="take", actor="bob", prop="lamp"),
                ),
            ),
            Scene(
                id="s2",
                place="roof",
                hour=Hour.DUSK,
                weather=Weather.WIND,
                present=("alice", "bob"),
                beats=(
                    Line(id="s2-l1", speaker="bob", text="Nine floors for one lamp.", to="alice"),
                    Line(id="s2-l2", speaker="alice", text="It was my mother's lamp.", to="bob"),
                ),
            ),
        ),
    )


def reworded(screenplay: Screenplay, line: str, text: str) -> Screenplay:
    return replace(
        screenplay,
        scenes=tuple(
            replace(scene, beats=tuple(replace(beat, text=text) if beat.id == line else beat for beat in scene.beats))
            for scene in screenplay.scenes
        ),
    )
