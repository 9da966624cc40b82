"""The grievance: what one of the viewer's people did to another before the film begins ("the outlaw who killed her husband")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.film import Brief, Character

_DID = (
    "killed|murdered|betrayed|left|robbed|cheated|abandoned|sold|jilted|ruined|framed|jailed|arrested|fired|deceived|stole|burned|burnt|destroyed|denounced|exiled|"
    "banished|took|sank|drowned|hurt|disowned|blackmailed|divorced|replaced|defeated|humiliated|kidnapped|raised"
)
_CLAUSE = re.compile(rf"([\w' -]+?),? who (?:had |has |have |once |long ago )?({_DID})\b ((?:her|his|their|my)(?: [\w'-]+){{1,3}}?|him|her|them|me)(?=[,.;!?]|$| (?:across|over|to|through|in|on|at|from|with|and|but|while|when|before|after|until|must|has|wants|is|years|long)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grievance:
    person: str
    """Id of the character who did it."""
    did: str
    """"killed"."""
    whom: str
    """"her husband", "him"."""

    @property
    def mine(self) -> str:
        """As the one says it to whom it was done: "killed my husband"."""
        return f"{self.did} {self._whose('my', 'me')}"

    @property
    def yours(self) -> str:
        return f"{self.did} {self._whose('your', 'you')}"

    def _whose(self, own: str, bare: str) -> str:
        head, _, rest = self.whom.partition(" ")
        return f"{own} {rest}" if rest else bare


def grievance(brief: Brief) -> Grievance | None:
    """What the message says that somebody did to its lead; None where it says no such thing."""
    for found in _CLAUSE.finditer(re.sub(r"\s+", " ", brief.prompt)):
        said = found[1].strip().lower()
        who = next((each for each in brief.cast if each.role != "lead" and not each.group and _ends(said, each)), None)
        if who:
            return Grievance(person=who.id, did=found[2].lower(), whom=found[3])
    return None


def _ends(said: str, person: Character) -> bool:
    nouns = {person.id.split("-")[0], person.occupation.lower(), *(part.strip().lower().split()[-1] for part in person.description.split(";") if part.strip())}
    nouns |= {person.name.split()[-1].lower()} if person.name else set()
    return said.split()[-1] in nouns
