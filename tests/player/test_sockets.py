import asyncio
import json

import pytest
from channels.db import database_sync_to_async
from channels.routing import URLRouter
from channels.testing import WebsocketCommunicator

from catalog.household import of
from catalog.order import order, tell
from player.sockets import routes

pytestmark = pytest.mark.django_db(transaction=True)


def socket(user, title, after=0):
    found = WebsocketCommunicator(URLRouter(routes), f"/ws/titles/{title.pk}?after={after}")
    found.scope["user"] = user
    return found


async def test_events_arrive_as_they_happen(alice, no_wake):
    title = await database_sync_to_async(lambda: order(of(alice), "A whale"))()
    page = socket(alice, title)
    connected, _ = await page.connect()
    assert connected
    first = json.loads(await page.receive_from(3))
    assert first["kind"] == "asked"
    await database_sync_to_async(tell)(title, "watchable", cut=1)
    second = json.loads(await page.receive_from(3))
    assert (second["kind"], second["cut"]) == ("watchable", 1)
    await page.disconnect()


async def test_a_page_that_comes_back_misses_nothing_and_hears_nothing_twice(alice, no_wake):
    title = await database_sync_to_async(lambda: order(of(alice), "A whale"))()
    page = socket(alice, title)
    await page.connect()
    seen = json.loads(await page.receive_from(3))["event"]
    await page.disconnect()
    await database_sync_to_async(tell)(title, "done", cut=1)
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
    await database_sync_to_async(tell)(title, "shot", id="s1/shot-1", slate="1A")
    assert json.loads(await page.receive_from(3))["id"] == "s1/shot-1"
    await database_sync_to_async(tell)(title, "done", cut=1)
    assert json.loads(await page.receive_from(3))["kind"] == "done"
    await page.disconnect()


async def test_a_neighbour_hears_nothing(alice, charlie, no_wake):
    title = await database_sync_to_async(lambda: order(of(alice), "A whale"))()
    connected, code = await socket(charlie, title).connect()
    assert not connected and code == 4404
