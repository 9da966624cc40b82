import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalog.household import of
from catalog.models import Cut, Episode, Job, Profile, Title, Viewing
from catalog.order import order
from catalog.production import produce
from catalog.viewings import going_on, place, save_place
from generator.film import Audience

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture
def home(client, alice):
    """Alice is signed in; Bob is a profile with a PIN and Carol a child."""
    client.force_login(alice)
    client.post("/who/new", {"name": "Bob", "new_pin": "1234"})
    client.post("/who/new", {"name": "Carol", "kids": "on"})
    return client


def be(client, name, **fields):
    return client.post("/who", {"profile": Profile.objects.get(name=name).pk, **fields})


def made(household, prompt="Alice carries a lamp", **options):
    title = order(household, prompt, minutes=1, **options)
    while job := Job.objects.claim("worker"):
        produce(job, "worker")
    return title


def test_who_is_watching_is_asked_and_kept(home):
    assert b"Bob" in home.get("/who").content
    be(home, "Carol")
    assert b"Carol is watching" in home.get("/").content


def test_a_pin_is_asked_for_and_stored_hashed(home):
    assert be(home, "Bob").status_code == 403
    assert b"not the PIN" in be(home, "Bob", pin="4321").content
    assert b"alice is watching" in home.get("/").content
    be(home, "Bob", pin="1234")
    assert b"Bob is watching" in home.get("/").content
    assert "1234" not in Profile.objects.get(name="Bob").pin


def test_a_pin_cannot_be_tried_out(home):
    for number in range(5):
        be(home, "Bob", pin=f"000{number}")
    assert b"Wait a minute" in be(home, "Bob", pin="1234").content
    cache.clear()
    assert be(home, "Bob", pin="1234").status_code == 302


@pytest.mark.parametrize("fields", [{"name": ""}, {"name": "Dora", "new_pin": "12"}, {"name": "x" * 200}])
def test_a_bad_profile_is_refused_and_nothing_is_stored(home, fields):
    assert home.post("/who/new", fields).status_code == 400
    assert Profile.objects.count() == 3


def test_a_neighbours_profile_does_not_exist(home, charlie):
    of(charlie)
    other = Profile.objects.get(user=charlie)
    assert home.post("/who", {"profile": other.pk}).status_code == 404
    assert home.get(f"/who/{other.pk}").status_code == 404


def test_a_child_sees_only_what_is_for_children_wherever_it_asks(home, alice, studio):
    film = made(of(alice))
    cut = film.seasons.get().episodes.get().current()
    paths = (
        f"/api/titles/{film.pk}",
        f"/watch/{film.pk}",
        f"/title/{film.pk}",
        f"/stream/{cut.pk}/film.m3u8",
        f"/stills/{film.pk}/{cut.poster}.jpg",
    )
    assert [home.get(path).status_code for path in paths] == [200] * 5
    be(home, "Carol")
    assert [home.get(path).status_code for path in paths] == [404] * 5
    assert b"Ninth Floor" not in home.get("/").content
    assert home.get("/api/titles").json()["count"] == 0
    Title.objects.update(audience=Audience.FAMILY)
    assert [home.get(path).status_code for path in paths] == [200] * 5


def test_what_a_child_asks_for_is_made_for_children(home, alice, studio):
    be(home, "Carol")
    home.post("/", {"prompt": "Alice carries a lamp"})
    produce(Job.objects.claim("worker"), "worker")
    assert Title.objects.get().audience == Title.objects.get().brief_value().audience == Audience.CHILDREN


def test_a_child_changes_no_profile(home):
    be(home, "Carol")
    assert home.get("/who/new").status_code == 302
    home.post(f"/who/{Profile.objects.get(name='Carol').pk}", {"name": "Carol"})
    assert Profile.objects.get(name="Carol").kids


def test_each_profile_goes_on_where_it_was(home, alice, studio):
    film = made(of(alice))
    assert home.post(f"/watch/{film.pk}/1/place", {"seconds": "14.5"}).status_code == 204
    assert b'data-at="14.5"' in home.get(f"/watch/{film.pk}").content
    assert b"Continue watching" in home.get("/").content
    be(home, "Bob", pin="1234")
    assert b'data-at="0.0"' in home.get(f"/watch/{film.pk}").content
    assert b"Continue watching" not in home.get("/").content


@pytest.mark.parametrize("seconds", ["", "soon", "-1", "nan", "inf"])
def test_a_place_that_is_none_is_refused(home, alice, studio, seconds):
    film = made(of(alice))
    assert home.post(f"/watch/{film.pk}/1/place", {"seconds": seconds}).status_code == 400
    assert not Viewing.objects.exists()


def test_the_end_is_remembered_and_watching_again_does_not_take_it_back(alice, studio):
    episode = made(of(alice)).seasons.get().episodes.get()
    profile = Profile.objects.get(user=alice)
    assert save_place(profile, episode, episode.current().value().frames / 25).watched
    assert place(profile, episode) == 0 and going_on(profile) == []
    save_place(profile, episode, 12.0)
    assert Viewing.objects.get().watched and place(profile, episode) == 12.0


def test_after_an_episode_comes_the_next(alice, studio):
    made(of(alice), kind="series", episodes=2)
    first, second = Episode.objects.all()
    profile = Profile.objects.get(user=alice)
    save_place(profile, first, 1000.0)
    assert [(row["episode"], row["next"]) for row in going_on(profile)] == [(second, True)]
    save_place(profile, second, 1000.0)
    assert going_on(profile) == []


def test_home_asks_the_database_as_often_for_many_titles_as_for_few(home, alice, studio):
    def fill(count):
        for _ in range(count):
            title = order(of(alice), "Alice carries a lamp", kind="series")
            Cut.objects.filter(episode__season__title=title).update(watchable=True, frames=2500)
            save_place(Profile.objects.get(user=alice), title.seasons.get().episodes.get(), 20.0)

    def asked():
        with CaptureQueriesContext(connection) as queries:
            home.get("/")
        return len(queries)

    fill(2)
    few = asked()
    fill(7)
    assert asked() == few


def test_continue_watching_can_be_cleared(home, alice, studio):
    film = made(of(alice))
    home.post(f"/watch/{film.pk}/1/place", {"seconds": "14.5"})
    home.post(f"/continue/{Viewing.objects.get().pk}/hide")
    assert b"Continue watching" not in home.get("/").content
    assert b'data-at="14.5"' in home.get(f"/watch/{film.pk}").content


def test_a_ceiling_can_be_chosen_and_holds_everywhere(home, alice, studio):
    title = made(of(alice))
    Title.objects.update(audience=Audience.TEEN, rating="")
    bob = Profile.objects.get(name="Bob")
    home.post(f"/who/{bob.pk}", {"name": "Bob", "ceiling": "family"})
    assert Profile.objects.get(name="Bob").ceiling == "family"
    be(home, "Bob", pin="1234")
    for where in (f"/title/{title.pk}", f"/watch/{title.pk}", f"/api/titles/{title.pk}", f"/stream/{Cut.objects.get().pk}/film.m3u8"):
        assert home.get(where).status_code == 404, where
    Title.objects.update(audience=Audience.FAMILY)
    assert home.get(f"/title/{title.pk}").status_code == 200
    Title.objects.update(rating=Audience.ADULT)
    assert home.get(f"/title/{title.pk}").status_code == 404, "whatever it was asked to be, its pages are for adults"
    assert home.get(f"/who/{bob.pk}").status_code == 302, "nobody lifts their own limit"


def test_who_owns_the_house_has_no_ceiling(home, alice):
    home.post(f"/who/{Profile.objects.get(user=alice).pk}", {"name": "alice", "ceiling": "children"})
    assert Profile.objects.get(user=alice).ceiling == ""


def test_what_turns_out_too_grown_up_is_not_made_for_who_may_not_see_it(home, alice, studio, crew, monkeypatch):
    from dataclasses import replace

    write = type(studio).write
    monkeypatch.setattr(type(studio), "write", lambda self, brief, *rest: replace(write(self, brief, *rest), rating="adult", advice=("a fight",)))
    carol = Profile.objects.get(name="Carol")
    made(of(alice), profile=carol)
    job = Job.objects.get()
    assert job.state == "failed" and "a fight" in job.error and Cut.objects.get().screenplay is None


def test_the_strictest_cut_rates_a_film(home, alice, studio):
    from dataclasses import replace

    from catalog.order import recut

    title = made(of(alice))
    cut = Cut.objects.get()
    recut(cut, replace(cut.screenplay_value(), rating="adult"), "make it bloodier")
    assert Title.objects.get(pk=title.pk).rating == "adult"
    recut(cut, replace(cut.screenplay_value(), rating="children"), "make it gentler")
    assert Title.objects.get(pk=title.pk).rating == "adult", "the bloody cut can still be gone back to"


def test_a_profile_is_seen_as_somebody_of_a_film(client, alice, bob, charlie, studio, settings, tmp_path):
    from catalog.avatars import offered

    settings.MATINEE_HOME = tmp_path
    order(of(alice), "Alice carries a lamp")
    produce(Job.objects.claim("worker"), "worker")
    client.force_login(alice)
    mine, his = Profile.objects.get(user=alice), Profile.objects.get(user=bob)
    face = offered(mine)[0]
    assert face["value"] in client.get(f"/who/{his.pk}").content.decode()
    client.post(f"/who/{his.pk}", {"name": "Bob", "face": face["value"]})
    his.refresh_from_db()
    where = f"/avatars/{his.pk}/{his.avatar}.webp"
    assert where in client.get("/who").content.decode()
    assert client.get(where)["Content-Type"] == "image/webp"
    client.post(f"/who/{his.pk}", {"name": "Bob", "face": "keep"})
    client.post(f"/who/{his.pk}", {"name": "Bob", "face": "999/nobody"})
    assert Profile.objects.get(pk=his.pk).avatar == his.avatar
    client.force_login(charlie)
    assert client.get(where).status_code == 404
    client.force_login(alice)
    client.post(f"/who/{his.pk}", {"name": "Bob", "face": ""})
    assert Profile.objects.get(pk=his.pk).avatar == ""


def test_a_film_is_watched_once_only_its_credits_are_left(alice, studio):
    from catalog.viewings import credits_begin

    order(of(alice), "Alice carries a lamp", minutes=1)
    produce(Job.objects.claim("worker"), "worker")
    profile, episode = Profile.objects.get(user=alice), Episode.objects.get()
    cut = episode.current().value()
    begin, whole = credits_begin(cut), cut.frames / 25
    assert 0.6 * whole < begin < 0.95 * whole
    assert not save_place(profile, episode, begin - 0.5).watched
    assert save_place(profile, episode, begin + 0.1).watched
    assert place(profile, episode) == 0.0
