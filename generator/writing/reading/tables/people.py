"""Nouns for people and creatures."""

from __future__ import annotations

from generator.film import Gender
from generator.writing.reading.tables import listed

F, M, N = Gender.FEMALE, Gender.MALE, Gender.NEUTRAL

ROLES = {
    "hero": "lead", "heroine": "lead", "protagonist": "lead", "lead": "lead", "main character": "lead", "main role": "lead",
    "leading character": "lead", "hauptfigur": "lead", "star": "lead",
    "villain": "antagonist", "antagonist": "antagonist", "enemy": "antagonist", "nemesis": "antagonist", "foe": "antagonist",
    "rival": "antagonist", "villainess": "antagonist", "baddie": "antagonist", "archenemy": "antagonist", "opponent": "antagonist",
    "narrator": "narrator",
    "friend": "friend", "sidekick": "friend", "companion": "friend", "ally": "friend", "partner": "friend", "buddy": "friend",
    "apprentice": "friend", "assistant": "friend", "mentor": "friend",
}  # fmt: skip
"""Nouns that give a person their part in the story."""

PEOPLE: dict[str, tuple[Gender, int]] = {
    "person": (N, 0), "human": (N, 0), "character": (N, 0), "figure": (N, 0), "someone": (N, 0), "somebody": (N, 0), "individual": (N, 0),
    "girl": (F, 12), "boy": (M, 12), "woman": (F, 34), "man": (M, 36), "lady": (F, 45), "gentleman": (M, 50), "guy": (M, 32),
    "child": (N, 8), "kid": (N, 9), "baby": (N, 1), "toddler": (N, 3), "teenager": (N, 16), "teen": (N, 16), "youth": (M, 18),
    "adult": (N, 35), "pensioner": (N, 72), "elder": (N, 72), "orphan": (N, 11), "twin": (N, 20), "stranger": (N, 40), "newcomer": (N, 28),
    "sister": (F, 24), "brother": (M, 26), "mother": (F, 40), "mum": (F, 40), "mom": (F, 40), "father": (M, 43), "dad": (M, 43),
    "daughter": (F, 14), "son": (M, 14), "grandmother": (F, 72), "grandma": (F, 72), "granny": (F, 74), "nana": (F, 73),
    "grandfather": (M, 74), "grandpa": (M, 74), "granddaughter": (F, 10), "grandson": (M, 10), "aunt": (F, 48), "uncle": (M, 50),
    "cousin": (N, 24), "niece": (F, 14), "nephew": (M, 14), "wife": (F, 36), "husband": (M, 38), "widow": (F, 58), "widower": (M, 62),
    "bride": (F, 28), "groom": (M, 30), "fiancee": (F, 29), "fiancée": (F, 29), "fiancé": (M, 30), "fiance": (M, 30), "girlfriend": (F, 25), "boyfriend": (M, 26),
    "lover": (N, 30), "couple": (N, 34), "ex": (N, 36), "parent": (N, 41), "stepmother": (F, 42), "stepfather": (M, 44),
    "sibling": (N, 20), "roommate": (N, 24), "neighbour": (N, 48), "neighbor": (N, 48), "stepsister": (F, 20), "godmother": (F, 60),
    "boss": (N, 50), "client": (N, 36), "customer": (N, 40), "guest": (N, 38), "visitor": (N, 36), "passenger": (N, 36),
    "prisoner": (N, 34), "hostage": (N, 34), "victim": (N, 34), "witness": (N, 40), "suspect": (N, 38), "survivor": (N, 32),
    "traveller": (N, 32), "traveler": (N, 32), "wanderer": (N, 38), "refugee": (N, 30), "immigrant": (N, 30), "hermit": (M, 64),
    "loner": (N, 34), "outcast": (N, 26), "rebel": (N, 24), "dreamer": (N, 22), "genius": (N, 24), "prodigy": (N, 13),
    "psychic": (N, 26), "telepath": (N, 27), "mutant": (N, 25), "superhero": (N, 30), "supervillain": (N, 45), "vampire": (N, 30),
    "werewolf": (M, 32), "zombie": (N, 34), "elf": (N, 28), "dwarf": (M, 60), "giant": (M, 40), "giantess": (F, 40), "gnome": (M, 70),
    "fairy": (F, 20), "mermaid": (F, 22), "goblin": (N, 40), "troll": (M, 50), "ogre": (M, 40), "orc": (M, 30), "demon": (M, 40),
    "angel": (N, 30), "devil": (M, 50), "god": (M, 50), "goddess": (F, 35), "cyborg": (N, 32), "clone": (N, 26), "alien": (N, 30), "martian": (N, 30),
    "grandparent": (N, 74), "spouse": (N, 40), "newlywed": (N, 29), "stowaway": (N, 15), "deserter": (M, 24), "plaintiff": (N, 44), "defendant": (N, 40), "madame": (F, 46), "monsieur": (M, 46), "signora": (F, 46), "signor": (M, 46), "femme fatale": (F, 31), "flatmate": (N, 26), "classmate": (N, 15), "colleague": (N, 38),
    "schoolmate": (N, 14), "housemate": (N, 26), "bridesmaid": (F, 28), "best man": (M, 31), "stepbrother": (M, 20), "stepdaughter": (F, 15), "stepson": (M, 15),
    "half-brother": (M, 28), "half-sister": (F, 26), "mother-in-law": (F, 62), "father-in-law": (M, 64), "sister-in-law": (F, 36), "brother-in-law": (M, 37),
    "great-grandmother": (F, 88), "great-grandfather": (M, 90), "goddaughter": (F, 12), "godson": (M, 12), "godfather": (M, 60), "nan": (F, 73), "gran": (F, 73),
    "grandad": (M, 74), "granddad": (M, 74), "mommy": (F, 35), "daddy": (M, 37), "mama": (F, 40), "papa": (M, 43), "penpal": (N, 22), "pen pal": (N, 22),
    "scarecrow": (M, 40), "immortal": (N, 35), "snow king": (M, 50), "snow queen": (F, 36),
}  # fmt: skip
"""Noun to gender and usual age (0: any)."""

OCCUPATIONS: dict[str, tuple[Gender, int, str, str]] = {
    "baker": (N, 44, "apron", ""), "chef": (N, 38, "chef", "chef"), "cook": (N, 42, "apron", "chef"), "waiter": (M, 27, "suit", ""),
    "waitress": (F, 27, "apron", ""), "barista": (N, 25, "apron", ""), "bartender": (N, 34, "apron", ""), "barman": (M, 40, "apron", ""),
    "barber": (M, 46, "apron", ""), "butcher": (M, 48, "apron", ""), "grocer": (N, 52, "apron", ""), "shopkeeper": (N, 50, "apron", ""),
    "florist": (N, 36, "apron", ""), "gardener": (N, 54, "overalls", "straw"), "farmer": (N, 48, "overalls", "straw"),
    "shepherd": (M, 40, "tunic", "hood"), "shepherdess": (F, 24, "tunic", "straw"), "miller": (M, 46, "apron", ""),
    "blacksmith": (M, 42, "apron", ""), "smith": (N, 42, "apron", ""), "carpenter": (N, 40, "overalls", ""), "mechanic": (N, 34, "overalls", "cap"),
    "engineer": (N, 36, "overalls", ""), "miner": (M, 38, "overalls", "hard-hat"), "plumber": (N, 40, "overalls", "cap"),
    "electrician": (N, 36, "overalls", ""), "builder": (N, 38, "overalls", "hard-hat"), "tailor": (N, 52, "suit", ""),
    "seamstress": (F, 44, "dress", ""), "clockmaker": (N, 63, "apron", ""), "watchmaker": (N, 63, "apron", ""),
    "cobbler": (M, 60, "apron", ""), "potter": (N, 42, "apron", ""), "painter": (N, 36, "apron", "beret"), "artist": (N, 32, "apron", "beret"),
    "sculptor": (N, 44, "apron", ""), "photographer": (N, 32, "jacket", ""), "writer": (N, 40, "sweater", ""),
    "novelist": (N, 46, "sweater", ""), "poet": (N, 34, "coat", ""), "author": (N, 46, "sweater", ""), "playwright": (N, 42, "jacket", ""),
    "journalist": (N, 34, "trench-coat", ""), "reporter": (N, 32, "trench-coat", "fedora"), "editor": (N, 48, "suit", ""),
    "musician": (N, 30, "leather-jacket", ""), "pianist": (N, 36, "suit", ""), "violinist": (N, 28, "gown", ""), "cellist": (N, 30, "suit", ""),
    "drummer": (N, 27, "denim-jacket", ""), "singer": (N, 30, "gown", ""), "trumpeter": (N, 38, "suit", ""), "composer": (N, 48, "suit", ""),
    "conductor": (N, 54, "suit", ""), "guitarist": (N, 29, "leather-jacket", ""), "dancer": (N, 25, "dress", ""),
    "ballerina": (F, 23, "tutu", ""),
    "actor": (M, 34, "jacket", ""), "actress": (F, 33, "gown", ""), "magician": (N, 45, "suit", "top-hat"),
    "clown": (N, 40, "clown", ""),
    "acrobat": (N, 24, "superhero", ""), "juggler": (N, 28, "casual", ""), "puppeteer": (N, 56, "coat", ""), "comedian": (N, 36, "suit", ""),
    "director": (N, 46, "jacket", ""), "teacher": (N, 40, "sweater", ""), "professor": (N, 58, "suit", ""),
    "student": (N, 20, "hoodie", ""), "pupil": (N, 11, "school", ""), "schoolgirl": (F, 12, "school", ""),
    "schoolboy": (M, 12, "school", ""), "librarian": (N, 52, "sweater", ""), "scholar": (N, 44, "robe", ""),
    "historian": (N, 54, "suit", ""), "archaeologist": (N, 40, "western", "fedora"), "scientist": (N, 44, "lab-coat", ""),
    "inventor": (N, 50, "lab-coat", ""), "physicist": (N, 46, "lab-coat", ""), "chemist": (N, 42, "lab-coat", ""),
    "biologist": (N, 38, "lab-coat", ""), "botanist": (N, 44, "lab-coat", ""), "astronomer": (N, 48, "coat", ""),
    "doctor": (N, 44, "lab-coat", ""), "surgeon": (N, 46, "nurse", ""), "nurse": (N, 34, "nurse", ""),
    "midwife": (F, 50, "dress", ""),
    "paramedic": (N, 30, "nurse", ""), "therapist": (N, 45, "sweater", ""), "vet": (N, 40, "nurse", ""),
    "dentist": (N, 42, "lab-coat", ""), "apothecary": (N, 58, "robe", ""), "pharmacist": (N, 40, "lab-coat", ""),
    "lawyer": (N, 40, "barrister", ""), "barrister": (N, 42, "barrister", "wig"), "attorney": (N, 42, "suit", ""),
    "judge": (N, 62, "barrister", "wig"), "prosecutor": (N, 46, "barrister", ""), "clerk": (N, 34, "suit", ""),
    "accountant": (N, 42, "suit", ""), "banker": (N, 50, "suit", ""), "businessman": (M, 48, "suit", ""),
    "businesswoman": (F, 44, "suit", ""), "executive": (N, 48, "suit", ""), "ceo": (N, 52, "suit", ""), "secretary": (N, 34, "suit", ""),
    "mayor": (N, 58, "suit", ""), "politician": (N, 54, "suit", ""), "senator": (N, 60, "toga", ""),
    "president": (N, 58, "suit", ""),
    "diplomat": (N, 50, "suit", ""), "minister": (N, 56, "suit", ""), "butler": (M, 60, "suit", ""), "maid": (F, 26, "apron", "bonnet"),
    "janitor": (N, 54, "overalls", "cap"), "cleaner": (N, 46, "overalls", "headscarf"), "housekeeper": (F, 54, "apron", ""),
    "detective": (N, 44, "trench-coat", "fedora"), "investigator": (N, 42, "trench-coat", ""), "inspector": (N, 50, "trench-coat", ""),
    "private eye": (N, 44, "trench-coat", "fedora"), "policeman": (M, 36, "police", "police-cap"), "policewoman": (F, 34, "police", "police-cap"),
    "cop": (N, 38, "police", "police-cap"), "officer": (N, 38, "police", "police-cap"), "constable": (N, 30, "police", "police-cap"),
    "sergeant": (N, 42, "uniform", "peaked-cap"), "lieutenant": (N, 36, "uniform", "peaked-cap"), "colonel": (N, 54, "uniform", "peaked-cap"),
    "general": (N, 58, "uniform", "peaked-cap"), "soldier": (N, 25, "uniform", "helmet"), "veteran": (N, 62, "jacket", "cap"),
    "guard": (N, 36, "police", "peaked-cap"), "warden": (N, 52, "police", "peaked-cap"), "enforcer": (N, 35, "armour", "helmet"),
    "bodyguard": (N, 38, "suit", ""), "spy": (N, 36, "suit", ""), "agent": (N, 38, "suit", ""), "assassin": (N, 32, "hoodie", "hood"),
    "hitman": (M, 42, "suit", ""), "thief": (N, 28, "hoodie", "hood"), "burglar": (N, 34, "sweater", "beanie"),
    "pickpocket": (N, 17, "jacket", "cap"), "smuggler": (N, 38, "jacket", ""), "gangster": (M, 44, "suit", "fedora"),
    "criminal": (N, 38, "jacket", ""), "convict": (N, 40, "pyjamas", ""), "outlaw": (N, 36, "western", "cowboy"),
    "bandit": (N, 34, "western", "cowboy"), "cowboy": (M, 32, "western", "cowboy"), "cowgirl": (F, 28, "western", "cowboy"),
    "sheriff": (N, 48, "western", "cowboy"), "deputy": (N, 28, "western", "cowboy"), "marshal": (N, 46, "western", "cowboy"),
    "rancher": (N, 50, "western", "cowboy"), "gunslinger": (N, 38, "western", "cowboy"), "rider": (N, 34, "western", "cowboy"),
    "bounty hunter": (N, 40, "western", "cowboy"), "drifter": (N, 38, "coat", ""), "gambler": (N, 42, "suit", ""),
    "firefighter": (N, 34, "firefighter", "fire-helmet"), "fireman": (M, 36, "firefighter", "fire-helmet"), "ranger": (N, 38, "uniform", "cowboy"),
    "postman": (M, 46, "uniform", "peaked-cap"), "mailman": (M, 46, "uniform", "peaked-cap"), "courier": (N, 25, "jacket", "cap"),
    "messenger": (N, 22, "tunic", ""), "driver": (N, 42, "jacket", "cap"), "cabbie": (M, 50, "jacket", "cap"),
    "trucker": (N, 46, "jacket", "cap"), "pilot": (N, 36, "leather-jacket", "peaked-cap"), "captain": (N, 50, "coat", "peaked-cap"),
    "sailor": (N, 30, "sweater", "beanie"), "fisherman": (M, 54, "oilskin", "sou-wester"), "fisher": (N, 50, "oilskin", "sou-wester"),
    "pirate": (N, 36, "pirate", "tricorn"), "diver": (N, 32, "spacesuit", ""), "lighthouse keeper": (N, 64, "sweater", "sou-wester"),
    "keeper": (N, 58, "sweater", ""), "caretaker": (N, 60, "coat", "cap"), "stationmaster": (M, 56, "uniform", "peaked-cap"),
    "astronaut": (N, 36, "astronaut", "space-helmet"), "cosmonaut": (N, 36, "astronaut", "space-helmet"), "spaceman": (M, 36, "astronaut", "space-helmet"),
    "navigator": (N, 34, "jacket", ""), "commander": (N, 46, "uniform", ""), "explorer": (N, 38, "western", "straw"),
    "hacker": (N, 22, "hoodie", ""), "programmer": (N, 29, "hoodie", ""), "gamer": (N, 19, "hoodie", ""),
    "technician": (N, 33, "overalls", ""),
    "king": (M, 54, "royal", "crown"), "queen": (F, 46, "royal", "crown"), "prince": (M, 22, "royal", "crown"),
    "princess": (F, 18, "gown", "tiara"), "emperor": (M, 56, "royal", "crown"), "empress": (F, 48, "royal", "crown"),
    "duke": (M, 50, "coat", ""), "duchess": (F, 48, "gown", ""), "count": (M, 48, "cloak", ""), "countess": (F, 44, "gown", ""),
    "lord": (M, 50, "coat", ""), "baron": (M, 52, "coat", ""), "baroness": (F, 48, "gown", ""), "sultan": (M, 50, "royal", "turban"),
    "knight": (N, 32, "knight", "knight-helmet"), "squire": (M, 17, "tunic", ""), "warrior": (N, 30, "armour", ""),
    "samurai": (M, 40, "samurai", ""), "ninja": (N, 28, "hoodie", "hood"), "viking": (N, 36, "viking", ""),
    "gladiator": (M, 34, "gladiator", ""), "centurion": (M, 40, "legionary", "galea"), "slave": (N, 28, "rags", ""),
    "archer": (N, 27, "tunic", "hood"), "hunter": (N, 40, "cloak", "hood"), "huntress": (F, 28, "cloak", "hood"),
    "witch": (F, 60, "witch", "witch"), "wizard": (M, 72, "wizard", "wizard"), "sorcerer": (M, 60, "wizard", "hood"),
    "sorceress": (F, 40, "witch", ""), "mage": (N, 50, "wizard", "hood"), "druid": (N, 60, "robe", "laurel"),
    "alchemist": (N, 56, "robe", ""), "fortune teller": (F, 58, "dress", "headwrap"), "prophet": (N, 60, "robe", ""),
    "oracle": (F, 40, "robe", "hood"), "priest": (M, 54, "monk", ""), "priestess": (F, 36, "robe", ""),
    "nun": (F, 46, "monk", "wimple"),
    "monk": (M, 50, "monk", ""), "pope": (M, 72, "royal", ""), "vicar": (N, 56, "suit", ""), "rabbi": (N, 58, "suit", "kippah"),
    "imam": (M, 56, "thobe", "taqiyah"), "bard": (N, 28, "tunic", "cap"), "jester": (N, 34, "clown", ""), "merchant": (N, 46, "coat", ""),
    "beggar": (N, 56, "rags", ""), "peasant": (N, 36, "tunic", ""), "boxer": (N, 28, "shorts", ""), "wrestler": (N, 34, "superhero", ""),
    "athlete": (N, 24, "tracksuit", ""), "runner": (N, 26, "tracksuit", "headband"), "swimmer": (N, 24, "shorts", ""),
    "footballer": (N, 25, "football", ""),
    "coach": (N, 50, "tracksuit", "cap"), "skater": (N, 20, "hoodie", "beanie"), "surfer": (N, 24, "shorts", ""),
    "climber": (N, 32, "parka", "helmet"),
    "mountaineer": (N, 38, "parka", "ushanka"), "hiker": (N, 34, "parka", "beanie"), "cyclist": (N, 30, "tracksuit", "helmet"),
    "undertaker": (M, 56, "suit", "top-hat"), "gravedigger": (M, 54, "coat", "cap"), "ghost hunter": (N, 34, "jacket", ""),
    "beekeeper": (N, 55, "overalls", "straw"), "cartographer": (N, 46, "coat", ""), "translator": (N, 36, "suit", ""),
    "antique dealer": (N, 60, "suit", ""), "chimney sweep": (N, 15, "jacket", "cap"), "beekeeperess": (F, 55, "overalls", "straw"),
    "operator": (N, 30, "suit", ""), "weaver": (N, 50, "dress", "headscarf"), "fiddler": (N, 40, "coat", "cap"),
    "legionary": (M, 28, "legionary", "galea"), "legionnaire": (M, 28, "legionary", "galea"), "crusader": (M, 34, "knight", "knight-helmet"),
    "geisha": (F, 28, "kimono", ""), "shogun": (M, 52, "samurai", ""), "ronin": (M, 36, "samurai", "conical"), "pharaoh": (M, 40, "royal", "crown"),
    "flapper": (F, 24, "flapper", "cloche"), "biker": (N, 38, "leather-jacket", "bandana"), "punk": (N, 20, "punk", ""), "rapper": (N, 26, "tracksuit", "cap"),
    "critic": (N, 52, "suit", ""), "repairman": (M, 54, "overalls", "cap"), "private": (N, 22, "uniform", "helmet"), "corporal": (N, 26, "uniform", "helmet"), "major": (N, 44, "uniform", "peaked-cap"), "governess": (F, 31, "victorian", "bonnet"), "safecracker": (N, 44, "jacket", ""), "first mate": (N, 34, "sweater", "beanie"), "jockey": (N, 24, "shorts", "cap"),
    "chaser": (N, 32, "jacket", ""), "herder": (N, 42, "parka", "ushanka"), "designer": (N, 33, "casual", ""), "whaler": (N, 48, "oilskin", "sou-wester"),
    "collector": (N, 46, "coat", ""), "tuner": (N, 48, "suit", ""), "stoker": (M, 40, "overalls", "cap"), "usher": (N, 24, "suit", ""), "concierge": (N, 50, "suit", "peaked-cap"),
    "bellboy": (M, 17, "uniform", "cap"), "hairdresser": (N, 34, "apron", ""), "cashier": (N, 27, "apron", ""), "salesman": (M, 42, "suit", ""), "saleswoman": (F, 40, "suit", ""),
    "tattooist": (N, 33, "jacket", ""), "umpire": (N, 50, "coat", "cap"), "referee": (N, 40, "football", ""),
}  # fmt: skip
"""Occupation to gender, usual age, what is worn to work and on the head."""

GROUPS = frozenset(
    listed(
        "company corporation syndicate entity organisation organization agency gang mafia mob cult sect empire government regime "
        "police army "
        "guild order cartel league council ministry society brotherhood sisterhood tribe clan horde swarm fleet crew crowd militia "
        "authority "
        "authorities rebellion resistance bank church committee board conglomerate megacorp megacorporation party club band team troupe "
        "squad patrol posse pack herd flock cabal network institute foundation network collective coven"
    )
)
NATURE = frozenset(
    listed("storm blizzard flood earthquake hurricane tornado avalanche volcano wildfire drought plague epidemic winter sea tide")
)
FORCES = NATURE | frozenset(listed("ocean desert cold weather time heat ice rain fire hunger river mountain fog snow darkness silence loneliness poverty age death gravity distance thirst wind heatwave clock"))
"""What can be called the enemy without being anybody."""

AGE_WORDS: dict[str, int] = {
    "old": 66, "elderly": 74, "aged": 72, "ancient": 82, "aging": 58, "ageing": 58, "retired": 67, "young": 22, "teenage": 16, "teen": 16,
    "adolescent": 15, "little": 7, "middle-aged": 49, "grown": 30, "veteran": 55, "newborn": 0, "small": 0, "senior": 68, "youthful": 22,
}  # fmt: skip
DECADES = {
    "teens": 10, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11,
    "twelve": 12, "dozen": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    "half": 0,
    "couple": 2, "pair": 2, "trio": 3, "several": 4, "few": 3, "both": 2,
}  # fmt: skip

TRAITS = frozenset(
    listed(
        "brave shy clever kind cruel rebellious street-smart cunning lonely grumpy stubborn gentle fierce loyal curious clumsy "
        "cheerful sad "
        "angry bitter proud humble greedy generous ruthless terrifying evil wicked mad crazy eccentric wise foolish naive cynical "
        "sarcastic "
        "witty quiet silent talkative talking timid fearless reckless careful honest dishonest corrupt ambitious lazy hardworking "
        "tired weary "
        "blind deaf mute lame injured wounded haunted mysterious secretive charming handsome beautiful ugly elegant rich poor famous "
        "forgotten "
        "disgraced exiled lost homeless orphaned widowed retired failed gifted talented genius nerdy hopeless romantic optimistic "
        "pessimistic "
        "anxious nervous paranoid arrogant vain jealous vengeful forgiving patient impatient hot-headed cold warm friendly hostile "
        "benevolent "
        "malevolent sinister magical enchanted cursed immortal invisible rogue undercover burnt-out burned-out idealistic determined "
        "dedicated "
        "obsessive meticulous absent-minded forgetful dreamy mischievous playful serious stern strict strange odd weird quirky "
        "scruffy tough "
        "hardened grizzled spirited free-spirited headstrong soft-spoken sharp-tongued big-hearted cold-hearted kind-hearted "
        "broken-hearted "
        "heartbroken grieving vicious tyrannical unlucky lucky superstitious runaway rebel maverick insomniac"
    )
)
ABILITIES = frozenset(
    listed("ability abilities power powers gift gifts talent talents skill skills superpower superpowers magic telekinesis telepathy")
)

MOSTLY_MEN = frozenset((
    "barber", "butcher", "shepherd", "miller", "blacksmith", "miner", "cobbler", "actor", "cabbie", "samurai", "gladiator",
    "centurion", "wizard", "squire", "gangster", "undertaker", "gravedigger", "stoker", "crusader", "ronin", "priest", "hitman",
))
"""Trades that are men's until a pronoun says otherwise."""
