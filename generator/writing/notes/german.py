"""Notes in German, said in the words in which notes are understood."""

from __future__ import annotations

import re

_GERMAN = re.compile(r"\b(?:mach|mache|die|der|das|diese[rs]?|szene|zeile|musik|benenne|nenne|streiche|ohne|keine?|füge|bitte|ende|tausche|ersetze|soll|hier|alles)\b", re.IGNORECASE)
_WHOLE = (
    (r"(?:be)?nenne\s+(.+?)\s+in\s+(.+?)\s+um", r"rename \1 to \2"),
    (r"(?:füge\s+(.+?)\s+hinzu)", r"add \1"),
    (r"(?:streiche|schneide|lösche|entferne)\s+(.+?)(?:\s+(?:raus|heraus|weg))?", r"cut \1"),
    (r"(?:tausche|ersetze)\s+(.+?)\s+(?:gegen|durch)\s+(.+)", r"swap \1 for \2"),
    (r"es soll (regnen|schneien|stürmen)", r"make it \1"),
    (r"(.+?) soll (.+?) sein", r"make \1 \2"),
    (r"(?:mach|mache)\s+(?:bitte\s+)?(.+)", r"make \1"),
)
_WORDS = (
    (r"diese[rs]? einstellung|dieses bild", "this shot"),
    (r"diese[rs]? zeile|dieser satz|diesen satz", "this line"),
    (r"diese[rs]? szene", "this scene"),
    (r"(?:die |der )?letzten? szene", "the last scene"),
    (r"(?:die |der )?ersten? szene", "the first scene"),
    (r"das ende", "the ending"), (r"die szene", "this scene"), (r"hier", "here"), (r"regnen", "rain"), (r"schneien", "snow"), (r"stürmen", "stormy"),
    (r"größer", "bigger"), (r"kleiner", "smaller"), (r"länger", "longer"), (r"lustiger", "funnier"), (r"gruseliger", "scarier"), (r"spannender", "more tense"), (r"romantischer", "more romantic"),
    (r"alten mann", "old man"), (r"alte frau", "old woman"), (r"jungen mann", "young man"), (r"junge frau", "young woman"), (r"mann", "man"), (r"frau", "woman"), (r"gans", "goose"), (r"hexe", "witch"),
    (r"szene", "scene"), (r"zeile", "line"), (r"akt", "act"), (r"musik", "music"), (r"keine?|ohne", "no"),
    (r"bei nacht|nachts", "at night"), (r"im morgengrauen|bei sonnenaufgang", "at dawn"), (r"mittags", "at noon"), (r"abends", "at dusk"),
    (r"regen", "rain"), (r"schnee", "snow"), (r"nebel", "fog"), (r"im|in der|in", "in"),
    (r"heller", "brighter"), (r"dunkler", "darker"), (r"wärmer", "warmer"), (r"kälter", "colder"), (r"kürzer", "shorter"),
    (r"hoffnungsvoller", "more hopeful"), (r"trauriger", "sadder"), (r"fröhlicher", "happier"), (r"wütender", "angrier"),
    (r"lauter", "louder"), (r"leiser", "quieter"), (r"schneller", "faster"), (r"langsamer", "slower"), (r"geflüstert", "whispered"),
    (r"sarkastischer", "more sarcastic"), (r"näher", "closer"), (r"von unten", "from below"), (r"von oben", "from above"),
    (r"einen|eine|ein", "a"), (r"hund", "dog"), (r"katze", "cat"), (r"mehr", "more"), (r"weniger", "less"), (r"und", "and"), (r"alles", "everything"),
    (r"mit", "with"), (r"außer", "except"),
)


def in_english(note: str) -> str:
    """The note as it is, or, where it is German, in the words in which notes are understood; what is in quotation marks stays."""
    if not _GERMAN.search(note) or re.search(r"\b(?:the|make|with|scene|this|line|to|of|is)\b", note, re.IGNORECASE):
        return note
    for pattern, words in _WHOLE:
        if re.fullmatch(rf"(?:bitte\s+)?{pattern}[.!]?", note, re.IGNORECASE):
            note = re.sub(rf"^(?:bitte\s+)?{pattern}[.!]?$", words, note, flags=re.IGNORECASE)
            break
    parts = re.split(r'("[^"]*")', note)
    for pattern, words in _WORDS:
        parts = [each if each.startswith('"') else re.sub(rf"\b(?:{pattern})\b", words, each, flags=re.IGNORECASE) for each in parts]
    return "".join(parts)
