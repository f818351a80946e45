from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0030_off_reports")]

    operations = [migrations.AddField("OutsideEvent", "since", models.DateTimeField(null=True))]
