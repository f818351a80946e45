from django.db import migrations

from worker.storage import tables


class Migration(migrations.Migration):
    dependencies = [("storage", "0014_sheets")]

    operations = [migrations.RunPython(tables.narrow, migrations.RunPython.noop)]
