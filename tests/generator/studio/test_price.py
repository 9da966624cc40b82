"""What shooting again takes: measured seconds, energy and money."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.studio.price import UNKNOWN, Paces, Rates, price


class Camera:
    def __init__(self, name: str) -> None:
        self.name = name

    def identity(self) -> tuple[str, ...]:
        return (self.name, "1")


@pytest.mark.parametrize(
    ("seconds", "rates", "said"),
    [
        (42, Rates(), "42 s"),
        (720, Rates(), "12 min"),
        (3600, Rates(watts=500), "60 min, 0.50 kWh"),
        (3600, Rates(watts=500, a_kilowatt_hour=0.4, currency="$"), "60 min, 0.50 kWh, 0.20 $"),
        (1800, Rates(an_hour=2.0), "30 min, 1.00 €"),
    ],
)
def test_a_price_says_what_is_known(seconds: float, rates: Rates, said: str):
    assert str(price(seconds, rates)) == said


def test_a_pace_is_each_cameras_own_and_is_kept(tmp_path: Path):
    path = tmp_path / "paces.json"
    assert Paces(path, Camera("ltx")).now == UNKNOWN and not Paces(path, Camera("ltx")).known
    Paces(path, Camera("ltx")).learn(20.0, 4.0)
    Paces(path, Camera("wan")).learn(80.0, 4.0)
    assert Paces(path, Camera("ltx")).known == 5.0
    Paces(path, Camera("ltx")).learn(12.0, 4.0)
    assert Paces(path, Camera("ltx")).known == 4.0 and Paces(path, Camera("wan")).known == 20.0
    path.write_text("half a fi")
    assert Paces(path, Camera("ltx")).now == UNKNOWN
