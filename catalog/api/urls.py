"""Addresses of the API."""

from __future__ import annotations

from django.urls import path
from rest_framework.routers import SimpleRouter

from catalog.api import people, pictures
from catalog.api.devices import Devices
from catalog.api.views import Me, TitleViewSet, Understood

router = SimpleRouter(trailing_slash=False)
router.register("titles", TitleViewSet, basename="titles")
urlpatterns = [
    path("me", Me.as_view(), name="me"),
    path("continue", pictures.GoingOn.as_view(), name="api-continue"),
    path("devices", Devices.as_view(), name="devices"),
    path("understood", Understood.as_view(), name="understood"),
    path("references", pictures.References.as_view(), name="api-references"),
    path("references/<slug:key>", pictures.OneReference.as_view(), name="api-reference"),
    path("household", people.House.as_view(), name="api-household"),
    path("invitations", people.Invitations.as_view(), name="api-invitations"),
    path("invitations/<int:invitation>", people.OneInvitation.as_view(), name="api-invitation"),
    path("profiles", people.Profiles.as_view(), name="api-profiles"),
    path("profiles/<int:profile>", people.OneProfile.as_view(), name="api-profile"),
    path("profiles/<int:profile>/enter", people.Enter.as_view(), name="api-enter"),
    *router.urls,
]
