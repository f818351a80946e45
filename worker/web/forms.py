"""Plain Django forms; what they accept is handed to a service, which has the last word."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, override

from django import forms
from django.core.validators import URLValidator
from django.utils.dateparse import parse_date
from django.utils.translation import gettext_lazy as _

from worker.config import resolve_place
from worker.config.values import LONGEST
from worker.domain.campaign import Campaign, Place, Rally, RallyPlan
from worker.domain.cells import CENTRAL_ZONE
from worker.domain.claim import check_published
from worker.domain.found import FoundAct
from worker.domain.kinds import RallyStatus
from worker.errors import UnknownPlaceError
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import acts, by_hand, press, rally_values
from worker.services.rally_values import Why
from worker.storage.rallies import FIELDS
from worker.web import terms
from worker.web.changing import ChangingForm
from worker.web.numbers import NumberField

MOST_NAMES = 12
# `type=time` and `type=date` bring up the phone's own pickers.
_DATE = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
_TIME = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")


class AddressForm(forms.Form):
    """The address a sign-in link goes to."""

    email = forms.EmailField(
        label=_("Votre adresse électronique"),
        widget=forms.EmailInput(attrs={"autocomplete": "email", "autocapitalize": "none"}),
    )


class TextForm(forms.Form):
    """A text to be read, and when it was published, on the wall of Paris."""

    text = forms.CharField(
        label=_("Texte"),
        max_length=60_000,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 8, "autocomplete": "off"}),
    )
    published = forms.DateTimeField(
        label=_("Publié le"),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        help_text=_("L’heure de Paris. « Samedi » ou « demain » se comptent depuis ce jour."),
    )

    def clean_published(self) -> dt.datetime:
        """Return the moment with the offset Paris had then."""
        given: dt.datetime = self.cleaned_data["published"]
        try:
            check_published(given)
        except ValueError as error:
            raise forms.ValidationError(str(terms.of(Why.YEAR))) from error
        return given.replace(tzinfo=CENTRAL_ZONE)


class RallyForm(forms.Form):
    """What is said of a rally. Everything but its day may be unknown."""

    date = forms.DateField(label=_("Jour"), widget=_DATE)
    time = forms.TimeField(
        label=_("Heure"), required=False, widget=_TIME, help_text=_("L’heure du lieu.")
    )
    ends_at = forms.TimeField(
        label=_("Fin"),
        required=False,
        widget=_TIME,
        help_text=_("Plus tôt que l’heure du début : le lendemain."),
    )
    venue = forms.CharField(
        label=_("Lieu du rassemblement"),
        required=False,
        max_length=LONGEST,
        help_text=_("Par exemple : place de la République."),
    )
    meeting_point = forms.CharField(
        label=_("Point de rendez-vous"),
        required=False,
        max_length=LONGEST,
        help_text=_("Plus précis que le lieu : devant la statue, sortie du métro."),
    )
    access = forms.CharField(label=_("Accès"), required=False, max_length=LONGEST)
    contact = forms.CharField(
        label=_("Contact"),
        required=False,
        max_length=LONGEST,
        help_text=_("Publié tel quel dans l’annonce de la veille."),
    )
    stewards = forms.CharField(
        label=_("Personnes repères sur place"),
        required=False,
        max_length=LONGEST,
        help_text=_("Par exemple : les gilets violets."),
    )
    url = forms.URLField(
        label=_("Page de l’événement"),
        required=False,
        assume_scheme="https",
        validators=[URLValidator(schemes=["http", "https"])],
        error_messages={
            "invalid": _("Ce n’est pas une adresse. Par exemple : https://exemple.fr/page.")
        },
    )

    def __init__(self, *args: Any, campaign: Campaign, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        super().__init__(*args, **kwargs)
        self._campaign = campaign

    def clean(self) -> dict[str, Any]:
        """Say of each value that was typed why no rally of the campaign can have it."""
        given = super().clean() or self.cleaned_data
        typed = {name: given.get(name) for name in self.changed_data if name in FIELDS}
        for fault in rally_values.faults(typed, self._campaign):
            self.add_error(fault.field, str(terms.of(fault.why)))
        return given

    def values(self) -> dict[str, object]:
        """Return the fields of a rally, an empty text being unknown."""
        return {name: value or None for name, value in self.cleaned_data.items() if name != "place"}

    @staticmethod
    def of(rally: Rally) -> dict[str, object]:
        """Return the form's first values for *rally*."""
        return {name: getattr(rally.plan, name) for name in RallyForm.base_fields}


class ChangeForm(ChangingForm, RallyForm):
    """A rally that is known."""


class NewRallyForm(RallyForm):
    """A rally that is not known yet: the place too."""

    place = forms.CharField(
        label=_("Ville ou territoire"),
        max_length=80,
        help_text=_("Son nom ou son code INSEE ; pour un homonyme : Valence (26)."),
    )
    field_order = ("place",)

    def __init__(self, *args: Any, gazetteer: Gazetteer, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self._gazetteer = gazetteer

    def clean_place(self) -> Place:
        """Return the one place that was meant."""
        try:
            return resolve_place(self.cleaned_data["place"], self._gazetteer)
        except UnknownPlaceError as error:
            raise forms.ValidationError(meant(error)) from error

    def plan(self) -> RallyPlan:
        """Return the rally that was described."""
        known = self.cleaned_data
        return RallyPlan(
            place=known["place"],
            date=known["date"],
            time=known["time"],
            ends_at=known["ends_at"],
            venue=known["venue"] or None,
            meeting_point=known["meeting_point"] or None,
            access=known["access"] or None,
            contact=known["contact"] or None,
            stewards=known["stewards"] or None,
            url=known["url"] or None,
        )


def meant(error: UnknownPlaceError) -> str:
    """Say which place may have been meant, as it is to be written."""
    if error.several:
        said = _("Plusieurs lieux portent ce nom : %(names)s. Écrivez l’un d’eux ainsi.")
        return said % {"names": ", ".join(error.several[:MOST_NAMES])}
    if error.closest:
        return _("Lieu inconnu. Serait-ce %(name)s ?") % {"name": error.closest}
    return str(_("Lieu inconnu. Écrivez son nom complet ou son code INSEE."))


class HourForm(forms.Form):
    """The hour a person chose."""

    time = forms.TimeField()


def doubts_in_sight(given: Sequence[str]) -> tuple[tuple[str, dt.date | None], ...] | None:
    """Return the sign and the day of each doubt that was shown; None of a page that told none."""
    if not given:
        return None
    told = (one.partition(" ") for one in given)
    return tuple((sign, _day(day)) for sign, _between, day in told)


def _day(told: str) -> dt.date | None:
    try:
        return parse_date(told)
    except ValueError:  # 30 February
        return None


class ActForm(forms.Form):
    """What a person decided about an announcement."""

    do = forms.ChoiceField(choices=[(act, act) for act in acts.ACTS])
    seen = forms.CharField(required=False, empty_value=None)


class WordsField(forms.CharField):
    """Words to be published; signs that nobody sees are none."""

    def to_python(self, value: object) -> str:
        """Return what was typed, nothing when nobody would see it."""
        typed = super().to_python(value) or ""
        return typed if by_hand.tidy(typed) else ""


class OwnWords(forms.Textarea):
    """A box for words that leave: they are French, also on a page in English."""

    def __init__(self) -> None:
        super().__init__({"rows": 6, "lang": "fr"})


class RewriteForm(forms.Form):
    """A person's own text of an announcement."""

    text = WordsField(label=_("Texte"), max_length=5000, widget=OwnWords)
    seen = forms.CharField(required=False, empty_value=None, widget=forms.HiddenInput)


class UrgentForm(forms.Form):
    """What has to be said at once, by every account."""

    text = WordsField(label=_("Message"), max_length=5000, widget=OwnWords)


class RecordForm(forms.Form):
    """Where a person published an announcement."""

    url = forms.CharField(label=_("Adresse de la publication"), max_length=500)
    seen = forms.CharField(required=False, empty_value=None, widget=forms.HiddenInput)


class CallOffForm(forms.Form):
    """How a rally was called off."""

    status = forms.ChoiceField(
        label=_("Ce rassemblement est"),
        choices=[
            ("", _("choisissez")),
            (RallyStatus.CANCELLED.value, _("annulé")),
            (RallyStatus.POSTPONED.value, _("reporté")),
            (RallyStatus.FORBIDDEN.value, _("interdit")),
        ],
    )


class UnseenInput(forms.TextInput):
    """A box that never shows again what was typed into it, as that of a password."""

    @override
    def get_context(self, name: str, value: object, attrs: Any) -> dict[str, Any]:
        """Return what the box is drawn from, without its *value*."""
        return super().get_context(name, None, attrs)


class ErasureForm(forms.Form):
    """Which account asks to be left out. Nothing typed is ever shown again."""

    target = forms.CharField(
        label=_("Compte à retirer"),
        max_length=LONGEST,
        help_text=_(
            "Un pseudonyme (sur Mastodon, avec son serveur), un identifiant, ou l’adresse d’un "
            "profil ou d’une publication."
        ),
        widget=UnseenInput(
            attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}
        ),
    )
    platform = forms.ChoiceField(
        label=_("Réseau"),
        required=False,
        choices=[
            ("", _("Je ne sais pas, ou plusieurs")),
            ("bluesky", "Bluesky"),
            ("facebook", "Facebook"),
            ("instagram", "Instagram"),
            ("mastodon", "Mastodon"),
            ("threads", "Threads"),
            ("tiktok", "TikTok"),
            ("x", "X"),
        ],
    )
    field_order = ("platform", "target")


class FoundForm(forms.Form):
    """What a person decided about a rally found: each act reads the one field it needs."""

    do = forms.ChoiceField(choices=[(act, act) for act in (*FoundAct, "undo")])
    time = forms.TimeField(required=False)
    date = forms.DateField(required=False)
    rally = forms.UUIDField(required=False)
    seen = forms.IntegerField(required=False)

    def clean(self) -> dict[str, Any]:
        """Ask for the field without which the act says nothing."""
        given = super().clean() or self.cleaned_data
        needed = {FoundAct.MOVE: "date", FoundAct.SPLIT: "time", FoundAct.MERGE: "rally"}
        name = needed.get(given.get("do", ""))
        if name and not given.get(name):
            raise forms.ValidationError(name)
        return given


class TurnoutForm(forms.Form):
    """How many people were counted at a rally; one number, or from the lowest to the highest."""

    low = NumberField()
    high = NumberField(required=False)

    def clean(self) -> dict[str, Any]:
        """Refuse a range that is upside down; one number is a range of itself."""
        given = super().clean() or self.cleaned_data
        if given.get("high") is None:
            given["high"] = given.get("low")
        elif given["high"] < given.get("low", 0):
            raise forms.ValidationError("high")
        return given


class CorrectionForm(forms.Form):
    """What was wrong in a figure that was quoted."""

    said = forms.CharField(max_length=press.LONGEST)
