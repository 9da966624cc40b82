"""The API's views. Everything is the household's own; what belongs to others does not exist (404)."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError as Refused
from django.db.models import QuerySet
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework import generics, mixins, serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import BaseThrottle

from catalog.api.boards import Boards
from catalog.api.cuts import CutActions
from catalog.api.looking import PARAMETERS, narrowed
from catalog.api.pace import Notes, Orders, Readings
from catalog.api.serializers import ChipSerializer, OrderSerializer, TitleSerializer, told
from catalog.api.unchanged import Unchanged
from catalog.api.watching import Watching
from catalog.models import Cut, Episode, Job, Profile, Title
from catalog.order import asked, cancel, resume
from catalog.origin import Origin, found, told_apart
from catalog.references import path as picture_of
from catalog.references import shown
from catalog.settings import SettingsSerializer
from catalog.understood import Chip, corrections, understood
from generator.vault import Vault

ORDER = OpenApiExample("A film", {"prompt": "A cosy comedy: two rival florists have to share one van.", "minutes": 3}, request_only=True)


class TitleViewSet(Unchanged, mixins.ListModelMixin, mixins.RetrieveModelMixin, mixins.DestroyModelMixin, CutActions, Boards, Watching):
    """Films and series of the household."""

    serializer_class = TitleSerializer
    queryset = Title.objects.none()

    def get_queryset(self) -> QuerySet[Title]:
        return told(Title.objects.visible(self.request.profile))

    def filter_queryset(self, queryset: QuerySet[Title]) -> QuerySet[Title]:
        return narrowed(queryset, self.request) if self.action == "list" else queryset

    def get_throttles(self) -> list[BaseThrottle]:
        """Only what may become a film or a cut is counted."""
        counted = {"create": Orders, "branch": Orders, "notes": Notes, "voices": Notes, "endings": Notes, "touch": Notes}.get(self.action or "")
        return [counted()] if counted and self.request.method == "POST" else []

    @extend_schema(parameters=PARAMETERS)
    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Films and series, the newest first."""
        return super().list(request, *args, **kwargs)

    @extend_schema(request=OrderSerializer, responses={201: TitleSerializer}, examples=[ORDER])
    def create(self, request: Request) -> Response:
        """Ask for a film or a series."""
        serializer = OrderSerializer(data=request.data, context={"profile": request.profile})
        serializer.is_valid(raise_exception=True)
        return Response(TitleSerializer(serializer.save()).data, status=201)

    def perform_destroy(self, instance: Title) -> None:
        """A title that is deleted lets go of its takes; those that no other cut uses may leave the vault."""
        cuts = list(Cut.objects.filter(episode__season__title=instance).values_list("pk", flat=True))
        for picture in instance.references.all():
            picture_of(picture).unlink(missing_ok=True)
        super().perform_destroy(instance)
        vault = Vault(settings.VAULT)
        for cut in cuts:
            vault.unpin(f"cut-{cut}")

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
        for episode in Episode.objects.filter(season__title=self.get_object()):
            resume(episode.current().job)
        return Response(TitleSerializer(self.get_object()).data)

    @extend_schema(responses={200: OpenApiTypes.OBJECT})
    @action(detail=True)
    def report(self, request: Request, pk: str) -> Response:
        """How the newest finished cut was made: seconds, takes, bytes, cast, demands."""
        cut = Cut.objects.filter(episode__season__title=self.get_object(), report__isnull=False).first()
        found: dict[str, Any] = cut.report if cut else {}
        return Response(found)


class Understood(generics.GenericAPIView[Title]):
    """What is understood of a message, before anything is made of it."""

    serializer_class = OrderSerializer
    throttle_classes = [Readings]
    pagination_class = None

    @extend_schema(responses={200: ChipSerializer(many=True)}, examples=[ORDER])
    def post(self, request: Request) -> Response:
        """Read a message; nothing is stored. The chips can be sent back as corrections, with the order too."""
        serializer = OrderSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        said = dict(serializer.validated_data)
        try:
            chips = read_for(request.profile, said)
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict) from refused
        return Response(ChipSerializer(chips, many=True).data)


def read_for(profile: Profile, said: dict[str, Any]) -> list[Chip]:
    """What is understood of an order as the API takes it, with what it takes over from another film and from pictures. Raises
    ValidationError."""
    origin = Origin.of(profile, said.pop("prompt"), *(found(profile, field, said.pop(field)) for field in ("sequel_of", "remix_of")))
    pictures, put_right = told_apart(corrections(said.pop("corrections")))
    return understood(asked(origin.prompt, corrections=put_right, **said), origin.kin(), shown(profile.household, pictures))


class Me(generics.RetrieveUpdateAPIView[Profile]):
    """The settings of whoever is watching."""

    serializer_class = SettingsSerializer
    http_method_names = ["get", "patch", "head", "options"]

    def get_object(self) -> Profile:
        profile: Profile = self.request.profile
        return Profile.objects.get(pk=profile.pk)
