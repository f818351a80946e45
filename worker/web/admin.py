"""Django's admin, for the accounts of people only.

Everything else is changed on its own page: an edit here would go round revision and fence.
"""

from typing import TYPE_CHECKING, Any, ClassVar, override

from django import forms
from django.contrib.admin import AdminSite, ModelAdmin, display
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from worker import bootstrap
from worker.domain.kinds import Role
from worker.storage.models import User
from worker.storage.transaction import write

# Django's own classes take no parameter while the program runs.
if TYPE_CHECKING:
    _Form = forms.ModelForm[User]
    _Admin = ModelAdmin[User]
else:
    _Form, _Admin = forms.ModelForm, ModelAdmin


# Django's own "user" is a model's name, which its admin would print in English.
User._meta.verbose_name, User._meta.verbose_name_plural = _("personne"), _("personnes")  # noqa: SLF001

ROLES = {
    Role.OPERATOR: _("tient le serveur, voit et change tout"),
    Role.COORDINATOR: _("coordonne : voit et change tout, sauf les personnes"),
    Role.ORGANISER: _("organise : voit et change ses lieux"),
    Role.READER: _("lit seulement"),
}


class PersonForm(_Form):
    """A person: an address, a role, and the towns an organiser looks after."""

    role = forms.ChoiceField(
        label=_("Rôle"),
        initial=Role.ORGANISER,
        choices=[(role.value, told) for role, told in ROLES.items()],
    )
    places = forms.CharField(
        label=_("Lieux"),
        required=False,
        help_text=_("Pour une organisatrice : les codes INSEE, séparés par des virgules."),
    )

    class Meta:
        """Nobody has a password; the rest follows from the role."""

        model = User
        fields = ("email", "role", "places", "is_active")
        labels: ClassVar = {"email": _("Adresse"), "is_active": _("Peut entrer")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        super().__init__(*args, **kwargs)
        self.initial["places"] = ", ".join(self.instance.places)

    def clean_places(self) -> list[str]:
        """Return the codes, each of which must be a known place."""
        codes = [code.strip().upper() for code in self.cleaned_data["places"].split(",")]
        known = bootstrap.gazetteer()
        wrong = [code for code in codes if code and known.by_code(code) is None]
        if wrong:
            raise forms.ValidationError(_("Codes inconnus : %s") % ", ".join(wrong))
        return [code for code in codes if code]


class People(_Admin):
    """The list of people who may sign in."""

    form = PersonForm
    list_display = ("address", "told_role", "may_enter", "last_login")
    search_fields = ("email",)
    ordering = ("email",)

    @display(description=_("Adresse"), ordering="email")
    def address(self, person: User) -> str:
        """Return who it is."""
        return person.email

    @display(description=_("Rôle"), ordering="role")
    def told_role(self, person: User) -> str:
        """Return what this person may do."""
        return str(ROLES[Role(person.role)])

    @display(description=_("Peut entrer"), ordering="is_active", boolean=True)
    def may_enter(self, person: User) -> bool:
        """Return whether a link still lets this person in."""
        return person.is_active

    @override
    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:
        obj.is_staff = obj.is_superuser = obj.role == Role.OPERATOR
        if not change:
            obj.set_unusable_password()
        super().save_model(request, obj, form, change)

    @override
    def changeform_view(self, *args: Any, **kwargs: Any) -> Any:
        with write():
            return super().changeform_view(*args, **kwargs)

    @override
    def delete_view(self, *args: Any, **kwargs: Any) -> Any:
        with write():
            return super().delete_view(*args, **kwargs)


class AccountsSite(AdminSite):
    """The admin, entered through our own sign-in."""

    site_title = site_header = "Portevoix"
    index_title = _("Personnes qui peuvent entrer")
    site_url = "/"

    @override
    def login(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        if request.user.is_authenticated:
            raise PermissionDenied
        return redirect("signin")


site = AccountsSite(name="admin")
site.register(User, People)
