"""Django's settings, all of them from worker.config's Environment."""

import dj_database_url

from worker.config import data_folder, environment, secret_key

_env = environment()

PORTEVOIX_WRITE_LOCK = str(data_folder(_env) / "write.lock")

SECRET_KEY = secret_key(_env)
DEBUG = False
ALLOWED_HOSTS = list(_env.allowed_hosts)
CSRF_TRUSTED_ORIGINS = [_env.public_url] if _env.public_url else []
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "Français"), ("en", "English")]
USE_I18N = True

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "worker.storage",
]
AUTH_USER_MODEL = "storage.User"

DATABASES = {"default": dj_database_url.parse(_env.database_url, conn_max_age=60)}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON;",
    }
