"""Colour words, sRGB hex: as dyed cloth and paint, and as hair."""

from __future__ import annotations

CLOTH: dict[str, str] = {
    "red": "c0302a", "crimson": "a81c2e", "scarlet": "cc2a1e", "ruby": "9e1a34", "maroon": "6a1c24", "burgundy": "5e1a2a",
    "rust": "a2502a",
    "pink": "e08aa4", "rose": "d8788c", "salmon": "e89080", "coral": "e8745a", "peach": "f0b48c", "orange": "dc7a2a", "amber": "d8962a",
    "gold": "c8a040", "golden": "c8a040", "yellow": "e0bc3a", "mustard": "c09a2e", "lemon": "eadc5a", "cream": "efe4c8", "ivory": "f0ead8",
    "beige": "d0bc98", "tan": "c09a6a", "brown": "6a4428", "chestnut": "6e3c20", "chocolate": "4a2c1a", "khaki": "9a8c5e",
    "olive": "6a6e36",
    "green": "3e7a44", "emerald": "1e8a5a", "lime": "9ac83a", "mint": "9ad8b8", "forest": "2a5230", "teal": "1e7a7a",
    "turquoise": "3ab4b0",
    "cyan": "3ac0d8", "aqua": "5ac8c8", "blue": "2e5a9a", "navy": "1e2c4e", "indigo": "34307a", "azure": "3a8ad0", "cobalt": "1e48a0",
    "sapphire": "1e4a9e", "purple": "5e3478", "violet": "6a48a0", "lavender": "a894cc", "lilac": "b8a0d0", "magenta": "b02a80",
    "mauve": "94708e",
    "plum": "5a2a50", "black": "1c1c20", "white": "f0eee8", "grey": "7c8086", "gray": "7c8086", "charcoal": "38393e", "silver": "b4bac0",
    "bronze": "8e6434", "copper": "a8623a", "brass": "b0903e", "neon": "3af0d0", "dark": "2a2a30", "pale": "d8d4cc", "bright": "e8a83a",
    "turmeric": "d89a1e", "ochre": "b8863a", "sand": "d0b888", "steel": "70808e", "slate": "56606c",
}  # fmt: skip

HAIR: dict[str, str] = {
    "fiery red": "c93f16", "flaming red": "c93f16", "bright red": "cc3a1c", "red": "b8441e", "ginger": "c4662a", "copper": "b0562a",
    "auburn": "7e3420", "strawberry blonde": "d89a62", "strawberry": "d89a62", "blonde": "d8b464", "blond": "d8b464", "fair": "d4b26a",
    "golden": "d8a83e", "platinum": "ece2c8", "flaxen": "e0c886", "honey": "c08e44", "sandy": "bc9a62", "brown": "573820",
    "dark brown": "3a2416",
    "light brown": "8a6238", "chestnut": "6a3a20", "brunette": "4e3020", "mousy": "80684c", "chocolate": "44281a", "black": "16141a",
    "raven": "101018", "jet": "0c0c10", "dark": "2a1e18", "grey": "94949a", "gray": "94949a", "iron": "7e8288", "silver": "c4c8ce",
    "white": "f0eee8", "snow-white": "f6f6f4", "salt-and-pepper": "6e6c6c", "grizzled": "84827e", "blue": "2e6ac8", "green": "3ea050",
    "pink": "e874a8",
    "purple": "7a3ca0", "violet": "7a4ab0", "lilac": "b49ad0", "teal": "1e8e8e", "turquoise": "2eb0b0", "orange": "d86a1e",
    "neon": "3af0c0",
    "rainbow": "d84aa0", "fiery": "c93f16", "flame": "c93f16",
}  # fmt: skip

EYES: dict[str, str] = {
    "blue": "3a78b0", "ice-blue": "8ac0e0", "pale blue": "88b8d8", "dark blue": "24467a", "green": "3e8a56", "emerald": "1e9a60",
    "hazel": "84683a", "brown": "5a3a20",
    "dark": "2a1a12", "black": "16100c", "grey": "7e8a94", "gray": "7e8a94", "steel": "708294", "amber": "c48a2a", "golden": "d8a82a",
    "gold": "d8a82a",
    "violet": "7a58b0", "purple": "7a4ab0", "red": "c02a2a", "yellow": "d8c03a", "white": "e8ecec", "silver": "a8b4be",
    "turquoise": "3ab0b0",
    "glowing": "6af0f0", "pale": "a8bcc8", "orange": "d87a2a",
}  # fmt: skip

SKIN: dict[str, str] = {
    "pale": "f6dccb", "fair": "f2ceb2", "white": "f2ceb2", "light": "eec4a4", "freckled": "f0c8aa", "tanned": "c88e62", "olive": "c89a6c",
    "bronze": "b07848",
    "brown": "8a5634", "dark": "4e2e1c", "black": "46291a", "ebony": "3a2014", "weathered": "b8845c", "sunburnt": "d88a6a",
    "green": "6a9a5a",
    "blue": "6a90c0", "grey": "9a9c9e", "golden": "d8a86a", "red": "b04a3a", "purple": "8a6aa0", "porcelain": "f8e4d8",
}  # fmt: skip

METAL: dict[str, str] = {
    **CLOTH,
    "rusty": "9a5a36",
    "shiny": "c4ccd2",
    "old": "8a8478",
    "chrome": "c8d0d6",
    "wooden": "8a5e36",
    "tin": "a8b0b4",
}
