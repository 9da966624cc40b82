"""Period: what an age does not have yet, so that nobody waits for a bus in the year 1690."""

from __future__ import annotations

import re
from functools import cache

from generator.writing.story.library import Conceit

_ORDER = {"ancient": 0, "medieval": 1, "fairytale": 1, "victorian": 2, "western": 2, "1930s": 3, "1940s": 3, "1980s": 4, "modern": 5, "future": 6}
_NEW: tuple[tuple[int, str], ...] = (
    (1, "church|castle|glasses|spectacles|paper|clock|buttons?|pockets?|coffee|tea|potato(?:es)?|cellar door|inn|spinning wheel|gunpowder"),
    (2, "trains?|railway|photographs?|cameras?|telegraph|telegram|newspapers?|match(?:es|box)|postm[ae]n|postcards?|stamps?|lighthouse|pistols?|rifles?|revolver|gas lamp|pencils?|umbrellas?|police(?:man)?|corridor"),
    (3, "telephones?|phones?|radios?|taxis?|bus(?:es)?|bus stop|cars?|vans?|lorry|lorries|lifts?|elevators?|cinema|typewriters?|trams?|electric\\w*|light ?bulbs?|fridge|petrol|tractors?|stickers?|"
        "headphones|aeroplanes?|bicycles?|loudspeakers?|sirens?|neon|motor\\w*|car park|noise officer|zip"),
    (4, "car alarms?|television|computers?|cassettes?|video|microwave|photocopier|plastic|traffic lights?|lanyard|vending machine|walkman"),
    (5, "e-?mails?|internet|smartphones?|websites?|laptops?|wi-?fi|apps?|mobile phone"),
)


@cache
def _absent(era: str) -> re.Pattern[str]:
    here = _ORDER.get(era, 5)
    later = [words for since, words in _NEW if since > here]
    return re.compile(rf"\b(?:{'|'.join(later)})\b", re.IGNORECASE) if later else re.compile(r"(?!)")


def out_of_time(text: str, era: str) -> bool:
    """Whether a text speaks of something that its age does not have yet."""
    return bool(_absent(era).search(text))


@cache
def strange(conceit: Conceit, era: str) -> int:
    """How many of a story's exchanges speak of what the age does not have yet."""
    if _ORDER.get(era, 5) >= 5:
        return 0
    sets = sum(out_of_time(f"{card.name} {card.set[0] if card.set else ''}", era) for card in conceit.cards)
    return sets + sum(any(out_of_time(text, era) for turn in each.turns for text in turn.texts) for card in conceit.cards for each in card.exchanges)


def culture(own: str, era: str) -> str:
    """Whose names the people of a genre have, where the message says nothing of it: Romans only in antiquity."""
    return "english" if own == "roman" and era != "ancient" else own
