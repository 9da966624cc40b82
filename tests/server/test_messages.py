"""The interface in English and German: everything that is marked is translated, nothing is left unmarked, and no page mixes the two."""

from __future__ import annotations

import re
import string

import pytest
from django.conf import settings
from django.template.base import Lexer, TokenType
from django.test import override_settings
from django.urls import reverse

from catalog.models import Profile
from server.messages import LOCALE, WHERE, build, found, kept

LANGUAGES = sorted(each.name for each in LOCALE.iterdir())
# What a page shows as it is in every language.
NAMES = {"Matinee", "API", "PIN", "s", "J", "K", "L", "M", "F", "C", "N", "P", "I", "E"}
SHAPES = {"_logo.html", "_face.html", "_portrait.html", "_air.html"}


def forms(words):
    return list(words) if isinstance(words, tuple | list) else [words]


@pytest.fixture(scope="module", autouse=True)
def built():
    for language in LANGUAGES:
        for domain in WHERE:
            build(domain, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("domain", WHERE)
def test_every_marked_word_is_translated(domain, language):
    there = {(each.context, forms(each.id)[0]): each for each in kept(domain, language) if each.id}
    wanted = {(each.context, forms(each.id)[0]) for each in found(domain) if each.id}
    assert not wanted - there.keys(), "run manage.py words --renew, and translate what is new"
    assert not there.keys() - wanted, "run manage.py words --renew: these are marked no more"
    assert [each.id for each in there.values() if not all(forms(each.string))] == []
    assert [each.id for each in there.values() if each.fuzzy] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("domain", WHERE)
def test_a_translation_fills_in_what_the_original_does(domain, language):
    blank = re.compile(r"%\(\w+\)s|%s")
    for each in kept(domain, language):
        if each.id:
            wanted = sorted(blank.findall(forms(each.id)[-1]))
            for said in forms(each.string)[-1:]:
                assert sorted(blank.findall(said)) == wanted, each.id


def bare(source: str) -> list[str]:
    """The words of a template that stand in it unmarked."""
    texts, marked = [], False
    # These two blocks stand inside a tag.
    source = re.sub(r"{% block (?:body|theme) %}.*?{% endblock %}\n", "", source)
    for token in Lexer(source).tokenize():
        if token.token_type == TokenType.BLOCK:
            name = token.split_contents()[0]
            marked = name == "blocktranslate" or (marked and name != "endblocktranslate")
            texts.append("")
        elif token.token_type == TokenType.TEXT:
            texts.append("" if marked else token.contents)
        else:
            texts.append("")
    page = re.sub(r"&\w+;", " ", "\0".join(texts))
    page = re.sub(r"<(code|style|script)\b.*?</\1>", "", page, flags=re.DOTALL)
    attributes = re.findall(r'\b(?:aria-label|placeholder|alt|title)="([^"]*)"', page)
    outside = re.sub(r'<(?:[^<>"]|"[^"]*")*>', "\0", page)
    words = [part.strip(string.whitespace + string.punctuation + "·“”…←→↑↓×") for text in (outside, *attributes) for part in re.split(r"[\0\n·]", text)]
    return [each for each in words if re.search(r"[A-Za-z]{2}", each) and each not in NAMES]


@pytest.mark.parametrize("name", sorted(path.name for path in (settings.BASE_DIR / "templates").glob("*.html") if path.name not in SHAPES))
def test_a_template_leaves_no_word_unmarked(name):
    assert bare((settings.BASE_DIR / "templates" / name).read_text()) == []


def test_bare_words_are_found():
    assert bare('<p title="A hint">Some words {{ x }}</p>{% translate "marked" %}') == ["Some words", "A hint"]


@pytest.fixture
def alice(client, db):
    client.post(reverse("sign-up"), {"username": "Alice", "password1": "a long evening", "password2": "a long evening"})
    return client


def seen(page) -> str:
    return re.sub(r"<script.*?</script>|<[^>]*>", "\n", page.content.decode(), flags=re.DOTALL)


@pytest.mark.parametrize("address", ["/", "/search?q=night", "/settings", "/who", "/who/new", "/sheets/", "/title/nothing-here", "/offline"])
def test_no_english_sentence_is_left_on_a_german_page(alice, address):
    page = alice.get(address, headers={"accept-language": "de-AT,de;q=0.9"})
    assert '<html lang="de"' in page.content.decode()
    text = seen(page)
    english = {forms(each.id)[0] for each in kept("django", "de") if each.id and forms(each.id) != forms(each.string)}
    assert [each for each in english if " " in each and "%" not in each and each in text] == []


def test_what_a_profile_has_chosen_wins(alice):
    assert 'lang="en"' in alice.get("/").content.decode()
    assert alice.patch("/api/me", {"language": "de"}, content_type="application/json").status_code == 200
    assert Profile.objects.get().settings["language"] == "de"
    page = alice.get("/", headers={"accept-language": "en"})
    assert 'lang="de"' in page.content.decode() and "Was möchtest du sehen?" in page.content.decode()
    alice.patch("/api/me", {"language": "auto"}, content_type="application/json")
    assert 'lang="en"' in alice.get("/", headers={"accept-language": "en"}).content.decode()


def test_the_scripts_get_their_words_in_the_same_language(alice):
    alice.patch("/api/me", {"language": "de"}, content_type="application/json")
    assert "Noch keine Einstellung" in alice.get(reverse("words")).content.decode()


@override_settings(LANGUAGE_CODE="en")
def test_a_language_that_is_not_there_is_english(alice):
    assert 'lang="en"' in alice.get("/", headers={"accept-language": "fr"}).content.decode()
