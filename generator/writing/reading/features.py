"""Words to the fields of a Look that they speak of."""

from __future__ import annotations

import re
from typing import Any

from generator.film import Species
from generator.writing.reading.nouns import is_person
from generator.writing.reading.tables import colours, wardrobe
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.reading.tables.people import AGE_WORDS
from generator.writing.reading.text import words as words_of

Features = dict[str, Any]
"""Fields of Look that were said."""


_IN_COLOUR = re.compile(r"\b(?:all|dressed|clad|always|entirely|head to toe|only)(?: all)? in ([a-z]+)\b")


def features(text: str, species: Species = Species.HUMAN) -> Features:
    """What a description says about the fields of a Look; nothing else."""
    found: Features = {}
    tokens = _joined(words_of(text))
    if species is not Species.HUMAN:
        return _creature_features(tokens)
    for index, token in enumerate(tokens):
        before = tokens[max(0, index - 4) : index]
        near = _back_to_noun(before) + _said_after(tokens, index)
        if token in wardrobe.HAIR_NOUNS:
            _hair(found, token, near)
        elif token in ("eyes", "eye", "eyed") or token.endswith("-eyed"):
            colour = _colour([*near, *token.split("-")], colours.EYES)
            if colour:
                found["eyes"] = colour
        elif token in ("skin", "skinned", "complexion") or token.endswith("-skinned"):
            colour = _colour([*near, *token.split("-")], colours.SKIN)
            if colour:
                found["skin"] = colour
        elif token in ("redhead", "redhaired", "red-haired", "red-headed"):
            found["hair"] = colours.HAIR["red"]
        elif token.endswith(("-haired", "-headed")):
            _hair(found, "hair", [*near, token.rsplit("-", 1)[0]])
        elif token in ("blonde", "blond", "brunette") and "hair" not in tokens:
            found["hair"] = colours.HAIR[token]
        elif token in ("head", "scalp") and {"shaved", "shaven", "bald", "cropped"} & set(near):
            found["hair_style"] = "bald" if "bald" in near else "buzz"
        elif token in ("bald", "balding") or (token in ("mohawk", "afro")):
            found["hair_style"] = wardrobe.HAIR_STYLES[token]
        if token in wardrobe.FACIAL_HAIR:
            long_one = token == "beard" and ("long" in near or "flowing" in near)
            found["facial_hair"] = "long-beard" if long_one else wardrobe.FACIAL_HAIR[token]
            colour = _colour(near, colours.HAIR)
            if colour:
                found.setdefault("hair", colour)
        if token in wardrobe.MARKS and not (token in ("lined", "weathered") and not _of_face(tokens, index)):
            mark = (
                "scar-brow"
                if wardrobe.MARKS[token] == "scar-cheek" and any(each in tokens for each in ("brow", "eyebrow", "forehead"))
                else wardrobe.MARKS[token]
            )
            found["marks"] = tuple(sorted({*found.get("marks", ()), mark}))
        if token in wardrobe.HATS and not (token == "hood" and "hoodie" in tokens):
            found["hat"] = wardrobe.HATS[token]
        if token in wardrobe.OUTFITS:
            found["outfit"] = wardrobe.OUTFITS[token]
            colour = _colour(near, colours.CLOTH)
            if colour:
                found["outfit_colour"] = colour
        if token in wardrobe.ACCENTS:
            colour = _colour(near, colours.CLOTH)
            if colour:
                found["accent"] = colour
            if token == "scarf" and "head" in near:
                found["hat"] = "headscarf"
        if token in wardrobe.BUILDS and _describes_person(tokens, index):
            found["build"] = wardrobe.BUILDS[token]
        if token in wardrobe.HEIGHTS and _describes_person(tokens, index):
            found["taller"] = wardrobe.HEIGHTS[token]
        if token in wardrobe.FACES:
            found["face"] = wardrobe.FACES[token]
    worn = _IN_COLOUR.search(text.lower())
    if worn and worn[1] in colours.CLOTH:
        found.setdefault("outfit_colour", colours.CLOTH[worn[1]])
    return found


def _joined(tokens: list[str]) -> list[str]:
    """Two-word terms as one: "lab coat" is lab-coat."""
    terms = set(wardrobe.OUTFITS) | set(wardrobe.HATS) | {"eye-patch"}
    result: list[str] = []
    index = 0
    while index < len(tokens):
        pair = "-".join(tokens[index : index + 2])
        if index + 1 < len(tokens) and pair in terms:
            result.append(pair)
            index += 2
        else:
            result.append(tokens[index])
            index += 1
    return result


def _back_to_noun(before: list[str]) -> list[str]:
    """The describing words right before a noun: back to the noun before, or to a joining word."""
    stop = {"with", "in", "wearing", "a", "an", "the", "who", "has", "his", "her", "their", "or", "of"}
    nouns = wardrobe.HAIR_NOUNS | set(wardrobe.OUTFITS) | set(wardrobe.HATS) | {"eyes", "skin"} | set(wardrobe.FACIAL_HAIR)
    kept: list[str] = []
    for word in reversed(before):
        if word in stop or word in nouns:
            break
        kept.insert(0, word)
    return kept


def _said_after(tokens: list[str], index: int) -> list[str]:
    """The describing words after a noun: "her hair is short and black", "make his coat green"."""
    if tokens[index] not in _NOUNS:
        return []
    kept: list[str] = []
    for at in range(index + 1, min(len(tokens), index + 7)):
        word = tokens[at]
        if word in _JOINING:
            continue
        describes = word in colours.HAIR or word in colours.CLOTH or word in wardrobe.HAIR_STYLES
        if not describes or word in _NOUNS or any(each in _NOUNS for each in tokens[at + 1 : at + 3]):
            break
        kept.append(word)
    return kept


_JOINING = frozenset(("is", "are", "was", "be", "should", "to", "into", "turns", "and", "very"))
_NOUNS = frozenset({*wardrobe.HAIR_NOUNS, *wardrobe.OUTFITS, *wardrobe.HATS, *wardrobe.FACIAL_HAIR, *wardrobe.ACCENTS, "eyes", "skin"})


def _colour(near: list[str], palette: dict[str, str]) -> str:
    for index in range(len(near) - 1, -1, -1):
        pair = " ".join(near[max(0, index - 1) : index + 1])
        if pair in palette and index:
            return palette[pair]
    for word in reversed(near):
        if word in palette:
            return palette[word]
        for part in reversed(word.split("-")):
            if part in palette:
                return palette[part]
    return ""


def _hair(found: Features, noun: str, near: list[str]) -> None:
    colour = _colour(near, colours.HAIR)
    if colour:
        found["hair"] = colour
    style = wardrobe.HAIR_STYLES.get(noun, "")
    for word in near:
        style = style or wardrobe.HAIR_STYLES.get(word, "")
    if style:
        found["hair_style"] = style


def _of_face(tokens: list[str], index: int) -> bool:
    return any(each in ("face", "skin", "hands", "sailor", "man", "woman", "fisherman", "cheeks") for each in tokens[index : index + 3])


def _describes_person(tokens: list[str], index: int) -> bool:
    """True for "a tall woman", "tall and thin", "she is tall"; not for "huge glasses"."""
    following = [each for each in tokens[index + 1 : index + 4] if each not in wardrobe.BUILDS and each not in AGE_WORDS]
    return not following or following[0] in ("and", "but", "with", "who", "in") or is_person(following[0]) or following[0] in CREATURES


def _creature_features(tokens: list[str]) -> Features:
    found: Features = {}
    bare = [
        each
        for index, each in enumerate(tokens)
        if not any(worn in wardrobe.HATS or worn in wardrobe.ACCENTS or worn == "eyes" for worn in tokens[index + 1 : index + 3])
    ]
    colour = _colour(bare, colours.METAL)
    if colour:
        found["skin"] = colour
    for index, token in enumerate(tokens):
        near = _back_to_noun(tokens[max(0, index - 4) : index])
        if token in wardrobe.HATS:
            found["hat"] = wardrobe.HATS[token]
        if token in wardrobe.ACCENTS and _colour(near, colours.CLOTH):
            found["accent"] = _colour(near, colours.CLOTH)
        if token == "eyes" and _colour(near, colours.EYES):
            found["eyes"] = _colour(near, colours.EYES)
        if token in wardrobe.HEIGHTS:
            found["taller"] = wardrobe.HEIGHTS[token]
        if token in wardrobe.BUILDS:
            found["build"] = wardrobe.BUILDS[token]
        if token in ("glasses", "spectacles"):
            found["marks"] = ("glasses",)
        if token in ("eyepatch", "eye-patch", "one-eyed"):
            found["marks"] = ("eye-patch",)
    return found


def looks_said(text: str) -> bool:
    """True if a phrase says anything about how someone looks."""
    return bool(features(text)) or bool(re.search(r"\b(?:scar|freckle|beard|hat)\w*\b", text.lower()))
