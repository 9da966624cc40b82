"""Words for places, the set kinds that pictures know, and whether the place is under a roof."""

from __future__ import annotations

from generator.writing.reading.tables import listed

KINDS: dict[str, tuple[bool, str]] = {
    "market": (False, "market bazaar souk marketplace stall stalls souq night-market"),
    "street": (False, "street avenue boulevard crossroads pavement sidewalk lane roadside tram square plaza piazza"),
    "alley": (False, "alley alleyway backstreet passage"),
    "rooftop": (False, "rooftop roof balcony terrace"),
    "city": (False, "city metropolis megacity skyline town downtown suburb district capital neighbourhood neighborhood slum favela"),
    "ruin": (False, "ruin ruins wasteland rubble wreckage battlefield warzone"),
    "forum": (False, "forum agora"),
    "temple": (False, "temple shrine pyramid sanctuary pagoda altar"),
    "arena": (False, "arena colosseum coliseum stadium amphitheatre circus ring racetrack pitch"),
    "kitchen": (True, "kitchen pantry galley"),
    "bakery": (True, "bakery patisserie cakeshop"),
    "shop": (
        True,
        "shop store bookshop bookstore pharmacy supermarket mall boutique workshop forge smithy garage salon barbershop "
        "laundrette laundromat pawnshop",
    ),
    "bedroom": (True, "bedroom nursery attic dormitory"),
    "living-room": (True, "living-room lounge parlour parlor sitting-room apartment flat drawing-room"),
    "bar": (True, "bar pub tavern inn nightclub club cafe diner restaurant coffeehouse casino speakeasy teahouse cantina bistro"),
    "saloon": (True, "saloon"),
    "courtroom": (True, "courtroom court tribunal courthouse"),
    "hall": (True, "hall ballroom theatre theater museum opera opera-house concert-hall cinema gallery auditorium throne-room lobby hotel"),
    "corridor": (True, "corridor hallway staircase stairwell"),
    "laboratory": (True, "laboratory lab observatory greenhouse-lab bunker"),
    "office": (True, "office newsroom bank bureau boardroom embassy headquarters study"),
    "prison": (True, "prison jail cell dungeon gaol"),
    "lighthouse": (False, "lighthouse beacon"),
    "lamp-room": (True, "lamp-room lantern-room"),
    "shore": (False, "shore beach coast cliff cliffs island seaside bay cove dunes"),
    "sea": (False, "sea ocean lake river waves lagoon open-water arctic"),
    "ship": (False, "ship boat deck steamer raft yacht ferry trawler galleon frigate schooner"),
    "harbour": (False, "harbour harbor port pier dock docks quay marina jetty"),
    "spaceship-bridge": (True, "spaceship spacecraft starship freighter bridge cockpit shuttle rocket spaceship-bridge"),
    "spaceship-corridor": (True, "space-station airlock spaceship-corridor"),
    "space": (False, "space orbit galaxy asteroid nebula void"),
    "planet": (False, "planet moon mars colony crater venus"),
    "forest": (False, "forest wood woods jungle grove swamp woodland thicket winter-forest rainforest"),
    "garden": (False, "garden orchard greenhouse courtyard backyard vineyard"),
    "field": (False, "field meadow farm pasture hill hills hillside plain plains prairie moor countryside farmland steppe tundra savannah"),
    "village": (False, "village hamlet settlement"),
    "fair": (False, "fair carnival fairground fete festival funfair amusement-park"),
    "desert": (False, "desert oasis dune canyon mesa badlands sahara outback antarctica"),
    "station": (False, "station train platform railway subway metro bus-stop airport terminal depot"),
    "church": (True, "church cathedral chapel monastery abbey mosque synagogue convent crypt"),
    "castle": (False, "castle palace fortress tower manor mansion citadel fort"),
    "school": (True, "school classroom university academy college kindergarten gym"),
    "hospital": (True, "hospital clinic ward infirmary asylum surgery morgue"),
    "cave": (False, "cave cavern grotto mine tunnel sewer sewers catacombs lair"),
    "mountain": (False, "mountain mountains peak summit glacier volcano alps himalayas ridge"),
    "library": (True, "library archive archives"),
    "underwater": (False, "underwater seabed reef atlantis submarine"),
    "road": (False, "road highway motorway trail bridge-road path route"),
    "home": (True, "home house cottage cabin hut kitchen-table farmhouse bungalow igloo"),
    "park": (False, "park playground zoo cemetery graveyard"),
}
WORDS: dict[str, str] = {word: kind for kind, (_, words) in KINDS.items() for word in words.split()}
"""Place word to kind."""
PLURAL_KEEPS = frozenset(listed("woods ruins docks stairs archives"))
