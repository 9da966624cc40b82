"""Drafts to characters: roles, ages, genders and locked looks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.film import Audience, Character, Demand, DemandKind, Gender, Look, Species
from generator.writing.reading.ages import decade
from generator.writing.reading.chance import chance
from generator.writing.reading.company import Company, Draft
from generator.writing.reading.kinship import ages, one_kind, related
from generator.writing.reading.looks import dress
from generator.writing.reading.nouns import Noun, noun_kind
from generator.writing.reading.phrases import Segment
from generator.writing.reading.tables import listed
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.reading.tables.names import NAMES
from generator.writing.reading.tables.people import AGE_WORDS, OCCUPATIONS, PEOPLE
from generator.writing.reading.text import identifier

_SPEAKERS = (Species.HUMAN, Species.ROBOT, Species.GHOST)
_TITLES = frozenset(
    listed(
        "king queen prince princess emperor empress sultan pope snow king devil god goddess oracle mayor duke duchess count countess baron"
    )
) | {"snow king", "snow queen"}
"""Who goes by a title rather than by a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    characters: tuple[Character, ...]
    bonds: tuple[tuple[str, str, str], ...]
    ids: list[str]
    """Character id of each draft."""

    def complete(self, demands: list[Demand], segments: list[Segment], *, title: str, silence: str, foreign: str, dedication: str = "") -> tuple[Demand, ...]:
        """The demands with one for each character and thing, for silence and a title, and with the original of a foreign message."""
        found = list(demands)

        def put(kind: DemandKind, words: str, subject: str, hard: bool = True) -> None:
            found.append(
                Demand(
                    id=f"d{len(found) + 1}",
                    kind=kind,
                    words=words,
                    subject=subject,
                    hard=hard,
                    who=(subject,) if subject in self.ids else (),
                )
            )

        for each in self.characters:
            put(DemandKind.CHARACTER, each.description or each.name, each.id)
        for thing in _props(segments):
            put(DemandKind.PROP, thing, thing, hard=False)
        if silence and not any(each.subject == "dialogue" for each in found):
            put(DemandKind.PROHIBITION, silence, "dialogue")
        if title:
            put(DemandKind.TONE, title, "title")
        if dedication:
            put(DemandKind.TONE, dedication, "audience", hard=False)
        if foreign:
            put(DemandKind.TONE, foreign, "language", hard=False)
        return tuple(found)


def cast(company: Company, segments: list[Segment], era: str, genre: str, setting: str, audience: Audience, variation: int) -> People:
    drafts = company.drafts
    one_kind(drafts)
    roles = _roles(drafts, company.refusing)
    taken_ids: set[str] = set()
    ids = [identifier(draft.name or draft.noun or "person", taken_ids) for draft in drafts]
    worn: list[Look] = []
    guessed = [_age(draft, "; ".join(dict.fromkeys(each for each in draft.said if each)), ids[index], variation) for index, draft in enumerate(drafts)]
    if audience is Audience.CHILDREN:
        guessed = [_child(draft, age, ids[index], variation) for index, (draft, age) in enumerate(zip(drafts, guessed, strict=True))]
    old = ages(drafts, guessed, [_age_said(draft) for draft in drafts])
    fable = len(drafts) > 1 and all(draft.species not in _SPEAKERS for draft in drafts if not draft.group)  # animals among themselves talk
    characters: list[Character] = []
    for index, draft in enumerate(drafts):
        character = _character(
            ids[index], draft, roles[index], genre, variation, era=era, age=old[index], fable=fable, alone=sum(other.noun == draft.noun for other in drafts) == 1
        )
        words = ". ".join(dict.fromkeys(each for each in (*draft.looks, *draft.said) if each))
        kin = next((characters[other].look for other in related(drafts, index) if other < index), None)
        look = dress(character, words, era=era, genre=genre, taken=tuple(worn), seed=variation, setting=setting, kin=kin)
        if not draft.group:
            worn.append(look)
        characters.append(_with_look(character, look))
    bonds = tuple(
        (ids[index], ids[other], what)
        for index, draft in enumerate(drafts)
        for other, what in draft.bonds
        if other < len(ids) and other != index
    )
    _ = segments
    return People(characters=tuple(characters), bonds=tuple(dict.fromkeys(bonds)), ids=ids)


def _with_look(character: Character, look: Look) -> Character:
    from dataclasses import replace

    return replace(character, look=look)


def _roles(drafts: list[Draft], refusing: frozenset[int] = frozenset()) -> list[str]:
    """One lead, who is neither only somebody's owner nor first spoken of in one of the segments that refuse something; friends are those bound to the lead; the hostile are antagonists."""
    roles = [draft.role for draft in drafts]
    _against(drafts, roles)
    for index, draft in enumerate(drafts):
        if draft.hostile and roles[index] not in ("lead",):
            roles[index] = "antagonist"
    if "lead" not in roles:
        learns = [index for index, draft in enumerate(drafts) if roles[index] == "friend" and any(drafts[other].owner for other, _ in draft.bonds)]  # "the baker's apprentice"
        candidates = [index for index, draft in enumerate(drafts) if (not roles[index] or index in learns) and not draft.group]
        candidates = candidates or [index for index, draft in enumerate(drafts) if roles[index] == "friend" and not draft.group]
        # "Two enemies share a trench": where there is nobody else, it is about them.
        candidates = candidates or ([index for index, draft in enumerate(drafts) if roles[index] == "antagonist" and not draft.group] if len(drafts) > 1 else [])
        candidates.sort(key=lambda index: drafts[index].owner or drafts[index].segment in refusing)
        if candidates:
            roles[candidates[0]] = "lead"
    lead = roles.index("lead") if "lead" in roles else -1
    for index, draft in enumerate(drafts):
        if roles[index] == "lead" and index != lead:
            roles[index] = "friend"
        if not roles[index]:
            near = (
                _beside(drafts, index, lead)
                or any(other == lead or index == lead for other, _ in draft.bonds)
                or any(other == index for other, _ in (drafts[lead].bonds if lead >= 0 else []))
            )
            roles[index] = (
                "friend"
                if near and not draft.group and not any(what in ("client", "boss", "enemy", "prisoner") for _, what in draft.bonds)
                else "support"
            )
    return roles


def _beside(drafts: list[Draft], one: int, lead: int) -> bool:
    """Whether the message joins somebody to the lead, directly or by others: "Marn, Tessik and Obry"."""
    seen: set[int] = set()
    while one >= 0 and one not in seen:
        seen.add(one)
        one = drafts[one].beside
        if one == lead >= 0:
            return True
    return False


_BARE = frozenset(listed("time death poverty loneliness winter hunger thirst gravity age silence darkness"))
"""What goes by its name without an article."""
_POWERS = frozenset(listed("corporation company syndicate conglomerate megacorp megacorporation cartel regime empire agency bank mafia mob cult government ministry council institute foundation entity foods industries"))
"""Groups that a story has named are seldom on the hero's side."""
_SPOILS = re.compile(r"^(?:sell|demolish|close|shut|tear|destroy|turn|replace|steal|evict|bulldoze|stop|forbid|ban|ruin|seize|foreclose|burn|flatten|pave)\b(?: down)? (?:\w+ )?(?:it|her|him|them|their|his)\b")
"""What somebody wants to do with what is another's."""
_RAZES = re.compile(r"^(?:demolish|blow up|tear down|bulldoze|evict|flatten|pave|dam|drain|drill|fell|cut down|burn down|buy up|turn|close|shut down|poison|foreclose|mine|flood)\b")
"""What powers want to do with a place."""


def _against(drafts: list[Draft], roles: list[str]) -> None:
    """Nobody was called a villain: whoever wants to spoil what is another's is one, and so is a company that owns what nobody should."""
    if any(draft.hostile or role == "antagonist" for draft, role in zip(drafts, roles, strict=True)):
        return
    for index, draft in enumerate(drafts):
        named = draft.group and draft.name and draft.name.lower().split()[-1] in _POWERS
        razes = draft.group and draft.noun in _POWERS and _RAZES.match(draft.wants) and any(not other.group for other in drafts)
        if razes or index and not roles[index] and _SPOILS.match(draft.wants) or named and any(not other.group for other in drafts):
            roles[index] = "antagonist"
            return


_MEN = frozenset(listed("soldier private corporal sergeant lieutenant colonel general major captain sailor policeman sheriff marshal knight legionary judge senator priest miner stoker whaler detective"))
"""Trades that were men's until not long ago; where nothing is said, they were one's."""
_HALF = frozenset(listed("chaser master collector tuner herder keeper maker dealer seller hunter cleaner tester tamer trainer operator inspector repairer writer player owner champion instructor attendant worker"))
"""Trades that say little without the word before them: "storm chaser"."""


def _character(id: str, draft: Draft, role: str, genre: str, variation: int, *, era: str, age: int, fable: bool, alone: bool) -> Character:
    said = "; ".join(dict.fromkeys(each for each in draft.said if each))
    gender = _gender(draft, id, variation, era)
    occupation = (
        draft.noun
        if draft.noun in OCCUPATIONS or (draft.noun and draft.noun not in PEOPLE and draft.species is Species.HUMAN and not draft.group)
        else next((each for each in draft.nouns if each in OCCUPATIONS), "")
    )
    occupation = draft.trade if occupation in _HALF and draft.trade.endswith(f" {occupation}") else occupation
    name = draft.name
    if not name and draft.species is not Species.HUMAN and alone:
        name = re.sub(r"\bAi$", "AI", f"The {_called(draft)}".title())
    elif not name and draft.group:
        name = f"The {draft.said[0] if draft.said and draft.plural else draft.noun}".title()
        name = re.sub(r"^The (?:The|A|An) ", "The ", name)
        name = draft.noun.title() if draft.noun in _BARE else name
    elif not name and draft.title and draft.noun in _TITLES:
        name = f"The {draft.noun}".title()
    return Character(
        id=id,
        name=name,
        role=role,
        age=age,
        gender=gender,
        description=said,
        traits=tuple(dict.fromkeys(draft.traits)),
        abilities=tuple(dict.fromkeys(draft.abilities)),
        occupation=occupation,
        wants=draft.wants,
        group=draft.group or (draft.nouns == ["enemy"] and not draft.name and alone),
        speaks=draft.species in _SPEAKERS
        or "talking" in draft.traits
        or bool(draft.name)
        or genre in ("fairy tale", "fantasy", "children")
        or fable,
        look=Look(species=draft.species, breed=draft.breed, age=age, gender=gender),
    )


def _called(draft: Draft) -> str:
    """What a creature without a name goes by: "fox", "robot butler", but of "rusty old robot" only the robot."""
    kind, _, last = (draft.breed or draft.noun).rpartition(" ")
    return f"robot {last}" if kind and draft.species is Species.ROBOT and last not in CREATURES else last


def _gender(draft: Draft, id: str, variation: int, era: str) -> Gender:
    if draft.gender is not None:
        return draft.gender
    if draft.group:
        return Gender.NEUTRAL
    first = next((each for each in draft.name.lower().split() if each in NAMES), draft.name.lower().split()[0]) if draft.name else ""
    if first in NAMES:
        return Gender(NAMES[first][0])
    if draft.species is not Species.HUMAN and not first:
        return Gender.NEUTRAL
    if draft.species is Species.ROBOT:
        return Gender.NEUTRAL
    if first:
        if re.search(r"(?:[aiy]a|a|ette|elle|ine|ie|ah|issa|lyn|eth)$", first):
            return Gender.FEMALE
        if re.search(r"(?:o|us|el|er|an|on|rd|ck|ob|im|ias|ian|ius|or|en|ar|ek|ix)$", first):
            return Gender.MALE
    if era not in ("modern", "future", "fairytale", "") and any(noun in _MEN for noun in draft.nouns):
        return Gender.MALE
    return chance("gender", id, draft.name, draft.noun, variation).choice((Gender.FEMALE, Gender.MALE))


def _age(draft: Draft, said: str, id: str, variation: int) -> int:
    if draft.age is not None:
        return draft.age
    spoken = decade(" ".join((*draft.said, *draft.looks)))
    if spoken is not None:
        return spoken
    luck = chance("age", id, said, variation)
    for noun in (draft.noun, *draft.nouns):
        base = PEOPLE.get(noun, (None, 0))[1] or (OCCUPATIONS[noun][1] if noun in OCCUPATIONS else 0)
        if base:
            spread = max(1, base // 12)
            return max(1, base + luck.randint(-spread, spread))
    word = next((AGE_WORDS[each] for each in draft.traits if each in AGE_WORDS), None)
    return word if word is not None else luck.randint(24, 46)


def _age_said(draft: Draft) -> bool:
    return draft.age is not None or decade(" ".join((*draft.said, *draft.looks))) is not None or any(each in AGE_WORDS for each in draft.traits)


def _child(draft: Draft, age: int, id: str, variation: int) -> int:
    """In a film for children whoever could be any age is a child."""
    bound = draft.species is not Species.HUMAN or draft.group or _age_said(draft) or draft.hostile or any(noun in OCCUPATIONS for noun in draft.nouns)
    grown = any(PEOPLE.get(noun, (None, 0))[1] > 30 for noun in draft.nouns)
    return age if bound or grown else chance("child", id, variation).randint(8, 11)


def _props(segments: list[Segment]) -> list[str]:
    """Concrete things with a describing word or an article: what a film can plant and pay."""
    found = []
    for segment in segments:
        for phrase in segment.phrases:
            if (
                phrase.head
                and not phrase.name
                and phrase.determiner not in ("no", "this", "that")
                and (phrase.determiner or phrase.mods)
                and not phrase.gap.endswith("style of")
                and noun_kind(phrase.head) is Noun.THING
            ):
                found.append(re.sub(r"^(?:the|a|an|her|his|their|its|my|our|some|one|two|three|four|five|every|each|another|both|all)\s+", "", phrase.words, flags=re.IGNORECASE))
    return list(dict.fromkeys(found))
