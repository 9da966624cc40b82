"""Requests on threads that stay."""

import asyncio
import threading
import time

import pytest
from django.http import HttpResponse
from django.test import override_settings
from django.urls import path

from server.handler import THREADS, Handler

pytestmark = pytest.mark.django_db


def where(request):
    return HttpResponse(threading.current_thread().name)


def slow(request):
    time.sleep(0.3)
    return where(request)


urlpatterns = [path("where", where), path("slow", slow)]


async def ask(handler, name):
    sent = []
    waiting = asyncio.Event()

    async def receive():
        if not waiting.is_set():
            waiting.set()
            return {"type": "http.request", "body": b"", "more_body": False}
        await asyncio.sleep(60)

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": f"/{name}", "query_string": b"", "headers": [(b"host", b"testserver")], "http_version": "1.1"}
    await handler(scope, receive, send)
    return sent[0]["status"], b"".join(each.get("body", b"") for each in sent[1:]).decode()


@pytest.fixture
def handler():
    with override_settings(ROOT_URLCONF=__name__, MIDDLEWARE=["django.middleware.common.CommonMiddleware"]):
        made = Handler()
        yield made
        for each in made.threads:
            each.shutdown()


def test_one_after_another_they_share_a_thread(handler):
    async def some():
        return [await ask(handler, "where") for _ in range(5)]

    answers = asyncio.run(some())
    assert {status for status, _ in answers} == {200}
    assert len({name for _, name in answers}) == 1 and answers[0][1].startswith("request-")


def test_those_that_come_at_once_do_not_wait_for_each_other(handler):
    async def many():
        return await asyncio.gather(*(ask(handler, "slow") for _ in range(THREADS - 1)), ask(handler, "where"))

    began = time.monotonic()
    answers = asyncio.run(many())
    assert len({name for _, name in answers}) == THREADS
    assert time.monotonic() - began < 0.3 * 3
    assert handler.busy == [0] * THREADS
