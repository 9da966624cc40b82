"""The staging verbs: what an action may be, because a director can stage it."""

from __future__ import annotations

VERBS = frozenset(
    {
        *["walk", "run", "enter", "exit", "approach", "retreat", "turn", "stop", "sneak", "climb", "jump", "fall", "crawl", "swim", "fly", "ride", "dance", "follow", "lead"],
        *["sit", "stand", "kneel", "lean", "wake", "sleep", "shiver", "stretch", "slump", "hide", "peek"],
        "lie down",
        *["take", "put", "give", "hold", "drop", "throw", "catch", "open", "close", "push", "pull", "carry", "press", "knock", "write", "read", "drink", "eat", "pour", "light", "cut"],
        *["cook", "wash", "clean", "build", "dig", "repair", "play", "dress", "show", "search", "photograph", "phone"],
        *["look", "point", "wave", "nod", "hug", "kiss", "touch", "bow", "slap", "whisper", "comfort", "beckon"],
        "shake head",
        "shake hands",
        *["laugh", "cry", "scream", "sigh", "gasp", "smile", "frown", "cough", "sneeze", "sing", "think"],
        *["punch", "kick", "block", "shoot", "stab", "slash", "grapple", "break", "explode", "cast", "transform", "vanish", "appear"],
        *["rain", "wind", "thunder", "alarm"],
        *("sun breaks", "lights out", "engine starts", "train passes", "clock strikes", "fire spreads", "snow falls"),
    }
)
"""One word for each staged action; the rest of the sentence is in the action's actor, target and prop."""

HARM = frozenset(["punch", "kick", "shoot", "stab", "slash", "grapple", "slap"])
"""What one person does to hurt another."""

EMOTIONS = frozenset(
    ["neutral", "joy", "warm", "amused", "ironic", "sad", "grief", "angry", "cold", "afraid", "surprised", "disgusted", "tired", "resolved", "pleading"]
)
VOLUMES = frozenset(["whisper", "quiet", "normal", "loud", "shout"])
