import catalog.models
import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

AUDIENCES = ["children", "family", "teen", "adult"]
CHOICES = [(each, each.title()) for each in AUDIENCES]


def rate(apps, schema_editor):
    """What is written already gets its rating."""
    strictest = {}
    cuts = apps.get_model("catalog", "Cut").objects.exclude(screenplay=None)
    for title, rating in cuts.values_list("episode__season__title", "screenplay__rating"):
        if rating in AUDIENCES:
            strictest[title] = max(strictest.get(title, rating), rating, key=AUDIENCES.index)
    for title, rating in strictest.items():
        apps.get_model("catalog", "Title").objects.filter(pk=title).update(rating=rating)


class Migration(migrations.Migration):
    dependencies = [("catalog", "0013_series_plan")]

    operations = [
        migrations.AddField("profile", "ceiling", models.CharField(blank=True, choices=CHOICES, default="", max_length=8)),
        migrations.AddField("title", "rating", models.CharField(blank=True, choices=CHOICES, default="", max_length=8)),
        migrations.AddField(
            "title", "sequel_of",
            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="sequels", to="catalog.title"),
        ),
        migrations.AddField(
            "title", "remix_of",
            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="remixes", to="catalog.title"),
        ),
        migrations.CreateModel(
            name="Reference",
            fields=[
                ("id", models.CharField(default=catalog.models.public_id, editable=False, max_length=12, primary_key=True, serialize=False)),
                ("subject", models.CharField(blank=True, max_length=200)),
                ("measured", models.JSONField()),
                ("created", models.DateTimeField(default=django.utils.timezone.now)),
                ("household", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="references", to="catalog.household")),
                ("title", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name="references", to="catalog.title")),
            ],
            options={"ordering": ["created"]},
        ),
        migrations.RunPython(rate, migrations.RunPython.noop),
    ]
