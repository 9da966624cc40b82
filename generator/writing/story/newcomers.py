"""Newcomers: who comes into a finished story is seen in it early, spoken of in the middle, and matters where it turns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

from generator.errors import BadNote
from generator.film import Action, Beat, Brief, Character, Delivery, Gender, Line, Scene, Screenplay, Species

_GROUPS = re.compile(
    r"society|order|group|gang|band|team|crew|family|army|guild|circle|resistance|club|tribe|movement|network|league|brotherhood"
    r"|sisterhood|council|people|rebels|allies|friends|monks|nuns|witches|wizards|children|strangers|twins|psychics"
)
_HIS = {Gender.MALE: "his", Gender.FEMALE: "her", Gender.NEUTRAL: "their"}
_HIM = {Gender.MALE: "him", Gender.FEMALE: "her", Gender.NEUTRAL: "them"}
_SIGNS = (
    ("touches two fingers to {his} wrist", "touch two fingers to their wrists"),
    ("lays one open hand on {his} heart", "lay one open hand on their hearts"),
    ("draws a small circle in the air", "draw a small circle in the air"),
    ("turns {his} collar up and down again", "turn their collars up and down again"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Story:
    words: str
    hero: Character
    friend: Character | None
    foe: Character | None
    comer: Character
    many: bool
    sign: tuple[str, str]


def introduced(play: Screenplay, words: str, act: int = 0) -> Screenplay:
    """The screenplay with somebody new, such as "a secret society of benevolent psychics", who comes in for good in an act (0: the last)
    and was prepared in scenes before it; every other beat stays as it is. Raises BadNote where the film has no room for them."""
    if play.language != "en":
        raise BadNote("Somebody new can only be written into films in English so far.")
    words = words.strip(" .,!").removeprefix("also ")
    acts = [each.act for each in play.scenes]
    act = act or max(acts)
    turn = next((each for each in play.scenes if each.act == act and each.purpose == "climax"), None) or next(
        (each for each in play.scenes if each.act == act and _hero(play).id in each.present), None
    )
    if turn is None or not turn.beats:
        raise BadNote(f"There is no scene of act {act} that they could come into.", ("make the ending more hopeful",))
    story = _story(play, words, turn)
    at = play.scenes.index(turn)
    early = [each for each in play.scenes[:at] if story.hero.id in each.present and len(each.beats) > 3]
    talks = [each for each in early[1:] if story.friend and {story.hero.id, story.friend.id} <= set(each.present)]
    new: dict[str, Scene] = {}
    first = early[0] if early else turn
    if early:
        new[first.id] = _with(first, _seen(story, first), story, 2)
        if talks and story.friend:
            middle = talks[len(talks) // 2]
            new[middle.id] = _with(middle, _told(story, story.friend, middle), story, 2, present=not story.comer.speaks)
    new[turn.id] = _with(turn, _comes(story, play.place(first.place).name.split(",")[0].lower()), story, 3)
    last = play.scenes[-1]
    if last.id != turn.id and story.hero.id in last.present:
        new[last.id] = _with(last, _stays(story), story, 4)
    return replace(play, cast=(*play.cast, story.comer), scenes=tuple(new.get(each.id, each) for each in play.scenes))


def _hero(play: Screenplay) -> Character:
    return next((each for each in play.cast if each.role == "lead" and not each.group), play.cast[0])


def _story(play: Screenplay, words: str, turn: Scene) -> _Story:
    from generator.writing.reading import read

    hero = _hero(play)
    seen = Counter(id for scene in play.scenes if hero.id in scene.present for id in scene.present)
    others = sorted((each for each in play.cast if each.speaks and not each.group and each.id != hero.id), key=lambda each: -seen[each.id])
    friend = next((each for each in others if each.role != "antagonist" and seen[each.id] > 1), None)
    foe = next((each for each in others if each.role == "antagonist" and each.id in turn.present), None)
    found = [each for each in read(Brief(prompt=words)).cast if not each.group]
    if not found:
        raise BadNote(f'"{words[:60]}" was not understood as somebody who can come into the film.', ("add a dog", "introduce a secret society"))
    head = re.split(r"\s+(?:of|who|that|with|from|called|named|in)\s+", words.lower())[0].split()[-1]
    many = _GROUPS.fullmatch(head) is not None
    name = found[0].name or "The Stranger"
    if any(each.name.lower() == name.lower() for each in play.cast):
        raise BadNote(f"{name} is in the film already.")
    ids = {each.id for each in play.cast}
    id = next(each for each in ("newcomer", *(f"newcomer-{n}" for n in range(2, 99))) if each not in ids)
    comer = replace(found[0], id=id, name=name, role="support", description=words)
    number = int.from_bytes(blake2b(f"{words}|{play.title}".encode(), digest_size=2).digest(), "big")
    return _Story(words=words, hero=hero, friend=friend, foe=foe, comer=comer, many=many, sign=_SIGNS[number % len(_SIGNS)])


def _with(scene: Scene, beats: Sequence[Beat], story: _Story, fifth: int, present: bool = True) -> Scene:
    """The scene with more beats about so many fifths into it, where nobody waits for an answer."""
    wanted = len(scene.beats) * fifth // 5 if fifth < 4 else len(scene.beats) - 1
    free = [at for at in range(1, len(scene.beats) + 1) if _rests(scene.beats, at)] or [len(scene.beats)]
    at = min(free, key=lambda each: (abs(each - wanted), each))
    taken = {each.id for each in scene.beats}
    start = next(number for number in range(1, 999) if f"{scene.id}-come{number}" not in taken)
    fresh = tuple(replace(each, id=f"{scene.id}-come{start + number}") for number, each in enumerate(beats))
    there = (*scene.present, story.comer.id) if present and story.comer.id not in scene.present else scene.present
    return replace(scene, beats=(*scene.beats[:at], *fresh, *scene.beats[at:]), present=there)


def _rests(beats: tuple[Beat, ...], at: int) -> bool:
    """Whether something else may happen before beat `at`: no question is open, and what follows is done or said by somebody else."""
    before = beats[at - 1]
    if isinstance(before, Line) and before.text.rstrip().endswith(("?", "...", "…", "-", "—")):
        return False
    return at == len(beats) or isinstance(beats[at], Action)


def _does(actor: Character, verb: str, text: str, target: str = "", mood: str = "neutral") -> Action:
    return Action(id="", text=text, verb=verb, actor=actor.id, target=target, mood=mood)


def _says(speaker: Character, to: Character, text: str, emotion: str = "neutral", volume: str = "normal") -> Line:
    return Line(id="", speaker=speaker.id, to=to.id, text=text, delivery=Delivery(emotion=emotion, volume=volume, intensity=600))


def _human(story: _Story) -> bool:
    return story.comer.look.species is Species.HUMAN


def _within(who: Character) -> str:
    """A name as it stands inside a sentence."""
    return who.name.replace("The ", "the ", 1)


def _seen(story: _Story, scene: Scene) -> list[Beat]:
    who, hero = story.comer, story.hero
    sign = story.sign[0].format(his=_HIS[who.gender])
    if not _human(story):
        return [_does(who, "look", f"{who.name} watches {hero.name} from a corner, and does not come nearer.", hero.id)]
    introduction = "A stranger" if who.name == "The Stranger" else f"{who.name}, {who.age},"
    return [
        _does(who, "look", f"{introduction} watches {hero.name} from the edge of things.", hero.id),
        _does(who, "gesture", f"{who.name} {sign}, so that only {hero.name} can see it, and turns away.", hero.id),
    ]


def _told(story: _Story, friend: Character, scene: Scene) -> list[Beat]:
    hero, who = story.hero, story.comer
    if not _human(story):
        beats: list[Beat] = [_does(who, "look", f"{who.name} sits down at a distance, facing {hero.name}.", hero.id)]
        if friend.speaks and hero.speaks:
            beats += [_says(friend, hero, "That one has been behind you all day."), _says(hero, friend, "I know. I have not asked it to.", "amused")]
        return beats
    sign = story.sign[0].format(his=_HIS[hero.gender])
    if story.many:
        heard = f"They say there is {story.words}. I never met anybody who had met one."
        answer = "Then I think one of them has met you."
    else:
        heard = f"Somebody was asking about you. {story.words[:1].upper()}{story.words[1:]}."
        answer = "That's the one. Asked if you were kind. I said on some days."
    return [
        _says(friend, hero, heard, volume="quiet"),
        _does(hero, "gesture", f"{hero.name} {sign}, as the stranger did.", friend.id),
        _says(hero, friend, "Somebody looked at me and did this."),
        _says(friend, hero, answer, "surprised", "quiet"),
    ]


def _comes(story: _Story, where: str) -> list[Beat]:
    who, hero, foe = story.comer, story.hero, story.foe
    if not _human(story):
        beats: list[Beat] = [_does(who, "enter", f"{who.name} comes out of nowhere and stands in front of {hero.name}.", hero.id)]
        beats += [_does(foe, "retreat", f"{foe.name} takes a step back from it.", who.id, "surprised")] if foe else []
        return beats + ([_says(hero, who, "You took your time.", "warm")] if hero.speaks else [])
    beats = [_does(who, "enter", f"{who.name} walks in and stops beside {hero.name}, in no hurry.", hero.id)]
    if story.many:
        beats.append(_does(who, "gesture", f"Behind {_HIM[who.gender]}, one after another, people come out of hiding and {story.sign[1]}.", hero.id))
    beats += [
        _says(hero, who, f"You were at the {where}.", "surprised"),
        _says(who, hero, "We were wherever you went. You had to get this far by yourself, or you would never have believed us."
              if story.many else "I wanted to see what you do when nobody helps you.", "warm"),
        _says(hero, who, "And now?"),
        _says(who, hero, "Now you stop doing it alone.", "resolved"),
    ]
    if foe is not None:
        beats.append(_does(foe, "look", f"{foe.name} counts {'them' if story.many else 'again'}, and for the first time is not sure.", who.id, "afraid"))
    return beats


def _stays(story: _Story) -> list[Beat]:
    who, hero = story.comer, story.hero
    if not _human(story):
        return [_does(who, "sit", f"{who.name} lies down at {hero.name}'s feet, as if it had always done so.", hero.id)]
    sign = story.sign[0].format(his=_HIS[who.gender])
    return [
        _does(who, "gesture", f"From a distance, {_within(who)} {sign}.", hero.id),
        _does(hero, "gesture", f"{hero.name} {story.sign[0].format(his=_HIS[hero.gender])}, and this time it is an answer.", who.id, "joy"),
    ]
