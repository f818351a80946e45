from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('storage', '0003_signatures'),
    ]

    operations = [
        # Nothing wrote to it yet.
        migrations.DeleteModel(name='SourceSpending'),
        migrations.CreateModel(
            name='SourceSpending',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('source', models.CharField(max_length=64)),
                ('day', models.DateField()),
                ('posts', models.PositiveBigIntegerField(default=0)),
                ('micros', models.PositiveBigIntegerField(default=0)),
            ],
            options={
                'db_table': 'source_spending',
                'constraints': [models.UniqueConstraint(fields=('source', 'day'), name='source_spending_day')],
            },
        ),
    ]
