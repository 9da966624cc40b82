"""The API of reference pictures, and of where whoever watches goes on."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError as Refused
from django.shortcuts import get_object_or_404
from django.urls import reverse
from drf_spectacular.utils import extend_schema
from rest_framework import generics, parsers, serializers
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.api.pace import Readings
from catalog.api.unchanged import Unchanged
from catalog.likeness import features
from catalog.models import Reference, Viewing
from catalog.references import LARGEST, likeness_of, path, taken_in
from catalog.viewings import going_on


class PictureSerializer(serializers.Serializer[Any]):
    picture = serializers.FileField(write_only=True, max_length=200, help_text=f"JPEG, PNG, WebP or AVIF of at most {LARGEST // 10**6} MB")


class ReferenceSerializer(serializers.Serializer[Any]):
    """A picture that waits for its film. In an order, a correction `{field: "picture", value: id, subject}` gives it to somebody, or to the look."""

    id = serializers.CharField()
    picture = serializers.CharField(help_text="address of the picture")
    person = serializers.JSONField(help_text="what was seen in it, if it shows somebody")
    film = serializers.JSONField(help_text="what was seen in it, if it shows the look of the film")


def _seen(reference: Reference) -> dict[str, Any]:
    likeness = likeness_of(reference)
    where = reverse("reference", args=[reference.pk])
    return {"id": reference.pk, "picture": where, "person": features(likeness, True), "film": features(likeness, False)}


class References(generics.GenericAPIView[Reference]):
    """Pictures of how somebody, or the whole film, is to look."""

    serializer_class = ReferenceSerializer
    parser_classes = [parsers.MultiPartParser]
    throttle_classes = [Readings]
    pagination_class = None

    @extend_schema(operation_id="references_list", responses={200: ReferenceSerializer(many=True)})
    def get(self, request: Request) -> Response:
        """Pictures that wait for their film."""
        return Response([_seen(each) for each in request.profile.household.references.filter(title=None)])

    @extend_schema(operation_id="references_create", request={"multipart/form-data": PictureSerializer}, responses={201: ReferenceSerializer})
    def post(self, request: Request) -> Response:
        """Give a picture. Only its pixels are kept, a day long if no film is ordered with it."""
        serializer = PictureSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            made = taken_in(request.profile.household, serializer.validated_data["picture"].read(LARGEST + 1))
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict) from refused
        return Response(_seen(made), status=201)


class OneReference(generics.GenericAPIView[Reference]):
    serializer_class = ReferenceSerializer
    pagination_class = None

    @extend_schema(operation_id="references_destroy", responses={204: None})
    def delete(self, request: Request, key: str) -> Response:
        """Take back a picture that no film was ordered with."""
        found = get_object_or_404(Reference, pk=key, household=request.profile.household_id, title=None)
        path(found).unlink(missing_ok=True)
        found.delete()
        return Response(status=204)


class GoingOnSerializer(serializers.Serializer[Any]):
    """Something to go on with: a place in an episode, or the next episode of a series."""

    title = serializers.CharField()
    name = serializers.CharField()
    episode = serializers.IntegerField()
    seconds = serializers.FloatField(help_text="where to go on")
    share = serializers.IntegerField(help_text="per cent of it that was watched")
    next = serializers.BooleanField(help_text="whether it is the next episode and not begun")
    left = serializers.CharField(help_text="how much is left, in words")


class GoingOn(Unchanged, generics.GenericAPIView[Viewing]):
    serializer_class = GoingOnSerializer
    pagination_class = None

    @extend_schema(operation_id="continue_list", responses={200: GoingOnSerializer(many=True)})
    def get(self, request: Request) -> Response:
        """What whoever watches has begun, the latest first. `PUT /api/titles/{id}/viewing` with `hidden` takes it out."""
        found = [
            {
                "title": each["title"].pk, "name": str(each["title"]), "episode": each["episode"].number, "share": each["share"], "next": each["next"], "left": each["left"],
                "seconds": 0.0 if each["next"] else each["seconds"],
            }
            for each in going_on(request.profile)
        ]  # fmt: skip
        return Response(GoingOnSerializer(found, many=True).data)
