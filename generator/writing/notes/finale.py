"""Notes about how the film ends: its last scenes are told otherwise, everything before them stays."""

from __future__ import annotations

import re

from generator.errors import BadNote
from generator.film import Audience, Brief, Line, Screenplay
from generator.writing.notes.ending import ended, pictured
from generator.writing.notes.staging import clause
from generator.writing.story.newcomers import introduced

_WHERE = r"(?:the\s+)?(?:film(?:'s)?\s+|movie(?:'s)?\s+)?(?:ending|end|finale|last\s+scenes?|final\s+scenes?|third\s+act|last\s+act|final\s+act|act\s+(?:3|three|iii))"
_ASKS = (
    rf"(?:re-?(?:generate|write|tell|make|do)|change|rework|redo|make|give)\s+{_WHERE}\b\s*(?:(?:,|:|-)\s*)?(?:so\s+that|such\s+that|where|in\s+which|with|to\s+(?:be|one\s+where)?|into|a|an)?\s*(?P<wish>.*)",
    rf"{_WHERE}\s*(?::|,?\s*should\s+(?:be|have)|,?\s*must\s+be|,?\s*is\s+to\s+be)\s*(?P<wish>.+)",
    r"(?:let|have)\s+(?:it|the\s+film|the\s+movie)\s+end\s+(?:with|on|where|so\s+that)?\s*(?P<wish>.+)",
    r"(?:please\s+)?end\s+(?:it|the\s+film|the\s+movie)\s+(?:with|on|where|so\s+that)\s*(?P<wish>.+)",
    r"(?:i\s+want|give\s+(?:me|us|it))\s+(?P<wish>an?\s+(?:\w+\s+){0,3}ending\b.*)",
    r"(?P<wish>(?:another|an?|a\s+different)\s+(?:\w+\s+){0,3}ending,?\s+(?:where|in\s+which|so\s+that|with)\s.*)",
    r"(?:end|finish|close)\s+(?:on|with)\s+(?P<wish>.+)",
    r"let\s+(?P<wish>.+?)\s+(?:at|in)\s+the\s+end",
    r"(?:make|have)\s+(?P<wish>(?-i:[A-Z])\w+(?:\s+and\s+(?-i:[A-Z])\w+)?\s+.+?)\s+(?:at|in)\s+the\s+end",
    r"what\s+if\s+(?P<wish>.+?)(?:\s+(?:at|in)\s+the\s+end)?\??",
    r"(?P<wish>(?!make|move|put|cut|add|no\b|more|less|let|have|set|give)\S+(?:\s+\S+)*?\s+(?:should\s+|must\s+|shall\s+)?\w+(?:\s+\S+)*?)\s+(?:at|in)\s+the\s+end",
)
_IF = re.compile(r"^if\s+(?:i|we|you)\s+(?:do\s+not|don't|didn't)\s+like\s+(the\s[\w\s]+?),\s*(regenerate|rewrite|redo|remake|change|make)\s+it\b", re.IGNORECASE)
"""A wish that is put politely: "if I don't like the third act, regenerate it"."""
_OTHER = re.compile(r"\b(?:at\s+(?:night|dawn|noon|dusk)|rain|snow|fog|storm|darker|brighter|noir|warmer|colder|shorter|longer|faster|slower|move|cut|music|(?:less|not\s+(?:so|as)|too|a\s+(?:bit|little)|much|very)\s+(?:dark|bright|light|warm|cold|blue|red|grey|loud|quiet|long|short|fast|slow))\b", re.IGNORECASE)
"""What is about the light, the hour or the length of the last scene, not about what happens in it."""
_NEW = re.compile(
    r"\b(?:integrate|integrating|introduce|introducing|bring(?:ing)?\s+in|add|adding|(?:twist|ending|turn)\s*,?\s+with)\s+"
    r"(?P<who>(?:an?|the|some)\s+.*)",
    re.IGNORECASE,
)


def retold(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay with the ending that a note asks for; None where it asks for something else. Raises BadNote for an ending that is not
    understood. Who comes into it for the first time is prepared in the scenes before it."""
    said = _IF.sub(r"\2 \1", note.strip().rstrip(".!"))
    found = next((match for each in _ASKS if (match := re.match(rf"(?:please\s+)?{each}$", said, re.IGNORECASE))), None)
    if found is None or _OTHER.search(found["wish"]) or '"' in note:
        return None
    wish = re.sub(r"\s+(?:twist|ending|end|finale)$", "", found["wish"].strip(" ,:-"), flags=re.IGNORECASE).strip()
    wish = re.sub(r"^((?:\S+\s+){1,3}?)(?:should|must|shall)\s+", r"\1", wish, flags=re.IGNORECASE)
    wish = wish if "ending" in wish else clause(pictured(wish))
    new = _NEW.search(wish)
    wish = re.sub(r"^(?:them|they)\s+", "they ", wish, flags=re.IGNORECASE)
    if (tone := _TONE.fullmatch(wish)) is not None:
        wish = f"a {_tone(tone['how'].lower())} ending"
    if new is None:
        try:
            return ended(_brief(play), play, wish, _next(play))
        except BadNote:
            if len(wish.split()) != 1:
                raise
        return ended(_brief(play), play, f"{'an' if wish[0].lower() in 'aeiou' else 'a'} {wish} ending", _next(play))
    rest = re.sub(r"[\s,]*(?:\band)?[\s,]*$", "", wish[: new.start()])
    rest = re.sub(r"\s+(?:twist|ending|end|finale)$", "", rest, flags=re.IGNORECASE)
    return introduced(ended(_brief(play), play, rest, _next(play)), new["who"])


_TONE = re.compile(r"(?:(?:a\s+)?(?:bit|much|far|lot|little)\s+)?(?:(?:an?\s+)?(?:more|less\s+un|rather|very|really|truly|properly)\s*)?(?P<how>(?:un)?(?:sad(?:der)?|happ(?:y|ier)|funn(?:y|ier)|hopeful|tragic|bitter(?:er)?|bittersweet|romantic|cheerful|gloom(?:y|ier)|bleak(?:er)?|warm|surprising|mysterious|scar(?:y|ier)|open))", re.IGNORECASE)
"""What an ending is to be like, where nothing is said of what happens in it."""


def _tone(word: str) -> str:
    """ "sadder" -> "sad", "funnier" -> "funny"."""
    bare = re.sub(r"ier$", "y", word)
    return {"sadder": "sad", "bitterer": "bitter", "bleaker": "bleak"}.get(bare, bare)


def _brief(play: Screenplay) -> Brief:
    """As much of the brief as an ending depends on."""
    spoken = any(isinstance(beat, Line) for scene in play.scenes for beat in scene.beats)
    return Brief(
        prompt=play.logline, genre=play.genre, look=play.look, seconds=play.seconds, cast=play.cast, demands=play.demands,
        audience=Audience(play.rating or Audience.TEEN), dialogue=spoken,
    )


def _next(play: Screenplay) -> int:
    """A number that no ending of this film has had: the new scenes' ids stay apart from all that were."""
    had = [int(match[1]) for scene in play.scenes if (match := re.match(r"e(\d+)-", scene.id))]
    return max(had, default=100) + 1
