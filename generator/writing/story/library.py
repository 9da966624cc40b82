"""The library: conceits, strands, scenes, deeds and genres, read from the files in `library/`."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from generator.writing.story.pieces import Card, Conceit, Deed, Exchange, Genre, Role
from generator.writing.story.script import parse

__all__ = ["ROOT", "Card", "Conceit", "Deed", "Exchange", "Genre", "Role", "conceits", "deeds", "genres", "names", "quests", "scenes", "settings", "strands", "throughlines", "wholes", "workplaces"]

ROOT = Path(__file__).parent / "library"


def _words(value: Any) -> tuple[str, ...]:
    return tuple(value.split()) if isinstance(value, str) else tuple(value)


def _facts(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _exchange(raw: dict[str, Any], where: str, index: int) -> Exchange:
    name = f"{where}/{raw.get('id', index)}"
    return Exchange(
        id=name,
        turns=parse(raw["turns"], name),
        level=raw.get("level", 2),
        needs=_facts(raw.get("needs", ())),
        gives=_facts(raw.get("gives", ())),
        when=_facts(raw.get("when", ())),
        at=raw.get("at", ""),
        harm=raw.get("harm", False),
        step=raw.get("step", ""),
    )


def _card(raw: dict[str, Any], where: str) -> Card:
    name = f"{where}/{raw['id']}"
    keep = {key: value for key, value in raw.items() if key not in ("id", "exchange", "tension", "purpose")}
    if "set" in keep:
        keep["set"] = tuple(keep["set"])
    return Card(
        id=name,
        purpose=raw.get("purpose", raw["id"]),
        tension=raw.get("tension", 400),
        exchanges=tuple(_exchange(each, name, index) for index, each in enumerate(raw.get("exchange", ()), 1)),
        **keep,
    )


def _role(name: str, raw: dict[str, Any]) -> Role:
    made = dict(raw)
    for key in ("take", "occupation", "words"):
        made[key] = _facts(made.get(key, ()))
    if "age" in made:
        made["age"] = tuple(made["age"])
    return Role(name=name, **made)


def _conceit(raw: dict[str, Any]) -> Conceit:
    return Conceit(
        id=raw["id"],
        titles=tuple(raw.get("titles", ())),
        logline=raw.get("logline", ""),
        genres=_words(raw["genres"]),
        words=_words(raw.get("words", ())),
        requires=_facts(raw.get("requires", ())),
        roles=tuple(_role(name, each) for name, each in raw.get("role", {}).items()),
        things=tuple((slot, each["class"], tuple(each["from"])) for slot, each in raw.get("things", {}).items()),
        picks=tuple((slot, tuple(each)) for slot, each in raw.get("picks", {}).items()),
        numbers=tuple((slot, each[0], each[1]) for slot, each in raw.get("numbers", {}).items()),
        names=tuple(raw.get("names", {}).items()),
        cards=tuple(_card(each, raw["id"]) for each in raw["card"]),
        theme=raw.get("theme", ""),
        silent=raw.get("silent", False),
        harm=raw.get("harm", False),
        malice=raw.get("malice", False),
        death=raw.get("death", False),
        language=raw.get("language", "en"),
        strands=tuple(raw["strands"]) if "strands" in raw else None,
        tags=_facts(raw.get("tags", ())),
        goal=raw.get("goal", ""),
        verbs=tuple(raw.get("verbs", ())),
        nouns=tuple(raw.get("nouns", ())),
        plain=raw.get("plain", ""),
        kin=_words(raw.get("kin", ())),
        moment=tuple(_card(each | {"id": "moment", "purpose": "climax"}, raw["id"]) for each in raw.get("moment", ())),
    )


def _read(folder: str) -> list[tuple[str, dict[str, Any]]]:
    return [(path.stem, tomllib.loads(path.read_text("utf-8"))) for path in sorted((ROOT / folder).glob("*.toml"))]


@cache
def conceits() -> tuple[Conceit, ...]:
    return tuple(_conceit({"id": name} | raw) for name, raw in _read("conceits"))


@cache
def quests() -> tuple[Conceit, ...]:
    """A story for each thing that people in briefs want: to find, to deliver, to win, to refuse…"""
    return tuple(_conceit({"id": f"quest-{name}", "goal": name, "genres": "any"} | raw) for name, raw in _read("quests"))


@cache
def settings() -> dict[str, tuple[tuple[str, tuple[tuple[str, str, bool], ...]], ...]]:
    """Kind of place -> the places that it is made of, by what a story needs them for."""
    raw = tomllib.loads((ROOT / "settings.toml").read_text("utf-8"))
    return {
        kind: tuple((role, tuple((p[0], p[1], p[2]) for p in each)) for role, each in roles.items() if role != "like")
        for name, roles in raw.items()
        if name not in ("jobs", "parts")
        for kind in (name, *_words(roles.get("like", "")))
    }


@cache
def workplaces() -> dict[str, tuple[str, str]]:
    """Trade -> name and kind of the place where it is done."""
    raw = tomllib.loads((ROOT / "settings.toml").read_text("utf-8"))
    return {job: (place[0], place[1]) for job, place in raw["jobs"].items()}


@cache
def wholes() -> dict[str, tuple[str, str, bool]]:
    """Part of a place -> name, kind and roof of the place that it is a part of."""
    raw = tomllib.loads((ROOT / "settings.toml").read_text("utf-8"))
    return {part: (whole[0], whole[1], whole[2]) for part, whole in raw["parts"].items()}


@cache
def strands() -> tuple[Conceit, ...]:
    """Smaller conceits that run beside the main one; their cards say where in the film each exchange belongs."""
    return tuple(_conceit({"id": f"strand-{name}"} | raw) for name, raw in _read("strands"))


@cache
def throughlines() -> tuple[Conceit, ...]:
    """What runs through a long film beside its main story, of the same matter: the hunt for its people, the gift that one of them has."""
    return tuple(_conceit({"id": f"through-{name}"} | raw) for name, raw in _read("throughlines"))


@cache
def scenes() -> tuple[Conceit, ...]:
    """Scenes that any film of their genres may need on its way: a chase, a bargain, a quiet night."""
    return tuple(_conceit(each | {"id": f"scene-{name}-{each['id']}"}) for name, raw in _read("scenes") for each in raw["scene"])


@cache
def deeds() -> tuple[Deed, ...]:
    return tuple(
        Deed(
            id=f"deed-{name}-{index}",
            verbs=_words(each["verbs"]),
            when=_facts(each.get("when", ())),
            turns=parse(each["turns"], f"{name}-{index}"),
            harm=each.get("harm", False),
            purpose=_words(each.get("purpose", ())),
        )
        for name, raw in _read("deeds")
        for index, each in enumerate(raw["deed"], 1)
    )


@cache
def genres() -> tuple[Genre, ...]:
    return tuple(
        Genre(
            id=name,
            words=_words(raw["words"]),
            kin=_words(raw.get("kin", ())),
            look=raw["look"],
            theme=raw["theme"],
            era=raw["era"],
            hours=_words(raw["hours"]),
            weather=raw.get("weather", "clear"),
            culture=raw["culture"],
            group=raw["group"],
            agent=raw["agent"],
            extras=raw["extras"],
            crowd=raw["crowd"],
            places=tuple((role, tuple((p[0], p[1], p[2]) for p in each)) for role, each in raw["places"].items()),
            things=tuple((kind, tuple(each)) for kind, each in raw["things"].items()),
            air=parse(raw["air"], name),
        )
        for name, raw in _read("genres")
    )


@cache
def names() -> dict[str, dict[str, tuple[str, ...]]]:
    """Culture -> female, male, family names."""
    raw = tomllib.loads((ROOT / "names.toml").read_text("utf-8"))
    return {culture: {sex: _words(each) for sex, each in pool.items()} for culture, pool in raw.items()}
