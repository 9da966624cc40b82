"""Notes about tone: funnier, scarier, sadder, tenser. It is changed in how lines are said and in the music; fear, tension and calm also in how a
scene is cut and lit."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.film import Beat, Line, Scene, Screenplay
from generator.writing.notes import cutting, targets


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tone:
    words: str
    """How it is asked for: beginnings of words."""
    mood: str
    """Of the music."""
    emotion: str
    """Of lines that are said plainly."""
    against: tuple[str, ...] = ()
    """Feelings that it drives out."""
    tension: int = 0
    """How much more is at stake, where the tone is also one of cutting and camera; elsewhere scenes keep their shots, and their length."""
    pace: int = 100
    """Hundredths; of tones that are also a matter of pace."""
    irony: int = 0
    brightness: int = 0


_TONES = (
    _Tone(words=r"funn(?:y|ier)|comic(?:al)?|humou?r(?:ous)?|comed(?:y|ic)|witt(?:y|ier)|sill(?:y|ier)|lustig(?:er)?", mood="playful", emotion="amused", against=("sad", "cold", "tired"), irony=250),
    _Tone(words=r"scar(?:y|ier)|dread|creep(?:y|ier)|spook(?:y|ier)|horror|frightening|eerie|gruselig(?:er)?", mood="dread", emotion="afraid", against=("joy", "amused", "warm"), tension=220, pace=94, brightness=-150),
    _Tone(words=r"sad(?:der)?|melanchol(?:y|ic)|tragic|moving|trauriger", mood="sad", emotion="sad", against=("joy", "amused", "ironic")),
    _Tone(words=r"(?:more\s+)?hopeful|happ(?:y|ier)|cheer(?:ful|ier)|light(?:er)?-?hearted|light(?:er)?\s+(?:tone|mood|touch|note)|uplifting|joyful|upbeat|fröhlicher", mood="hopeful", emotion="joy", against=("sad", "tired", "grief", "cold")),
    _Tone(words=r"tens(?:e|er|ion)|jealous(?:y)?|suspense(?:ful)?|thrilling|gripping|dramatic|drama|spannend(?:er)?|intense", mood="tense", emotion="resolved", against=("amused", "joy"), tension=200, pace=104),
    _Tone(words=r"exciting|action|energy|energetic", mood="action", emotion="resolved", against=("tired", "sad"), tension=260, pace=112),
    _Tone(words=r"romantic|romance|tender(?:er)?|cos(?:y|ier)|coz(?:y|ier)", mood="warm", emotion="warm", against=("cold", "angry", "ironic")),
    _Tone(words=r"calm(?:er)?|quiet(?:er)?|peaceful|relaxed|gentler|ruhiger", mood="calm", emotion="warm", against=("angry", "afraid"), tension=-160, pace=94),
    _Tone(words=r"serious|grim(?:mer)?|grave|ernster|dark(?:er)?\s+(?:in\s+)?(?:tone|mood)|(?:tone|mood)\s+darker", mood="tense", emotion="cold", against=("amused", "joy", "ironic"), brightness=-100),
    _Tone(words=r"mysterious|mystery", mood="mysterious", emotion="neutral"),
)
_FILLER = re.compile(
    r"\b(?:make|making|it|the|this|that|thing|film|movie|episode|story|whole|entire|everything|all|a|an|bit|little|lot|much|far|slightly|way|more|less|too|not|so|very|be|should|is|are|in|of|with|to"
    r"|add|have|has|give|us|me|need|needs|want|i|some|tone|mood|feel|feels|feeling|scenes?|acts?|first|second|third|last|final|opening|ending|climax|end|throughout|everywhere|jokes?|one|two|three|and|but|also|again|\d+"
    r"|regenerate|rewrite|redo|retell|remake|er|sein|soll|es|mach|for|beginning|atmosphere|on|small|smaller|little|young|younger|children|kids|toddlers|audiences?|viewers?)\b|[^\w\s]",
    re.IGNORECASE,
)
_ASKS_PERSON = re.compile(r"\b(?:lines?|voice|music|score|shot|camera|light)\b", re.IGNORECASE)


def retoned_scenes(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay with the scenes that a note names in another tone: the last scene may be meant, and not how the story ends."""
    return retoned(play, note) if re.search(r"\bscenes?\b", note, re.IGNORECASE) else None


def retoned(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay in another tone, in the scenes that a note names or in all; None where it speaks of something else."""
    said = note.lower()
    if _ASKS_PERSON.search(said) or '"' in said or targets.people(play, note):
        return None
    if re.search(r"\bjokes?\b", said):
        said += " funny"
    tones = [tone for tone in _TONES if re.search(rf"\b(?:{tone.words})\b", said)]
    if not tones:
        return None
    rest = said
    for tone in tones:
        rest = re.sub(rf"\b(?:{tone.words})\b", " ", rest)
    if _FILLER.sub(" ", rest).strip() or (re.search(r"\bending\b", said) and not re.search(r"\bscene\b", said)):
        return None
    less = re.search(r"\b(?:less|not\s+(?:so|as)|too)\b", said) is not None
    chosen = {each.id for each in targets.scenes(play, note) or play.scenes}
    result = play
    for scene in play.scenes:
        if scene.id in chosen:
            new = scene
            for tone in tones:
                new = _less(new, tone) if less else _more(new, tone)
            result = cutting.changed(result, scene, new)
    return result


def _more(scene: Scene, tone: _Tone) -> Scene:
    beats: list[Beat] = []
    plain = 0
    for beat in scene.beats:
        if not isinstance(beat, Line):
            beats.append(beat)
            continue
        now = beat.delivery
        plain += now.emotion == "neutral"
        turns = now.emotion in tone.against or (now.emotion == "neutral" and plain % (2 if tone.tension else 3) == 1)
        now = replace(
            now,
            emotion=tone.emotion if turns else now.emotion,
            intensity=min(1000, now.intensity + (80 if turns or (tone.tension and now.emotion == tone.emotion) else 0)),
            pace=max(700, min(1300, now.pace * tone.pace // 100)),
            irony=min(1000, now.irony + tone.irony) if turns and tone.irony else now.irony,
        )
        beats.append(replace(beat, delivery=now))
    grade = replace(scene.grade, brightness=max(-1000, min(1000, scene.grade.brightness + tone.brightness)))
    tension = max(80, min(960, scene.tension + tone.tension)) if tone.tension else scene.tension
    return replace(scene, beats=tuple(beats), tension=tension, grade=grade, music=replace(scene.music, mood=tone.mood, intensity=0 if tone.tension else scene.music.intensity, silent=False))


def _less(scene: Scene, tone: _Tone) -> Scene:
    """The scene with what makes it so held back; its music falls to the scene again."""
    beats = tuple(
        replace(beat, delivery=replace(beat.delivery, emotion="neutral" if beat.delivery.intensity < 600 else tone.emotion, intensity=max(300, beat.delivery.intensity - 200), irony=0 if tone.irony else beat.delivery.irony))
        if isinstance(beat, Line) and beat.delivery.emotion == tone.emotion
        else beat
        for beat in scene.beats
    )
    mood = "calm" if scene.music.mood == tone.mood else scene.music.mood
    return replace(scene, beats=beats, tension=max(80, min(960, scene.tension - tone.tension // 2)) if tone.tension else scene.tension, music=replace(scene.music, mood=mood, intensity=0 if tone.tension else scene.music.intensity))
