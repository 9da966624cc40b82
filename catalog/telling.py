"""What has been asked of a scene, a line, a shot or a person, in a few words."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from functools import cache
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from generator.film import Delivery, Grade, LightSource, Music, Retouch

LIGHT = {
    "brightness": (gettext_noop("darker"), gettext_noop("brighter")),
    "contrast": (gettext_noop("softer"), gettext_noop("harder")),
    "saturation": (gettext_noop("paler"), gettext_noop("more colourful")),
    "warmth": (gettext_noop("colder"), gettext_noop("warmer")),
    "noir": (gettext_noop("less noir"), gettext_noop("noir")),
}
EMOTIONS = (
    gettext_noop("joy"), gettext_noop("warm"), gettext_noop("amused"), gettext_noop("ironic"), gettext_noop("sad"), gettext_noop("grief"), gettext_noop("angry"), gettext_noop("cold"),
    gettext_noop("afraid"), gettext_noop("surprised"), gettext_noop("disgusted"), gettext_noop("tired"), gettext_noop("resolved"), gettext_noop("pleading"),
)  # fmt: skip
VOLUMES = {"whisper": gettext_noop("whispered"), "quiet": gettext_noop("quiet"), "loud": gettext_noop("loud"), "shout": gettext_noop("shouted")}
SOUNDS = {
    "laugh": gettext_noop("after a laugh"), "chuckle": gettext_noop("after a chuckle"), "sob": gettext_noop("after a sob"), "groan": gettext_noop("after a groan"), "sigh": gettext_noop("after a sigh"),
    "gasp": gettext_noop("after a gasp"), "breath": gettext_noop("after a breath"), "sniff": gettext_noop("after a sniff"), "scoff": gettext_noop("after a scoff"), "cough": gettext_noop("after a cough"),
}  # fmt: skip
MOODS = (
    gettext_noop("calm"), gettext_noop("hopeful"), gettext_noop("joyful"), gettext_noop("playful"), gettext_noop("mysterious"), gettext_noop("tense"), gettext_noop("dread"), gettext_noop("action"),
    gettext_noop("triumphant"), gettext_noop("epic"),
)  # fmt: skip
LOOKS = {
    "species": gettext_noop("kind"), "breed": gettext_noop("kind of creature"), "age": gettext_noop("age"), "gender": gettext_noop("gender"), "skin": gettext_noop("skin"), "hair": gettext_noop("hair"),
    "hair_style": gettext_noop("hair style"), "eyes": gettext_noop("eyes"), "facial_hair": gettext_noop("facial hair"), "marks": gettext_noop("marks"), "outfit": gettext_noop("outfit"),
    "outfit_colour": gettext_noop("outfit colour"), "accent": gettext_noop("second colour"), "hat": gettext_noop("hat"), "height": gettext_noop("height"), "face": gettext_noop("face"),
    "pitch": gettext_noop("pitch"), "pace": gettext_noop("pace"), "formant": gettext_noop("body of the voice"), "effect": gettext_noop("effect"),
}  # fmt: skip
"""Fields of a look or a voice as they are called; what is not here (build, nose) is told by none."""


def light(grade: Grade) -> str:
    """What a grade does to the picture."""
    if grade.saturation <= -1000:
        rest = light(replace(grade, saturation=0)) if grade != Grade(saturation=grade.saturation) else ""
        return f"{_('black and white')}{', ' if rest else ''}{rest}"
    parts = [_("much %(light)s") % {"light": _(words[value > 0])} if abs(value) > 600 else _(words[value > 0]) for name, words in LIGHT.items() if (value := getattr(grade, name))]
    return ", ".join(parts) or _("as the look has it")


SOURCES = {
    "available": gettext_noop("light as hour and place have it"), "candle": gettext_noop("by candlelight"), "lantern": gettext_noop("by lantern light"), "fire": gettext_noop("by firelight"),
    "torch": gettext_noop("by torchlight"), "moon": gettext_noop("only the moon"), "neon": gettext_noop("by neon light"), "screen": gettext_noop("by the light of a screen"),
}  # fmt: skip


def source(light_source: LightSource) -> str:
    """What something is lit by."""
    return _(SOURCES[light_source.value])


def music(asked: Music) -> str:
    """What the music of a scene is to be."""
    if asked.silent:
        return _("no music")
    parts = [_(asked.mood)] if asked.mood else []
    parts += [_("%(share)s %% of it") % {"share": asked.intensity // 10}] if asked.intensity else []
    parts += [_("faster") if asked.tempo > 0 else _("slower")] if asked.tempo else []
    parts += [_("louder") if asked.presence > 0 else _("softer")] if asked.presence else []
    return ", ".join(parts) or _("as the scene asks for it")


def retouch(asked: Retouch) -> str:
    """What a note has asked of a shot."""
    parts = [light(asked.grade)] if asked.grade != Grade() else []
    parts += [source(asked.light)] if asked.light else []
    parts += [_("closer") if asked.closer > 0 else _("farther")] if asked.closer else []
    parts += [_("a camera that stands still") if asked.move == "static" else _("camera: %(move)s") % {"move": asked.move.replace("-", " ")}] if asked.move else []
    parts += [_("take %(number)s") % {"number": asked.amount // 1000 + 1}] if asked.amount >= 1000 else []
    parts += [_("angle: %(angle)s") % {"angle": asked.angle}] if asked.angle else []
    parts += [_("locked")] if asked.locked else []
    return ", ".join(parts) or _("as it was directed")


def manner(delivery: Delivery) -> str:
    """How a line is said."""
    said = [_(delivery.emotion) if delivery.emotion != "neutral" else _("plain")]
    if delivery.intensity >= 700 or delivery.intensity < 350:
        said.append(_("strongly") if delivery.intensity >= 700 else _("slightly"))
    if delivery.volume != "normal":
        said.append(_(VOLUMES.get(delivery.volume, delivery.volume)))
    if abs(delivery.pace - 1000) >= 60:
        said.append(_("faster") if delivery.pace > 1000 else _("slower"))
    said += [_("with heavy sarcasm") if delivery.irony >= 700 else _("with sarcasm")] if delivery.irony else []
    said += [_("very hesitant") if delivery.hesitation >= 700 else _("hesitant")] if delivery.hesitation else []
    said += [_(SOUNDS.get(delivery.sound, delivery.sound))] if delivery.sound else []
    if delivery.emphasis:
        said.append(_("stress on %(words)s") % {"words": " + ".join(delivery.emphasis)})
    return ", ".join(said)


def differing(one: Any, other: Any) -> tuple[str, str]:
    """The fields in which two looks, or two voices, differ, with what each of them has there."""
    names = [each.name for each in fields(one) if getattr(one, each.name) != getattr(other, each.name)]
    told = [name for name in names if name in LOOKS]
    if not names:
        return "", ""
    if not told:
        return _("as it was"), _("a little otherwise")
    before, after = (", ".join(f"{_(LOOKS[name])} {_plain(getattr(value, name))}" for name in told) for value in (one, other))
    return (before, after) if before != after else (before, _("%(look)s, another shade") % {"look": after})


def _plain(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_plain, value)) or _("none")
    said = str(value)
    if re.fullmatch(r"[0-9a-f]{6}", said):
        return _(_colour(said))
    return said.replace("-", " ") or _("none")


COLOURS = (
    ("black", "1c1c20", gettext_noop("black")), ("white", "f0eee8", gettext_noop("white")), ("grey", "8a8a8c", gettext_noop("grey")), ("silver", "c4c8ce", gettext_noop("silver")), ("red", "c0302a", gettext_noop("red")),
    ("dark red", "6a2028", gettext_noop("dark red")), ("orange", "d8742a", gettext_noop("orange")), ("brown", "5a3a22", gettext_noop("brown")), ("light brown", "9a7a4a", gettext_noop("light brown")), ("blond", "e0c080", gettext_noop("blond")),
    ("yellow", "e8c83a", gettext_noop("yellow")), ("green", "3e7a44", gettext_noop("green")), ("dark green", "24442c", gettext_noop("dark green")), ("blue", "3058a8", gettext_noop("blue")), ("dark blue", "22304e", gettext_noop("dark blue")),
    ("light blue", "9ac0e0", gettext_noop("light blue")), ("violet", "6a4a8a", gettext_noop("violet")), ("pink", "e090a8", gettext_noop("pink")), ("beige", "e0c4a0", gettext_noop("beige")), ("tan", "c08a60", gettext_noop("tan")),
)  # fmt: skip
"""Colours as they are spoken of, each with an example."""


@cache
def _colour(code: str) -> str:
    """The name of the nearest colour."""

    def parts(each: str) -> tuple[int, int, int]:
        return int(each[:2], 16), int(each[2:4], 16), int(each[4:], 16)

    here = parts(code)
    return min(COLOURS, key=lambda each: sum((a - b) ** 2 for a, b in zip(here, parts(each[1]), strict=True)))[0]
