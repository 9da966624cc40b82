"""What each profile has chosen for itself; it applies at once and wherever that profile watches."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from rest_framework import serializers

from catalog.models import Profile
from catalog.post import configured
from catalog.push import public_key
from generator.assembly.rendition import NAMES

DEFAULTS: dict[str, Any] = {
    "captions": "off",
    "caption_size": "medium",
    "caption_ground": "box",
    "caption_place": "low",
    "caption_colour": "white",
    "caption_delay": 0.0,
    "caption_aloud": False,
    "sound": "full",
    "skip": "ask",
    "autoplay": True,
    "countdown": "10",
    "at_once": False,
    "theme": "auto",
    "language": "auto",
    "email": "",
}


class SettingsSerializer(serializers.Serializer[Profile]):
    """The settings of whoever is watching. Send only what changes."""

    captions = serializers.ChoiceField(["off", "words", "sounds"], required=False, help_text="`sounds`: also what is heard and not said")
    caption_size = serializers.ChoiceField(["small", "medium", "large", "huge"], required=False)
    caption_ground = serializers.ChoiceField(["box", "shadow", "none"], required=False)
    caption_place = serializers.ChoiceField(["low", "high"], required=False)
    caption_colour = serializers.ChoiceField(["white", "yellow", "cyan", "green"], required=False)
    caption_delay = serializers.FloatField(min_value=-10, max_value=10, required=False, help_text="seconds by which captions come later; sooner, if below 0")
    caption_aloud = serializers.BooleanField(required=False, help_text="captions are put where a screen reader says them")
    sound = serializers.CharField(max_length=40, required=False, help_text="name of the sound track: full, night, or one without music")
    skip = serializers.ChoiceField(["ask", "always", "never"], required=False, help_text="titles and credits are left out: asked, always, never")
    countdown = serializers.ChoiceField(["0", "5", "10", "20"], required=False, help_text="seconds before the next episode begins by itself")
    autoplay = serializers.BooleanField(required=False, help_text="the next episode begins by itself")
    at_once = serializers.BooleanField(required=False, help_text="small changes are made without asking")
    theme = serializers.ChoiceField(["auto", "dark", "light"], required=False)
    language = serializers.ChoiceField(["auto", "en", "de"], required=False, help_text="language of the pages; auto: as the browser asks for it")

    email = serializers.EmailField(required=False, allow_blank=True, max_length=200, help_text="told when a film can be watched and is finished, where the house can send e-mail")

    def update(self, instance: Profile, validated_data: dict[str, Any]) -> Profile:
        if "email" in validated_data and "request" in self.context:
            validated_data = {**validated_data, "house": self.context["request"].build_absolute_uri("/")}  # where links in letters lead
        instance.settings = {**instance.settings, **validated_data}
        instance.save(update_fields=["settings"])
        return instance

    def to_representation(self, instance: Profile) -> dict[str, Any]:
        return settings_of(instance)


def settings_of(profile: Profile) -> dict[str, Any]:
    """Every setting, as chosen or as it is by default."""
    return {name: profile.settings.get(name, default) for name, default in DEFAULTS.items()}


CHOICES = (
    # Each language is called as those who speak it call it.
    ("language", _("Language"), {"auto": _("As this browser has it"), "en": "English", "de": "Deutsch"}),
    ("theme", pgettext_lazy("of the pages", "Light"), {"auto": _("As this device has it"), "dark": _("Dark"), "light": pgettext_lazy("theme", "Light")}),
    ("captions", _("Captions"), {"off": _("Off"), "words": _("Words"), "sounds": _("Words and sounds")}),
    ("caption_size", _("Size of captions"), {"small": _("Small"), "medium": _("Medium"), "large": _("Large"), "huge": _("Huge")}),
    ("caption_ground", _("Captions stand"), {"box": _("On a box"), "shadow": _("With a shadow"), "none": _("Plain")}),
    ("caption_place", _("Captions are"), {"low": _("Below"), "high": _("Above")}),
    ("caption_colour", _("Colour of captions"), {"white": _("White"), "yellow": _("Yellow"), "cyan": _("Cyan"), "green": pgettext_lazy("colour", "Green")}),
    ("skip", _("Titles and credits"), {"ask": _("Ask me"), "always": _("Always skip"), "never": _("Always show")}),
    ("countdown", _("The next episode begins"), {"0": _("At once"), "5": _("After 5 s"), "10": _("After 10 s"), "20": _("After 20 s")}),
    ("sound", _("Sound"), {"full": _("Everything"), NAMES["night"]: _("Night mode"), NAMES["no-music"]: _("Without music")}),
)
SWITCHES = (
    ("autoplay", _("The next episode begins by itself")), ("at_once", _("Small changes to a film are made without asking")),
    ("caption_aloud", _("Screen readers say the captions")),
)  # fmt: skip


@login_required
def page(request: HttpRequest) -> HttpResponse:
    """Everything that whoever is watching may choose for themselves, and the tokens of their programs."""
    chosen = settings_of(request.profile)
    if chosen["sound"] not in NAMES.values():  # in the player, everything is called by its language
        chosen["sound"] = DEFAULTS["sound"]
    context = {
        "choices": [(name, words, [(value, said, chosen[name] == value) for value, said in all.items()]) for name, words, all in CHOICES],
        "push": public_key(),
        "email": chosen["email"] if configured() else None,
        "switches": [(name, words, chosen[name]) for name, words in SWITCHES],
        "tokens": request.profile.tokens.all(),
        "told": request.session.pop("token", None),
        "library": request.session.pop("library", None),
    }
    return render(request, "settings.html", context)
