"""Where a film comes from: the film of the household that it goes on from or tells again, and the pictures that were given for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext

from catalog.kin import REMIX, SEQUEL, Kin, retold, spoken_of
from catalog.models import Cut, Episode, Profile, Title
from generator.film import Correction

PICTURE = "picture"
"""Field of a correction that names a catalog.models.Reference."""
BEGINNING = 300
"""Letters of a message in which a film is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Which film of the household an order comes from, if any."""

    prompt: object
    """What is to be read."""
    bond: str = ""
    title: Title | None = None
    told: int = 0
    """How often that film was told again before: each remix is another one."""

    @classmethod
    def of(cls, profile: Profile | None, prompt: object, sequel_of: Title | None = None, remix_of: Title | None = None) -> Origin:
        """As it is given, else as a message says. Raises ValidationError."""
        if sequel_of and remix_of:
            raise ValidationError({"remix_of": gettext("A film is a sequel or a remix, not both.")})
        title, bond, said = sequel_of or remix_of, SEQUEL if sequel_of else REMIX, prompt if isinstance(prompt, str) else ""
        if title is None and profile is not None and said:
            visible = Title.objects.visible(profile)
            found = spoken_of(said[:BEGINNING], visible.exclude(name="").values_list("name", flat=True)) if "\n\n" not in said[:BEGINNING] else None
            if found is None:
                return cls(prompt=prompt)
            bond, name = found[0], found[1]
            title, said = visible.filter(name=name).first(), found[2] + said[BEGINNING:]
            if bond == REMIX and title:
                said = retold(title.brief_value(), said)
        elif title and bond == SEQUEL and (found := spoken_of(said, [title.name])) and found[0] == SEQUEL:
            said = found[2]
        if title is None:
            return cls(prompt=prompt)
        if not Cut.objects.filter(episode__season__title=title, screenplay__isnull=False).exists():
            raise ValidationError({"prompt": gettext("That film is still being written. Ask again when it can be watched.")})
        if not re.search(r"\w", said):
            said = title.brief_value().prompt
        return cls(prompt=said, bond=bond, title=title, told=title.remixes.count() + 1 if bond == REMIX else 0)

    def words(self, prompt: object) -> str:
        """What the household reads of what was asked."""
        return prompt.strip() if isinstance(prompt, str) and re.search(r"\w", prompt) else ""

    def kin(self) -> Kin | None:
        return kin_of(self.title, self.bond) if self.title else None


def found(profile: Profile, field: str, id: object) -> Title | None:
    """The film that an order names as where it comes from; None where it names none. Raises ValidationError."""
    if id in ("", None):
        return None
    title = Title.objects.visible(profile).filter(pk=id).first() if isinstance(id, str) and id.isalnum() else None
    if title is None:
        raise ValidationError({field: gettext("There is no such film.")})
    return title


def kin_of(title: Title, bond: str) -> Kin:
    """What a film takes over from another one: its brief, and its episodes as the household has them now."""
    episodes = Episode.objects.filter(season__title=title)
    films = (each.current().screenplay_value() for each in episodes)
    return Kin(bond=bond, brief=title.brief_value(), films=tuple(each for each in films if each))


def kin_before(title: Title) -> Kin | None:
    """What an ordered film takes over from another one, if it comes from one that is still there."""
    origin = title.sequel_of or title.remix_of
    return kin_of(origin, SEQUEL if title.sequel_of_id else REMIX) if origin else None


def told_apart(corrections: tuple[Correction, ...]) -> tuple[tuple[Correction, ...], tuple[Correction, ...]]:
    """(which pictures show whom, what else is put right): pictures are the catalog's own."""
    pictures = tuple(each for each in corrections if each.field == PICTURE)
    return pictures, tuple(each for each in corrections if each.field != PICTURE)
