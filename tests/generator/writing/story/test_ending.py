"""Other endings: they leave the film where it may be left, follow from it, and show what was wished for."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest

from generator.errors import BadNote
from generator.film import Action, Audience, Brief, DemandKind, Gender, Line, Scene, Screenplay, Species
from generator.writing.embedded import Embedded
from generator.writing.story import write
from generator.writing.story.chance import Chance
from generator.writing.story.check import check, lint
from generator.writing.story.concept import genre_of
from generator.writing.story.ending import end
from generator.writing.story.ending.branch import branched
from generator.writing.story.ending.finales import finales
from generator.writing.story.fit import length
from generator.writing.story.library import conceits
from generator.writing.story.story import Story
from generator.writing.story.verbs import EMOTIONS, VERBS, VOLUMES
from tests.generator.direction.stories import readings
from tests.generator.writing.story.briefs import BRIEFS, person

FILMS = ("elara", "gladiator", "goose", "court", "umbrella", "noir", "western", "whale", "fox", "garden", "dragon", "heist", "romance", "horror", "they", "half a minute")


@cache
def film(name: str) -> Screenplay:
    return write(BRIEFS[name])


def last(before: Screenplay, after: Screenplay) -> list[Action | Line]:
    """What is new in the other ending."""
    kept = {beat.id for scene in branched(before).kept for beat in scene.beats}
    return [beat for scene in after.scenes for beat in scene.beats if beat.id not in kept]


def words(before: Screenplay, after: Screenplay) -> str:
    return " ".join(beat.text for beat in last(before, after))


@pytest.mark.parametrize("name", FILMS)
@pytest.mark.parametrize("variation", [2, 3, 4])
def test_everything_before_stays_and_nothing_is_wrong_after(name: str, variation: int) -> None:
    before, brief = film(name), BRIEFS[name]
    after, branch = end(brief, before, "", variation), branched(before)
    whole = branch.kept[:-1] if branch.split else branch.kept
    assert after.scenes[: len(whole)] == whole
    if branch.split:
        assert after.scenes[len(whole)].id == branch.kept[-1].id
        assert after.scenes[len(whole)].beats[: len(branch.kept[-1].beats)] == branch.kept[-1].beats
    assert after.cast == before.cast and after.title == before.title
    assert set(check(after, dialogue=brief.dialogue)) <= set(check(before, dialogue=brief.dialogue))
    # Each ending by itself: the length of a whole film has a step where the direction begins to play it faster.
    replaced, told = length(branch.rest, 0), length((replace(after.scenes[-1], beats=tuple(last(before, after))),), 0)
    assert abs(told - replaced) <= max((replaced - length((), 0)) * 3 // 10, 7_000)
    known = {each.id for each in branch.people()}
    for beat in last(before, after):
        assert beat.id.startswith(f"e{variation}-")
        if isinstance(beat, Line):
            assert beat.speaker in known
            assert beat.delivery.emotion in EMOTIONS and beat.delivery.volume in VOLUMES
        else:
            assert beat.verb in VERBS and (not beat.actor or beat.actor in known)
    assert {scene.place for scene in after.scenes} <= {place.id for place in after.places}
    assert {where for _, where in after.met} <= {scene.id for scene in after.scenes}


def test_wishes_and_surprises_are_four_endings() -> None:
    brief, before = BRIEFS["noir"], film("noir")
    four = [end(brief, before, wish, number) for number, wish in enumerate(("one where he forgives her", "she leaves on the night train", "", ""), 2)]
    assert len({words(before, each) for each in four}) == 4
    assert len({each.used[-1] for each in four}) == 4
    assert [each for each in four] == [end(brief, before, wish, number) for number, wish in enumerate(("one where he forgives her", "she leaves on the night train", "", ""), 2)]


@pytest.mark.parametrize(
    ("name", "wish", "who", "said"),
    [
        ("noir", "Dolores keeps the diamond", ["dolores"], "Dolores keeps the diamond"),
        ("noir", "an ending where she leaves on the night train", ["dolores"], "leaves on the night train"),
        ("heist", "Bruno burns the map", ["bruno"], "Bruno burns the map"),
        ("heist", "both of them dance in the rain", ["aldo", "bruno"], "Aldo and Bruno dance in the rain"),
        ("elara", "with Kael giving Elara a flower", ["kael", "elara"], "Kael gives Elara a flower"),
        ("fox", "Jonas does not go home", ["jonas"], "Jonas does not go home"),
    ],
)
def test_shows_what_was_wished_for(name: str, wish: str, who: list[str], said: str) -> None:
    before = film(name)
    after = end(BRIEFS[name], before, wish, 2)
    assert said in words(before, after)
    assert set(who) <= set(after.scenes[-1].present)
    demand = next(each for each in after.demands if each.words == wish)
    assert (demand.id, after.scenes[-1].id) in after.met


def test_plays_it_where_and_when_it_was_said() -> None:
    after = end(BRIEFS["heist"], film("heist"), "they part at a railway station at dawn in the rain", 2)
    assert (after.scenes[-1].hour.value, after.scenes[-1].weather.value) == ("dawn", "rain")
    assert after.place(after.scenes[-1].place).kind == "station"


@pytest.mark.parametrize(
    ("wish", "kind"),
    [
        ("one where she forgives him", "forgives"), ("more hopeful", "together"), ("a sad ending", "too-late"), ("something funny at the end", "laugh"), ("the villain wins", "foe-wins"),
        ("a twist", "twist"), ("he tells her the truth", "truth"), ("they go back to where it began", "back"),
    ],
)
def test_knows_kinds_by_their_meaning(wish: str, kind: str) -> None:
    brief = replace(BRIEFS["gladiator"], seconds=240)
    assert end(brief, write(brief), wish, 2).used[-1] == f"ending-{kind}"


def test_somebody_alone_can_end_well() -> None:
    assert end(BRIEFS["whale"], film("whale"), "a happy ending", 2).used[-1] in ("ending-upward", "ending-together")


def test_nobody_who_was_dead_before_comes_back() -> None:
    brief = replace(BRIEFS["heist"], prompt="A heist in Venice by two old friends; Aldo does it for his dead wife Clara")
    with pytest.raises(BadNote, match="Clara"):
        end(brief, film("heist"), "Clara comes back", 2)


@pytest.mark.parametrize(
    ("wish", "said"),
    [("they get caught", "Aldo and Bruno get caught"), ("Bruno never gets home", "Bruno never gets home"), ("Aldo is arrested", "Aldo is arrested"), ("nobody says a word", "Nobody says a word")],
)
def test_says_it_in_good_english(wish: str, said: str) -> None:
    assert said in words(film("heist"), end(BRIEFS["heist"], film("heist"), wish, 2))


@pytest.mark.parametrize("wish", ["purple seven", "42", "???", "the the the", "blue blue water of"])
def test_says_what_it_does_not_understand(wish: str) -> None:
    with pytest.raises(BadNote) as raised:
        end(BRIEFS["noir"], film("noir"), wish, 2)
    assert raised.value.nearest


def test_children_see_nobody_killed() -> None:
    brief, before = BRIEFS["umbrella"], film("umbrella")
    with pytest.raises(BadNote):
        end(brief, before, "Tock kills the king", 2)
    for variation in range(2, 16):
        after = end(brief, before, "", variation)
        assert after.used[-1] not in ("ending-twist", "ending-foe-wins")
        assert after.rating == before.rating or after.rating in (Audience.CHILDREN.value, Audience.FAMILY.value)


def test_the_dead_stay_dead() -> None:
    before = film("heist")
    gone = Action(id="gone", text="Bruno is dead.", verb="lie down", actor="bruno")
    first = replace(before.scenes[-2], beats=(*before.scenes[-2].beats, gone))
    before = replace(before, scenes=(*before.scenes[:-2], first, before.scenes[-1]))
    for variation in range(2, 10):
        after = end(BRIEFS["heist"], before, "", variation)
        assert not any("bruno" in (getattr(beat, "actor", ""), getattr(beat, "speaker", "")) for beat in last(before, after))
    with pytest.raises(BadNote):
        end(BRIEFS["heist"], before, "Bruno comes home", 2)


def test_silent_films_stay_silent() -> None:
    for variation in range(2, 12):
        assert not any(isinstance(beat, Line) for beat in last(film("garden"), end(BRIEFS["garden"], film("garden"), "", variation)))


def test_lines_that_notes_changed_stay_changed() -> None:
    before = Embedded().revise(film("noir"), 'scene 1 line 1: "Somebody has been at my coat."')
    assert any(beat.text == "Somebody has been at my coat." for scene in end(BRIEFS["noir"], before, "", 2).scenes for beat in scene.beats)


def test_a_lost_ending_is_not_claimed() -> None:
    brief, before = BRIEFS["elara"], film("elara")
    after = end(brief, before, "a sad ending", 2)
    lost = next(each for each in brief.demands if each.kind is DemandKind.ENDING)
    assert lost.id not in dict(after.met) and lost.id in dict(after.refused)


def test_an_ending_of_an_ending_is_one_ending() -> None:
    brief, before = BRIEFS["noir"], film("noir")
    once = end(brief, before, "Dolores keeps the diamond", 2)
    twice = end(brief, once, "she leaves", 3)
    assert len(twice.scenes) == len(once.scenes) and [each.words for each in twice.demands][-1] == "she leaves"
    assert not any(each.words == "Dolores keeps the diamond" for each in twice.demands)


def test_can_be_shot() -> None:
    from generator.direction import direct

    for name in ("gladiator", "whale", "garden"):
        after = end(BRIEFS[name], film(name), "", 2)
        scene: Scene = after.scenes[-1]
        assert direct(after, scene, readings(after, scene), number=len(after.scenes), first=False, last=True, previous=None).shots


def test_every_telling_is_well_formed() -> None:
    roles = {"hero", "other", "foe", "thing", "line", "place", "first", "group"}
    for finale in finales():
        assert finale.says or finale.id in ("as-said", "events", "last", "quiet")
        assert len(finale.tellings) >= 3
        assert not finale.says or any(not any(turn.spoken for turn in each.turns) for each in finale.tellings)
        for telling in finale.tellings:
            for turn in (*telling.before, *telling.turns, *telling.after):
                for text in turn.texts:
                    assert {found.split(".")[0].split()[-1].lower() for found in re.findall(r"\{([^}]+)\}", text)} <= roles, telling.id
                    assert lint(re.sub(r"\{[^}]*\}", lambda found: f"X{found.start()}", text)) == [], telling.id


PEOPLE = [
    (Gender.FEMALE, Species.HUMAN), (Gender.MALE, Species.HUMAN), (Gender.NEUTRAL, Species.HUMAN), (Gender.NEUTRAL, Species.BIRD), (Gender.NEUTRAL, Species.ROBOT),
]


@pytest.mark.parametrize(("gender", "species"), PEOPLE)
@pytest.mark.parametrize("thing", ["orange", "keys"])
def test_every_telling_reads_well_with_anybody(gender: Gender, species: Species, thing: str) -> None:
    brief = BRIEFS["heist"]
    story = Story(brief=brief, genre=genre_of(brief), conceit=conceits()[0], chance=Chance("ending"))
    story.roles = {role: person(name, "lead", gender, 40, species) for role, name in (("hero", "Olga"), ("other", "Ivo"), ("foe", "Umm"))}
    story.introduced = {each.id for each in story.roles.values()}
    story.slots |= {"thing": thing, "line": "Ask me when it's done.", "place": "the harbour", "first": "the old mill", "group": "the Office"}
    for finale in finales():
        for telling in finale.tellings:
            for turn in (*telling.before, *telling.turns, *telling.after):
                for text in turn.texts:
                    assert lint(story.fill(text, action=not turn.spoken)) == [], telling.id


def test_the_embedded_writer_offers_it() -> None:
    brief = Embedded().read(Brief(prompt="Two brothers, Alan and Bob, and a lamp.", seconds=120))
    before = Embedded().write(brief)
    assert Embedded().end(brief, before, "Bob keeps the lamp", 2) != before
