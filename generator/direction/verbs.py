"""The staging vocabulary: what a body does for each verb, how long its phases last and what is heard."""

from __future__ import annotations

from dataclasses import dataclass

from generator.film import Size


@dataclass(frozen=True, slots=True, kw_only=True)
class Staging:
    """Phases in frames at normal energy. `wants` is the size that shows the deed best."""

    verb: str
    before: int
    action: int
    after: int
    sound: str = ""
    wants: Size = Size.MS
    moves: bool = False
    """The whole body changes its place."""
    pose: str = ""
    """The pose that remains afterwards."""
    effect: str = ""
    loop: bool = False
    """May go on for as long as the shot needs."""

    @property
    def frames(self) -> int:
        return self.before + self.action + self.after


_TABLE = """
walk 8/52/12 LS sound=step moves loop | go step cross stroll pace wander head move march hurry follow lead patrol advance
run 6/44/14 LS sound=step moves loop | dash sprint race flee bolt chase charge rush escape gallop
enter 10/30/12 LS sound=door moves | arrive come appear-at burst
exit 8/30/10 LS sound=door moves | leave depart withdraw
approach 8/40/10 MLS sound=step moves | near close-in
retreat 4/30/10 MLS sound=step moves | back recoil
turn 4/8/8 MS | spin whirl face pivot swing
stop 0/6/12 MS | freeze halt pause hesitate wait
sneak 12/52/10 LS sound=step moves loop | creep tiptoe slip steal prowl stalk
climb 10/48/8 LS sound=cloth moves loop | scale mount ascend
jump 8/10/12 LS sound=land moves | leap vault hop pounce dive
fall 3/12/16 LS sound=thud pose=lie | collapse stumble trip tumble faint topple
crawl 10/40/10 LS sound=cloth moves pose=crouch loop |
swim 8/44/8 LS sound=splash moves loop |
fly 12/48/16 LS sound=whoosh moves pose=fly loop | hover soar glide swoop
ride 8/56/8 LS sound=hoof moves loop | drive steer pilot
dance 8/50/12 LS loop |
sit 8/16/12 MLS sound=creak pose=sit | settle perch
stand 8/14/10 MLS sound=cloth pose=stand | rise get-up arise
lie 10/28/14 MLS sound=cloth pose=lie | lie-down
kneel 6/12/8 MLS sound=cloth pose=kneel |
crouch 6/12/8 MLS sound=cloth pose=crouch | duck stoop bend
lean 6/12/10 MS sound=creak pose=lean |
wake 10/40/12 MCU pose=stand | awaken stir
sleep 0/64/0 MCU pose=lie loop | doze
shiver 0/48/0 MCU loop | tremble shake shudder
stretch 10/30/14 MLS |
slump 2/18/14 MS | sag
hide 6/16/8 MLS sound=cloth pose=crouch | shelter
peek 8/10/16 MCU | peer
take 6/8/8 MS sound=touch | grab pick pick-up seize snatch lift collect fetch catch-up gather pocket clutch retrieve steal-thing
put 4/10/8 MS sound=tap | place set drop-off lay return deposit rest
give 8/14/8 MS sound=touch | hand pass offer deliver present slide
hold 0/48/0 MS loop | grip keep brandish
drop 0/8/10 MS sound=clatter | spill lose
throw 12/5/12 MLS sound=whoosh | toss hurl fling pitch cast-away
catch 6/3/8 MS sound=slap |
open 6/16/10 MS sound=latch | unlock unwrap unfold unroll
close 5/12/8 MS sound=door | shut slam lock fold
push 10/6/10 MLS sound=impact | shove press-against
pull 8/16/8 MLS sound=scrape | drag tug haul yank draw
carry 8/48/10 LS sound=step moves loop | bring bear load unload
press 5/3/6 MS sound=click | click switch tap push-button activate
knock 6/15/8 MS sound=knock | rap
write 6/60/8 MS sound=pen loop | scribble sign sketch note
read 8/50/8 MS sound=paper loop | study examine inspect
type 6/60/8 MS sound=typing loop | program code hack-into
drink 8/26/10 MS sound=gulp | sip swallow
eat 8/24/10 MS sound=crunch | bite chew munch
pour 8/36/8 MS sound=pour |
light 8/12/12 MS sound=match effect=glow | kindle ignite
cut 6/8/6 MS sound=scrape | slice chop saw
work 8/60/8 MS sound=tool loop | cook wash clean build dig repair fix wipe polish sweep stir tie
more work mend hammer use adjust operate hack solder sew paint plant
play 8/60/12 MS sound=sparkle loop | strum perform
dress 8/30/10 MS sound=cloth | wear don undress remove
show 6/10/20 MS | raise display reveal hold-up unveil
search 6/40/8 MS sound=rustle loop | rummage scan hunt look-for
photograph 8/4/10 MS sound=shutter effect=flash |
phone 8/16/10 MCU sound=tone | call text dial answer
look 3/5/20 MCU | glance stare watch notice see gaze observe spot eye regard discover recognise recognize find
point 8/5/12 MS sound=cloth | indicate gesture-at aim count
wave 6/24/8 MS | signal greet
nod 2/14/6 MCU | agree
shake-head 2/14/6 MCU | refuse deny
hug 10/16/20 MS sound=cloth | embrace hold-close
kiss 14/24/18 CU sound=kiss |
touch 8/10/12 MS sound=cloth | pat caress stroke reach
shake-hands 8/24/8 MS sound=cloth |
bow 8/24/12 MLS sound=cloth | curtsy salute
slap 8/3/14 MS sound=slap |
whisper 8/20/8 MCU |
comfort 8/40/12 MS sound=cloth | console soothe
beckon 5/12/8 MS |
laugh 4/40/14 MCU sound=laugh | chuckle giggle grin-wide
cry 14/60/24 CU sound=sob | weep sob
scream 6/20/16 CU sound=scream | shout yell cry-out
sigh 8/20/10 CU sound=sigh | exhale breathe
gasp 0/8/16 CU sound=gasp | start flinch
smile 0/10/20 CU | grin smirk beam
frown 0/10/20 CU | scowl glare grimace
cough 6/8/10 MCU sound=cough | sneeze
sing 8/60/10 MS loop | hum
applaud 4/40/10 MS sound=applause loop | clap cheer
honk 4/16/10 MS sound=goose-honk | quack
bark 4/16/10 MS sound=dog-bark | growl snarl
howl 6/30/10 MS sound=wolf |
neigh 6/20/10 MS sound=horse | whinny
roar 8/24/12 MS sound=growl |
flap 2/30/8 MS sound=wings loop | flutter
think 4/50/4 CU | consider ponder remember listen decide realise realize hear
gesture 6/12/14 MS | shrug motion explain speak argue say
punch 8/3/14 MLS sound=impact | hit strike knock-out beat attack
kick 9/4/14 LS sound=impact |
block 2/5/10 MLS sound=whoosh | dodge evade avoid parry deflect sidestep elude
shoot 6/2/12 MLS sound=gunshot effect=flash | fire blast
stab 8/3/14 MLS sound=sword |
slash 8/3/14 MLS sound=whoosh | swing-at
grapple 4/48/10 MLS sound=cloth loop | wrestle fight struggle battle duel spar tackle
break 8/3/20 MLS sound=glass effect=debris | smash shatter crush destroy tear rip crack
explode 0/4/50 WS sound=explosion effect=explosion | detonate burst-open erupt blow-up
cast 14/16/24 MS sound=magic effect=telekinesis | summon heal levitate float telekinesis conjure
more cast lift-with-mind channel concentrate control enchant bend
transform 12/40/20 MLS sound=magic effect=glow | change become grow
vanish 4/10/16 MLS sound=whoosh effect=glow | disappear dissolve fade
appear 4/10/16 MLS sound=whoosh effect=glow | emerge materialise materialize
"""

_WORLD = """
rain 0/60/0 WS sound=rain effect=rain | pour-down drizzle
snow 0/60/0 WS sound=wind effect=snow |
thunder 0/40/10 WS sound=thunder effect=lightning | storm strike-lightning flash
wind 0/60/0 WS sound=wind effect=leaves | blow howl gust
burn 0/60/0 WS sound=fire effect=fire | blaze flame fire kindle spread
shine 0/60/0 WS effect=god-rays | glow sun gleam glint sparkle flicker light
darken 0/40/0 WS sound=click effect=fade-out | dim lights-out blackout
ring 0/40/0 WS sound=bell | chime toll strike sound
alarm 0/40/0 WS sound=alarm | blare wail siren buzz
sweep 0/60/0 WS sound=whoosh effect=searchlight | search scan patrol searchlight
pass 0/60/0 WS sound=engine | rumble roar engine engine-starts train-passes
knock 0/15/30 WS sound=knock | rap tap
shoot 0/4/40 WS sound=gunshot effect=flash | shot fire-at
splash 0/8/40 WS sound=splash effect=bubbles | wave pour drip
rise 0/60/0 WS sound=whoosh effect=smoke | smoke steam drift swirl
explode 0/4/50 WS sound=explosion effect=explosion | detonate erupt burst blow-up
thump 0/8/30 WS sound=thud | thud bang boom
break 0/8/40 WS sound=glass effect=debris | shatter collapse crash fall smash crack crumble
open 0/20/20 WS sound=door | close slam creak
"""


def _parse(table: str) -> tuple[dict[str, Staging], dict[str, str]]:
    stagings: dict[str, Staging] = {}
    synonyms: dict[str, str] = {}
    for row in table.strip().splitlines():
        if row.startswith("more "):
            _, verb, *more = row.split()
            synonyms.update((synonym, verb) for synonym in more if synonym not in synonyms)
            continue
        left, _, right = row.partition("|")
        verb, phases, wants, *rest = left.split()
        before, action, after = (int(each) for each in phases.split("/"))
        words = dict(each.split("=") for each in rest if "=" in each)
        stagings[verb] = Staging(
            verb=verb,
            before=before,
            action=action,
            after=after,
            sound=words.get("sound", ""),
            wants=Size(wants),
            moves="moves" in rest,
            pose=words.get("pose", ""),
            effect=words.get("effect", ""),
            loop="loop" in rest,
        )
        for synonym in right.split():
            synonyms.setdefault(synonym, verb)
    return stagings, synonyms


_DEEDS, _DEED_WORDS = _parse(_TABLE)
_EVENTS, _EVENT_WORDS = _parse(_WORLD)


def _lemma(word: str) -> str:
    return word.strip().lower().replace("_", "-").replace(" ", "-")


def staging(verb: str) -> Staging | None:
    """What a person does for a verb, or None where the vocabulary does not know it."""
    word = _lemma(verb)
    for each in (word, word.split("-")[0]):
        if each in _DEEDS:
            return _DEEDS[each]
        if each in _DEED_WORDS:
            return _DEEDS[_DEED_WORDS[each]]
    return None


_VAGUE = ("fall", "begin", "come", "go", "start", "stop", "turn", "move", "open", "rise", "be", "pass", "stand", "appear")
"""Verbs that say less of what the world does than the noun beside them: snow falls, a wall falls."""


def event(verb: str, text: str = "") -> Staging | None:
    """What the world does for a verb, or failing that for the first telling word of the sentence."""
    told = [each.strip(".,;:!?\"'").lower() for each in text.split()]
    told = [each for each in told if each.removesuffix("s") not in _VAGUE]
    words = [_lemma(verb), *verb.lower().split(), *told]
    if _lemma(verb) in _VAGUE:
        words = [*told, *(each for each in (_lemma(verb),) if each in _EVENTS)]
    for word in words:
        for form in (word, word.removesuffix("s"), word.removesuffix("ing"), word.removesuffix("ed"), word.removesuffix("es")):
            if form in _EVENTS:
                return _EVENTS[form]
            if form in _EVENT_WORDS:
                return _EVENTS[_EVENT_WORDS[form]]
    return None


REACH = Staging(verb="reach", before=6, action=12, after=10, sound="touch")
GESTURE = Staging(verb="gesture", before=6, action=12, after=14)
