from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from worker.storage import tables


def shrink(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Compress the texts' signatures."""
    # NumPy takes 0.3 s, and every command looks through the migrations.
    from worker.storage import signatures  # noqa: PLC0415

    signatures.shrink(apps, editor)


class Migration(migrations.Migration):
    dependencies = [("storage", "0016_switch_events")]

    operations = [
        migrations.RunPython(tables.lighten, migrations.RunPython.noop),
        migrations.RunPython(shrink, migrations.RunPython.noop),
    ]
