import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0028_erased_figures")]

    operations = [
        migrations.CreateModel(
            "OwedLetter",
            [
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("kind", models.CharField(max_length=8)),
                ("about", models.UUIDField()),
                ("tries", models.PositiveSmallIntegerField(default=0)),
                ("next_at", models.DateTimeField()),
            ],
            {"db_table": "owed_letter"},
        ),
        migrations.AddConstraint(
            "OwedLetter",
            models.UniqueConstraint(fields=["user", "kind", "about"], name="owed_letter_once"),
        ),
    ]
