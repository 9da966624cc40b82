"""Words for what kind of robot somebody is."""

from __future__ import annotations

from generator.writing.reading.tables import listed

HOUSEHOLD = frozenset(listed("toaster fridge refrigerator oven stove dishwasher vacuum microwave printer photocopier blender freezer jukebox lawnmower hoover washer dryer computer laptop robot-vacuum"))
"""Machines of a house that may be the heroes of a film: drawn as robots."""
APPLIANCES = frozenset(listed("vacuum cleaner mower lawnmower arm butler assistant nanny maid taxi toaster fridge oven dishwasher tank truck head hand companion toy"))
"""What a robot may be beside one that walks: "the robot vacuum"."""
DEVICES = frozenset(listed("time washing sewing slot vending coffee fax answering drum fruit milking printing pinball weather dream love knitting espresso"))
"""What stands before "machine" where it is a thing, and nobody."""
BUILDS = frozenset(
    listed(
        "toy small little tiny pet companion helper butler protocol servant thin tin retro wind-up humanoid synthetic hovering flying satellite "
        "spider hunter guard soldier warrior police sentinel killer war battle industrial giant cleaning vacuum repair waiter rusty old boxy round tall mining"
    )
)
"""Each stands before "robot" and is seen in its build: the breed keeps them."""
