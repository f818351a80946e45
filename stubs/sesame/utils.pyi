from datetime import timedelta

from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest

def get_token(user: AbstractBaseUser, scope: str = "") -> str: ...
def get_user(
    request_or_sesame: HttpRequest | str,
    scope: str = "",
    max_age: int | timedelta | None = None,
    *,
    update_last_login: bool | None = None,
) -> AbstractBaseUser | None: ...
