"""Cultures: what the names of places say of how they build and furnish there."""

from __future__ import annotations

from collections.abc import Iterable

_WORDS: dict[str, str] = {
    "african": "lagos accra nairobi kinshasa dakar abuja kano ibadan kumasi addis mombasa zanzibar timbuktu harare lusaka kampala african africa"
    " nigeria nigerian ghana ghanaian kenya kenyan senegal mali yoruba igbo zulu swahili congo ethiopia",
    "japanese": "tokyo kyoto osaka nara edo hokkaido okinawa nagasaki hiroshima japan japanese samurai shogun dojo shinto ryokan torii",
    "chinese": "beijing shanghai chengdu xian canton guangzhou china chinese chinatown seoul korea korean hanoi vietnam taipei",
    "arabian": "cairo baghdad damascus marrakesh marrakech fez tunis algiers istanbul tehran isfahan petra mecca arabian arabia persian persia"
    " ottoman moroccan morocco egypt egyptian souk casbah kasbah bedouin",
    "indian": "delhi mumbai bombay calcutta kolkata jaipur agra varanasi india indian punjab bengal goa",
    "latin": "mexico mexican havana cuba bogota lima quito rio brazil oaxaca guadalajara hacienda peru andes colombia argentina",
    "american": "york manhattan brooklyn chicago texas california hollywood nevada arizona alabama louisiana detroit vegas american america indiana ohio",
    "nordic": "norway norwegian sweden swedish iceland finland oslo bergen reykjavik nordic viking fjord denmark danish greenland",
}
_CULTURES = {word: culture for culture, words in _WORDS.items() for word in words.split()}
_PEOPLES = frozenset(
    ["african", "nigerian", "ghanaian", "kenyan", "yoruba", "igbo", "zulu", "swahili", "japanese", "samurai", "shogun", "chinese", "korean", "arabian", "persian", "ottoman", "moroccan", "egyptian", "bedouin", "indian", "mexican", "american", "norwegian", "swedish", "finnish", "nordic", "viking", "danish"]
)
"""Words that say where somebody or something comes from, and not where one is."""


def culture_named(words: Iterable[str], *, lands: bool = False) -> str:
    """The culture that the first telling word belongs to, in small letters; with `lands`, names of cities and countries alone. Empty where none tells."""
    return next((_CULTURES[word] for word in words if word in _CULTURES and not (lands and word in _PEOPLES)), "")
