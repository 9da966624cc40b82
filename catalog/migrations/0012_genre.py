"""The genre of a title, for rows of home; taken from the screenplays that there are."""

from django.db import migrations, models


def found(apps, schema_editor):
    Cut = apps.get_model("catalog", "Cut")
    for cut in Cut.objects.filter(screenplay__isnull=False, episode__number=1, number=1).select_related("episode__season__title").iterator():
        title = cut.episode.season.title
        title.genre = str(cut.screenplay.get("genre", ""))[:40]
        title.save(update_fields=["genre"])


class Migration(migrations.Migration):
    dependencies = [("catalog", "0011_tokens")]
    operations = [
        migrations.AddField("title", "genre", models.CharField(blank=True, default="", max_length=40), preserve_default=True),
        migrations.RunPython(found, migrations.RunPython.noop),
    ]
