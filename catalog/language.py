"""The language of the pages: what the browser asks for, unless whoever is watching has chosen one; theirs wins on every screen."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation.trans_real import parse_accept_lang_header

from catalog.models import Profile

# Pictures and sound are the same in every language; who watches need not be looked up for each piece of a stream.
SILENT = ("/segment/", "/stream/", "/stills/", "/portraits/", "/posters/", "/avatars/", "/lettering/", "/init/", "/static/", "/health")


class LanguageMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith(SILENT) or not request.user.is_authenticated:
            return self.get_response(request)
        chosen = request.profile.settings.get("language", "auto")
        if chosen != "auto":
            translation.activate(chosen)
            request.LANGUAGE_CODE = translation.get_language()
        return self.get_response(request)


def language_of(profile: Profile, accepts: str) -> str:
    """What is spoken with a profile where no request has settled it: its own language, else the first of an Accept-Language header that there is."""
    chosen = profile.settings.get("language", "auto")
    wanted = [chosen] if chosen != "auto" else [code for code, _ in parse_accept_lang_header(accepts.lower())]
    for each in wanted:
        try:
            return translation.get_supported_language_variant(each)
        except LookupError:
            continue
    return translation.get_supported_language_variant("en")
