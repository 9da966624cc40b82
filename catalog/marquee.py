"""What stands over the door: no two films of a house are called the same.

The writer names a film after its story and knows few names for each; a house that asks often would find four films of one name on its shelf.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import count

from catalog.models import Episode, Title
from generator.film import Screenplay

ROMAN = ("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_NAMES = re.compile(r"\b(?:called|named|titled|entitled|namens)\b", re.IGNORECASE)
"""In what a viewer says, that something has a name."""


def billed(screenplay: Screenplay, episode: Episode) -> Screenplay:
    """The screenplay under the name that was asked for, else under one that nothing else in its household has."""
    wished = next((each.words for each in screenplay.demands if each.subject == "title"), "")
    if wished and not screenplay.series:
        return _called(screenplay, wished)
    taken = {each.casefold() for each in names_beside(episode)}
    return replace(screenplay, title=another(screenplay, taken)) if screenplay.title.casefold() in taken else screenplay


def _called(screenplay: Screenplay, wished: str) -> Screenplay:
    """Named as the viewer said; a sentence that only said so is kept by that."""
    said = {each.id for each in screenplay.demands if wished.casefold() in each.words.casefold() and _NAMES.search(each.words)}
    kept = tuple((id, screenplay.scenes[0].id) for id, _ in screenplay.refused if id in said)
    refused = tuple(each for each in screenplay.refused if each[0] not in said)
    return replace(screenplay, title=wished, met=(*screenplay.met, *kept), refused=refused)


def names_beside(episode: Episode) -> set[str]:
    """What a household's other films, series and episodes are called."""
    title = episode.season.title
    episodes = Episode.objects.filter(season__title__household=title.household_id).exclude(pk=episode.pk)
    titles = Title.objects.filter(household=title.household_id).exclude(pk=title.pk)
    return {each for names in (episodes, titles) for each in names.exclude(name="").values_list("name", flat=True)}


def another(screenplay: Screenplay, taken: Collection[str]) -> str:
    """The first of a screenplay's other names that nobody has. `taken` is casefolded."""
    return next(each for each in _names(screenplay) if each.casefold() not in taken)


def _names(screenplay: Screenplay) -> Iterator[str]:
    yield from _library(screenplay)
    lead = next((each.name.split()[0] for each in screenplay.cast if each.role == "lead" and each.name and not each.group), "")
    thing = re.fullmatch(r"(?:The|A|An) (.+)", screenplay.title)
    if lead and thing and lead.lower() not in screenplay.title.lower():
        yield f"{lead} and the {thing[1]}"
    elif lead and lead.lower() not in screenplay.title.lower():
        yield f"{lead}, or {screenplay.title}"
    yield from (f"{screenplay.title} {number}" for number in ROMAN)
    yield from (f"{screenplay.title} {number}" for number in count(len(ROMAN) + 2))


def _library(screenplay: Screenplay) -> Iterator[str]:
    """What the writer calls that story at other times, where nothing has to be filled in for it."""
    from generator.writing.story.library import conceits, quests
    from generator.writing.story.title import in_title_case

    stories = {each.id: each.titles for each in (*quests(), *conceits())}
    for used in screenplay.used[:1]:  # the main story; what runs beside it names nothing
        yield from (in_title_case(each) for each in stories.get(used.partition("_")[0], ()) if "{" not in each)
