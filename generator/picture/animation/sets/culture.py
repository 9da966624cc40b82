"""Where in the worlds a place is: the words of its name that say it."""

from __future__ import annotations

from generator.film import Place

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
_MARS, _MOON = frozenset({"mars", "martian"}), frozenset({"moon", "lunar"})


def words_of(place: Place) -> tuple[str, ...]:
    """The words of a place's kind and name, in small letters and without an owner's s."""
    text = f"{place.kind} {place.name}".lower().replace("'s", "").replace("’s", "")
    return tuple("".join(sign if sign.isalnum() else " " for sign in text).split())


def culture_of(place: Place) -> str:
    """african, japanese, chinese, arabian, indian, latin, american, nordic, or nothing where no word tells."""
    return next((_CULTURES[word] for word in words_of(place) if word in _CULTURES), "")


def planet_of(place: Place) -> str:
    """mars, moon, or nothing for the Earth and for worlds without a name."""
    words = set(words_of(place))
    return "mars" if words & _MARS else "moon" if words & _MOON and "moonlight" not in words else ""
