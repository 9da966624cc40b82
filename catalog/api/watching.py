"""The API of watching: one's own list, how far one is, and how a series goes on."""

from __future__ import annotations

from typing import Any

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import PermissionDenied
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.models import Episode, Plan, Shelved, Title, Viewing
from catalog.season import go_on
from catalog.viewings import save_place
from generator.film import Kind

EPISODE = OpenApiParameter("episode", int, description="of a series; the first if not given")


class ViewingSerializer(serializers.Serializer[Any]):
    """How far whoever watches is in an episode. `watched` stays once it was seen to the end; a place near the end counts as the end."""

    seconds = serializers.FloatField(min_value=0, max_value=100_000, required=False)
    cut = serializers.IntegerField(source="cut.number", default=None, allow_null=True, min_value=1, max_value=999_999, help_text="number of the cut that was watched; the one that plays if not given")
    watched = serializers.BooleanField(read_only=True)
    hidden = serializers.BooleanField(required=False, help_text="not shown under what is being watched; the place is kept")


class PlanSerializer(serializers.ModelSerializer[Plan]):
    """When the next episodes of a series are made, and how much they may take. 0 stands for no limit."""

    weekday = serializers.IntegerField(min_value=0, max_value=6, required=False, help_text="of a weekly series; Monday is 0")
    per_day = serializers.IntegerField(min_value=0, max_value=24, required=False, help_text="episodes that may be begun on one day")
    gigabytes = serializers.IntegerField(min_value=0, max_value=1000, required=False, help_text="what the takes of the series may hold")

    class Meta:
        model = Plan
        fields = ["rhythm", "weekday", "per_day", "gigabytes", "paused"]


class Watching(viewsets.GenericViewSet[Title]):
    """What whoever watches has to do with a title; part of its view set."""

    @extend_schema(methods=["PUT"], request=None, responses={204: None}, description="Put it on the list of whoever watches.")
    @extend_schema(methods=["DELETE"], request=None, responses={204: None}, description="Take it from that list.")
    @action(detail=True, methods=["put", "delete"])
    def shelf(self, request: Request, pk: str) -> Response:
        """Put a title on the list of whoever watches, or take it away; doing it twice changes nothing."""
        title = self.get_object()
        if request.method == "PUT":
            Shelved.objects.get_or_create(profile_id=request.profile.pk, title=title)
        else:
            Shelved.objects.filter(profile_id=request.profile.pk, title=title).delete()
        return Response(status=204)

    @extend_schema(methods=["GET"], parameters=[EPISODE], responses={200: ViewingSerializer}, description="How far whoever watches is.")
    @extend_schema(
        methods=["PUT"], parameters=[EPISODE], request=ViewingSerializer, responses={200: ViewingSerializer}, description="Say how far whoever watches is.",
        examples=[OpenApiExample("At a place", {"seconds": 41.5}, request_only=True)],
    )  # fmt: skip
    @action(detail=True, methods=["get", "put"], pagination_class=None)
    def viewing(self, request: Request, pk: str) -> Response:
        """Where to go on. Players say it every few seconds, at a pause and at the end."""
        number = request.query_params.get("episode") or "1"
        episode = get_object_or_404(Episode, season__title=self.get_object(), number=int(number) if number.isascii() and number.isdecimal() and len(number) < 7 else 0)
        if request.method == "PUT":
            serializer = ViewingSerializer(data=request.data)
            serializer.is_valid(raise_exception=True)
            said = serializer.validated_data
            if "seconds" in said:
                save_place(request.profile, episode, said["seconds"], (said.get("cut") or {}).get("number"))
            if "hidden" in said:
                Viewing.objects.filter(profile_id=request.profile.pk, episode=episode).update(hidden=said["hidden"])
        found = Viewing.objects.filter(profile_id=request.profile.pk, episode=episode).first()
        return Response(ViewingSerializer(found or Viewing()).data)

    @extend_schema(methods=["GET"], responses={200: PlanSerializer}, description="How a series goes on.")
    @extend_schema(methods=["PATCH"], request=PlanSerializer, responses={200: PlanSerializer}, description="Change how a series goes on; for the owner of the house.")
    @action(detail=True, methods=["get", "patch"], pagination_class=None)
    def plan(self, request: Request, pk: str) -> Response:
        """When the next episodes are made, and how much they may take. A film has no plan (404)."""
        title = get_object_or_404(self.get_queryset().filter(kind=Kind.SERIES), pk=pk)
        plan = Plan.objects.get_or_create(title=title)[0]
        if request.method == "PATCH":
            if not request.profile.owner:
                raise PermissionDenied(gettext("The owner of the house decides how a series goes on."))
            serializer = PlanSerializer(plan, data=request.data, partial=True)
            serializer.is_valid(raise_exception=True)
            plan = serializer.save()
            go_on(title)
        return Response(PlanSerializer(plan).data)
