"""What happens, told in a German clause whose verb comes last: "in dem sie ihm verzeiht" is "she forgives him"."""

from __future__ import annotations

import re

from generator.writing.reading.german import english

_VERBS = dict(
    pair.split("=")
    for pair in ["verzeih=forgive", "vergib=forgive", "vergeb=forgive", "geh=leave", "weggeh=leave", "fortgeh=leave", "verlass=leave", "verläss=leave", "bleib=stay", "sterb=die", "stirb=die", "überleb=survive", "gewinn=win", "verlier=lose", "heirat=marry", "küss=kiss", "umarm=hug", "find=find", "zerstör=destroy", "zerbrech=break", "zerbrich=break", "behalt=keep", "behält=keep", "behäl=keep", "geb=give", "gib=give", "zurückkehr=return", "zurückkomm=return", "heimkehr=return", "versöhn=make_up", "vertrag=make_up", "tanz=dance", "sing=sing", "wein=cry", "lach=laugh", "flieh=flee", "entkomm=escape", "gesteh=confess", "verrat=betray", "verrät=betray", "rett=rescue", "tot=kill", "töt=kill", "aufgeb=give_up", "aufgib=give_up", "schlaf=sleep", "schläf=sleep", "wart=wait", "spring=jump", "kämpf=fight", "streit=argue", "red=talk", "sprech=talk", "sprich=talk", "trink=drink", "ess=eat", "iss=eat", "öffn=open", "schließ=close", "entdeck=discover", "treff=meet", "triff=meet", "verschwind=disappear", "wegfahr=leave", "fahr=ride", "reis=travel", "abreis=leave", "wegwerf=throw_away", "verbrenn=burn", "vergrab=bury", "begrab=bury", "begräb=bury", "aufwach=wake_up", "einschlaf=fall_asleep", "sag=say", "erzähl=tell", "lüg=lie", "lächel=smile", "sitz=sit", "steh=stand", "schau=watch", "anseh=watch", "beobacht=watch", "les=read", "lies=read", "schreib=write", "halt=hold", "hält=hold", "nehm=take", "nimm=take", "wegnehm=take", "bring=bring", "such=search", "wiederfind=find", "erkenn=recognise", "befrei=free", "verhaft=arrest", "feier=celebrate", "teil=share", "allein_bleib=stay_alone", "zusammenbleib=stay_together", "zusammenkomm=come_together", "verlieb=fall_in_love", "fall=fall", "fäll=fall", "renn=run", "lauf=run", "läuf=run", "sieg=win", "besieg=defeat"]
)
_ENDINGS = ("en", "et", "t", "n", "e", "st", "")
_MODAL = {"kann": "can", "können": "can", "muss": "must", "müssen": "must", "will": "wants to", "wollen": "want to", "darf": "may", "soll": "", "sollen": ""}
_SUBJECT = re.compile(r"^(?P<who>(?:sie\s+beide|die\s+beiden|beide|alle|sie|er|es|man|(?:der|die|das|ein|eine)\s+[A-ZÄÖÜ][\wäöüß-]*|[A-ZÄÖÜ][\wäöüß-]*(?:\s+und\s+(?:(?:der|die|das)\s+)?[A-ZÄÖÜ][\wäöüß-]*)?))\s+(?P<rest>.+)$")
_OBJECTS = {"ihm": "him", "ihn": "him", "ihr": "her", "sie": "her", "ihnen": "them", "es": "it", "sich": "", "einander": "each other", "allein": "alone", "wieder": "again", "nicht": "", "doch": "", "dann": "then", "beide": "both"}
_PHRASES = (
    (r"auf dem dach", "on the roof"), (r"am strand", "on the beach"), (r"im regen", "in the rain"), (r"im schnee", "in the snow"), (r"am bahnhof", "at the station"), (r"bei nacht|nachts|in der nacht", "at night"), (r"im morgengrauen|bei sonnenaufgang", "at dawn"),
    (r"bei sonnenuntergang|in der dämmerung", "at dusk"), (r"für immer", "for ever"), (r"am hafen", "at the harbour"), (r"im wald", "in the forest"), (r"zu hause|nach hause", "home"), (r"die stadt", "the city"), (r"die wahrheit", "the truth"),
)  # fmt: skip


def clause(words: str) -> str:
    """The clause in English; what is not understood of it stays as it is, for whoever refuses it to show."""
    said = re.sub(r"\s+", " ", words.strip(" .,!"))
    found = _SUBJECT.match(said)
    if found is None:
        return english(f"und {said}")[0].removeprefix("and ")
    tokens = found["rest"].split()
    modal = next((word for word in tokens if word in _MODAL), "")
    tokens = [each for each in tokens if each != modal]
    last, verb = _verb(tokens[-1]) if tokens else ("", "")
    rest = tokens[:-1]
    if not verb and tokens:  # "Elara küsst Kael": the verb comes second
        last, verb = _verb(tokens[0])
        rest = tokens[1:]
    if not verb:
        return english(f"und {said}")[0].removeprefix("and ")
    many = bool(re.search(r"\bund\b|^(?:sie\s+beide|die\s+beiden|beide|alle)$", found["who"], re.IGNORECASE)) or (found["who"].lower() == "sie" and last.endswith("n") and not modal)
    who = _who(found["who"], many)
    does = _inflected(verb, many or bool(modal))
    if "nicht" in rest:
        does = f"{'do' if many else 'does'} not {verb.replace('_', ' ')}"
    told = f"{who} {_MODAL.get(modal, '')} {does} {_rest(' '.join(rest))}"
    return re.sub(r"\s+", " ", told).strip()


def german_verb(words: str) -> bool:
    """Whether the second or the last of some words is a verb as only German has it: "Liv stirbt"."""
    tokens = words.split()
    return len(tokens) > 1 and any(each[0].islower() and each.endswith(("t", "en")) and bool(_verb(each)[1]) for each in (tokens[1], tokens[-1]))


def _verb(word: str) -> tuple[str, str]:
    low = word.lower()
    for ending in _ENDINGS:
        stem = low.removesuffix(ending) if ending else low
        if (not ending or low.endswith(ending)) and stem in _VERBS:
            return low, _VERBS[stem]
    return low, ""


def _inflected(verb: str, plain: bool) -> str:
    from generator.writing.story.errand import inflected

    words = verb.replace("_", " ")
    return words if plain else inflected(words, "VBZ")


def _who(words: str, many: bool) -> str:
    low = words.lower()
    if low in ("sie beide", "die beiden", "beide") or (low == "sie" and many):
        return "they"
    simple = {"sie": "she", "er": "he", "es": "it", "man": "somebody", "alle": "all of them"}
    return simple.get(low) or english(f"und {words}")[0].removeprefix("and ")


def _rest(words: str) -> str:
    """Objects and adverbs."""
    for pattern, told in _PHRASES:
        words = re.sub(rf"\b(?:{pattern})\b", f"<{told}>", words, flags=re.IGNORECASE)
    parts = re.split(r"(<[^>]*>)", words)
    return " ".join(part.strip("<>") if part.startswith("<") else _objects(part.strip()) for part in parts if part.strip())


def _objects(words: str) -> str:
    first: list[str] = []
    tokens = words.split()
    while tokens and tokens[0].lower() in _OBJECTS:
        first.append(_OBJECTS[tokens.pop(0).lower()])
    told = english(f"und {' '.join(tokens)}")[0].removeprefix("and ") if tokens else ""
    return " ".join(each for each in (*first, told) if each)
