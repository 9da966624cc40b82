"""Sequels and remixes: how they are asked for, what they take over, and what they leave behind."""

import pytest

from catalog.household import of
from catalog.kin import REMIX, SEQUEL, Kin, as_asked, as_episode, kindred, retold, spoken_of
from catalog.models import Cut, Job, Profile, Title
from catalog.order import order
from catalog.production import produce
from generator.crew import member
from generator.film import Brief, Correction, Kind

NAMES = ["The Lamp", "The", "Rain"]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("A sequel to The Lamp: Alice goes to sea.", (SEQUEL, "The Lamp", "Alice goes to sea.")),
        ("make a follow-up to “the lamp”", (SEQUEL, "The Lamp", "")),
        ("Eine Fortsetzung von The Lamp: Alice fährt zur See", (SEQUEL, "The Lamp", "Alice fährt zur See")),
        ("The Lamp again as a western", (REMIX, "The Lamp", "as a western")),
        ("The Lamp, once more, but in the rain", (REMIX, "The Lamp", "but in the rain")),
        ("The Lamp noch einmal als Western", (REMIX, "The Lamp", "als Western")),
        ("A remake of the lamp in space", (REMIX, "The Lamp", "in space")),
        ("A sequel to something else", None),
        ("Rain again falls on the city, and Bob waits.", None),
        ("The Lamplighter goes out", None),
        ("Alice finds the lamp again", None),
    ],
)
def test_a_film_is_named_in_the_message(said, found):
    assert spoken_of(said, NAMES) == found


@pytest.fixture(scope="module")
def lamp():
    """A film of Alice, a lighthouse keeper, and Bolt, a robot, as it was understood and written."""
    writer = member("writer")
    brief = writer.read(Brief(prompt="Alice, a lighthouse keeper, repairs a robot called Bolt in 1936. No violence.", seconds=60))
    return writer, Kin(bond=SEQUEL, brief=brief, films=(writer.write(brief, 1, ()),))


def test_a_sequel_has_the_same_people_and_their_faces(lamp):
    writer, kin = lamp
    brief = kindred(writer.read, Brief(prompt="Alice and Charlie build a boat, and the keeper is afraid of the sea.", seconds=60), kin)
    before = {each.id: each for each in kin.films[0].cast}
    alice = next(each for each in brief.cast if each.name == "Alice")
    assert alice.look == before["alice"].look and alice.role == "lead"
    assert [each.name for each in brief.cast].count("Alice") == 1, "the keeper is Alice"
    assert {"Bolt", "Charlie"} <= {each.name for each in brief.cast}
    assert (brief.era, brief.look, brief.genre) == (kin.brief.era, kin.brief.look, kin.brief.genre)
    assert any("violence" in each.words.lower() for each in brief.demands), "what the household never wants to see"


def told(writer, kin, prompt):
    brief = kindred(writer.read, Brief(prompt=prompt, seconds=60), kin)
    told, number = as_episode(brief, 1, kin)
    return brief, as_asked(writer.write(told, number, kin.films), brief, 1)


def test_a_sequel_of_which_nothing_is_said_begins_with_how_it_ended(lamp):
    writer, kin = lamp
    brief, film = told(writer, kin, kin.brief.prompt)
    assert brief.kind is Kind.FILM and film.series == "" and film.episode == 1
    alone = writer.write(brief, 1, ())
    assert [each.text for each in film.scenes[0].beats[:3]] != [each.text for each in alone.scenes[0].beats[:3]]


def test_what_the_viewer_says_of_a_sequel_happens(lamp):
    writer, kin = lamp
    brief, film = told(writer, kin, "Alice builds a boat and sails to an island.")
    events = {each.id for each in brief.demands if each.kind.value == "event"}
    assert events and events <= {demand for demand, _ in film.met}
    assert next(each for each in film.cast if each.id == "alice").look == kin.films[0].character("alice").look


def test_nothing_said_of_a_sequel_leaves_the_story_to_the_writer(lamp):
    writer, kin = lamp
    brief = kindred(writer.read, Brief(prompt=kin.brief.prompt, seconds=60), kin)
    assert not [each for each in brief.demands if each.kind.value in ("event", "opening", "climax", "ending")]


def test_what_is_put_right_counts_for_those_who_come_back(lamp):
    writer, kin = lamp
    brief = kindred(writer.read, Brief(prompt="Bob builds a boat.", seconds=60, corrections=(Correction(field="age", subject="alice", value="70"),)), kin)
    assert next(each for each in brief.cast if each.id == "alice").age == 70


def test_a_remix_is_the_same_brief_with_other_words(lamp):
    writer, kin = lamp
    brief = kindred(writer.read, Brief(prompt=retold(kin.brief, "as a western, in the rain at night"), seconds=0), Kin(bond=REMIX, brief=kin.brief))
    assert (brief.genre, brief.look, brief.era) == ("western", "gouache-western", "western")
    assert (brief.weather, brief.hour, brief.seconds) == ("rain", "night", 60)
    assert {"Alice", "Bolt"} <= {each.name for each in brief.cast}


@pytest.fixture
def household(alice, studio, no_wake):
    order(of(alice), "Alice carries a lamp", minutes=1, profile=Profile.objects.get(user=alice))
    produce(Job.objects.claim("worker"), "worker")
    return of(alice)


@pytest.mark.django_db
def test_a_sequel_is_ordered_by_its_words_and_made(household, alice, client):
    first = Title.objects.get()
    order(household, f"A sequel to {first.name}: Alice goes to sea", minutes=1, profile=Profile.objects.get(user=alice))
    second = Title.objects.exclude(pk=first.pk).get()
    assert second.sequel_of == first and second.brief_value().prompt == "Alice goes to sea"
    produce(Job.objects.claim("worker"), "worker")
    assert Cut.objects.get(episode__season__title=second).complete
    client.force_login(alice)
    assert str(first) in client.get(f"/title/{second.pk}").content.decode()
    assert f"/title/{second.pk}" in client.get(f"/title/{first.pk}").content.decode()


@pytest.mark.django_db
def test_the_box_opens_with_what_a_film_came_from(household, alice, client):
    first = Title.objects.get()
    client.force_login(alice)
    assert f"A sequel to “{first.name}”" in client.get(f"/?sequel_of={first.pk}").content.decode()
    page = client.get(f"/?remix_of={first.pk}").content.decode()
    assert first.brief_value().prompt in page and f'name="remix_of" value="{first.pk}"' in page
    client.post("/", {"prompt": "Alice carries a candle", "remix_of": first.pk})
    made = Title.objects.get(remix_of=first)
    assert made.prompt == "Alice carries a candle" and made.brief_value().variation == first.brief_value().variation + 1


@pytest.mark.django_db
def test_a_neighbours_film_has_no_sequels_here(household, charlie, client):
    client.force_login(charlie)
    answer = client.post("/api/titles", {"prompt": "More of it", "sequel_of": Title.objects.get().pk}, content_type="application/json")
    assert answer.status_code == 400 and "sequel_of" in answer.json()
    assert Title.objects.get().name not in client.get(f"/?sequel_of={Title.objects.get().pk}").content.decode()
