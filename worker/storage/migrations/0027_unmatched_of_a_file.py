from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0026_uncounted_of_a_file")]

    operations = [
        migrations.AddField("import", "unmatched", models.PositiveBigIntegerField(default=0)),
    ]
