"""The embedded music backend: composes a cue bar by bar and plays it with sampled and synthesised instruments."""

from generator.music.score.score import Score

__all__ = ["Score"]
