"""What a stretch of work of a graphics card takes: seconds as they were measured here, energy and money."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

UNKNOWN = 10.0
"""Seconds for a second of film, where nothing was measured yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """What a household pays. 0 for what it does not know."""

    watts: float = 0.0
    """That the machine draws while a model works."""
    a_kilowatt_hour: float = 0.0
    an_hour: float = 0.0
    """Of a machine that is rented."""
    currency: str = "€"


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    seconds: float
    kilowatt_hours: float
    money: float
    currency: str

    def __str__(self) -> str:
        """In words: "12 min, 0.07 kWh, 0.02 €"; what the household does not know is left out."""
        minutes = self.seconds / 60
        parts = [f"{minutes:.0f} min" if minutes >= 1 else f"{self.seconds:.0f} s"]
        parts += [f"{self.kilowatt_hours:.2f} kWh"] if self.kilowatt_hours else []
        parts += [f"{self.money:.2f} {self.currency}"] if self.money else []
        return ", ".join(parts)


def price(seconds: float, rates: Rates) -> Price:
    """What so many seconds cost at these rates."""
    hours = seconds / 3600
    energy = hours * rates.watts / 1000
    return Price(
        seconds=seconds, kilowatt_hours=energy, money=energy * rates.a_kilowatt_hour + hours * rates.an_hour, currency=rates.currency
    )


class Paces:
    """Seconds that a second of film takes each camera on this machine, kept in a file."""

    def __init__(self, path: Path, camera: Any) -> None:
        self.path, self.camera = path, camera

    @property
    def known(self) -> float:
        """0 where nothing was measured."""
        return float(self._read().get(self._name, 0.0))

    @property
    def now(self) -> float:
        return self.known or UNKNOWN

    def learn(self, spent: float, film: float) -> None:
        """A shot of `film` seconds took `spent`: the newer shots count for more."""
        kept = self._read()
        one = spent / max(film, 0.04)
        kept[self._name] = round(0.5 * kept.get(self._name, one) + 0.5 * one, 3)
        draft = self.path.with_suffix(f".{os.getpid()}")
        draft.write_text(json.dumps(kept))
        draft.replace(self.path)

    @property
    def _name(self) -> str:
        return " ".join(getattr(self.camera, "setup", self.camera.identity)())

    def _read(self) -> dict[str, float]:
        try:
            found: dict[str, float] = json.loads(self.path.read_text())
        except (OSError, ValueError):
            return {}
        return found
