"""What makes the service an app on a phone or a television: its manifest, its worker and the page without a connection."""

from __future__ import annotations

from django.contrib.staticfiles import finders
from django.http import FileResponse, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.views.decorators.cache import cache_control

SIZES = (192, 512)


@cache_control(max_age=3600)
def manifest(request: HttpRequest) -> HttpResponse:
    icons = [
        {"src": static(f"ui/icon-{size}.png"), "sizes": f"{size}x{size}", "type": "image/png", "purpose": "any maskable"} for size in SIZES
    ]
    document = {
        "name": "Matinee",
        "short_name": "Matinee",
        "description": "Films made for you, while you watch.",
        "start_url": "/",
        "display": "standalone",
        "background_color": "#120d10",
        "theme_color": "#120d10",
        "icons": [*icons, {"src": static("ui/icon.svg"), "sizes": "any", "type": "image/svg+xml"}],
        "shortcuts": [{"name": "Ask for a film", "url": "/?ask"}],
    }
    return JsonResponse(document, content_type="application/manifest+json")


@cache_control(no_cache=True)
def worker(request: HttpRequest) -> FileResponse:
    """The service worker, at the root so that all pages are in its scope."""
    return FileResponse(open(finders.find("js/sw.js"), "rb"), content_type="text/javascript")


@cache_control(max_age=3600)
def offline(request: HttpRequest) -> HttpResponse:
    return render(request, "offline.html")
