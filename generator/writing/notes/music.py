"""Notes about music: its mood, its speed, how much of it is heard, and where there is none."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Music, Screenplay
from generator.writing.notes import cutting, targets

_MUSIC = re.compile(r"\b(?:music|score|soundtrack|musik)\b", re.IGNORECASE)
_MOODS = {
    "calm": "calm calmer peaceful ruhiger",
    "warm": "warm warmer tender romantic loving",
    "hopeful": "hopeful hope",
    "joyful": "joyful happy happier cheerful fröhlicher",
    "playful": "playful funny funnier jaunty jauntier bouncy bouncier lively livelier quirky quirkier upbeat cheeky",
    "mysterious": "mysterious mystery eerie",
    "sad": "sad sadder melancholy melancholic mournful gloomy gloomier wistful trauriger",
    "tense": "tense tenser suspenseful nervous spannender",
    "dread": "dread scary scarier creepy creepier dark darker ominous sinister menacing",
    "action": "action exciting",
    "triumphant": "triumphant heroic",
    "noir": "noir jazzy",
    "epic": "epic big bigger grand",
}
_NONE = re.compile(r"\b(?:turn|switch)\s+off\s+(?:the\s+)?(?:music|score|soundtrack)\b|\b(?:music|score|musik)\s+(?:off|away|out|weg|aus)\b|\b(?:no|without(?: any)?|remove|cut|drop|kill|mute|silence|keine?|ohne)\b(?:\s+\w+){0,2}?\s+(?:music|score|soundtrack|musik)\b", re.IGNORECASE)


_OPPOSITE = {
    "sad": "hopeful", "dread": "calm", "tense": "calm", "action": "calm", "epic": "calm", "noir": "warm", "mysterious": "warm",
    "joyful": "calm", "playful": "calm", "hopeful": "calm", "triumphant": "calm", "calm": "tense", "warm": "calm",
}  # fmt: skip
"""What is wanted of music that is too sad, too cheerful…"""
_INSTEAD = {"loud": "softer", "quiet": "louder", "soft": "louder", "fast": "slower", "slow": "faster", "much": "less", "little": "more"}


def music_said(note: str) -> bool:
    """Whether a note speaks of the music."""
    return _MUSIC.search(note) is not None


def rescored(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay with the music that a note asks for, in the scenes it names or in all; None where it does not speak of music."""
    if not _MUSIC.search(note) or '"' in note:
        return None
    words = set(re.findall(r"[\w]+", note.lower()))
    result = play
    moment = re.search(r"\b(?:when|while|as\s+soon\s+as|until)\s+(.+)$", note, re.IGNORECASE)
    chosen = targets.scenes(play, note) or (targets.scenes(play, f"the scene where {moment[1].lower()}") if moment else ())
    if moment and not chosen:
        raise BadNote("No scene is known in which that happens; say its number.", ("sadder music in scene 2", "no music in scene 2"))
    for scene in chosen or play.scenes:
        new = _asked(scene.music, note, words)
        if new != scene.music:
            result = cutting.changed(result, scene, replace(scene, music=new))
    return result if result != play else None


def _asked(now: Music, note: str, words: set[str]) -> Music:
    if _NONE.search(note):
        return replace(now, silent=True)
    mood = next((mood for mood, forms in _MOODS.items() if words & set(forms.split())), "")
    if words & {"too", "less", "zu"}:
        mood = _OPPOSITE.get(mood, mood)
        words = words | {new for old, new in _INSTEAD.items() if old in words}
    new = replace(now, mood=mood, silent=False) if mood else now
    if words & {"another", "other", "different", "new"} and not mood:
        new = replace(new, seed=new.seed + 1, silent=False)
    if words & {"faster", "quicker", "schneller"}:
        new = replace(new, tempo=min(60, new.tempo + 14))
    if words & {"slower", "langsamer"}:
        new = replace(new, tempo=max(-60, new.tempo - 14))
    if words & {"louder", "lauter"}:
        new = replace(new, presence=min(1200, new.presence + 400))
    if words & {"softer", "quieter", "leiser"}:
        new = replace(new, presence=max(-1200, new.presence - 400))
    if words & {"more", "mehr"} and not mood:
        new = replace(new, intensity=min(1000, (new.intensity or 400) + 200), presence=min(1200, new.presence + 200), silent=False)
    if words & {"less", "weniger"} and not mood:
        new = replace(new, intensity=max(150, (new.intensity or 400) - 200), presence=max(-1200, new.presence - 200))
    return new
