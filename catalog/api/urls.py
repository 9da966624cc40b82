"""Addresses of the API."""

from __future__ import annotations

from rest_framework.routers import SimpleRouter

from catalog.api.views import TitleViewSet

router = SimpleRouter(trailing_slash=False)
router.register("titles", TitleViewSet, basename="titles")
urlpatterns = router.urls
