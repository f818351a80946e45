"""Forms on something that is known: two people may have one open at the same time."""

import datetime as dt
from typing import Any

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from worker.web import formats


class ChangingForm(forms.Form):
    """A form each field of which carries what it said when the page was opened.

    Only what this person changed is changed (``changed_data``), and what somebody else changed as
    well meanwhile is asked about once.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.show_hidden_initial = True

    def clean(self) -> dict[str, Any]:
        """Say of each value that somebody else changed meanwhile what it is now."""
        given = super().clean() or self.cleaned_data
        asked: dict[str, object] = {}
        for name in [name for name in self.changed_data if name in given]:
            kept, now = self.add_initial_prefix(name), self._read(name, self.initial[name])
            shown, typed = self._read(name, self.data.get(kept, now)), self._typed(name)
            if now not in {shown, typed}:
                self.add_error(name, self._meanwhile(name, now))
                asked[kept] = now or ""
        # Asked once: what is sent next was written in sight of this.
        self.data = dict(self.data.items()) | asked
        return given

    def _typed(self, name: str) -> object:
        widget = self.fields[name].widget
        raw = widget.value_from_datadict(self.data, self.files, self.add_prefix(name))
        return self._read(name, raw)

    def _read(self, name: str, value: object) -> object:
        """Return *value*, typed or stored, as the field *name* reads it; None when it is empty."""
        try:
            return self.fields[name].to_python(value) or None
        except forms.ValidationError:
            return None

    def _meanwhile(self, name: str, value: object) -> str:
        """Say what the field *name* has become while a person was writing."""
        told = _(
            "Quelqu’un l’a changé entre-temps : %(now)s. Enregistrez encore pour le remplacer."
        )
        return told % {"now": self._said(name, value)}

    def _said(self, name: str, value: object) -> str:
        language = get_language() or "fr"
        if isinstance(value, dt.time):
            return formats.clock(value, language)
        if isinstance(value, dt.date):
            return formats.day(value, value, language)
        words = dict(getattr(self.fields[name], "choices", ()))
        return str(words.get(value, value) if value else _("inconnu"))
