"""What to say of a note that is not understood, or that asks for what cannot be done: why, and what can be."""

from __future__ import annotations

import re
from typing import NoReturn

from generator.errors import BadNote
from generator.film import Gender, Screenplay
from generator.writing.notes import targets
from generator.writing.notes.phrases import SMALL
from generator.writing.reading.meaning import ranked

_CANNOT: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (r"\baccents?\b", "Everybody speaks the film's language as the voice they have speaks it; accents cannot be put on. A voice can be deeper, higher, slower or another one.", ("Elara's voice should be deeper", "all of Elara's lines slower")),
    (r"^(?:split|divide)\b.*\bscenes?\b", "A scene stays one; it can be made longer, and another can be put after it.", ("make scene 2 longer", "add a scene where they talk on the roof at night")),
    (r"^(?:merge|join|combine|fuse)\b.*\bscenes?\b", "Two scenes stay two; one of them can be cut or made shorter.", ("make scene 2 shorter", "cut scene 4")),
    (r"\bmusic\b.*\b(?:radio|gramophone|record\s+player|tv|television|loudspeaker)\b", "The music is the film's own and comes from nothing in the picture; its mood, pace and loudness can be changed.", ("softer music", "no music in scene 2")),
    (r"\b(?:4k|hdr|60\s*fps|high(?:er)?\s+resolution)\b", "Films are made in the size that the settings say; the pictures themselves can be changed.", ("make everything brighter",)),
    (r"\b(?:add|put|hear)\b.*\b(?:scream|shot|gunshot|knock|bang|laughter)s?\b", "What is heard follows from what is said and done: say who does it.", ('add a line for Elara in scene 2 after line 3: "new words"', "have Elara scream in scene 2")),
    (r"\b(?:3-?d|imax|vr|8k|smell-?o-?vision)\b", "Films are made flat, in one size; the pictures themselves can be changed.", ("make everything brighter",)),
    (r"\b(?:let|have|make)\s+(?-i:[A-Z])\w+\s+(?-i:[A-Z])\w+\s+play\b|\b(?:played|acted|spoken|voiced)\s+by\s+(?-i:[A-Z])\w+", "Nobody who is real plays in these films. Say what they should look or sound like.", ("swap Elara for a woman in her forties with short silver hair", "Elara's voice should be deeper")),
    (r"\b(?:stays?|keeps?|remains?)\s+(?:in\s+)?(?:colou?r(?:ed)?|red|yellow|green|blue|golden|orange|bright)\b", "One thing alone cannot keep its colour; whole shots can be left out.", ("make everything black and white except scene 2", "make everything darker except the candle shots")),
    (r"\b(?:piano|strings?|violins?|guitar|orchestra|drums?|flute|cello|saxophone|trumpet|choir|synth\w*)\b", "Which instruments play follows from the mood; the music's mood, pace and loudness can be changed.", ("sadder music", "another piece of music in scene 2", "louder music")),
    (r"\bmusic\b.*\b(?:when|until|after|while)\b", "Music is changed scene by scene: its mood, pace and loudness, or none.", ("no music in scene 2", "softer music in scene 2")),
    (r"\bover(?:\s+|-)the(?:\s+|-)shoulder|\bfollow(?:s|ing)?\s+(?:him|her|them|(?-i:[A-Z])\w+)\b", "A shot can be closer or wider, higher or lower, and the camera can push, pull, pan, tilt, truck, crane, be held in hand or stand still.", ("this shot closer", "slow push in here", "this shot from above")),
    (r"^(?:i\s+want\s+)?more\s+(?:of\s+)?(?-i:[A-Z])\w+$", "Say what should be seen or said.", ("add a scene where they talk on the roof at night", "make scene 2 longer")),
    (r"\b(?:effects?|noises?|sounds?)\b", "What is heard follows from what is done and where; the music and the voices can be changed.", ("louder music", "no music in scene 2")),
    (r"\b(?:set|move|put|play|plays|take\s+place|takes\s+place)\s+(?:the\s+(?:film|story)\s+|it\s+|everything\s+)?(?:in|to)\s+(?:(?-i:[A-Z])\w+|\d{3,4}|the\s+\d+)", "Another world is another film: order it anew. Single scenes can be moved.", ("move scene 2 to the harbour at night",)),
    (r"\b(?:oscar|award|famous|box[- ]office|viral)\b", "That is for others to decide; the film itself can be changed.", ("make it funnier", "more tension")),
    (r"\b(?:undo|revert|take\s+(?:it|that)\s+back|go\s+back)\b", "The button Undo takes the last note back.", ()),
    (r"\b(?:subtitles?|captions?|dub(?:bed|bing)?|translat\w*)\b", "A film keeps the language it was written in; its captions are switched on in the player.", ("rename the film to Another Title",)),
    (r"\b(?:musical|they\s+sing|songs?)\b", "Nobody sings in these films yet; their music can be changed.", ("happier music", "more music in act two")),
    (r"\b(?:tarantino|spielberg|kubrick|hitchcock|(?<!n't )(?<!not )like\s+(?:a\s+)?(?-i:[A-Z])\w+)\b", "Say what it should look or feel like, rather than whom it should resemble.", ("make it funnier", "scene 3: darker, more noir", "faster pace")),
    (r"\b(?:two|other|another|different|alternat\w+|more)\s+(?:other\s+|different\s+)?endings?\b", "Other endings are shot beside this one: ask for them on the page Endings. Or say how this one should go.", ("rewrite the ending so that they make up", "make the ending more hopeful")),
    (r"\b(?:half|twice|double|three\s+times|infinite\w*|forever)\b.*\b(?:long|length|short)\b", "A film keeps about the length it was ordered with; it can be made shorter or longer step by step, as a whole or in single scenes.", ("make the whole film shorter", "make scene 2 longer")),
    (r"\b(?:mozart|beethoven|bach|vivaldi|wagner|beatles|taylor\s+swift|abba|queen|play\s+(?:some|a)\s+\w+\s+(?:song|music)|hip[- ]?hop|techno|heavy\s+metal)\b", "The music is written for the film, and is nobody else's; its mood, pace and loudness can be changed.", ("sadder music", "another piece of music in scene 2", "louder music")),
    (r"\b(?:\d+|two|three|five|ten)\s*(?:minutes?|min|seconds?)\b", "A film keeps about the length it was ordered with; it can be made shorter or longer, as a whole or in single scenes.", ("make the whole film shorter", "make scene 2 longer")),
    (r"^(?:it'?s?\s+)?(?:is\s+)?too\s+(?:loud|quiet|soft)$", "What is: the music, or somebody's voice?", ("softer music", "all of Elara's lines louder")),
    (r"\bslow[- ]?motion\b", "Time runs as it runs in these films; their pace can be changed.", ("slower pace in scene 3",)),
    (r"\b(?:shak\w+\s+camera|close-?ups|wide\s+shots?|(?:all|every)\s+shots?|camera)\b", "The camera is changed shot by shot: point at one, here or on the storyboard.", ("this shot closer", "slow push in here")),
    (r"\b(?:talk|speak)s?\s+more\b|\bmore\s+lines\b", "Say what should be said.", ('add a line for Elara in scene 2 after line 3: "new words"', "make scene 2 longer")),
    (r"\b(?:less|too|more|not\s+so|no|without)\s+(?:much\s+)?(?:violen\w+|blood\w*|brutal)\b", "What is done in a scene can be cut or told otherwise, scene by scene.", ("make scene 2 calmer", "cut scene 4")),
    (r"\b(?:explosion|car\s+chase|fight|battle|chase)\b", "Say who does what, and it becomes a scene.", ("add a scene where they fight on the roof at night",)),
    (r"\bset\s+(?:it|everything)\s+in\b|\bin\s+space\b", "Another world is another film: order it anew. Single scenes can be moved.", ("move scene 2 to the harbour at night",)),
    (r"\b(?:fly|flies)\s+to\s+the\s+moon\b|\brocket\b", "That happens in none of its scenes; it can be put in as a scene of its own.", ("add a scene where they look at the moon",)),
)  # fmt: skip
"""What is asked for and cannot be done as it is said: why, and what is near it."""
_VAGUE = re.compile(r"^(?:make\s+it\s+)?(?:good|better|nice|nicer|great|cool|cooler|perfect|different|interesting|beautiful)$|\b(?:don't|do\s+not|didn't)\s+(?:really\s+)?like\b|\bhate\b|\bbad\b|\bugly\b", re.IGNORECASE)
_QUESTION = re.compile(r"^(?:why|what|who|when|where|how|which|is|are|does|do|did|was|were)\b", re.IGNORECASE)


def refuse(play: Screenplay, note: str, asked: str, phrasings: tuple[str, ...]) -> NoReturn:
    """Raises BadNote for a note that none of its kinds has understood. asked: as the viewer said it."""
    _who(play, note)
    impossible(note)
    if found := re.match(r"(?:kill\s+(?P<one>.+)|(?P<other>.+?)\s+(?:should\s+)?(?:die|dies|be\s+killed))$", note, re.IGNORECASE):
        who = targets.people(play, found["one"] or found["other"])
        if who:
            raise BadNote(f"When does it happen to {who[0].name}?", (f"rewrite the ending so that {who[0].name} dies", f"add a scene where {who[0].name} falls"))
    if re.match(r"(?:they|everyone|everybody)(?:\s+(?:all|both))?\s+(?:should\s+)?(?:die|dies|win|wins|leave|leaves|marry|live|survive|survives)$", note, re.IGNORECASE):
        raise BadNote("When does that happen?", (f"rewrite the ending so that {note}",))
    there = targets.scenes(play, note)
    away = [each.name for each in targets.people(play, note) if len(there) == 1 and each.id not in there[0].present]
    if away:
        raise BadNote(f"{away[0]} is not in scene {play.scenes.index(there[0]) + 1}.", tuple(f"scene {n}: …" for n, each in enumerate(play.scenes, 1) if any(play.character(id).name == away[0] for id in each.present))[:3])
    crowd = next((each.name for each in targets.people(play, note) if each.group), "")
    if crowd:
        raise BadNote(f"{crowd}: a crowd has no face of its own. What its people do and say can be changed, scene by scene.", (f"add a scene where {crowd} come closer", "scene 2: more tense"))
    if re.match(r"(?:move|set|put)\b.*\b(?:to|in|on)\s+(?:an?|the)\s+\w+", note, re.IGNORECASE):
        raise BadNote("Which scene should be moved? Say it by its number, or while it plays.", ("move scene 2 to a library", "move this scene to the harbour at night"))
    if re.search(r"\b(?:music|score)\b", note, re.IGNORECASE):
        raise BadNote("What about the music?", ("no music", "sadder music in scene 2", "softer music", "another piece of music in scene 2"))
    near = tuple(phrase for _, phrase in ranked(note[:400], phrasings)[:3])
    if _QUESTION.match(note) and (asked.rstrip().endswith("?") or re.match(r"(?:why|what|who|when|how)\b", note, re.IGNORECASE)):
        raise BadNote("That is a question, and notes say what should be another way.", near)
    if _VAGUE.search(note):
        raise BadNote("What about it should be another way: its pace, its tone, the light, the music, a scene, a line, the ending?", ("faster pace", "make it funnier", "make the ending more hopeful", "scene 2: darker"))
    if re.search(r"\b(?:this|that|these|those)\b", note.lower()) and not targets.scenes(play, note):
        raise BadNote(f'Which scene or line does "{asked[:80]}" speak of? Say it by its number, or while it plays.', near)
    if (name := stranger(play, note)) is not None:
        raise BadNote(f"Nobody called {name} is in this film. The cast: {', '.join(each.name for each in play.cast if each.name)}.", tuple(note.replace(name, each.name) for each in play.cast[:2] if each.name))
    raise BadNote(f'"{asked[:80]}" was not understood as a change.', near)


def stranger(play: Screenplay, note: str) -> str | None:
    """A name at the beginning of a note that nobody in the film has."""
    found = re.match(r"([A-Z][a-z'-]{2,})\s+(?:should|wears?|has|is|must|gets|could|always|never|says|looks)\b", note) or re.match(r"(?:make|let|give|swap|replace|lock|cut|remove|rename)\s+([A-Z][a-z'-]{2,})\b", note)
    known = found and (targets.people(play, found[1]) or found[1].lower() in SMALL or found[1].lower() in ("everything", "scene", "act", "music", "somebody", "people"))
    return found[1] if found and not known else None


def impossible(note: str) -> None:
    """Raises BadNote, with the reason, for what can be understood and cannot be done."""
    for pattern, reason, near in _CANNOT:
        if re.search(pattern, note, re.IGNORECASE):
            raise BadNote(reason, near)


def _who(play: Screenplay, note: str) -> None:
    """Raises BadNote with the choices where a note says only "him" or "her"."""
    found = re.match(r"(?:make|swap|replace|recast)\s+(him|her)\s+(.+?)\.?$", note, re.IGNORECASE) or re.match(r"(he|she)\s+(?:should\s+)?(.+?)\.?$", note, re.IGNORECASE)
    if found:
        wanted = Gender.MALE if found[1].lower() in ("him", "he") else Gender.FEMALE
        people = [each.name for each in play.cast if each.gender is wanted and each.name and each.speaks and not each.group]
        if people:
            raise BadNote(f"Who is meant by {found[1]}: {' or '.join(people[:6])}?", tuple(re.sub(rf"\b{found[1]}\b", name, note, count=1) for name in people[:4]))
