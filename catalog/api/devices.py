"""Which devices are told when a film can be watched."""

from __future__ import annotations

import base64
from binascii import Error
from typing import Any

from drf_spectacular.utils import extend_schema, inline_serializer
from rest_framework import generics, serializers
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.models import Device
from catalog.push import carried, configured, public_key, remember


def _decoded(text: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (Error, ValueError):
        return b""


class DeviceSerializer(serializers.Serializer[Device]):
    """A browser's own subscription, as its push manager gives it."""

    endpoint = serializers.URLField(max_length=500, help_text="address at the browser's own push service")
    key = serializers.CharField(max_length=120, help_text="`p256dh`, in base64 for addresses")
    secret = serializers.CharField(max_length=60, help_text="`auth`, in base64 for addresses")

    def validate_endpoint(self, value: str) -> str:
        if not carried(value):
            raise serializers.ValidationError("No push service of a browser is known at this address.")
        return value

    def validate_key(self, value: str) -> str:
        if len(_decoded(value)) != 65:
            raise serializers.ValidationError("A public key is a point of 65 bytes.")
        return value

    def validate_secret(self, value: str) -> str:
        if len(_decoded(value)) != 16:
            raise serializers.ValidationError("A secret has 16 bytes.")
        return value


class EndpointSerializer(serializers.Serializer[Device]):
    endpoint = serializers.CharField(max_length=500)


class Devices(generics.GenericAPIView[Device]):
    """The devices of whoever is watching."""

    serializer_class = DeviceSerializer
    pagination_class = None

    @extend_schema(responses={200: inline_serializer("Push", {"key": serializers.CharField(help_text="empty where the house sends no messages")})})
    def get(self, request: Request) -> Response:
        """The key of the house, with which a browser subscribes."""
        return Response({"key": public_key()})

    @extend_schema(responses={201: DeviceSerializer})
    def post(self, request: Request) -> Response:
        """Tell a device from now on."""
        if not configured():
            raise serializers.ValidationError({"endpoint": ["This house sends no messages: it has no keys yet."]})
        serializer = DeviceSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        said: dict[str, Any] = dict(serializer.validated_data)
        remember(request.profile, **said)
        return Response(said, status=201)

    @extend_schema(request=EndpointSerializer, responses={204: None})
    def delete(self, request: Request) -> Response:
        """Tell a device no more."""
        serializer = EndpointSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        Device.objects.filter(endpoint=serializer.validated_data["endpoint"], profile__household=request.profile.household_id).delete()
        return Response(status=204)
