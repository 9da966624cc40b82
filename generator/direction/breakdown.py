"""The breakdown: which things a sentence needs on the set, where the writer named none or named one that the sentence does not."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache

from generator.direction.nouns import stems
from generator.direction.rereading import reread
from generator.direction.things import HANDLES, bodily, built, familiar, known, stands
from generator.direction.verbs import event, staging
from generator.film import Action, Beat, Scene, Screenplay

_SIMILE = re.compile(r"\b(?:like|as|than|not a|no|without|instead of|smells? of|sound of|what looks)\b", re.I)
"""What follows is not there, or only in a manner of speaking."""
_GIVEN = frozenset(["a", "an", "the", "her", "his", "their", "its", "one", "two", "three", "my", "your", "some", "another", "every", "each", "both"])
"""What stands before the name of a thing; a word without it may be a verb."""


def broken_down(scene: Scene) -> Scene:
    """The scene with the things that its sentences name: the world's, and those that are handled."""
    down: dict[str, str] = {}
    here: set[str] = set()
    beats: list[Beat] = []
    for beat in scene.beats:
        if isinstance(beat, Action):
            for deed in _both(reread(beat)):
                deed = _settled(_arrived(_practised(_handled(_seen(deed), down)), here, down), down)
                here |= {deed.actor, deed.target} - {""}
                beats.append(deed)
        else:
            here |= set() if beat.off_screen else {beat.speaker}
            beats.append(beat)
    return replace(scene, beats=tuple(beats))


_SECOND = re.compile(r",? and (?:then |slowly |quietly |heavily |quickly )?(sits|kneels|crouches|lies|gets up|stands up|rises|runs|leaves|goes out|walks (?:out|off|away|on)|dances)\b([^.;!?]*)", re.I)
"""Another deed of the same body, by the word that says so."""
_SECONDS = {
    "sits": "sit", "kneels": "kneel", "crouches": "crouch", "lies": "lie", "gets up": "stand", "stands up": "stand", "rises": "stand", "runs": "run", "leaves": "exit",
    "goes out": "exit", "walks out": "exit", "walks off": "exit", "walks away": "exit", "walks on": "walk", "dances": "dance",
}  # fmt: skip


def _both(action: Action) -> tuple[Action, ...]:
    """Who comes in and sits down is seen to do both, one after the other."""
    first, found = staging(action.verb), _SECOND.search(action.text)
    if found is None or first is None or not action.actor or '"' in action.text[: found.start()]:
        return (action,)
    verb = _SECONDS[found[1].lower()]
    then = staging(verb)
    if then is None or then.verb == first.verb or first.pose or first.verb in ("exit", "sleep"):
        return (action,)
    return replace(action, text=action.text[: found.start()]), replace(action, text=f"{found[1]}{found[2]}", verb=verb, target="", prop="")


_STILL = ("stop", "look", "think", "gesture", "stand", "turn", "listen")
"""Deeds that leave the hands free for what else the sentence says of them."""
_BY_HAND = {
    "puts": "put", "sets": "put", "lays": "put", "takes": "take", "picks": "take", "has": "hold", "holds": "hold", "carries": "hold", "keeps": "hold",
    "lifts": "show", "raises": "show", "shows": "show", "opens": "open", "draws": "take", "unfolds": "open", "turns": "hold", "polishes": "hold", "wipes": "hold",
}  # fmt: skip
"""What a hand does, by the word that says so."""
_WHO = frozenset(("she", "he", "they", "and"))


def _handled(action: Action, down: dict[str, str]) -> Action:
    """Who stands there with a watch in her hand is seen with the watch: what else the sentence says of the hands of somebody who keeps still."""
    how = staging(action.verb)
    if how is None or not action.actor or action.prop or action.target or how.verb not in _STILL or action.actor in down:
        return action
    own = _WHO | {*action.actor.split("-")}
    for sentence in re.split(r"[.;:!?]", action.text):
        words = [each.strip(",()\"'“”’").lower() for each in sentence.split()]
        for at, word in enumerate(words[1:8], 1):
            if word in _BY_HAND and (words[at - 1] in own or "(" in sentence.split()[0:at][-1] or sentence.split()[at - 1].endswith(")")):
                found = next((each for each in things(" ".join(words[at + 1 : at + 7])) if not stands(each)), "")
                if found and words[at + 1] not in ("like", "as"):
                    return replace(action, verb=_BY_HAND[word], prop=found)
    return action


_CRAFT = {
    "read": ("read", "book"), "write": ("write", "letter"), "draw": ("write", "paper"), "paint": ("work", "brush"), "knit": ("work", "wool"), "sew": ("work", "needle"),
    "cook": ("work", "pan"), "bake": ("work", "bread"), "carve": ("work", "knife"), "sign": ("write", "paper"), "count": ("count", "coin"), "type": ("write", "typewriter"),
}  # fmt: skip
"""What an art that is learnt, or shown, is done with: the staged deed, and the thing in the hands."""
_ART = re.compile(rf"\b(?:(?:how\s+to|can|could|learns?\s+to|to|teach\w*\s+\w+\s+to)\s+)({'|'.join(_CRAFT)})\b", re.I)
_AT_IT = ("show", "start", "work", "demonstrate", "teach", "learn", "practise", "practice", "try", "gesture", "look", "stand", "stop", "wait", "begin")


def _practised(action: Action) -> Action:
    """Who shows how to read, or does it at last, has a book in the hands."""
    found = _ART.search(action.text)
    how = staging(action.verb)
    if found is None or not action.actor or (action.prop and not bodily(action.prop)) or not (action.verb in _AT_IT or how is None or how.verb in _AT_IT):
        return action
    verb, thing = _CRAFT[found[1].lower()]
    return replace(action, verb="show" if how is not None and how.verb == "show" else verb, prop=thing) if known(thing) else action


def _arrived(action: Action, here: set[str], down: dict[str, str]) -> Action:
    """Who has been seen in the scene does not come in again: they get up, or walk."""
    how = staging(action.verb)
    if how is None or how.verb != "enter" or action.actor not in here:
        return action
    return replace(action, verb="stand" if action.actor in down else "walk")


def _settled(action: Action, down: dict[str, str]) -> Action:
    """Who sits already does not sit down again: a body that gets up for it would leave the frame. `down` holds by character how they are."""
    how = staging(action.verb)
    if how is None or not action.actor:
        return action
    if how.pose in ("sit", "kneel", "lie", "crouch"):
        if down.get(action.actor) == how.pose and how.verb == how.pose:
            return replace(action, verb="look")
        down[action.actor] = how.pose
    elif how.moves or how.pose:
        down.pop(action.actor, None)
    return action


_SOUNDED = ("note", "chord", "tune", "song", "melody", "scale", "march", "waltz")
"""What is played, and is no thing."""


def _seen(action: Action) -> Action:
    if action.prop.lower().rstrip("s") in _SOUNDED and (how := staging(action.verb)) and how.verb in ("play", "sing", "dance"):
        return replace(action, prop="")
    if action.prop and not bodily(action.prop) and not _verbal(action):
        return action
    if action.actor:
        how = staging(action.verb)
        wanted = how is not None and how.verb in HANDLES and not action.target
        lifts = how is not None and how.verb == "cast"
        found = next((each for each in things(action.text) if lifts or not stands(each)), "") if wanted else ""
        if how is not None and (how.verb in HANDLES or how.verb in _BESIDE) and _thing(action.target):
            found = action.target  # it is done to a thing
    else:
        found = next(iter(things(action.text)), "")
    return replace(action, prop=found) if found else action


def _verbal(action: Action) -> bool:
    """Whether what the writer named as the thing is what the world's thing does: the phone that rings is no ring."""
    if action.actor or action.prop in (there := things(action.text)) or not there:
        return False
    named = re.search(rf"\b(?:an?|the|her|his|their|my|its|\w+['’]s) {re.escape(action.prop)}\b", action.text, re.I)
    return named is None and re.search(rf"\b{re.escape(action.prop)}(?:s|ing)\b", action.text, re.I) is not None


_BESIDE = ("look", "lean", "kneel", "search")
"""Deeds at a thing that is not taken into the hand."""


def _thing(noun: str) -> bool:
    """Whether the target of a deed is a thing that can be shown: no id of a character is a noun that is known."""
    return bool(noun) and known(noun) and not built(noun) and not bodily(noun) and not stands(noun)


_NEAR = 10
"""Words of a sentence in which what it is about has been named."""


def things(text: str) -> tuple[str, ...]:
    """The things that a sentence says are there, in order: "a bronze gong" is a gong of bronze."""
    there = _SIMILE.split(re.split(r"[.;:!?]", text)[0])[0]
    words = [each.strip(".,;:!?()\"'“”’").lower() for each in there.replace("'s", " 's").split()][:_NEAR]
    found = []
    for at, word in enumerate(words):
        before = [each for each in words[max(0, at - 3) : at]]
        since = next((len(before) - n for n, each in enumerate(reversed(before)) if each in _GIVEN), -1)
        if since < 0 or not word or words[at + 1 : at + 2] == ["s"]:
            continue
        noun = " ".join([*before[since:], word])
        after = words[at + 1] if at + 1 < len(words) else ""
        if after and known(word) and known(after) and not built(after) and not any(staging(each) or event(each) for each in stems(after)):
            continue  # a bus ticket is no bus
        verbal = any(staging(each) or event(each) for each in stems(word)) and any(known(each) for each in before[since:])  # the bell rings
        if known(word) and not verbal and not built(word) and not bodily(word) and not any(each in _GIVEN or staging(each) or event(each) for each in before[since:]):
            found.append(noun)
    return tuple(dict.fromkeys(found))


_TELLING = 3
"""Beats that name a thing before it counts as one of those that the film is about."""


@lru_cache(maxsize=4)
def central(screenplay: Screenplay) -> frozenset[str]:
    """What the film is about, as far as it can be held: the things of its premise and its title, and those that come up again and again."""
    told = f"{screenplay.title}. {screenplay.logline}"
    beats = [beat.text if isinstance(beat, Action) else beat.written for scene in screenplay.scenes for beat in scene.beats]
    premise = {stem for word in _plain(told) for stem in stems(word)}
    often = Counter(word for text in beats for word in {*_plain(text)})
    named = (premise & often.keys()) | {word for word, count in often.items() if count >= _TELLING}
    return frozenset(word for word in named if familiar(word))


def _plain(text: str) -> list[str]:
    return [each.strip(".,;:!?()\"'“”’").lower() for each in text.split()]


_SAYS = re.compile(r"\b(?:says?|reads?|saying|reading|lettered|marked|written|words|sign|poster|headline|it)\b[^.:\"“]{0,24}[:,]? ?(?:[\"“]([^\"”]{2,60})[\"”]|((?:[A-Z0-9][A-Z0-9'’&-]*[ .,!?:]*){2,}))")


def lettering(action: Action) -> str:
    """What a poster, a sign or a screen of the scene says, word for word; else nothing."""
    if action.actor and not action.prop:
        return ""
    found = _SAYS.search(action.text)
    said = (found.group(1) or found.group(2) or "").strip(" .,:") if found else ""
    return said if 2 <= len(said) <= 60 and not stems(said)[0].isdigit() else ""
