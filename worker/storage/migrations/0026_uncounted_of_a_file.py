from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0025_told_of_sources")]

    operations = [
        migrations.AddField("import", "uncounted", models.PositiveBigIntegerField(default=0)),
    ]
