from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0022_erasures_stay")]

    operations = [
        migrations.AddField("import", "rallies", models.PositiveBigIntegerField(default=0)),
    ]
