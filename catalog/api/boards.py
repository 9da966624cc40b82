"""The API of the storyboard: every shot as a panel, touches of one shot, and locks."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError as Refused
from django.shortcuts import get_object_or_404
from django.urls import reverse
from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.api.cuts import EPISODE, preview
from catalog.api.serializers import CutSerializer, PreviewSerializer
from catalog.models import Cut, Episode, Title
from catalog.order import recut
from catalog.refusals import told
from catalog.storyboard import Panel, boards
from catalog.touches import CUTS, TOUCHES, asked, lock, named, noted, shown
from generator.errors import BadNote


class SpokenSerializer(serializers.Serializer[Any]):
    who = serializers.CharField()
    text = serializers.CharField()


class PanelSerializer(serializers.Serializer[Any]):
    """A shot."""

    shot = serializers.CharField(help_text="by which it is touched and locked")
    slate = serializers.CharField(help_text="what people call it: 3B; empty while it is not directed")
    framing = serializers.CharField(help_text="size, angle and move in words")
    seconds = serializers.FloatField()
    at = serializers.FloatField(allow_null=True, help_text="seconds of the cut at which it begins; null while it is not made")
    still = serializers.CharField(allow_null=True, help_text="address of its picture; null while it is not made")
    actions = serializers.ListField(child=serializers.CharField())
    lines = SpokenSerializer(many=True)
    locked = serializers.BooleanField()
    touched = serializers.BooleanField(help_text="whether something was asked of this shot alone")
    new = serializers.BooleanField(help_text="whether the cut that this one was made from had other pictures of it")


class BoardSerializer(serializers.Serializer[Any]):
    """The shots of one scene."""

    number = serializers.IntegerField()
    scene = serializers.CharField()
    slugline = serializers.CharField()
    purpose = serializers.CharField()
    panels = PanelSerializer(many=True)


class TouchSerializer(serializers.Serializer[Any]):
    """What is asked of one shot. With `preview` nothing is changed: the answer says what it would cost."""

    episode = serializers.IntegerField(default=1, min_value=1, max_value=999_999)
    shot = serializers.CharField(max_length=120)
    touch = serializers.ChoiceField([*TOUCHES, *CUTS])
    preview = serializers.BooleanField(default=False)


class LockSerializer(serializers.Serializer[Any]):
    """What no later note may change: a shot, or the look of somebody or of a place, by its id in the screenplay."""

    episode = serializers.IntegerField(default=1, min_value=1, max_value=999_999)
    what = serializers.CharField(max_length=120)
    on = serializers.BooleanField()


class Boards(viewsets.GenericViewSet[Title]):
    """What can be done with the shots of a title; part of its view set."""

    def _drawn(self, number: object) -> Cut:
        wanted = str(number or 1)
        return get_object_or_404(Episode, season__title=self.get_object(), number=int(wanted) if wanted.isascii() and wanted.isdecimal() and len(wanted) < 7 else 0).current()

    @extend_schema(parameters=[EPISODE], responses={200: BoardSerializer(many=True)})
    @action(detail=True, pagination_class=None)
    def storyboard(self, request: Request, pk: str) -> Response:
        """Every shot of the current cut, scene by scene: those that are made, and of the others what their direction has told."""
        cut = self._drawn(request.query_params.get("episode"))
        found = [
            {"number": each.number, "scene": each.scene, "slugline": each.slugline, "purpose": each.purpose, "panels": [panel_of(pk, panel) for panel in each.panels]}
            for each in boards(cut)
        ]
        return Response(BoardSerializer(found, many=True).data)

    @extend_schema(
        request=TouchSerializer, responses={201: CutSerializer, 200: PreviewSerializer},
        examples=[OpenApiExample("Nearer", {"shot": "s1/shot-2", "touch": "closer"}, request_only=True), OpenApiExample("What it would cost", {"shot": "s1/shot-2", "touch": "take", "preview": True}, request_only=True)],
    )  # fmt: skip
    @action(detail=True, methods=["post"], pagination_class=None)
    def touch(self, request: Request, pk: str) -> Response:
        """Change one shot: its size, angle, move, light, length, its place among the others, or shoot it once more."""
        said = _valid(TouchSerializer, request)
        cut = self._drawn(said["episode"])
        try:
            screenplay, revised = asked(cut, said["shot"], said["touch"])
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict) from refused
        except BadNote as unclear:
            raise serializers.ValidationError({"touch": told(str(unclear))}) from unclear
        slate = next((panel.slate for board in boards(cut) for panel in board.panels if panel.id == said["shot"]), "")
        if said["preview"]:
            return Response({**preview(cut, screenplay, revised), **shown(slate, said["touch"])})
        return Response(CutSerializer(recut(cut, revised, noted(slate, named(said["touch"])))).data, status=201)

    @extend_schema(request=LockSerializer, responses={200: LockSerializer}, examples=[OpenApiExample("Alice stays as she is", {"what": "alice", "on": True}, request_only=True)])
    @action(detail=True, methods=["post"], pagination_class=None)
    def lock(self, request: Request, pk: str) -> Response:
        """Lock a shot or a look against every later note, or free it."""
        said = _valid(LockSerializer, request)
        try:
            lock(self._drawn(said["episode"]), said["what"], said["on"])
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict) from refused
        return Response(said)


def _valid(kind: type[serializers.Serializer[Any]], request: Request) -> dict[str, Any]:
    serializer = kind(data=request.data)
    serializer.is_valid(raise_exception=True)
    found: dict[str, Any] = serializer.validated_data
    return found


def panel_of(title: str, panel: Panel) -> dict[str, Any]:
    return {
        "shot": panel.id, "slate": panel.slate, "framing": panel.framing, "seconds": panel.frames / 25,
        "at": panel.at / 25 if panel.at >= 0 else None, "still": reverse("still", args=[title, panel.still]) if panel.still else None,
        "actions": panel.actions, "lines": [{"who": who, "text": text} for who, text in panel.lines],
        "locked": panel.locked, "touched": panel.touched, "new": panel.new,
    }  # fmt: skip
