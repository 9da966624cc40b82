"""How often a household may ask. Looking is free; what sets the stage to work is counted."""

from __future__ import annotations

from typing import Any

from rest_framework.request import Request
from rest_framework.throttling import SimpleRateThrottle


class PerHousehold(SimpleRateThrottle):
    """Counts what a household asks for, whoever of it asks and from where."""

    def get_cache_key(self, request: Request, view: Any) -> str | None:
        if not request.user.is_authenticated:
            return None
        return f"pace-{self.scope}-{request.profile.household_id}"


class Orders(PerHousehold):
    scope = "orders"


class Notes(PerHousehold):
    """Notes, other voices and other endings: each may become a cut."""

    scope = "notes"


class Readings(PerHousehold):
    """Messages that are read while they are written."""

    scope = "readings"
