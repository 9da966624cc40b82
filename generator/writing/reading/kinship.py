"""What the people of a message are to each other where a whole sentence says it, and what that tells about their ages."""

from __future__ import annotations

import re

from generator.film import Gender, Species
from generator.writing.reading.company import Company, Draft
from generator.writing.reading.phrases import Segment
from generator.writing.reading.tables import listed
from generator.writing.reading.tables.names import NAMES
from generator.writing.reading.wording import Wording

_BOTH = frozenset(listed("friends sisters brothers siblings twins lovers rivals enemies neighbours neighbors colleagues flatmates roommates housemates partners cousins classmates married engaged divorced strangers couple"))
_BECOME = re.compile(
    r"\b(?:make them|they (?:all |slowly |finally |secretly )?(?:become|are|were|turn into|end up as)|become|who (?:are|become|were)|(?:both|all) are) (?:\w+ )?(friends|lovers|sisters|brothers|siblings|twins|rivals|enemies|"
    r"neighbou?rs|colleagues|flatmates|roommates|partners|married|engaged|divorced)\b",
    re.IGNORECASE,
)
_FORMER = re.compile(r"\b(?:after|since|during|through)\s+(?:the|their|an?)\s+(?:\w+ )?(?:divorce|separation|break-?up)\b|\b(?:are|get|getting|got|just) (?:divorced|separated)\b", re.IGNORECASE)
_LOVE = re.compile(r"\b(?:falls?|fell|falling) in love(?: with\b|(?=\W*$| (?:in|at|on|by|while|when|during|over|and|but)\b))|\bin love with\b|\b(?:falls?|fell) for (?:the|an?|his|her|their)\b(?! (?:\w+ )?(?:trick|joke|lie|scam|trap|bait|ruse)\b)", re.IGNORECASE)
_ROMANCE = re.compile(r"\blove stor(?:y|ies)\b|\brom-?com\b|\bromantic (?:comedy|drama|film)\b", re.IGNORECASE)
_WORKING = re.compile(r"\b(?:run|runs|open|opens|own|share|shares|keep|start|starts) (?:a|an|the|their)\b")
_WORD = {"married": "wife", "engaged": "fiancee", "divorced": "ex", "couple": "partner", "twins": "twin", "enemies": "enemy", "strangers": "stranger"}

OLDER: dict[str, int] = {
    **dict.fromkeys(("mother", "father", "mum", "mom", "dad", "parent", "mama", "papa", "mommy", "daddy"), 28),
    **dict.fromkeys(("stepmother", "stepfather", "aunt", "uncle", "godmother", "godfather", "mother-in-law", "father-in-law"), 25),
    **dict.fromkeys(("grandmother", "grandfather", "grandma", "grandpa", "granny", "nana", "nan", "gran", "grandad", "granddad", "grandparent"), 56),
    **dict.fromkeys(("great-grandmother", "great-grandfather"), 80),
    **dict.fromkeys(("daughter", "son", "child", "kid", "stepson", "stepdaughter"), -28),
    **dict.fromkeys(("niece", "nephew", "godson", "goddaughter"), -26),
    **dict.fromkeys(("granddaughter", "grandson", "grandchild"), -56),
    **dict.fromkeys(("twin", "twin brother", "twin sister"), 0),
    **dict.fromkeys(("older brother", "older sister", "elder brother", "elder sister", "big brother", "big sister"), 4),
    **dict.fromkeys(("younger brother", "younger sister", "little brother", "little sister", "kid brother", "kid sister"), -4),
}
"""How many years older than the other somebody is who is this to them."""
_NEAR = {"brother": 12, "sister": 12, "sibling": 12, "husband": 12, "wife": 12, "ex": 14, "ex wife": 14, "ex husband": 14, "friend": 14, "best friend": 8, "lover": 14, "love": 14, "girlfriend": 10, "boyfriend": 10, "classmate": 2, "cousin": 14}
"""How many years apart those may be who are this to each other, where nobody says their ages."""


def relate(company: Company, segments: list[Segment], wording: Wording) -> None:
    """Bonds that a sentence tells of several people at once, and the one of whoever writes."""
    for number, segment in enumerate(segments):
        here = list(dict.fromkeys(who for (seg, _), who in sorted(company.at.items()) if seg == number and not company.drafts[who].group))
        many = list(dict.fromkeys(who for (seg, _), group in sorted(company.together.items()) if seg == number for who in group)) or here
        for token in segment.doc:
            if token.dep_ in ("attr", "acomp") and token.lower_ in _BOTH and token.head.lemma_ in ("be", "become") and len(here) > 1:
                before = [who for who in here if any(company.at.get((number, at)) == who and phrase.start < token.i for at, phrase in enumerate(segment.phrases))]
                _all(company, before, token.lower_)
        found = _BECOME.search(segment.text)
        people = [index for index, draft in enumerate(company.drafts) if not draft.group]
        if found:
            _all(company, many if len(many) > 1 else people[:3], found[1].lower())
        if _FORMER.search(segment.text):
            pair = [who for who in (here if len(here) > 1 else people) if company.drafts[who].species is Species.HUMAN][:2]
            _all(company, pair, "divorced")
        lovers = [who for who in here if not company.drafts[who].owner]  # the baker does not fall for anybody in "the baker's apprentice falls for a clown"
        if _LOVE.search(segment.text) and len(lovers) > 1:
            _bond(company, lovers[1], lovers[0], "love")
        if _WORKING.search(segment.text) and len(here) == 2 and _joined(segment, company, number, here):
            _bond(company, here[1], here[0], "partner")
    two = [index for index, draft in enumerate(company.drafts) if not draft.group and draft.role != "narrator"]
    if len(two) == 2 and any(_ROMANCE.search(segment.text) for segment in segments) and all(company.drafts[each].species is Species.HUMAN and (company.drafts[each].age or 20) > 17 for each in two):
        _bond(company, two[1], two[0], "love")
    _parents(company)
    _writer(company, segments, wording)
    _married(company)


def _all(company: Company, who: list[int], said: str) -> None:
    word = _WORD.get(said, said.removesuffix("s"))
    for other in who[1:]:
        _bond(company, other, who[0], word)


def _bond(company: Company, one: int, other: int, what: str) -> None:
    if one != other and not any(each[0] == other for each in company.drafts[one].bonds) and not any(each[0] == one for each in company.drafts[other].bonds):
        company.drafts[one].bonds.append((other, what))


def _joined(segment: Segment, company: Company, number: int, here: list[int]) -> bool:
    """Whether two people do it together: "a fox and a hare run a detective agency"."""
    at = [next(place for (seg, place), who in sorted(company.at.items()) if seg == number and who == each) for each in here]
    return at[1] == at[0] + 1 and segment.phrases[at[1]].gap in ("and", ", and", "&")


def _writer(company: Company, segments: list[Segment], wording: Wording) -> None:
    """Whoever writes, where they are in the film: "I am the captain. My name is Liam." Others of theirs are bound to them."""
    text = " ".join(segment.text for segment in segments)
    named = re.search(r"\b(?:[Mm]y name is|[Cc]all me|I am called|I'm called|I am|I'm|named after me,?)\s+([A-Z][\w'-]+)", text)
    played = re.search(r"\b(?:I am|I'm|I play|where I am|let me be|I want to be)\s+(?:the|a|an)\s+((?:[a-z-]+ ){0,2}[a-z]+)\b", text)
    by_name = company.called(named[1]) if named else None
    by_noun = next((who for word in played[1].split(" ") if (who := company.of_noun(word)) is not None), None) if played else None
    writer = by_name if by_name is not None else by_noun
    if writer is None:
        return
    draft = company.drafts[writer]
    if by_noun is not None and by_noun != writer:
        other = company.drafts[by_noun]
        draft.nouns, draft.noun, draft.said = [*other.nouns, *draft.nouns], other.noun or draft.noun, [*other.said, *draft.said]
        company.merge(writer, by_noun)
        writer = writer - (by_noun < writer)
    draft.age = wording.viewer if draft.age is None and wording.viewer > 0 else draft.age
    if not any(each.role == "lead" for each in company.drafts) and draft.role != "antagonist":
        draft.role = "lead"
    for index, other in enumerate(company.drafts):
        if other.speaker and index != writer:
            _bond(company, index, writer, next((noun for noun in other.nouns), "friend"))


_FATHERS, _MOTHERS = frozenset(("father", "dad", "papa", "daddy", "grandfather", "grandpa")), frozenset(("mother", "mum", "mom", "mama", "mommy", "grandmother", "grandma"))


def _parents(company: Company) -> None:
    """"My mum and dad" are married, if nobody says otherwise."""
    for draft in company.drafts:
        other = draft.beside
        if other >= 0 and {*draft.nouns} & (_FATHERS | _MOTHERS) and not draft.bonds and not company.drafts[other].bonds:
            nouns = ({*draft.nouns}, {*company.drafts[other].nouns})
            if any(one & _FATHERS and two & _MOTHERS for one, two in (nouns, nouns[::-1])):
                draft.bonds.append((other, "husband"))


def _married(company: Company) -> None:
    """Husband or wife, by who it is."""
    for draft in company.drafts:
        usual = next((Gender(NAMES[each][0]) for each in draft.name.lower().split() if each in NAMES), Gender.FEMALE)
        draft.bonds = [(other, {Gender.MALE: "husband", Gender.FEMALE: "wife"}.get(draft.gender or usual, "spouse") if what in ("husband", "wife") else what) for other, what in draft.bonds]


_BLOOD = frozenset(["mother", "father", "mum", "mom", "dad", "sister", "brother", "twin", "son", "daughter", "grandmother", "grandfather", "parent", "sibling", "cousin", "baby"])
_MADE = (Species.HUMAN, Species.ROBOT, Species.GHOST)


def one_kind(drafts: list[Draft]) -> None:
    """A whale's mother is a whale: whoever is only somebody's kin, and nothing else was said of, is of their kind."""
    for draft in drafts:
        for other, what in draft.bonds:
            if other < len(drafts) and what in _BLOOD and draft.species is Species.HUMAN and not draft.group and drafts[other].species not in _MADE and set(draft.nouns) <= _BLOOD:
                draft.species, draft.breed = drafts[other].species, drafts[other].breed


def ages(drafts: list[Draft], found: list[int], said: list[bool]) -> list[int]:
    """The ages, of which those that nobody said are moved until they fit who is whose mother, son, twin or sister."""
    settled = list(found)
    for _ in range(3):
        for index, draft in enumerate(drafts):
            for other, what in draft.bonds:
                if other >= len(drafts) or other == index or draft.group or drafts[other].group or draft.species is not drafts[other].species:
                    continue
                settled[index], settled[other] = _apart(settled[index], settled[other], what, said[index], said[other])
    for index, draft in enumerate(drafts):
        for other, what in draft.bonds:
            if other < len(drafts) and what in ("daughter", "son") and not said[index] and settled[other] - settled[index] > 45:
                settled[index] = settled[other] - 28  # beside a grandchild: "a grandmother, her daughter and her granddaughter"
    for index, draft in enumerate(drafts):
        for other, what in draft.bonds:
            if what == "love" and other < len(drafts) and not (said[index] and settled[index] < 20) and not (said[other] and settled[other] < 20):
                young = [each for each in (index, other) if not said[each] and settled[each] < 20 and draft.species is Species.HUMAN]
                for each in young:  # "falls for the gravedigger's son": a grown one
                    settled[each] = max(20, min(settled[index + other - each], 24))
    return [max(1, each) for each in settled]


def _apart(one: int, other: int, what: str, one_said: bool, other_said: bool) -> tuple[int, int]:
    """The ages of somebody and of whom they are that to."""
    kind = what.removeprefix("best ").removeprefix("ex ").removeprefix("estranged ").removeprefix("long-lost ")
    gap = OLDER.get(what, OLDER.get(kind))
    if gap is None:
        most = _NEAR.get(what, _NEAR.get(kind, 99))
        most = min(most, 2) if kind in ("friend", "lover", "girlfriend", "boyfriend") and (one if one_said else other if other_said else min(one, other)) < 20 else most
        if abs(one - other) <= most or (one_said and other_said):
            return one, other
        return (one, one + min(3, most)) if one_said or not other_said else (other + min(3, most), other)
    low, high = (gap - abs(gap) // 4, gap + abs(gap) // 3) if abs(gap) > 4 else (gap - 1, gap + 1) if gap else (0, 0)
    if low <= one - other <= high or (one_said and other_said):
        return one, other
    if other_said or (not one_said and other + gap > 0 and gap > 0):
        return max(1, other + gap), other
    if one_said or one - gap > 0:
        return one, max(1, one - gap)
    return one, one + abs(gap)



_BLOOD = frozenset(word for word in OLDER if not re.search("step|god|in-law", word)) | {"brother", "sister", "sibling", "cousin", "triplet", "quadruplet"}


def related(drafts: list[Draft], one: int) -> list[int]:
    """Whom somebody is of the same blood with."""
    return sorted(
        {other for other, what in drafts[one].bonds if what in _BLOOD} | {index for index, each in enumerate(drafts) if (one in [who for who, what in each.bonds if what in _BLOOD])}
    )
