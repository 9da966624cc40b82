"""What the API takes and gives."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError as Refused
from django.db.models import Prefetch, QuerySet
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from catalog import refusals
from catalog.models import Cut, Episode, Title
from catalog.order import LONGEST_NOTE, clean_text, order
from catalog.origin import found
from catalog.understood import corrections
from generator.film import Kind

MADE_OF = ("screenplay", "document", "portraits", "report")
"""The large fields of a cut."""


class OrderSerializer(serializers.Serializer[Any]):
    """An order. Everything but the prompt may be left to the prompt."""

    prompt = serializers.CharField(trim_whitespace=False, allow_blank=True, style={"base_template": "textarea.html"})
    kind = serializers.ChoiceField(choices=[each.value for each in Kind], default="", allow_blank=True)
    minutes = serializers.FloatField(required=False, allow_null=True)
    episodes = serializers.IntegerField(required=False, allow_null=True)
    seed = serializers.IntegerField(default=0)
    corrections = serializers.JSONField(default=list, help_text="what to put right in what is understood: a list of {field, value, subject}")
    sequel_of = serializers.CharField(default="", allow_blank=True, max_length=12, help_text="id of the film that it goes on from")
    remix_of = serializers.CharField(default="", allow_blank=True, max_length=12, help_text="id of the film that it tells again")

    def create(self, validated_data: dict[str, Any]) -> Title:
        profile = self.context["profile"]
        try:
            put_right = corrections(validated_data.pop("corrections"))
            origins = {field: found(profile, field, validated_data.pop(field)) for field in ("sequel_of", "remix_of")}
            return order(profile.household, profile=profile, corrections=put_right, **origins, **validated_data)
        except Refused as refused:
            raise serializers.ValidationError(refused.message_dict) from refused


class ChipSerializer(serializers.Serializer[Any]):
    """One thing that was understood. `field`, `subject` and a new value make a correction; `out` as the field takes its subject away."""

    label = serializers.CharField()
    words = serializers.CharField()
    field = serializers.CharField(allow_blank=True)  # type: ignore[assignment]
    subject = serializers.CharField(allow_blank=True)
    value = serializers.CharField(allow_blank=True)
    choices = serializers.ListField(child=serializers.ListField(child=serializers.CharField(allow_blank=True)))
    fixed = serializers.BooleanField()
    colour = serializers.CharField(allow_blank=True, help_text="sRGB hex of what was seen in a picture")


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
    says = serializers.CharField(help_text="all changes in a sentence")
    cost = CostSerializer(allow_null=True)


class NamedSerializer(serializers.Serializer[Any]):
    name = serializers.CharField(allow_blank=True, max_length=80)


class EndingsSerializer(serializers.Serializer[Any]):
    """How else it could end, one wish for each ending; an empty one is a surprise."""

    episode = serializers.IntegerField(default=1)
    wishes = serializers.ListField(child=serializers.CharField(allow_blank=True, max_length=200), min_length=1, max_length=5)


class VoiceSerializer(serializers.Serializer[Any]):
    """Which of the other voices that somebody could have, from 1, or how their name is said. With `preview` nothing is changed: the answer
    says what would be."""

    episode = serializers.IntegerField(default=1)
    character = serializers.CharField(max_length=80, help_text="id of the character in the screenplay")
    choice = serializers.IntegerField(min_value=1, max_value=4, required=False)
    pronunciation = serializers.CharField(
        max_length=60, required=False, allow_blank=True, help_text='a respelling such as "shi-VAWN", or IPA; empty: as it is written'
    )
    preview = serializers.BooleanField(default=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if ("choice" in attrs) == ("pronunciation" in attrs):
            raise serializers.ValidationError({"choice": "Say either which voice or how the name is said."})
        return attrs


class PlaceSerializer(serializers.Serializer[Any]):
    """Where to go on, in seconds, whether what is seen there is the same, and where the first picture is that was not there before."""

    at = serializers.FloatField(allow_null=True)
    same = serializers.BooleanField()
    first = serializers.FloatField(allow_null=True)


class CutSerializer(serializers.ModelSerializer[Cut]):
    state = serializers.CharField(source="job.state", default="done")
    error = serializers.SerializerMethodField()
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

    def get_error(self, cut: Cut) -> str:
        job = getattr(cut, "job", None)
        return refusals.told(job.error) if job else ""

    def get_current(self, cut: Cut) -> bool:
        current: int = self.context.get("current") or cut.episode.current().pk
        return cut.pk == current

    def get_seconds(self, cut: Cut) -> float:
        return cut.frames / 25

    def get_playlist(self, cut: Cut) -> str:
        return f"/stream/{cut.pk}/film.m3u8"


class EpisodeSerializer(serializers.ModelSerializer[Episode]):
    cuts = serializers.SerializerMethodField()
    season = serializers.IntegerField(source="season.number")

    class Meta:
        model = Episode
        fields = ["season", "number", "name", "logline", "cuts"]

    @extend_schema_field(CutSerializer(many=True))
    def get_cuts(self, episode: Episode) -> list[dict[str, Any]]:
        cuts = list(episode.cuts.all())
        current = episode.chosen_id or max(cuts, key=lambda each: each.number).pk if cuts else 0
        return [dict(each) for each in CutSerializer(cuts, many=True, context={"current": current}).data]


def told(titles: QuerySet[Title]) -> QuerySet[Title]:
    """With everything that an answer tells of them, in as many queries for one as for a thousand; what films are made of stays where it is."""
    cuts = Cut.objects.select_related("job", "parent").defer(*MADE_OF, *(f"parent__{each}" for each in MADE_OF))
    return titles.prefetch_related("seasons", "seasons__episodes", Prefetch("seasons__episodes__cuts", cuts))


class TitleSerializer(serializers.ModelSerializer[Title]):
    episodes = serializers.SerializerMethodField()

    class Meta:
        model = Title
        fields = ["id", "kind", "name", "logline", "prompt", "genre", "rating", "sequel_of", "remix_of", "created", "episodes"]

    @extend_schema_field(EpisodeSerializer(many=True))
    def get_episodes(self, title: Title) -> list[dict[str, Any]]:
        """The episodes in order, each with its cuts, the newest first. A film has one."""
        episodes = sorted((each for season in title.seasons.all() for each in season.episodes.all()), key=lambda each: (each.season.number, each.number))
        return [dict(each) for each in EpisodeSerializer(episodes, many=True).data]
