"""What programs can rely on: problems, tokens, filters, names of answers, and how often they may ask."""

import pytest
from django.core.cache import cache

from catalog.api.pace import Orders
from catalog.household import of
from catalog.models import Job, Profile, Title, Token
from catalog.order import order
from catalog.tokens import new_token

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


@pytest.fixture
def token(alice):
    return new_token(Profile.objects.get(user=alice), alice, "The kitchen radio")


def bearer(secret):
    return {"HTTP_AUTHORIZATION": f"Bearer {secret}"}


def test_a_problem_says_what_is_wrong_and_where(client, alice):
    client.force_login(alice)
    answer = client.post("/api/titles", {"prompt": "A whale", "minutes": 500}, content_type="application/json")
    said = answer.json()
    assert answer["Content-Type"].startswith("application/problem+json")
    assert (said["type"], said["title"], said["status"]) == ("about:blank", "Bad Request", 400)
    assert said["detail"] == said["minutes"][0] and "120" in said["detail"]
    missing = client.get("/api/titles/nothing").json()
    assert missing["status"] == 404 and missing["detail"]


def test_a_program_is_the_profile_whose_token_it_has(client, alice, token):
    child = Profile.objects.create(household=of(alice), name="Charlie", kids=True)
    assert client.get("/api/titles").status_code in (401, 403)
    made = client.post("/api/titles", {"prompt": "A whale"}, content_type="application/json", **bearer(token))
    assert made.status_code == 201 and Title.objects.get().profile.user == alice
    assert client.get("/api/titles", **bearer(new_token(child, alice, ""))).json()["count"] == 0, "it is not for children"
    assert token not in str(Token.objects.values_list())


def test_a_token_is_shown_once_and_can_be_taken_back(client, alice):
    client.force_login(alice)
    client.post("/settings/tokens", {"name": "The kitchen radio"})
    secret = client.session["token"]
    assert secret in client.get("/settings").content.decode()
    assert secret not in client.get("/settings").content.decode()
    client.post(f"/settings/tokens/{Token.objects.get().pk}/revoke")
    client.logout()
    assert client.get("/api/titles", **bearer(secret)).status_code == 401


def test_nobody_takes_back_what_is_somebody_elses(client, alice, charlie, token):
    client.force_login(charlie)
    assert client.post(f"/settings/tokens/{Token.objects.get().pk}/revoke").status_code == 404


def test_titles_of_a_kind_in_a_state_about_something(client, alice):
    whale, lamp = order(of(alice), "A whale", kind="film"), order(of(alice), "A lamp", kind="series", episodes=2)
    Job.objects.filter(cut__episode__season__title=lamp).update(state="done")
    client.force_login(alice)

    def found(query):
        return [each["id"] for each in client.get(f"/api/titles?{query}").json()["results"]]

    assert found("kind=film") == [whale.pk] and found("kind=series") == [lamp.pk]
    assert found("state=waiting") == [whale.pk] and found("state=done") == [lamp.pk]
    assert found("q=whale")[0] == whale.pk and found("ordering=created") == [whale.pk, lamp.pk] == found("ordering=-created")[::-1]
    for wrong in ("kind", "state", "ordering"):
        answer = client.get(f"/api/titles?{wrong}=opera")
        assert answer.status_code == 400 and wrong in answer.json()


def test_what_has_not_changed_is_not_sent_again(client, alice):
    title = order(of(alice), "A whale")
    client.force_login(alice)
    for path in ("/api/titles", f"/api/titles/{title.pk}"):
        tag = client.get(path)["ETag"]
        again = client.get(path, HTTP_IF_NONE_MATCH=tag)
        assert again.status_code == 304 and not again.content
    Title.objects.update(name="The Whale")
    assert client.get(path, HTTP_IF_NONE_MATCH=tag).status_code == 200


def test_a_household_cannot_order_without_end(client, alice, bob, monkeypatch):
    cache.clear()
    monkeypatch.setattr(Orders, "rate", "2/hour", raising=False)
    for who, expected in ((alice, 201), (bob, 201), (alice, 429)):
        client.force_login(who)
        answer = client.post("/api/titles", {"prompt": "A whale"}, content_type="application/json")
        assert answer.status_code == expected
    assert answer.json()["status"] == 429 and answer["Retry-After"]
    assert client.get("/api/titles").status_code == 200, "looking is free"
    cache.clear()


def test_the_schema_has_examples(client, alice):
    client.force_login(alice)
    assert b"two rival florists" in client.get("/api/schema").content


def test_passwords_cannot_be_tried_without_end(client, alice, bob):
    cache.clear()
    for _ in range(10):
        assert client.post("/sign-in", {"username": "alice", "password": "guess"}).status_code == 200
    shut = client.post("/sign-in", {"username": "Alice", "password": "the ninth floor"})
    assert shut.status_code == 429 and b"Wait five minutes" in shut.content
    assert client.post("/sign-in", {"username": "bob", "password": "the lift works"}).status_code == 302, "others come in"
    cache.clear()


def test_titles_of_a_genre_a_rating_and_a_year(client, alice):
    client.force_login(alice)
    for number, (genre, rating, year) in enumerate([("western", "family", 2025), ("drama", "teen", 2026)]):
        order(of(alice), f"Story {number}")
        Title.objects.filter(genre="").update(genre=genre, rating=rating, created=f"{year}-05-01T12:00:00Z")

    def found(query):
        answer = client.get(f"/api/titles?{query}")
        return [each["genre"] for each in answer.json()["results"]] if answer.status_code == 200 else answer.status_code

    assert found("genre=Western") == ["western"] and found("rating=teen") == ["drama"] and found("year=2025") == ["western"]
    assert found("year=2026&genre=western") == [] and found("genre=opera") == []
    assert found("rating=mild") == found("year=soon") == found("year=0") == found("year=%C2%B2") == 400
