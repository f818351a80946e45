from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0024_how_sure")]

    operations = [
        migrations.AddField("sourcestate", "told_at", models.DateTimeField(null=True)),
    ]
