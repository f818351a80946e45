"""The form for figures read off an event's page, and the words for what looks odd in them."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from worker.domain.campaign import Rally
from worker.domain.post import EventCount
from worker.domain.sanity import Doubt
from worker.services import listening
from worker.services.noting import names_an_event
from worker.services.rally_values import Why
from worker.services.source_pages import FileLine
from worker.web import formats, marks, terms
from worker.web.numbers import NumberField

SOURCE = "form"
_MOMENT = "%Y-%m-%dT%H:%M"
_FIRST_YEAR = 2004
_TOLERANCE = dt.timedelta(minutes=10)
_AHEAD = _("Cette heure n’est pas encore passée.")
DOUBTS = {
    Doubt.LARGE: _("Un nombre dépasse 100 000."),
    Doubt.JUMP: _("Un nombre est au moins cinq fois celui du dernier relevé."),
    Doubt.FALL: _("Un nombre est moins de la moitié du dernier relevé."),
    Doubt.STALE: _("Le relevé a plus de deux jours."),
    Doubt.OLDER: _("Un relevé plus récent est déjà connu : celui-ci n’en prendra pas la place."),
    Doubt.ELSEWHERE: _("Cet événement est déjà connu pour un autre lieu."),
}


@dataclass(frozen=True, slots=True)
class Inbox:
    """The last files put in; ``mark`` is the same as long as they stand as they do."""

    files: tuple[FileLine, ...]
    mark: str


def inbox() -> Inbox:
    """Return the last files put in, as they stand."""
    files = listening.files()
    return Inbox(files, marks.mark(files))


class CountForm(forms.Form):
    """What an event's page shows at one moment. A number left out stays unknown, never 0."""

    rally = forms.ChoiceField(label=_("Rassemblement"))
    url = forms.CharField(
        label=_("Adresse de l’événement Facebook"),
        max_length=500,
        widget=forms.URLInput(attrs={"autocomplete": "off"}),
        help_text=_("L’adresse longue : https://www.facebook.com/events/ puis un numéro."),
    )
    going = NumberField(label=_("Participent"), required=False)
    interested = NumberField(label=_("Intéressées"), required=False)
    invited = NumberField(label=_("Invitées"), required=False)
    seen_at = forms.DateTimeField(
        label=_("Relevé à"),
        required=False,
        input_formats=[_MOMENT],
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format=_MOMENT),
        help_text=_("L’heure du lieu du rassemblement. Vide : maintenant."),
    )
    # Shown only once something looks odd.
    sure = forms.BooleanField(
        label=_("J’ai vérifié ces nombres"), required=False, widget=forms.HiddenInput
    )

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - Django's own signature
        rallies: Sequence[Rally],
        now: dt.datetime,
        **kwargs: Any,  # noqa: ANN401 - Django's own signature
    ) -> None:
        super().__init__(*args, **kwargs)
        self._now = now
        self._rallies = {str(one.id): one for one in rallies}
        choices = [(key, self._name(one)) for key, one in self._rallies.items()]
        if len(choices) > 1 and self.initial.get("rally") not in self._rallies:
            # The first of them by default would get the figures of whichever town was meant.
            choices.insert(0, ("", str(_("choisissez"))))
        self.fields["rally"].choices = choices  # type: ignore[attr-defined]

    def _name(self, rally: Rally) -> str:
        language = get_language() or "fr"
        on = formats.day(rally.plan.date, self._now.date(), language)
        at = f", {formats.clock(rally.plan.time, language)}" if rally.plan.time else ""
        return f"{rally.place.label}, {on}{at}"

    def clean_url(self) -> str:
        """Refuse what names no event: a short address, another page."""
        url: str = self.cleaned_data["url"]
        if not names_an_event(url):
            raise forms.ValidationError(_("Ce n’est pas l’adresse longue d’un événement Facebook."))
        return url

    def clean_seen_at(self) -> dt.datetime | None:
        """Refuse a year before there were such pages or to come: no moment in every zone."""
        seen: dt.datetime | None = self.cleaned_data["seen_at"]
        if seen and seen.year < _FIRST_YEAR:
            raise forms.ValidationError(str(terms.of(Why.YEAR)))
        if seen and seen.year > self._now.year + 1:
            raise forms.ValidationError(_AHEAD)
        return seen

    def clean(self) -> dict[str, Any]:
        """Ask for one number at least, and for a moment that has come."""
        given = super().clean() or {}
        wrong = set(self.errors)
        if not wrong & {*_NUMBERS} and all(given[name] is None for name in _NUMBERS):
            self.add_error("going", _("Donnez au moins un nombre ; un nombre inconnu reste vide."))
        if not wrong & {"rally", "seen_at"} and self._seen() > self._now + _TOLERANCE:
            self.add_error("seen_at", _AHEAD)
        return given

    def chosen(self) -> Rally:
        """Return the rally the figures are of."""
        return self._rallies[self.cleaned_data["rally"]]

    def count(self) -> EventCount:
        """Return the figures, as of the moment on the wall clock of the rally's place."""
        numbers = {name: self.cleaned_data[name] for name in _NUMBERS}
        return EventCount(as_of=min(self._seen(), self._now), source=SOURCE, **numbers)

    def _seen(self) -> dt.datetime:
        seen: dt.datetime | None = self.cleaned_data["seen_at"]
        if seen is None:
            return self._now
        return seen.replace(tzinfo=self.chosen().place.zone).astimezone(dt.UTC)

    def doubt(self, found: Sequence[Doubt]) -> None:
        """Say what is odd and ask for the tick that it was looked at."""
        self.fields["sure"].widget = forms.CheckboxInput()
        for one in found:
            self.add_error(None, DOUBTS[one])
        self.add_error("sure", _("Vérifiez, puis cochez pour enregistrer quand même."))


_NUMBERS = ("going", "interested", "invited")
