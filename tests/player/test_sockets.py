import asyncio
import json
from dataclasses import replace

import pytest
from channels.db import database_sync_to_async
from channels.routing import URLRouter
from channels.testing import WebsocketCommunicator

from catalog.household import of
from catalog.models import Cut, Episode
from catalog.order import order, order_rest, tell
from player.sockets import routes

pytestmark = pytest.mark.django_db(transaction=True)


def socket(user, title, after=0, episode=0):
    found = WebsocketCommunicator(URLRouter(routes), f"/ws/titles/{title.pk}?after={after}&episode={episode}")
    found.scope["user"] = user
    return found


@database_sync_to_async
def told(title, kind, episode=1, **payload):
    tell(Cut.objects.get(episode__season__title=title, episode__number=episode), kind, **payload)


async def test_events_arrive_as_they_happen(alice, no_wake):
    title = await database_sync_to_async(lambda: order(of(alice), "A whale"))()
    page = socket(alice, title)
    connected, _ = await page.connect()
    assert connected
    first = json.loads(await page.receive_from(3))
    assert first["kind"] == "asked"
    await told(title, "watchable")
    second = json.loads(await page.receive_from(3))
    assert (second["kind"], second["cut"]) == ("watchable", 1)
    await page.disconnect()


async def test_a_page_that_comes_back_misses_nothing_and_hears_nothing_twice(alice, no_wake):
    title = await database_sync_to_async(lambda: order(of(alice), "A whale"))()
    page = socket(alice, title)
    await page.connect()
    seen = json.loads(await page.receive_from(3))["event"]
    await page.disconnect()
    await told(title, "done")
    again = socket(alice, title, after=seen)
    await again.connect()
    assert json.loads(await again.receive_from(3))["kind"] == "done"
    await asyncio.sleep(0.3)
    assert await again.receive_nothing()
    await again.disconnect()


async def test_what_an_event_says_never_hides_which_event_it_is(alice, no_wake):
    title = await database_sync_to_async(lambda: order(of(alice), "A whale"))()
    page = socket(alice, title)
    await page.connect()
    await page.receive_from(3)
    await told(title, "shot", id="s1/shot-1", slate="1A")
    assert json.loads(await page.receive_from(3))["id"] == "s1/shot-1"
    await told(title, "done")
    assert json.loads(await page.receive_from(3))["kind"] == "done"
    await page.disconnect()


async def test_a_neighbour_hears_nothing(alice, charlie, no_wake):
    title = await database_sync_to_async(lambda: order(of(alice), "A whale"))()
    connected, code = await socket(charlie, title).connect()
    assert not connected and code == 4404


async def test_a_page_about_one_episode_hears_of_no_other(alice, no_wake):
    title = await database_sync_to_async(lambda: order(of(alice), "A whale", kind="series", minutes=1))()
    await database_sync_to_async(lambda: order_rest(Episode.objects.get(), replace(title.brief_value(), episodes=2)))()
    page = socket(alice, title, episode=2)
    await page.connect()
    await told(title, "done", episode=1)
    await told(title, "watchable", episode=2)
    heard = json.loads(await page.receive_from(3))
    assert (heard["kind"], heard["episode"], heard["cut"]) == ("watchable", 2, 1)
    await page.disconnect()


async def test_the_house_hears_from_now_on_what_can_be_watched(alice, charlie, no_wake):
    title = await database_sync_to_async(lambda: order(of(alice), "A whale"))()
    await told(title, "done")
    house, neighbour = (WebsocketCommunicator(URLRouter(routes), "/ws/house?") for _ in range(2))
    house.scope["user"], neighbour.scope["user"] = alice, charlie
    await house.connect()
    await neighbour.connect()
    await asyncio.sleep(0.1)
    await told(title, "shot")
    await told(title, "watchable")
    heard = json.loads(await house.receive_from(4))
    assert (heard["kind"], heard["title"], heard["episode"]) == ("watchable", title.pk, 1)
    assert await neighbour.receive_nothing(1.5)
    await house.disconnect()
    await neighbour.disconnect()


async def test_why_a_film_stopped_is_said_in_the_language_of_who_looks_on(alice, no_wake):
    reason = "It was begun five times and came no further. Stop it, change the wording a little, and ask again."
    title = await database_sync_to_async(lambda: order(of(alice), "A whale"))()
    await told(title, "failed", reason=reason)
    for language, words in (("de-AT,en;q=0.5", "Fünfmal wurde begonnen"), ("en", "It was begun five times"), ("xx", "It was begun five times")):
        page = socket(alice, title)
        page.scope["headers"] = [(b"accept-language", language.encode())]
        await page.connect()
        await page.receive_from(3)
        assert json.loads(await page.receive_from(3))["reason"].startswith(words)
        await page.disconnect()
