"""The story engine: a brief that was read becomes a planned, causal, particular story.

A conceit (an odd habit, a rule, the truth behind it) is chosen and cast; a plan is made backwards from the ending and from what the
viewer insists on; its exchanges are played in scenes, fitted to the length, checked and mended.
"""

from generator.writing.story.film import write

__all__ = ["write"]
