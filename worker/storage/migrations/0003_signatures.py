from django.db import migrations, models


class Migration(migrations.Migration):
    # What is in the table is a memory of the last days; it fills again by itself.
    dependencies = [("storage", "0002_listening")]

    operations = [
        migrations.DeleteModel(name="Signature"),
        migrations.CreateModel(
            name="Signature",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("campaign", models.CharField(max_length=64)),
                ("made_on", models.IntegerField()),
                ("texts", models.IntegerField()),
                ("kept", models.BinaryField()),
            ],
            options={"db_table": "signature"},
        ),
    ]
