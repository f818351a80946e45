"""Who said what, when and where: "« … », a lancé un agent mardi dans le cortège à X"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    MONTH,
    NAME,
    OPENS,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_SAID = r"(?:déclaré|lancé|confié|expliqué|témoigné|raconté|lâché|résumé|soufflé|insisté|martelé)"

TURNS: Turns = (
    # "« On est 900 aujourd'hui à X », lance une militante, mardi": on the day it was said
    (
        words("hui soir matin"),
        ("»", "\u201d"),
        turn(
            rf"([«\u201c][^»\u201d\n]{{0,90}}?\b(?:est|sommes|sont|étions|était)\b[^»\u201d\n]{{0,60}}?)"
            rf" (?:aujourd{APOSTROPHE}hui|ce (?:matin|soir|midi))"
            rf"\b([^»\u201d\n]{{0,90}}[»\u201d],? "
            r"(?:a |ont )?(?:lanc|souffl|assur|sourit|souri|li[ts]|dit|clam|cri|constat|estim|"
            rf"résum|annonc|s{APOSTROPHE}enthousiasm|s{APOSTROPHE}exclam|se (?:réjoui|félicit))\w*"
            rf"(?:(?! qui | pour | avant )[^.!?\n\d]){{3,60}}?,? ({WEEKDAY}|hier))"
            r"(?= ?(?:[.\n]|\Z)|, (?:à|au) (?-i:[A-ZÀ-Ý]))",
            r"\1\2",
        ),
    ),
    # "Interrogé mardi à X, le maire a salué la mobilisation": when and where he spoke
    (
        words(
            "interroge interrogee interroges questionne questionnee invite invitee sollicite "
            "sollicitee contacte contactee joint jointe rencontre rencontree"
        ),
        ("nterrogé", "uestionné", "nvité", "ollicité", "ontacté", "oint", "encontré"),
        turn(
            rf"{OPENS}(?:interrogé|questionné|invité|sollicité|contacté|joint|rencontré)e?s?"
            rf"(?! à (?:manif|march|défil|se |partic|rejoin|venir))(?=[^.,;:!?\n]*?\b(?:{WEEKDAY}|"
            rf"hier|ce matin|ce midi|ce soir)\b)[^.,;:!?\n]{{3,80}}, (?=(?:l[ae]s? |"
            rf"l{APOSTROPHE}|un |"
            r"(?-i:[A-ZÀ-Ý]))[^.;:!?\n]{3,60} (?:a|ont|avait) )",
            "",
        ),
    ),
    # "« … », a lancé un agent mardi dans le cortège à X", "mardi à X, où 900 ont défilé"
    (
        words("cortege defile ou manifestation manif rassemblement marche"),
        ("dans le cortège ", "dans le défilé ", ", où ", "lors d", "pendant l"),
        turn(
            rf"(», (?:a|ont|avait) {_SAID}e?) [^.;:!?\n]{{3,60}}? "
            rf"((?:{WEEKDAY}|hier)(?: soir| matin)?) (?:dans le (?:cortège|défilé)|(?:lors d(?:e "
            r"|u )|"
            r"pendant )(?:la |le )?(?:manif\w*|rassemblement|marche|défilé)) (?=à |de |d['\u2019])",
            r"\1 un passant \2 lors de la manifestation ",
        ),
        turn(
            rf"{OPENS}«[^»\n]{{3,200}}», (?:a|ont|avait) {_SAID}e? [^.;:!?\n]{{3,60}}? "
            rf"((?:{WEEKDAY}|hier)(?: soir| matin)?) (à {NAME}), où (?={ROUNDED}{COUNT} )",
            r"\1 \2, ",
        ),
    ),
    # "Un policier blessé mardi dans le cortège de X"
    (
        words("cortege defile"),
        ("dans le cortège ", "dans le défilé "),
        turn(
            r"\b((?:(?:bless|bris|interpell|cass|dégrad)ée?s?|interpellations?|tensions|"
            r"incidents?|heurts|"
            rf"lacrymogènes?|jets? de [a-z]+)(?: (?:ce )?(?:{WEEKDAY}|hier)(?: soir| matin)?)?) "
            r"dans le (?:cortège|défilé) (?=(?:à|de|d['\u2019]) ?(?-i:[A-ZÀ-Ý]))",
            r"\1 lors de la manifestation ",
        ),
    ),
    # "Trois personnes arrêtées samedi lors de la marche de X seront jugées lundi": once it was held
    (
        words("jugees juges liberes liberees passeront comparaitront condamnes condamnees sortis"),
        ("lors d", "en marge d", "au cours d", "issue d", "pendant l"),
        turn(
            r"\b((?:interpell|arrêt|bless)ée?s? (?:ce |le )?"
            rf"(?:{WEEKDAY}|hier|\d{{1,2}}(?:er)? {MONTH})[^.,;:!?\n]{{0,40}}? "
            rf"(?:lors d|en marge d|au cours d|à l{APOSTROPHE}issue d|pendant l)"
            r"[^.,;:!?\n]{3,90}?) (?:seront|sont|ont été|passeront|comparaîtront|étaient|ont) "
            r"(?:déjà |tous |toutes )?(?:jugé|libéré|relâché|remis|condamné|déféré|convoqué|"
            r"sorti|devant|"
            r"écopé|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[^.;:!?\n]*(?=[.;!?\n]|\Z)",
            r"\1",
        ),
    ),
    # "Concert de soutien aux blessés des manifs": of no one march
    (
        words("blesses blessees mutiles eborgnes victimes"),
        ("s des manif",),
        turn(r"\b((?:blessé|mutilé|éborgné|victim)e?e?s) des manif(?:estation)?s\b", r"\1"),
    ),
)
