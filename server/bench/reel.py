"""The reel that pictures are measured with: 24 shots of six places, as films mix them."""

from __future__ import annotations

from dataclasses import replace

from generator.film import Act, Effect, Gender, Hour, Look, Mark, Move, Place, Shot, Size, Title, Viseme, Weather

ALICE = Look(
    age=24,
    gender=Gender.FEMALE,
    height=168,
    hair="b4361c",
    hair_style="bob",
    eyes="4a8a6a",
    outfit="hoodie",
    outfit_colour="4a3a78",
    marks=("freckles",),
)
BOB = Look(
    age=45,
    gender=Gender.MALE,
    height=182,
    skin="6a4430",
    hair="1a1412",
    hair_style="buzz",
    facial_hair="beard",
    outfit="trench-coat",
    outfit_colour="5a4a3a",
)
CHARLIE = Look(
    age=68,
    gender=Gender.MALE,
    skin="e8c0a0",
    hair="d8d8d8",
    hair_style="side-part",
    outfit="suit",
    outfit_colour="38404c",
    marks=("glasses", "wrinkles"),
)


def _says(seconds: int) -> tuple[Viseme, ...]:
    """Lips that move for so long: five shapes a second."""
    return tuple(Viseme(frame=5 * i, shape="MAEIOUFLSR"[(i * 7) % 10]) for i in range(5 * seconds)) + (
        Viseme(frame=25 * seconds, shape="rest"),
    )


def _single(look: Look, size: Size, *, x: int = 430, facing: int = 20, seconds: int = 3, mood: str = "neutral") -> Mark:
    eyes, head = {Size.MS: (232, 288), Size.MCU: (295, 415), Size.CU: (365, 620), Size.BCU: (415, 960)}[size]
    return Mark(look=look, x=x, y=eyes, head=head, facing=facing, depth=340, mood=mood, lips=_says(seconds), gaze_x=1000 - x)


def _pair(one: Look, other: Look, pose: str = "stand", head: int = 245) -> tuple[Mark, ...]:
    return (
        Mark(look=one, x=330, y=235, head=head, facing=40 if pose == "stand" else 70, depth=370, pose=pose, lips=_says(2)),
        Mark(look=other, x=640, y=230, head=head, facing=-40 if pose == "stand" else 70, depth=380, pose=pose),
    )


def _over(near: Look, far: Look) -> tuple[Mark, ...]:
    return (
        Mark(look=far, x=382, y=320, head=415, facing=30, depth=350, lips=_says(3)),
        Mark(look=near, x=940, y=302, head=593, facing=-148, depth=130, shoulder=True),
    )


def _far(look: Look, pose: str = "walk", x: int = 500, act: str = "") -> Mark:
    acts = (Act(verb=act, start=8, frames=40, x=700, y=500),) if act else ()
    return Mark(look=look, x=x, y=495, head=65, facing=70, depth=420, pose=pose, acts=acts)


def _place(kind: str, hour: Hour, weather: Weather, look: str, *, inside: bool = False, era: str = "modern", horizon: int = 480) -> Shot:
    return Shot(
        frames=96,
        place=Place(id="", name=kind, kind=kind, interior=inside, era=era, seed=11),
        hour=hour,
        weather=weather,
        look=look,
        horizon=horizon,
    )


def reel() -> tuple[Shot, ...]:
    """24 shots, some 95 s: 11 of dialogue, 3 of people walking together, 4 crowds, 5 in rain or snow, 4 of a battle, one title."""
    market = _place("market", Hour.NIGHT, Weather.RAIN, "neon-noir", era="future")
    kitchen = _place("kitchen", Hour.MORNING, Weather.CLEAR, "gritty-realist", inside=True)
    rooftop = _place("rooftop", Hour.DAWN, Weather.CLEAR, "golden-storybook")
    ruins = _place("ruins", Hour.DUSK, Weather.DUST, "eighties-supernatural")
    forest = _place("forest", Hour.AFTERNOON, Weather.SNOW, "watercolour")
    office = _place("office", Hour.NIGHT, Weather.STORM, "black-and-white-noir", inside=True, era="1940s")
    walking = Move(kind="truck-right", amount=60)
    blast = tuple(
        Effect(kind=kind, start=30, frames=frames, x=660, y=480, strength=strength)
        for kind, frames, strength in (
            ("explosion", 50, 900),
            ("shockwave", 24, 700),
            ("debris", 60, 700),
            ("smoke", 66, 500),
            ("flash", 3, 800),
        )
    )
    return (
        replace(
            market,
            size=Size.EWS,
            extras="crowd",
            move=Move(kind="crane-down", amount=70),
            effects=(Effect(kind="fade-in", frames=24, strength=1000),),
        ),
        replace(
            market,
            size=Size.WS,
            extras="crowd",
            move=Move(kind="push", amount=60),
            marks=(_far(ALICE),),
            title=Title(text="A Small Trade", start=8, frames=88),
        ),
        replace(market, size=Size.MS, extras="robotic enforcers", move=walking, marks=_pair(ALICE, BOB, "walk")),
        replace(market, size=Size.CU, marks=(_single(ALICE, Size.CU),), frames=112, horizon=365, offset=200),
        replace(kitchen, size=Size.WS, marks=(_far(CHARLIE, "sit", 400), _far(ALICE, "stand", 620))),
        replace(kitchen, size=Size.MCU, marks=_over(ALICE, CHARLIE), frames=104, horizon=320),
        replace(kitchen, size=Size.MCU, marks=_over(CHARLIE, ALICE), frames=120, horizon=320, plate="B"),
        replace(kitchen, size=Size.CU, marks=(_single(CHARLIE, Size.CU, mood="amused"),), horizon=365),
        replace(kitchen, size=Size.BCU, marks=(_single(ALICE, Size.BCU, x=560, facing=-20, mood="surprised"),), frames=64, horizon=415),
        replace(rooftop, size=Size.WS, marks=(_far(ALICE, "stand", 440), _far(BOB, "stand", 560)), move=Move(kind="crane-up", amount=40)),
        replace(rooftop, size=Size.MS, marks=_pair(ALICE, BOB), frames=120, move=Move(kind="drift", amount=18), horizon=300),
        replace(rooftop, size=Size.MCU, marks=(_single(BOB, Size.MCU, mood="warm"),), frames=112, horizon=320),
        replace(
            rooftop,
            size=Size.CU,
            marks=(_single(ALICE, Size.CU, x=560, facing=-22, mood="sad"),),
            frames=104,
            move=Move(kind="push", amount=45),
        ),
        replace(ruins, size=Size.EWS, extras="soldiers", move=Move(kind="truck-left", amount=60)),
        replace(
            ruins,
            size=Size.WS,
            extras="soldiers",
            marks=(_far(BOB, "run"), _far(ALICE, "run", 300)),
            effects=blast,
            move=Move(kind="shake", amount=14),
        ),
        replace(
            ruins,
            size=Size.MLS,
            extras="soldiers",
            marks=(_single(BOB, Size.MS, mood="angry"),),
            effects=(*blast[:1], Effect(kind="embers"), Effect(kind="fire", x=700, y=700)),
            move=Move(kind="handheld", amount=6),
        ),
        replace(
            ruins,
            size=Size.CU,
            marks=(_single(BOB, Size.CU, mood="afraid"),),
            frames=72,
            effects=(Effect(kind="embers", strength=600),),
            horizon=365,
        ),
        replace(forest, size=Size.WS, marks=(_far(BOB), _far(CHARLIE, x=420)), move=Move(kind="pan-right", amount=60)),
        replace(forest, size=Size.MS, marks=_pair(BOB, CHARLIE, "walk"), frames=120, move=walking),
        replace(forest, size=Size.MCU, marks=(_single(CHARLIE, Size.MCU, mood="tired"),), horizon=320),
        replace(office, size=Size.MLS, marks=_pair(BOB, ALICE, head=210), move=Move(kind="pull", amount=70), horizon=340),
        replace(office, size=Size.CU, marks=(_single(BOB, Size.CU, mood="cold"),), frames=112, horizon=365),
        replace(office, size=Size.MCU, marks=_over(BOB, ALICE), horizon=320),
        replace(
            market,
            size=Size.MLS,
            extras="crowd",
            marks=_pair(ALICE, BOB, "walk", 210),
            move=walking,
            effects=(Effect(kind="telekinesis", x=500, y=560, frames=90),),
        ),
    )
