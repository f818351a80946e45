from django.db import migrations

from worker.storage import tables


class Migration(migrations.Migration):
    dependencies = [("storage", "0006_announcing_gaps")]

    operations = [migrations.RunPython(tables.shrink, migrations.RunPython.noop)]
