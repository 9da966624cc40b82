"""Settings. Everything that differs between machines comes from the environment; all state lies under MATINEE_HOME."""

from __future__ import annotations

import os
import secrets
import warnings
from pathlib import Path

import environ
from huey import RedisHuey, SqliteHuey

env = environ.Env()
BASE_DIR = Path(__file__).resolve().parent.parent

_data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
MATINEE_HOME = Path(env("MATINEE_HOME", default=str(_data / "matinee"))).expanduser()
MATINEE_HOME.mkdir(parents=True, exist_ok=True)
os.environ.setdefault("MATINEE_HOME", str(MATINEE_HOME))
VAULT = MATINEE_HOME / "vault"
VAULT_LIMIT = env.int("MATINEE_VAULT_GIGABYTES", default=50) * 10**9
CORES = env.int("MATINEE_CORES", default=0) or None
RATES = {
    "watts": env.float("MATINEE_WATTS", default=0.0),
    "a_kilowatt_hour": env.float("MATINEE_KWH", default=0.0),
    "an_hour": env.float("MATINEE_HOUR", default=0.0),
    "currency": env("MATINEE_CURRENCY", default="€"),
}
"""What a film that is shot again costs: the draw of the machine meanwhile, a kilowatt hour, an hour of a rented machine; 0 for unknown."""


def _secret() -> str:
    """The key that signs sessions: made once, readable by the owner of the process only."""
    path = MATINEE_HOME / "secret"
    try:
        with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
    except FileExistsError:
        pass
    return path.read_text()


SECRET_KEY = env("SECRET_KEY", default="") or _secret()
DEBUG = env.bool("DEBUG", default=False)
DEMO = env.bool("MATINEE_DEMO", default=False)
"""The first visitor from this very machine is signed in without a password."""
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["*"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

# E-mail goes out where the environment says how ("smtp+tls://name:secret@mail.example.org:587"), and nowhere else.
if "EMAIL_URL" in os.environ:
    vars().update(env.email_url("EMAIL_URL"))
DEFAULT_FROM_EMAIL = env.str("EMAIL_FROM", default="Matinee <matinee@localhost>")
EMAIL_TIMEOUT = 10

# WhiteNoise answers with files that are read step by step; they are small, and reading one ahead under ASGI is what is wanted.
warnings.filterwarnings("ignore", message="StreamingHttpResponse must consume synchronous iterators")

INSTALLED_APPS = [
    "server",
    "catalog",
    "player",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "huey.contrib.djhuey",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "catalog.household.DemoMiddleware",
    "catalog.profiles.ProfileMiddleware",
    "catalog.language.LanguageMiddleware",
]

ROOT_URLCONF = "server.urls"
ASGI_APPLICATION = "server.asgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.l10n"],
        },
    }
]

DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{MATINEE_HOME / 'matinee.sqlite3'}")}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # Web and workers write at once: readers never wait for a writer (WAL), writers queue for up to 20 s instead of failing.
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
# Connections stay with the threads that answer requests (see server.handler).
DATABASES["default"].setdefault("CONN_MAX_AGE", 600)
DATABASES["default"].setdefault("CONN_HEALTH_CHECKS", not DATABASES["default"]["ENGINE"].endswith("sqlite3"))
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL = env("REDIS_URL", default="")
HUEY = RedisHuey("matinee", url=REDIS_URL) if REDIS_URL else SqliteHuey("matinee", filename=str(MATINEE_HOME / "queue.sqlite3"))

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "sign-in"
SESSION_COOKIE_AGE = 180 * 24 * 3600
SESSION_COOKIE_SAMESITE = "Lax"

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("de", "Deutsch")]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = MATINEE_HOME / "static"
STATIC_ROOT.mkdir(exist_ok=True)
STATICFILES_DIRS = [BASE_DIR / "player" / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600
FILE_UPLOAD_MAX_MEMORY_SIZE = DATA_UPLOAD_MAX_MEMORY_SIZE = 1 << 20

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:", "blob:"],
        "media-src": ["'self'", "blob:", "data:"],
        "worker-src": ["'self'", "blob:"],
        "connect-src": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["catalog.tokens.TokenAuthentication", "rest_framework.authentication.SessionAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser", "rest_framework.parsers.FormParser"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.LimitOffsetPagination",
    "PAGE_SIZE": 50,
    "EXCEPTION_HANDLER": "catalog.api.problems.problem",
    # What a household may set the stage to work on; whoever really watches never comes near it.
    "DEFAULT_THROTTLE_RATES": {
        "orders": env("MATINEE_ORDERS", default="120/hour"),
        "notes": env("MATINEE_NOTES", default="600/hour"),
        "readings": env("MATINEE_READINGS", default="60/min"),
    },
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Matinee",
    "VERSION": "1",
    "DESCRIPTION": (
        "Everything that the pages of the house do. A program signs in with a token of its own (settings, Programs): "
        "`curl -H 'Authorization: Bearer …' https://house.example/api/titles`. Answers carry an ETag: `If-None-Match` saves what has not changed. "
        "What is wrong is said as problem details (RFC 9457), with each field that is at fault under its own name. "
        "Orders, notes and readings are counted; 429 says when to try again."
    ),
    "SERVE_INCLUDE_SCHEMA": False,
    "POSTPROCESSING_HOOKS": ["drf_spectacular.hooks.postprocess_schema_enums", "catalog.api.problems.described"],
    # The pages of the documentation come from this house, as everything does.
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname:<7} {name}: {message}", "style": "{", "datefmt": "%H:%M:%S"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {"huey": {"level": "WARNING"}, "django.request": {"level": "ERROR"}, "httpx": {"level": "WARNING"}},
}
