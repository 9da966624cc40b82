"""The cuts of an episode: going back, going forward again, choosing one, giving one a name."""

from __future__ import annotations

import re

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext

from catalog.models import Cut, Episode, JobState
from catalog.order import clean_text, resume, tell

UNDO = re.compile(r"^\W*(?:please\s+)?(?:undo(?:\s+(?:that|it|this|the\s+last\s+(?:note|change)))?|take\s+(?:that|it)\s+back|go\s+back|rückgängig|mach\s+das\s+rückgängig)\W*$", re.IGNORECASE)
"""How somebody says in a note that the last one should not have been."""


def undo(episode: Episode) -> Cut:
    """Go back to the cut that the current one was made from. Raises ValidationError where there is none."""
    current = episode.current()
    if current.parent is None:
        raise ValidationError({"cut": gettext("This is the film as it was first made; there is nothing to take back.")})
    return restore(current.parent)


def redo(episode: Episode) -> Cut:
    """Go forward to the last cut that was made from the current one. Raises ValidationError where there is none."""
    later = episode.current().children.filter(ending="").order_by("-number").first()
    if later is None:
        raise ValidationError({"cut": gettext("This is the last cut; there is nothing to do again.")})
    return restore(later)


def restore(cut: Cut) -> Cut:
    """Make a cut the one that is watched and changed. The others stay; one whose making was stopped is gone on with."""
    with transaction.atomic():
        last = cut.episode.cuts.order_by("-number")[0]
        Episode.objects.filter(pk=cut.episode_id).update(chosen=None if last.pk == cut.pk else cut)
        if not cut.complete and cut.job.state == JobState.CANCELLED:
            resume(cut.job)
            cut.job.refresh_from_db()
        tell(cut, "restored", number=cut.number, frames=cut.frames, complete=cut.complete)
    return cut


def rename(cut: Cut, name: object) -> Cut:
    """Give a cut a name, or take it away with an empty one. Raises ValidationError."""
    cut.name = "" if name == "" else clean_text(name, "name", 80, gettext("A name needs a letter or a number."))
    cut.save(update_fields=["name"])
    return cut
