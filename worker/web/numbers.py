"""A number of people in a form."""

from typing import Any, override

from django import forms
from django.utils.translation import gettext_lazy as _

from worker.domain.figures import MOST
from worker.errors import InputError
from worker.services import noting


class NumberField(forms.IntegerField):
    """A number of people, written as people write one: ``1700``, ``1 700``.

    Its box is one for text that brings up the digits: of what it cannot read (« 1 700 ») a
    browser's own number box sends nothing, and a figure that was typed would stay unknown.
    """

    widget = forms.TextInput
    default_error_messages = dict.fromkeys(
        ("invalid", "max_value"),
        _("Écrivez un nombre entier, en chiffres, d’au plus dix millions."),
    )

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        super().__init__(max_value=MOST, **kwargs)

    @override
    def to_python(self, value: object) -> int | None:
        """Return the number that was typed; None when nothing was."""
        try:
            return noting.number("" if value is None else str(value))
        except InputError as error:
            raise forms.ValidationError(self.error_messages["invalid"], "invalid") from error

    @override
    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """Return what makes a phone show its digits."""
        return {"inputmode": "numeric", "autocomplete": "off"}
