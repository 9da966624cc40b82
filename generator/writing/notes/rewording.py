"""A line in other words: what is asked stays asked, what is refused stays refused, and whoever says it means the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from generator.film import Beat, Line, Scene, Screenplay
from generator.writing.notes import phrases
from generator.writing.reading.grammar import parse

_RARELY = 4
"""Lines of a scene between two that say that something is about to be said."""
_SENTENCE = re.compile(r"[^.!?…]+(?:\.\.\.|[.!?…]+)?[\"'”’]?\s*")


def reworded(play: Screenplay, line: Line) -> str:
    """Other words for a line that mean the same; asked again, others once more. Empty where none are known."""
    asked = phrases.bare(line.text, play.language)
    options = [each for each in dict.fromkeys(_options(asked, play.language)) if phrases.bare(each, play.language) != asked or each != asked]
    options = [each for each in options if _plain(each) != _plain(asked)]
    if not options:
        return ""
    said = next((index for index, each in enumerate(options) if each == line.text), -1)
    return options[(said + 1) % len(options)]


def reworded_scene(play: Screenplay, scene: Scene) -> Scene:
    """The scene with other words in its lines; a line that other people quote later keeps its own."""
    quoted = " ".join(beat.text for each in play.scenes for beat in each.beats if re.search(r"[“\"]", beat.text))
    beats: list[Beat] = []
    framed = 0
    for beat in scene.beats:
        if isinstance(beat, Line) and phrases.bare(beat.text, play.language).rstrip(".!?") not in quoted and (new := reworded(play, beat)):
            opened = phrases.opened(new, play.language)
            if not opened or (framed <= 0 and 5 <= len(beat.text.split()) <= 12):  # nobody begins every sentence by saying that they are about to speak
                beats.append(replace(beat, text=new))
                framed = _RARELY if opened else framed - 1
                continue
            framed -= 1
        beats.append(beat)
    return replace(scene, beats=tuple(beats))


def _options(text: str, language: str) -> Iterator[str]:
    """All that is known to mean the same, from what differs most to what differs least."""
    if language != "en":
        yield from phrases.framed(text, language)
        return
    if (same := phrases.whole(text)) is not None:
        yield from same
        return
    sentences = _SENTENCE.findall(text) or [text]
    turned = [_turned(each) for each in sentences]
    worded = [_worded(each) for each in turned]
    if worded != sentences:
        yield _joined(worded)
    if turned != sentences and turned != worded:
        yield _joined(turned)
    plain = [_worded(each) for each in sentences]
    if plain not in (sentences, worded):
        yield _joined(plain)
    said = list(parse(sentences[-1]))
    yield from phrases.framed(_joined(plain), language, short=len(sentences) == 1 and not _verb(said), plain=_verb(said))


def _verb(tokens: list[Any]) -> bool:
    return any(each.pos_ in ("VERB", "AUX") for each in tokens)


def _joined(sentences: list[str]) -> str:
    return re.sub(r"\s+", " ", "".join(f"{each.rstrip()} " for each in sentences)).strip()


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _turned(sentence: str) -> str:
    """One sentence built another way."""
    tail = sentence[len(sentence.rstrip()) :]
    said = sentence.strip()
    for turn in _TURNS:
        if (new := turn(said)) and new != said:
            return new + tail
    return sentence


_AUXILIARY = {"is": "isn't", "are": "aren't", "was": "wasn't", "were": "weren't", "have": "haven't", "has": "hasn't", "had": "hadn't", "can": "can't", "could": "couldn't", "will": "won't", "would": "wouldn't", "should": "shouldn't"}
_SUBJECT = r"(?P<who>I|you|he|she|it|we|they|that|this)"
_ASKED = re.compile(rf"^(?P<aux>{'|'.join(_AUXILIARY)})\s+{_SUBJECT}\s+(?P<rest>(?!not\b)[^?,;]+)\?$", re.IGNORECASE)
_DONE = re.compile(rf"^(?P<aux>do|does|did)\s+{_SUBJECT}\s+(?P<verb>[a-z]+)(?P<rest>[^?,;]*)\?$", re.IGNORECASE)
_WHAT = re.compile(rf"^(?P<what>why|where|when|how|who|what)\s+(?P<aux>{'|'.join(_AUXILIARY)})\s+{_SUBJECT}(?P<rest>(?:\s+[^?,;]+)?)\?$", re.IGNORECASE)
_WHAT_DONE = re.compile(rf"^(?P<what>why|where|when|how|who|what)\s+(?P<aux>do|does|did)\s+{_SUBJECT}\s+(?P<verb>[a-z]+)(?P<rest>[^?,;]*)\?$", re.IGNORECASE)
_CLAUSES = re.compile(r"^(?P<head>If|When|Because|Once|Unless|Until|Before|After)\s+(?P<one>[^,.]+),\s+(?P<two>(?!and\b|but\b|or\b)[^,.?!]+)(?P<end>[.!])$")
_AFTER = re.compile(r"^(?P<two>[A-Z][^,.?!]*?),?\s+(?P<head>if|because|unless|until)\s+(?P<one>(?:I|you|he|she|it|we|they|there|somebody|nobody)\b[^,.?!]+)(?P<end>[.!])$")


def _yes_or_no(said: str) -> str:
    """ "Have you eaten?" -> "You have eaten, haven't you?" """
    if found := _ASKED.match(said):
        aux, who = found["aux"].lower(), found["who"]
        if re.search(r"\b(?:any\w*|ever|yet|or|never|n't)\b", found["rest"]):
            return ""
        tag = "it" if who.lower() in ("that", "this") else who.lower().replace("i", "I") if who.lower() == "i" else who.lower()
        return f"{_capital(who)} {aux} {found['rest'].strip()}, {_AUXILIARY[aux]} {tag}?"
    if found := _DONE.match(said):
        if re.search(r"\b(?:any\w*|ever|yet|or|never)\b", found["rest"]):
            return ""
        who, aux = found["who"], found["aux"].lower()
        tag = "it" if who.lower() in ("that", "this") else "I" if who.lower() == "i" else who.lower()
        return f"{_capital(who)} {_in_form(found['verb'], aux)}{found['rest'].rstrip()}, {aux}n't {tag}?"
    return ""


def _open_question(said: str) -> str:
    """ "Why did you come?" -> "Tell me why you came." """
    if found := _WHAT_DONE.match(said):
        return f"Tell me {found['what'].lower()} {_low(found['who'])} {_in_form(found['verb'], found['aux'].lower())}{found['rest'].rstrip()}."
    if (found := _WHAT.match(said)) and not (found["what"].lower() in ("who", "what") and not found["rest"].strip() and found["aux"].lower() not in ("is", "are", "was", "were")):
        if found["rest"].strip().startswith("not "):
            return ""
        return f"Tell me {found['what'].lower()} {_low(found['who'])} {found['aux'].lower()}{found['rest'].rstrip()}."
    return ""


def _in_form(verb: str, aux: str) -> str:
    from generator.writing.story.errand import inflected

    return verb if aux == "do" else inflected(verb, "VBD" if aux == "did" else "VBZ")


def _low(word: str) -> str:
    return "I" if word.lower() == "i" else word.lower()


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _clauses(said: str) -> str:
    """ "If it rains, we stay." -> "We stay if it rains.", and the other way round."""
    if found := _CLAUSES.match(said):
        return f"{_capital(found['two'])}{',' if found['head'] == 'Because' else ''} {found['head'].lower()} {_lowered(found['one'])}{found['end']}"
    if (found := _AFTER.match(said)) and not re.match(r"(?:only|not|even|just|as)\b|.*\b(?:only|not|even|just|as|and|know|ask|wonder|tell me)$", found["two"], re.IGNORECASE):
        return f"{found['head'].capitalize()} {found['one']}, {_lowered(found['two'])}{found['end']}"
    return ""


def _lowered(words: str) -> str:
    """A clause that no longer begins a sentence; names and "I" stay as they are."""
    first = words.split()[0]
    kept = re.match(r"I\b", first) or not re.fullmatch(r"[A-Z][a-z'’]*", first) or (first.lower() not in phrases.SMALL and next(iter(parse(words))).pos_ == "PROPN")
    return words if kept else words[:1].lower() + words[1:]


_BE = r"(?P<be>is|are|was|were|am|'s|'re|'m)"
_WHAT_IT_IS = re.compile(rf"^(?P<who>I|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey|[Tt]hat|[Tt]his)\s?{_BE}\s+(?P<what>an?\s[^,;:?!]+?)(?P<rest>,[^.?!]*)?(?P<end>[.!])$")
_WANTED = re.compile(r"^(?P<who>I|You|He|She|We|They)\s(?P<verb>wants?|needs?|means?|hates?|loves?|wanted|needed|meant|remember|heard|saw)\s(?P<what>(?:an?|the|my|your|his|her|our|their|that|it|this|one|two|you)\b[^,;?!]*)(?P<end>[.!])$")
_VOCATIVE = re.compile(r"^(?P<said>[^,?!]+),\s(?P<name>[A-Z][\w'-]+|my lady|my lord|my dear|dear|sir|madam|counsel|sister|brother|my friend|my lamb|pet)(?P<end>[.!?]+)$")
_CALLED = re.compile(r"^(?P<name>(?!Oh|No|Yes|Well|Now|So|And|But|Then|Listen|Look|Not|Come|Wait|Nothing|Maybe|Perhaps|Please|Go|Here|There|Today|Tomorrow|Yesterday|Tonight)[A-Z][a-z'-]+),\s(?P<said>[^,?!]+)(?P<end>[.!?]+)$")
_TIME = re.compile(r"^(?P<said>(?:I|You|He|She|It|We|They|Somebody|Nobody|There|My \w+|Your \w+)\b[^,;?!]{8,}?)\s(?P<when>tomorrow|today|yesterday|tonight|this (?:morning|evening|afternoon)|last (?:night|year|week|summer|winter)|every (?:day|night|morning|year)|(?:twice|once) a (?:day|week|year))(?P<end>[.!])$")
_ASIDE = re.compile(r"^(?P<said>[^,;?!]+),\s(?P<aside>if you ask me|mind|mind you|you know|trust me|believe me|upon my word|strictly speaking|for the record|I suppose|I think)(?P<end>[.!])$")


def _what_it_is(said: str) -> str:
    """ "It was a large marrow." -> "A large marrow, it was." """
    found = _WHAT_IT_IS.match(said)
    if found is None or found["what"].split()[-1] in ("not", "n't") or re.search(r"\b(?:that|who|which|when|where|because|and)\b", found["what"]):
        return ""
    who = found["who"] if found["who"] == "I" else found["who"].lower()
    be = {"'s": "is", "'re": "are", "'m": "am"}.get(found["be"], found["be"])
    return f"{_capital(found['what'])}{found['rest'] or ''} is what {who} {be}{found['end']}" if be in ("is", "are", "am") and not found["rest"] else f"{_capital(found['what'])}, {who} {be}{found['rest'] or ''}{found['end']}"


def _what_is_wanted(said: str) -> str:
    """ "I want the truth." -> "What I want is the truth." """
    found = _WANTED.match(said)
    if found is None or found["what"] == "it" or re.search(r"\b(?:to|when|because|and|then|once)\b", found["what"]) or found["what"].startswith("you ") or (found["verb"] == "mean" and found["what"].startswith("it")):
        return ""
    who = found["who"] if found["who"] == "I" else found["who"].lower()
    be = "was" if found["verb"] in ("wanted", "needed", "meant", "heard", "saw") else "is"
    return f"What {who} {found['verb']} {be} {found['what']}{found['end']}"


def _of_something(said: str) -> str:
    """ "The mayor's marrow was hollow." -> "It was hollow, the mayor's marrow." """
    found = re.match(r"^(?P<what>(?:The|My|Your|His|Her|Our|Their|This|That|These|Those)\s(?:[\w'-]+\s){1,3}?)(?P<verb>is|are|was|were|has|have|had|will|can't|could|would|isn't|wasn't|didn't|doesn't)\s(?P<rest>[^,;:?!]+)(?P<end>[.!])$", said)
    if found is None:
        return ""
    tokens = list(parse(found["what"].strip()))
    noun = tokens[-1]
    if noun.pos_ not in ("NOUN", "PROPN") or _person(noun.text) or found["rest"].startswith(("that ", "who ")) or re.search(r"\b(?:it|them|they|and|where|who|that)\b", found["rest"]) or any(each.pos_ in ("VERB", "AUX", "ADP", "PRON") and each.tag_ not in ("PRP$", "VBN") for each in tokens):
        return ""
    many = noun.tag_ in ("NNS", "NNPS")
    if many != (found["verb"] in ("are", "were", "have")) and found["verb"] in ("is", "are", "was", "were", "has", "have"):
        return ""
    return f"{'They' if many else 'It'} {found['verb']} {found['rest']}, {_lowered(found['what'].strip())}{found['end']}"


def _person(word: str) -> bool:
    from generator.writing.reading.nouns import is_person

    return is_person(word.lower())


def _called_on(said: str) -> str:
    """ "He cried, Victor." -> "Victor, he cried.", and the other way round."""
    if (found := _VOCATIVE.match(said)) and len(found["said"].split()) > 1 and not re.match(r"(?:And|But|Then|So|Or|No|Yes|Thank|Not)\b", found["said"]) and (found["name"].islower() or _name(found["name"])):
        return f"{_capital(found['name'])}, {_lowered(found['said'])}{found['end']}"
    if (found := _CALLED.match(said)) and len(found["said"].split()) > 1 and _name(found["name"]):
        return f"{_capital(found['said'])}, {found['name']}{found['end']}"
    return ""


def _name(word: str) -> bool:
    return all(each.pos_ == "PROPN" for each in parse(word)) and word.lower() not in phrases.SMALL


def _when(said: str) -> str:
    """ "We leave tomorrow." -> "Tomorrow we leave." """
    found = _TIME.match(said)
    return f"{_capital(found['when'])} {_lowered(found['said'])}{found['end']}" if found and not re.search(r"\b(?:and|but|that|who|what|where|only|not|n't)\b", found["said"]) else ""


def _aside(said: str) -> str:
    """ "It echoed, if you ask me." -> "If you ask me, it echoed." """
    found = _ASIDE.match(said)
    return f"{_capital(found['aside'])}, {_lowered(found['said'])}{found['end']}" if found else ""


_TURNS: tuple[Callable[[str], str], ...] = (_yes_or_no, _open_question, _clauses, _aside, _called_on, _what_it_is, _what_is_wanted, _of_something, _when)


def _worded(sentence: str) -> str:
    """The sentence with other words of the same meaning: whole phrases first, then single words in the form that they have there."""
    said = sentence
    for pattern, other in phrases.PHRASES:
        said = re.sub(pattern, lambda found, other=other: _cased(found[0], found.expand(other)), said)  # type: ignore[misc]
    tokens = list(parse(said))
    result = ""
    for index, token in enumerate(tokens):
        new = _synonym(token, tokens[index + 1] if index + 1 < len(tokens) else None, tokens[index - 1] if index else None)
        result += (_cased(token.text, new) if new else token.text) + token.whitespace_
    return phrases.articled(result)


def _synonym(token: Any, after: Any, before: Any) -> str:
    from generator.writing.story.errand import inflected

    if token.pos_ not in ("VERB", "NOUN", "ADJ", "ADV"):
        return ""
    word = token.text.lower()
    if token.pos_ == "VERB":
        from generator.writing.reading.grammar import verb

        other = _table("VERB").get(verb(token), "")
        if not other or (after is not None and after.tag_ in ("RP", "IN", "TO")):
            return ""  # "look at", "give up" are words of their own
        return inflected(other, token.tag_)
    if token.pos_ == "NOUN" and before is not None and before.text == "-":
        return ""
    return _table(token.pos_).get(word, "")


@cache
def _table(kind: str) -> dict[str, str]:
    return {old: new for old, _, new in (pair.partition("=") for pair in phrases.WORDS[kind].split())}


def _cased(old: str, new: str) -> str:
    return new[:1].upper() + new[1:] if old[:1].isupper() and old not in ("I",) and not old.startswith("I'") else new
