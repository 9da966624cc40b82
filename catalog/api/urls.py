"""Addresses of the API."""

from __future__ import annotations

from django.urls import path
from rest_framework.routers import SimpleRouter

from catalog.api.devices import Devices
from catalog.api.views import Me, TitleViewSet, Understood

router = SimpleRouter(trailing_slash=False)
router.register("titles", TitleViewSet, basename="titles")
urlpatterns = [path("me", Me.as_view(), name="me"), path("devices", Devices.as_view(), name="devices"), path("understood", Understood.as_view(), name="understood"), *router.urls]
