from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0027_unmatched_of_a_file")]

    operations = [
        migrations.CreateModel(
            "ErasedFigures",
            [
                ("campaign", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("persons", models.PositiveIntegerField()),
                ("figures", models.BinaryField()),
            ],
            {"db_table": "erased_figures"},
        ),
    ]
