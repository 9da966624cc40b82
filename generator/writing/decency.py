"""Decency: what is refused, whoever asks for it, and what a film is rated for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.film import Action, Audience, Character, Demand, DemandKind, Line, Screenplay

REFUSAL = "Matinee makes no films in which children or young people under eighteen are shown in a sexual way. This message asks for one, so nothing was made."
_SEX = (
    r"(?:sex(?! ?(?:ual)?[- ]?education)(?! of (?:\w+ ){0,3}(?:kitten|puppy|baby|cat|dog|calf|foal|chick|hamster|rabbit|pony|turtle|unborn)\b)(?:y|iest|ier|ual\w*|ualis\w*|ualiz\w*|ed up)?|erotic\w*|porn\w*|nud(?:e|es|ity|ist|ists)|(?<!born )naked(?! (?:eye|mole|truth|branch|tree|bulb|flame|light|rock|sword|ambition))|undress\w*"
    r"|strip(?:s|ping|tease)?(?= (?:naked|off (?:her|his|their)|for (?:him|her|the camera|money)|club|dance|tease))|stripp?ers?|striptease|without (?:(?:her|his|their|any) )?clothes|no clothes"
    r"|lingerie|seduc\w+(?! (?:melody|song|tune|music|smell|aroma|taste))|orgasm\w*|aroused?|arousing|horny|lewd|fetish\w*|hentai|nsfw|intercourse|fondl\w+|molest\w*|masturbat\w*|make love|making love|makes love|love scenes?|wedding night|explicit(?:ly)?(?! (?:instructions?|orders?|permission|rules?|requests?|warnings?|directions|promises?|told|forb\w+|asked))|steamy(?! (?:kitchen|bakery|laundry|window|soup|train|jungle|cup|mirror|pot))|raunchy|kinky|xxx"
    r"|sleeps? with(?! (?:the light|a teddy|his|her|their|my|one eye|the window|a (?:light|toy|bear|doll|night)))|topless|sensual\w*|sexting|prostitut\w+|brothel|nackt\w*(?! (?:baum|bäume|ast|äste|fels\w*|erde|wand|wände|wahrheit|boden|maulwurf\w*|glühbirne)\b)|erotisch\w*|sexuell\w*|desnud\w+|nu(?:e|es)(?= )|érotique\w*)"
)
_SEXUAL = re.compile(rf"\b{_SEX}(?!\w)", re.IGNORECASE)
_REFUSED = re.compile(
    rf"\b(?:no|without(?: any)?|nothing|not(?: too| at all)?|never|zero|free of|avoid|isn't|don't (?:show|want)|kein\w*|ohne)\s+(?:\w+\s+){{0,1}}?{_SEX}(?:\s+(?:content|scenes?|stuff|jokes?))?(?:\s*(?:,|or|and|nor)\s+(?:no\s+)?{_SEX})*"
    rf"|(?<=\bno )(?:[\w ]+(?:,| or| and) ?){{1,4}}(?:no )?{_SEX}(?:\s+(?:content|scenes?))?|(?<=\bwithout )(?:[\w ]+(?:,| or| and) ?){{1,4}}{_SEX}(?:\s+(?:content|scenes?))?",
    re.IGNORECASE,
)
"""What a viewer does not want to see: "no nudity, no sex"."""
_TEENS = r"(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_YOUNG = re.compile(
    rf"\b(?:child(?:ren)?|kids?|toddlers?|bab(?:y|ies)|minors?|under ?age\w*|pre-?teens?|tweens?|teen(?:s|age|aged|ager|agers)?|school(?:girls?|boys?|kids?|children)|(?:middle|grade|primary|elementary)[- ]school\w*|little (?:girls?|boys?)|young (?:girls?|boys?)|"
    rf"lolita|loli|shota|jailbait|kinder|kind|mädchen|jugendlich\w*|niñas?|niños?|filles?|garçons?|high[- ]school\w*|(?:[1-9]|1[0-7])[- ]?(?:years?|yrs?|y/?o|yo|jährig\w*|año\w*|ans)\b|(?:aged?|is|am|are|,|\() ?(?:[1-9]|1[0-7])(?=[,.;: )]|$)(?! ?(?:min|sec|hour|episode|o'clock|%))|"
    rf"{_TEENS}[- ]years?[- ]old|(?:aged?|is|am|are|turns|turned|only|just) {_TEENS}(?=[,.;:! ]|$)(?! ?(?:min|sec|hour|episode|o'clock|men|women|people|feet|days?|weeks?|months?)))(?!\w)",
    re.IGNORECASE,
)
_ALONE = re.compile(r"\b(?:lolita|loli|lolicon|shota|shotacon|jailbait|child porn\w*|kiddie porn\w*|cp video)\b", re.IGNORECASE)


_LETTERS = str.maketrans("013457@$", "oieastas")


def _undisguised(text: str) -> str:
    """The text with words written as they are meant: "s e x", "s3xy"."""
    joined = re.sub(r"\b(?![AaIi] )(?:[^\W\d_] ){2,}[^\W\d_]\b", lambda found: found[0].replace(" ", ""), text)
    return re.sub(r"\b(?=\w*[a-z])(?=[a-z]+\w*[013457@$])[a-z][\w@$]*[a-z]\b", lambda found: found[0].translate(_LETTERS), joined, flags=re.IGNORECASE)


def sexualises_the_young(text: str, cast: Iterable[Character] = ()) -> bool:
    """Whether a message asks for anything sexual in a film that is also about somebody under eighteen."""
    text = _REFUSED.sub(" ", _undisguised(text))
    if _ALONE.search(text):
        return not re.search(r"\bLolita\b.{0,20}\bNabokov|\bNabokov", text) or bool(_SEXUAL.search(text))
    if not _SEXUAL.search(text):
        return False
    young = any(each.age < 18 and each.look.species.value == "human" and not each.group for each in cast)
    return young or bool(_YOUNG.search(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """For whom a film is, and why not for younger ones."""

    audience: Audience
    reasons: tuple[str, ...] = ()
    """In words: "a fight", "somebody dies"; empty where there is nothing to say."""


_HURTS = frozenset(["punch", "kick", "stab", "slash", "slap", "grapple", "shoot"])
_SIGNS: tuple[tuple[str, Audience, re.Pattern[str]], ...] = (
    ("blood", Audience.TEEN, re.compile(r"\b(?:blood|bleed\w*|wound\w*|corpse|body bag)\b", re.IGNORECASE)),
    ("somebody dies", Audience.FAMILY, re.compile(r"\b(?:dies|died|dead|killed|drowned|funeral|grave|murder\w*)\b", re.IGNORECASE)),
    ("murder", Audience.TEEN, re.compile(r"\bmurder\w*|\bstrangl\w+|\bexecut\w+", re.IGNORECASE)),
    ("torture", Audience.ADULT, re.compile(r"\btortur\w+|\brape\w*|\bmutilat\w+|\bgore\b", re.IGNORECASE)),
    ("weapons", Audience.FAMILY, re.compile(r"\b(?:guns?|pistols?|rifles?|revolver|swords?|knife at|bomb)\b", re.IGNORECASE)),
    ("drink and tobacco", Audience.FAMILY, re.compile(r"\b(?:whisky|whiskey|gin|vodka|drunk|cigarettes?|cigar|pipe smoke)\b", re.IGNORECASE)),
    ("strong language", Audience.TEEN, re.compile(r"\b(?:damn|hell of|bastard|shit|fuck\w*|bitch|arse|ass)\b", re.IGNORECASE)),
    ("drugs", Audience.TEEN, re.compile(r"\b(?:cocaine|heroin|opium|overdose|crack pipe)\b", re.IGNORECASE)),
)
_ORDER = (Audience.CHILDREN, Audience.FAMILY, Audience.TEEN, Audience.ADULT)
_DREAD = ("horror", "ghost", "thriller")


def rating(film: Screenplay) -> Rating:
    """The youngest whom a screenplay is fit for, from what is done, said and felt in it."""
    found: dict[str, Audience] = {}
    harm = 0
    for scene in film.scenes:
        for beat in scene.beats:
            if isinstance(beat, Action) and beat.verb in _HURTS:
                harm += 1
            if isinstance(beat, Line | Action):
                for reason, audience, pattern in _SIGNS:
                    if pattern.search(beat.text):
                        found[reason] = audience
        if scene.tension >= 850 and len(scene.present) > 1:
            found.setdefault("tense scenes", Audience.FAMILY)
    if harm:
        found["a fight" if harm < 4 else "fights"] = Audience.TEEN
    if any(each in film.genre.lower() for each in _DREAD):
        found["fear"] = Audience.TEEN
    level = max((_ORDER.index(each) for each in found.values()), default=0)
    reasons = tuple(reason for reason, audience in found.items() if _ORDER.index(audience) == level and level)
    return Rating(audience=_ORDER[level], reasons=reasons)


def rated(film: Screenplay) -> Screenplay:
    """The screenplay with its rating."""
    found = rating(film)
    return replace(film, rating=found.audience.value, advice=found.reasons)


_CRUEL = re.compile(
    r"\b(?:kill(?:s|ed|ing)?|stab(?:s|bed|bing)?|shoot(?:s|ing)?|shot dead|murder\w*|slay\w*|behead\w*|tortur\w*|strangl\w*|slaughter\w*|execut(?:e|es|ed|ing|ion)|massacr\w*|poison(?:s|ed|ing)?|slash\w*|maim\w*|"
    r"hang(?:s|ed) (?:him|her|them)|electrocut\w*|blood(?:y|bath)?|gore|gory|corpses?|töte\w*|ermord\w*)\b",
    re.IGNORECASE,
)
TOO_HARD = "Left out: the film is for children."


def too_hard(demand: Demand, audience: Audience) -> bool:
    """Whether what a viewer asked for is not for the children that the film is for."""
    return audience is Audience.CHILDREN and demand.kind is not DemandKind.PROHIBITION and bool(_CRUEL.search(demand.words))
