"""The words of the interface and their translations: found in the templates, the Python files and the scripts; kept in `locale/`.

Works without the programs of GNU gettext, so that a fresh machine needs none.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

LOCALE = settings.BASE_DIR / "locale"
KEYWORDS = {
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "_": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
WHERE = {
    "django": (("templates", "*.html", "python"), ("catalog", "*.py", "python"), ("player", "*.py", "python"), ("server", "*.py", "python")),
    "djangojs": (("player/static/js", "*.js", "javascript"),),
}


def path(domain: str, language: str) -> Path:
    return LOCALE / language / "LC_MESSAGES" / f"{domain}.po"


def found(domain: str) -> Catalog:
    """Everything that is marked for translation, with the files where it stands."""
    catalog = Catalog(domain=domain, fuzzy=False)
    for folder, pattern, method in WHERE[domain]:
        for file in sorted((settings.BASE_DIR / folder).rglob(pattern)):
            for words, context in _marked(file, method):
                catalog.add(words, context=context, locations=[(file.relative_to(settings.BASE_DIR).as_posix(), 0)])
    return catalog


def _marked(file: Path, method: str) -> Iterator[tuple[str | tuple[str, ...], str | None]]:
    text = file.read_text()
    if file.suffix == ".html":
        # Django writes a template as calls of gettext, each behind what it leaves out of the page.
        text = "\n".join(_calls(templatize(text)))
    for _, words, _, context in extract(method, BytesIO(text.encode()), KEYWORDS):
        yield words, context


def _calls(source: str) -> Iterator[str]:
    """The calls of gettext in what `templatize` wrote; all else is struck out there with one letter."""
    at = 0
    while (begin := min((p for w in ("gettext(", "ngettext(", "pgettext(", "npgettext(", "_(") if (p := source.find(w, at)) >= 0), default=-1)) >= 0:
        end, quote = begin, ""
        depth = 0
        while True:
            letter = source[end]
            if quote:
                if letter == "\\":
                    end += 1
                elif letter == quote:
                    quote = ""
            elif letter in "'\"":
                quote = letter
            elif letter in "()":
                depth += 1 if letter == "(" else -1
                if not depth:
                    break
            end += 1
        yield source[begin : end + 1].replace("\n", " ")
        at = end + 1


def kept(domain: str, language: str) -> Catalog:
    """The translations as they lie in `locale/`."""
    with path(domain, language).open("rb") as file:
        return read_po(file, locale=language, domain=domain)


def renew(domain: str, language: str) -> None:
    """Bring the file of a language up to what is marked: new words come without a translation, words that are gone leave."""
    catalog = kept(domain, language) if path(domain, language).exists() else Catalog(locale=language, domain=domain, fuzzy=False)
    catalog.update(found(domain), no_fuzzy_matching=True)
    catalog.project, catalog.version = "Matinee", "1"
    catalog.msgid_bugs_address = catalog.last_translator = catalog.language_team = ""
    with path(domain, language).open("wb") as file:
        write_po(file, catalog, ignore_obsolete=True, include_lineno=False, sort_output=True, omit_header=False, width=120)


def build(domain: str, language: str) -> None:
    """Write the file that Django reads."""
    with path(domain, language).with_suffix(".mo").open("wb") as file:
        write_mo(file, kept(domain, language))
