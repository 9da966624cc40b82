"""Which demands the finished pages meet, and why the others are not met."""

from __future__ import annotations

import re

from generator.film import Brief, DemandKind, Line
from generator.writing.story import fit, words
from generator.writing.story.draft import Draft
from generator.writing.story.library import Conceit
from generator.writing.story.parts import LIVED, bodily
from generator.writing.story.premise import Premise, inflected, yours
from generator.writing.story.season import rule_of
from generator.writing.story.story import Story
from generator.writing.story.traits import unseen
from generator.writing.story.wanted import Wanted

_MINOR = frozenset(["with", "that", "from", "this", "they", "them", "their", "have", "been", "were", "will", "would", "which", "while", "what", "when", "where", "into", "onto", "your", "there", "very"])


def met_and_refused(
    story: Story, film: Draft, demands: tuple[Wanted, ...], premise: Premise | None, others: tuple[Premise, ...], conceit: Conceit, *,
    exhausted: bool,
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """(demand id, scene id) pairs and (demand id, reason) pairs."""
    brief = story.brief
    pinned = dict(film.pinned)
    met: list[tuple[str, str]] = []
    refused: list[tuple[str, str]] = []
    for each in demands:
        where = pinned.get(each.demand.id) or _announced(story, film, each) or _woven(story, film, each) or _found(brief, film, conceit, each, tuple(each for each in (premise, *others) if each), later=story.episode > 1)
        if where:
            met.append((each.demand.id, where))
        else:
            refused.append((each.demand.id, f"“{each.demand.words}” did not find a place in this story."))
    for person, trait in unseen(brief, film.scenes, story.slots.get("trait", "")):
        said = next((each.demand for each in demands if trait.split()[-1].lower() in each.demand.words.lower() and person.id in (*each.who, each.demand.subject)), None)
        if said and all(id != said.id for id, _ in refused):
            refused.append((said.id, f"Nothing in this story shows that {person.name or 'somebody'} is {trait}."))
    for each in demands:
        lost = _lost(film, each)
        if lost and all(id != each.demand.id for id, _ in refused):
            refused.append((each.demand.id, f"There {'are' if words.is_plural(lost) else 'is'} no {lost} in this story."))
    met = [(id, scene) for id, scene in met if all(id != other for other, _ in refused)]
    if brief.language != conceit.language:
        refused.append(("language", f"This writer has no stories in “{brief.language}” yet; the film is in “{conceit.language}”."))
    found = fit.length(film.scenes, brief.seconds) // 1000
    if exhausted and found < brief.seconds * 9 // 10:
        refused.append(("seconds", f"The film runs {found} seconds instead of {brief.seconds}: the library holds no more for it without repeating itself."))
    return tuple(met), tuple(refused)


def _announced(story: Story, film: Draft, wanted: Wanted) -> str:
    """The scene in which somebody is told to their face what they set out to do."""
    premise = next((each for each in story.premises if each.demand == wanted.demand.id and each.task), None)
    task = yours(premise.task) if premise and wanted.demand.id in story.tell else ""
    return next((scene.id for scene in film.scenes for beat in scene.beats if task and isinstance(beat, Line) and f"mean to {task}" in beat.text), "")


def _lost(film: Draft, wanted: Wanted) -> str:
    """A thing that the viewer names in what happens, and no beat and no place of the film has."""
    if wanted.demand.kind not in (DemandKind.EVENT, DemandKind.PROP):
        return ""
    text = " ".join([*(beat.text for scene in film.scenes for beat in scene.beats), *(place.name for place in film.places)])
    return next((each for each in wanted.things if bodily(each) and not _says(text, _head(each).removesuffix("s"))), "")


def _woven(story: Story, film: Draft, wanted: Wanted) -> str:
    """The scene that has what the viewer wants in every episode."""
    if not rule_of(story.brief) or wanted.demand.words != rule_of(story.brief):
        return ""
    told = [said for slot in ("fragment", "lie", "shown") if (said := story.slots.get(slot))]
    return next((scene.id for scene in film.scenes for beat in scene.beats if any(each in beat.text for each in told)), "")


def _found(brief: Brief, film: Draft, conceit: Conceit, wanted: Wanted, premises: tuple[Premise, ...], *, later: bool) -> str:
    demand, first, last = wanted.demand, film.scenes[0].id, film.scenes[-1].id
    if demand.kind in (DemandKind.TONE, DemandKind.LOOK, DemandKind.SETTING, DemandKind.PROHIBITION):
        return first
    if demand.kind is DemandKind.OPENING:
        return first
    if demand.kind is DemandKind.ENDING:
        return last
    if demand.kind is DemandKind.CHARACTER or (demand.kind is DemandKind.EVENT and not demand.verbs and wanted.who):
        who = {*wanted.who, demand.subject}
        groups = {each.id for each in brief.cast if each.group} & who
        return next(
            (
                scene.id
                for scene in film.scenes
                if who & set(scene.present) or any(isinstance(beat, Line) and beat.speaker in who for beat in scene.beats)
                or any(each.name.lower() == scene.extras.lower() for each in brief.cast if each.id in groups)
                or any(_says(" ".join(beat.text for beat in scene.beats), each.name) for each in brief.cast if each.id in groups)
            ),
            "",
        )
    if demand.kind is DemandKind.EVENT and (staged := stages(film, wanted, conceit, premises)):
        return staged
    if demand.kind is DemandKind.PROP and any(demand.subject.lower().rstrip("s") == noun for noun in conceit.nouns):
        return next((scene.id for scene in film.scenes if scene.purpose == "climax"), last)
    if demand.kind is DemandKind.PLACE and wanted.place:
        named = wanted.place.name.split(",")[0]
        return next((scene.id for scene in film.scenes for place in film.places if place.id == scene.place and named in place.name), "")
    if demand.kind is DemandKind.RULE and any(re.search(rf"\b{re.escape(word)}", demand.words.lower()) for word in conceit.words):
        return first
    if demand.kind is DemandKind.EVENT and demand.verbs:
        return next((scene.id for scene in film.scenes if later and set(wanted.who) & set(scene.present)), "")
    for scene in film.scenes:
        text = " ".join(beat.text for beat in scene.beats)
        if any(_says(text, thing) for thing in wanted.things):
            return scene.id
        if not wanted.things and _shares(text, demand.words):
            return scene.id
    told = any(re.search(rf"\b{re.escape(word)}", demand.words.lower()) for word in conceit.words)
    return first if told else ""


_SAID = ("plead", "learn", "power", "love", "refuse", "teach")
"""Goals that are reached by speaking."""


def stages(film: Draft, wanted: Wanted, conceit: Conceit, premises: tuple[Premise, ...]) -> str:
    """The scene that truly plays an event: with those who do it, what it is done to, and the doing. Empty where none does."""
    demand = wanted.demand
    premise = next((each for each in premises if each.demand == demand.id), None)
    if premise and premise.goal in LIVED and conceit.goal == premise.goal:  # the whole film is that, and its climax most of all
        named = premise.thing or premise.event or premise.guise
        if named and not any(_says(beat.text, _head(named)) for scene in film.scenes for beat in scene.beats):
            return ""
        there = [each for each in film.scenes if premise.subject in each.present or premise.subject not in {one.id for one in film.cast}]
        return next((each.id for each in there if each.purpose == "climax"), there[-1].id if there else "")
    authored = sum(bool(re.search(rf"\b{re.escape(word)}", demand.words.lower())) for word in conceit.words) >= 2
    people = set(wanted.who) & {each.id for each in film.cast if not each.group}
    things = [premise.thing or premise.event] if premise and (premise.thing or premise.event) else []
    done = set(demand.verbs) | set(premise.quest.verbs if premise and premise.quest else ())
    forms = {form.split()[0] for verb in done for form in (verb, *(inflected(verb, tag) for tag in ("VBZ", "VBD", "VBG")))}
    lead = premise.subject if premise else next(iter(wanted.who), "")
    for scene in sorted(film.scenes, key=lambda each: each.purpose != "climax"):
        if premise and premise.skill and _says(" ".join(beat.text for beat in scene.beats), premise.skill.split()[-1]) and (lead in scene.present or lead not in people):
            return scene.id
        text = " ".join(beat.text for beat in scene.beats)
        done_here = " ".join(beat.text for beat in scene.beats if not isinstance(beat, Line) or premise is None or premise.goal in _SAID)
        here = set(scene.present)
        if authored and (not people or lead in here or people <= here) and scene.purpose == "climax":
            return scene.id
        if (not lead or lead in here or lead not in people) and all(_says(text, _head(each)) for each in things) and any(re.search(rf"\b{form}\b", done_here, re.IGNORECASE) for form in forms):
            return scene.id
    return ""


def _head(thing: str) -> str:
    """The noun of a thing, which stands for it in a sentence."""
    return thing.split(" of ")[0].split()[-1]


def _says(text: str, thing: str) -> bool:
    return bool(re.search(rf"\b{re.escape(re.sub(r'^(?:the|a|an) ', '', thing.lower()))}", text.lower()))


def _shares(text: str, words: str) -> bool:
    """Whether the text has at least half of the words that matter."""
    telling = [each for each in re.findall(r"[a-z]{4,}", words.lower()) if each not in _MINOR]
    hit = sum(each[:6] in text.lower() for each in telling)
    return bool(telling) and hit * 2 >= len(telling)
