"""Nouns: what can be held, what stands about, and what is no thing at all. The tables of the property master."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HELD: tuple[tuple[int, str], ...] = (
    (6, "ring coin chip key pill bullet seed button pearl gem tooth pebble bee peppermint die bolt pin penny nail screw marble bead needle thimble "
        "earring cufflink stamp tablet-pill match pea bean grain diamond ruby emerald jewel token berry cherry acorn nut dime cent"),
    (12, "card watch phone match pen note badge locket feather ticket tape stone apple egg chalk pencil brush spoon fork wristwatch packet notice page "
         "ribbon orange bell sparrow snail lens flower potato onion carrot tomato lemon pear peach bun biscuit cookie sweet candy cork thread string cigarette "
         "cigar pipe lipstick razor soap sponge medal crumb strap bracelet necklace brooch chain lock padlock drive cartridge implant receipt bandage "
         "plaster lighter vial phial ampoule pocketwatch passport wallet purse coupon pass mouse beetle frog leaf twig shell starfish rose violet violets daisy tulip lily "
         "clover fossil crystal-shard shard dice domino pawn knight-piece bulb plug socket earpiece earbud microphone mic remote controller thermometer piece label part tag money cash dollar dollars banknote banknotes"),
    (18, "cup glass mug letter envelope photograph photo candle knife bottle radio flashlight compass whistle torch calendar paper list glove can tin pie "
         "form prize switch photo postcard telegram invitation card-box saucer bowl jam honey butter cheese sandwich sock shoe slipper napkin handkerchief tie "
         "glasses spectacles goggles mask collar brick dagger scalpel syringe vaccine serum flask medicine potion bandages hook handle hinge gear cog cable wire "
         "plant sprout mushroom bird robin swallow kitten hamster toad model puppet finger-puppet toy top rattle harmonica flute recorder mirror comb hairbrush "
         "menu recipe bill ballot receipt-book poem verdict contract deed will oath licence warrant permit passbook notebook diary sketchbook manuscript script "
         "scroll parchment leaflet pamphlet flyer magazine comic crossword puzzle file-card sheet sheets document documents papers pages letters tea coffee soup milk juice water "
         "loudspeaker speaker gong wine beer whisky rum brandy gin cocoa chocolate cake-slice slice loaf-end porridge rice toast muffin doughnut croissant bagel pancake scone pastry tart"),
    (28, "book gun pistol revolver hat map crystal lamp lantern bread box pot jug file folder tablet wand newspaper logbook slate shoe boots board balloon "
         "cap sign mask skull bowl plate chart atlas bible ledger album encyclopedia dictionary dish tray pan saucepan colander sieve ladle whisk scissors "
         "pliers trowel dynamite grenade detonator bomb pigeon cat duck hen chicken rabbit fish bouquet wreath vase statuette figurine trophy urn idol relic "
         "bonnet hood crate-lid painting picture portrait frame poster drawing sketch canvas icon blueprint plan banner pennant receiver walkie-talkie headset "
         "headphones binoculars telescope microscope camcorder projector keyboard monitor console-pad pack stack pile log bone antler horn bugle trumpet tambourine "
         "ukulele pouch sack satchel wig apron shirt blouse vest sweater jumper uniform towel pillow cushion kettle-lid food meal lunch breakfast dinner bun-tray "
         "melon pumpkin cabbage turnip loaf roast ham turkey-roast pudding"),
    (30, "hammer clock kettle teapot scarf toy doll crown ball jar telephone camera wrench spanner ledger orb crowbar mallet hatchet sickle saw drill lute globe "
         "hourglass typewriter gramophone phonograph accordion concertina toolbox typewriter lunchbox briefcase valise thermos canteen lifebuoy buoy anvil-hammer "
         "scale scales gavel wheel pulley fan plate-stack ashtray jewel-box music-box strongbox casket urn-box birdcage cage nest helmet-box teddy bear-toy chalice goblet"),
    (45, "bag suitcase helmet laptop basket drum shield cake bucket violin coat jacket dress blanket backpack crate parcel package gift present hamper trunk-case "
         "cello-case rug carpet quilt sheet-music cloak cape gown robe skirt saddle wheelbarrow-wheel tyre barrel-lid lifejacket parachute typewriter-case "
         "watering-can jerrycan pail tub stool-cushion tent-bag dog lamb goat-kid goose swan piglet engine-part battery generator-coil bucket-lid net-bag tray-stand"),
    (90, "sword rifle stick staff guitar umbrella spear broom oar flag rope axe shovel spade rake net cane crutch crutches pole lance trident harpoon bow crossbow musket "
         "shotgun blaster scythe pitchfork hoe mop rod paddle cello banjo hose ladder-rung antenna aerial mast-pole surfboard skateboard sled skis ski sledge plank beam log-beam"),
)  # fmt: skip
"""Centimetres of the larger side of what a hand can hold."""
STANDING: tuple[tuple[int, str], ...] = (
    (90, "chair stool desk chest barrel table bench cradle trunk counter armchair sofa couch cupboard dresser stove oven sink bathtub basin-stand crib pram cart-wheel "
         "bin dustbin mailbox postbox hydrant drum-kit safe shelf sideboard nightstand radiator washing-machine goat sheep pig"),
    (120, "bicycle bike wheelbarrow piano machine motorcycle drone anvil console generator terminal statue gramophone-cabinet jukebox bookcase easel loom lathe press "
          "printing-press boiler furnace altar pulpit lectern gravestone tombstone headstone scarecrow snowman cannon catapult cow calf pony donkey engine switchboard "
          "photocopier vending-machine wardrobe-trunk telescope-mount sled-cart rickshaw moped scooter stall kiosk"),
    (165, "cutout standee mannequin dummy decoy"),
    (190, "bed wardrobe boat wagon cart carriage tree ladder throne column columns pillar lamppost lamp-post signpost gallows guillotine swing hammock tent canoe raft "
          "horse elephant crane-arm totem fountain well harp organ locker phone-booth wigwam obelisk monolith"),
    (420, "car ship truck van airship spaceship rocket train bus lorry tram plane aeroplane airplane helicopter submarine tank tractor taxi cab ambulance limousine "
          "caravan ferry barge yacht tug freighter shuttle locomotive zeppelin balloon-basket whale"),
)  # fmt: skip
"""The same for what stands on the floor."""
PLAIN = _words(
    "badge bee blanket board bolt brush bullet button can cap card chalk die file folder form glass helmet jacket "
    "jug kettle lens list locket logbook match notice oar orange packet page pearl pebble peppermint pin prize rake "
    "revolver rifle shovel sign slate spade spanner sparrow spear staff stick stone string switch tin whistle "
    "wristwatch nail screw cork thread strap sock shoe napkin handkerchief collar potato onion carrot bun biscuit food meal lunch breakfast dinner tea "
    "coffee water milk juice soup bread crumb sheet sheets paper papers pages cable wire handle hook plank beam pole pole towel pillow cushion shirt blouse vest "
    "sweater jumper uniform apron tie pack pile stack bill plate saucer cup mug bowl dish tray pan spoon fork sandwich cheese butter rice toast "
    "thimble cufflink stamp pea lighter starfish domino plug socket earpiece earbud hinge model top rattle hairbrush scone colander sieve hood icon antler wig turnip "
    "sickle drill phonograph pulley fan ashtray rug lifejacket jerrycan lance harpoon musket shotgun pitchfork paddle surfboard pipe gong"
)
"""Too plain to fill a frame: seen in the hand, or not at all."""
BUILT = _words(
    "door gate window wall roof floor stairs stairway staircase step corridor room house tower bridge street sky ceiling balcony railing fence hedge path road "
    "pavement platform ground land harbour market village town city square field garden yard temple church palace castle hall gallery tent-city shore sea river "
    "deck footbridge music water-line hill mountain forest wood beach horizon sun moon star rain snow wind storm fire smoke fog light darkness shadow"
)
"""What belongs to the set, or to the weather: it is never carried in."""
BODY = _words(
    "brow forehead cheek chin beard palm fist waist hip back chest hand hands arm arms finger fingers face head neck knee knees foot feet eye eyes ear ears hair shoulder shoulders mouth lip lips heart tear tears "
    "man woman boy girl child children people person crowd husband wife brother sister mother father friend ally foe hero villain somebody everybody nobody public "
    "neighbour stranger audience guests mourners street-crowd voice air breath silence truth name idea memory song war peace loyalty promise secret"
)
"""Bodies, people and what nobody can hold: no thing of the property master's."""


def stems(word: str) -> tuple[str, ...]:
    """A word, and what it may be the plural of."""
    return (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y" if word.endswith("ies") else word)


_ENDS = ("book", "box", "ball", "bag", "card", "stone", "glass", "knife", "ring", "phone", "watch", "pot", "paper", "stick", "cake", "coat", "boat", "bottle",
         "map", "key", "lamp", "cup", "gun", "chair", "table", "bed", "ship", "car", "drum", "bell", "hat")  # fmt: skip
"""What the last part of a compound is a kind of: a cookbook is a book."""


def centimetres(noun: str, table: tuple[tuple[int, str], ...]) -> int:
    """Centimetres by the last word of a noun that the table knows, or 0. What a thing is made or full of comes second: a cup of tea is a cup."""
    words = noun.lower().replace("cut-out", "cutout").replace("-", " ").replace("'s", "").split(" of ")[0].split()
    for word in reversed(words):
        for stem in stems(word):
            if stem in _index(table):
                return _index(table)[stem]
    last = words[-1].removesuffix("s") if words else ""
    end = next((each for each in _ENDS if last.endswith(each) and len(last) > len(each) + 2), "")
    return _index(table).get(end, 0)


def _index(table: tuple[tuple[int, str], ...]) -> dict[str, int]:
    return _HELD if table is HELD else _STANDING


def _indexed(table: tuple[tuple[int, str], ...]) -> dict[str, int]:
    found: dict[str, int] = {}
    for size, nouns in table:
        for noun in nouns.split():
            found.setdefault(noun, size)
    return found


_HELD, _STANDING = _indexed(HELD), _indexed(STANDING)
