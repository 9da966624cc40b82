"""The API of what only players have: addresses for other players, and votes."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError as Refused
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework import generics, serializers
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.models import Episode, Profile, Title, Vote
from catalog.votes import cast, lock, open_vote
from player.links import FILM, link_key, link_token
from player.votes import label, state


class LinkSerializer(serializers.Serializer[Any]):
    address = serializers.URLField(help_text="HLS, for whatever plays streams")
    playlist = serializers.URLField(help_text="the same as an M3U file")
    until = serializers.DateTimeField(help_text="when the addresses end; the settings take them back sooner")


class VoteSerializer(serializers.Serializer[Any]):
    """A vote between two to four endings, until a time or, without one, in a screening."""

    id = serializers.CharField(source="pk", read_only=True)
    episode = serializers.IntegerField(default=1, min_value=1, max_value=9999)
    question = serializers.CharField(max_length=200)
    candidates = serializers.ListField(child=serializers.IntegerField(min_value=1, max_value=999_999), help_text="numbers of cuts")
    until = serializers.DateTimeField(required=False, allow_null=True)
    secret = serializers.BooleanField(default=False, help_text="the tally is hidden until it is decided")


class StateSerializer(serializers.Serializer[Any]):
    """How a vote stands."""

    id = serializers.CharField()
    question = serializers.CharField()
    candidates = serializers.DictField(child=serializers.CharField(), help_text="number of a cut: what that ending is called")
    phase = serializers.ChoiceField(["before", "open", "locked"])
    seconds = serializers.FloatField(allow_null=True, help_text="until the next phase, where that is known")
    voices = serializers.IntegerField()
    tally = serializers.DictField(child=serializers.IntegerField(), allow_null=True)
    mine = serializers.IntegerField(allow_null=True)
    winner = serializers.IntegerField(allow_null=True)


class BallotSerializer(serializers.Serializer[Any]):
    candidate = serializers.IntegerField(min_value=1, max_value=999_999, help_text="number of a cut")


def _visible(request: Request, title: str) -> Title:
    return get_object_or_404(Title.objects.visible(request.profile), pk=title)


def _vote(request: Request, vote: str) -> Vote:
    """A vote on something that whoever watches sees. Raises Http404."""
    found = get_object_or_404(Vote.objects.select_related("episode__season__title", "winner", "default"), pk=vote)
    _visible(request, found.episode.title.pk)
    return found


def _stands(vote: Vote, request: Request) -> Response:
    told = state(vote, Profile.objects.get(pk=request.profile.pk), "")
    names = {str(each.number): label(each) for each in vote.candidates.order_by("number")}
    return Response(StateSerializer({**told, "id": vote.pk, "question": vote.question, "candidates": names}).data)


class Link(generics.GenericAPIView[Title]):
    """Addresses for players that cannot sign in."""

    serializer_class = LinkSerializer
    pagination_class = None

    @extend_schema(operation_id="titles_link", request=None, responses={201: LinkSerializer})
    def post(self, request: Request, title: str, number: int) -> Response:
        """Make a signed address by which an episode plays elsewhere, for two days."""
        episode = get_object_or_404(Episode, season__title=_visible(request, title), number=number)
        cut = episode.playing()
        if not cut.watchable:
            raise serializers.ValidationError({"detail": "It cannot be watched yet."})
        key = link_key(link_token(request._request), FILM)
        found = {
            "address": request.build_absolute_uri(f"/link/{key}{reverse('stream', args=[cut.pk])}"),
            "playlist": request.build_absolute_uri(reverse("film-list", args=[key, title, number])),
            "until": timezone.now() + FILM,
        }
        return Response(LinkSerializer(found).data, status=201)


class Votes(generics.GenericAPIView[Vote]):
    """Votes on how a film goes on."""

    serializer_class = VoteSerializer
    pagination_class = None

    @extend_schema(
        operation_id="titles_votes_open", responses={201: StateSerializer},
        examples=[OpenApiExample("Until Friday", {"question": "How should it end?", "candidates": [1, 2], "until": "2030-06-07T20:00:00Z"}, request_only=True)],
    )  # fmt: skip
    def post(self, request: Request, title: str) -> Response:
        """Open a vote between endings of an episode."""
        serializer = VoteSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        said = serializer.validated_data
        episode = get_object_or_404(Episode, season__title=_visible(request, title), number=said["episode"])
        cuts = list(episode.cuts.filter(number__in=said["candidates"]).order_by("number"))
        try:
            vote = open_vote(episode, said["question"], cuts, until=said.get("until"), secret=said["secret"])
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict) from refused
        answer = _stands(vote, request)
        answer.status_code = 201
        return answer


class OneVote(generics.GenericAPIView[Vote]):
    serializer_class = StateSerializer
    pagination_class = None

    @extend_schema(operation_id="votes_retrieve")
    def get(self, request: Request, vote: str) -> Response:
        """How a vote stands."""
        return _stands(_vote(request, vote), request)


class Voice(generics.GenericAPIView[Vote]):
    serializer_class = BallotSerializer
    pagination_class = None

    @extend_schema(operation_id="votes_ballot", responses={200: StateSerializer}, examples=[OpenApiExample("For the second", {"candidate": 2}, request_only=True)])
    def put(self, request: Request, vote: str) -> Response:
        """Give a voice, or change it until the vote is decided."""
        serializer = BallotSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        found = _vote(request, vote)
        try:
            cast(found, serializer.validated_data["candidate"], profile=Profile.objects.get(pk=request.profile.pk))
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict) from refused
        return _stands(found, request)


class Decision(generics.GenericAPIView[Vote]):
    serializer_class = StateSerializer
    pagination_class = None

    @extend_schema(operation_id="votes_close", request=None)
    def post(self, request: Request, vote: str) -> Response:
        """Decide a vote now."""
        found = _vote(request, vote)
        lock(found)
        return _stands(found, request)
