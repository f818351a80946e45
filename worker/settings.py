"""Django's settings, all of them from worker.config's Environment."""

from pathlib import Path

import dj_database_url
from django.utils.csp import CSP

from worker.config import data_folder, environment, make_private, secret_key
from worker.web import assets, mail

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
    "worker.web",
]
AUTH_USER_MODEL = "storage.User"

DATABASES = {"default": dj_database_url.parse(_env.database_url, conn_max_age=60)}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # Who organises is nobody else's concern on a shared machine, whatever the folder's mode.
    make_private(Path(DATABASES["default"]["NAME"]))
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        # What was deleted leaves no bytes in the file, and in no copy of it: left to how SQLite was
        # built, Debian's overwrites them and others do not.
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;",
    }
else:
    # A server that froze or lost its network is noticed within half a minute: unasked, a worker
    # waits two hours for it. What the address itself says goes first.
    DATABASES["default"]["OPTIONS"] = {
        "connect_timeout": 5,
        "keepalives_idle": 15,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 30_000,
        **DATABASES["default"].get("OPTIONS", {}),
    }

# Pages.
ROOT_URLCONF = "worker.web.urls"
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "worker.web.middleware.Squeezed",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "worker.web.middleware.kept_while_used",
    "worker.web.middleware.chosen_language",
    "worker.web.middleware.never_nested",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "worker.web.middleware.Door",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "worker.web.middleware.never_empty",
    "worker.web.middleware.never_kept",
    "worker.web.middleware.never_reversed",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "worker.web.context.surroundings",
            ],
        },
    }
]

FILE_UPLOAD_HANDLERS = [
    "worker.web.uploads.Doorkeeper",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "worker.web.uploads.ToDisk",
]

# People sign in by a one-time link; nobody has a password.
LOGIN_URL = "signin"
LOGIN_REDIRECT_URL = "overview"
AUTHENTICATION_BACKENDS = ["sesame.backends.ModelBackend"]
SESAME_TOKEN_NAME = "jeton"  # noqa: S105 - the parameter's name
SESAME_ONE_TIME = True
SESAME_MAX_AGE = 30 * 60
# At its lowest level sesame writes down who entered.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "loggers": {"sesame": {"level": "WARNING"}},
}
SESSION_ENGINE = "worker.web.sessions"
SESSION_COOKIE_AGE = 14 * 24 * 3600
SESSION_COOKIE_NAME = "portevoix"
CSRF_COOKIE_HTTPONLY = True
# Django's own is a year.
CSRF_COOKIE_AGE = SESSION_COOKIE_AGE
MAILERS = mail.mailers(_env.email_url)
DEFAULT_FROM_EMAIL = mail.sender(_env.email_url)

# Their address holds a digest of their content, so browsers may keep them for ever.
STATIC_URL = f"/static/{assets.digest()}/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_IMMUTABLE_FILE_TEST = assets.never_changes
LOCALE_PATHS = [Path(__file__).parent / "web" / "locale"]

# No inline script or style anywhere, nothing from another host.
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
    "base-uri": [CSP.NONE],
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _env.public_url.startswith("https://")
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if SESSION_COOKIE_SECURE else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SESSION_COOKIE_SECURE else None
