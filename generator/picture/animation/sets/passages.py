"""The table of passages and long halls: rows for `corridor`."""

from __future__ import annotations

from generator.picture.animation.sets.passage import Corridor

_PEWS = tuple(("pew", side * 230.0, z) for z in (1500.0, 1150.0, 860.0) for side in (-1, 1))

PASSAGES: dict[str, Corridor] = {
    "corridor": Corridor(wall="a8b4a8", dress=("notices", "extinguisher", "painting", "sconce"), pieces=(("plant", -190, 780), ("chair", 200, 900))),
    "hotel corridor": Corridor(
        runner="3a4a5a", half=200, high=280, wall="a84a40", floor="carpet", doors="5a3420", fixture="pendant", light="ffd090", polish=0.0, dress=("sconce", "painting", "mirror"), pieces=(("plant", 160, 760), ("lamp", -160, 1000))
    ),
    "school corridor": Corridor(wall="c8b878", doors="4a7a8a", dress=("notices", "bunting", "map"), pieces=(("locker", -180, 1000), ("locker", 185, 800))),
    "hospital corridor": Corridor(wall="a8ccd0", doors="e8eef0", dress=("notices", "extinguisher", "lightbox", "monitor"), pieces=(("hospital-bed", -160, 900), ("chair", 200, 760))),
    "spaceship corridor": Corridor(wall="7a8eb4", ribs="a8b2c4", doors="4a5464", floor="metal", strips="60d8ff", light="c8ecff", half=210, dress=("gauges", "vent", "monitor", "cables")),
    "submarine": Corridor(half=165, high=250, wall="b4beb8", ribs="98a4a6", doors="5a6664", floor="metal", light="ffd0a8", fixture="pendant", end="dark", polish=0.35, dress=("gauges", "pipes", "cables", "gauges", "vent", "pipes"), pieces=(("bunk", -112, 1250), ("ladder", 30, 1900), ("bunk", 116, 1700))),
    "prison": Corridor(wall="7c8a80", cells=True, floor="concrete", light="e8f0d8", doors="", end="window", half=270, dress=("pipes", "vent")),
    "tunnel": Corridor(wall="6e6254", floor="concrete", doors="", ribs="5a5650", light="ffb868", end="light", polish=0.6, dress=("cables", "pipes", "sconce")),
    "sewer": Corridor(half=230, high=270, wall="5a6654", floor="water", doors="", ribs="4a564c", light="a8e0a0", end="light", polish=0.9, fixture="pendant", dress=("pipes", "vent")),
    "mine": Corridor(half=210, high=250, wall="6a5242", floor="dirt", doors="", ribs="7a5a38", light="ffb050", fixture="pendant", end="dark", polish=0.0, dress=("sconce", "tools"), pieces=(("cart", -90, 1200), ("crate", 160, 800))),
    "church": Corridor(wall_of="stone", runner="7a2630", half=430, high=620, wall="e4cda0", floor="flagstones", doors="", columns=True, fixture="chandelier", light="ffd090", end="altar", polish=0.3, pieces=(*_PEWS, ("candles", -330.0, 1300.0), ("candles", 330.0, 1000.0)), dress=("painting", "sconce", "tapestry"), glass=True),
    "castle": Corridor(wall_of="stone", runner="6e2230", half=430, high=560, wall="8e8272", floor="flagstones", doors="", columns=True, fixture="torch", light="ff9a40", end="window", polish=0.2, dress=("tapestry", "shield"), pieces=(("table", -150, 1100), ("pew", 170, 1000))),
    "temple": Corridor(wall_of="stone", runner="8a3a2a", half=460, high=620, wall="d8bc88", floor="marble", doors="", columns=True, fixture="torch", light="ff9a40", end="altar", polish=0.5, dress=("tapestry",), pieces=(("statue", -330, 1500), ("statue", 330, 1500))),
    "hall": Corridor(wall_of="stone", runner="6a2a3a", half=480, high=560, wall="c8ac84", floor="marble", doors="7a5a3c", columns=True, fixture="chandelier", light="ffd898", end="window", polish=0.5, dress=("painting", "mirror", "tapestry"), pieces=(("statue", -350, 1200), ("vitrine", 350, 1000))),
    "station": Corridor(half=620, high=700, wall="c0a884", floor="marble", doors="5a5048", columns=True, fixture="pendant", light="ffe0b0", end="window", polish=0.55, dress=("notices", "menu", "clock"), pieces=(("pew", -330, 1100), ("pew", 350, 900), ("trunk", 210, 820))),
    "arcade": Corridor(half=360, high=480, wall="b8875c", floor="tiles", doors="3a5a4a", fixture="pendant", light="ffe0a8", end="window", polish=0.4, glass=True, dress=("menu", "neon", "bunting"), pieces=(("plant", -250, 900), ("table", 270, 1000))),
}
