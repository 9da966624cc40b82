"""Words for how a line should be said."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Delivery
from generator.writing.reading.meaning import nearest
from generator.writing.reading.tables import listed

EMOTIONS: dict[str, str] = {
    "neutral": "neutral flat matter-of-fact plain deadpan",
    "joy": "joy joyful happy happier cheerful cheerfully excited joyfully delighted",
    "warm": "nice nicer nicely polite politer politely friendlier sweet sweeter warm warmer warmly kind kinder gentle gentler gently tender tenderly loving friendly",
    "amused": "amused funny funnier playful playfully laughing smiling",
    "ironic": "ironic irony sarcasm sarcastic sarcastically ironically dry drier wry mocking",
    "sad": "sad sadder sadly melancholy wistful sorrow sorrowful",
    "grief": "grief grieving heartbroken crying weeping tears sobbing",
    "angry": "grumpy grumpier grumpily cross angry angrier angrily anger furious rage fury mad",
    "cold": "mean meaner nasty harsh harsher harshly cruel rude ruder cold colder coldly bitter bitterly bitterness icy distant contempt menacing menace threatening scary scarier frightening",
    "afraid": "shy shyer shyly timid timidly afraid scared frightened fearful fear terrified nervous anxious",
    "surprised": "surprised surprise astonished shocked",
    "disgusted": "disgusted disgust",
    "tired": "bored tired weary exhausted tiredly wearily",
    "resolved": "resolved determined firm firmer firmly resolute confident brave braver bravely bold bolder",
    "pleading": "pleading begging plead desperate desperately",
}
_WORDS = {word: emotion for emotion, words in EMOTIONS.items() for word in words.split()}
_VOLUMES = {
    "whisper": "whisper whispered whispering whispers",
    "quiet": "quiet quieter quietly soft softer softly low",
    "loud": "loud louder loudly",
    "shout": "shout shouted shouting shouts scream screaming yell yelling",
}
_FASTER, _SLOWER = frozenset(listed("faster quick quicker quickly fast hurried rushed")), frozenset(listed("slower slow slowly drawn-out"))
_NEAR = 0.5
_IRONY = frozenset(listed("ironic irony sarcasm sarcastic sarcastically ironically mocking mockingly"))
_HESITATION = frozenset(listed("hesitant hesitantly hesitating hesitation hesitate unsure uncertain uncertainly halting haltingly stammering"))
_SOUNDS = {
    "laugh": "laugh laughing laughs laughter",
    "chuckle": "chuckle chuckling giggle giggling",
    "sob": "crying cry cries sob sobs sobbing weeping weeps tears",
    "sigh": "sigh sighing sighs",
    "groan": "groan groaning",
    "gasp": "gasp gasping",
    "sniff": "sniff sniffing",
    "scoff": "scoff scoffing",
    "cough": "cough coughing",
    "breath": "breathless breathing",
}
_EMOTION = frozenset(listed("emotion emotional emotionally feeling passion passionate passionately intensity dramatic dramatically"))
_STRONG, _SLIGHT = frozenset(listed("much very far extremely really lot dripping heavy heavily")), frozenset(listed("slightly little bit touch hint"))


_CONTRAST = re.compile(r",\s*(?:and\s+)?not\s+(?:just\s+)?\w+\s*$|\b(?:instead\s+of|rather\s+than)\s+\w+\s*$")
"""How it was said before: "shouted, not said"."""


def redelivered(delivery: Delivery, words: str) -> Delivery | None:
    """The delivery as the words want it, or None if they say nothing about it. "Less", "too" and "not so" turn a word round."""
    words = _CONTRAST.sub(" ", re.sub(r'"[^"]*"', " ", words.lower()))
    tokens = re.findall(r"[a-z]+(?:-[a-z]+)*", words)
    less = bool({"less", "too", "not"} & set(tokens))
    result = delivery
    for token in tokens:
        if token in _WORDS:
            if less:
                result = replace(result, intensity=max(100, result.intensity - 250)) if result.emotion == _WORDS[token] else result
                if result.emotion == _WORDS[token] and result.intensity <= 150:
                    result = replace(result, emotion="neutral", intensity=500)
            else:
                stronger = 200 if "more" in tokens or result.emotion == _WORDS[token] else 0
                base = result.intensity if result.emotion == _WORDS[token] else max(600, result.intensity)
                result = replace(result, emotion=_WORDS[token], intensity=min(1000, base + stronger))
        for volume, forms in _VOLUMES.items():
            if token in forms.split():
                result = replace(result, volume="normal" if less else volume)
        if token in (_SLOWER if less else _FASTER):
            result = replace(result, pace=min(1500, result.pace * 115 // 100))
        if token in (_FASTER if less else _SLOWER):
            result = replace(result, pace=max(600, result.pace * 86 // 100))
    result = _shaded(result, delivery, tokens, less)
    if result != delivery:
        return result
    return _by_meaning(delivery, tokens)


def said_feeling(words: str) -> str:
    """The word of feeling, or of how loud or fast something is said, that the words hold; empty if none."""
    known = {*_WORDS, *_FASTER, *_SLOWER, *(form for forms in _VOLUMES.values() for form in forms.split())}
    return next((token for token in re.findall(r"[a-z-]+", words.lower()) if token in known), "")


def _shaded(result: Delivery, was: Delivery, tokens: list[str], less: bool) -> Delivery:
    """Sarcasm and hesitation lie on top of what is felt, and a laugh comes before the words."""
    step = 650 if _STRONG & set(tokens) else 250 if _SLIGHT & set(tokens) else 450
    step = -step if less else step
    if _IRONY & set(tokens):
        felt = was.emotion if was.emotion in ("cold", "angry", "tired", "amused", "sad", "disgusted") else result.emotion
        result = replace(result, emotion=felt, irony=max(0, min(1000, was.irony + step)))
    if _HESITATION & set(tokens):
        result = replace(result, hesitation=max(0, min(1000, was.hesitation + step)))
    if _EMOTION & set(tokens):
        result = replace(result, intensity=max(100, min(1000, was.intensity + (-250 if less else 250))))
    heard = next((sound for sound, forms in _SOUNDS.items() if set(forms.split()) & set(tokens)), "")
    if heard:
        result = replace(result, sound="" if less or "no" in tokens or "without" in tokens else heard)
    return result


def _by_meaning(delivery: Delivery, tokens: list[str]) -> Delivery | None:
    """An unlisted word of feeling takes the emotion nearest in meaning, if one is near."""
    found = re.search(r"\b(?:more|very|sound|sounds|be|said)\s+([a-z-]{4,})\b", " ".join(tokens))
    if found is None:
        return None
    value, word = nearest(found[1], tuple(sorted(_WORDS)))
    return replace(delivery, emotion=_WORDS[word], intensity=max(650, delivery.intensity)) if value >= _NEAR else None
