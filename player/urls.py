"""Addresses of the player."""

from __future__ import annotations

from django.urls import include, path

from player import api, links, pages, shell, streams, votes
from player.download import download

urlpatterns = [
    path("", include("catalog.urls")),
    path("manifest.webmanifest", shell.manifest, name="manifest"),
    path("sw.js", shell.worker, name="service-worker"),
    path("offline", shell.offline, name="offline"),
    path("api/titles/<slug:title>/episodes/<int:number>/link", api.Link.as_view(), name="api-link"),
    path("api/titles/<slug:title>/votes", api.Votes.as_view(), name="api-votes"),
    path("api/votes/<slug:vote>", api.OneVote.as_view(), name="api-vote"),
    path("api/votes/<slug:vote>/ballot", api.Voice.as_view(), name="api-ballot"),
    path("api/votes/<slug:vote>/close", api.Decision.as_view(), name="api-close"),
    path("watch/<slug:title>", pages.watch, name="watch"),
    path("watch/<slug:title>/<int:number>", pages.watch, name="watch"),
    path("watch/<slug:title>/<int:number>/place", pages.save, name="place"),
    path("continue/<int:viewing>/hide", pages.hide, name="hide"),
    path("stream/<int:cut>/film.m3u8", streams.multivariant, name="stream"),
    path("stream/<int:cut>/<str:track>.m3u8", streams.media, name="media"),
    path("stream/<int:cut>/captions/<int:start>-<int:frames>.vtt", streams.captions, name="captions"),
    path("stream/<int:cut>/sdh/<int:start>-<int:frames>.vtt", streams.captions, {"sounds": True}, name="sdh"),
    path("stream/<int:cut>/film.mp4", download, name="download"),
    path("stream/<int:cut>/film.<str:kind>", streams.text, name="text"),
    path("stream/<int:cut>/stems/<slug:key>.flac", streams.stem, name="stem"),
    path("stream/<int:cut>/<str:track>/<slug:key>-<int:start>-<int:sequence>.m4s", streams.mixed, name="rendition"),
    path("glimpse/<slug:title>/<slug:key>.mp4", streams.glimpse, name="glimpse"),
    path("title/<slug:title>/<int:number>/elsewhere", links.elsewhere, name="elsewhere"),
    path("settings/library", links.library, name="library"),
    path("link/<str:key>/library.m3u", links.playlist, name="library-list"),
    path("link/<str:key>/title/<slug:title>/<int:number>.m3u", links.playlist, name="film-list"),
    path("link/<str:key>/<path:name>", links.through, name="link"),
    path("watch/<slug:title>/<int:number>/vote", votes.begin, name="open-vote"),
    path("votes/<slug:vote>", votes.page, name="vote"),
    path("votes/<slug:vote>/state", votes.status, name="vote-state"),
    path("watch/<slug:title>/<int:number>/together", votes.together, name="together"),
    path("votes/<slug:vote>/say", votes.say, name="say"),
    path("votes/<slug:vote>/ballot", votes.ballot, name="ballot"),
    path("votes/<slug:vote>/lead", votes.lead, name="lead"),
    path("votes/<slug:vote>/close", votes.close, name="close-vote"),
    path("votes/<slug:vote>/uninvite", votes.uninvite, name="uninvite"),
    path("votes/<slug:vote>/film.m3u8", votes.multivariant, name="vote-stream"),
    path("votes/<slug:vote>/<str:track>.m3u8", votes.media, name="vote-media"),
    path("guest/<str:address>", votes.guest, name="guest"),
    path("init/<int:width>x<int:height>-<slug:preset>-<int:crf>.mp4", streams.framed_init, name="framed-init"),
    path("init/<str:track>.mp4", streams.init, name="init"),
    path("segment/<slug:key>/<str:track>-<int:start>-<int:sequence>.m4s", streams.segment, name="segment"),
]
