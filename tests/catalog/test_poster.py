from catalog.portrait import sitting
from catalog.poster import poster
from generator.clock import Span
from generator.cut import Clip, Part, Slate

LEAD, OTHER = {"hair": "d22a0e"}, {"hair": "000000"}


def clip(number, key):
    return Clip(
        slate=Slate(id=f"s1/shot-{number}", name=f"1{number}", part=Part.PICTURE, scene="s1"),
        key=key,
        span=Span(start=number * 50, frames=50),
    )


def mark(look, facing=20, shoulder=False):
    return {"look": look, "facing": facing, "shoulder": shoulder}


def chosen(*shots):
    clips = [clip(number, f"k{number}") for number in range(len(shots))]
    return poster(clips, {f"k{number}": shot for number, shot in enumerate(shots)}, LEAD)


def test_the_lead_near_enough_to_be_known_stands_for_the_film():
    assert chosen({"size": "WS", "marks": []}, {"size": "MS", "marks": [mark(OTHER)]}, {"size": "MS", "marks": [mark(LEAD)]}) == "k2"


def test_a_back_a_shoulder_or_a_title_does_not():
    near = {"size": "MS", "marks": [mark(LEAD, facing=150)]}
    assert chosen(near, {"size": "MS", "marks": [mark(LEAD)]}, near) == "k1"
    assert chosen({"size": "MS", "marks": [mark(LEAD)], "title": {"text": "x"}}, {"size": "MS", "marks": [mark(LEAD)]}) == "k1"


def test_nothing_made_has_no_poster():
    assert poster([], {}, LEAD) == ""


def near(look, **fields):
    return {"look": look, "facing": 20, "shoulder": False, "x": 500, "y": 400, "head": 420, "pose": "stand", **fields}


def test_a_portrait_is_cut_from_where_the_face_is_seen_best():
    shots = [
        {"marks": [near(LEAD, head=90)]},
        {"marks": [near(LEAD, facing=170)]},
        {"marks": [near(LEAD, x=480, y=390), near(OTHER, x=60)]},
        {"marks": [near(OTHER)]},
    ]
    clips = [clip(number, f"k{number}") for number in range(len(shots))]
    assert sitting(clips, {f"k{number}": shot for number, shot in enumerate(shots)}, LEAD) == ["k2", 480, 390, 420]
    assert sitting(clips[:2], {"k1": shots[1]}, LEAD) == []
