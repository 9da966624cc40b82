"""The language-model writer: the engine plans, the model words the plan scene by scene, and what it gets wrong stays the engine's."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

from generator.errors import BackendUnavailable
from generator.film import Action, Brief, Character, Line, Scene, Screenplay
from generator.value import canonical
from generator.writing import page
from generator.writing.decency import rated
from generator.writing.embedded import Embedded
from generator.writing.language.judge import faults
from generator.writing.language.local import Local
from generator.writing.language.memory import Memory
from generator.writing.language.model import Answer, Cost, CutOff, Model, Question, Unanswered
from generator.writing.language.schema import beats, beats_schema, load, outline_schema
from generator.writing.story.title import in_title_case

_SYSTEM = (
    "You are a screenwriter. You write concrete, filmable scenes: short lines with subtext, people who want something of each other, and things that can be "
    "seen. Nobody explains what both know. No camera directions, no narration, no clichés. Answer in the JSON form that is asked for, in English."
)
_BATCH = 10
"""Beats that are asked for at once: few enough that no answer is cut off."""
_TOKENS = 120
"""Of a beat, at the most."""


class Language:
    """MATINEE_LANGUAGE names the model: a folder of weights, a hub id, or a server's address with "#model"; MATINEE_LANGUAGE_KEY its key."""

    name = "language"
    version = 1

    def __init__(self, model: Model | None = None, keep: Path | None = None) -> None:
        self._model = model or _named()
        self._engine = Embedded()
        self._memory = Memory(keep)
        self.cost = Cost()

    def check(self) -> None:
        if self._model is None:
            raise BackendUnavailable("No language model is named.", "Set MATINEE_LANGUAGE to a folder of weights, a hub id or a server's address.")
        self._model.check()

    def identity(self) -> tuple[str, ...]:
        return (*(self._model.identity() if self._model else ()), f"engine {self._engine.version}")

    def warm(self) -> None:
        self._engine.warm()

    def read(self, brief: Brief) -> Brief:
        return self._engine.read(brief)

    def revise(self, screenplay: Screenplay, note: str, at: str = "") -> Screenplay:
        return self._engine.revise(screenplay, note, at)

    def write(self, brief: Brief, episode: int = 1, before: tuple[Screenplay, ...] = ()) -> Screenplay:
        film = self._engine.write(brief, episode, before)
        if page.is_script(brief.prompt):
            return film
        engine = film
        film, turns = self._outlined(film, brief)
        for number in range(len(film.scenes)):
            film = self._worded(film, brief, number, turns[number])
        return rated(film) if film.scenes != engine.scenes else engine

    def end(self, brief: Brief, screenplay: Screenplay, wish: str, variation: int) -> Screenplay:
        """Another ending as the engine plans it, its new scenes in the model's words."""
        film = self._engine.end(brief, screenplay, wish, variation)
        there = {scene.id for scene in screenplay.scenes}
        for number, scene in enumerate(film.scenes):
            if scene.id not in there:
                film = self._worded(film, brief, number, wish or _gist(film, scene))
        return film

    def scenes(self, brief: Brief, episode: int = 1) -> Iterator[Screenplay]:
        """The film again and again, each time with one more scene worded, so that shooting can begin with the first."""
        film, turns = self._outlined(self._engine.write(brief, episode), brief)
        for number in range(len(film.scenes)):
            film = self._worded(film, brief, number, turns[number])
            yield film

    def _outlined(self, film: Screenplay, brief: Brief) -> tuple[Screenplay, list[str]]:
        """The film with the model's title and logline, and what it wants each scene to change; the engine's where it has no answer."""
        plan = [_gist(film, scene) for scene in film.scenes]
        asked = f"The viewer asked for: {brief.prompt[:1500]}\n\nThe people:\n{_people(film.cast)}\n\nThe scenes as planned:\n" + "\n".join(f"{at}. {each}" for at, each in enumerate(plan, 1))
        question = Question(
            system=_SYSTEM, user=f"{asked}\n\nGive the film a title and a logline, and say for each scene in one sentence what is different after it.",
            schema=outline_schema(len(plan)), seed=self._seed(film, "outline"), most=200 + 90 * len(plan),
        )
        try:
            found = load(self._ask(question).text, ("title", "logline", "scenes"))
            turns = [str(each) for each in found["scenes"]]
            if len(turns) != len(plan):
                raise Unanswered(f"The outline has {len(turns)} scenes instead of {len(plan)}.")
            title, logline = " ".join(str(found["title"]).split()), " ".join(str(found["logline"]).split())
            return replace(film, title=in_title_case(title) if any(each.isalpha() for each in title) else film.title, logline=logline), turns
        except Unanswered as why:
            self.cost.fallbacks.append(f"outline: {why}")
            return film, plan

    def _worded(self, film: Screenplay, brief: Brief, number: int, turn: str) -> Screenplay:
        """The film with the scene in the model's words, if these pass the judge in two attempts."""
        scene = film.scenes[number]
        wrong: list[str] = []
        for attempt in range(2):
            try:
                tried = self._scene(film, brief, number, turn, wrong, attempt)
            except Unanswered as why:
                wrong = [str(why)]
                continue
            wrong = faults(film, brief, number, tried)
            if not wrong:
                return replace(film, scenes=(*film.scenes[:number], tried, *film.scenes[number + 1 :]))
        self.cost.fallbacks.append(f"{scene.id}: {'; '.join(wrong[:3])}")
        return film

    def _scene(self, film: Screenplay, brief: Brief, number: int, turn: str, wrong: list[str], attempt: int) -> Scene:
        scene = film.scenes[number]
        people = [each for each in film.cast if each.id in scene.present]
        written: tuple[Action | Line, ...] = ()
        while len(written) < len(scene.beats):
            count = min(_BATCH, len(scene.beats) - len(written))
            user = _request(film, brief, number, turn, written, count)
            user += "\n\nYour first attempt had these faults; avoid them:\n" + "\n".join(wrong[:8]) if wrong else ""
            question = Question(
                system=_SYSTEM, user=user, schema=beats_schema(people, count), seed=self._seed(film, f"{scene.id} {len(written)} {attempt}"), most=_TOKENS * count * 5 // 4,
            )
            found = beats(load(self._ask(question).text, ("beats",)), scene, len(written) + 1)
            if not found:
                raise Unanswered("The scene is empty.")
            strangers = {each.speaker for each in found if isinstance(each, Line)} - {each.id for each in people}
            if strangers:
                raise Unanswered(f"{', '.join(sorted(strangers))} speaks and is not there.")
            written += found
        present = dict.fromkeys([*scene.present, *(each.speaker for each in written if isinstance(each, Line))])
        return replace(scene, beats=written, present=tuple(present))

    def _ask(self, question: Question) -> Answer:
        assert self._model
        kept = self._memory.recall(self._model.identity(), question)
        if kept:
            self.cost.remembered += 1
        answer = kept or self._answered(self._model, question)
        if not answer.text:
            raise CutOff(answer.read, answer.written)
        return answer

    def _answered(self, model: Model, question: Question) -> Answer:
        """The answer, counted and kept; also one that was cut off, so that it is not paid for twice."""
        try:
            answer = model.answer(question)
        except CutOff as short:
            answer = Answer(text="", read=short.read, written=short.written)
        self.cost.count(answer)
        self._memory.keep(model.identity(), question, answer)
        return answer

    def _seed(self, film: Screenplay, what: str) -> int:
        told = canonical(replace(film, scenes=(), met=(), refused=()))
        return int.from_bytes(blake2b(told + what.encode(), digest_size=4).digest(), "big")


def _named() -> Model | None:
    from generator.writing.language.server import Server

    said = os.environ.get("MATINEE_LANGUAGE", "")
    if said.startswith(("http://", "https://")):
        return Server(said, key=os.environ.get("MATINEE_LANGUAGE_KEY", ""))
    return Local(said) if said else None


def _people(cast: tuple[Character, ...]) -> str:
    return "\n".join(f"- {each.id}: {each.name}, {each.age}, {each.gender.value}, {each.look.breed or each.occupation or each.role}; {each.description}".rstrip("; ") for each in cast)


def _gist(film: Screenplay, scene: Scene) -> str:
    """A planned scene in a few words: where, who, and its last action or line, which is what it comes to."""
    who = ", ".join(film.character(each).name for each in scene.present)
    last = scene.beats[-1].text if scene.beats else ""
    return f"{film.slugline(scene)} ({scene.purpose}): {who}. It ends: {last}"


def _request(film: Screenplay, brief: Brief, number: int, turn: str, written: tuple[Action | Line, ...], count: int) -> str:
    scene = film.scenes[number]
    planned = "\n".join(_typed(film, each) for each in scene.beats)
    so_far = "\n".join(f"- {_gist(film, each)}" for each in film.scenes[max(0, number - 6) : number])
    seen = {who for each in film.scenes[:number] for who in each.present}
    new = [each.name for each in film.cast if each.id in scene.present and each.id not in seen]
    rules = [
        f"Write {count} beats.", "Write names as they are given.",
        f"{', '.join(new)} {'is' if len(new) == 1 else 'are'} first seen here: an action has to show them before they speak." if new else "",
        "Nobody speaks in this film." if not brief.dialogue else "", "The film is for children of six: nothing cruel." if brief.audience.value == "children" else "",
    ]
    return "\n".join(
        each
        for each in (
            f"The viewer asked for: {brief.prompt[:600]}", f"The film: {film.title}. {film.logline}", f"People here:\n{_people(tuple(each for each in film.cast if each.id in scene.present))}",
            f"Before this:\n{so_far}" if so_far else "", f"This scene: {film.slugline(scene)}. After it: {turn}", f"A draft of it, to be bettered and kept to in what happens:\n{planned}",
            "Written so far:\n" + "\n".join(_typed(film, each) for each in written) if written else "", " ".join(each for each in rules if each),
        )
        if each
    )


def _typed(film: Screenplay, beat: Action | Line) -> str:
    return f"{film.character(beat.speaker).name.upper()}: {beat.text}" if isinstance(beat, Line) else f"({beat.text})"
