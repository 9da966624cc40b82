"""Breeds: the proportions and markings of everything that goes on four legs."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Breed:
    """Lengths in hundredths of the head, from the eye line down and backwards."""

    chest_y: float = 108
    chest: float = 48
    waist: float = 37
    rump: float = 42
    length: float = 132
    """From the middle of the chest to that of the rump."""
    back: float = 48
    """How far the chest lies behind the eyes."""
    leg: float = 15
    neck: float = 30
    skull: float = 38
    muzzle: float = 46
    """Length of the muzzle beyond the eyes."""
    thick: float = 20
    tip: float = 13
    drop: float = 14
    """How much lower than the eyes the muzzle ends."""
    bow: float = 0
    """Degrees that the head hangs."""
    apart: float = 38
    """Degrees of each eye from the front."""
    eye: float = 11.5
    pupil: str = "round"
    ears: str = "point"
    """point, flop, round, long, leaf, fan or none."""
    ear: float = 46
    tail: str = "curve"
    """bush, curve, long, stub, tuft, hair, flat or none."""
    fur: float = 6
    hoof: bool = False
    horns: str = ""
    mane: str = ""
    extra: str = ""
    floor: float = 275
    """How far below its eyes it stands as it is told here."""
    marks: tuple[str, ...] = ("muzzle", "belly", "socks")


_TABLE = """
dog ears=flop
collie ears=fold fur=11 tail=bush muzzle=54 thick=17 marks=muzzle,belly,socks,blaze,tip
husky ears=point ear=40 fur=9 tail=curl chest=52 marks=muzzle,belly,socks,mask,brows
terrier ears=fold fur=10 muzzle=38 thick=22 tip=16 tail=stub length=112 chest=44 extra=beard marks=muzzle,belly
labrador ears=flop fur=4 chest=52 muzzle=44 thick=23 tail=long marks=muzzle
poodle ears=flop fur=14 muzzle=50 thick=14 tip=10 tail=pom extra=topknot marks=none
bulldog ears=fold fur=3 chest=64 waist=46 chest_y=126 skull=44 muzzle=26 thick=27 tip=20 tail=stub neck=44 leg=19 length=110 marks=muzzle,belly
dachshund ears=flop chest_y=172 chest=44 waist=38 rump=40 length=200 leg=12 fur=3 muzzle=54 thick=17 marks=muzzle,belly
hound ears=flop ear=62 fur=3 muzzle=52 thick=21 tip=16 marks=muzzle,belly,socks,saddle,tip
puppy ears=flop skull=48 muzzle=26 thick=20 tip=13 eye=14.5 chest=46 chest_y=134 length=88 leg=17 rump=42
fox muzzle=52 thick=15 tip=8 ear=54 tail=bush fur=9 chest=42 waist=33 rump=37 neck=27 eye=11 pupil=slit leg=12 marks=muzzle,chest,cheeks,stockings,tip,ears
wolf muzzle=54 thick=19 tip=12 ear=42 tail=bush fur=12 chest=56 waist=40 rump=44 neck=38 eye=9.5 length=138 marks=muzzle,belly,mask,cheeks,dorsal
cat muzzle=19 thick=16 tip=9 drop=15 ear=42 tail=long fur=5 chest=40 waist=36 rump=42 neck=27 eye=14 pupil=slit leg=12 length=120 extra=whiskers marks=muzzle,chest,socks
lion muzzle=34 thick=23 tip=18 ears=round ear=22 tail=tuft fur=4 chest=60 waist=48 rump=54 neck=44 eye=10 leg=20 length=150 mane=ruff extra=whiskers marks=muzzle
lioness like=lion mane=none
tiger like=lion mane=none tail=long marks=muzzle,belly,stripes
leopard like=lion mane=none tail=long marks=muzzle,belly,spots chest=54
panther like=lion mane=none tail=long marks=none chest=52 fur=2
lynx like=cat tail=stub ear=56 fur=8 marks=muzzle,chest,cheeks,spots
bear muzzle=36 thick=22 tip=15 ears=round ear=24 tail=stub fur=11 chest=78 waist=76 rump=76 neck=56 skull=46 eye=8.5 leg=27 length=150 chest_y=122 back=64 marks=muzzle extra=hump
panda like=bear muzzle=28 marks=patch,legs,band,muzzle extra=none
cub like=bear skull=50 eye=13 muzzle=26 chest=58 waist=58 rump=58 length=92 leg=22 chest_y=140
rabbit muzzle=17 thick=19 tip=12 ears=long ear=92 tail=puff fur=7 chest=58 waist=68 rump=78 chest_y=132 length=100 back=36 leg=13 neck=30 eye=13 apart=58 marks=muzzle,belly extra=hare
mouse muzzle=38 thick=20 tip=6 ears=disc ear=38 tail=long fur=4 chest=60 waist=76 rump=86 chest_y=138 length=84 back=34 leg=10 neck=44 eye=12.5 apart=46 marks=belly extra=whiskers,pink,hare
squirrel muzzle=28 thick=18 tip=9 ears=tufted ear=32 tail=plume fur=8 chest=50 waist=60 rump=68 chest_y=130 back=30 length=78 leg=12 eye=13.5 apart=48 marks=muzzle,belly extra=hare
hedgehog muzzle=44 thick=18 tip=6 ears=round ear=15 tail=none fur=5 chest=82 waist=104 rump=84 chest_y=166 length=96 leg=12 neck=56 eye=11 extra=spines marks=face
badger muzzle=50 thick=20 tip=12 ears=round ear=15 tail=stub fur=12 chest=64 waist=70 rump=66 chest_y=160 length=130 leg=17 neck=44 eye=8.5 marks=stripe,mask
raccoon muzzle=40 thick=17 tip=9 ears=round ear=24 tail=ringed fur=12 chest=52 waist=60 rump=62 chest_y=142 length=108 leg=14 eye=11 marks=muzzle,mask,belly
otter muzzle=26 thick=22 tip=15 ears=round ear=12 tail=long fur=4 chest=46 waist=46 rump=48 chest_y=172 length=160 leg=14 neck=42 eye=10 marks=muzzle,chest extra=whiskers
beaver like=otter tail=flat chest=58 waist=70 rump=70 length=110 chest_y=156 fur=8
deer muzzle=56 thick=17 tip=12 drop=26 bow=8 ears=leaf ear=48 tail=puff fur=4 chest=48 waist=40 rump=46 neck=24 chest_y=112 length=136 back=66 leg=11 eye=12.5 apart=58 hoof=1 marks=muzzle,belly
stag like=deer horns=antlers neck=32 fur=6
fawn like=deer skull=42 muzzle=38 chest=40 length=92 marks=muzzle,belly,spots eye=14.5 leg=10
cow muzzle=66 thick=27 tip=24 drop=32 bow=12 ears=leaf ear=44 tail=tuft fur=2 chest=80 waist=82 rump=74 neck=48 chest_y=110 length=182 back=86 leg=20 eye=10.5 apart=56 hoof=1 horns=short marks=muzzle,patches extra=udder
bull like=cow horns=wide chest=90 neck=66 marks=muzzle extra=hump
pig muzzle=44 thick=26 tip=19 drop=16 ears=flap ear=36 tail=curl fur=1 chest=84 waist=92 rump=84 neck=64 chest_y=122 length=146 back=70 leg=19 skull=46 eye=8.5 apart=46 hoof=1 extra=snout marks=none
boar like=pig fur=11 ears=point extra=snout,tusks
sheep muzzle=50 thick=19 tip=14 drop=24 ears=leaf ear=38 tail=puff fur=3 chest=76 waist=82 rump=74 neck=44 chest_y=118 length=128 back=64 leg=12 eye=10.5 apart=54 pupil=bar hoof=1 extra=wool marks=darkface
lamb like=sheep chest=54 waist=58 rump=54 length=86 chest_y=134 eye=13 marks=none muzzle=36
goat like=sheep extra=beard chest=54 waist=58 rump=52 horns=curved fur=7 marks=muzzle,belly,dorsal neck=30
elephant muzzle=20 thick=26 tip=22 ears=fan ear=96 tail=tuft fur=0 chest=94 waist=102 rump=92 neck=60 chest_y=92 length=170 back=104 leg=34 skull=52 eye=7.5 apart=58 extra=trunk,tusks marks=none
monkey muzzle=16 thick=22 tip=17 drop=18 ears=disc ear=20 tail=long fur=8 chest=44 waist=36 rump=38 chest_y=112 length=96 leg=14 eye=11.5 apart=30 marks=face,chest
ape like=monkey tail=none chest=72 waist=56 rump=54 leg=22 neck=44 length=104 marks=face
giraffe muzzle=44 thick=14 tip=10 drop=26 bow=8 ears=leaf ear=26 tail=tuft fur=2 skull=24 chest=40 waist=36 rump=36 neck=18 chest_y=138 length=92 back=64 leg=10 eye=8 apart=56 hoof=1 horns=knobs marks=net
camel muzzle=54 thick=19 tip=16 drop=24 bow=4 ears=leaf ear=24 tail=tuft fur=6 skull=30 chest=56 waist=54 rump=48 neck=24 chest_y=112 length=140 back=96 leg=13 eye=9.5 apart=52 hoof=1 extra=humps marks=none
lizard muzzle=50 thick=22 tip=12 ears=none tail=reptile fur=0 chest=44 waist=46 rump=40 neck=36 chest_y=196 length=170 leg=13 eye=13 apart=58 pupil=slit extra=sprawl marks=belly,dorsal
crocodile like=lizard muzzle=100 thick=26 tip=15 chest=62 waist=66 rump=54 length=210 chest_y=206 extra=sprawl,fangs
dinosaur muzzle=64 thick=26 tip=16 ears=none tail=reptile fur=0 chest=74 waist=86 rump=80 neck=40 chest_y=132 length=130 leg=26 eye=9 apart=54 pupil=slit extra=fangs,spikes marks=belly
rex muzzle=82 thick=37 tip=27 drop=18 ears=none tail=reptile fur=0 chest=56 waist=66 rump=76 neck=44 chest_y=86 length=104 back=74 leg=27 skull=44 eye=9.5 apart=46 pupil=slit extra=fangs,biped,ridge marks=belly,dorsal
raptor like=rex muzzle=64 thick=25 tip=17 skull=36 chest=44 waist=48 rump=56 neck=30 leg=19 chest_y=104 eye=12
longneck muzzle=32 thick=19 tip=15 drop=14 ears=none tail=reptile fur=0 skull=28 chest=62 waist=78 rump=64 neck=23 chest_y=150 length=118 back=92 leg=25 eye=11 apart=52 extra=ridge marks=belly
triceratops like=dinosaur skull=48 horns=wide chest_y=118 extra=snouted marks=belly
stegosaurus like=dinosaur skull=32 muzzle=44 thick=20 tip=14 chest_y=126 waist=98 extra=plates marks=belly
dragon floor=564 muzzle=76 thick=28 tip=20 drop=20 ears=leaf ear=40 horns=curved tail=reptile fur=0 skull=42 chest=92 waist=86 rump=84 neck=35 chest_y=292 length=190 back=150 leg=28 eye=12.5 apart=44 pupil=slit extra=fangs,ridge,wings marks=belly,chest
wyvern like=dragon chest=76 waist=70 rump=74 extra=fangs,ridge,wings,biped
griffin like=lion mane=none ears=tufted ear=44 eye=11.5 extra=feathers,wings,beak tail=tuft marks=chest
turtle muzzle=24 thick=22 tip=13 ears=none tail=stub fur=0 chest=70 waist=112 rump=74 neck=26 chest_y=176 length=120 leg=20 eye=11.5 apart=50 extra=shell marks=none back=90
frog muzzle=22 thick=38 tip=30 drop=20 ears=none tail=none fur=0 chest=74 waist=86 rump=78 neck=66 chest_y=150 length=76 leg=16 skull=46 eye=19 apart=54 pupil=bar extra=wide,sprawl marks=belly
beast like=bear muzzle=46 horns=curved ears=point ear=40 fur=17 extra=hump,fangs eye=10 marks=muzzle
horse floor=390 muzzle=84 thick=23 tip=18 drop=50 bow=14 ears=point ear=36 tail=hair fur=2 skull=32 chest=70 waist=62 rump=66 neck=38 chest_y=150 length=162 back=116 leg=15 eye=11 apart=62 hoof=1 mane=crest marks=blaze,stockings
pony like=horse fur=6 skull=36 muzzle=68 chest=80 waist=80 rump=78 chest_y=178 length=146 neck=44 marks=blaze
unicorn like=horse horns=spiral marks=none
pegasus like=horse extra=feathers,wings marks=none
donkey like=horse ears=long ear=66 mane=brush tail=tuft marks=muzzle,belly chest=64
zebra like=horse mane=brush tail=tuft marks=stripes,muzzle
foal like=horse skull=38 muzzle=58 chest=50 waist=44 rump=48 length=104 leg=12 chest_y=146 eye=14 mane=brush
"""

KIN = {
    "retriever": "labrador", "spaniel": "hound", "beagle": "hound", "basset": "hound", "shepherd": "husky", "sheepdog": "collie", "corgi": "dachshund", "pug": "bulldog", "mastiff": "bulldog", "schnauzer": "terrier", "bloodhound": "hound", "greyhound": "dog",
    "mongrel": "dog", "mutt": "dog", "jackal": "wolf", "coyote": "wolf", "werewolf": "wolf", "vixen": "fox", "kitten": "cat", "tomcat": "cat", "tabby": "cat", "jaguar": "leopard", "cheetah": "leopard", "puma": "lioness", "cougar": "lioness", "grizzly": "bear",
    "mule": "donkey", "mare": "horse", "stallion": "horse", "colt": "foal", "filly": "foal", "centaur": "horse", "ox": "bull", "buffalo": "bull", "bison": "bull", "calf": "cow", "ram": "goat", "ewe": "sheep", "elk": "stag", "reindeer": "stag",
    "moose": "stag", "doe": "deer", "antelope": "deer", "gazelle": "deer", "rat": "mouse", "hamster": "mouse", "chipmunk": "squirrel", "hare": "rabbit", "bunny": "rabbit", "piglet": "pig", "warthog": "boar", "mammoth": "elephant", "gorilla": "ape",
    "chimpanzee": "monkey", "llama": "camel", "alpaca": "sheep", "alligator": "crocodile", "gecko": "lizard", "iguana": "lizard", "tortoise": "turtle", "toad": "frog", "monster": "beast", "creature": "beast", "weasel": "otter", "ferret": "otter",
    "tyrannosaurus": "rex", "trex": "rex", "velociraptor": "raptor", "allosaurus": "rex", "spinosaurus": "rex", "brachiosaurus": "longneck", "brontosaurus": "longneck", "diplodocus": "longneck", "apatosaurus": "longneck", "sauropod": "longneck", "gryphon": "griffin", "hippogriff": "griffin", "drake": "dragon", "chimera": "griffin", "sphinx": "lioness",
    "mole": "badger", "skunk": "badger", "hippo": "pig", "rhino": "boar",
}  # fmt: skip


_DRAWN = {"skull": 1.17, "muzzle": 1.12, "thick": 1.2, "tip": 1.18, "drop": 1.12, "eye": 1.12, "ear": 1.12, "neck": 1.14, "chest": 1.07, "rump": 1.05, "leg": 1.1}
"""Drawn heads are larger than living ones."""


def _read() -> dict[str, Breed]:
    breeds: dict[str, Breed] = {}
    rows: dict[str, dict[str, str]] = {}
    for row in _TABLE.strip().splitlines():
        name, *cells = row.split()
        told = dict(cell.split("=") for cell in cells)
        rows[name] = {**rows.get(told.pop("like", ""), {}), **told}
        values: dict[str, object] = {}
        for field in fields(Breed):
            word = rows[name].get(field.name)
            if word is None:
                continue
            plain = "" if word == "none" and field.name in ("mane", "horns", "extra") else word
            if field.name == "marks":
                values["marks"] = () if word == "none" else tuple(word.split(","))
            elif field.name == "hoof":
                values["hoof"] = True
            else:
                values[field.name] = plain if field.type == "str" else float(word)
        breed = Breed(**values)  # type: ignore[arg-type]
        breeds[name] = replace(breed, **{part: getattr(breed, part) * share for part, share in _DRAWN.items()})
    return breeds


BREEDS = _read()


_BODY = ("chest_y", "chest", "waist", "rump", "length", "back", "leg", "neck")


def standing(breed: Breed, floor: float) -> Breed:
    """The same breed with its eyes as high over the floor as another species holds them."""
    grown = floor / breed.floor
    return breed if abs(grown - 1) < 0.02 else replace(breed, floor=floor, **{part: getattr(breed, part) * grown for part in _BODY})


def known(words: str) -> bool:
    """Whether a word names a breed."""
    return any(KIN.get(each, each) in BREEDS for word in words.lower().replace("-", " ").split() for each in (word, word.removesuffix("s")))


def breed_of(words: str, otherwise: str) -> Breed:
    """The breed that the last telling word names: "grey wolf"."""
    for word in words.lower().replace("-", " ").split()[::-1]:
        for each in (word, word.removesuffix("s")):
            each = KIN.get(each, each)
            if each in BREEDS:
                return BREEDS[each]
    return BREEDS[otherwise]
