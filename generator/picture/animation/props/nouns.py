"""Nouns: which drawing shows a thing, and in which colour. A thing without a drawing of its own takes one of its own class."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from generator.picture.animation.brush import Canvas, mix
from generator.picture.animation.props import (
    desk,
    drawings,
    furniture,
    harvest,
    household,
    keepsakes,
    kitchen,
    machines,
    music,
    nature,
    playthings,
    standins,
    tools,
    toys,
    vehicles,
    wear,
)

Drawing = Callable[[Canvas, str], None]

_TABLE: dict[Drawing, str] = {
    drawings.chip: "chip microchip processor circuit cartridge datachip implant module",
    drawings.letter: "letter envelope invitation postcard telegram message invite mail",
    drawings.lantern: "lantern lamp-post",
    drawings.sword: "sword blade rapier saber sabre katana cutlass machete scythe lightsaber",
    drawings.book: "book diary journal ledger novel manual bible grimoire textbook notebook album almanac atlas spellbook dictionary logbook sketchbook volume tome script manuscript encyclopedia",
    drawings.key: "key keys keycard",
    drawings.radio: "radio transmitter receiver intercom amplifier speaker",
    drawings.phone: "phone smartphone cellphone mobile",
    drawings.coin: "coin token penny gold silver doubloon cent dime medallion coins",
    drawings.chart: "map chart blueprint plan",
    drawings.ring: "ring signet engagement",
    drawings.photograph: "photograph photo picture portrait polaroid painting drawing sketch snapshot image canvas",
    drawings.screen: "screen monitor computer console terminal tv display hologram-screen",
    drawings.scroll: "scroll note contract document paper recipe parchment certificate page will deed notice poem list papyrus prescription receipt bill form evidence file folder report petition verdict leaflet pamphlet flyer ballot warrant oath menu crossword",
    drawings.parcel: "package parcel gift present bundle packet delivery",
    household.umbrella: "umbrella parasol",
    household.cup: "cup tea coffee teacup chalice-cup cocoa",
    household.tart: "tart quiche pudding",
    household.cake: "cake cupcake muffin dessert wedding-cake",
    household.basket: "basket hamper picnic",
    household.flower: "flower bouquet tulip daisy lily blossom wreath orchid violet poppy",
    household.box: "box crate casket strongbox trunk coffer carton case",
    household.lamp: "lamp desk-lamp nightlight",
    household.bottle: "bottle wine beer poison perfume rum whisky ink oil champagne brandy gin thermos canteen phial ampoule",
    household.hat: "hat cap fedora bonnet helmet-hat bowler beret",
    household.clock: "clock timer alarm metronome sundial chronometer",
    household.candle: "candle candlestick wax match",
    household.bag: "bag satchel handbag pouch sachet",
    kitchen.mug: "mug tankard beaker stein",
    kitchen.glass: "glass goblet juice lemonade drink cocktail tumbler cider milk water",
    kitchen.jar: "jar honey jam marmalade pickle preserve urn pot cookie-jar spice tin can",
    kitchen.plate: "plate dish saucer platter tray",
    kitchen.bowl: "bowl basin porridge cereal rice noodles salad",
    kitchen.bread: "bread loaf roll baguette bun toast croissant pastry dough biscuit cookie food meal breakfast lunch",
    kitchen.cheese: "cheese butter",
    kitchen.apple: "apple pear fruit plum cherry tomato",
    kitchen.orange: "orange lemon peach melon lime mango",
    kitchen.egg: "egg eggs",
    kitchen.soup: "soup stew cauldron saucepan broth curry",
    kitchen.kettle: "kettle coffeepot jug pitcher samovar",
    kitchen.knife: "knife dagger scalpel razor bayonet cleaver penknife",
    kitchen.spoon: "spoon ladle fork teaspoon spatula cutlery",
    kitchen.pan: "pan skillet wok griddle",
    kitchen.pizza: "pizza slice",
    tools.hammer: "hammer mallet tool sledgehammer chisel pickaxe nail",
    tools.axe: "axe hatchet tomahawk",
    tools.wrench: "wrench spanner pliers crowbar tongs",
    tools.shovel: "shovel spade trowel hoe",
    tools.broom: "broom mop rake brush-broom",
    tools.bucket: "bucket pail tub",
    tools.watering_can: "watering watering-can sprinkler",
    tools.rope: "rope cord string lasso twine wire cable net hose vine",
    tools.chain: "chain chains handcuffs shackles manacles cuffs",
    tools.gun: "gun pistol revolver blaster firearm sidearm colt",
    tools.shield: "shield buckler crest",
    tools.bow: "bow arrow crossbow arrows quiver",
    tools.torch: "torch firebrand",
    tools.flashlight: "flashlight searchlight headlamp",
    tools.toolbox: "toolbox kit toolkit tools",
    wear.glove: "glove gloves mitten gauntlet mittens",
    wear.shoe: "shoe shoes slipper sneaker sandal slippers heel",
    wear.boot: "boot boots",
    wear.suitcase: "suitcase briefcase luggage valise",
    wear.backpack: "backpack rucksack knapsack schoolbag parachute",
    wear.glasses: "glasses spectacles goggles sunglasses monocle eyeglasses visor",
    wear.cloth: "cloth scarf blanket towel handkerchief shawl quilt shirt sweater bandage rag carpet tapestry ribbon laundry pillow bedding uniform trousers sock",
    wear.coat: "coat jacket cloak robe overcoat suit raincoat vest cape apron",
    wear.dress: "dress gown skirt costume",
    wear.mask: "mask disguise",
    wear.crown: "crown tiara diadem coronet",
    wear.badge: "badge brooch insignia emblem star pin",
    wear.medal: "medal rosette prize award",
    wear.necklace: "necklace amulet pendant talisman bracelet earring jewellery jewelry charm",
    wear.jewel: "jewel gem diamond ruby emerald sapphire gemstone topaz amethyst prism",
    wear.mirror: "mirror looking-glass",
    music.violin: "violin fiddle cello viola",
    music.guitar: "guitar lute banjo ukulele mandolin lyre harp",
    music.flute: "flute pipe whistle recorder clarinet harmonica",
    music.trumpet: "trumpet horn bugle trombone saxophone tuba cornet megaphone",
    music.drum: "drum drums tambourine",
    music.music_box: "musicbox music-box",
    music.bell: "bell chime handbell",
    music.record: "record vinyl disc disk lp cd",
    music.microphone: "microphone mic",
    music.gramophone: "gramophone phonograph victrola turntable",
    nature.feather: "feather plume",
    nature.stone: "stone rock pebble meteorite boulder brick coal ore meteor fossil rubble tablet-stone rune clay lump ash ice",
    nature.shell: "shell seashell conch",
    nature.bone: "bone bones tooth fang tusk rib claw",
    nature.seed: "seed seeds acorn nut bean",
    nature.leaf: "leaf leaves herb herbs clover fern weed grass lettuce",
    nature.stick: "stick branch cane club twig crutch log bat oar firewood spear rod pole driftwood wood plank",
    nature.mushroom: "mushroom toadstool fungus truffle",
    nature.plant: "plant pot-plant bonsai cactus flowerpot geranium",
    nature.snowball: "snowball snow",
    nature.skull: "skull cranium",
    nature.pearl: "pearl marble bead button",
    nature.orb: "orb sphere crystal-ball artifact relic artefact",
    playthings.sphere: "cannonball shot-put",
    playthings.toy_ball: "ball football basketball beach-ball",
    playthings.doll: "doll puppet marionette figurine statuette dolls",
    standins.standee: "cutout standee lookalike decoy",
    standins.mannequin: "mannequin dummy",
    playthings.bear: "teddy toy plush bear-toy",
    playthings.kite: "kite",
    playthings.balloon: "balloon balloons",
    playthings.trophy: "trophy chalice grail goblet-trophy",
    playthings.ticket: "ticket pass coupon voucher boarding-pass permit licence license",
    playthings.flag: "flag pennant",
    playthings.banner: "banner sign poster placard standard",
    playthings.camera: "camera camcorder projector",
    playthings.reel: "reel film tape cassette celluloid footage",
    playthings.pocket_watch: "pocketwatch pocket-watch watch stopwatch",
    playthings.wristwatch: "wristwatch",
    playthings.hologram: "hologram holo projection",
    playthings.tablet: "tablet datapad e-reader clipboard",
    playthings.telephone: "telephone landline receiver-phone payphone",
    playthings.newspaper: "newspaper magazine paper-news gazette comic headline",
    playthings.pen: "pen pencil stylus marker chalk crayon",
    playthings.brush: "brush paintbrush toothbrush comb paint lipstick palette",
    playthings.wand: "wand sceptre scepter",
    playthings.card: "card cards tarot deck playing-card",
    playthings.telescope: "telescope spyglass periscope",
    playthings.compass: "compass astrolabe sextant",
    playthings.sack: "sack flour grain moneybag loot potatoes sandbag",
    playthings.flask: "flask vial serum chemical antidote tube sample beaker-glass cure",
    playthings.syringe: "syringe injection needle vaccine",
    playthings.gear: "gear cog wheel engine sprocket part piece clockwork",
    playthings.padlock: "padlock lock safe bolt",
    playthings.device: "device gadget machine detector remote beacon generator component scanner control transponder tracker sensor instrument apparatus invention jammer translator communicator weapon bug wiretap",
    desk.open_book: "openbook tome-open",
    desk.quill: "quill inkwell inkpot",
    desk.globe: "globe atlas-globe",
    desk.magnifier: "magnifier magnifying-glass lens loupe",
    desk.gavel: "gavel",
    desk.scales: "scales scale balance",
    desk.hourglass: "hourglass sandglass",
    desk.chess: "chess chessman knight-piece pawn",
    desk.dice: "dice die",
    desk.typewriter: "typewriter",
    desk.passport: "passport visa",
    desk.banknotes: "banknote banknotes cash bribe ransom money dollar",
    desk.locket: "locket",
    desk.tintype: "tintype daguerreotype oldphoto",
    desk.keyring: "keyring keychain",
    desk.tag: "tag label",
    machines.laptop: "laptop netbook chromebook",
    machines.drive: "usb stick-drive flashdrive thumbdrive hard-drive drive",
    machines.walkie: "walkie walkie-talkie two-way",
    machines.transistor: "boombox ghetto-blaster transistor stereo",
    machines.cathedral_radio: "oldradio wireless",
    machines.candlestick_phone: "candlestick-phone",
    machines.old_tv: "oldtv television",
    machines.bulb: "bulb lightbulb",
    machines.bomb: "grenade firecracker",
    machines.dynamite: "bomb dynamite explosive explosives detonator",
    machines.gamepad: "gamepad joystick controller videogame",
    machines.headphones: "headphones earphones headset",
    machines.camera_old: "oldcamera movie-camera",
    machines.microscope: "microscope",
    machines.binoculars: "binoculars fieldglasses",
    machines.battery: "battery",
    machines.magnet: "magnet",
    keepsakes.teapot: "teapot",
    keepsakes.wine_glass: "wineglass champagne-glass",
    keepsakes.potion: "potion elixir philtre",
    keepsakes.staff: "staff crozier",
    keepsakes.chest: "chest treasure hoard",
    keepsakes.helmet: "helmet helm",
    keepsakes.horseshoe: "horseshoe",
    keepsakes.cage: "cage birdcage",
    keepsakes.crystal: "crystal shard geode",
    keepsakes.vase: "vase amphora",
    keepsakes.purse: "purse wallet",
    keepsakes.stethoscope: "stethoscope",
    keepsakes.pills: "pill pills medicine tablets",
    harvest.rose: "rose",
    harvest.sunflower: "sunflower",
    harvest.sprout: "sprout seedling sapling",
    harvest.pumpkin: "pumpkin",
    harvest.nest: "nest",
    toys.piano: "keyboard-piano synthesizer",
    toys.accordion: "accordion concertina squeezebox",
    toys.spinning_top: "spinningtop",
    toys.toy_train: "toytrain",
    toys.toy_car: "toycar",
    toys.paper_plane: "paperplane",
    toys.paper_boat: "paperboat",
    keepsakes.scissors: "scissors shears",
    keepsakes.saw: "saw hacksaw",
    keepsakes.screwdriver: "screwdriver",
    keepsakes.anchor: "anchor",
    keepsakes.needle: "spool thread yarn bobbin",
    harvest.ice_cream: "icecream sundae gelato",
    harvest.sandwich: "sandwich burger hamburger",
    harvest.pie: "pie pasty",
    keepsakes.bandage: "plaster band-aid",
    harvest.bag_of_popcorn: "popcorn",
}  # fmt: skip
_PAIRS: dict[str, str] = {
    "pocket watch": "pocketwatch", "wrist watch": "wristwatch", "music box": "musicbox", "watering can": "watering", "data chip": "chip", "film reel": "reel", "reel film": "reel", "crystal ball": "orb", "snow globe": "orb", "teddy bear": "teddy", "stuffed bear": "teddy",
    "rubber duck": "toy", "love letter": "letter", "treasure chest": "chest", "treasure map": "map", "walkie talkie": "radio", "magnifying glass": "magnifier", "open book": "openbook", "old photograph": "tintype", "old photo": "tintype", "faded photograph": "tintype", "faded photo": "tintype", "family photograph": "tintype", "key ring": "keyring", "bunch keys": "keyring", "set keys": "keyring", "ring keys": "keyring",
    "flash drive": "usb", "hard drive": "usb", "memory stick": "usb", "usb stick": "usb", "usb drive": "usb", "data drive": "usb", "data stick": "usb", "old radio": "oldradio", "vintage radio": "oldradio", "antique radio": "oldradio", "boom box": "boombox", "old television": "oldtv", "old tv": "oldtv",
    "light bulb": "bulb", "movie camera": "oldcamera", "film camera": "oldcamera", "wine glass": "wineglass", "champagne glass": "wineglass", "spinning top": "spinningtop", "toy train": "toytrain", "model train": "toytrain", "toy boat": "paperboat", "paper plane": "paperplane", "paper airplane": "paperplane",
    "paper boat": "paperboat", "game controller": "gamepad", "video game": "gamepad", "chess piece": "chess", "white pawn": "chess", "black pawn": "chess", "bird cage": "birdcage", "ink bottle": "inkwell", "ice cream": "icecream", "sticks dynamite": "dynamite", "stick dynamite": "dynamite", "bird nest": "nest", "looking glass": "mirror", "stained glass": "jewel", "fishing rod": "stick", "baseball bat": "stick",
    "oil lamp": "lantern", "gas lamp": "lantern", "street lamp": "lantern", "cell phone": "phone", "mobile phone": "phone", "key card": "card", "credit card": "card", "keyboard": "device", "toy car": "toycar", "playing card": "card", "gold bar": "brick",
    "tin can": "can", "coffee pot": "kettle", "flower pot": "plant", "paint brush": "brush", "voice recorder": "tape", "tape recorder": "tape", "cassette recorder": "tape", "boarding pass": "ticket", "first aid": "toolbox", "space helmet": "orb",
    "brass ball": "cannonball", "iron ball": "cannonball", "steel ball": "cannonball", "metal ball": "cannonball", "wooden ball": "cannonball", "copper ball": "cannonball", "lead ball": "cannonball",
    "bow tie": "ribbon", "door key": "key", "cake box": "box", "match box": "box", "hair brush": "brush",
}  # fmt: skip
"""Two words that mean another thing than their second one."""

_LARGE = """
goose swan dog cat horse bird fish fox robot drone dragon whale owl crow bear wolf mouse rabbit door window wall floor table chair bed bench desk
counter stool sofa wardrobe shelf car truck ship boat train bus plane van bicycle bike motorcycle wagon cart carriage rocket spaceship tree house
tower statue fountain piano throne gate ladder barrel anvil cradle wheelbarrow airship tram lorry
"""
NOT_OURS = frozenset(_LARGE.split())
"""What stands, lives or drives: never shown by a thing for the hand."""

_COLOURS: dict[str, str] = {
    "red": "c8302c", "scarlet": "d02a24", "crimson": "a81e34", "blue": "2e5fb8", "navy": "22345e", "green": "3a8a48", "emerald": "1f9a62", "yellow": "ecc23a", "orange": "ea7e26", "purple": "7a3f9c", "violet": "7a4ab0", "pink": "ec86a8", "white": "f0eee8", "black": "2a2830",
    "grey": "84868c", "gray": "84868c", "silver": "b8c0c8", "silvery": "b8c0c8", "gold": "dcae40", "golden": "dcae40", "bronze": "a8743a", "copper": "b8683a", "brass": "d0a048", "rusty": "9a5430", "rusted": "9a5430", "iron": "5e6068", "steel": "a8b0ba", "wooden": "94602f",
    "brown": "7c5030", "leather": "7a4a2c", "turquoise": "2ab0b0", "teal": "1e8488", "ivory": "f0e6cc", "cream": "f2e6c8", "jade": "4aa878", "glowing": "5ad8f0", "frozen": "bfe0f0", "icy": "bfe0f0", "bloody": "8a1a1c", "burnt": "3a2c28", "charred": "2e2624", "mossy": "6a8048",
}  # fmt: skip
_AGED = {"old", "ancient", "worn", "dusty", "faded", "antique", "battered", "weathered", "tattered", "dirty"}


@cache
def _words() -> dict[str, Drawing]:
    return {word: drawing for drawing, words in _TABLE.items() for word in words.split()}


def _stems(word: str) -> tuple[str, ...]:
    irregular = {"knives": "knife", "leaves": "leaf", "teeth": "tooth", "loaves": "loaf", "scarves": "scarf", "berries": "fruit", "feet": "shoe"}.get(word, "")
    return (word, irregular, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y")


def _parts(noun: str) -> list[str]:
    """What the thing is, without "of …": a ring of keys is a ring; a cup of tea is a cup."""
    return [word.strip(".,'\"") for word in noun.lower().replace("cut-out", "cutout").replace("-", " ").split(" of ")[0].replace("'s", "").split()]


def drawing(noun: str) -> Drawing | None:
    """The drawing of a noun, by its last telling word: "stolen data chip" is a chip. None where only a wrong one is known."""
    known, words = _words(), _parts(noun)
    for pair in zip(words[:-1][::-1], words[1:][::-1], strict=True):
        named = _PAIRS.get(" ".join(pair)) or _PAIRS.get(" ".join((pair[0], pair[1].removesuffix("s"))))
        if named:
            return known[named]
    for stem in _stems(words[-1]) if words else ():
        if stem in NOT_OURS:
            return None
        if stem in known:
            return known[stem]
        for end in ("book", "box", "ball", "bag", "card", "stone", "glass", "knife", "ring", "phone", "watch", "pot", "light", "paper", "stick", "cake", "coat", "boat", "bottle", "map", "key"):
            if stem.endswith(end) and len(stem) > len(end) + 2 and end in known and stem not in _SOUNDS:
                return known[end]
    for word in words[:-1][::-1]:
        for stem in _stems(word):
            if stem in known and words[-1] not in NOT_OURS and stem not in _COLOURS:
                return known[stem]
    return None


_SOUNDS = ("xylophone", "vibraphone", "sousaphone", "dictaphone", "allophone", "homophone")
"""Things with which nobody calls anybody."""
_STANDING: dict[str, Drawing] = {
    **dict.fromkeys(("bus", "coach", "tram", "trolleybus", "van", "truck", "lorry", "train", "carriage"), vehicles.bus),
    **dict.fromkeys(("chair", "throne", "stool", "armchair"), furniture.chair),
    **dict.fromkeys(("table", "desk", "counter", "bench"), furniture.table),
    "barrel": furniture.barrel,
    **dict.fromkeys(("cutout", "standee", "decoy"), standins.standee),
    **dict.fromkeys(("mannequin", "dummy"), standins.mannequin),
    **dict.fromkeys(("bicycle", "bike"), vehicles.bicycle),
    **dict.fromkeys(("car", "taxi", "cab", "limousine", "sedan", "wreck"), vehicles.car),
}


def upright(noun: str) -> Drawing | None:
    """What stands or drives, where it is no part of the set: because the story turns on it, or a mind lifts it."""
    words = _parts(noun)
    return next((_STANDING[stem] for stem in _stems(words[-1]) if stem in _STANDING), None) if words else None


def large(noun: str) -> bool:
    """Whether it stands, lives or drives: nobody holds it in a hand."""
    words = _parts(noun)
    return bool(words) and any(stem in NOT_OURS for stem in _stems(words[-1]))


@cache
def _flat() -> frozenset[Drawing]:
    return frozenset(
        (
            drawings.letter, drawings.photograph, drawings.chart, drawings.sword, drawings.key, drawings.coin, drawings.chip, drawings.phone, drawings.scroll, desk.tintype, desk.keyring, desk.tag, desk.locket, desk.passport, desk.banknotes, desk.magnifier, machines.drive,
            kitchen.knife, kitchen.spoon, kitchen.plate, tools.hammer, tools.axe, tools.wrench, tools.chain, tools.gun, tools.bow, wear.glasses, wear.mask, wear.badge, wear.medal, wear.necklace, music.flute, music.violin, music.record, nature.feather, nature.leaf, nature.stick,
            nature.bone, playthings.ticket, playthings.wristwatch, playthings.pocket_watch, playthings.newspaper, playthings.pen, playthings.brush, playthings.wand, playthings.card, playthings.compass, playthings.syringe, playthings.tablet, playthings.telescope, playthings.kite,
            keepsakes.scissors, keepsakes.saw, keepsakes.screwdriver, keepsakes.bandage, keepsakes.horseshoe, keepsakes.staff, keepsakes.stethoscope, harvest.rose, harvest.sunflower, household.flower, tools.flashlight, music.trumpet, music.guitar,
        )
    )  # fmt: skip


def flat(noun: str) -> bool:
    """Whether it lies on a table rather than stands."""
    return drawing(noun) in _flat()


def colour(noun: str) -> str:
    """The colour that a noun says, or nothing: "red umbrella", "rusty key"."""
    words = _parts(noun)[:-1]
    said = next((_COLOURS[word] for word in words if word in _COLOURS), "")
    if said and _AGED & set(words):
        return mix(said, "7a6a54", 0.3)
    return said
