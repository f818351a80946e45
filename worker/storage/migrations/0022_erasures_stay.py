from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0021_plain_people")]

    operations = [
        migrations.AddField("erasure", "done_at", models.DateTimeField(null=True)),
    ]
