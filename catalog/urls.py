"""Addresses of the household, of pictures of its films, and of what it brings to them."""

from __future__ import annotations

from django.urls import path

from catalog import accounts, art, avatars, invitations, rates, references

urlpatterns = [
    path("household", accounts.page, name="household"),
    path("household/name", accounts.rename, name="rename"),
    path("household/rates", rates.choose, name="rates"),
    path("household/elsewhere", accounts.leave_elsewhere, name="leave-elsewhere"),
    path("household/people/<int:profile>/out", accounts.move_out, name="move-out"),
    path("household/invitations", invitations.make, name="invite"),
    path("household/invitations/<int:invitation>/revoke", invitations.revoke, name="revoke-invitation"),
    path("invited/<str:secret>", invitations.accept, name="invited"),
    path("portraits/<slug:title>/<int:number>/<str:character>/<slug:key>.jpg", art.portrait, name="portrait"),
    path("stills/<slug:title>/large/<slug:key>.jpg", art.still, {"width": 1280}, name="large-still"),
    path("stills/<slug:title>/<int:width>/<slug:key>.jpg", art.still, name="sized-still"),
    path("stills/<slug:title>/<slug:key>.jpg", art.still, name="still"),
    path("posters/<slug:title>/<slug:key>/<slug:name>-<int:width>.jpg", art.poster_of, name="poster"),
    path("avatars/<int:profile>/<slug:name>.webp", avatars.picture, name="avatar"),
    path("lettering/<slug:title>/<slug:key>/<slug:name>.png", art.lettering, name="lettering"),
    path("references", references.take_in, name="references"),
    path("references/<slug:key>.jpg", references.picture, name="reference"),
]
