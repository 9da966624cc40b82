"""The language of the pages: what the browser asks for, unless whoever is watching has chosen one; theirs wins on every screen."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation

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
