"""The API of who lives in the house: profiles, the house itself, and who is invited."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.hashers import make_password
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework import generics, serializers
from rest_framework.exceptions import PermissionDenied
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.api.unchanged import Unchanged
from catalog.household import of, owns
from catalog.invitations import MOST as MOST_INVITATIONS
from catalog.invitations import invite
from catalog.models import Household, Invitation, Profile
from catalog.profiles import CEILINGS, CHOSEN, MOST, limited, may_change, refusal
from catalog.rates import rates_of


class ProfileSerializer(serializers.ModelSerializer[Profile]):
    """Someone of the household. Send only what changes; an empty `pin` takes the PIN away."""

    ceiling = serializers.ChoiceField([name for name, _ in CEILINGS], required=False, allow_blank=True, help_text="the most grown-up films that it sees; empty for all")
    pin = serializers.RegexField(r"^(\d{4})?$", write_only=True, required=False, allow_blank=True, help_text="four digits")
    locked = serializers.SerializerMethodField(help_text="whether a PIN is asked for")
    account = serializers.SerializerMethodField(help_text="whether they sign in with a password of their own")
    avatar = serializers.SerializerMethodField(help_text="address of their picture; null for their letter")

    class Meta:
        model = Profile
        fields = ["id", "name", "owner", "kids", "ceiling", "pin", "locked", "account", "avatar"]
        read_only_fields = ["owner"]

    def get_locked(self, profile: Profile) -> bool:
        return bool(profile.pin)

    def get_account(self, profile: Profile) -> bool:
        return profile.user_id is not None

    def get_avatar(self, profile: Profile) -> str | None:
        return reverse("avatar", args=[profile.pk, profile.avatar]) if profile.avatar else None

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if self.instance is not None and self.instance.owner and attrs.get("ceiling"):
            raise serializers.ValidationError({"ceiling": gettext("Who owns the house would lock themselves out.")})
        if "pin" in attrs:
            attrs["pin"] = make_password(attrs["pin"]) if attrs["pin"] else ""
        return attrs


class EnterSerializer(serializers.Serializer[Any]):
    pin = serializers.CharField(max_length=4, required=False, allow_blank=True, default="")


class HouseholdSerializer(serializers.Serializer[Household]):
    """The house. `rates`: what work costs here, 0 for what is not known."""

    name = serializers.CharField(max_length=80)
    watts = serializers.FloatField(min_value=0, max_value=100_000, required=False)
    a_kilowatt_hour = serializers.FloatField(min_value=0, max_value=1_000_000, required=False)
    an_hour = serializers.FloatField(min_value=0, max_value=1_000_000, required=False, help_text="what an hour of the machine costs, where it is rented")
    currency = serializers.CharField(max_length=6, required=False)

    def to_representation(self, instance: Household) -> dict[str, Any]:
        found = rates_of(instance)
        return {"name": instance.name, **{name: getattr(found, name) for name in ("watts", "a_kilowatt_hour", "an_hour", "currency")}}

    def update(self, instance: Household, validated_data: dict[str, Any]) -> Household:
        instance.name = validated_data.pop("name", instance.name)
        instance.rates = {**instance.rates, **validated_data}
        instance.save(update_fields=["name", "rates"])
        return instance


class InvitationSerializer(serializers.ModelSerializer[Invitation]):
    """Somebody who may make an account in this house, once, within a week."""

    class Meta:
        model = Invitation
        fields = ["id", "name", "until"]
        read_only_fields = ["until"]


class InvitedSerializer(InvitationSerializer):
    address = serializers.URLField(read_only=True, help_text="opens once; it is told here and nowhere else again")

    class Meta(InvitationSerializer.Meta):
        fields = ["id", "name", "until", "address"]


class Profiles(Unchanged, generics.GenericAPIView[Profile]):
    """Who lives in the house."""

    serializer_class = ProfileSerializer
    pagination_class = None

    @extend_schema(operation_id="profiles_list", responses={200: ProfileSerializer(many=True)})
    def get(self, request: Request) -> Response:
        """Everybody of the household."""
        return Response(ProfileSerializer(of(request.user).profiles.all(), many=True).data)

    @extend_schema(operation_id="profiles_create", responses={201: ProfileSerializer}, examples=[OpenApiExample("A child", {"name": "Dora", "kids": True}, request_only=True)])
    def post(self, request: Request) -> Response:
        """Make a profile without an account. Not for a profile that does not see everything: it would lift its own limit."""
        household = of(request.user)
        if limited(request.profile):
            raise PermissionDenied(gettext("A grown-up of the house has to do this."))
        if household.profiles.count() >= MOST:
            raise serializers.ValidationError({"name": gettext("A household has at most %(most)s profiles. Remove one first.") % {"most": MOST}})
        serializer = ProfileSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response(ProfileSerializer(serializer.save(household=household)).data, status=201)


def _profile(request: Request, profile: int) -> Profile:
    return get_object_or_404(Profile, household=of(request.user), pk=profile)


def _changeable(request: Request, profile: int) -> Profile:
    found = _profile(request, profile)
    if not may_change(request.profile, found):
        raise PermissionDenied(gettext("A grown-up of the house has to do this."))
    return found


class OneProfile(Unchanged, generics.GenericAPIView[Profile]):
    serializer_class = ProfileSerializer
    pagination_class = None

    @extend_schema(operation_id="profiles_retrieve")
    def get(self, request: Request, profile: int) -> Response:
        """Somebody of the household."""
        return Response(ProfileSerializer(_profile(request, profile)).data)

    @extend_schema(operation_id="profiles_update", examples=[OpenApiExample("A PIN", {"pin": "2468"}, request_only=True)])
    def patch(self, request: Request, profile: int) -> Response:
        """Change a profile: what somebody set with a PIN, only they or the owner change."""
        serializer = ProfileSerializer(_changeable(request, profile), data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        return Response(ProfileSerializer(serializer.save()).data)

    @extend_schema(operation_id="profiles_destroy", responses={204: None})
    def delete(self, request: Request, profile: int) -> Response:
        """Remove a profile with its list and its places; its films stay. Whoever has an account is removed on the household's page."""
        found = _changeable(request, profile)
        if found.user_id:
            raise PermissionDenied(gettext("They have an account of their own. The owner of the house removes it on its page."))
        found.delete()
        return Response(status=204)


class Enter(generics.GenericAPIView[Profile]):
    serializer_class = EnterSerializer
    pagination_class = None

    @extend_schema(operation_id="profiles_enter", responses={200: ProfileSerializer}, examples=[OpenApiExample("With a PIN", {"pin": "2468"}, request_only=True)])
    def post(self, request: Request, profile: int) -> Response:
        """Watch as this profile from now on, in a browser's session. A token stays the profile that it was made for."""
        if request.auth is not None:
            raise PermissionDenied(gettext("A token is one profile and stays it. Make another one as the other profile."))
        wanted = _profile(request, profile)
        serializer = EnterSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        if wanted.pin and wanted != request.profile and (wrong := refusal(wanted, serializer.validated_data["pin"])) is not None:
            raise serializers.ValidationError({"pin": wrong or gettext("This profile has a PIN.")})
        request.session[CHOSEN] = wanted.pk
        return Response(ProfileSerializer(wanted).data)


class House(Unchanged, generics.GenericAPIView[Household]):
    serializer_class = HouseholdSerializer
    pagination_class = None

    @extend_schema(operation_id="household_retrieve")
    def get(self, request: Request) -> Response:
        """The house: its name, and what work costs there."""
        return Response(HouseholdSerializer(of(request.user)).data)

    @extend_schema(operation_id="household_update", examples=[OpenApiExample("A name", {"name": "The Ninth Floor"}, request_only=True)])
    def patch(self, request: Request) -> Response:
        """Change the house; for its owner."""
        serializer = HouseholdSerializer(_owned(request), data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        return Response(HouseholdSerializer(serializer.save()).data)


def _owned(request: Request) -> Household:
    try:
        return owns(request)  # type: ignore[arg-type]
    except Http404:
        raise PermissionDenied(gettext("Only the owner of the house can do that.")) from None


class Invitations(generics.GenericAPIView[Invitation]):
    """Who is invited; for the owner of the house."""

    serializer_class = InvitationSerializer
    pagination_class = None

    @extend_schema(operation_id="invitations_list", responses={200: InvitationSerializer(many=True)})
    def get(self, request: Request) -> Response:
        """Invitations that are good still."""
        return Response(InvitationSerializer(_owned(request).invitations.filter(until__gt=timezone.now()), many=True).data)

    @extend_schema(operation_id="invitations_create", responses={201: InvitedSerializer}, examples=[OpenApiExample("For Dora", {"name": "Dora"}, request_only=True)])
    def post(self, request: Request) -> Response:
        """Invite somebody. The address is told in this answer and nowhere else again."""
        household = _owned(request)
        serializer = InvitationSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        household.invitations.filter(until__lte=timezone.now()).delete()
        if household.invitations.count() >= MOST_INVITATIONS:
            raise serializers.ValidationError({"name": gettext("%(most)s invitations are open. Take one back first.") % {"most": MOST_INVITATIONS}})
        made, secret = invite(household, serializer.validated_data["name"])
        made.address = request.build_absolute_uri(reverse("invited", args=[secret]))  # type: ignore[attr-defined]
        return Response(InvitedSerializer(made).data, status=201)


class OneInvitation(generics.GenericAPIView[Invitation]):
    serializer_class = InvitationSerializer
    pagination_class = None

    @extend_schema(operation_id="invitations_destroy", responses={204: None})
    def delete(self, request: Request, invitation: int) -> Response:
        """Take an invitation back."""
        get_object_or_404(Invitation, pk=invitation, household=_owned(request)).delete()
        return Response(status=204)
