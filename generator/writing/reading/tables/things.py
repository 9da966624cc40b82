"""Things that may be the heroes of a film: a teapot that talks, a clock that runs away."""

from __future__ import annotations

import re

from generator.writing.reading.tables import listed

_TABLE = """
teapot d8e2ea 34 | kettle c8702e 34 | cup e8e0d0 24 | teacup f0e4e8 24 | mug c84a3a 24 | spoon c0c4cc 34 | fork b8bcc8 34 | knife b0b6c0 34 | pan 4a4a52 34
pot b8683a 34 | jar d8b070 30 | bucket 8a98a8 40 | clock c89a4a 44 | watch d0b060 24 | lamp e8b84a 50 | lantern d88a2a 40 | candle f0e4c0 34
umbrella c83a4a 70 | broom b8864a 95 | brush b07a3a 34 | mirror a8c4d0 60 | key d0a83a 28 | letter f0e6d0 26 | box b88a54 40 | suitcase 8a5a34 50
book 8a3a3a 34 | pencil e8b83a 34 | pen 3a4a8a 30 | typewriter 3a4a4a 40 | radio 8a5a34 40 | television 6a4a3a 55 | computer 9aa4b0 50 | phone 2e3440 24
camera 3a3a44 30 | guitar c8843a 85 | violin a85a2a 55 | drum c83a3a 45 | doll e8b8a8 45 | puppet c8905a 60 | marionette c8905a 60 | toy c88a4a 45
teddy b87a42 45 | ball d84a3a 34 | balloon d83a4a 50 | kite 3a90c8 55 | sock c85a5a 26 | shoe 7a4a2a 26 | boot 6a4226 36 | hat 4a3a4a 30
glove a84a3a 24 | mitten c84a4a 24 | scarf c83a4a 40 | pillow e8e4f0 40 | crown e0b83a 30 | sword b8c0cc 80 | stone 8a8a88 26 | pebble 9a948c 16
pumpkin e07a24 44 | mushroom d84a3a 30 | tomato d83a2a 24 | apple c8322e 24 | pear b8c04a 26 | cactus 5a9a4a 40 | flower e86a9a 34 | leaf 6aa04a 20
cake f0c8d0 38 | cupcake f0b0c8 24 | bread c8905a 30 | cheese f0c84a 28 | egg f4ead8 22
"""
"""Name, colour and height in centimetres, as large as somebody in a film has to be."""

LIVING: dict[str, tuple[str, int]] = {
    name: (colour, int(height)) for line in _TABLE.strip().splitlines() for name, colour, height in (cell.split() for cell in line.split(" | "))
}
"""Thing to its colour and height, for those that pictures can draw as somebody."""

ANIMATE = frozenset(
    listed(
        "talking living sentient speaking singing walking lonely brave shy curious grumpy timid homesick lovesick ambitious stubborn "
        "mischievous cowardly jealous lovelorn thinking animated cheeky bored forgetful"
    )
)
"""What only somebody can be."""

_ACTS = re.compile(
    r"\b(?:falls? in love|runs? (?:away|a|an|the)|wants? to|dreams?|decides?|longs?|learns?|refuses?|tr(?:y|ies) to|hopes?|wish(?:es)?|argues?|quarrels?|talks?"
    r"|marr(?:y|ies)|befriends?|makes? friends|become friends|meets?|escapes?|races?|sets? (?:out|off)|believes?|hates?|loves?|goe?s? on an?"
    r"|must (?:find|learn|save|choose|escape|work)|opens? an?|shares?|go(?:es)? to|com(?:es?|ing) (?:alive|to life))\b"
)


BELOVED = re.compile(r"\b(?:in love with|meets?|loves?|befriends?|marries|marry|friends with|quarrels? with|argues? with)$")
"""Before whoever is somebody to a creature or a thing: "a moth falls in love with a lantern"."""


def acts(text: str) -> bool:
    """Whether the words after a thing say that it does what only somebody does."""
    return bool(_ACTS.search(text[:70]))
