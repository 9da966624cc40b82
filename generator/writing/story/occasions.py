"""Occasions: where a message tells of nobody who does anything, the noun that stands for a whole story: a heist, a race, a wedding."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.film import Brief, DemandKind
from generator.writing.story.errand import RELATIVE, Premise, lemma
from generator.writing.story.objects import CONTESTS, EVENTS
from generator.writing.story.undertakings import lead_of


def by_noun(brief: Brief, table: Mapping[str, str], verbs: Mapping[str, str]) -> Premise | None:
    """Where nothing is done: a noun that stands for a whole story ("a heist", "two snails race")."""
    words = re.findall(r"[\w'-]+", brief.prompt)
    people = {each.lower() for person in brief.cast for each in person.name.split()}
    where = {each.name.lower().split()[-1] for each in brief.places}
    for word in words:
        low = word.lower()
        if low in where:
            continue  # "midnight bakery" is where it happens
        goal = table.get(low) or table.get(low.removesuffix("s")) or ("win" if low in CONTESTS else "")
        if goal:
            return Premise(goal=goal, subject=lead_of(brief), event=_occasion(brief, low) if low in EVENTS else "", thing=_thing(brief, low), weight=1)
    told = [word for said in re.split(r"(?<=[.!?;])\s+", brief.prompt) for word in re.findall(r"[\w'-]+", RELATIVE.split(said)[0])]
    for before, word in zip(("", *told), told, strict=False):
        named = before.lower() in ("a", "an", "the", "his", "her", "their", "my", "our", "its") or before.lower().endswith(("'s", "’s"))  # "the last seed" lasts nowhere
        plain = lemma(word) == word.lower() or word.lower().endswith(("s", "ed", "ing"))  # a bakery bakes nothing
        if plain and word.lower() not in people and not named and (meant := verbs.get(lemma(word))):
            return Premise(goal=meant, subject=lead_of(brief), thing=_thing(brief, word.lower()), weight=1)
    return None


_MEASURED = re.compile(r"(?:a|an|the|his|her|their|my|our|your|its|this|that|one|two|three|every|each|no|and|or|of|in|at|to|for|win|wins|lose|loses|play|plays|run|runs|final|whole)\b", re.IGNORECASE)


def _occasion(brief: Brief, noun: str) -> str:
    """The occasion as it is called: "chess game", where the message says "the last chess game"."""
    said = next((thing for demand in brief.demands for thing in demand.things if thing.lower().split()[-1] == noun), "")
    said = said or next((found.group() for found in re.finditer(rf"\b[a-z]+[ -]{noun}\b", brief.prompt, re.IGNORECASE) if not _MEASURED.match(found.group())), noun)
    return re.sub(r"^(?:(?:last|first|final|next|great|big|own|old|new)\s+)+", "", said.lower())


def _thing(brief: Brief, but: str) -> str:
    """The first thing that the viewer names beside the noun that stands for the story."""
    from lemminflect import getLemma

    for thing in dict.fromkeys(each for demand in brief.demands if not re.match(r"for (?:children|kids)\b", demand.words, re.IGNORECASE) for each in (*demand.things, demand.subject if demand.kind is DemandKind.PROP else "")):
        if thing and but not in thing.lower() and len(thing.split()) < 4:
            return str(getLemma(thing, upos="NOUN")[0]) if " " not in thing else thing
    return ""
