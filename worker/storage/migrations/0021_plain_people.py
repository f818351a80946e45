from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("storage", "0020_numbers_of_a_day")]

    # What a person may do is their role; nothing asked for Django's rights once its admin was gone.
    operations = [
        migrations.RemoveField(model_name="user", name=name)
        for name in ("groups", "user_permissions", "is_staff", "is_superuser", "language")
    ]
