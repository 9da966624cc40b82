"""Finer kinds of place, by the words of a place's name: a hotel is a hall, and drawn as a lobby."""

from __future__ import annotations

_TABLE = """
hall         in   hotel lobby      hotel motel lobby foyer reception guesthouse hostel
hall         in   museum           museum gallery exhibition
hall         in   theatre          theatre theater cinema opera auditorium stage
hall         in   throne room      throne
bedroom      in   attic            attic loft garret
bedroom      in   nursery          nursery
bar          in   cafe             café cafe coffeehouse bistro tearoom teashop
bar          in   diner            diner
bar          in   tea house        teahouse
shop         in   forge            forge smithy blacksmith
shop         in   workshop         workshop garage studio boathouse shed tool-shed garage
shop         in   library          bookshop bookstore bookseller
shop         in   bakery           bakery patisserie
home         in   cottage          cottage cabin hut farmhouse treehouse shack
home         in   tent             tent yurt
prison       in   prison cell      cell cells
church       in   cellar           crypt
laboratory   in   greenhouse       greenhouse
corridor     in   cellar           cupboard
castle       out  castle           castle
street       out  square           square plaza piazza courtyard
street       out  alley            passage
road         out  bridge           bridge footbridge viaduct
field        out  farm             farm yard farmyard farmland
field        out  meadow           meadow pasture
field        out  savannah         savannah savanna steppe prairie
garden       out  japanese garden  zen
forest       out  jungle           jungle rainforest
forest       out  swamp            swamp marsh bog
park         out  graveyard        graveyard cemetery churchyard
park         out  playground       playground
desert       out  canyon           canyon mesa badlands
mountain     out  snow             glacier snowfield
sea          out  snow             arctic
field        out  snow             tundra
station      out  platform         platform railway train tracks railroad halt track line
station      in   metro            subway metro underground
cave         in   mine             mine mineshaft
cave         in   tunnel           tunnel
cave         in   sewer            sewer sewers drain catacombs
cave         in   cellar           cellar basement
arena        in   circus           circus big-top
ruin         out  battlefield      battlefield trench trenches
"""
FINER: dict[tuple[str, str], tuple[str, bool]] = {
    (kind, word): (finer.strip(), inside == "in")
    for kind, inside, finer, words in ((line[:12].strip(), line[13:17].strip(), line[18:34], line[35:]) for line in _TABLE.strip().splitlines())
    for word in words.split()
}
"""Kind and a word of the name to the finer kind, and whether it has a roof."""
