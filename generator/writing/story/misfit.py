"""What cannot be in a film for where it plays or who it is about: no lake on Mars, and no soup for a robot."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import cache

from generator.writing.story.pieces import Conceit

_EARTHLY = re.compile(
    r"\b(?:lakes?|rivers?|ponds?|seas?|beach\w*|gardens?|orchards?|meadows?|woods|forests?|trees?|grass|birds?|sheep|cows?|horses?|ponys?|village\w*|church\w*|rain\w*|snow\w*|wind|summer|autumn|winter|june|july|"
    r"august|october|bus|buses|trams?|trains?|taxis?|bicycles?|kerb|pavement|landing stage|harvest|apples?|plums?|pears?|well-water|postman|baker\w*|butcher)\b",
    re.IGNORECASE,
)
_BODILY = re.compile(
    r"\b(?:swim\w*|eats?|eating|ate|soup|coffee|tea|bread|sandwich\w*|breakfast|supper|dinner|hungry|hunger|sleeps?|asleep|yawn\w*|sneez\w*|cough\w*|tears|weep\w*|cries|blood|out of breath|bath\w*|towels?|beard|shav\w*|"
    r"marr(?:y|ied)|born|grand(?:mother|father)|stomach|sweat\w*|barefoot|socks?)\b",
    re.IGNORECASE,
)
_HEARD = re.compile(r"\b(?:hears?|heard|listen\w*|s[iau]ngs?|singing|songs?|music|tunes?|whisper\w*|knocks?|voices?)\b", re.IGNORECASE)
_SEEN = re.compile(r"\b(?:(?:looks?|looked|stares?) at|sees?|saw|watch\w*|reads?|mirrors?|photographs?|maps?|drawn?|draws|colours?)\b", re.IGNORECASE)
_SPOKEN = re.compile(r"\b(?:says? sorry|sorry|s[iau]ngs?|shouts?|whisper\w*|out loud|speeches|speech|tells? (?:a|the) (?:story|joke)s?)\b", re.IGNORECASE)
_KINDS = {"space": _EARTHLY, "robot hero": _BODILY, "deaf hero": _HEARD, "blind hero": _SEEN, "mute hero": _SPOKEN}


def misfits(conceit: Conceit, true: AbstractSet[str]) -> int:
    """How many of a story's exchanges speak of what its film cannot have."""
    return sum(_told(conceit, kind) for kind in sorted(_KINDS) if kind in true)


@cache
def _told(conceit: Conceit, kind: str) -> int:
    texts = [[text for turn in each.turns for text in turn.texts] for card in (*conceit.cards, *conceit.moment) for each in card.exchanges]
    return sum(any(_KINDS[kind].search(text) for text in each) for each in texts)
