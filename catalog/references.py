"""Reference pictures: taken in, made small and harmless, measured, and kept beside the vault for those who draw and film after them."""

from __future__ import annotations

import io
import warnings
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST
from PIL import Image, ImageOps, UnidentifiedImageError

from catalog.likeness import Likeness, coloured, features, lit, measured, worn
from catalog.models import Household, Reference, Title
from generator.film import Brief, Correction, Screenplay
from generator.value import dump, load

LARGEST = 12 * 10**6
"""Bytes of a picture that is looked at."""
PIXELS = 40 * 10**6
KEPT = 1536
"""Pixels of the longer side, as it is kept."""
TYPES = ("JPEG", "PNG", "WEBP", "AVIF")
UNUSED = timedelta(days=1)
"""For how long a picture waits for its film to be ordered."""
WAITING = 20
"""Pictures of a household that wait."""


def folder() -> Path:
    return Path(settings.VAULT).parent / "references"


def path(reference: Reference) -> Path:
    """The picture as a JPEG; what the model crew is given of it."""
    return folder() / f"{reference.pk}.jpg"


def taken_in(household: Household, content: bytes) -> Reference:
    """Keep a picture and what was measured of it. What it is, is found by decoding it, whatever it is called; nothing but its pixels is
    kept. Raises ValidationError."""
    if len(content) > LARGEST:
        raise ValidationError({"picture": gettext("A picture may have at most %(most)s MB.") % {"most": LARGEST // 10**6}})
    if household.references.filter(title=None).count() >= WAITING:
        forget_unused()
    if household.references.filter(title=None).count() >= WAITING:
        raise ValidationError({"picture": gettext("Many pictures wait for a film already. Order it first, or try again tomorrow.")})
    picture = _decoded(content)
    likeness = measured(picture)
    made = Reference(household=household, measured=dump(likeness))
    folder().mkdir(parents=True, exist_ok=True)
    picture.save(path(made), "JPEG", quality=92)
    made.save()
    return made


def _decoded(content: bytes) -> Image.Image:
    unreadable = gettext("That is no picture that can be read. Use a JPEG, PNG, WebP or AVIF.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=TYPES) as found:
                if found.width * found.height > PIXELS or min(found.size) < 32:
                    raise ValidationError({"picture": gettext("A picture has to be at least 32 pixels wide and high, and may have at most 40 million.")})
                upright = ImageOps.exif_transpose(found).convert("RGBA")
    except (UnidentifiedImageError, Image.DecompressionBombError, Image.DecompressionBombWarning, OSError, SyntaxError, ValueError) as broken:
        raise ValidationError({"picture": unreadable}) from broken
    # A new picture of the pixels alone: no place, no camera, no name of whoever took it.
    plain = Image.new("RGB", upright.size, "white")
    plain.paste(upright, mask=upright.getchannel("A"))
    plain.thumbnail((KEPT, KEPT))
    return plain


def forget_unused() -> int:
    """Let go of pictures for which no film was ordered."""
    unused = list(Reference.objects.filter(title=None, created__lt=timezone.now() - UNUSED))
    for each in unused:
        path(each).unlink(missing_ok=True)
        each.delete()
    return len(unused)


def likeness_of(reference: Reference) -> Likeness:
    return load(Likeness, reference.measured)


def shown(household: Household, pictures: tuple[Correction, ...]) -> tuple[tuple[str, str, Likeness], ...]:
    """The pictures of an order, as catalog.understood takes them; those that there are not are left out."""
    there = {each.pk: each for each in household.references.filter(pk__in=[each.value for each in pictures], title=None)}
    return tuple((each.value, each.subject, likeness_of(there[each.value])) for each in pictures if each.value in there)


def dressed(title: Title, brief: Brief) -> Brief:
    """A brief in which everybody looks like their picture."""
    for each in title.references.exclude(subject=""):
        brief = worn(brief, each.subject, likeness_of(each))
    return brief


def pictured(title: Title, screenplay: Screenplay) -> Screenplay:
    """A screenplay graded towards the picture of its look, in which the looks that were given are kept and locked."""
    people = {each.id for each in screenplay.cast}
    for each in title.references.all():
        likeness = likeness_of(each)
        if not each.subject:
            screenplay = lit(screenplay, likeness)
        elif each.subject in people:
            cast = tuple(replace(who, look=coloured(who.look, likeness)) if who.id == each.subject else who for who in screenplay.cast)
            screenplay = replace(screenplay, cast=cast, locked=tuple(dict.fromkeys((*screenplay.locked, each.subject))))
    return screenplay


@login_required
@require_POST
def take_in(request: HttpRequest) -> HttpResponse:
    """A picture from the box "What do you want to watch?". Answers with its id and what was seen in it, by person and by film."""
    given: Any = request.FILES.get("picture")
    if given is None or given.size > LARGEST:
        words = gettext("Choose a picture.") if given is None else gettext("A picture may have at most %(most)s MB.") % {"most": LARGEST // 10**6}
        return JsonResponse({"detail": words}, status=400)
    try:
        made = taken_in(request.profile.household, given.read())
    except ValidationError as refused:
        return JsonResponse({"detail": " ".join(refused.messages)}, status=400)
    likeness = likeness_of(made)
    return JsonResponse({"id": made.pk, "person": features(likeness, True), "film": features(likeness, False)}, status=201)


@login_required
@cache_control(private=True, max_age=86400)
def picture(request: HttpRequest, key: str) -> HttpResponse | FileResponse:
    """A picture that somebody of the house gave; of a film, for those who may see that."""
    found = get_object_or_404(Reference, pk=key, household=request.profile.household_id)
    if found.title_id and not Title.objects.visible(request.profile).filter(pk=found.title_id).exists():
        raise Http404("No such picture.")
    try:
        return FileResponse(open(path(found), "rb"), content_type="image/jpeg")
    except FileNotFoundError:
        raise Http404("That picture is gone.") from None
