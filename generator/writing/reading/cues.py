"""The small words between phrases that tell who is who."""

from __future__ import annotations

import re

from generator.film import Gender
from generator.writing.reading.tables import listed

NAMING = re.compile(
    r"(?:^|[\s,])(?:named|called|known as|known only as|nicknamed|by the name of|whose name is|name is|names? are|goes by|dubbed)$"
)
COPULA = re.compile(r"^,?\s*(?:who\s+|that\s+)?(?:is|was|are|were|to be|being|should be|must be|will be|becomes|as)$")
WITH = re.compile(
    r"^(?:,?\s*(?:and\s+)?(?:(?:who\s+)?(?:with|has|have|having|wears|wearing|dressed in|in|sporting|carrying|clad in|whose|of)\s*)?|and)$"
)
AGAINST = re.compile(
    r"(?:\bagainst|\bversus|\bvs\.?|\b(?:fights?|defeats?|overthrow|defeat|beat|battles?|escapes?|outwits?|outruns?|flees?|evades?|hunted by|chased by"
    r"|haunted by|pursued by|stalked by|threatened by|survives?|confronts?|faces?|stops?|avoid(?:ing|s)?)(?: from)?)$"
)
FROM = re.compile(r"\b(?:rescue|save|protect|defend|free|hide|shield|flee|escape|run|guard)\w*\b.*\bfrom$")
HOSTILE = frozenset(
    listed(
        "hunt chase kidnap terrorise terrorize threaten stalk murder kill invade attack capture enslave oppress pursue poison "
        "torment rob besiege "
        "bully blackmail destroy conquer eliminate imprison persecute exploit"
    )
)
OWN = {"her": Gender.FEMALE, "his": Gender.MALE, "their": Gender.NEUTRAL, "its": Gender.NEUTRAL}
PRONOUNS = {"she": Gender.FEMALE, "he": Gender.MALE, "him": Gender.MALE, "herself": Gender.FEMALE, "himself": Gender.MALE, "hers": Gender.FEMALE, **OWN}
TITLED = {
    "mr": Gender.MALE,
    "mrs": Gender.FEMALE,
    "ms": Gender.FEMALE,
    "miss": Gender.FEMALE,
    "sir": Gender.MALE,
    "lady": Gender.FEMALE,
    "lord": Gender.MALE,
    **dict.fromkeys(("count", "king", "prince", "baron", "duke", "emperor", "father", "uncle"), Gender.MALE),
    **dict.fromkeys(("countess", "queen", "princess", "baroness", "duchess", "empress", "aunt"), Gender.FEMALE),
}
EITHER = frozenset(
    listed("sam alex robin kai riley charlie jean nicky kael sasha ali noor deniz jo max drew quinn rory kim lee skye jesse")
)
"""Names that say little about gender: the pronouns decide."""
PORTRAIT = frozenset(listed("have wear be sport dress carry look name call age clad scar tattoo shave crop braid dye freckle"))
"""Verbs that describe somebody rather than move the story."""
PETS = frozenset(listed("dog cat horse goose parrot robot pony puppy kitten rabbit mouse bird owl android donkey"))
KIN = frozenset(listed("sister brother twin sibling friend cousin lover enemy rival neighbour neighbor colleague flatmate roommate classmate partner stepsister stepbrother housemate"))
MADE_OF = frozenset(listed("crew team family band group trio quartet duo pair party gang troupe"))
