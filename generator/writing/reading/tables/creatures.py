"""Creatures: the rig that each is drawn with, its colours and its size."""

from __future__ import annotations

from generator.film import Species

_TABLE = """
[robot]
robot 9aa4ac d8743a 150 | android c8ccd0 3a78b8 172 | droid b0b6ba 3a78b8 130 | machine 8a8f94 c8a03a 180 | drone 6a7076 d83a3a 60
automaton b08a4a 5a3a20 160 | ai c8ccd0 3a78b8 170
[human]
cyclops a88a6a 3a2a20 240
[quadruped]
fox d8702a f6ede0 60 | vixen d8702a f6ede0 60 | dog a8743e f0e4d0 60 | puppy c8945a f6ead8 35 | cat 6a6460 e8e0d8 35
kitten d88a3a f6e8d4 22 | wolf 7a7c80 d8d8d4 85 | bear 6a4426 a87a4a 160 | lion d8a24a 8a4e20 120 | lioness d8a85a e8cc94 110
tiger e08a2a 1e1a18 110 | leopard d8ac5a 2a2018 90 | panther 1e1e22 3a3a40 90 | rabbit b8a48c f4ece0 35 | hare a4825a e8d8bc 45
mouse 9a948e e8b4a8 12 | rat 6a625a d8a498 20 | squirrel b0602a f0dcc0 25 | hedgehog 6e543c d8bc94 22 | badger 3a3a3c f2f2ee 45
otter 6a4a30 c8a880 40 | beaver 6e4626 a8743e 45 | deer a8703a f0e0c4 120 | stag 8a5a30 e0ccac 140 | fawn c08a4e f6ecd8 70
cow f0ece4 3a2a20 140 | pig f0b0a8 d88a84 70 | piglet f4b8b0 e09a94 35 | sheep f2eee4 3a3430 80 | lamb f8f4ec e8b8a8 45
goat d8ccb8 6a5a48 80 | elephant 8e8e92 c8b0a8 300 | monkey 7a5436 e0b890 60 | ape 2e2a28 6a5c50 150 | panda f6f4f0 1e1e20 120
giraffe e0b05a 8a4e20 480 | camel c8a066 8a6a3e 200 | lizard 5a8a3e c8c83a 25 | turtle 5e7a3e 8a6a3a 30 | tortoise 7a7a48 8a6236 35
frog 4a9a3a d8e08a 12 | toad 7a6a3e c0b07a 14 | beast 4a3a34 8a2a20 200 | monster 3e4a3a a83a2a 220 | creature 4a4a5a 8ac8a8 150
cub 8a5e36 c89a60 50 | dinosaur 5e7a4a c8a85a 350 | raccoon 6e6c6a 1e1e20 40 | rex 6a7a3e 3a4424 320 | t-rex 6a7a3e 3a4424 320
tyrannosaurus 6a7a3e 3a4424 320 | raptor 7a6a3a c8a84a 170 | velociraptor 7a6a3a c8a84a 170 | brachiosaurus 7a8a94 b8bca8 480
brontosaurus 6e7e8a b8bca8 480 | diplodocus 7e8a6a b8bca0 480 | triceratops 8a7a5a d8c8a0 300 | stegosaurus 6a8a5a d8883a 360
griffin c89a4a f4f0e4 210 | gryphon c89a4a f4f0e4 210 | sphinx d8b06a 2a5a9a 220 | chimera a8743a 5a3a2a 220 | lynx c09a6a e8dcc0 65
jaguar d89a3a 2a2018 85 | cheetah e0b45a 2a2018 85 | puma b8905c e8d8bc 80 | cougar b8905c e8d8bc 80 | coyote a89070 e0d4bc 65
jackal b08a5a e0d0b0 60 | hyena a89878 3a3024 85 | boar 5a4636 8a7258 90 | bull 4a2e22 2a1c16 160 | ox 7a5436 3a2a20 160
calf e8dcc8 5a3a28 90 | ram e0d8c8 4a3c30 85 | bison 5a3c28 2e2018 180 | buffalo 4a3a30 2a2220 170 | reindeer 8a6a4e e8dcc8 130
moose 5e4230 a88a64 210 | elk 8a6040 d8c4a0 160 | antelope c8905a f4ead8 110 | gazelle c8905a f4ead8 100 | llama e0ccb0 8a6a4c 170
alpaca f0e6d6 b89a7a 110 | gorilla 2a2828 5c5450 165 | chimpanzee 3a2c26 c89c80 110 | orangutan b8602a 6a4a3a 130
hamster d8a45a f6ecd8 14 | chipmunk b0743a f0dcb8 18 | mole 3a3438 e0a8a0 18 | weasel a86a3a f4ecdc 22 | ferret c8b090 5a4434 24
skunk 1e1e22 f2f2ee 40 | sloth 9a8a6a d8ccb0 60 | rhino 7e8084 b0b0b0 170 | rhinoceros 7e8084 b0b0b0 170 | hippo 8a7680 d0a8a8 150
mammoth 6a4630 3a281c 340 | crocodile 4a6a3e c8c88a 70 | alligator 3e5a38 b8bc80 65 | gecko 6ab84a e8d84a 16 | iguana 5a9a4a c8b84a 35
chameleon 4aa85a e8c83a 24 | bunny e8dccc f8f2ea 32 | corgi d8904a f8f0e2 40 | poodle f0ece6 d8ccc0 50 | beagle b87a40 f4ecdc 45
terrier c8a070 f0e6d2 38 | labrador e0c084 f6ead0 60 | dachshund 7a4426 b87a48 28 | husky 6a7078 f4f4f2 62 | hound 8a5a34 f0e4d0 62
siamese e8d8c0 4a3a30 34 | tabby 8a7a64 3a3028 34 | tomcat 4a4a4e e0dcd4 36 | spaniel a86a3a f4ecdc 42 | greyhound 8a8e96 e0e0e4 70 | collie a8743e f8f2e8 58
sheepdog 3a3a40 f6f4f0 60 | bulldog d8b890 f8f2ea 40 | chihuahua d8a868 f4e4c8 20 | dalmatian f4f4f2 1e1e20 58 | mutt 9a7448 e8d8bc 48 | pug d8b88a 2a2420 30
marmot 9a7448 d8bc90 34 | shrew 5a4a42 d8c4b0 8 | vole 7a5a40 d8c0a0 9 | dormouse c8904a f0dcb8 10 | guinea-pig c88a4a f6f0e6 22 | porcupine 4a4038 d8d0c0 40
wombat 7a6450 b89c80 45 | kangaroo b8845a e8d4b8 150 | koala 8e9298 f0eee8 60 | platypus 5a4030 3a3430 35 | anteater 5a4c40 e0d8c8 90 | armadillo a89070 7a6450 30
lemur 8a8a8c f2f2ee 45 | wildcat 8a7858 3a3020 42 | mule 6a5240 d8c8b0 140 | zebu c8b8a0 8a7a68 140 | newt 4a6a3a e8883a 10 | salamander 1e1e20 f0c030 14
yak 3a2c24 6a5040 160 | meerkat c8a474 f0e2c8 35 | warthog 6a5444 3a2e26 80
[bird]
goose f4f1ea e8913a 80 | duck e8e2d2 e8a03a 50 | swan f8f8f6 e8813a 110 | hen b8783a d83a2a 45 | chicken e8d8b8 d83a2a 45
rooster a84a20 d82a2a 55 | owl 8a6a4a e8d8b8 50 | crow 1e1e24 3a3a44 45 | raven 16161c 34343e 55 | eagle 5a3f28 f0ede4 90
hawk 7a5436 e0c8a0 60 | falcon 5e6470 e8dcc4 50 | parrot 2aa84a e83a2a 45 | pigeon 8a929c 5a8a7a 35 | sparrow 8a6644 d8c4a0 20
seagull f2f2f0 9aa2aa 55 | gull f2f2f0 9aa2aa 55 | penguin 22262e f6f4ee 80 | peacock 1a5aa8 2aa878 100 | stork f4f4f2 d8402a 110
heron 8e9aa6 e8b83a 100 | bird 5a8ac8 e8c03a 30 | magpie 1e2028 f2f2f2 45 | robin 7a5c40 d85a2a 20 | turkey 5a3a28 c83a2a 90
phoenix e85a1a f8c03a 140 | flamingo f08aa0 2a2a2a 130 | bat 2a2630 5a4a58 20 | dove f4f2ee d8c0b8 32 | blackbird 1e1c22 e8a82a 26
canary f4d83a e8a03a 18 | nightingale 8a6a4a d8c8a8 20 | swallow 26324e e8d8c4 20 | wren 8a6238 d8bc90 14 | lark a88a5c e8dcc0 18
finch c8783a 5a5a64 16 | woodpecker 26242a d83a2a 34 | hummingbird 2a9a6a d83a5a 14 | kingfisher 2a7ac8 e8842a 24
cuckoo 8a8a94 d8d4c8 34 | vulture 3e342e d8a49a 90 | ostrich 3a342e f0d8c8 210 | pelican f4f0ea e8a43a 130 | crane e8e8ea b83a2a 130
toucan 1e1c24 f0a02a 55 | kiwi 7a5c40 e0c8a0 40 | emu 5e4a3a 3a6a8a 170 | dodo 8e8a86 e8d8a8 90 | gosling e8d878 e8913a 30
duckling f4dc5a e8913a 22 | chick f6dc5a e8a03a 18 | puffin 1e2026 f0803a 32 | jackdaw 2a2c34 8a8c94 34 | rook 1a1a20 8a8a90 45 | starling 2a3038 b8a878 22
albatross f2f2f0 4a4e54 110 | cockatoo f6f4ee f0d040 45 | macaw d83a2a 2a7ac8 80 | budgie 5ab84a f0e040 18 | parakeet 5ab84a f0e040 25 | kestrel a8683a e8d8b8 34
buzzard 6a4a30 d8c4a0 55 | thrush 8a6a4a e8dcc0 22 | tit 4a7ab8 f0dc50 12 | bluetit 4a7ab8 f0dc50 12 | tern f4f4f2 26262a 38 | cormorant 20242a e8b83a 85
quail a8845a e8d8b8 18 | pheasant a85a2a 2a6a4a 70 | partridge a88a64 d86a3a 30 | grouse 6a4a3a b83a2a 40 | condor 1e1c20 f0f0ee 110 | ibis f4f2ee d8603a 60
[fish]
whale 4a6680 d8e4ea 1400 | fish e8803a f6e0b8 30 | shark 6e7c88 e4e8ea 300 | dolphin 7a93a8 e4ecf0 240 | goldfish f0882a f8d878 12
octopus b04a5a e8a0a0 90 | squid c87a80 f0d0cc 120 | seal 6a6e74 b8bcc0 150 | orca 16181e f4f4f4 700 | salmon d87a6a c8ccd0 70
narwhal 8a9cac f0ece0 450 | tuna 4a5e78 c8d0d4 120 | trout 8a8a5a d8b8a0 45 | carp d8a04a f0dcb0 50 | clownfish f0722a f8f4ee 18
porpoise 5e7080 d8dee2 170 | walrus 8a6a54 f0e8dc 160 | seahorse f0b04a e8843a 20 | jellyfish d8a8e8 f0d8f8 40
beluga f0f2f4 c8d0d4 400 | humpback 3e4e60 c8d4dc 1300 | manta 2e3a4e e8ecf0 200 | stingray 6a6458 d8d0c0 120
[horse]
horse 7a4a2a 2a1c14 160 | pony a8743e e8d8b8 120 | unicorn f8f6fa e0b0d8 160 | mare 8a5630 2e1e14 158 | stallion 2e2420 16120e 166
foal 9a6a3e 4a3220 95 | donkey 8a8480 4a4440 115 | mule 6e5240 2e221a 140 | zebra f4f2ee 1a1a1c 135 | centaur 8a5a34 3a2618 200
pegasus f6f4f8 e8d8a8 175 | filly 9a6a3e 4a3220 108
[dragon]
dragon 3a7a4a e0b03a 600 | wyvern 5a4a6a c8a03a 400
[ghost]
ghost dfe8f0 a8c0d8 170 | spirit d8ecf0 98c8d0 170 | phantom c8d0e0 7a88a8 175 | spectre c8d8d8 7aa0a0 178
poltergeist d0e0d0 80a080 150 | wraith 8a94a8 3a4458 190 | shadow 2a2a34 4a4a5a 175 | banshee e0e8e4 a8b8b0 172
snowman f4f8fc e8f0f8 165 | snowwoman f4f8fc e8f0f8 160
[crawler]
ant 6a3a2a 2e1c18 16 | beetle 2a4a5a 16202a 18 | scarab 2a6a7a c8a84a 18 | ladybird d83a2a 1e1a1e 16 | ladybug d83a2a 1e1a1e 16
insect 4a6a3a 26301e 16 | cockroach 6a4226 2e1c14 14 | bee e8b82a 2a2018 16 | bumblebee e8b82a 2a2018 18 | wasp e8c02a 1e1a18 16
hornet d89a2a 2a1a14 18 | fly 3a4448 8a2a2a 14 | mosquito 5a5048 8a3a34 14 | butterfly e8842a 2a2a48 22 | moth b8a484 6a5844 20
dragonfly 2a8a9a 1e4a5a 22 | firefly 4a3a2e e8d85a 14 | glowworm 8a9a5a d8f08a 14 | cricket 5a8a3a 2e4a22 18
grasshopper 6aa83a 3a6a24 20 | locust a8a04a 5a5424 20 | mantis 5aa04a 2e6a2e 30 | spider 3a2e36 8a2a2a 24 | tarantula 5a3a2a 2a1c18 34
scorpion 8a5a2a 3a2418 28 | crab d8522a f0a070 28 | lobster c83a2a e88a5a 36 | shrimp f0a088 f8d8c8 16 | prawn f0a088 f8d8c8 16
crayfish a84a32 e09a70 22 | snail c8a070 8a5a30 20 | slug a89a6a 6a5a3a 14 | worm e09a8a b86a60 14 | earthworm d88a7a a85a50 14
caterpillar 7ab83a e8c83a 20 | centipede 8a3a24 e0a03a 20 | millipede 4a3a34 a86a3a 20 | leech 3a2e34 6a4a4a 14 | snake 5a7a3a d8c84a 55
serpent 3a6a5a c8c05a 110 | cobra 8a7a4a e8d08a 80 | viper 6a6a3a c8b05a 55 | python 8a7a3a 3a3420 90 | rattlesnake a88a5a 5a4630 60
anaconda 4a5a34 a8a04a 110 | boa 8a5a3a e0c08a 90 | eel 3a4a54 a8b0a8 60
"""
"""Name, body colour, second colour and height in centimetres. What creeps is drawn larger than life: it has to be seen beside others."""


def _read() -> dict[str, tuple[Species, str, str, int]]:
    found: dict[str, tuple[Species, str, str, int]] = {}
    species = Species.HUMAN
    for line in _TABLE.strip().splitlines():
        if line.startswith("["):
            species = Species(line.strip("[]"))
            continue
        for cell in line.split(" | "):
            name, body, second, height = cell.split()
            found[name] = (species, body, second, int(height))
    return found


CREATURES = _read()
"""Creature to rig, body colour, second colour and height in centimetres."""

AMBIGUOUS = frozenset(["cricket", "fly", "seal", "crane", "swallow", "turkey", "bat", "mole", "lark", "kiwi", "cuckoo", "ram", "boa"])
"""Names of creatures that are also those of a sport, a machine, a country: only with an article or a number are they alive."""

DINOSAURS = frozenset(["t-rex", "rex", "raptor", "dinosaur", "tyrannosaurus", "velociraptor", "brachiosaurus", "brontosaurus", "diplodocus", "triceratops", "stegosaurus"])

KINDS_OF = frozenset(["dog", "cat", "horse", "bird", "fish", "snake", "hound", "animal", "creature", "monkey", "bear", "spider", "insect", "dinosaur"])
"""What a breed may be said of: "my dog Bruno, a dachshund"."""
