"""Words that are spelt alike and said differently: "I read it" today and yesterday, to live and a live wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.voice.text import listed

SUBJECTS = listed("i you we they he she it who i'd you'd we'd they'd he'd she'd people")
BEFORE_VERBS = SUBJECTS | listed(
    "to will would can could shall should may might must do does did don't doesn't didn't won't can't cannot couldn't wouldn't"
    " shouldn't let's please never always just i'll you'll we'll they'll he'll she'll it'll and-then help"
)
BEFORE_ADJECTIVES = listed("is are was were be been am so very too how stay stood stand come came get got quite i'm you're we're they're")
BEFORE_NOUNS = listed(
    "a an the my your his her our their its this that these those no any some every of what's much many all both in with for"
)
OBJECTS = listed("the a an my your his her our their me him it them us this that these those")
PARTICLES = listed("down apart off up open through away around")
MOSTLY_VERBS = listed("live lives use uses refuse excuse")
LIVE_THINGS = listed("music wire wires show broadcast ammunition ammo feed round rounds bait on from tv audience")
PAST = listed("was were had did said knew saw told came went took found thought yesterday ago last once when")
PRESENT = listed(
    "to will would can could shall should may might must do does did don't doesn't didn't can't cannot couldn't won't let's please"
    " never i'll you'll we'll they'll he'll she'll"
)
PERFECT = listed("have has had having was were been is are be i've you've we've they've he'd she'd i'd already")


def said(words: Sequence[str], at: int, variants: Mapping[str, str | None]) -> str | None:
    """The phonemes of words[at] among a dictionary's variants by part of speech; None leaves the choice to the dictionary.

    `words` are the lower-case words of the whole line, each with the mark of the pause that follows it.
    """
    word = _bare(words[at])
    if word == "read":
        return variants.get("VBD" if _past(words, at) else "DEFAULT")
    if "VERB" not in variants and "NOUN" not in variants:
        return None
    return variants.get(_part(words, at), variants["DEFAULT"])


def _bare(word: str) -> str:
    return word.rstrip(",.!?;:…—")


def _before(words: Sequence[str], at: int) -> str:
    """The word before, unless a pause lies between."""
    return words[at - 1] if at and words[at - 1] == _bare(words[at - 1]) else ""


def _past(words: Sequence[str], at: int) -> bool:
    """Whether "read" is said "red"."""
    before = [word for word in words[max(0, at - 2) : at] if word == _bare(word)]
    if PRESENT & set(before):
        return False
    if PERFECT & set(before) or {"he", "she", "it"} & set(before[-1:]):
        return True
    if not before:
        return False
    rest = [_bare(word) for word in (*words[:at], *words[at + 1 :])]
    return any(word in PAST or (len(word) > 4 and word.endswith("ed")) for word in rest)


def _part(words: Sequence[str], at: int) -> str:
    word, before = _bare(words[at]), _before(words, at)
    after = _bare(words[at + 1]) if at + 1 < len(words) and words[at] == word else ""
    if word == "live" and after in LIVE_THINGS:
        return "DEFAULT"
    if word in ("wind", "perfect") and before not in ("to", "will"):
        return "DEFAULT"
    if before in BEFORE_VERBS or (not before and after in OBJECTS):
        return "VERB"
    if word == "tear" and (after in PARTICLES or after in OBJECTS):
        return "VERB"
    if before in BEFORE_ADJECTIVES:
        return "ADJ"
    if before in BEFORE_NOUNS:
        return "NOUN"
    return "VERB" if word in MOSTLY_VERBS else "DEFAULT"
