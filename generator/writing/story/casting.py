"""Who plays whom: the brief's people take the conceit's roles, the rest are invented."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set as AbstractSet
from dataclasses import replace

from generator.film import Brief, Character, Gender, Look, Species
from generator.writing.reading.looks import culture_there
from generator.writing.story import period, words
from generator.writing.story.chance import Chance
from generator.writing.story.library import Genre, Role, names
from generator.writing.story.story import Story

_CULTURES = (
    ("english", r"trench|world war|ww1|wwi|1914|1916"), ("roman", r"rom(?:e|an)\b|gladiator|forum|caesar"), ("nigerian", r"lagos|nigeria|abuja|yoruba|igbo|ghana|accra|kumasi"), ("german", r"german|berlin|märchen|bavaria"),
    ("japanese", r"japan|tokyo|kyoto|samurai|edo\b"), ("french", r"paris|france|french|marseille"), ("spanish", r"spain|spanish|mexico|madrid|seville"),
    ("indian", r"india|mumbai|delhi|kolkata"), ("russian", r"russia|moscow|siberia|petersburg"), ("arabic", r"cairo|arab|baghdad|morocc|damascus"),
    ("chinese", r"china|chinese|beijing|shanghai"), ("italian", r"ital(?:y|ian)|venice|naples|sicil|florence|milan\b"), ("norse", r"viking|norse|fjord|iceland|norway"),
    ("greek", r"greek|greece|athens|olymp"), ("polish", r"poland|polish|warsaw|kraków|krakow|gdańsk|gdansk"), ("irish", r"ireland|irish|dublin|galway|cork\b"),
    ("scottish", r"scotland|scottish|glasgow|edinburgh|highlands|hebrides"), ("korean", r"korea|seoul|busan"), ("turkish", r"turkey|turkish|istanbul|ankara"),
    ("hungarian", r"hungar|budapest|debrecen|szeged"), ("czech", r"czech|prague|bohemia|brno|slovak|bratislava"), ("ethiopian", r"ethiopia|addis|eritrea"),
    ("vietnamese", r"vietnam|hanoi|saigon|ho chi minh|hoi an|mekong|cambodia|laos\b"), ("thai", r"thai|bangkok|chiang mai"), ("filipino", r"philippine|filipino|manila|cebu\b"),
    ("brazilian", r"brazil|portug|lisbon|lisboa|oporto|rio de janeiro|são paulo|sao paulo|salvador|favela"), ("spanish", r"cuba|havana|buenos aires|argentin|chile\b|bogotá|bogota|lima\b"),
)


_AMERICAN = r"\b(?:america|new york|chicago|los angeles|san francisco|boston|texas|new orleans|brooklyn|harlem|detroit|las vegas|california|alaska|montana|arizona|seattle|portland|denver|dallas|houston|austin|miami|florida|atlanta|philadelphia|pittsburgh|cleveland|baltimore|nashville|memphis|minneapolis)\b"
_PEOPLES = {
    "west-african": "nigerian", "east-african": "kenyan", "south-african": "zulu", "arab": "arabic", "persian": "persian", "south-asian": "indian", "southeast-asian": "malay",
    "polynesian": "polynesian", "iberian": "spanish", "nordic": "danish", "slavic": "slavic", "jewish": "hebrew", "anglo": "english", "native-american": "american",
}
"""People of the place that a message names -> whose names they have, where they are not called as their place is."""


def culture(brief: Brief, genre: Genre) -> str:
    """Whose names people have: those of the place that the message names, else of the genre and its era."""
    prompt = brief.prompt.lower()
    named = next((name for name, pattern in _CULTURES if re.search(pattern, prompt)), "")
    if named or re.search(_AMERICAN, prompt):
        return named or "american"
    there = culture_there(brief.prompt)
    pool = _PEOPLES.get(there, there)
    return pool if pool in names() else period.culture(genre.culture, brief.era or genre.era)


def invent_name(story: Story, what: str, gender: Gender, *, family: bool = False) -> str:
    """A name that nobody in the film has yet, and that does not begin with a letter that is taken, if possible."""
    pool = names()[culture(story.brief, story.genre)]
    taken = {each.name.split()[0] for each in (*story.brief.cast, *story.roles.values()) if each.name} | set(story.slots.values())
    initials = {each[0] for each in taken if each}
    options = [each for each in pool["female" if gender is Gender.FEMALE else "male"] if each not in taken]
    sex = "female" if gender is Gender.FEMALE else "male"
    others = [each for other in names().values() for each in other[sex] if each not in taken]
    fresh = [each for each in options if each[0] not in initials] or options or others or ["Robin"]
    first = story.chance.pick(f"name {what}", fresh)
    return f"{first} {story.chance.pick(f'family {what}', pool['family'])}" if family else first


def named(brief: Brief, genre: Genre, chance: Chance, *, speaking: bool, unnamed: AbstractSet[str] = frozenset()) -> Brief:
    """The brief with a name and a pronoun for everybody whom the viewer left without one; "the goose" gets a name if it is to speak.
    Whoever is in `unnamed` stays "the dog" and says nothing."""
    pool = names()[culture(brief, genre)]
    taken = {each.name for each in brief.cast}
    cast = []
    for each in brief.cast:
        if each.id in unnamed and each.name:
            cast.append(each)
            continue
        creature = each.look.species is not Species.HUMAN and each.name.startswith(("The ", "the "))
        nameless = not each.name or (speaking and creature and not each.group and each.role != "antagonist")
        if nameless:
            if each.gender is Gender.NEUTRAL:
                sex = chance.pick(f"unsaid {each.id}", (Gender.FEMALE, Gender.MALE))
                each = replace(each, gender=sex, look=replace(each.look, gender=sex))
            options = [name for name in pool["female" if each.gender is Gender.FEMALE else "male"] if name not in taken]
            each = replace(each, name=chance.pick(f"unnamed {each.id}", options))
            taken.add(each.name)
        if speaking and not each.speaks and not each.group and each.role in ("lead", "friend"):
            each = replace(each, speaks=True)
        cast.append(each)
    return replace(brief, cast=tuple(cast))


def _gender(role: Role, chance: Chance) -> Gender:
    if role.gender:
        return Gender(role.gender)
    return chance.pick(f"gender {role.name}", (Gender.FEMALE, Gender.MALE))


_DEAD_BEFORE = r"\b(?:killed|murdered|drowned|buried|shot|mourns?|mourning|late|dead|deceased|dying wish of)\s+(?:(?:her|his|their|the|my|our|a|an|own|young|old|only)\s+)*(?:[a-z]+\s+)?"
_DEAD_AFTER = r"(?:,)? (?:who|that|which)?\s*(?:has |had |have )?(?:died|drowned|was killed|were killed|was murdered|is dead|passed away)\b"


def dead(brief: Brief) -> frozenset[str]:
    """Ids of the people of whom the message says that they had died before: spoken of, and never seen."""
    text = brief.prompt.lower()
    found = set()
    for each in brief.cast:
        if each.role == "lead" or each.group or each.look.species is Species.GHOST or (each.name and not each.name.startswith("The ") and each.name.split()[0] in brief.prompt):
            continue
        nouns = {each.id.split("-")[0], *(part.strip().split()[-1].lower() for part in each.description.split(";") if part.strip())}
        if any(re.search(rf"\b(?:after|since) (?:(?:her|his|their|the|my|our) )?{re.escape(noun)}(?:'s)? (?:dies|death|funeral)\b|{_DEAD_BEFORE}{re.escape(noun)}\b|\b{re.escape(noun)}{_DEAD_AFTER}", text) for noun in nouns if len(noun) > 2):
            found.add(each.id)
    return frozenset(found)


def without_doubles(brief: Brief) -> Brief:
    """The brief without people who were counted twice: "her best friend, a toad called Bromley" is one."""
    brief = _counted(brief)
    one: dict[str, str] = {}
    text = re.sub(r"\s+", " ", brief.prompt)
    for each in brief.cast:
        said = each.description.split(";")[0].strip()
        if each.name or each.group or not said:
            continue
        found = re.search(rf"{re.escape(said)}, (?:(?:a|an|the)\b[^,.;]*\b(?:called|named) )?([A-Z]\w+)", text, re.IGNORECASE)
        twin = next((other for other in brief.cast if found and other is not each and other.name.split()[:1] == [found[1]]), None)
        if twin:
            one[each.id] = twin.id
    if not one:
        return brief
    roles = {one[each.id]: each.role for each in brief.cast if each.id in one}
    cast = tuple(replace(each, role=roles.get(each.id, each.role) if each.role == "support" else each.role) for each in brief.cast)
    return _merged(replace(brief, cast=cast), one)


_MANY = {"two": 2, "three": 3, "four": 4}
_NAMES_THEN_COUNT = re.compile(r"((?:[A-Z]\w+(?:, | and |, and ))+[A-Z]\w+),? (?:are |(?:my|her|his|their|the) )?(two|three|four) (?:\w+ )?(\w+)s\b")
_COUNT_THEN_NAMES = re.compile(r"\b([Tt]wo|[Tt]hree|[Ff]our) (?:\w+ )?(\w+)s,? (?:called |named )?((?:[A-Z]\w+(?:, | and |, and ))+[A-Z]\w+)")


def _counted(brief: Brief) -> Brief:
    """The brief with those who are named and counted in one breath as often as they are there: "Clara and Nell, two sisters", "my two cats
    Miso and Udon"."""
    text = re.sub(r"\s+", " ", brief.prompt)
    said = [(found[1], found[2], found[3]) for found in _NAMES_THEN_COUNT.finditer(text)] + [(found[3], found[1].lower(), found[2]) for found in _COUNT_THEN_NAMES.finditer(text)]
    cast, gone = list(brief.cast), dict[str, str]()
    for spoken, many, noun in said:
        listed = re.split(r",? and |, ", spoken)
        if len(listed) != _MANY[many]:
            continue
        unnamed = [each for each in cast if not each.name and not each.group and re.fullmatch(rf"{re.escape(noun)}(?:-\d+)?", each.id)]
        there = [each for name in listed for each in cast if each.name.split()[:1] == [name]]
        missing = [name for name in listed if name not in {each.name.split()[0] for each in there}]
        for each, name in zip(unnamed, missing, strict=False):
            cast[cast.index(each)] = replace(each, name=name)
        gone |= {each.id: there[at % len(there)].id for at, each in enumerate(unnamed[len(missing) :]) if there}
    return _merged(replace(brief, cast=tuple(cast)), gone)


def _merged(brief: Brief, one: dict[str, str]) -> Brief:
    """The brief with each of some people being another of its people."""
    if not one:
        return brief
    cast = tuple(each for each in brief.cast if each.id not in one)
    demands = tuple(replace(each, subject=one.get(each.subject, each.subject), who=tuple(dict.fromkeys(one.get(who, who) for who in each.who))) for each in brief.demands)
    bonds = tuple((one.get(a, a), one.get(b, b), what) for a, b, what in brief.bonds if one.get(a, a) != one.get(b, b))
    return replace(brief, cast=cast, demands=demands, bonds=bonds)


_FABLE = ("quadruped:hedgehog", "quadruped:badger", "bird:magpie", "quadruped:hare", "quadruped:mole", "bird:owl", "quadruped:fox", "bird:robin", "quadruped:dormouse", "bird:goose")
"""Who else lives where the hero is an animal that talks."""


_PERSONS = (Species.HUMAN, Species.ROBOT, Species.GHOST)


def dumb(brief: Brief, character: Character) -> bool:
    """Whether somebody is an animal beside people, and so can come along, but not play a part: of a horse that talks the message says so."""
    led = any(each.role == "lead" and each.look.species in _PERSONS for each in brief.cast)
    return led and character.role in ("support", "extra") and character.look.species not in _PERSONS


def _fits(brief: Brief, role: Role, character: Character) -> bool:
    return character.look.species.value in role.needs_species.split() if role.needs_species else not dumb(brief, character)


def _in_secret(story: Story, person: Character) -> bool:
    """Whether somebody is what is found out, and so cannot help to find it out."""
    secret = story.premises[0].secret.lower() if story.premises else ""
    named = person.name and person.name in story.brief.prompt
    nouns = {person.id.split("-")[0], *(part.strip().split()[-1].lower() for part in person.description.split(";") if part.strip())}
    return bool(secret) and not named and person.role != "lead" and person.look.species is Species.HUMAN and any(re.search(rf"\b{re.escape(noun)}\b", secret) for noun in nouns if len(noun) > 3)


def cast(story: Story) -> tuple[Character, ...]:
    """Fill `story.roles`. Returns the brief's people that no role was found for."""
    gone = dead(story.brief)
    free = [each for each in story.brief.cast if not each.group and each.role != "narrator" and each.id not in gone]
    groups = [each for each in story.brief.cast if each.group]
    spoken_of = [each for each in free if _in_secret(story, each)]
    if spoken_of:
        story.roles["sighted"] = spoken_of[0]
        free = [each for each in free if each not in spoken_of]
    everybody = {each.id: each for each in free}
    for name, id in story.given.items():
        if id in everybody and everybody[id] in free:
            story.roles[name] = everybody[id]
            free.remove(everybody[id])
    for role in story.conceit.roles:
        if role.name in story.roles:
            continue
        candidates = [each for wanted in role.take for each in free if each.role == wanted and _fits(story.brief, role, each)]
        if not candidates and role.name == "hero":
            candidates = [each for each in free if each.role != "antagonist" and _fits(story.brief, role, each)] or free
        if candidates:
            story.roles[role.name] = candidates[0]
            free.remove(candidates[0])
    if not groups:
        story.roles["group"] = Character(id="office", name=words.capital(story.genre.group), role="antagonist", group=True)
    else:
        story.roles["group"] = groups[0]
        story.slots["group"] = groups[0].name if groups[0].name[:1].isupper() else f"the {groups[0].name}"
    for role in story.conceit.roles:
        if role.name in story.roles:
            continue
        if role.name in story.regulars and not (role.species or role.needs_species):
            story.roles[role.name] = story.regulars[role.name]
            continue
        free_support = [each for each in free if each.role in ("support", "friend", "extra") and _fits(story.brief, role, each) and "antagonist" not in role.take]
        if free_support:
            story.roles[role.name] = free_support[0]
            free.remove(free_support[0])
        else:
            story.roles[role.name] = invent(story, role)
    for number, each in enumerate(free[:3]):
        story.roles[f"guest{number}"] = each
    return (*free, *groups[1:])


_DRAWN = ("human", "quadruped", "bird", "quadruped bird")


def _fable(story: Story) -> bool:
    """Whether everybody of the viewer's is an animal, so that whoever is invented is one as well."""
    people = [each for each in story.brief.cast if not each.group and each.role in ("lead", "friend", "antagonist") and (each.name or each.description)]
    talking = "animal hero" in story.conditions and story.brief.dialogue and not story.conceit.silent
    return talking and all(each.look.species not in (Species.HUMAN, Species.ROBOT, Species.GHOST) for each in people if each.role == "lead") and not any(
        each.look.species is Species.HUMAN and each.name for each in story.brief.cast
    )


def invent(story: Story, role: Role) -> Character:
    chance, genre = story.chance, story.genre
    if not role.species and role.needs_species in ("", *_DRAWN) and _fable(story):
        used = {each.look.breed for each in (*story.brief.cast, *story.roles.values())}
        role = replace(role, species=chance.pick(f"species {role.name}", [each for each in _FABLE if each.partition(":")[2] not in used] or list(_FABLE)), words=(), occupation=())
    gender = _gender(role, chance)
    agent = "antagonist" in role.take
    occupation = chance.pick(f"job {role.name}", role.occupation) if role.occupation else (genre.agent if agent else "")
    low, high = role.age
    breed = role.species.partition(":")[2]
    name = f"The {breed.title()}" if breed and not role.speaks else invent_name(story, role.name, gender, family=agent)
    looks = chance.pick(f"looks {role.name}", role.words) if role.words else ""
    character = Character(
        id=re.sub(r"\W+", "-", unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()),
        name=name,
        role="antagonist" if agent else "friend" if role.name == "ally" else "lead" if role.name == "hero" else "support",
        age=low + chance.number(f"age {role.name}", high - low + 1),
        gender=gender,
        description=looks.replace(";", ","),
        occupation=occupation,
        wants=role.wants,
        speaks=role.speaks,
    )
    if looks:
        story.invented[character.id] = f"{occupation}; {looks}" if occupation else looks
    return replace(character, look=_dress(story, character, role, looks))


def _dress(story: Story, character: Character, role: Role, said: str) -> Look:
    from generator.writing.reading import looks

    species, _, breed = role.species.partition(":")
    if species:
        character = replace(character, look=replace(character.look, species=Species(species), breed=breed))
    taken = tuple(each.look for each in (*story.brief.cast, *list(story.roles.values())[:4], *list(story.roles.values())[-6:]))
    said = f"{said.replace(';', ',')} {character.occupation}".strip()
    seed = story.chance.number(f"dress {role.name}", 1 << 31)
    look = looks.dress(character, said, era=story.brief.era or story.genre.era, genre=story.genre.id, taken=taken, seed=seed)
    return replace(look, age=character.age, gender=character.gender)
