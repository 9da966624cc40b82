from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("catalog", "0016_rates_and_work")]

    operations = [
        migrations.AddField(
            model_name="viewing",
            name="cut",
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="catalog.cut"),
        ),
    ]
