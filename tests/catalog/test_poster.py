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


def still(*, face, ground, at=192):
    import cv2
    import numpy as np

    picture = np.full((216, 384, 3), ground, np.uint8)
    cv2.circle(picture, (at, 90), 40, (face,) * 3, -1)
    cv2.circle(picture, (at - 14, 82), 6, (20, 20, 20), -1)
    cv2.circle(picture, (at + 14, 82), 6, (20, 20, 20), -1)
    return bytes(cv2.imencode(".jpg", picture)[1])


def seen(*shots):
    """The choice among (still, x of its face in thousandths) that say the same of themselves."""
    clips = [clip(number, f"k{number}") for number in range(len(shots))]
    marks = {f"k{number}": {"size": "MS", "marks": [near(LEAD, x=x)]} for number, (_, x) in enumerate(shots)}
    return poster(clips, marks, LEAD, {f"k{number}": picture for number, (picture, _) in enumerate(shots)})


def test_of_shots_that_say_the_same_the_one_whose_face_stands_out():
    assert seen((still(face=24, ground=14), 500), (still(face=190, ground=60), 500), (still(face=62, ground=60), 500)) == "k1"


def test_of_faces_as_clear_the_one_that_is_whole():
    assert seen((still(face=190, ground=60, at=2), 5), (still(face=190, ground=60), 500)) == "k1"


def test_of_portraits_that_promise_the_same_the_one_in_better_light():
    shots = {f"k{number}": {"marks": [near(LEAD, x=500)]} for number in range(3)}
    stills = {"k0": still(face=24, ground=14), "k1": still(face=190, ground=60), "k2": still(face=62, ground=60)}
    assert sitting([clip(number, f"k{number}") for number in range(3)], shots, LEAD, stills)[0] == "k1"
