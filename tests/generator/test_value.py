from dataclasses import dataclass

import pytest

from generator.errors import BadRequest
from generator.film import Action, Brief, Demand, DemandKind, Hour, Line, Place, Scene, Screenplay, Shot, Weather
from generator.value import canonical, dump, load


def test_a_screenplay_survives_json():
    screenplay = Screenplay(
        title="The Door",
        logline="Alice opens it.",
        genre="mystery",
        look="neon-noir",
        places=(Place(id="p1", name="Hall"),),
        scenes=(
            Scene(
                id="s1",
                place="p1",
                hour=Hour.NIGHT,
                beats=(Action(id="a", text="Alice enters."), Line(id="l", speaker="alice", text="No.")),
            ),
        ),
    )
    assert load(Screenplay, dump(screenplay)) == screenplay


def test_what_a_document_lacks_takes_its_default():
    assert load(Brief, {"prompt": "a whale"}) == Brief(prompt="a whale")


def test_an_enum_that_may_be_missing_comes_back_as_itself():
    brief = Brief(prompt="a whale", hour=Hour.DAWN, weather=Weather.STORM, demands=(Demand(id="d", kind=DemandKind.SHOW, words="at night", hour=Hour.NIGHT),))
    loaded = load(Brief, dump(brief))
    assert loaded == brief
    assert loaded.hour is Hour.DAWN and loaded.weather is Weather.STORM
    assert loaded.demands[0].hour is Hour.NIGHT and loaded.demands[0].weather is None


def test_a_word_that_no_choice_has_is_refused():
    with pytest.raises(BadRequest):
        load(Brief, {"prompt": "a whale", "hour": "thirteen"})


@dataclass(frozen=True)
class Loose:
    amount: object


@pytest.mark.parametrize("amount", [0.5, {"a": 1}, [1], {1, 2}, b"x"])
def test_what_has_no_canonical_form_is_refused_by_name(amount):
    with pytest.raises(BadRequest, match=r"value\.amount"):
        canonical(Loose(amount))


def test_the_canonical_form_does_not_depend_on_the_order_of_arguments():
    one = Shot(frames=8, place=Place(id="", name=""), hour=Hour.NOON, weather=Weather.CLEAR, look="x")
    two = Shot(look="x", weather=Weather.CLEAR, hour=Hour.NOON, place=Place(name="", id=""), frames=8)
    assert canonical(one) == canonical(two)
