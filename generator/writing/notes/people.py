"""Notes on people: how they are called, who plays them, how they look, speak and sound."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Character, Gender, Line, Screenplay, Species, VoiceChoice
from generator.writing.notes import casting, cutting, targets
from generator.writing.notes.agreement import regendered
from generator.writing.notes.delivery import redelivered
from generator.writing.notes.wardrobe import clad
from generator.writing.reading.text import sanitised


def titled(play: Screenplay, note: str) -> Screenplay | None:
    found = re.match(
        r'(?:please\s+)?(?:change|set|make|rename)?\s*(?:the\s+)?(?:film\'?s?\s+)?title\s*(?:to|be|should be|is|:)\s*"?(.+?)"?\.?$',
        note,
        re.IGNORECASE,
    ) or re.match(r'(?:call|rename)\s+(?:it|the\s+(?:film|movie|series|episode))\s+(?:to\s+)?"?(.+?)"?\.?$', note, re.IGNORECASE)
    if not found:
        return None
    title = sanitised(found[1])
    if not title:
        raise BadNote("A title needs letters.", ("change the title to The Long Night",))
    return replace(play, title=title)


def renamed(play: Screenplay, note: str) -> Screenplay | None:
    found = re.match(r'(?:please\s+)?(?:rename|call)\s+(?:the\s+)?(.+?)\s+(?:to|into|as)\s+"?(.+?)"?\.?$', note, re.IGNORECASE) or re.match(
        r"change\s+(.+?)'s\s+name\s+to\s+\"?(.+?)\"?\.?$", note, re.IGNORECASE
    )
    if not found:
        return _called(play, note)
    return casting.rename(play, _one(play, found[1], note), found[2])


def _called(play: Screenplay, note: str) -> Screenplay | None:
    """ "Call Mirabel Rosa", "Mirabel's name should be Rosa"."""
    found = re.match(r"(.+?)(?:'s\s+name\s+(?:should\s+be|is|becomes|must\s+be)|\s+(?:should\s+be|is|must\s+be)\s+(?:now\s+)?(?:called|named))\s+\"?((?-i:[A-Z])[\w' -]*?)\"?(?:\s+(?:by\s+everyone|instead|now))?$", note, re.IGNORECASE) or re.match(r"(?:call|name)\s+(?:the\s+)?(.+)\s+([A-Z][\w'-]+)$", note)
    who = targets.people(play, found[1]) if found else ()
    return casting.rename(play, who[0], found[2]) if found and len(who) == 1 else None


def swapped_for(play: Screenplay, note: str) -> Screenplay | None:
    found = re.match(
        r"(?:please\s+)?(?:swap|replace|exchange|recast|change|turn|make)\s+(.+?)\s+(?:for|with|by|as|into)\s+((?:an?|the|his|her|their|somebody"
        r"|someone)\s+.+)$",
        note,
        re.IGNORECASE,
    )
    found = found or re.match(
        r"(?:please\s+)?(?:make|turn)\s+(.+?)\s+(?:into\s+)?(an?\s+(?:(?:young|old|older|little|tall)\s+)?(?:boy|girl|man|woman|robot|child))\.?$", note, re.IGNORECASE
    )
    found = found or re.match(r"(?:please\s+)?(?:swap|replace|recast)\s+(.+?)\s*[:,-]\s*(an?\s+.+?)(?:\s+instead)?\.?$", note, re.IGNORECASE)
    found = found or re.match(r"(.+?)\s+(?:should|must|is\s+to)\s+be\s+(?:played|acted)\s+by\s+((?:an?|some(?:one|body))\s+.+)$", note, re.IGNORECASE)
    found = found or re.match(r"(.+?)\s+(?:should be|is now|becomes)\s+(an?\s+.+)$", note, re.IGNORECASE)
    if not found or '"' in note or not targets.people(play, found[1]) or re.search(r"\b(?:hair|eyes|coat|title)\b", found[1].lower()):
        return None
    who = _one(play, found[1], note)
    if who.look.species is not Species.HUMAN and (only := re.fullmatch(r"an?\s+(boy|girl|man|woman|male|female)", found[2].strip(" ."), re.IGNORECASE)):
        gender = Gender.FEMALE if only[1].lower() in ("girl", "woman", "female") else Gender.MALE
        cast = tuple(replace(each, gender=gender, look=replace(each.look, gender=gender), voice=VoiceChoice()) if each.id == who.id else each for each in play.cast)
        return regendered(replace(play, cast=cast), who, gender)
    swapped = casting.swap(play, who, found[2])
    return casting.same_person(swapped, who) if re.fullmatch(r"an?\s+(?:boy|girl|man|woman)", found[2].strip(" ."), re.IGNORECASE) else swapped


def relooked(play: Screenplay, note: str) -> Screenplay | None:
    who = targets.people(play, note)
    if not who or re.search(r"\b(?:scene|line)s?\b", note.lower()):
        return None
    if sounds := _SOUNDS.search(note):
        return _revoiced(play, _one(play, note, note), sounds[0].lower())
    return casting.relook(play, _one(play, note, note), clad(note))


_SOUNDS = re.compile(r"\bvoice\b.*\btoo\s+(?:high|low|deep)\b|\b(?:deeper|lower|higher)\b(?=.*\bvoice\b)|(?<=voice)[\w' ]*\b(?:deeper|lower|higher)\b|\bvoice\b.*\b(?:deeper|lower|higher)\b", re.IGNORECASE)


def _revoiced(play: Screenplay, who: Character, words: str) -> Screenplay:
    """Somebody with the same voice, from a larger or a smaller body."""
    up = "higher" in words or "too low" in words or "too deep" in words
    voice = replace(who.voice, pitch=max(800, min(1250, who.voice.pitch + (60 if up else -60))), formant=max(850, min(1180, who.voice.formant + (40 if up else -40))))
    return replace(play, cast=tuple(replace(each, voice=voice) if each.id == who.id else each for each in play.cast))


_EVERYBODY = re.compile(r"\b(?:everyone|everybody|they\s+all|all\s+of\s+them)\b", re.IGNORECASE)
_ABOUT = re.compile(r"\b(?:hair|face|eyes|coat|dress|suit|wear\w*|older|younger|bigger|name|voice)\b", re.IGNORECASE)


def spoken(play: Screenplay, note: str) -> Screenplay | None:
    """How somebody says all their lines, in the scenes that a note names or in all: "Mirabel should whisper in scene 2"."""
    who = targets.people(play, note)
    all_of_them = _EVERYBODY.search(note)
    if not (who or all_of_them) or '"' in note or _ABOUT.search(note):
        return None
    ids = {each.id for each in who}
    chosen = {each.id for each in targets.scenes(play, note) or play.scenes}
    manner = note
    for each in who:
        for word in each.name.split():
            manner = re.sub(rf"\b{re.escape(word)}\b", " ", manner, flags=re.IGNORECASE)
    result = play
    for scene in play.scenes:
        beats = tuple(
            replace(beat, delivery=redelivered(beat.delivery, manner) or beat.delivery) if isinstance(beat, Line) and (all_of_them or beat.speaker in ids) else beat
            for beat in scene.beats
        )
        if scene.id in chosen and beats != scene.beats:
            result = cutting.changed(result, scene, replace(scene, beats=beats))
    return result if result != play else None


def _one(play: Screenplay, words: str, note: str) -> Character:
    found = targets.people(play, words)
    if len(found) == 1:
        return found[0]
    names = tuple(each.name for each in play.cast if each.name)
    if not found:
        raise BadNote(
            f'Nobody in "{note[:80]}" is in the film. The cast: {", ".join(names)}.', (f"rename {names[0] if names else 'Kael'} to Mara",)
        )
    raise BadNote(f"One person at a time: {', '.join(each.name for each in found)} are named.", (f"{found[0].name} has short black hair",))
