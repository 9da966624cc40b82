"""Messages to browsers whose pages are not open (Web Push): to the devices of whoever asked for a film, when it can be watched and when it is
finished. Off until the house has keys of its own: `manage.py push mailto:…` makes them. A message is sealed for its browser alone; the browser's
maker carries it and cannot read it."""

from __future__ import annotations

import base64
import json
import logging
import os
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from catalog.models import Cut, Device

log = logging.getLogger(__name__)
TOLD = ("watchable", "done")
MOST = 10
"""Devices of a profile."""
KEPT = 12 * 3600
"""Seconds for which a message waits for a device that is off."""
CARRIERS = ("googleapis.com", "mozilla.com", "push.apple.com", "notify.windows.com")
"""Who carries messages: the makers of browsers. The house sends to nobody else, whatever a page says."""


def path() -> Path:
    return Path(settings.MATINEE_HOME) / "push.json"


def configured() -> bool:
    """Whether the house can send messages."""
    return path().is_file() and find_spec("pywebpush") is not None


def configure(contact: str) -> str:
    """Make the house's keys, or keep those it has and only change whom carriers write to. Returns the public key, as browsers take it.

    contact: "mailto:…" or "https://…" of whoever runs the house.
    """
    from py_vapid import Vapid02

    if not contact.startswith(("mailto:", "https://")):
        raise ValueError(f"found {contact!r}; use an address such as mailto:you@example.org, to which carriers write about trouble")
    held = json.loads(path().read_text()) if path().is_file() else {}
    if not held:
        keys = Vapid02()
        keys.generate_keys()
        held = {"private": keys.private_pem().decode()}
    with open(os.open(path(), os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w") as file:
        json.dump({**held, "contact": contact}, file)
    return public_key()


def public_key() -> str:
    """The house's public key as browsers take it; empty where it has none."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    if not configured():
        return ""
    keys, _contact = _held()
    point: bytes = keys.public_key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return base64.urlsafe_b64encode(point).rstrip(b"=").decode()


def _held() -> tuple[Any, str]:
    from py_vapid import Vapid02

    held = json.loads(path().read_text())
    return Vapid02.from_pem(held["private"].encode()), held["contact"]


def carried(endpoint: str) -> bool:
    """Whether an address belongs to somebody who carries messages."""
    where = urlsplit(endpoint)
    host = where.hostname or ""
    return where.scheme == "https" and any(host == each or host.endswith(f".{each}") for each in CARRIERS)


def announce(cut: Cut, kind: str) -> None:
    """Have the devices told, beside whatever is being made."""
    profile = cut.episode.title.profile
    if kind in TOLD and profile and configured() and profile.devices.exists():
        from catalog.tasks import message

        message(cut.pk, kind)


def send(cut: Cut, kind: str) -> int:
    """Tell the devices of whoever asked for a film. A device that takes no messages any more is forgotten. Returns how many were told."""
    from pywebpush import WebPushException, webpush

    title, profile = cut.episode.title, cut.episode.title.profile
    if profile is None or not configured():
        return 0
    language = profile.settings.get("language", "auto")
    name = cut.episode.name or str(title)
    with translation.override("en" if language == "auto" else language):
        words = (_("%(name)s can be watched") if kind == "watchable" else _("%(name)s is finished")) % {"name": name}
    where = {"url": f"/watch/{title.pk}/{cut.episode.number}", "image": f"/stills/{title.pk}/640/{cut.poster}.jpg" if cut.poster else ""}
    body = json.dumps({"title": words, "body": cut.episode.logline, "tag": title.pk, **where})
    keys, contact = _held()
    told = 0
    for device in profile.devices.all():
        if not carried(device.endpoint):
            continue
        try:
            info = {"endpoint": device.endpoint, "keys": {"p256dh": device.key, "auth": device.secret}}
            webpush(info, body, vapid_private_key=keys, vapid_claims={"sub": contact}, ttl=KEPT, timeout=10)
            told += 1
        except WebPushException as refused:
            if refused.response is not None and refused.response.status_code in (404, 410):
                device.delete()
            else:
                log.warning("no message to a device of %s: %s", profile, refused)
        except (OSError, ValueError) as refused:
            log.warning("no message to a device of %s: %s", profile, refused)
    return told


def remember(profile: Any, endpoint: str, key: str, secret: str) -> None:
    """Tell a device from now on; the oldest of too many is forgotten."""
    Device.objects.update_or_create(endpoint=endpoint, defaults={"profile": profile, "key": key, "secret": secret})
    for extra in profile.devices.order_by("-made", "-pk")[MOST:]:
        extra.delete()
