"""What stands under the names of a film's page, and what was asked for."""

from __future__ import annotations

from dataclasses import replace

from catalog.credits import demands, parts, price, takes
from generator.film import Brief, Character, Screenplay
from generator.studio.price import Rates


def test_a_sister_is_a_sister_and_no_friend():
    cast = (Character(id="a", name="Alice", role="lead"), Character(id="b", name="Bea", role="friend"), Character(id="c", name="Charlie", role="friend", occupation="cook"))
    brief = Brief(prompt="x", bonds=(("b", "a", "sister"), ("a", "b", "sister"), ("b", "c", "rival")))
    screenplay = Screenplay(title="X", logline="", look="", genre="", cast=cast, places=(), scenes=())
    assert parts(screenplay, brief) == {"a": "Sister of Bea", "b": "Sister of Alice", "c": "Cook"}
    assert parts(screenplay, replace(brief, bonds=())) == {"a": "Leading role", "b": "At their side", "c": "Cook"}


def test_what_was_asked_for_twice_stands_there_once():
    report = {"demands": [{"words": "Two sisters", "met": True, "slates": ["1A"]}, {"words": "Fog", "met": True}, {"words": "two sisters", "met": False}]}
    assert [(each["words"], each["met"]) for each in demands(report)] == [("Two sisters", False), ("Fog", True)]
    assert demands(None) == []


def test_takes_are_counted_over_all_departments():
    assert takes({"takes": {"picture": {"made": 4, "reused": 25}, "voice": {"made": 0, "reused": 8}}}) == (4, 33)
    assert takes(None) is None


def test_a_price_is_said_where_the_house_knows_what_it_pays():
    report = {"wall_seconds": 36.0}
    assert price(report, Rates()) == price(None, Rates(watts=100.0)) == ""
    assert price(report, Rates(watts=100.0, a_kilowatt_hour=0.5, an_hour=1.0)) == "1.0 Wh, 0.010 €"
    assert price({"wall_seconds": 3.0}, Rates(watts=65.0, a_kilowatt_hour=0.34)) == "0.1 Wh, less than 0.001 €"
