"""Agreement: pronouns and words of kin follow where somebody becomes a man or a woman, in everything that is said and told of them."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Action, Beat, Character, Gender, Line, Scene, Screenplay
from generator.writing.reading.grammar import parse

FORMS = {
    Gender.MALE: {"PRP": ("he", "him"), "PRP$": "his", "self": "himself"},
    Gender.FEMALE: {"PRP": ("she", "her"), "PRP$": "her", "self": "herself"},
    Gender.NEUTRAL: {"PRP": ("they", "them"), "PRP$": "their", "self": "themself"},
}
_PAIRS = (
    ("man", "woman"), ("boy", "girl"), ("brother", "sister"), ("father", "mother"), ("son", "daughter"), ("husband", "wife"), ("uncle", "aunt"), ("nephew", "niece"),
    ("grandfather", "grandmother"), ("grandson", "granddaughter"), ("widower", "widow"), ("king", "queen"), ("prince", "princess"), ("lord", "lady"), ("boyfriend", "girlfriend"),
    ("gentleman", "lady"), ("sir", "madam"), ("mr", "ms"), ("lad", "lass"), ("dad", "mum"), ("hero", "heroine"), ("actor", "actress"), ("waiter", "waitress"), ("bachelor", "spinster"),
)  # fmt: skip
_PRONOUN = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself|they|them|their|themself)\b", re.IGNORECASE)


def regendered(play: Screenplay, who: Character, gender: Gender) -> Screenplay:
    """The screenplay in which everybody speaks of `who`, as they were, in the words of another gender."""
    if who.gender not in FORMS or gender not in FORMS or who.gender is gender:
        return play
    words = _Words(play, who, gender)
    cast = tuple(
        each if each.id == who.id else replace(each, description=words.kin(each.description), wants=words.told(each.wants, False)) for each in play.cast
    )
    return replace(
        play, cast=cast, logline=words.kin(words.told(play.logline, words.alone(play.logline))), scenes=tuple(_scene(play, scene, words) for scene in play.scenes)
    )


class _Words:
    """How one person is spoken of, before and after."""

    def __init__(self, play: Screenplay, who: Character, gender: Gender) -> None:
        self.who, self.before, self.after = who, who.gender, gender
        self.only = not any(each.gender is who.gender and not each.group for each in play.cast if each.id != who.id)
        self.names = {word.lower(): each for each in play.cast if each.gender is who.gender and not each.group for word in each.name.split() if len(word) > 2 and word.lower() != "the"}
        self.own = re.compile(rf"\b(?:{'|'.join(map(re.escape, who.name.split()))})\b", re.IGNORECASE)
        described = f"{who.description} {who.occupation}".lower()
        others = " ".join(each.description.lower() for each in play.cast if each.id != who.id)
        index = 0 if who.gender is Gender.MALE else 1
        self.nouns = {
            pair[index]: pair[1 - index]
            for pair in _PAIRS
            if gender is not Gender.NEUTRAL and who.gender is not Gender.NEUTRAL and re.search(rf"\b{pair[index]}\b", described) and not re.search(rf"\b{pair[index]}\b", others)
        }
        self.titles = {"mr": "ms", "sir": "madam"} if index == 0 else {"mrs": "mr", "ms": "mr", "miss": "mr", "madam": "sir", "ma'am": "sir"}

    def alone(self, text: str) -> bool:
        """Whether a text names nobody else of their gender."""
        return bool(self.own.search(text)) and not any(name in self.names and self.names[name].id != self.who.id for name in re.findall(r"\w+", text.lower()))

    def named(self, text: str) -> Character | None:
        """Who of their gender a text names last."""
        found = [self.names[word] for word in re.findall(r"[\w-]+", text.lower()) if word in self.names]
        return found[-1] if found else None

    def kin(self, text: str) -> str:
        """The text with "brother" as "sister", where the film has one only; and "Mr" before their own name as "Ms"."""
        for old, new in self.nouns.items():
            text = re.sub(rf"\b{old}(?=s?\b|'s)", lambda found, new=new: _cased(found[0], new), text, flags=re.IGNORECASE)  # type: ignore[misc]
        for old, new in self.titles.items():
            text = re.sub(rf"\b{old}(?=\.?\s+(?:{'|'.join(map(re.escape, self.who.name.split()))})\b)", lambda found, new=new: _cased(found[0], new), text, flags=re.IGNORECASE)  # type: ignore[misc]
        return text

    def told(self, text: str, meant: bool) -> str:
        """The text with the pronouns that mean them changed. meant: whether a pronoun before any name means them."""
        if not _PRONOUN.search(text):
            return text
        before, after = FORMS[self.before], FORMS[self.after]
        subject, object_ = before["PRP"]
        current, result = meant, ""
        tokens = list(parse(text))
        for index, token in enumerate(tokens):
            word, changed = token.text.lower(), token.text
            if (named := self.names.get(word)) is not None:
                current = named.id == self.who.id
            elif current and word == subject and token.tag_ == "PRP":
                changed = after["PRP"][0]
            elif current and word == object_ and [each.pos_ for each in tokens[index + 2 : index + 3]] == ["DET"]:
                changed = after["PRP"][1]  # "behind her hangs a ribbon"
            elif current and word == before["PRP$"] and token.tag_ == "PRP$":
                changed = str(after["PRP$"])
            elif current and word == object_ and token.tag_ == "PRP":
                changed = after["PRP"][1]
            elif current and word == before["self"]:
                changed = str(after["self"])
            result += (_cased(token.text, changed) if changed != token.text else token.text) + token.whitespace_
        return result


def _scene(play: Screenplay, scene: Scene, words: _Words) -> Scene:
    who = words.who
    there = who.id in scene.present
    others = [each for each in play.cast if each.id != who.id and each.id in scene.present and each.gender is words.before and not each.group]
    by_id = {each.id: each for each in play.cast}
    recent: Character | None = None
    beats: list[Beat] = []
    for beat in scene.beats:
        named = words.named(beat.text)
        if not there and named is None and recent is None and not words.nouns:
            beats.append(beat)
            continue
        if isinstance(beat, Line):
            spoken_to = beat.speaker == who.id or beat.to == who.id or set(scene.present) == {beat.speaker, who.id}
            meant = words.only if spoken_to else (recent is not None and recent.id == who.id or (there and not others and recent is None))
            text = _vocative(words, beat) if spoken_to and beat.speaker != who.id else beat.text
            beats.append(replace(beat, text=words.kin(words.told(text, meant) if beat.speaker != who.id else text)))
        else:
            actor = by_id.get(beat.actor)
            meant = beat.actor == who.id or (there and not others and not (actor is not None and actor.gender is words.before))
            beats.append(replace(beat, text=words.kin(words.told(beat.text, meant or (actor is None and recent is not None and recent.id == who.id)))))
            recent = actor if actor is not None and actor.gender is words.before else recent
        recent = named or recent
    return scene if tuple(beats) == scene.beats else replace(scene, beats=tuple(beats))


def _vocative(words: _Words, beat: Line | Action) -> str:
    """What is said to them: "sir" as "madam"."""
    text = beat.text
    for old, new in (("sir", "madam"), ("lad", "lass")) if words.before is Gender.MALE else (("madam", "sir"), ("ma'am", "sir"), ("miss", "sir"), ("lass", "lad")):
        text = re.sub(rf"(?<=, ){old}\b|^{old}(?=,)", lambda found, new=new: _cased(found[0], new), text, flags=re.IGNORECASE)  # type: ignore[misc]
    return text


def _cased(old: str, new: str) -> str:
    return new.upper() if old.isupper() and len(old) > 1 else new.capitalize() if old[0].isupper() else new
