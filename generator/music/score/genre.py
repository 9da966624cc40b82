"""Who plays: a palette of instruments for each genre, found by the words of an open genre name."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    words: tuple[str, ...]
    bright: tuple[str, ...]
    """Who may carry the melody; the film's theme picks one."""
    dark: tuple[str, ...]
    counter: str = "cello"
    pad: str = "slow strings"
    figure: str = "harp"
    bass: str = "basses"
    drums: str = "orchestral"
    """orchestral, taiko, brushes, electronic, hand, light, march or none: see drums.py."""
    bell: str = "celesta"
    """Marks a bright accent."""
    blow: str = "timpani"
    """Marks a heavy one."""
    hall: int = 2200
    """Reverberation, milliseconds."""
    swing: int = 500
    """Where the second eighth of a beat falls, thousandths: 500 even, 660 swung."""


PALETTES: dict[str, Palette] = {
    "synthwave": Palette(
        words=("synthwave", "synth", "80s", "1980s", "eighties", "retro", "supernatural", "superpower", "kids-on-bikes", "telekinetic"),
        bright=("analog lead", "square lead"),
        dark=("analog lead", "space voice"),
        counter="space voice",
        pad="saw pad",
        figure="pluck",
        bass="saw bass",
        drums="electronic",
        bell="atmosphere",
        blow="taiko",
        hall=2600,
    ),
    "science fiction": Palette(
        words=("dystopia", "dystopian", "sci-fi", "scifi", "science", "future", "futuristic", "robot", "android", "tech"),
        bright=("analog lead", "voices"),
        dark=("analog lead", "bowed glass"),
        counter="choir",
        pad="saw pad",
        figure="pluck",
        bass="saw bass",
        drums="electronic",
        bell="bowed glass",
        blow="taiko",
        hall=3200,
    ),
    "space": Palette(
        words=("space", "cosmic", "alien", "galaxy", "astronaut", "star", "opera"),
        bright=("horns", "voices"),
        dark=("voices", "horns"),
        counter="strings",
        pad="choir",
        figure="harp",
        bass="drone",
        drums="taiko",
        bell="bowed glass",
        hall=4200,
    ),
    "noir": Palette(
        words=("noir", "detective", "crime", "gangster", "hardboiled", "jazz", "mystery", "heist", "spy"),
        bright=("tenor sax", "muted trumpet"),
        dark=("muted trumpet", "clarinet"),
        counter="vibraphone",
        pad="strings",
        figure="piano",
        bass="double bass",
        drums="brushes",
        bell="vibraphone",
        blow="timpani",
        hall=1300,
        swing=640,
    ),
    "western": Palette(
        words=("western", "cowboy", "frontier", "outlaw", "desert", "road"),
        bright=("harmonica", "fiddle"),
        dark=("harmonica", "whistle"),
        counter="fiddle",
        pad="strings",
        figure="guitar",
        bass="double bass",
        drums="hand",
        bell="banjo",
        hall=1700,
    ),
    "fairy tale": Palette(
        words=("fairy", "fairytale", "children", "kids", "family", "animation", "bedtime", "nursery", "storybook", "tale", "whimsical"),
        bright=("celesta", "flute"),
        dark=("clarinet", "oboe"),
        counter="bassoon",
        pad="strings",
        figure="music box",
        bass="pizzicato",
        drums="light",
        bell="glockenspiel",
        blow="timpani",
        hall=1500,
    ),
    "comedy": Palette(
        words=("comedy", "comic", "funny", "sitcom", "satire", "parody", "slapstick", "farce", "mockumentary"),
        bright=("clarinet", "flute"),
        dark=("bassoon", "clarinet"),
        counter="bassoon",
        pad="strings",
        figure="pizzicato",
        bass="pizzicato",
        drums="light",
        bell="xylophone",
        blow="timpani",
        hall=1200,
    ),
    "fantasy": Palette(
        words=("fantasy", "magic", "magical", "wizard", "dragon", "quest", "myth", "mythology"),
        bright=("horns", "flute"),
        dark=("english horn", "cello"),
        counter="cello",
        pad="strings",
        figure="harp",
        bass="basses",
        drums="taiko",
        bell="celesta",
        hall=2600,
    ),
    "historical": Palette(
        words=("historical", "history", "epic", "medieval", "period", "ancient", "sword", "roman", "kingdom"),
        bright=("horns", "trumpet"),
        dark=("cello", "horns"),
        counter="trombones",
        pad="choir",
        figure="strings",
        bass="basses",
        drums="march",
        bell="tubular bells",
        hall=3000,
    ),
    "action": Palette(
        words=("action", "thriller", "chase", "disaster", "suspense", "political", "conspiracy"),
        bright=("horns", "brass"),
        dark=("horns", "cello"),
        counter="brass",
        pad="strings",
        figure="strings",
        bass="basses",
        drums="taiko",
        bell="tubular bells",
        hall=1900,
    ),
    "horror": Palette(
        words=("horror", "ghost", "gothic", "haunted", "slasher", "zombie", "vampire", "occult", "scary", "creepy"),
        bright=("celesta", "voices"),
        dark=("music box", "viola"),
        counter="bowed glass",
        pad="tremolo strings",
        figure="piano",
        bass="drone",
        drums="taiko",
        bell="bowed glass",
        blow="timpani",
        hall=3600,
    ),
    "sea": Palette(
        words=("sea", "ocean", "pirate", "lighthouse", "sailor", "island", "nautical", "fishing", "harbour", "whale"),
        bright=("concertina", "fiddle"),
        dark=("concertina", "english horn"),
        counter="viola",
        pad="slow strings",
        figure="harp",
        bass="basses",
        drums="hand",
        bell="celesta",
        hall=2400,
    ),
    "romance": Palette(
        words=("romance", "romantic", "love", "wedding", "musical"),
        bright=("violin", "flute"),
        dark=("cello", "clarinet"),
        counter="cello",
        pad="slow strings",
        figure="piano",
        bass="basses",
        drums="none",
        bell="celesta",
        hall=2000,
    ),
    "africa": Palette(
        words=("africa", "african", "lagos", "afrobeat", "nigeria", "nairobi", "accra", "safari", "savanna"),
        bright=("kalimba", "flute"),
        dark=("kalimba", "tenor sax"),
        counter="marimba",
        pad="voices",
        figure="clean guitar",
        bass="bass guitar",
        drums="hand",
        bell="kalimba",
        blow="taiko",
        hall=1300,
    ),
    "asia": Palette(
        words=("asia", "asian", "japan", "japanese", "samurai", "anime", "china", "chinese", "kung", "wuxia", "ninja"),
        bright=("shakuhachi", "pan flute"),
        dark=("shakuhachi", "cello"),
        counter="koto",
        pad="strings",
        figure="koto",
        bass="basses",
        drums="taiko",
        bell="koto",
        hall=2200,
    ),
    "latin": Palette(
        words=("latin", "mexico", "mexican", "spain", "spanish", "brazil", "tango", "caribbean", "cuba", "telenovela"),
        bright=("trumpet", "guitar"),
        dark=("accordion", "guitar"),
        counter="accordion",
        pad="strings",
        figure="guitar",
        bass="double bass",
        drums="hand",
        bell="marimba",
        hall=1400,
    ),
    "adventure": Palette(
        words=("adventure", "superhero", "hero", "treasure", "explorer", "expedition", "jungle", "swashbuckler"),
        bright=("trumpet", "horns"),
        dark=("horns", "bassoon"),
        counter="trombones",
        pad="strings",
        figure="strings",
        bass="basses",
        drums="orchestral",
        bell="glockenspiel",
        hall=2300,
    ),
    "war": Palette(
        words=("war", "military", "soldier", "battle", "trench", "army", "resistance", "wartime"),
        bright=("trumpet", "cello"),
        dark=("trumpet", "horns"),
        counter="choir",
        pad="slow strings",
        figure="strings",
        bass="basses",
        drums="march",
        bell="tubular bells",
        blow="timpani",
        hall=2800,
    ),
    "court": Palette(
        words=("courtroom", "legal", "court", "lawyer", "trial", "judge"),
        bright=("piano", "clarinet"),
        dark=("piano", "cello"),
        counter="clarinet",
        pad="slow strings",
        figure="piano",
        bass="double bass",
        drums="none",
        bell="vibraphone",
        blow="timpani",
        hall=1500,
    ),
    "folk": Palette(
        words=("folk", "rural", "farm", "village", "country", "pastoral", "campfire", "road-movie"),
        bright=("fiddle", "recorder"),
        dark=("guitar", "harmonica"),
        counter="accordion",
        pad="concertina",
        figure="steel guitar",
        bass="double bass",
        drums="hand",
        bell="dulcimer",
        blow="taiko",
        hall=1200,
    ),
    "celtic": Palette(
        words=("celtic", "irish", "ireland", "scottish", "scotland", "viking", "norse"),
        bright=("whistle", "fiddle"),
        dark=("fiddle", "flute"),
        counter="harp",
        pad="slow strings",
        figure="harp",
        bass="cello",
        drums="hand",
        bell="dulcimer",
        blow="taiko",
        hall=2200,
    ),
    "india": Palette(
        words=("india", "indian", "bollywood", "bengali", "punjabi"),
        bright=("sitar", "flute"),
        dark=("sitar", "violin"),
        counter="flute",
        pad="drone",
        figure="sitar",
        bass="bass guitar",
        drums="hand",
        bell="glockenspiel",
        blow="taiko",
        hall=1800,
    ),
    "arabia": Palette(
        words=("arabia", "arabian", "arabic", "persian", "egyptian", "moroccan", "ottoman", "caravan"),
        bright=("oboe", "violin"),
        dark=("english horn", "viola"),
        counter="violin",
        pad="strings",
        figure="dulcimer",
        bass="cello",
        drums="hand",
        bell="dulcimer",
        blow="taiko",
        hall=1900,
    ),
    "cyberpunk": Palette(
        words=("cyberpunk", "hacker", "neon", "virtual", "simulation", "techno"),
        bright=("analog lead", "synth strings"),
        dark=("saw pad", "analog lead"),
        counter="voices",
        pad="sweep",
        figure="pluck",
        bass="saw bass",
        drums="electronic",
        bell="halo",
        blow="taiko",
        hall=2400,
    ),
    "drama": Palette(
        words=("drama", "documentary", "biography", "slice", "family-drama", "tragedy", "hospital"),
        bright=("piano", "violin"),
        dark=("cello", "piano"),
        counter="viola",
        pad="slow strings",
        figure="piano",
        bass="basses",
        drums="none",
        bell="piano",
        hall=1900,
    ),
}


CULTURES = ("africa", "asia", "latin", "celtic", "india", "arabia")
"""Palettes that lend their colours to another where a story is set among them: a courtroom drama in Lagos."""


def palette_of(genre: str) -> Palette:
    """The palette whose words best cover a genre's name; unknown names get strings and piano.

    The first words of a name weigh most: a "noir comedy" is scored as noir.
    """
    found = re.findall(r"[a-z0-9-]+", genre.lower())
    words = [part for word in found for part in dict.fromkeys((word, *word.split("-")))]
    scores: dict[str, float] = {}
    for place, word in enumerate(words):
        for name, palette in PALETTES.items():
            close = (
                word in palette.words or difflib.get_close_matches(word, palette.words, 1, 0.88) if len(word) > 3 else word in palette.words
            )
            if close:
                scores[name] = scores.get(name, 0) + 1 / (place + 2)
    best = max(scores, key=lambda name: scores[name]) if scores else "drama"
    home = next((name for name in CULTURES if name in scores and best not in CULTURES), "")
    if home:
        colours = PALETTES[home]
        return replace(PALETTES[best], counter=colours.bright[0], figure=colours.figure, bell=colours.bell)
    return PALETTES[best]
