"""What the API takes and gives."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError as Refused
from rest_framework import serializers

from catalog.models import Cut, Title
from catalog.order import LONGEST_NOTE, clean_text, order
from generator.film import Kind


class OrderSerializer(serializers.Serializer[Any]):
    """An order. Everything but the prompt may be left to the prompt."""

    prompt = serializers.CharField(trim_whitespace=False, allow_blank=True, style={"base_template": "textarea.html"})
    kind = serializers.ChoiceField(choices=[each.value for each in Kind], default=Kind.FILM.value)
    minutes = serializers.FloatField(required=False, allow_null=True)
    episodes = serializers.IntegerField(default=1)
    seed = serializers.IntegerField(default=0)

    def create(self, validated_data: dict[str, Any]) -> Title:
        try:
            return order(self.context["household"], **validated_data)
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict) from refused


class NoteSerializer(serializers.Serializer[Any]):
    text = serializers.CharField(trim_whitespace=False, allow_blank=True)

    def validate_text(self, text: str) -> str:
        try:
            return clean_text(text, "text", LONGEST_NOTE, "Say what to change.")
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict["text"]) from refused


class CutSerializer(serializers.ModelSerializer[Cut]):
    state = serializers.CharField(source="job.state", default="done")
    error = serializers.CharField(source="job.error", default="")
    seconds = serializers.SerializerMethodField()
    playlist = serializers.SerializerMethodField()

    class Meta:
        model = Cut
        fields = ["number", "note", "state", "error", "watchable", "complete", "seconds", "playlist", "created"]

    def get_seconds(self, cut: Cut) -> float:
        return cut.value().frames / 25

    def get_playlist(self, cut: Cut) -> str:
        return f"/stream/{cut.pk}/film.m3u8"


class TitleSerializer(serializers.ModelSerializer[Title]):
    cuts = serializers.SerializerMethodField()

    class Meta:
        model = Title
        fields = ["id", "kind", "name", "logline", "prompt", "created", "cuts"]

    def get_cuts(self, title: Title) -> list[dict[str, Any]]:
        cuts = Cut.objects.filter(episode__season__title=title).select_related("job")
        return [dict(each) for each in CutSerializer(cuts, many=True).data]
