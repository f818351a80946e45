from django.db import migrations

from worker.storage import signatures, tables


class Migration(migrations.Migration):
    dependencies = [("storage", "0016_switch_events")]

    operations = [
        migrations.RunPython(tables.lighten, migrations.RunPython.noop),
        migrations.RunPython(signatures.shrink, migrations.RunPython.noop),
    ]
