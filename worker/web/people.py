"""The form for a person who may sign in, and the words for what each role lets them do."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from worker.config import resolve_place
from worker.domain.campaign import Place
from worker.domain.kinds import PlaceKind, Role
from worker.errors import UnknownPlaceError
from worker.reading.towns.gazetteer import Gazetteer
from worker.storage.people import Person
from worker.web.changing import ChangingForm
from worker.web.forms import meant

ROLES = {
    Role.OPERATOR: _("tient le serveur, voit et change tout"),
    Role.COORDINATOR: _("coordonne : voit et change tout, sauf les personnes"),
    Role.ORGANISER: _("organise : voit et change ses lieux"),
    Role.READER: _("lit seulement"),
}
_NO_PLACE = _("Qui organise a au moins un lieu.")


class PersonForm(forms.Form):
    """An address, a role, and the places an organiser looks after."""

    email = forms.EmailField(
        label=_("Adresse"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "off", "autocapitalize": "none"}),
    )
    role = forms.ChoiceField(
        label=_("Rôle"),
        initial=Role.ORGANISER.value,
        choices=[(role.value, told) for role, told in ROLES.items()],
    )
    places = forms.CharField(
        label=_("Lieux"),
        required=False,
        max_length=2000,
        help_text=_("Par exemple : Lyon, Valence (26), Guadeloupe."),
    )

    def __init__(self, *args: Any, gazetteer: Gazetteer, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        super().__init__(*args, **kwargs)
        self._gazetteer = gazetteer
        self.fields["places"].needed = _("pour qui organise")  # type: ignore[attr-defined]

    def clean_role(self) -> Role:
        """Return the role that was chosen."""
        return Role(self.cleaned_data["role"])

    def clean_places(self) -> tuple[str, ...]:
        """Return the codes of the places, each of which must be one that is known."""
        names = [name.strip() for name in self.cleaned_data["places"].split(",")]
        return tuple(dict.fromkeys(self._code(name) for name in names if name))

    def clean(self) -> dict[str, Any]:
        """Ask for the places without which an organiser would see nothing."""
        given = super().clean() or self.cleaned_data
        if given.get("role") == Role.ORGANISER and given.get("places") == ():
            self.add_error("places", str(_NO_PLACE))
        return given

    def _code(self, name: str) -> str:
        try:
            return resolve_place(name, self._gazetteer).code
        except UnknownPlaceError as error:
            raise forms.ValidationError(f"{name}{_(' : ')}{meant(error)}") from error


class KnownPersonForm(ChangingForm, PersonForm):
    """Somebody who is known already. Nobody shuts themselves out: *own* role and entry stay."""

    may_enter = forms.BooleanField(label=_("Peut entrer"), required=False)

    def __init__(self, *args: Any, own: bool, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        super().__init__(*args, **kwargs)
        for name in ("role", "may_enter"):
            self.fields[name].disabled = own

    def clean(self) -> dict[str, Any]:
        """Ask again where this change and somebody else's leave an organiser without a place."""
        given = super().clean()
        if self.errors:
            return given
        becomes = {
            name: given[name] if name in self.changed_data else self.initial[name]
            for name in ("role", "places")
        }
        if becomes["role"] == Role.ORGANISER and not becomes["places"]:
            self.add_error("places", str(_NO_PLACE))
            # What is sent next is compared with what is there by now.
            now = {self.add_initial_prefix(name): self.initial[name] for name in becomes}
            self.data = dict(self.data.items()) | now
        return given


def first_values(person: Person, gazetteer: Gazetteer) -> dict[str, object]:
    """Return what the form shows of *person*."""
    places = filter(None, map(gazetteer.by_code, person.places))
    return {
        "email": person.email,
        "role": person.role.value,
        "places": ", ".join(written(place, gazetteer) for place in places),
        "may_enter": person.may_enter,
    }


def written(place: Place, gazetteer: Gazetteer) -> str:
    """Return how *place* is typed so that no other one is meant: « Valence (26) »."""
    told = f"{place.name} ({place.department})" if place.kind is PlaceKind.COMMUNE else place.name
    try:
        return told if resolve_place(told, gazetteer).code == place.code else place.code
    except UnknownPlaceError:
        return place.code
