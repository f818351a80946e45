from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0029_owed_letters")]

    operations = [
        migrations.CreateModel(
            "OffReport",
            [
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("campaign", models.CharField(max_length=64)),
                ("place_code", models.CharField(max_length=8)),
                ("on", models.DateField()),
                ("status", models.CharField(max_length=12)),
                ("publisher", models.CharField(max_length=200)),
                ("url", models.TextField(default="")),
                ("as_of", models.DateTimeField()),
            ],
            {"db_table": "off_report"},
        ),
        migrations.AddConstraint(
            "OffReport",
            models.UniqueConstraint(
                fields=["campaign", "publisher", "url", "place_code", "on", "status"],
                name="off_report_once",
            ),
        ),
    ]
