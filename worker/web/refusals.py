"""Why a file that somebody dropped was refused, in the words of the pages."""

from django.utils.translation import gettext_lazy as _

# How each reason of worker/sources begins; the rest of it is for the shell.
REFUSALS = {
    "the file is empty": _("Le fichier est vide."),
    "holds no text": _("Il n’y a pas de texte dedans."),
    "binary, which is none": _("Ce n’est aucun des fichiers que nous lisons."),
    "a kind not known": _("Ce n’est aucun des fichiers que nous lisons."),
    "JSON of a kind not known": _("Ce JSON n’est aucun des fichiers que nous lisons."),
    "not valid JSON": _("Ce JSON est abîmé. Téléchargez-le à nouveau."),
    "cut off: ": _("Le fichier est coupé. Téléchargez-le à nouveau."),
    "a ZIP that is cut off or damaged": _("Ce ZIP est coupé ou abîmé. Téléchargez-le à nouveau."),
    "no ZIP though it is named so": _("Ce n’est pas un ZIP, malgré son nom."),
    "encrypted: ": _("Ce ZIP a un mot de passe. Ouvrez-le et refaites-en un sans mot de passe."),
    "a ZIP without events": _("Ce ZIP ne contient aucun événement de Facebook ni calendrier."),
    "Facebook says this archive holds no data": _(
        "Facebook dit que cette archive est vide. Redemandez-la, avec « Événements »."
    ),
    "an Excel workbook": _("C’est un classeur Excel. Enregistrez la feuille en CSV (UTF-8)."),
    "a Word document": _("C’est un document Word. Enregistrez-le comme page web ou texte."),
    "an OpenDocument file": _(
        "C’est un fichier OpenDocument. Enregistrez une feuille en CSV, un texte comme page web."
    ),
    "a page to log in": _(
        "C’est une page de connexion, enregistrée par erreur. Connectez-vous et recommencez."
    ),
    "a web page named ": _(
        "C’est une page web qui a pris le nom du fichier. Connectez-vous et téléchargez-le encore."
    ),
    "an HTML export without a record": _(
        "Cet export HTML n’a pas une forme connue. Demandez à Facebook du JSON."
    ),
    "not a calendar": _("Ce n’est pas un calendrier."),
    "a list of birthdays": _("C’est une liste d’anniversaires, pas d’événements."),
    "the page holds no event": _(
        "La page ne dit rien de l’événement. Ouvrez-la jusqu’en bas et enregistrez-la encore."
    ),
    "an error of Facebook's API": _("C’est une erreur de Facebook, enregistrée dans un fichier."),
}


def of(reason: str) -> str:
    """Return *reason* in the words of the pages, or as it is when there are none for it."""
    told = next((words for start, words in REFUSALS.items() if reason.startswith(start)), reason)
    return str(told)
