"""The tables of streets and squares: rows for `street` and `plaza`."""

from __future__ import annotations

from generator.picture.animation.sets.plaza import Plaza
from generator.picture.animation.sets.street import Street

STREETS: dict[str, Street] = {
    "market": Street(shops=0.9, lanterns=2, stalls=True),
    "street": Street(shops=0.5),
    "alley": Street(half=230, shops=0.25, tall=1.2, lamps=False, foreground="posts"),
    "city": Street(half=620, shops=0.6, tall=1.3),
}

PLAZAS: dict[str, Plaza] = {
    "square": Plaza(furnished=True, landmark="church", flank="houses", ground="cobbles", behind="town", foreground="posts"),
    "ruin": Plaza(landmark="ruin", flank="ruins", ground="dirt", behind="ruins", foreground="rubble", distance=3400, fires=1),
    "forum": Plaza(landmark="monument", flank="columns", ground="marble", foreground="pillars", fires=2),
    "temple": Plaza(landmark="temple", flank="trees", ground="flagstones", behind="mountains", foreground="pillars", distance=2300, fires=2),
    "arena": Plaza(landmark="arena", flank="none", ground="sand", behind="hills", foreground="none", distance=1900),
    "stadium": Plaza(landmark="stadium", flank="none", ground="pitch", behind="town", foreground="none", distance=2600),
    "church": Plaza(landmark="church", flank="trees", ground="cobbles", foreground="leaves"),
    "castle": Plaza(landmark="castle", flank="trees", ground="grass", behind="mountains", foreground="branches", distance=3200),
    "school": Plaza(landmark="school", flank="trees", ground="concrete", behind="town", foreground="leaves"),
    "hospital": Plaza(landmark="hospital", flank="trees", ground="concrete", behind="town", foreground="leaves"),
    "station": Plaza(landmark="station", flank="houses", ground="cobbles", behind="town", foreground="posts"),
}
