"""What articles tell around a rally: where it was decided, who tells its sum, courts and halls."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    MONTH,
    OPENS,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_AT = r"(?:à|au|aux)"
_NAME = r"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+(?:[ -](?-i:[A-ZÀ-Ý])[\w\u2019'-]+){0,2}"
_DAY = rf"(?:{WEEKDAY}(?: \d{{1,2}}(?:er)?(?: {MONTH})?)?|le \d{{1,2}}(?:er)? {MONTH}|hier)"
_PART = r"(?: (?:matin|soir|midi|après-midi))?"
_LAST_YEAR = (
    rf"l{APOSTROPHE}(?:an (?:dernier|passé)|année (?:dernière|passée|précédente)|édition "
    rf"précédente)"
)
_GATHERED = r"(?:réuni|rassemblé|mobilisé|attiré|compté|vu défiler)"

TURNS: Turns = (
    # "Réuni mardi soir à Gap, le collectif a décidé": where it met is where nobody is called.
    (
        words("reuni reunie reunis reunies"),
        ("éuni",),
        turn(
            rf"{OPENS}réunie?s? {_DAY}{_PART},? (?:en [^.,;:!?\n]{{3,40}},? )?{_AT} {_NAME}"
            r"(?: en [^.,;:!?\n]{3,40})?, (?=[^.;:!?\n]{2,60}?\b(?:décid|appel|annonc|prévoi|vot|"
            rf"organis|a choisi|ont choisi|arrêt|valid)\w*[^.!?\n]*? (?:à|au|aux) {_NAME})",
            "",
        ),
    ),
    # "le bilan de la manifestation du 1er mai, communiqué samedi par la préfecture"
    (
        words("communique communiques publie publies donne livre dresse etabli tire devoile"),
        ("ommuniqu", "ublié", "onné", "ivré", "ressé", "tabli", "tiré", "évoilé"),
        turn(
            r",? (?:communiqué|publié|donné|livré|dressé|établi|dévoilé|annoncé)e?s? "
            rf"{_DAY}{_PART} par (?:l[ae]s? |l{APOSTROPHE})[^.,;:!?\n]{{3,40}}(?=[.,;\n])",
            "",
            signs=("bilan", "chiffre", "comptage"),
        ),
        turn(
            rf"\b((?:a|ont) (?:communiqué|publié|donné|livré|dressé|tiré|dévoilé)) {_DAY}{_PART} "
            r"(?=(?:le|un|son|les|ses) (?:premier |nouveau |lourd )?(?:bilan|chiffres?|comptage))",
            r"\1 ",
        ),
    ),
    # "faire mieux que l'an dernier (900)": so many came then.
    (
        words("dernier derniere precedente passe passee"),
        ("ieux qu", "utant qu", "lus qu", "ien qu"),
        turn(
            rf"\b(?:faire|être) (?:mieux|aussi bien|plus|autant|aussi nombreu\w+|plus nombreu\w+) "
            rf"qu(?:e |{APOSTROPHE})({_LAST_YEAR}) \(({COUNT})(?: (?:personnes|participants|"
            r"manifestants))?\)",
            r"être plus nombreux. \1, ils étaient \2",
        ),
    ),
    # "Gap, qui avait réuni 900 personnes le 3, n'a pas défilé": it had then.
    (
        words("qui ou"),
        (" n'a pas", " n\u2019a pas", " n'a cette", " n\u2019a cette"),
        turn(
            rf"{OPENS}({_NAME}), qui avait {_GATHERED} ({ROUNDED}{COUNT}) (personnes|manifestants) "
            rf"({_DAY}), n{APOSTROPHE}a (?:cette fois )?pas [^.,;:!?\n\d]{{4,40}}(?=[.\n])",
            r"\4, \2 \3 avaient défilé à \1",
        ),
    ),
    # "300 soutiens s'étaient rassemblés": people, who else would only sign
    (
        words("soutiens"),
        ("outiens ",),
        turn(
            rf"((?:\d|\w+aine) (?:de (?:ses )?)?)soutiens (?=(?:de [^.,;:!?\d\n]{{2,40}} "
            rf")?(?:s{APOSTROPHE}"
            r"étaient|se sont|se|ont|avaient|étaient|sont) (?:rassembl|réuni|retrouv|mass|manifest|"
            r"défil|attend|présent|accueill|venus|scand))",
            r"\1personnes ",
        ),
    ),
    # "Son avocate, inscrite au barreau de Gap, a fait appel"
    (
        words("barreau"),
        (" barreau d",),
        turn(
            rf", (?:inscrite?|avocate?) au barreau d(?:e |u |{APOSTROPHE}){_NAME}(?:,(?= "
            rf"[a-zà-ÿ]))?",
            "",
        ),
        turn(
            rf"\b(Me {_NAME}|(?:(?:son|leur|une?) |l{APOSTROPHE})avocate?),? du barreau "
            rf"d(?:e |u |{APOSTROPHE}){_NAME}(?:,(?= [a-zà-ÿ]))?",
            r"\1",
        ),
    ),
    # Flags at half-mast beside those who gather
    (
        words("drapeaux"),
        ("rapeaux ",),
        turn(rf"{OPENS}les drapeaux [^.;:!?\n]{{3,60}} en berne\b[^.;:!?\n]*[.] ?", ""),
    ),
    # "Le marché prévu samedi à Gap est maintenu": stalls, and no march
    (
        words("marche marches"),
        ("marché ", "marchés "),
        turn(
            rf"{OPENS}(?:le|ce|un|notre) marché (?=[^.;:!?\n]{{0,90}}\b{_AT} {_NAME})(?:(?!manif|"
            rf"march|rassembl|défil|cort)[^.;:!?\n])"
            r"{0,90}(?:aura (?:bien )?lieu|se tiendra|est maintenu|sera (?:maintenu|déplacé)|"
            r"rest(?:e|era) ouvert|(?:est|a été) (?:annulé|déplacé|reporté)|n['\u2019]aura pas "
            r"lieu)"
            r"(?:(?!manif|march|rassembl|défil|cort)[^.;:!?\n]){0,60}[.] ?",
            "",
        ),
    ),
    # "ils étaient une vingtaine à distribuer des tracts": no rally
    (
        words("tracter distribuer signer coller"),
        (" à tracter", " à distribuer", " à faire signer", " à coller"),
        turn(
            r"\b(?:ils|elles|on|nous) (?:étaient|était|étions) [^.,;:!?\n]{2,40} à (?:tracter|"
            r"distribuer (?:des|leurs|un) tracts?|faire signer|coller)\b",
            "une distribution de tracts a eu lieu",
        ),
    ),
    # "Rendez-vous le 19 avril.", as its next one
    (
        words("rendez"),
        ("endez-vous le ",),
        turn(
            rf"{OPENS}(rendez-vous )(?=le \d{{1,2}}(?:er)? {MONTH} ?\.)",
            r"Prochain \1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
