"""Other endings of an episode: cuts beside the current one that share its beginning, shot when nothing more urgent waits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext

from catalog.models import Cut, Episode, Job
from catalog.order import clean_text, tell, wake

SURPRISE = "Another ending"
"""What stands for a wish that was left to the writer."""
MOST = 5
"""Other endings of one episode."""


def order_endings(episode: Episode, wishes: Sequence[object]) -> list[Cut]:
    """Ask for an ending for each wish; an empty wish leaves it to the writer. Raises ValidationError; nothing is stored then."""
    current = episode.current()
    if current.screenplay is None:
        raise ValidationError({"wishes": gettext("The film is still being written. Ask again when it can be watched.")})
    wishes = [each for wish in wishes for each in apart(str(wish))]
    if not wishes:
        raise ValidationError({"wishes": gettext("Say how else it could end, or leave one empty to be surprised.")})
    there = episode.cuts.exclude(ending="").count()
    if there + len(wishes) > MOST:
        raise ValidationError({"wishes": gettext("An episode can have %(most)s other endings; this one has %(there)s.") % {"most": MOST, "there": there}})
    texts = [clean_text(each, "wishes", 200, gettext("Say how it could end.")) if str(each).strip() else "" for each in wishes]
    later = timezone.now() + timedelta(seconds=max(60.0, current.frames / 25))
    with transaction.atomic():
        number = episode.cuts.aggregate(last=Max("number"))["last"]
        Episode.objects.filter(pk=episode.pk).update(chosen=current)
        made = []
        for offset, text in enumerate(texts, 1):
            cut = Cut.objects.create(episode=episode, number=number + offset, parent=current, ending=text or SURPRISE)
            Job.objects.create(cut=cut, wanted=later, deadline=later)
            tell(cut, "ending", words=cut.ending)
            made.append(cut)
    wake()
    return made


_MANY = re.compile(r"^\W*(?:please\s+|bitte\s+)?(?:(?:two|three|four|some|zwei|drei|vier|einige)\s+)?(?:other|different|alternat\w+|more|andere|weitere)\s+(?:endings?|enden|schlüsse)\s*[:,-]\s*", re.IGNORECASE)
_NEXT = re.compile(r"\s*(?:[,;]|\band\b|\bund\b)\s*(?:and\s+|und\s+)?(?=(?:(?:an)?other\s+|the\s+other\s+)?(?:one|eins|eines|another)\b)", re.IGNORECASE)


def apart(wish: str) -> list[str]:
    """The wishes of which one is made: "two other endings: one where she forgives him, one where she leaves" is two."""
    said = _MANY.sub("", wish)
    parts = [each.strip(" .,;") for each in _NEXT.split(said)] if said != wish else [wish]
    return [each for each in parts if each] if len(parts) > 1 else [said.strip() if said != wish else wish]


def endings_of(episode: Episode) -> list[Cut]:
    """All that an episode can end with: the current cut first, then the others."""
    current = episode.current()
    others = episode.cuts.exclude(ending="").exclude(pk=current.pk).select_related("job").order_by("number")
    beside = [current.parent] if current.ending and current.parent else []
    return [current, *beside, *others]
