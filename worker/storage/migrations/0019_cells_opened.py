from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0018_no_admin")]

    operations = [
        # Null: made before this was kept, and so long ago that it tells nothing.
        migrations.AddField("cell", "opened_at", models.DateTimeField(null=True)),
    ]
