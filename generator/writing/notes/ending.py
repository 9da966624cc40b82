"""Another ending as viewers wish for it: several things that happen in it, and what the film has to decide before it can end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Action, Beat, Brief, Character, Delivery, DemandKind, Gender, Line, Scene, Screenplay
from generator.writing.notes.naming import called, named
from generator.writing.notes.new_scene import plainly
from generator.writing.notes.outspoken import outspoken
from generator.writing.story.ending import end
from generator.writing.story.ending.branch import branched
from generator.writing.story.ending.people import leads
from generator.writing.story.ending.wish import Wish, understood
from generator.writing.story.verbs import VERBS

_TWIST = re.compile(r"^(?:with\s+)?(?:an?\s+)?(?:\w+\s+)?twist\s*(?::|,|-|where|in\s+which|that)\s*", re.IGNORECASE)
_STANDS = re.compile(r"^(?:with\s+)?(?P<who>(?-i:[A-Z])[\w'-]+(?:\s+and\s+(?-i:[A-Z])[\w'-]+)?)\s+(?=(?:all\s+)?(?:alone|together)\b|(?:on|at|in|by|under|before|among)\s)", re.IGNORECASE)
"""A picture and no sentence: "Viktor alone on a platform"."""
_DECIDED = re.compile(r"\b(?:verdict|judge?ment|sentence|ruling|jury|result|winner|election|guilty|acquitt\w+|convict\w+|innocent|prison|jail|goes\s+free|wins?|loses?)\b", re.IGNORECASE)
"""What a film may have promised to decide; a wish that speaks of it decides it itself."""
_STAYS = ("stay", "remain", "wait", "watch", "look", "stand")
"""What somebody does while another goes: it is told after that."""


def pictured(wish: str) -> str:
    """A wish that is a picture as a sentence: "Viktor stands alone on a platform"."""
    return _STANDS.sub(lambda found: f"{found['who']} {'stand' if ' and ' in found['who'] else 'stands'} ", wish)


def ended(brief: Brief, play: Screenplay, wish: str, variation: int) -> Screenplay:
    """The screenplay with other last scenes; see generator.writing.story.ending. All of the wish happens in them, and what the brief
    wanted decided last ("end on the verdict") is decided before them, where the wish says nothing of it."""
    wish = pictured(named(_TWIST.sub("", wish.strip()), play.cast)) if wish.strip() else ""
    first, *others = _clauses(wish, play.cast)
    shown = _with_decision(play, wish)
    try:
        new = end(brief, shown, first, variation)
    except BadNote:
        if (plainer := _as_verb(first, play)) == first:
            raise
        new = end(brief, shown, plainer, variation)
    if wish:
        new = replace(new, demands=tuple(replace(each, words=wish) if each.id == f"e{variation}" else each for each in new.demands))
    if shown is not play:
        own = {each.id: each for each in play.scenes}
        new = replace(new, scenes=tuple(own.get(each.id, each) for each in new.scenes))
    new = _gone(new, play, first)
    for number, clause in enumerate(others, 1):
        new = _also(new, play, clause, number)
    new = replace(new, scenes=(*new.scenes[:-1], _played(new, new.scenes[-1], wish)))
    return outspoken(new, play, _meaning(new, play, first), f"{wish}|{variation}") if wish else new


def _meaning(new: Screenplay, play: Screenplay, clause: str) -> Wish:
    """What a clause of a wish means among the people of the new ending."""
    people = [play.character(id) for id in dict.fromkeys((*new.scenes[-1].present, *(each.id for each in play.cast if not each.group)))]
    return understood(clause, play, people, *leads(branched(play), people))


_IS = re.compile(r"^(?P<who>(?:The\s+)?[A-Z][\w'-]+)\s+(?:is|was)\s+(?P<what>(?:not\s+)?(?:the|an?|her|his|their|my|really)\s+[^,.]+)\.$")
_SUFFERED = re.compile(r"^[A-Z][\w' -]*?\s+(?:is|are|gets?)\s+(?:not\s+|never\s+)?(?:\w+ed|found|caught|shot|sent|taken|made|set|told|given|left|hurt)\b")
"""What is done to somebody; they stand there."""


def _played(film: Screenplay, scene: Scene, wish: str) -> Scene:
    """The scene with what somebody turns out to be said by somebody else, and with those standing still to whom something is done."""
    beats: list[Beat] = []
    meant = _IS.match(f"{wish.strip(' .')}.")
    for beat in scene.beats:
        own = meant is not None and isinstance(beat, Action) and re.match(rf"{re.escape(meant['who'])}\s+is\s", beat.text) is not None
        if isinstance(beat, Action) and (found := meant if own else _IS.match(beat.text)) and (other := _witness(film, scene, beat.actor)):
            beats.append(Line(id=f"{beat.id}-said", speaker=other, to=beat.actor, text=f"It's you. You are {found['what']}.", delivery=Delivery(emotion="surprised", intensity=650, volume="quiet")))
            beats.append(Action(id=beat.id, text=f"{found['who']} does not say no.", verb="stop", actor=beat.actor, target=other))
        elif isinstance(beat, Line) and (found := _IS.match(beat.text)) and (told := _present(film, scene, beat, found["who"])):
            beats.append(replace(beat, text=f"You {'are' if re.match(r'.*? is ', beat.text) else 'were'} {found['what']}.", to=told))
        elif isinstance(beat, Action) and beat.verb == "search" and _SUFFERED.match(beat.text):
            beats.append(replace(beat, verb="stand"))
        else:
            beats.append(beat)
    return scene if tuple(beats) == scene.beats else replace(scene, beats=tuple(beats), present=tuple(dict.fromkeys((*scene.present, *(each.speaker for each in beats if isinstance(each, Line))))))


def _present(film: Screenplay, scene: Scene, line: Line, name: str) -> str:
    """The id of whom a line speaks of, where they stand there and hear it; empty where they do not."""
    return next((id for id in scene.present if id != line.speaker and name in (film.character(id).name, called(film.character(id)))), "")


def _witness(film: Screenplay, scene: Scene, who: str) -> str:
    """The id of somebody who can say what `who` is; empty in a film without words."""
    spoken = any(isinstance(beat, Line) for each in film.scenes for beat in each.beats)
    near = [each for id in scene.present if (each := film.character(id)).id != who]
    others = [each for each in (*near, *film.cast) if each.id != who and each.speaks and not each.group and any(each.id in one.present for one in film.scenes)]
    return others[0].id if spoken and who and others else ""


def _as_verb(clause: str, play: Screenplay) -> str:
    """ "Finn drowns" as "Finn will drown": what could be a noun is a verb then. As it is where nobody of the film does it."""
    found = re.match(r"^(?P<who>(?:[Tt]he\s+)?[\w'-]+)\s+\w+(?P<rest>.*)$", clause)
    done = plainly(clause, play, None)
    return f"{found['who']} will {done[2]}{found['rest']}" if found and done else clause


def _clauses(wish: str, cast: Sequence[Character]) -> list[str]:
    """The sentences of which a wish is made, each with its own people: "Ruth leaves and Abby stays"; who stays comes last."""
    from generator.writing.story.errand import lemma

    names = [re.escape(word) for each in cast if each.name and not each.group for word in dict.fromkeys((each.name, called(each)))]
    parts_played = [rf"the\s+{re.escape(word)}" for each in cast for word in (each.occupation, each.look.breed) if word]
    subject = rf"(?:(?:Don|Mrs?\.?|Ms\.?|Dr\.?)\s+)?(?:{'|'.join([*names, *parts_played, 'she', 'he', 'they'])})"
    parts = re.split(rf"(?:\s*,)?\s+(?:and|while|but|then|and\s+then)\s+(?={subject}\s+(?!and\b|or\b)[a-z]+)", wish)
    own = [re.match(rf"^(?:(?:one|an?\s+(?:[\w-]+\s+){{0,3}}(?:ending|end|finale|twist)),?\s+(?:where|in\s+which)\s+)?{subject}(?:\s+and\s+{subject})?\s+(?P<verb>[a-z]+)", each) for each in parts]
    if len(parts) < 2 or not all(found is not None and lemma(found["verb"]) for found in own):
        return [wish]
    stays = [found is not None and lemma(found["verb"]) in _STAYS for found in own]
    return [part for _, part in sorted(zip(stays, parts, strict=True), key=lambda pair: pair[0])]


def _with_decision(play: Screenplay, wish: str) -> Screenplay:
    """The film as one whose ending comes after the scene that decides what the brief wanted decided last."""
    branch = branched(play)
    ends = {each.id for each in play.demands if each.kind is DemandKind.ENDING and not re.fullmatch(r"e\d+", each.id) and _DECIDED.search(each.words)}
    meant = {where for id, where in play.met if id in ends}
    rest = [each for each in branch.rest if each.id in meant]
    if not rest or branch.split or _DECIDED.search(wish):
        return play
    deciding = tuple(replace(each, purpose="turn") for each in branch.rest[: branch.rest.index(rest[-1]) + 1])
    after = branch.rest[len(deciding) :] or (replace(branch.rest[-1], id=f"{branch.rest[-1].id}-after", beats=branch.rest[-1].beats),)
    demands = tuple(replace(each, kind=DemandKind.EVENT) if each.id in ends else each for each in play.demands)
    return replace(play, scenes=(*branch.kept, *deciding, *after), demands=demands)


def _also(new: Screenplay, play: Screenplay, clause: str, number: int) -> Screenplay:
    """The new ending with one more thing that happens in it, at its end."""
    last = new.scenes[-1]
    pair = [play.character(id) for id in last.present if not play.character(id).group][:2]
    if len(pair) == 2:  # those whom it has just been about
        clause = re.sub(r"^they\b(?!\s+(?:all|both)\b)", f"{called(pair[0])} and {called(pair[1])}", clause, flags=re.IGNORECASE)
    people = [play.character(id) for id in dict.fromkeys((*last.present, *(each.id for each in play.cast if not each.group)))]
    hero, other, foe = leads(branched(play), people)
    meant = understood(clause, play, people, hero, other, foe)
    if not meant.deed and (found := plainly(clause, play, None)) is not None:
        meant = replace(meant, deed=f"{clause[:1].upper()}{clause[1:]}.", who=found[1][:1], whom=found[1][1:], verb=found[2], staging=found[2])
    if not meant.deed:
        raise BadNote(f'"{clause[:80]}" was not understood as a part of an ending.', ())
    meant = replace(meant, deed=_whose(meant.deed, meant.who, pair, play))
    names = {each.id: called(each) for each in play.cast}
    text = re.sub(r"\{([\w-]+)\}", lambda found: names.get(found[1], ""), meant.deed)
    if _told(last, meant, text):
        return new
    done = Action(id=f"{last.id}-also{number}", text=text, verb=meant.staging if meant.staging in VERBS else "stand", actor=meant.who[0] if meant.who else "", target=next(iter((*meant.who[1:], *meant.whom)), ""))
    beats: tuple[Beat, ...] = (*last.beats, done)
    present = (*last.present, *(each for each in meant.who if each not in last.present))
    return replace(new, scenes=(*new.scenes[:-1], replace(last, beats=beats, present=present)))


def _whose(deed: str, who: Sequence[str], pair: Sequence[Character], play: Screenplay) -> str:
    """The deed with a name for "his" or "her" where it cannot be the doer's: Joana keeps Rafael's watch."""
    found = re.search(r"\b(?:(his)|her(?=\s+[a-z]))\b", deed)
    if found is None or len(who) != 1:
        return deed
    gender = Gender.MALE if found[1] else Gender.FEMALE
    others = [each for each in pair if each.id != who[0] and each.gender is gender]
    return deed if play.character(who[0]).gender is gender or len(others) != 1 else f"{deed[: found.start()]}{{{others[0].id}}}'s{deed[found.end() :]}"


_LEAVES = re.compile(r"\b(?:leaves?|goes|walks?\s+(?:away|out|off)|departs?|sets?\s+(?:out|off)|moves?\s+away)\b(?!\s+(?!for\b|with(?:out)?\b|and\b|him\b|her\b|them\b|[A-Z])[a-z])", re.IGNORECASE)
_WAYS_OUT = ("walk", "exit", "ride", "run", "drive", "climb", "fly", "swim")


def _gone(new: Screenplay, play: Screenplay, clause: str) -> Screenplay:
    """The new ending in which whoever leaves is seen to go: a farewell alone could still be taken back."""
    last = new.scenes[-1]
    if not _LEAVES.search(clause) or re.search(r"\b(?:not|never)\b|n't\b", clause):
        return new
    people = [play.character(id) for id in dict.fromkeys((*last.present, *(each.id for each in play.cast if not each.group)))]
    meant = understood(clause, play, people, *leads(branched(play), people))
    who = play.character(meant.who[0]) if meant.who else None
    if who is None or any(isinstance(beat, Action) and (beat.actor == who.id and beat.verb in _WAYS_OUT or re.search(rf"\b{re.escape(called(who))}\b[^.]*\b(?:goes|leaves|walks|rides|is gone)\b", beat.text)) for beat in last.beats):
        return new
    goes = Action(id=f"{last.id}-gone", text=f"{called(who)} goes, and does not look round.", verb="exit", actor=who.id)
    return replace(new, scenes=(*new.scenes[:-1], replace(last, beats=(*last.beats, goes), present=tuple(dict.fromkeys((*last.present, who.id))))))


def _told(scene: Scene, meant: Wish, text: str) -> bool:
    """Whether the scene says it already."""
    return any(isinstance(beat, (Action, Line)) and beat.text.lower() == text.lower() for beat in scene.beats)
