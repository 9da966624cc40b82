"""What takes a pass for segments back: see player.gate."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_delete, post_save


class PlayerConfig(AppConfig):
    name = "player"

    def ready(self) -> None:
        from django.contrib.auth import get_user_model
        from django.contrib.sessions.models import Session

        from catalog.models import Household, Profile, Title, Token
        from player.gate import shut_out

        def session(sender: Any, instance: Session, **rest: Any) -> None:
            shut_out(instance.session_key)

        def everybody(update_fields: Any = None, **rest: Any) -> None:
            if set(update_fields or ()) != {"last_login"}:  # who signs in shuts nobody out
                shut_out()

        for signal in (post_save, post_delete):
            signal.connect(session, sender=Session, weak=False, dispatch_uid="gate")
            for model in (get_user_model(), Household, Profile, Title, Token):
                signal.connect(everybody, sender=model, weak=False, dispatch_uid=f"gate-{model.__name__}")
