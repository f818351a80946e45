from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("storage", "0017_lighter_rows")]

    operations = [
        # The log of Django's admin held on to people: nobody named in it could be removed.
        migrations.RunSQL("DROP TABLE IF EXISTS django_admin_log", migrations.RunSQL.noop),
    ]
