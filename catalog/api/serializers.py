"""What the API takes and gives."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError as Refused
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from catalog.models import Cut, Episode, Title
from catalog.order import LONGEST_NOTE, clean_text, order
from generator.film import Kind


class OrderSerializer(serializers.Serializer[Any]):
    """An order. Everything but the prompt may be left to the prompt."""

    prompt = serializers.CharField(trim_whitespace=False, allow_blank=True, style={"base_template": "textarea.html"})
    kind = serializers.ChoiceField(choices=[each.value for each in Kind], default="", allow_blank=True)
    minutes = serializers.FloatField(required=False, allow_null=True)
    episodes = serializers.IntegerField(required=False, allow_null=True)
    seed = serializers.IntegerField(default=0)

    def create(self, validated_data: dict[str, Any]) -> Title:
        try:
            return order(self.context["profile"].household, profile=self.context["profile"], **validated_data)
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict) from refused


class NoteSerializer(serializers.Serializer[Any]):
    """A note. `at` is the place in seconds that "this line" or "this scene" means, in the cut of that number, else in the current one.

    With `preview` nothing is changed: the answer says what would be.
    """

    episode = serializers.IntegerField(default=1)
    cut = serializers.IntegerField(required=False, allow_null=True)
    at = serializers.FloatField(required=False, allow_null=True, min_value=0, max_value=100_000)
    text = serializers.CharField(trim_whitespace=False, allow_blank=True)
    preview = serializers.BooleanField(default=False)

    def validate_text(self, text: str) -> str:
        try:
            return clean_text(text, "text", LONGEST_NOTE, "Say what to change.")
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict["text"]) from refused


class ChangeSerializer(serializers.Serializer[Any]):
    """One thing that is not as it was; `before` is empty for what is new, `after` for what is left out."""

    where = serializers.CharField()
    what = serializers.CharField()
    before = serializers.CharField()
    after = serializers.CharField()


class CostSerializer(serializers.Serializer[Any]):
    """What must be made for a change: takes by department, and about how many seconds that takes on this machine."""

    seconds = serializers.FloatField()
    film_seconds = serializers.FloatField()
    takes = serializers.DictField(child=serializers.IntegerField())
    kept = serializers.DictField(child=serializers.IntegerField())
    scenes = serializers.ListField(child=serializers.IntegerField())


class PreviewSerializer(serializers.Serializer[Any]):
    changes = ChangeSerializer(many=True)
    cost = CostSerializer(allow_null=True)


class NamedSerializer(serializers.Serializer[Any]):
    name = serializers.CharField(allow_blank=True, max_length=80)


class EndingsSerializer(serializers.Serializer[Any]):
    """How else it could end, one wish for each ending; an empty one is a surprise."""

    episode = serializers.IntegerField(default=1)
    wishes = serializers.ListField(child=serializers.CharField(allow_blank=True, max_length=200), min_length=1, max_length=5)


class VoiceSerializer(serializers.Serializer[Any]):
    """Which of the other voices that somebody could have, from 1. With `preview` nothing is changed: the answer says what would be."""

    episode = serializers.IntegerField(default=1)
    character = serializers.CharField(max_length=80, help_text="id of the character in the screenplay")
    choice = serializers.IntegerField(min_value=1, max_value=4)
    preview = serializers.BooleanField(default=False)


class PlaceSerializer(serializers.Serializer[Any]):
    """Where to go on, in seconds, whether what is seen there is the same, and where the first picture is that was not there before."""

    at = serializers.FloatField(allow_null=True)
    same = serializers.BooleanField()
    first = serializers.FloatField(allow_null=True)


class CutSerializer(serializers.ModelSerializer[Cut]):
    state = serializers.CharField(source="job.state", default="done")
    error = serializers.CharField(source="job.error", default="")
    parent = serializers.IntegerField(source="parent.number", default=None, allow_null=True)
    current = serializers.SerializerMethodField()
    seconds = serializers.SerializerMethodField()
    playlist = serializers.SerializerMethodField()

    class Meta:
        model = Cut
        fields = [
            "number",
            "name",
            "note",
            "parent",
            "current",
            "state",
            "error",
            "watchable",
            "complete",
            "seconds",
            "playlist",
            "created",
        ]

    def get_current(self, cut: Cut) -> bool:
        return cut.pk == cut.episode.current().pk

    def get_seconds(self, cut: Cut) -> float:
        return cut.frames / 25

    def get_playlist(self, cut: Cut) -> str:
        return f"/stream/{cut.pk}/film.m3u8"


class EpisodeSerializer(serializers.ModelSerializer[Episode]):
    cuts = CutSerializer(many=True)
    season = serializers.IntegerField(source="season.number")

    class Meta:
        model = Episode
        fields = ["season", "number", "name", "logline", "cuts"]


class TitleSerializer(serializers.ModelSerializer[Title]):
    episodes = serializers.SerializerMethodField()

    class Meta:
        model = Title
        fields = ["id", "kind", "name", "logline", "prompt", "created", "episodes"]

    @extend_schema_field(EpisodeSerializer(many=True))
    def get_episodes(self, title: Title) -> list[dict[str, Any]]:
        """The episodes in order, each with its cuts, the newest first. A film has one."""
        episodes = Episode.objects.filter(season__title=title).select_related("season").prefetch_related("cuts__job", "cuts__parent")
        return [dict(each) for each in EpisodeSerializer(episodes, many=True).data]
