"""A shot in words: what a video model is asked for. Written from the shot, its look and its cast, never from the screenplay's prose."""

from __future__ import annotations

from generator.film import Gender, Hour, Look, Mark, Shot, Size, Species, Weather

SIZES = {
    Size.EWS: "extreme wide shot",
    Size.WS: "wide shot",
    Size.LS: "full shot, head to foot",
    Size.MLS: "medium long shot, from the knees up",
    Size.MS: "medium shot, from the waist up",
    Size.MCU: "medium close-up, from the chest up",
    Size.CU: "close-up of the face",
    Size.BCU: "tight close-up of the face",
    Size.ECU: "extreme close-up of the eyes",
    Size.INSERT: "insert shot of a detail",
}
ANGLES = {
    "eye": "at eye level",
    "low": "from a low angle",
    "high": "from a high angle",
    "floor": "from the floor",
    "top": "from straight above",
}
MOVES = {
    "static": "The camera does not move",
    "drift": "The camera drifts almost imperceptibly",
    "push": "The camera slowly pushes in",
    "pull": "The camera slowly pulls back",
    "truck-left": "The camera tracks to the left",
    "truck-right": "The camera tracks to the right",
    "pan-left": "The camera pans left",
    "pan-right": "The camera pans right",
    "tilt-up": "The camera tilts up",
    "tilt-down": "The camera tilts down",
    "crane-up": "The camera rises on a crane",
    "crane-down": "The camera comes down on a crane",
    "handheld": "Hand-held camera",
    "shake": "The camera shakes",
    "rack": "The focus is racked",
}
HOURS = {
    Hour.DAWN: "first light of dawn",
    Hour.MORNING: "clear morning light",
    Hour.NOON: "high midday light",
    Hour.AFTERNOON: "afternoon light",
    Hour.GOLDEN: "golden hour, long warm light",
    Hour.DUSK: "blue dusk",
    Hour.NIGHT: "night, pools of practical light",
}
WEATHERS = {
    Weather.CLEAR: "",
    Weather.OVERCAST: "overcast sky",
    Weather.RAIN: "steady rain, wet surfaces",
    Weather.STORM: "a storm with lightning",
    Weather.SNOW: "falling snow",
    Weather.FOG: "thick fog",
    Weather.WIND: "strong wind",
    Weather.DUST: "dust in the air",
}
NEGATIVE = "text, letters, subtitles, watermark, logo, extra fingers, deformed hands, duplicated people, flicker, jump cut, low quality"
COLOURS = (
    ("black", (16, 16, 18)), ("dark grey", (70, 70, 74)), ("grey", (130, 130, 134)), ("light grey", (190, 190, 194)), ("white", (244, 244, 244)),
    ("red", (200, 36, 30)), ("dark red", (110, 22, 24)), ("orange", (230, 120, 40)), ("copper", (176, 84, 44)), ("brown", (96, 62, 40)),
    ("dark brown", (52, 34, 26)), ("tan", (200, 160, 116)), ("pale", (240, 212, 190)), ("yellow", (232, 206, 60)), ("blond", (220, 184, 120)),
    ("olive", (110, 112, 60)), ("green", (60, 140, 70)), ("dark green", (28, 70, 44)), ("teal", (40, 130, 134)), ("blue", (50, 90, 180)),
    ("dark blue", (36, 46, 92)), ("sky blue", (130, 180, 226)), ("purple", (100, 60, 140)), ("pink", (232, 150, 176)),
)  # fmt: skip


def colour(code: str) -> str:
    """The nearest colour word of an sRGB hex code; empty for what is none."""
    try:
        found = int(code[:2], 16), int(code[2:4], 16), int(code[4:6], 16)
    except ValueError:
        return ""
    return min(COLOURS, key=lambda each: sum((a - b) ** 2 for a, b in zip(each[1], found, strict=True)))[0]


def person(look: Look) -> str:
    """Somebody as they look in every shot of the film: the same words each time, so that a model keeps them."""
    if look.species is not Species.HUMAN:
        kind = look.breed or {Species.QUADRUPED: "animal"}.get(look.species, look.species.value)
        return f"a {colour(look.skin)} {kind}".replace("  ", " ")
    noun = {Gender.FEMALE: ("girl", "woman"), Gender.MALE: ("boy", "man"), Gender.NEUTRAL: ("child", "person")}[look.gender][look.age >= 18]
    build = "slight " if look.build < 300 else "heavyset " if look.build > 700 else ""
    hair = "a bald head" if look.hair_style == "bald" else f"{colour(look.hair)} {look.hair_style} hair"
    details = [f"{colour(look.skin)} skin", hair, f"{colour(look.eyes)} eyes"]
    if look.facial_hair:
        details.append(look.facial_hair)
    details += [mark.replace("-", " ") for mark in look.marks]
    worn = f"wearing a {colour(look.outfit_colour)} {look.outfit.replace('-', ' ')}" + (
        f" and a {look.hat.replace('-', ' ')}" if look.hat else ""
    )
    return f"a {build}{noun} of about {max(4, round(look.age / 5) * 5)} with {', '.join(details)}, {worn}"


def prompt(shot: Shot) -> str:
    """The prompt of a shot: camera, people and what they do, place and light, the film's look. Titles are printed, never asked for."""
    parts = [f"{shot.look.replace('-', ' ').capitalize()} film still, {SIZES[shot.size]} {ANGLES.get(shot.angle.value, '')}."]
    parts += [_marked(mark, index) for index, mark in enumerate(shot.marks)]
    if shot.props:
        parts.append(f"In view: {', '.join(dict.fromkeys(prop.noun for prop in shot.props))}.")
    place = shot.place
    inside = "Inside" if place.interior else "Outside"
    air = ", ".join(filter(None, (HOURS[shot.hour], WEATHERS[shot.weather] if not place.interior else "", place.season)))
    parts.append(f"{inside}, {place.name.lower()} ({place.kind.replace('-', ' ')}), {place.era} era, {air}.")
    if shot.extras:
        parts.append(f"In the background: {shot.extras.replace('-', ' ')}.")
    seen = [each.kind.replace("-", " ") for each in shot.effects if not each.kind.startswith("fade")]
    if seen:
        parts.append(f"There is {', '.join(dict.fromkeys(seen))}.")
    parts.append(MOVES.get(shot.move.kind, MOVES["static"]) + ".")
    return " ".join(parts)


def _marked(mark: Mark, index: int) -> str:
    side = "on the left" if mark.x < 380 else "on the right" if mark.x > 620 else "in the middle"
    if mark.shoulder:
        return f"Out of focus in the foreground, {side}, the shoulder of {person(mark.look)}."
    turned = "seen from behind" if abs(mark.facing) > 120 else "in profile" if abs(mark.facing) > 60 else "facing us"
    does = [each.verb.replace("-", " ") for each in mark.acts]
    pose = {"stand": "standing", "sit": "sitting", "walk": "walking", "run": "running", "lie": "lying"}.get(mark.pose, mark.pose)
    mood = "" if mark.mood == "neutral" else f", {mark.mood}"
    what = f", who begins to {' and to '.join(dict.fromkeys(does))}" if does else ""
    speaks = ", speaking" if any(each.shape != "rest" for each in mark.lips) else ""
    state = (", soaking wet" if mark.wet > 500 else "") + (", hurt" if mark.wounds else "")
    return f"{person(mark.look)[:1].upper()}{person(mark.look)[1:]}, {side}, {pose}, {turned}{mood}{state}{speaks}{what}."
