"""Letters: who asked for a film is told by e-mail when it can be watched and when it is finished, if they gave an address and the house can
send any."""

from __future__ import annotations

import logging
from smtplib import SMTPException
from typing import Any

from django.conf import settings
from django.core.mail import send_mail
from django.utils import translation
from django.utils.translation import gettext as _

from catalog.models import Cut

log = logging.getLogger(__name__)
TOLD = ("watchable", "done")


def configured() -> bool:
    """Whether the house can send e-mail: Django's own settings say by which server."""
    return settings.EMAIL_BACKEND != "django.core.mail.backends.smtp.EmailBackend" or settings.EMAIL_HOST != "localhost"


def wanted(cut: Cut) -> dict[str, Any] | None:
    """The settings of whoever is to be told of a cut; None where nobody is."""
    profile = cut.episode.title.profile
    return profile.settings if profile and profile.settings.get("email") and configured() else None


def announce(cut: Cut, kind: str) -> None:
    """Have a letter written, beside whatever is being made."""
    if kind in TOLD and wanted(cut):
        from catalog.tasks import letter

        letter(cut.pk, kind)


def write(cut: Cut, kind: str) -> bool:
    """Send the letter. False where nobody wants it any more, or the server does not take it: a letter is not worth a film."""
    chosen = wanted(cut)
    if chosen is None:
        return False
    title, language = cut.episode.title, chosen.get("language", "auto")
    name = cut.episode.name or str(title)
    with translation.override("en" if language == "auto" else language):
        subject = (_("%(name)s can be watched") if kind == "watchable" else _("%(name)s is finished")) % {"name": name}
        lines = [subject + ".", cut.episode.logline, f"{chosen.get('house', '')}watch/{title.pk}/{cut.episode.number}" if chosen.get("house") else ""]
        lines.append(_("You get this because your settings in Matinee name this address."))
    try:
        return bool(send_mail(" ".join(subject.split()), "\n\n".join(each for each in lines if each), None, [chosen["email"]]))
    except (OSError, SMTPException) as refused:
        log.warning("no letter to %s: %s", chosen["email"], refused)
        return False
