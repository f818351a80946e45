from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0023_rallies_of_a_file")]

    operations = [
        migrations.AddField("proposal", "sure", models.PositiveSmallIntegerField(default=0)),
    ]
