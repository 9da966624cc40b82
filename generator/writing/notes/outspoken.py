"""What happens in another ending is also said in it, plainly, by those whom it happens to: nobody need guess which ending they see."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Action, Beat, Character, Delivery, Line, Screenplay
from generator.writing.notes.naming import called
from generator.writing.story.chance import Chance
from generator.writing.story.ending.wish import Wish

_ANSWERS = (
    ("I have. Ask me tomorrow if I'm sorry.", "You'll not be. Nor shall I."),
    ("I have. My hands knew it before I did.", "I saw. I was watching your hands."),
    ("I have. It was shorter than I'd thought.", "It took you long enough to begin."),
    ("I have. I'd do it again.", "I believe you. That's what is new."),
)
"""To whom it is said to that they have done it: their answer, and what is said to that."""
_FORGIVEN = (
    ("I have. You can stop standing like that.", "I don't know how else one stands."),
    ("I have. I noticed it only when you asked.", "I didn't ask. I was afraid to."),
    ("I have. It's not a present. I wanted my evenings back.", "You can have mine as well."),
)
_GRAVE = (
    ("I have. I'd like to say that it was for something.", "Then say it, and we'll see how it sounds."),
    ("I have. I've been waiting for somebody to notice.", "I noticed. I was hoping to be wrong."),
    ("I have. You'd better not forgive it too soon.", "There's no danger of that."),
)
"""The same of what is forgiven, and of what was done to somebody or cannot be made whole."""
_WRONGS = frozenset(["betray", "abandon", "steal", "break", "destroy", "lose", "lie", "cheat", "burn", "desert", "deceive", "sink", "shoot", "ruin", "smash", "poison", "trick", "surrender"])
_OURS = (
    ("We have. Say it again, and I'll believe it.", "Tomorrow. I'd like to have it once more tomorrow."),
    ("We have. Who'd have told us that this morning?", "You did. I didn't listen."),
    ("We have. What does one do after that?", "One has breakfast."),
)
_GOING = (
    ("I'm leaving, {other}.", "I know. You've stood like that since morning.", "You could ask me to stay.", "I could. You'd stay for me, and not for you."),
    ("I'm leaving. I wanted to say it and not only do it.", "Then it's said. Thank you for that.", "Is that all?", "It's all that I can say standing up."),
    ("I'm leaving, {other}. Today.", "And if I said no?", "Then I'd leave with that as well.", "Then I won't say it. You've enough to carry."),
)
_NOT_SAID = frozenset(["die", "drown", "be", "have", "kill", "sit", "stand", "look", "walk", "smile", "stop", "wake", "sleep", "sing", "dance", "kiss", "hug", "embrace", "talk", "speak", "say", "tell", "confess", "cry", "laugh", "rain", "snow", "wait", "watch", "stay"])
"""What is seen, or said already: nobody tells somebody that they are sitting."""
_PARTICIPLES = {"get": "got"}
_LEAVES = frozenset(["leave", "go", "depart", "emigrate"])


def outspoken(film: Screenplay, before: Screenplay, meant: Wish, salt: str) -> Screenplay:
    """The film whose last scene also says what was wished for; as it is in a film without words, where somebody alone does it, or where it
    is nothing that one says."""
    scene, verb = film.scenes[-1], meant.verb.split()[0] if meant.verb else ""
    spoken = any(isinstance(beat, Line) for each in before.scenes for beat in each.beats)
    if not spoken or film.language != "en" or not meant.who or not verb or verb in _NOT_SAID or re.search(r"\b(?:not|never|nobody)\b|n't\b", meant.deed):
        return film
    people = [each for id in dict.fromkeys((*meant.who, *meant.whom, *scene.present)) if (each := film.character(id)).speaks and not each.group]
    doers = [each for each in people if each.id in meant.who]
    if len(people) < 2 or not doers or len(doers) != len(set(meant.who)):
        return film
    ours = len(doers) > 1
    one, other = (doers[0], doers[1]) if ours else (next(each for each in people if each.id not in meant.who), doers[0])
    chance = Chance(f"{film.title}|{salt}")
    leaving = verb in _LEAVES and not ours and re.fullmatch(r"\{[\w-]+\} (?:leaves|goes|departs|emigrates)(?: (?:away|forever|for good|\{[\w-]+\}))?\.?", meant.deed.strip()) is not None
    if leaving:
        pair, texts = (other, one), tuple(each.format(other=called(one)) for each in chance.pick("going", _GOING))
    else:
        told = _perfect(meant, verb, one, other, film, ours=ours)
        if not told:
            return film
        pair, texts = (one, other), (told, *chance.pick("answers", _OURS if ours else _FORGIVEN if verb in ("forgive", "pardon") else _GRAVE if verb in _WRONGS else _ANSWERS))
    id = _free(scene.id, {beat.id for beat in scene.beats})
    lines: tuple[Beat, ...] = tuple(
        Line(id=f"{id}-{number + 1}", speaker=pair[number % 2].id, to=pair[1 - number % 2].id, text=text, delivery=Delivery(emotion="sad" if leaving else "neutral", intensity=520, volume="quiet"))
        for number, text in enumerate(texts)
    )
    at = 0 if leaving else _after(scene.beats, verb)
    first_new = next((index for index, beat in enumerate(scene.beats) if re.match(r"e\d+-", beat.id)), 0)
    at = max(at, first_new)
    present = tuple(dict.fromkeys((*scene.present, one.id, other.id)))
    return replace(film, scenes=(*film.scenes[:-1], replace(scene, beats=(*scene.beats[:at], *lines, *scene.beats[at:]), present=present)))


def _perfect(meant: Wish, verb: str, one: Character, other: Character, film: Screenplay, *, ours: bool) -> str:
    """ "{ruth} forgives {milo}." as Milo says it to Ruth: "So you've forgiven me."; empty where the deed is no plain one."""
    from generator.writing.story.errand import inflected

    found = re.match(rf"^\{{[\w-]+\}}(?: and \{{[\w-]+\}})? (?:{verb}|{re.escape(inflected(verb, 'VBZ'))})\b(?P<rest>[^,;]*)$", meant.deed.strip(" ."))
    if found is None:
        return ""
    rest = found["rest"].replace(f"{{{one.id}}}'s", "my" if not ours else "our").replace(f"{{{one.id}}}", "me")
    rest = re.sub(r"\b(?:her|him|them)(?:self|selves)\b", "ourselves" if ours else "yourself", rest)
    rest = re.sub(r"\b(?:his|her|their)(?=\s+[a-z])", "our" if ours else "your", rest)
    rest = re.sub(r"\{([\w-]+)\}", lambda name: called(film.character(name[1])), rest)
    return f"So {'we' if ours else 'you'}'ve {_PARTICIPLES.get(verb) or inflected(verb, 'VBN')}{rest}."


def _after(beats: tuple[Beat, ...], verb: str) -> int:
    """Behind the action in which it is done, or behind all but the last picture."""
    from generator.writing.story.errand import inflected

    says = re.compile(rf"\b(?:{re.escape(verb)}|{re.escape(inflected(verb, 'VBZ'))})\b")
    done = next((at + 1 for at in range(len(beats) - 1, -1, -1) if isinstance(beats[at], Action) and says.search(beats[at].text)), 0)
    return done or max(1, len(beats) - (1 if beats and isinstance(beats[-1], Action) else 0))


def _free(scene: str, taken: set[str]) -> str:
    return next(id for number in range(1, 99) if f"{(id := f'{scene}-said{number}')}-1" not in taken)
