"""A scene that the viewer asks for, written for the people and places of a finished film."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from generator.errors import BadNote, BadScript
from generator.film import Audience, Brief, Demand, DemandKind, Line, Place, Scene, Screenplay, Weather
from generator.writing.decency import too_hard
from generator.writing.notes import targets
from generator.writing.notes.naming import named
from generator.writing.reading.text import identifier
from generator.writing.story import deeds, sets
from generator.writing.story.draft import play as played
from generator.writing.story.ending.branch import Branch
from generator.writing.story.ending.finales import LAST, QUIET, finales
from generator.writing.story.ending.kind import playable
from generator.writing.story.ending.people import leads, mentions
from generator.writing.story.ending.retold import retold
from generator.writing.story.ending.wish import Wish, understood
from generator.writing.story.library import Card
from generator.writing.story.parts import Part
from generator.writing.story.script import Turn
from generator.writing.story.story import Story
from generator.writing.story.verbs import VERBS
from generator.writing.story.wanted import Wanted, wanted


def scene_of(play: Screenplay, at: int, words: str, id: str, like: Scene, where: str = "", *, bare: bool = False) -> tuple[Scene, Place]:
    """A scene in which happens what the words say, and its place. `like`: the scene whose hour, weather and act it has if they say none.
    where: where it plays, if that is said apart. bare: without anything before or after it."""
    if too_hard(Demand(id="wish", kind=DemandKind.EVENT, words=words), Audience(play.rating or Audience.TEEN)):
        raise BadNote("That is not for children, and this film is.", ("make scene 2 longer", "make it funnier"))
    words = named(words, play.cast)
    story, meant, want = _story(play, at, words, f"{id} {words}", like.present)
    meant = replace(meant, things=tuple(each for each in meant.things if not targets.people(play, each)))
    if re.match(r"(?:Who|That|Which)\b", meant.deed):
        raise BadNote(f'Who does what in it? "{words[:80]}" does not say.', ("add a scene where they talk on the roof at night",))
    if not meant.deed and (deed := plainly(words, play, story)):
        meant = replace(meant, deed=deed[0], who=deed[1], verb=deed[2], staging=deed[2] if deed[2] in VERBS else "stand")
    purpose = like.purpose if like.purpose in ("opening", "climax") and bare else "turn"
    known, story.conditions = story.conditions, story.conditions - {"with", "thing", "others"}  # what a staging may rely on, it says itself
    act = deeds.stage(story, want if meant.deed else replace(want, demand=replace(want.demand, deed="")), purpose)
    if deeds.told(story, want).texts[0] in {text for turn in act.before for text in turn.texts}:
        act = deeds.Staged(before=(), after=())
    story.conditions = known
    seen = {each for scene in play.scenes for each in scene.present}
    strange = any(each not in seen for each in (*meant.who, *meant.whom))
    if strange:  # they meet for the first time: nobody beats the dust out of anybody's coat
        act = deeds.Staged(before=(), after=())
    if not meant.deed and not act.before and not act.after:
        raise BadNote(f'What happens in it? "{words[:80]}" names nobody who does anything.', ("add a scene where they talk on the roof at night",))
    place = _place(play, where, meant, want, like, words)
    noun = sets.noun(story, place)
    story.place, story.slots["place"] = place, place.name.split(",")[0].lower() if re.match(r"(?:the\s+)?(?:behind|under|above|outside|inside|between|near|beside)\b", noun, re.IGNORECASE) else noun
    meant = replace(meant, things=tuple(each for each in meant.things if each.split()[-1].lower() not in _NO_THING))
    own = (_told(story, meant),) if meant.deed and not (_MOMENT.search(words) and (act.before or act.after)) else ()
    turns = (*own, *act.before, *act.after)
    if not bare:
        alone = re.search(r"\b(?:alone|by\s+(?:her|him|them)sel(?:f|ves)|on\s+(?:her|his|their)\s+own)\b", words)
        turns = (*(_quiet(story, QUIET) if meant.who and not strange and not alone else ()), *turns, *_quiet(story, LAST, wordless=True))
    try:
        beats, present = played(story, Part(card=Card(id=id, purpose="turn", exchanges=(), tension=like.tension)), list(enumerate(turns)), id)
    except BadScript as unfit:
        raise BadNote(f'"{words[:80]}" cannot be staged with these people.', ("add a scene where they talk on the roof at night",)) from unfit
    there = (*present, *(each for each in (*meant.who, *meant.whom) if each not in present and any(one.id == each and not one.group for one in play.cast)))
    scene = Scene(
        id=id, place=place.id, hour=want.hour or meant.hour or like.hour, weather=meant.weather or (like.weather if not place.interior else Weather.CLEAR),
        purpose="turn", act=like.act, tension=_tension(like, words), present=there, beats=beats, grade=like.grade,
    )  # fmt: skip
    return scene, place


_NO_THING = frozenset(["victory", "moment", "silence", "peace", "joy", "love", "hope", "fear", "secret", "truth", "time", "night", "day", "morning", "farewell", "goodbye", "talk", "laugh", "smile", "kiss", "dance", "temper", "patience", "nerve", "nerves", "balance", "mind", "way", "courage", "breath"])
_MOMENT = re.compile(r"\b(?:shar\w+|hav\w+|enjoy\w*|spend\w*)\s+(?:an?|some|one\s+last)\s+(?:\w+\s+)?(?:moments?|time|evening|night|silence|laugh)\b", re.IGNORECASE)
"""What is seen of it is what its staging shows; nobody need be told that it is a moment."""
_QUIETLY = re.compile(r"\b(?:quiet\w*|calm\w*|peace\w*|tender\w*|gentl\w+|victory|rest|sleep|breakfast|picnic|goodbye|farewell)\b", re.IGNORECASE)


def _tension(like: Scene, words: str) -> int:
    """As much as in the scene beside it; a quiet moment after a battle is quiet."""
    return min(like.tension, 220 if _QUIETLY.search(words) else 600 if like.purpose == "climax" else 1000)


def _story(play: Screenplay, at: int, words: str, salt: str, near: Iterable[str]) -> tuple[Story, Wish, Wanted]:
    """The film as the library's scenes speak of it, and what is wished for in it."""
    kept = play.scenes[:at] or play.scenes[:1]
    branch = Branch(kept=kept, rest=play.scenes[at : at + 1] or play.scenes[-1:], split=False, film=play)
    whole = Branch(kept=play.scenes, rest=play.scenes[-1:], split=False, film=play)
    here = set(near)
    people = sorted(branch.people() or whole.people(), key=lambda each: (each.id not in here, each.role != "lead"))
    people += [each for each in whole.people() if each not in people and re.search(rf"\b{re.escape(each.name.split()[0])}\b", words)]
    people += [each for each in play.cast if each not in people and not each.group and each.id not in whole.seen and mentions(words, each)]
    if not people:
        raise BadNote("Nobody is in this film whom a scene could be about.")
    hero, other, foe = leads(branch, people)
    meant = understood(words, play, people, hero, other, foe)
    own = [each for each in people if each.id in (*meant.who, *meant.whom)]
    if own:
        hero = own[0]
        other = next((each for each in (*own[1:], other, *people) if each is not None and each.id != hero.id), None)
    brief = brief_of(play)
    story = retold(brief, branch, people, (hero, other, foe), meant, salt)
    from generator.writing.reading import read

    asked = next((each for each in read(Brief(prompt=f"Show {words}.", seconds=60)).demands if each.kind is DemandKind.SHOW), None)
    demand = asked or Demand(id="wish", kind=DemandKind.SHOW, words=words, verbs=(meant.verb,) if meant.verb else (), things=meant.things)
    demand = replace(demand, id="wish", who=(*meant.who, *meant.whom), deed=words, subject=meant.who[0] if meant.who else "")
    return story, meant, wanted(replace(brief, demands=(demand,)))[0]


def brief_of(play: Screenplay) -> Brief:
    """As much of the brief as a new scene depends on."""
    spoken = any(isinstance(beat, Line) for scene in play.scenes for beat in scene.beats)
    return Brief(
        prompt=play.logline, genre=play.genre, look=play.look, seconds=play.seconds, cast=play.cast, places=play.places,
        audience=Audience(play.rating or Audience.TEEN), dialogue=spoken, era=play.places[0].era if play.places else "",
    )  # fmt: skip


def done(word: str) -> bool:
    """Whether a word can be what somebody does: "dances", "dance", not "scarier"."""
    from generator.writing.story.errand import inflected, lemma

    bare = lemma(word)
    return bool(bare) and word.lower() in (bare, inflected(bare, "VBZ")) and bare not in _STATES


_STATES = ("look", "have", "wear", "be", "become", "sound", "speak", "talk", "say", "should", "must", "need", "get", "seem", "mother", "father", "line", "scene", "face", "hair", "in", "on", "at", "and", "or", "with", "to", "of", "from", "by", "for", "as", "like")


def plainly(words: str, play: Screenplay, story: Story | None) -> tuple[str, tuple[str, ...], str] | None:
    """(sentence with slots, who, verb) of a clause that grammar has not made out: a name, what they do, the rest."""
    from generator.writing.story.errand import lemma

    found = re.match(r"(?P<who>(?:the\s+)?[\w'-]+(?:\s+and\s+(?:the\s+)?[\w'-]+)?)\s+(?P<verb>\w+)\b(?P<rest>.*)$", words.strip())
    who = targets.people(play, found["who"]) if found else ()
    if found is None or not who or "'s" in found["who"] or not done(found["verb"]):
        return None
    subject = " and ".join(f"{{{each.id}}}" for each in who)
    rest = found["rest"]
    for each in targets.people(play, rest):
        for name in (each.name, *(f"the {word}" for word in (each.occupation, each.look.breed) if word)):
            rest = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", f"{{{each.id}}}", rest, count=1, flags=re.IGNORECASE)
    ids = tuple(dict.fromkeys((*(each.id for each in who), *(each.id for each in targets.people(play, found["rest"])))))
    if story is None:
        return "", ids, lemma(found["verb"])
    names = {each.id for each in story.roles.values()}
    for each in (play.character(id) for id in ids if id not in names):
        story.roles[f"guest-{each.id}"] = each
    return f"{subject} {found['verb']}{rest.rstrip(' .')}.", ids, lemma(found["verb"])


def _told(story: Story, wish: Wish) -> Turn:
    """The viewer's event as an action."""
    names = {each.id: name for name, each in reversed(story.roles.items())}
    text = re.sub(r"\{([\w-]+)\}", lambda found: f"{{{names[found[1]]}}}" if found[1] in names else found[0], wish.deed)
    actor = names.get(wish.who[0], "") if wish.who else ""
    target = next((names[id] for id in (*wish.who[1:], *wish.whom) if id in names), "")
    return Turn(actor=actor, verb=wish.staging if wish.staging in VERBS else "stand", prop=wish.things[0] if wish.things else "", target=target, texts=(text,), must=True)


def _quiet(story: Story, library: str, *, wordless: bool = False) -> tuple[Turn, ...]:
    """What may stand before or after anything."""
    tellings = next(each for each in finales() if each.id == library).tellings
    fitting = [each for each in story.chance.order(library, tellings) if playable(story, each) and not (wordless and any(turn.spoken for turn in each.turns))]
    return fitting[0].turns if fitting else ()


_BESIDE = re.compile(r"\b(?:behind|under(?:neath)?|through|over|above|against|beside|from|beneath)\s+(?:the|an?|his|her|their)\b", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:in|at|on|inside|into|to|by|near|outside)\s+(?:the|an?)\b", re.IGNORECASE)


def _place(play: Screenplay, where: str, meant: Wish, want: Wanted, like: Scene, words: str) -> Place:
    """One of the film's places where the words name it, else the one they name, else where the film is."""
    from generator.writing.reading import place

    said = re.sub(r"^(?:in|at|on|inside)\s+(?:the|an?)\s+", "", where, flags=re.IGNORECASE) or (want.place.name.lower() if want.place else meant.place)
    if not said or (not where and _BESIDE.search(words) and not _WITHIN.search(words)):  # "a door behind the wall" is nowhere else
        return play.place(like.place)
    noun = said.split()[-1].lower()
    known = next((each for each in play.places if noun in each.name.lower().replace(",", " ").split() or each.kind == noun), None)
    if known is not None:
        return known
    new = place(said, era=play.place(like.place).era, seed=play.variation)
    return replace(new, id=identifier(new.name, {each.id for each in play.places}))
