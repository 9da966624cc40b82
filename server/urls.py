"""Every address of the service."""

from __future__ import annotations

from django.contrib.auth.views import LogoutView
from django.urls import include, path
from django.views.i18n import JavaScriptCatalog
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView

from catalog import pages, plans, profiles, sheets, shelf, storyboard, tokens, touches, voices
from catalog import settings as chosen
from catalog.household import SignIn, sign_up

urlpatterns = [
    path("", pages.home, name="home"),
    path("welcome", sign_up, name="sign-up"),
    path("sign-in", SignIn.as_view(), name="sign-in"),
    path("sign-out", LogoutView.as_view(), name="sign-out"),
    path("search", pages.search, name="search"),
    path("who", profiles.who, name="who"),
    path("who/new", profiles.edit, name="new-profile"),
    path("who/<int:profile>", profiles.edit, name="profile"),
    path("settings", chosen.page, name="settings"),
    path("settings/tokens", tokens.make, name="new-token"),
    path("settings/tokens/<int:token>/revoke", tokens.revoke, name="revoke-token"),
    path("title/<slug:title>", pages.title, name="title"),
    path("title/<slug:title>/<int:number>", pages.title, name="title"),
    path("title/<slug:title>/production", pages.production, name="production"),
    path("title/<slug:title>/<int:number>/production", pages.production, name="production"),
    path("title/<slug:title>/<int:number>/compare/<int:one>/<int:other>", pages.compare, name="compare"),
    path("title/<slug:title>/sheets", sheets.title_sheets, name="title-sheets"),
    path("title/<slug:title>/<int:number>/sheets", sheets.title_sheets, name="title-sheets"),
    path("title/<slug:title>/<int:number>/sheets/<slug:key>.jpg", sheets.title_sheet, name="title-sheet"),
    path("title/<slug:title>/storyboard", storyboard.page, name="storyboard"),
    path("title/<slug:title>/<int:number>/storyboard", storyboard.page, name="storyboard"),
    path("title/<slug:title>/<int:number>/storyboard/touch", touches.change, name="touch"),
    path("sheets/", sheets.sheets, name="sheets"),
    path("sheets/<slug:kind>/", sheets.sheets, name="sheets"),
    path("sheets/<slug:kind>/<str:name>.jpg", sheets.sheet, name="sheet"),
    path("title/<slug:title>/<int:number>/cuts/<int:cut>/voices/<str:character>/<int:choice>.flac", voices.sample, name="other-voice"),
    path("title/<slug:title>/<int:number>/cuts/<int:cut>/voices/<str:character>/name.flac", voices.name, name="said-name"),
    path("title/<slug:title>/plan", plans.plan, name="plan"),
    path("title/<slug:title>/<int:number>/what-if", plans.what_if_page, name="what-if"),
    path("title/<slug:title>/shelf", shelf.shelve, name="shelve"),
    path("health", pages.health, name="health"),
    path("words.js", JavaScriptCatalog.as_view(), name="words"),
    path("api/schema", SpectacularAPIView.as_view(), name="schema"),
    path("api/docs", SpectacularSwaggerSplitView.as_view(url_name="schema"), name="docs"),
    path("api/", include("catalog.api.urls")),
    path("", include("player.urls")),
]

handler404 = "catalog.api.problems.missing"
handler500 = "catalog.api.problems.broken"
