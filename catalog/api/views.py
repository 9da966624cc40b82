"""The API's views. Everything is the household's own; what belongs to others does not exist (404)."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework import mixins, serializers, viewsets
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.api.serializers import CutSerializer, NoteSerializer, OrderSerializer, TitleSerializer
from catalog.models import Cut, Episode, Job, Title
from catalog.order import cancel, recut, resume
from catalog.pointing import pointed_at
from generator.errors import BadNote
from generator.vault import Vault


class TitleViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, mixins.DestroyModelMixin, viewsets.GenericViewSet[Title]):
    """Films and series of the household."""

    serializer_class = TitleSerializer
    queryset = Title.objects.none()

    def get_queryset(self) -> QuerySet[Title]:
        return Title.objects.visible(self.request.profile)

    @extend_schema(request=OrderSerializer, responses={201: TitleSerializer})
    def create(self, request: Request) -> Response:
        """Ask for a film or a series."""
        serializer = OrderSerializer(data=request.data, context={"profile": request.profile})
        serializer.is_valid(raise_exception=True)
        return Response(TitleSerializer(serializer.save()).data, status=201)

    def perform_destroy(self, instance: Title) -> None:
        """A title that is deleted lets go of its takes; those that no other cut uses may leave the vault."""
        cuts = list(Cut.objects.filter(episode__season__title=instance).values_list("pk", flat=True))
        super().perform_destroy(instance)
        vault = Vault(settings.VAULT)
        for cut in cuts:
            vault.unpin(f"cut-{cut}")

    @extend_schema(request=NoteSerializer, responses={201: CutSerializer})
    @action(detail=True, methods=["post"])
    def notes(self, request: Request, pk: str) -> Response:
        """Change the newest cut of an episode by saying how."""
        serializer = NoteSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        cut = get_object_or_404(Episode, season__title=self.get_object(), number=serializer.validated_data["episode"]).newest()
        text = serializer.validated_data["text"]
        screenplay = cut.screenplay_value()
        if screenplay is None:
            raise serializers.ValidationError({"text": "The screenplay is still being written. Say it again in a moment."})
        from catalog.production import studio

        try:
            at = serializer.validated_data.get("at")
            seen = cut.episode.cuts.filter(number=serializer.validated_data.get("cut")).first() or cut
            pointed = pointed_at(seen.value(), seen.screenplay_value() or screenplay, at) if at is not None else ""
            revised = studio().revise(screenplay, text, pointed)
        except BadNote as unclear:
            raise serializers.ValidationError({"text": [str(unclear)], "nearest": list(unclear.nearest)}) from unclear
        return Response(CutSerializer(recut(cut, revised, text)).data, status=201)

    @extend_schema(request=None, responses={200: TitleSerializer})
    @action(detail=True, methods=["post"])
    def cancel(self, request: Request, pk: str) -> Response:
        """Stop the production; what is made stays and can be gone on with."""
        for job in Job.objects.filter(cut__episode__season__title=self.get_object()):
            cancel(job)
        return Response(TitleSerializer(self.get_object()).data)

    @extend_schema(request=None, responses={200: TitleSerializer})
    @action(detail=True, methods=["post"])
    def resume(self, request: Request, pk: str) -> Response:
        """Go on with a production that was cancelled or failed."""
        for job in Job.objects.filter(cut__episode__season__title=self.get_object()):
            resume(job)
        return Response(TitleSerializer(self.get_object()).data)

    @extend_schema(responses={200: serializers.DictField()})
    @action(detail=True)
    def report(self, request: Request, pk: str) -> Response:
        """How the newest finished cut was made: seconds, takes, bytes, cast, demands."""
        cut = Cut.objects.filter(episode__season__title=self.get_object(), report__isnull=False).first()
        found: dict[str, Any] = cut.report if cut else {}
        return Response(found)
