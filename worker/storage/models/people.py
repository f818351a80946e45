"""People who sign in."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from worker.domain.kinds import Role

__all__ = ("OwedLetter", "User")


class UserManager(BaseUserManager["User"]):
    """Makes users; nobody has a password, everybody signs in by a one-time link."""

    def create_user(
        self, email: str, role: Role = Role.READER, places: tuple[str, ...] = ()
    ) -> "User":
        """Create a user of *role*; an organiser sees the *places* (codes) given."""
        user = self.model(email=self.normalize_email(email), role=role, places=list(places))
        user.set_unusable_password()
        user.save()
        return user


class User(AbstractBaseUser):
    """A person who signs in: operator, coordinator, organiser of given places, reader."""

    email = models.EmailField(unique=True)
    role = models.CharField(
        max_length=12, default=Role.READER, choices=[(r.value, r.value) for r in Role]
    )
    places = models.JSONField(default=list)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"

    class Meta:
        """One row a person."""

        db_table = "user"


class OwedLetter(models.Model):
    """A letter that did not reach a person; ``about`` is an announcement's id or a rally's."""

    user = models.ForeignKey(User, on_delete=models.CASCADE)
    kind = models.CharField(max_length=8)
    about = models.UUIDField()
    tries = models.PositiveSmallIntegerField(default=0)
    next_at = models.DateTimeField()

    class Meta:
        """One row a person and what it is about."""

        db_table = "owed_letter"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["user", "kind", "about"], name="owed_letter_once")
        ]
