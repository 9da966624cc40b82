"""Copy the front-end files that pages load from node_modules to player/static/vendor, and check that they are the ones we know."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

FILES: dict[str, tuple[str, str]] = {
    "hls.js": ("hls.js/dist/hls.min.js", "cfc70cc9e9fc63d071919e087670abc760c8fd1bc889b88588026e4d22193bbe"),
    "media-chrome.js": ("media-chrome/dist/iife/index.js", "077b31f0159c1e6d96e5f2675d2c9030b1dda1d34ad207c8494341760c0a1dc3"),
}
"""Name to serve it by: (path in node_modules, sha256)."""


class Command(BaseCommand):
    help = "Copy the front-end files that npm brought."

    def handle(self, *args: Any, **options: Any) -> None:
        target = settings.BASE_DIR / "player" / "static" / "vendor"
        target.mkdir(parents=True, exist_ok=True)
        for name, (path, digest) in FILES.items():
            source = settings.BASE_DIR / "node_modules" / path
            if not source.exists():
                raise CommandError(f"node_modules/{path} is missing. Run `make setup`.")
            content = source.read_bytes()
            found = sha256(content).hexdigest()
            if digest and found != digest:
                raise CommandError(
                    f"node_modules/{path} has the sha256 {found}, expected {digest}. Look at what changed before you trust it."
                )
            # A map that is not served would be an error in the console of every page.
            (target / name).write_text(re.sub(r"(?m)^//# sourceMappingURL=.*$", "", content.decode()), encoding="utf-8")
