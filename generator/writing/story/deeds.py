"""Demanded deeds: what a viewer asked to see, as staged actions."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.film import Character
from generator.writing.story.errand import RELATIVE
from generator.writing.story.library import Deed, deeds
from generator.writing.story.premise import Premise, inflected, lemma, mine
from generator.writing.story.script import Turn
from generator.writing.story.story import Story
from generator.writing.story.verbs import VERBS
from generator.writing.story.wanted import Wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    before: tuple[Turn, ...]
    after: tuple[Turn, ...]


def stage(story: Story, wanted: Wanted, purpose: str) -> Staged:
    """The turns of a demanded scene: what is done, by whom, with which things, among which others."""
    roles = _roles(story, wanted)
    thing = wanted.things[0] if wanted.things else story.slots.get("prize", "")
    key = re.sub(r"\W", "", wanted.demand.id)
    story.slots |= {f"thing_{key}": thing, f"others_{key}": wanted.others or story.genre.extras}
    names = {name: _role_of(story, character, f"{name}_{key}") for name, character in roles.items()}
    names |= {"thing": f"thing_{key}", "others": f"others_{key}"}
    true = story.conditions | {
        *(["thing"] if thing else []), *(["others"] if wanted.others else []), *(["with"] if "with" in roles else []),
        *(["psychic"] if re.search(r"psychic|telekin|power|mind|magic", wanted.demand.words.lower()) else []),
        *(["hushed"] if re.search(r"\b(?:quiet|silent|peaceful|calm|tender|alone)", wanted.demand.words.lower()) else []), purpose,
    }
    found = _matching(story, wanted, purpose, true)
    return Staged(
        before=tuple(_bound(turn, names) for deed in found if "after" not in deed.purpose for turn in _spared(deed.turns)),
        after=tuple(_bound(turn, names) for deed in found if "after" in deed.purpose for turn in _spared(deed.turns)),
    )


def _spared(turns: tuple[Turn, ...]) -> list[Turn]:
    return [replace(turn, spare=0 < index < len(turns) - 1 and turn.verb not in ("cast", "take", "explode") and not _shows(turn)) for index, turn in enumerate(turns)]


def played(wanted: Wanted) -> bool:
    """Whether the library has a staging for what somebody does in an event."""
    return any(re.search(rf"\b{re.escape(verb)}", each) for deed in deeds() for verb in deed.verbs if verb != "*" for each in wanted.demand.verbs)


def _shows(turn: Turn) -> bool:
    """Whether a turn shows the thing that it is about: without it the rest is about nothing."""
    return any("thing}" in text for text in turn.texts)


def _role_of(story: Story, character: Character, otherwise: str) -> str:
    """The name of the role that a character plays."""
    found = next((name for name, each in story.roles.items() if each.id == character.id), otherwise)
    story.roles[found] = character
    return found


def _bound(turn: Turn, names: dict[str, str]) -> Turn:
    """A turn in which "who", "with", "thing" and "others" are roles and slots of this film."""
    pattern = re.compile(r"(\{(?:(?:a|A|the|The) )?)(who|with|thing|others|Thing|Others)(?=[.}])")
    texts = tuple(pattern.sub(lambda found: found[1] + names.get(found[2].lower(), found[2]), text) for text in turn.texts)
    swap = {**names}
    return replace(turn, texts=texts, actor=swap.get(turn.actor, turn.actor), target=swap.get(turn.target, turn.target), prop=swap.get(turn.prop, turn.prop))


def _roles(story: Story, wanted: Wanted) -> dict[str, Character]:
    everybody = {each.id: each for each in (*story.brief.cast, *story.roles.values()) if not each.group}
    asked = [everybody[id] for id in wanted.who if id in everybody]
    roles = {"who": asked[0] if asked else story.roles["hero"]}
    if len(asked) > 1:
        roles["with"] = asked[1]
    return roles


def _matching(story: Story, wanted: Wanted, purpose: str, true: frozenset[str]) -> list[Deed]:
    """At most three deeds whose verbs the viewer used, in the order in which they were used; the most particular version of each."""
    text = (wanted.demand.deed or wanted.demand.words).lower()
    best: dict[str, tuple[int, int, Deed]] = {}
    for deed in deeds():
        if deed.harm and "no harm" in story.conditions:
            continue
        if not all((each[4:] not in true) if each.startswith("not ") else each in true for each in deed.when):
            continue
        if deed.purpose and not set(deed.purpose) & {purpose, "after"}:
            continue
        places = [found.start() for verb in deed.verbs if (found := re.search(rf"\b{re.escape(verb)}", text))]
        if not places and "*" not in deed.verbs:
            continue
        at = min(places, default=10_000)
        family = deed.id.rsplit("-", 1)[0]
        kept = best.get(family)
        if kept is None or len(deed.when) > kept[1]:
            best[family] = (at, len(deed.when), deed)
    ranked = sorted(best.values(), key=lambda each: (each[0], each[2].id))
    meant = [deed for at, _, deed in ranked if at < 10_000]
    return meant[:3] or (_told(story, wanted) if wanted.demand.deed else [])


def _told(story: Story, wanted: Wanted) -> list[Deed]:
    return [Deed(id="deed-told", verbs=(), when=(), turns=(told(story, wanted),), harm=False, purpose=())]


def told(story: Story, wanted: Wanted) -> Turn:
    """Where the library has no staging for it: the viewer's own words as the action."""
    verb = next((each for each in wanted.demand.verbs if each in VERBS), "stand")
    prop = wanted.things[0] if wanted.things else ""
    premise = next((each for each in story.premises if each.demand == wanted.demand.id and each.verb and each.task), None)
    who = next((name for name, each in story.roles.items() if premise and each.id == premise.subject), "")
    if premise and who and not crowded(story, premise):
        rest = re.sub(r"[{}|]", "", premise.task.removeprefix(premise.verb)).strip()
        done = premise.person and next((name for name, each in story.roles.items() if each.id == premise.person), "")
        rest = rest.replace(premise.object, f"{{{done}}}", 1) if done and premise.object else rest
        rest = _MINE.sub(f"{{{who}.his}}", rest)
        other = _together(story, wanted, premise.subject, premise.person)
        deed = f"{{{who}}} and {{{other}}} {premise.verb} {rest}" if other else f"{{{who}}} {inflected(premise.verb, 'VBZ')} {rest}"
        return Turn(actor=who, verb=verb, prop=prop, texts=(f"{deed}.",), must=True)
    banner = _banner(story, wanted)
    if banner:
        return banner
    said = re.sub(r"[{}|]", "", re.sub(r"\s+", " ", wanted.demand.deed or wanted.demand.words)).strip().rstrip(".!?")
    threat = _threat(story, wanted, said)
    if threat:
        return threat
    subject = next((each for each in story.brief.cast if each.id == wanted.demand.subject and each.name), None)
    if subject and wanted.demand.verbs and not re.search(rf"\b{re.escape(subject.name.split()[-1])}\b", said, re.IGNORECASE) and lemma(said.split()[0]) in wanted.demand.verbs:
        said = f"{subject.name} {_third(said)}"
    said = _MINE.sub("the", _named(story, wanted, said))
    text = (said if said.startswith("{") else said[:1].upper() + said[1:]) + "." if wanted.demand.verbs else "In {the place}: " + said[:1].lower() + said[1:] + "."
    return Turn(actor="", verb=verb, prop=prop, texts=(text,), must=True)


def crowded(story: Story, premise: Premise) -> bool:
    """Whether a task has somebody in it who does something of their own: "things Paula used to say lives with"."""
    people = {part for each in story.brief.cast for part in each.name.split()}
    said = re.findall(r"[\w'’-]+", premise.task)
    return any(word in people and re.fullmatch(r"[a-z]+(?:ed|s)", after) for word, after in zip(said, said[1:], strict=False))


def _threat(story: Story, wanted: Wanted, said: str) -> Turn | None:
    """What whoever stands in the way wants, as they say it to somebody's face: it is only done if they win."""
    foe = story.roles.get("foe")
    if foe is None or foe.id != wanted.demand.subject or not foe.speaks or foe.group or "hero" not in story.roles or not story.brief.dialogue:
        return None
    wants = re.search(rf"\bwants? to ({re.escape(said)})", re.sub(r"\s+", " ", story.brief.prompt), re.IGNORECASE) or re.search(r"\bwants? to (.+)$", said)
    if not wants:
        return None
    about = next((each.object for each in story.premises if each.object and each.demand != wanted.demand.id), "")
    task = re.sub(r"\bit\b", about, wants[1]) if about else wants[1]
    return Turn(actor="foe", target="hero", texts=(f"I'll {mine(task)}. It's only a matter of time, and I've more of it than you.",), emotion="cold", must=True)


def _named(story: Story, wanted: Wanted, said: str) -> str:
    """The clause with a name for its subject: "a deaf composer conducts" -> "{hero} conducts"."""
    role = next((name for name, each in story.roles.items() if each.id == wanted.demand.subject and not each.group), "")
    verb = next((found for found in re.finditer(r"[\w'’-]+", said) if found.start() and lemma(found[0]) in wanted.demand.verbs), None)
    if not role or verb is None or RELATIVE.search(said[: verb.start()]) or "," in said[: verb.start()] or " and " in said[: verb.start()] or not said[: verb.start()].strip():
        return said
    return f"{{{role}}} {_third(said[verb.start():])}"


def _third(said: str) -> str:
    """A clause that begins with a bare verb, as one person does it: "turn it round" -> "turns it round"."""
    verb, _, rest = said.partition(" ")
    return f"{inflected(verb, 'VBZ')} {rest}".strip() if lemma(verb) == verb else said


_MINE = re.compile(r"\b(?:[Mm]y|[Oo]ur)\b")
_REPLIES = (
    ("Does that help?", "Ask me when it's done."),
    ("I'd have done that the other way round.", "I know you would."),
    ("People will talk.", "Then they'll have to do it louder."),
    ("Well?", "Well. It's begun."),
    ("You said you never would.", "I never had."),
    ("How long does that take?", "It takes exactly until it's done."),
)
"""What is said to somebody who does what the viewer wants to see done."""


def discussed(story: Story, turn: Turn, partners: tuple[str, ...]) -> tuple[Turn, ...]:
    """A told deed with a word about it from whoever is there, in a film with room for it."""
    other = next((each for each in partners if each in story.roles and each not in (turn.actor, "foe") and f"{{{each}}}" not in turn.texts[0]), "")
    people = [story.roles[each] for each in (turn.actor, other) if each]
    if len(people) < 2 or not all(each.speaks and not each.group for each in people) or not story.brief.dialogue or story.brief.seconds < 150:
        return (turn,)
    asked, answered = story.chance.order(f"reply {turn.texts[0]}", _REPLIES)[0]
    return (turn, Turn(actor=other, texts=(asked,), must=True), Turn(actor=turn.actor, texts=(answered,), must=True))


def _together(story: Story, wanted: Wanted, subject: str, person: str) -> str:
    """Who else does it: "two teenagers dig"."""
    if not re.match(r"\W*(?:two|both|a couple|[^,]{0,40}\band\b)", wanted.demand.words, re.IGNORECASE):
        return ""
    return next((name for name, each in story.roles.items() if each.id in wanted.who and each.id not in (subject, person) and not each.group), "")


def _banner(story: Story, wanted: Wanted) -> Turn | None:
    """What a company or a people does, as they would have it read: nobody can play it."""
    group = next((each for each in story.brief.cast if each.group and each.id == wanted.demand.subject), None)
    said = re.sub(r"[{}|]", "", wanted.demand.deed or wanted.demand.words).strip().rstrip(".!?").split()
    if group is None or len(said) < 2 or lemma(said[0].lower()) not in wanted.demand.verbs:
        return None
    words = f"{group.name.upper()}. WE {lemma(said[0].lower()).upper()} {' '.join(said[1:]).upper()}."
    return Turn(actor="", verb="show", prop="banner", texts=(f"A poster, torn at one corner, says: {words}", f"A loudspeaker says what it says every minute: {words}"), must=True)
