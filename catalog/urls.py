"""Addresses of what a household brings to its films and takes out of its house."""

from __future__ import annotations

from django.urls import path

from catalog import references

urlpatterns = [
    path("references", references.take_in, name="references"),
    path("references/<slug:key>.jpg", references.picture, name="reference"),
]
