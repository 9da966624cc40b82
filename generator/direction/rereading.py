"""Rereading: what somebody does, where the page was only understood to say that they are there."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.direction.nouns import stems
from generator.direction.verbs import staging
from generator.film import Action

_UNREAD = "look"
"""The verb of a sentence of which no more was understood than whom it names."""
_LOOKING = re.compile(r"\b(?:look|glance|star|watch|notic|see|saw|gaz|observ|spot|ey|regard|discover|recogni|find|found|turn|face|meet|stud|listen|wait)(?:e?s|ing|e)?\b|\beyes?\b", re.I)
"""What it says where looking is meant."""
_NOUNS = frozenset(["a", "an", "the", "her", "his", "their", "its", "my", "your", "our", "this", "that", "these", "those", "one", "two", "three", "some", "any", "no", "every", "each", "of", "with", "in", "on", "at", "to", "into", "from", "by", "for", "under", "over"])
"""What stands before a word that is no verb."""


def reread(action: Action) -> Action:
    """The action with the first deed that its sentence has a word for: "Nora drinks" is no look."""
    if action.verb != _UNREAD or not action.actor or action.prop or action.target or _LOOKING.search(action.text):
        return action
    words = [each.strip(",.;:!?()\"'“”’").lower() for each in re.sub(r"\([^)]*\)", "", action.text).split()]
    for before, word in zip(words, words[1:], strict=False):
        if before in _NOUNS or not word.endswith("s"):
            continue
        verb = next((stem for stem in stems(word)[1:] if stem != word and staging(stem)), "")
        if verb:
            return replace(action, verb=verb)
    return action
