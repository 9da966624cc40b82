"""The table of open country: rows for `country`."""

from __future__ import annotations

from generator.picture.animation.sets.cosmos import MARS_SKY
from generator.picture.animation.sets.wild import Country

FAR_PEAKS = ((26000, 330, "8a94ac", 0.95), (12000, 190, "6a7a7a", 0.9), (6000, 80, "6a8a58", 0.4))
DUNES = ((20000, 150, "d89868", 0.0), (9000, 120, "e0a870", 0.0), (4200, 74, "e8b478", 0.0))
RED = ((24000, 300, "a85a44", 0.9), (11000, 190, "b0623c", 0.8), (5200, 90, "b86a44", 0.3))
ROLLING = ((18000, 210, "6a8a98", 0.4), (8200, 150, "6a9a6a", 0.3), (4200, 80, "7aa850", 0.2))

COUNTRYSIDE: dict[str, Country] = {
    "village": Country(houses="village", path="b89a70", trees=("round", "cypress"), near_trees=3, fence=True, foreground="leaves", things=(("well", 330, 1200), ("cart", -430, 1100)), hills=ROLLING),
    "forest": Country(dense=True, trees=("pine", "round"), near_trees=9, path="8a7050", path_width=170, bushes=12, foreground="branches", rise="4a7040"),
    "winter forest": Country(dense=True, trees=("pine", "bare", "pine"), near_trees=8, ground="snow", bushes=0, rocks=6, foreground="branches", rise="d8e4f0", hills=FAR_PEAKS),
    "jungle": Country(dense=True, trees=("palm", "palm", "round"), near_trees=10, path="6a5a3a", path_width=150, bushes=34, rocks=6, foreground="jungle", rise="3a7a40"),
    "garden": Country(
        trees=("round", "cypress"), near_trees=4, bushes=14, flowers=True, path="d8c494", path_width=180, foreground="leaves", rise="5a9048",
        houses="farm", things=(("fountain", -60, 1900), ("stone-lantern", -330, 1000)),
    ),
    "japanese garden": Country(
        trees=("blossom", "pine"), near_trees=4, bushes=12, rocks=14, path="c8c4b8", path_width=190, foreground="blossom", rise="5a8a58",
        things=(("torii", -60, 2100), ("stone-lantern", 320, 950), ("stone-lantern", -380, 1250)), hills=FAR_PEAKS,
    ),
    "field": Country(ground="grass", near_trees=1, far_trees=12, bushes=3, houses="farm", fence=True, path="b8905c", path_width=200, things=(("hay-bales", 480, 1300), ("windmill", -620, 3000)), hills=ROLLING),
    "meadow": Country(ground="grass", near_trees=2, far_trees=8, bushes=10, flowers=True, trees=("round", "birch"), foreground="grass", hills=ROLLING, rise="8ab858"),
    "farm": Country(ground="dirt", near_trees=2, far_trees=14, bushes=4, fence=True, path="c09c68", path_width=300, foreground="grass", things=(("barn", -520, 2500), ("hay-bales", 420, 1150), ("scarecrow", 560, 1700), ("windmill", 900, 3400), ("cart", -480, 1150)), hills=ROLLING),
    "park": Country(trees=("round",), near_trees=5, benches=True, path="ccbc98", path_width=260, flowers=True, foreground="leaves", things=(("fountain", 0, 2000),), rise="5a9a50"),
    "playground": Country(trees=("round",), near_trees=4, ground="sand", benches=True, bushes=8, foreground="leaves", things=(("swing", -470, 1350), ("slide", 450, 1250), ("climbing", 40, 1900)), rise="5a9a50", fence=True),
    "road": Country(ground="grass", path="55535c", path_width=420, near_trees=2, far_trees=16, foreground="grass", things=(("car", 380, 1250), ("road-sign", -420, 1000)), hills=ROLLING),
    "fair": Country(houses="fair", near_trees=1, bushes=2, rocks=0, ground="grass", path="c8a474", path_width=300, foreground="bunting", things=(("hay-bales", -520, 1150), ("cart", 470, 1150)), hills=ROLLING),
    "camp": Country(houses="camp", near_trees=3, trees=("pine", "round"), foreground="branches", things=(("campfire", -210, 1000), ("crate", 420, 1000), ("barrel", 490, 1060)), hills=FAR_PEAKS, rise="4a7048"),
    "african village": Country(ground="red dust", trees=("acacia",), near_trees=3, far_trees=10, bushes=5, path="d89868", path_width=300, foreground="leaves", things=(("hut", -640, 2200), ("hut", 560, 1900), ("hut", -120, 2900), ("well", 320, 1100)), hills=((18000, 160, "8a9a7a", 0.4), (7000, 90, "9a9a58", 0.3)), rise="a8985a"),
    "savannah": Country(ground="dry grass", trees=("acacia",), near_trees=2, far_trees=18, bushes=9, rocks=6, foreground="grass", hills=((22000, 180, "a88a78", 0.5), (9000, 90, "c0a860", 0.2)), rise="d0b060"),
    "desert": Country(ground="sand", hills=((28000, 260, "b87a68", 0.85), *DUNES), trees=("palm",), near_trees=4, far_trees=6, bushes=5, rocks=12, foreground="rocks", fireflies=False, rise="e8bc80", things=(("well", 420, 1400), ("crate", -420, 950), ("cart", -620, 1800))),
    "canyon": Country(
        ground="dirt", hills=((18000, 320, "c87a50", 0.8), (8000, 230, "b86a44", 0.85), (4000, 120, "a85c3c", 0.8)), trees=("bare",), near_trees=1, far_trees=0,
        rocks=16, foreground="rocks", fireflies=False, rise="b8744c", things=(("cactus", -470, 1200), ("cactus", 520, 1700), ("cactus", -800, 2300)),
    ),
    "western town": Country(ground="dirt", houses="town", trees=("bare",), near_trees=0, far_trees=0, bushes=3, rocks=4, path="c8a070", path_width=620, foreground="posts", things=(("water-tower", 760, 2400), ("cart", -440, 1150), ("barrel", 420, 900)), hills=((18000, 260, "b87a5c", 0.85), (8000, 130, "c08a5c", 0.6))),
    "mountain": Country(ground="rock", things=(("boulder", -420, 1100), ("log", 430, 1050)), hills=FAR_PEAKS, trees=("pine",), near_trees=6, far_trees=30, rocks=14, bushes=2, foreground="rocks", rise="6a7a68"),
    "snow": Country(ground="snow", things=(("campfire", 360, 1300), ("trunk", 470, 1150), ("log", -420, 1000)), hills=((26000, 340, "a8b8d4", 0.95), (12000, 190, "b8c8e0", 0.9), (6000, 80, "d0dcec", 0.3)), trees=("pine",), near_trees=5, far_trees=24, rocks=8, bushes=0, foreground="rocks", rise="e0e8f4"),
    "swamp": Country(dense=True, trees=("bare", "bare", "round"), ground="dirt", near_trees=6, bushes=14, foreground="reeds", rise="5a6a48"),
    "graveyard": Country(
        trees=("bare", "cypress"), near_trees=4, rocks=3, bushes=4, path="7a7468", foreground="branches", rise="4a5a4a", far_trees=18,
        things=(("mausoleum", -60, 2300), ("gravestones", -380, 1050), ("gravestones", 400, 1000), ("gravestones", -640, 1500), ("gravestones", 620, 1450), ("gravestones", 240, 1850)),
    ),
    "battlefield": Country(
        ground="dirt", hills=((20000, 170, "6a5a54", 0.6), (9000, 110, "5a4c48", 0.7), (4600, 70, "4e423e", 0.5)), trees=("bare",), near_trees=4, far_trees=9, bushes=0,
        rocks=16, foreground="rubble", fireflies=False, rise="584840",
        things=(("smoke", -700, 3600), ("smoke", 900, 4200), ("hedgehog", -380, 1100), ("wire", 430, 1200), ("sandbags", -560, 1500), ("wreck", 560, 2000), ("rubble-pile", 60, 2700)),
    ),
    "ancient battlefield": Country(
        ground="grass", hills=ROLLING, trees=("bare", "round"), near_trees=2, far_trees=8, bushes=2, rocks=8, foreground="rubble", houses="camp",
        things=(("smoke", -700, 3600), ("cart", 470, 1250), ("cannon", -460, 1200), ("wire", 560, 1900)), rise="7a8a50",
    ),
    "mars": Country(
        ground="red dust", hills=RED, trees=(), near_trees=0, far_trees=0, bushes=0, rocks=18, foreground="rocks", fireflies=False, rise="b86a48", sky=MARS_SKY,
        things=(("dome", -560, 2300), ("dome", 640, 2900), ("rover", 440, 1300)),
    ),
}
