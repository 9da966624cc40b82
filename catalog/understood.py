"""What was understood of a message, as chips that a viewer reads, changes and takes away before anything is made."""

from __future__ import annotations

from concurrent.futures import TimeoutError as TooLong
from dataclasses import dataclass, replace
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from catalog.aside import Aside
from catalog.kin import REMIX, SEQUEL, Kin, kindred
from catalog.likeness import Likeness, features
from generator.errors import BadBrief
from generator.film import Brief, Correction, DemandKind, Kind

PATIENCE = 25.0
"""Seconds that a page waits for a reading; the first one loads the reader."""
MOST = 40
"""Corrections of one message."""
AUDIENCES = {"children": "For children", "family": "For families", "teen": "From about 12", "adult": "For adults"}
DEMANDS = {
    DemandKind.OPENING: "Opening", DemandKind.CLIMAX: "Climax", DemandKind.ENDING: "Ending", DemandKind.SHOW: "To be seen",
    DemandKind.PROHIBITION: "Never", DemandKind.RULE: "In this world", DemandKind.EVENT: "It happens", DemandKind.SETTING: "Setting",
}  # fmt: skip

reader = Aside(5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One thing that was understood. `choices`: values with their words, for what is chosen; without them it is free text.

    One that is `fixed` cannot be changed here: it is said in the message or beside it. `colour`: sRGB hex, of what was seen in a picture.
    """

    label: str
    words: str
    field: str = ""
    subject: str = ""
    value: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    fixed: bool = False
    colour: str = ""


Picture = tuple[str, str, Likeness]
"""(id of the reference, id of whom it shows or "" for the look of the film, what was measured)."""


def read(brief: Brief, kin: Kin | None = None, pictures: tuple[Picture, ...] = ()) -> list[Chip]:
    """In the process of the reader: what the writer understands."""
    from generator.crew import member

    whole = kindred(member("writer").read, brief, kin)
    return [*_bond(kin), *_remarked(whole), *chips(whole), *_seen(whole, pictures)]


def understood(brief: Brief, kin: Kin | None = None, pictures: tuple[Picture, ...] = ()) -> list[Chip]:
    """What the writer understands of a message with its corrections. Raises ValidationError."""
    try:
        found: list[Chip] = reader.ask(repr((brief, kin, pictures)), read, brief, kin, pictures).result(PATIENCE)
        return [_told(each) for each in found]
    except BadBrief as refused:
        raise ValidationError({refused.field: str(refused)}) from refused
    except TooLong:
        raise ValidationError({"prompt": _("The reader is still busy. What you asked for can be made meanwhile.")}) from None


def _told(chip: Chip) -> Chip:
    """A chip in the language of whoever reads it; what was said in the message itself stays as it was said."""
    words = _(chip.words) if chip.choices or (chip.field == "picture" and not chip.subject) else chip.words
    if chip.colour:
        words = ", ".join(_(each) for each in chip.words.split(", "))
    return replace(chip, label=_(chip.label), words=words, choices=tuple((value, _(said)) for value, said in chip.choices))


def _remarked(brief: Brief) -> list[Chip]:
    """What was read otherwise than it was written, or not at all."""
    from generator.writing.reading import remarks

    return [Chip(label=label, words=words, field="remark", fixed=True) for label, words in remarks(brief)]


def _bond(kin: Kin | None) -> list[Chip]:
    label = {SEQUEL: "Sequel to", REMIX: "Remix of"}
    return [Chip(label=label[kin.bond], words=kin.name, field=kin.bond, fixed=True)] if kin else []


def _seen(brief: Brief, pictures: tuple[Picture, ...]) -> list[Chip]:
    """What is taken over from pictures. It is locked: the picture is taken away as a whole."""
    people = {each.id: each.name or each.description for each in brief.cast}
    found = []
    for id, subject, likeness in pictures:
        if subject and subject not in people:
            continue  # whom a changed message does not name any more has no picture
        found.append(Chip(label="Picture of", words=people[subject], field="picture", subject=subject, value=id, fixed=True) if subject else Chip(label="Picture of", words="The look of the film", field="picture", value=id, fixed=True))
        found += [Chip(label=label, words=words, colour=colour, fixed=True) for label, words, colour in features(likeness, bool(subject))]
    return found


def chips(brief: Brief) -> list[Chip]:
    """A brief that was read, in the order in which one would tell of it."""
    minutes = f"{brief.seconds // 60} min" + (f" {brief.seconds % 60} s" if brief.seconds % 60 else "")
    length = f"{brief.episodes} × {minutes}" if brief.kind is Kind.SERIES else minutes
    found = [Chip(label="Length", words=length, fixed=True)]
    found += [_choice(brief, field, label) for field, label in (("genre", "Genre"), ("look", "Look"), ("era", "Time"))]
    found += [_choice(brief, field, label) for field, label in (("season", "Season"), ("hour", "Hour"), ("weather", "Weather")) if getattr(brief, field)]
    found.append(_choice(brief, "audience", "For"))
    if not brief.dialogue:
        found.append(Chip(label="Words", words="Nobody speaks", field="dialogue", value="no", choices=(("no", "Nobody speaks"), ("yes", "People speak"))))
    for who in brief.cast:
        name = who.name or who.description
        found.append(Chip(label={"lead": "Lead", "antagonist": "Against"}.get(who.role, "With"), words=name, field="name", subject=who.id, value=who.name))
        if not who.group:
            found.append(Chip(label="Age", words=str(who.age), field="age", subject=who.id, value=str(who.age)))
            found.append(_gender(who.id, who.gender.value))
        if who.occupation:
            found.append(Chip(label="Trade", words=who.occupation, field="occupation", subject=who.id, value=who.occupation))
    names = {each.id: each.name or each.description for each in brief.cast}
    found += [
        Chip(label=f"{names[one]}, to {names[other]}", words=what, field="relation", subject=f"{one}:{other}", value=what)
        for one, other, what in brief.bonds
        if one in names and other in names
    ]
    for place in brief.places:
        found.append(Chip(label="Place", words=place.name.title(), field="name", subject=place.id, value=place.name.title()))
    for demand in brief.demands:
        if demand.kind in DEMANDS:
            found.append(Chip(label=DEMANDS[demand.kind], words=demand.words, field="words", subject=demand.id, value=demand.words))
    return found


def _choice(brief: Brief, field: str, label: str) -> Chip:
    from generator.writing.reading.correction import CHOICES

    value = str(getattr(brief, field) or "")
    choices = tuple((each, _said(field, each)) for each in CHOICES[field])
    return Chip(label=label, words=_said(field, value), field=field, value=value, choices=choices)


def _gender(subject: str, value: str) -> Chip:
    choices = (("female", "she"), ("male", "he"), ("neutral", "they"))
    return Chip(label="Is", words=dict(choices)[value], field="gender", subject=subject, value=value, choices=choices)


def _said(field: str, value: str) -> str:
    words = AUDIENCES.get(value, value) if field == "audience" else value.replace("-", " ")
    return words[:1].upper() + words[1:] if words else "As the story needs"


def corrections(given: Any) -> tuple[Correction, ...]:
    """Corrections as a page or a program sends them: a list of {field, value, subject}. Raises ValidationError."""
    if not isinstance(given, list) or len(given) > MOST or not all(isinstance(each, dict) for each in given):
        raise ValidationError({"corrections": f"Send a list of at most {MOST} corrections, each with field, value and subject."})
    found = []
    for each in given:
        parts = {name: each.get(name, "") for name in ("field", "value", "subject")}
        if not all(isinstance(part, str) and len(part) <= 200 for part in parts.values()) or not parts["field"]:
            raise ValidationError({"corrections": _("A correction has a field, and text of at most 200 characters.")})
        found.append(Correction(**parts))
    return tuple(found)
