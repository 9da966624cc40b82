"""The branch: where other endings leave a film, and what the film has shown until then that they can speak of."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from generator.film import Action, Beat, Character, Line, Scene, Screenplay
from generator.writing.story.canon import quotable

_HANDLED = frozenset(["hold", "put", "give", "take", "carry", "show", "drop", "read", "open", "write", "throw", "catch", "play", "wash", "light", "repair", "look", "pour"])
_NOT_THINGS = frozenset(
    ["hand", "hands", "thumb", "thumbs", "shoulder", "shoulders", "face", "arm", "arms", "head", "eyes", "eye", "foot", "feet", "finger", "fingers", "hair", "mouth", "door", "doors", "window", "wall", "floor", "table", "chair", "bed", "stairs", "street", "road", "room", "sky", "light", "lights", "sun", "rain", "water", "snow", "fire", "smoke", "air", "ground", "sea", "river", "city", "house", "palm", "fist", "knee", "knees", "cheek", "jaw", "tree", "game", "lip", "back", "ear", "nose", "tooth", "teeth", "paw", "tail", "wing", "beak", "cuff", "sleeve", "pocket", "bench", "step", "steps", "line", "mark", "word", "words", "number", "name", "way"]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A film up to where its endings part."""

    kept: tuple[Scene, ...]
    """What stays; the last of them without its last beats, where the film has no scene that only ends it."""
    rest: tuple[Scene, ...]
    """What another ending replaces."""
    split: bool
    """Whether the last scene that stays goes on into the ending."""
    film: Screenplay

    @property
    def seen(self) -> frozenset[str]:
        return frozenset(id for scene in self.kept for id in scene.present)

    def people(self) -> list[Character]:
        """Who can be in an ending, those first who are in most of the film: who was seen, and did not die."""
        counts = Counter(id for scene in self.kept for beat in scene.beats for id in ([beat.speaker] if isinstance(beat, Line) else [beat.actor, beat.target]))
        alive = [each for each in self.film.cast if not each.group and each.id in self.seen and not self.dead(each)]
        return sorted(alive, key=lambda each: (each.role != "lead", -counts[each.id]))

    @property
    def shown(self) -> frozenset[str]:
        """Who was on the screen while something was done, by them or with them."""
        acts = [(scene, beat) for scene in self.kept for beat in scene.beats if isinstance(beat, Action)]
        people = [(each, (each.name.removeprefix("The ").removeprefix("the ").split() or ["?"])[0].lower()) for each in self.film.cast]
        return frozenset(each.id for scene, beat in acts for each, name in people if each.id in scene.present and (each.id in (beat.actor, beat.target) or name in beat.text.lower()))

    def dead(self, person: Character, prompt: str = "") -> bool:
        """Whether the film, or the viewer's `prompt`, has told that somebody is not alive any more."""
        name = person.name.split()[0] if not person.name.startswith(("The ", "the ")) else person.name[4:]
        gone = re.compile(
            rf"\b{re.escape(name)}(?:'s (?:funeral|grave|ashes|body|coffin|urn|wake)| (?:is|was|lies|has been|falls) (?:dead|buried|killed)| (?:has )?died| dies)\b", re.IGNORECASE
        )
        drawn = person.look.species.value == "ghost"
        return not drawn and (said_dead(name, prompt) or any(gone.search(beat.text) for scene in self.kept for beat in scene.beats))

    def together(self, one: Character, other: Character) -> int:
        return sum({one.id, other.id} <= set(scene.present) for scene in self.kept)

    def things(self, asked: tuple[str, ...] = ()) -> list[str]:
        """Things that somebody has had in their hands, those first that the viewer `asked` for and those of the last scenes."""
        points: Counter[str] = Counter()
        for number, scene in enumerate(self.kept):
            for beat in scene.beats:
                if isinstance(beat, Action) and beat.actor and beat.prop and beat.verb in _HANDLED and _thing(beat):
                    points[beat.prop] += 2 + 2 * (number >= len(self.kept) - 2)
        for scene in self.kept:
            for beat in scene.beats:
                for each in points:
                    points[each] += bool(re.search(rf"\b{re.escape(each.split()[-1])}", beat.text, re.IGNORECASE))
        heads = {each.split()[-1].lower() for each in asked if each}
        for each in points:
            points[each] += 100 * (each.split()[-1].lower() in heads)
        return [each for each, count in sorted(points.items(), key=lambda pair: (-pair[1], pair[0])) if count >= 3]

    def lines(self, speakers: tuple[str, ...]) -> list[tuple[str, str]]:
        """(speaker, words) of early lines that can come back in another mouth, short ones."""
        early = self.kept[: max(1, len(self.kept) * 2 // 3)]
        said = [beat for scene in early for beat in scene.beats if isinstance(beat, Line) and beat.speaker in speakers and not beat.off_screen]
        return [(each.speaker, each.text) for each in said if 3 <= len(each.text.split()) <= 9 and _returns(each.text)]


def said_dead(name: str, prompt: str) -> bool:
    """Whether a message speaks of somebody as dead: "his dead wife Clara"."""
    return bool(re.search(rf"\b(?:late|dead|deceased) (?:\w+ ){{0,2}}{re.escape(name)}\b|\b{re.escape(name)},? (?:who )?(?:has |had )?(?:died|is dead|was dead)\b", prompt, re.IGNORECASE))


def _thing(beat: Action) -> bool:
    noun = beat.prop.split()[-1].lower()
    plain = re.fullmatch(r"[a-z-]+(?: [a-z-]+){0,2}", beat.prop) and not re.match(r"(?:each|last|next|new|other|talking|living)\b", beat.prop)
    return bool(plain) and noun not in _NOT_THINGS and len(beat.prop.split()) <= 3 and bool(re.search(rf"\b{re.escape(noun[:5])}", beat.text, re.IGNORECASE))


def _returns(text: str) -> bool:
    """Whether words mean something when they are said again: a whole statement, nothing that only answers."""
    first = text.split()[0].lower().strip(",.")
    return quotable(text) and text.count(".") <= 1 and first not in ("yes", "no", "and", "but", "or", "because", "then", "so", "which", "well", "oh", "to", "in", "at", "from", "that", "it", "it's", "they", "he", "she")


def branched(film: Screenplay) -> Branch:
    climax = max((index for index, scene in enumerate(film.scenes) if scene.purpose == "climax"), default=-1)
    at = next((index for index, scene in enumerate(film.scenes) if scene.purpose == "ending" and index > max(climax, 0)), 0)
    if at:
        return Branch(kept=film.scenes[:at], rest=film.scenes[at:], split=False, film=film)
    last = film.scenes[-1]
    beats = _cut(last.beats)
    kept, rest = replace(last, beats=last.beats[:beats]), replace(last, beats=last.beats[beats:])
    return Branch(kept=(*film.scenes[:-1], kept), rest=(rest,), split=True, film=film)


def _cut(beats: tuple[Beat, ...]) -> int:
    """How many beats of a last scene stay: about two thirds, up to where nobody waits for an answer."""
    third = max(1, len(beats) * 2 // 3)
    whole = [at for at in range(max(1, len(beats) // 2), max(2, len(beats) * 5 // 6)) if isinstance(beats[at], Action) and not beats[at - 1].text.endswith("?")] if len(beats) > 2 else []
    return min(whole, key=lambda at: (abs(at - third), at), default=third)
