import pytest

from catalog.household import of
from catalog.models import Profile, Title
from catalog.order import order
from catalog.search import alike, describe, search
from generator.film import Character, Screenplay

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]

FILMS = {
    "The Drowned Radio": ("A lighthouse keeper hears messages from a ship that sank.", "mystery", "Ines"),
    "Table Eight": ("A baker and her talking goose try to win the village fair.", "comedy", "Mirabel"),
    "Rule Nine": ("A lawyer defends her own brother before a judge.", "court", "Adaeze"),
}


@pytest.fixture
def profile(alice):
    for name, (logline, genre, lead) in FILMS.items():
        title = order(of(alice), logline)
        title.name, title.logline = name, logline
        describe(title, Screenplay(title=name, logline=logline, genre=genre, look="", cast=(Character(id="a", name=lead),)))
        title.save()
    return Profile.objects.get(user=alice)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("drowned", "The Drowned Radio"),
        ("goos", "Table Eight"),
        ("Miribel", "Table Eight"),
        ("adaeze", "Rule Nine"),
        ("lighthosue", "The Drowned Radio"),
        ("a trial in a courtroom", "Rule Nine"),
        ("baking cakes", "Table Eight"),
        ("shipwreck at sea", "The Drowned Radio"),
    ],
)
def test_a_title_is_found_by_word_by_mistyped_word_and_by_meaning(profile, query, name):
    assert search(profile, query)[0].name == name


@pytest.mark.parametrize("query", ["", "   ", "?!", "xqzzy"])
def test_what_is_not_there_is_not_found(profile, query):
    assert search(profile, query) == []


def test_a_neighbour_and_a_child_find_nothing(profile, charlie):
    of(charlie)
    assert search(Profile.objects.get(user=charlie), "goose") == []
    assert search(Profile.objects.create(household=profile.household, name="Carol", kids=True), "goose") == []


def test_more_like_this(profile, alice):
    twin = order(of(alice), "The keeper of a lighthouse gets a radio call from a wreck.")
    describe(twin, Screenplay(title="", logline="", genre="mystery", look=""))
    twin.save()
    assert alike(profile, Title.objects.get(name="The Drowned Radio"))[0] == twin


def test_the_page_and_its_part(client, alice, profile):
    client.force_login(alice)
    assert b"Table Eight" in client.get("/search?q=goose").content
    part = client.get("/search?q=goose&part").content
    assert b"Table Eight" in part and b"<html" not in part
    assert b"&lt;script&gt;" in client.get("/search?q=<script>").content


def test_a_film_is_found_by_the_hours_and_the_weather_of_its_scenes():
    from catalog.search import seen_in
    from generator.film import Hour, Place, Scene, Screenplay, Weather

    film = Screenplay(
        title="", logline="", genre="", look="", places=(Place(id="wood", name="WOOD", kind="forest"), Place(id="cut", name="CUT OUT", kind="harbour")),
        scenes=(Scene(id="one", place="wood", hour=Hour.NIGHT, weather=Weather.RAIN), Scene(id="two", place="wood", hour=Hour.NOON)),
    )  # fmt: skip
    found = " ".join(seen_in(film)).split()
    assert {"night", "Nacht", "rain", "Regen", "forest"} <= set(found) and not {"noon", "clear", "harbour"} & set(found)
