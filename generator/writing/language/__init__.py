"""A language model as the writer: it writes the words of the scenes that the story engine has planned, and the engine checks them."""

from __future__ import annotations

from generator.writing.language.writer import Language

__all__ = ["Language"]
