"""Stories: demands met, repetitions, contradictions, length and speed of what the embedded writer writes."""

from __future__ import annotations

import re
import statistics
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.film import Action, Brief, Kind, Line, Screenplay
from generator.writing.embedded import Embedded
from generator.writing.story import fit
from generator.writing.story.check import check
from generator.writing.story.world import contradictions

Figures = dict[str, Any]

BRIEFS: tuple[tuple[str, int, int], ...] = (
    ("A retired diver looks for the ring that she lost in the harbour on her wedding day.", 60, 1),
    ("two rival bakers fall in love", 180, 1),
    ("A courier must carry a sealed letter across a city under siege before dawn.", 300, 1),
    ("Courtroom comedy in space: a robot defends a cat that ate the captain's medal. No violence.", 600, 1),
    ("Horror: a piano tuner discovers that the piano plays when nobody is at home", 300, 1),
    ("a beekeeper who can hear what bees remember", 180, 1),
    ("My father dies and I keep his shop open. Hopeful.", 300, 1),
    ("Western: a one-armed blacksmith refuses to shoe the general's horse", 300, 1),
    ("Three orphans break out of a boarding school in winter, 1890", 600, 1),
    ("A fairy tale: a hedgehog rescues the moon from a well. For children aged 5.", 180, 1),
    ("A widow and her brother divide their mother's house in Naples", 1800, 1),
    ("Dystopia: laughter is taxed. A clown teaches a tax collector to laugh.", 5400, 1),
    ("A night watchman gets one letter an episode from somebody who lives in his own attic. Mystery.", 300, 4),
)
"""(message, seconds, episodes): none of them is known to the writer."""


def story(_folder: Path) -> Figures:
    """What the writer makes of messages of many kinds, from one minute to ninety, and of a series."""
    known: tuple[str, ...] = ()
    films: list[tuple[Brief, Screenplay, float]] = []
    for each in BRIEFS:  # one household asks for all of them, one after the other
        made = list(_written(*each, known=known))
        known += tuple(id for _, film, _ in made for id in film.used)
        films += made
    figures = [measure(brief, film, seconds) for brief, film, seconds in films]
    scenes = Counter(_scene_key(film, number) for _, film, _ in films for number in range(len(film.scenes)))
    lines = Counter(text for _, film, _ in films for text in set(_lines(film)) if len(text.split()) > 4)
    again = sum(_another(brief, film) for brief, film, _ in films[:6])
    return {
        "films": len(films),
        "demands met": f"{sum(each['met'] for each in figures)} of {sum(each['demands'] for each in figures)}",
        "length error %": {"mean": round(statistics.mean(each["length error %"] for each in figures), 1), "worst": max(each["length error %"] for each in figures)},
        "lines repeated within a film %": max(each["repeated %"] for each in figures),
        "lines shared between two films of a household %": round(100 * sum(count > 1 for count in lines.values()) / max(1, len(lines)), 1),
        "lines that any one film shares with another %": round(100 * _most_shared(films), 1),
        "scenes shared between two films": sum(count > 1 for count in scenes.values()),
        "distinct 4-grams %": round(statistics.mean(each["distinct 4-grams %"] for each in figures), 1),
        "lines with a fact of the story %": round(statistics.mean(each["with a fact %"] for each in figures), 1),
        "screen time with the lead %": {"30 minutes": _least(figures, films, 1800), "90 minutes": _least(figures, films, 5400)},
        "things given and never named again": sum(each["unpaid"] for each in figures),
        "faults of form": sum(each["faults"] for each in figures),
        "contradictions": sum(each["contradictions"] for each in figures),
        "seconds of the longest film": max(each["seconds"] for each in figures),
        "another seed is another film": f"{again} of 6",
        "each": figures,
    }


def _most_shared(films: list[tuple[Brief, Screenplay, float]]) -> float:
    """The largest share of the shorter film's lines, of any two films, that the other has too."""
    said = [{text for text in _lines(film) if len(text.split()) > 4} for _, film, _ in films]
    return max((len(one & other) / max(1, min(len(one), len(other))) for at, one in enumerate(said) for other in said[:at]), default=0.0)


def _least(figures: list[Figures], films: list[tuple[Brief, Screenplay, float]], seconds: int) -> int:
    """The least share of screen time with the lead among the films of a length."""
    return min((each["lead %"] for each, (brief, _, _) in zip(figures, films, strict=True) if brief.seconds == seconds), default=0)


def _written(prompt: str, seconds: int, episodes: int, *, known: tuple[str, ...]) -> Iterator[tuple[Brief, Screenplay, float]]:
    writer = Embedded()
    brief = writer.read(Brief(prompt=prompt, seconds=seconds, kind=Kind.SERIES if episodes > 1 else Kind.FILM, episodes=episodes))
    brief = replace(brief, known=known)
    before: tuple[Screenplay, ...] = ()
    for episode in range(1, episodes + 1):
        begun = time.process_time()
        film = writer.write(brief, episode, before)
        yield brief, film, time.process_time() - begun
        before = (*before, film)


def measure(brief: Brief, film: Screenplay, seconds: float) -> Figures:
    """The figures of one film."""
    found = fit.shot(film.scenes, brief.seconds) / 1000
    lines = [text for text in _lines(film) if len(text.split()) > 2]
    words = re.findall(r"[a-z']+", " ".join(beat.text for scene in film.scenes for beat in scene.beats).lower())
    grams = [tuple(words[at : at + 4]) for at in range(len(words) - 3)]
    refused = {id for id, _ in film.refused}
    return {
        "message": brief.prompt[:60],
        "title": film.title,
        "demands": len(film.demands),
        "met": sum(each.id not in refused for each in film.demands),
        "length error %": round(abs(100 * found / brief.seconds - 100), 1),
        "repeated %": round(100 - 100 * len(set(lines)) / max(1, len(lines)), 2),
        "distinct 4-grams %": round(100 * len(set(grams)) / max(1, len(grams)), 1),
        "with a fact %": _with_facts(film),
        "lead %": _with_lead(film),
        "unpaid": _unpaid(film),
        "faults": len(check(film, dialogue=brief.dialogue)),
        "contradictions": len(contradictions(film)),
        "seconds": round(seconds, 2),
    }


def _with_lead(film: Screenplay) -> int:
    """Percent of the film's time in scenes in which its lead is."""
    lead = next((each.id for each in film.cast if each.role == "lead" and not each.group), film.cast[0].id)
    opening = fit.length((), film.seconds)
    times = [(fit.length((scene,), film.seconds) - opening, lead in scene.present) for scene in film.scenes]
    return round(100 * sum(time for time, there in times if there) / max(1, sum(time for time, _ in times)))


def _unpaid(film: Screenplay) -> int:
    """Things that somebody is given and that no beat from that scene on names."""
    shown = [(at, beat.prop.split()[-1].lower()) for at, scene in enumerate(film.scenes[:-1]) for beat in scene.beats if isinstance(beat, Action) and beat.verb == "give" and beat.prop and beat.target]
    later = [" ".join(beat.text for beat in scene.beats).lower() for scene in film.scenes]
    return sum(not any(noun in text for text in later[at:]) for at, noun in shown)


def _lines(film: Screenplay) -> list[str]:
    return [beat.text for scene in film.scenes for beat in scene.beats if isinstance(beat, Line)]


def _scene_key(film: Screenplay, number: int) -> tuple[str, ...]:
    """A scene by its words, with the names of people taken out, so that the same scene with others in it is the same."""
    names = "|".join(re.escape(part) for each in film.cast for part in each.name.split() if part) or "-"
    return tuple(re.sub(rf"\b(?:{names})\b", "X", beat.text, flags=re.IGNORECASE) for beat in film.scenes[number].beats)


def _with_facts(film: Screenplay) -> float:
    """Share of the lines of more than five words that name a person, a number, or a thing which the actions of this film show."""
    shown = Counter(word for scene in film.scenes for beat in scene.beats if isinstance(beat, Action) for word in set(re.findall(r"[a-z]{4,}", beat.text.lower())))
    names = {part.lower() for each in film.cast for part in each.name.split()}
    long = [text.lower() for text in _lines(film) if len(text.split()) > 5]
    cited = [text for text in long if any(word in names or word in shown for word in re.findall(r"[a-z]{4,}", text))]
    return round(100 * len(cited) / max(1, len(long)), 1)


def _another(brief: Brief, film: Screenplay) -> bool:
    """Whether another variation shares less than half of its lines with the film, and the same one is the same."""
    writer = Embedded()
    other = writer.write(replace(brief, variation=brief.variation + 1))
    mine, theirs = set(_lines(film)), set(_lines(other))
    return writer.write(brief) == film and len(mine & theirs) < 0.5 * max(1, len(mine))
