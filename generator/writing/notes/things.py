"""Notes on things: one stands for another wherever it is handled or spoken of, and somebody is given one."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Action, Beat, Character, Gender, Line, Scene, Screenplay
from generator.writing.notes import cutting, targets
from generator.writing.notes.phrases import SMALL
from generator.writing.notes.unclear import stranger
from generator.writing.reading.grammar import could_be_verb, parse
from generator.writing.reading.nouns import Noun, is_person, noun_kind
from generator.writing.reading.tables import wardrobe
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.story import words
from generator.writing.story.newcomers import introduced

_FOR = re.compile(
    r"^(?:replace|swap|exchange|change|turn)\s+(?:all\s+)?(?:the\s+|every\s+|an?\s+|her\s+|his\s+|their\s+)?(?P<old>[\w' -]+?)\s+(?:with|by|for|into|to)\s+(?:an?\s+|the\s+|some\s+)?(?P<new>[\w' -]+?)$"
    r"|^make\s+(?:the|every|all\s+the)\s+(?P<was>[\w' -]+?)\s+(?:an?|some)\s+(?P<now>[\w' -]+?)(?:\s+instead)?$"
    r"|^(?:use|make\s+it|let\s+it\s+be|take)\s+(?:an?\s+)(?P<other>[\w' -]+?)\s+(?:instead\s+of|rather\s+than)\s+(?:the\s+|an?\s+)?(?P<known>[\w' -]+?)$",
    re.IGNORECASE,
)
_GIVE = re.compile(r"^(?:give|let)\s+(?P<who>.+?)\s+(?:have\s+)?(?:an?|some)\s+(?P<what>[\w' -]+?)$|^(?P<owner>.+?)\s+(?:should\s+have|has|gets|owns|carries|should\s+carry)\s+(?:an?|some)\s+(?P<thing>[\w' -]+?)$", re.IGNORECASE)
_PART = re.compile(r"\b(?:scenes?|lines?|acts?|shots?|endings?|music|score|voice|titles?|name|light|pace|look|style|tone|word|version|hair|eyes|beard|scar|accent|break|chance|reason|moment|better|bigger|more|less|face|smile)\b", re.IGNORECASE)
"""What is no thing that could be handled."""


def replaced(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay in which one thing stands for another; None where a note speaks of something else. Raises BadNote where the film has
    no such thing."""
    found = _FOR.match(note)
    if found is None or '"' in note:
        return None
    old, new = (found["old"] or found["was"] or found["known"]).lower(), (found["new"] or found["now"] or found["other"]).lower()
    if found["was"] and noun_kind(new.split()[-1]) not in (Noun.THING, Noun.VEHICLE):
        return None
    if _PART.search(f"{old} {new}") or targets.people(play, old) or any(each.isdigit() for each in old) or not (_noun(old) and _noun(new)):
        return None
    change = _Change(old, new)
    if (name := stranger(play, note)) is not None:
        raise BadNote(f"Nobody called {name} is in this film. The cast: {', '.join(each.name for each in play.cast if each.name)}.", ())
    result = replace(play, scenes=tuple(_scene(each, change) for each in play.scenes), logline=change.said(play.logline))
    if result.scenes == play.scenes:
        raise BadNote(f"Nobody handles or speaks of {words.with_article(old)} in this film. {_things(play)}", tuple(f"replace the {each} with {words.with_article(new)}" for each in _handled(play)[:2]))
    return result


def _noun(words_: str) -> bool:
    tokens = list(parse(f"the {words_}"))
    return tokens[-1].pos_ in ("NOUN", "PROPN") and tokens[-1].text not in SMALL and tokens[-1].text not in _PRONOUNS


_PRONOUNS = frozenset(["me", "him", "her", "it", "them", "us", "you", "myself", "himself", "herself", "mine", "yours"])


class _Change:
    """One thing for another, in whatever is told, said or handled."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        one, many = re.escape(old), re.escape(words.plural(old))
        self.many = re.compile(rf"(?<![\w-]){many}(?![\w-])", re.IGNORECASE)
        self.one = re.compile(rf"(?<![\w-])(?P<article>[Aa]n?\s+)?{one}(?![\w-])(?!\s+(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b))", re.IGNORECASE)

    def said(self, text: str) -> str:
        text = self.many.sub(lambda found: self._cased(found[0], words.plural(self.new)), text) if words.plural(self.old) != self.old else text
        return self.one.sub(self._one, text)

    def _one(self, found: re.Match[str]) -> str:
        article = found["article"] or ""
        if self._part(found):
            return found[0]
        bare = found[0][len(article) :]
        if article:
            article = ("A" if article[0] == "A" else "a") + ("n " if words.article(self.new) == "an" else " ")
        return article + self._cased(bare, self.new)

    def _part(self, found: re.Match[str]) -> bool:
        """Whether the word is only a part of another thing, or something that is done: lamp oil, a table leg, they watch."""
        at = found.end() - len(found[0].split()[-1])
        follows = re.match(r"\s+[a-z]", found.string[found.end() :])
        if not follows and not could_be_verb(found[0].split()[-1]):
            return False
        return any(each.idx == at and (each.pos_ == "VERB" or (follows and each.dep_ == "compound")) for each in parse(found.string))

    def _cased(self, old: str, new: str) -> str:
        return new.upper() if old.isupper() and len(old) > 1 else new[:1].upper() + new[1:] if old[:1].isupper() else new


def _scene(scene: Scene, change: _Change) -> Scene:
    beats: list[Beat] = []
    for beat in scene.beats:
        text = change.said(beat.text)
        if isinstance(beat, Action):
            beats.append(replace(beat, text=text, prop=change.said(beat.prop), target=change.said(beat.target) if beat.target not in scene.present else beat.target))
        else:
            beats.append(replace(beat, text=text))
    return scene if tuple(beats) == scene.beats else replace(scene, beats=tuple(beats))


def _handled(play: Screenplay) -> list[str]:
    """What is handled in the film, most often first."""
    counted = Counter(beat.prop for scene in play.scenes for beat in scene.beats if isinstance(beat, Action) and beat.prop)
    return [noun.removeprefix("the ") for noun, _ in counted.most_common(5)]


def _things(play: Screenplay) -> str:
    found = _handled(play)
    return f"What is handled: {', '.join(found)}." if found else "Nothing is handled in it."


def given(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay in which somebody has a thing, or an animal beside them; None where a note speaks of something else."""
    found = _GIVE.match(note)
    if found is None or '"' in note or play.language != "en":
        return None
    who = targets.people(play, found["who"] or found["owner"])
    what = (found["what"] or found["thing"]).lower()
    noun = what.split()[-1]
    if len(who) != 1 or _PART.search(what) or targets.scenes(play, note):
        return None
    if noun in CREATURES:
        return _beside(play, who[0], f"a {what}")
    if noun_kind(noun) not in (Noun.THING, Noun.VEHICLE):  # a limp is nothing that could be shifted from one hand to the other
        return None
    if is_person(noun) or noun in wardrobe.OUTFITS or noun in wardrobe.HATS or noun in wardrobe.ACCENTS or noun in wardrobe.MARKS:
        return None
    return _carried(play, who[0], what)


def _beside(play: Screenplay, who: Character, words_: str) -> Screenplay:
    """An animal that comes into the film and is wherever somebody is."""
    cast = tuple(replace(each, role="lead" if each.id == who.id else "friend" if each.role == "lead" else each.role) for each in play.cast)
    new = introduced(replace(play, cast=cast), words_)  # which is told of whoever leads
    comer = new.cast[-1]
    there = {each.id: each.present for each in play.scenes}
    if any(isinstance(beat, Line) and beat.speaker == who.id and who.id not in there[scene.id] for scene in new.scenes for beat in scene.beats):
        lead = next((each.name for each in play.cast if each.role == "lead"), who.name)
        raise BadNote(f"{who.name} is in too few scenes to have {words_} along.", (f"give {lead} {words_}",))
    new = replace(new, cast=(*play.cast, comer))
    scenes = tuple(
        replace(each, present=(*each.present, comer.id)) if who.id in each.present and comer.id not in each.present and len(each.present) < 4 else each for each in new.scenes
    )
    return replace(new, scenes=scenes)


_HOLDS = ("{who} has {a} with {them}, and is not asked about it.", "{who} shifts {the} from one hand to the other.", "{who} looks at {the}, and keeps it.")
_THEM = {Gender.MALE: "him", Gender.FEMALE: "her", Gender.NEUTRAL: "them"}


def _carried(play: Screenplay, who: Character, what: str) -> Screenplay:
    """A thing in somebody's hand: where they come in first, where most is at stake, and in the end."""
    own = [each for each in play.scenes if who.id in each.present]
    if not own:
        raise BadNote(f"{who.name} is never seen.", ())
    moments = list(dict.fromkeys((own[0].id, max(own, key=lambda each: each.tension).id, own[-1].id)))
    result = play
    slots = {"who": who.name, "a": words.with_article(what), "the": f"the {what}", "them": _THEM[who.gender]}
    for number, id in enumerate(moments):
        scene = next(each for each in result.scenes if each.id == id)
        at = next((index + 1 for index, beat in enumerate(scene.beats) if isinstance(beat, Action) and beat.actor == who.id), None)
        at = at if at is not None else next((index for index, beat in enumerate(scene.beats) if isinstance(beat, Line) and beat.speaker == who.id), len(scene.beats))
        taken = {beat.id for beat in scene.beats}
        own_id = next(f"{id}-has{count}" for count in range(1, 99) if f"{id}-has{count}" not in taken)
        done = Action(id=own_id, verb="hold", actor=who.id, prop=what, text=_HOLDS[min(number, 2)].format(**slots))
        result = cutting.changed(result, scene, replace(scene, beats=(*scene.beats[:at], done, *scene.beats[at:])))
    return result
