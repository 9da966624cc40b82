"""The API of notes and cuts: saying what to change, seeing what it would change, going back and forth."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError as Refused
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from catalog import history
from catalog.api.serializers import (
    CutSerializer,
    EndingsSerializer,
    NamedSerializer,
    NoteSerializer,
    PlaceSerializer,
    PreviewSerializer,
    TitleSerializer,
    VoiceSerializer,
)
from catalog.branches import branch
from catalog.changes import changes, summed
from catalog.cost import cost
from catalog.endings import order_endings
from catalog.models import Cut, Episode, Title
from catalog.order import recut
from catalog.pointing import differences, pointed_at, same_place, shot_at
from catalog.refusals import offered, told
from catalog.voices import choices, pronounced, revoiced
from generator.errors import BadNote
from generator.film import Screenplay

EPISODE = OpenApiParameter("episode", int, description="of a series; the first if not given")

NOTES = [
    OpenApiExample("A note", {"text": "Make the second scene darker"}, request_only=True),
    OpenApiExample("What it would cost", {"text": "Make this scene rainy", "at": 41.5, "preview": True}, request_only=True),
]
VOICES = [
    OpenApiExample("The second of the other voices", {"character": "alice", "choice": 2}, request_only=True),
    OpenApiExample("How a name is said", {"character": "siobhan", "pronunciation": "shi-VAWN"}, request_only=True),
]
ENDINGS = [OpenApiExample("Two more, one of them a surprise", {"wishes": ["She leaves on the night train", ""]}, request_only=True)]


class CutActions(viewsets.GenericViewSet[Title]):
    """What can be done with the cuts of a title; part of its view set."""

    def _episode(self, number: object) -> Episode:
        wanted = int(number) if str(number or 1).isdecimal() and number else 1
        return get_object_or_404(Episode, season__title=self.get_object(), number=wanted)

    def _cut(self, number: str) -> Cut:
        return get_object_or_404(Cut, episode=self._episode(self.request.query_params.get("episode")), number=number)

    @extend_schema(request=NoteSerializer, responses={201: CutSerializer, 200: PreviewSerializer}, examples=NOTES)
    @action(detail=True, methods=["post"])
    def notes(self, request: Request, pk: str) -> Response:
        """Change the current cut of an episode by saying how; with `preview`, only say what would change and what it would cost."""
        serializer = NoteSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        said = serializer.validated_data
        cut = get_object_or_404(Episode, season__title=self.get_object(), number=said["episode"]).current()
        screenplay = cut.screenplay_value()
        if screenplay is None:
            raise serializers.ValidationError({"text": gettext("The screenplay is still being written. Say it again in a moment.")})
        back = cut.parent if history.UNDO.match(said["text"]) else None
        if back is not None and not said["preview"]:
            return Response(CutSerializer(history.undo(cut.episode)).data, status=201)
        revised = (back.screenplay_value() if back is not None else None) or _revised(cut, screenplay, said)
        _for_whom(request, revised)
        if said["preview"]:
            return Response(preview(cut, screenplay, revised))
        return Response(CutSerializer(recut(cut, revised, said["text"])).data, status=201)

    @extend_schema(request=VoiceSerializer, responses={201: CutSerializer, 200: PreviewSerializer}, examples=VOICES)
    @action(detail=True, methods=["post"])
    def voices(self, request: Request, pk: str) -> Response:
        """Give somebody of the cast another voice, or say how their name is said; with `preview`, only say what would change and its cost."""
        serializer = VoiceSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        wanted = serializer.validated_data
        cut = get_object_or_404(Episode, season__title=self.get_object(), number=wanted["episode"]).current()
        screenplay = cut.screenplay_value()
        if screenplay is None:
            raise serializers.ValidationError({"character": gettext("The screenplay is still being written. Try again in a moment.")})
        revised, note = _heard(screenplay, wanted)
        if wanted["preview"]:
            return Response(preview(cut, screenplay, revised))
        return Response(CutSerializer(recut(cut, revised, note)).data, status=201)

    @extend_schema(request=None, parameters=[EPISODE], responses={200: CutSerializer})
    @action(detail=True, methods=["post"])
    def undo(self, request: Request, pk: str) -> Response:
        """Go back to the cut that the current one was made from."""
        return self._gone(history.undo)

    @extend_schema(request=None, parameters=[EPISODE], responses={200: CutSerializer})
    @action(detail=True, methods=["post"])
    def redo(self, request: Request, pk: str) -> Response:
        """Go forward to the last cut that was made from the current one."""
        return self._gone(history.redo)

    def _gone(self, step: Callable[[Episode], Cut]) -> Response:
        try:
            return Response(CutSerializer(step(self._episode(self.request.query_params.get("episode")))).data)
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict) from refused

    @extend_schema(request=None, parameters=[EPISODE], responses={200: CutSerializer})
    @action(detail=True, methods=["post"], url_path=r"cuts/(?P<number>\d{1,6})/restore")
    def restore(self, request: Request, pk: str, number: str) -> Response:
        """Make a cut the one that is watched and changed."""
        return Response(CutSerializer(history.restore(self._cut(number))).data)

    @extend_schema(request=EndingsSerializer, responses={201: CutSerializer(many=True)}, examples=ENDINGS)
    @action(detail=True, methods=["post"], pagination_class=None)
    def endings(self, request: Request, pk: str) -> Response:
        """Ask for other endings, one for each wish; an empty wish leaves it to the writer."""
        serializer = EndingsSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        episode = get_object_or_404(Episode, season__title=self.get_object(), number=serializer.validated_data["episode"])
        try:
            made = order_endings(episode, serializer.validated_data["wishes"])
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict) from refused
        return Response(CutSerializer(made, many=True).data, status=201)

    @extend_schema(request=NamedSerializer, parameters=[EPISODE], responses={200: CutSerializer})
    @action(detail=True, methods=["post"], url_path=r"cuts/(?P<number>\d{1,6})/name")
    def rename(self, request: Request, pk: str, number: str) -> Response:
        """Give a cut a name; an empty one takes it away."""
        try:
            return Response(CutSerializer(history.rename(self._cut(number), request.data.get("name", ""))).data)
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict) from refused

    @extend_schema(request=None, parameters=[EPISODE], responses={201: TitleSerializer})
    @action(detail=True, methods=["post"], url_path=r"cuts/(?P<number>\d{1,6})/branch", pagination_class=None)
    def branch(self, request: Request, pk: str, number: str) -> Response:
        """Let a series go on from another ending of an episode, as a series of its own beside it; the same one if that was done before."""
        try:
            return Response(TitleSerializer(branch(self._cut(number), request.profile)).data, status=201)
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict) from refused

    @extend_schema(
        parameters=[EPISODE, OpenApiParameter("since", int, description="number of the cut to compare with; its parent if not given")],
        responses={200: PreviewSerializer},
    )
    @action(detail=True, url_path=r"cuts/(?P<number>\d{1,6})/changes")
    def changes(self, request: Request, pk: str, number: str) -> Response:
        """What sets a cut apart from another."""
        cut = self._cut(number)
        since = request.query_params.get("since", "")
        other = self._cut(since) if since.isdecimal() else cut.parent or cut
        old, new = other.screenplay_value(), cut.screenplay_value()
        found = changes(old, new) if old and new else []
        return Response({"changes": [each.shown() for each in found], "says": summed(found), "cost": None})

    @extend_schema(
        parameters=[EPISODE, OpenApiParameter("from", int, required=True), OpenApiParameter("at", float, required=True)],
        responses={200: PlaceSerializer},
    )
    @action(detail=True, url_path=r"cuts/(?P<number>\d{1,6})/place")
    def place(self, request: Request, pk: str, number: str) -> Response:
        """Where a viewer who is `at` so many seconds of the cut `from` goes on in this one; `at` null while it is not made that far."""
        try:
            at = float(request.query_params.get("at", ""))
        except ValueError:
            at = -1.0
        if not 0 <= at < 100_000:
            raise serializers.ValidationError({"at": gettext("This has to be a place in seconds.")})
        old, new = self._cut(request.query_params.get("from", "0")).value(), self._cut(number).value()
        place, same = same_place(old, new, at) or (None, False)
        first = next((clip.span.start / 25 for clip in differences(old, new)), None)
        return Response({"at": place, "same": same, "first": first})


def _heard(screenplay: Screenplay, wanted: dict[str, Any]) -> tuple[Screenplay, str]:
    """The screenplay in which somebody sounds as it is wanted, and the note of it."""
    character, said = wanted["character"], wanted.get("pronunciation")
    try:
        if said is None:
            revised = revoiced(screenplay, character, choices(screenplay, character)[wanted["choice"] - 1])
            return revised, f"Another voice for {screenplay.character(character).name}"
        revised = pronounced(screenplay, character, said)
        who = revised.character(character)
        return revised, f"{who.name} is said {f'“{who.pronunciation}”' if who.pronunciation else 'as it is written'}"
    except KeyError as unknown:
        raise serializers.ValidationError({"character": gettext("There is nobody of that name in this film.")}) from unknown
    except IndexError as none:
        raise serializers.ValidationError({"choice": gettext("There is no voice of that number for them.")}) from none
    except ValueError as unsayable:
        raise serializers.ValidationError({"pronunciation": gettext("Write it in letters, as you would say it: shi-VAWN.")}) from unsayable


def _for_whom(request: Request, revised: Screenplay) -> None:
    """Refuses a note that would make a film one that whoever gives it may not see. Raises ValidationError."""
    if revised.rating and revised.rating not in request.profile.audiences():
        reasons = ", ".join(revised.advice)
        said = gettext("That would not be for this profile any more: %(reasons)s. Say it more gently.") % {"reasons": reasons}
        raise serializers.ValidationError({"text": [said], "nearest": []})


def _revised(cut: Cut, screenplay: Screenplay, said: dict[str, Any]) -> Screenplay:
    from catalog.production import studio

    at = said.get("at")
    seen = cut.episode.cuts.filter(number=said.get("cut")).first() or cut
    pointed = f"{pointed_at(seen.value(), seen.screenplay_value() or screenplay, at)} {shot_at(seen.value(), at)}" if at is not None else ""
    try:
        return studio().revise(screenplay, said["text"], pointed)
    except BadNote as unclear:
        raise serializers.ValidationError({"text": [told(str(unclear))], "nearest": offered(unclear.nearest)}) from unclear


def preview(cut: Cut, screenplay: Screenplay, revised: Screenplay) -> dict[str, Any]:
    from catalog.production import studio

    found = changes(screenplay, revised)
    return {"changes": [each.shown() for each in found], "says": summed(found), "cost": cost(cut, screenplay, revised, studio())}
