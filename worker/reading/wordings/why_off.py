"""Why a rally is called off or forbidden, and a ban that holds no more: told behind what became.

"… est annulée, par manque de bras", "… interdite en raison du match de dimanche": its days and
gatherings are of something else. "Le tribunal l'autorise. Le préfet l'avait interdite lundi."
"""

from worker.reading.wordings.turns import APOSTROPHE, NAME, OPENS, RALLY, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_IT = rf"\b(?:{RALLY}|celle|celui)\b"
_BECAME = (
    rf"(?:\b(?:est|sont|a été|ont été|sera|vient d{APOSTROPHE}être) (?:\w+ment |donc )?"
    r"(?:annul|interdi|suspend|déprogramm)(?:ée?|te?|ue?)s?|"
    rf"\bn{APOSTROPHE}aura (?:\w+ment |donc )?pas lieu|"
    r"\bne se (?:tiendra|déroulera) (?:\w+ment |donc )?pas)"
    rf"(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: soir| matin)?)?"
    r"(?: par (?:la|le|les) [a-zé-]+(?: [a-zé]+)?)?"
)
_CALLS_OFF = (
    r"\b(?:annul(?:e|ent|é|er)|renonc(?:e|ent|é|er) (?:à|au)) "
    rf"(?:la |le |leur |sa |son |cette )?{RALLY}\b"
)
_WHY = (
    r"(?:en raison|à cause|du fait|faute|vu l|au vu|compte tenu|par (?:crainte|manque|peur|mesure)|"
    rf"face (?:à|aux?)|(?:à la )?suite (?:à|aux?|d[eu]s?|d{APOSTROPHE})|devant l|"
    r"au (?:motif|profit)|(?:à|sur) (?:la )?demande|craignant|redoutant|"
    r"pour (?:cause|raisons?|des raisons)|"
    rf"(?:la |le |les |l{APOSTROPHE})[^.,;:!?\n\d]{{3,30}} (?:ayant|préférant|voulant|craignant))"
)
_WEATHER = (
    r"(?:(?:fort |grand )?vent|orages?|météo|canicule|tempête|pluie|neige|verglas|covid|alerte|"
    r"intempéries|chaleur|froid|grève|manque d|faute d)"
)
# A new day, another fate, or what comes in its place: not the reason's.
_MORE = (
    r"(?:report|décal|repouss|déplac|remplac|autoris|maint[ei]n|annul|interdi|nouvelle date|mais|"
    r"aura lieu|se tiendra|tribunal|arrêté|recours|elles?|ils?|nous|on|invit|appel)"
)
_NEXT = r", (?-i:[A-ZÀ-Ý])"
_RULER = r"(?:(?:sous-)?préf\w*|maire|mairie|ville|municipalité|gouvernement|ministre)"
_FREED = (
    r"(?:autoris|suspend|annul|cass|lev|retoqu|désav|invalid|maint[ei]n|aura (?:bien )?lieu|pourra)"
)

TURNS: Turns = (
    (
        words(
            "raison cause fait faute vu compte crainte manque peur mesure face suite devant motif "
            "profit demande craignant redoutant raisons ayant preferant voulant"
        ),
        (
            "nnul",
            "nterdi",
            "uspendu",
            "éprogramm",
            "pas lieu",
            " se tiendra",
            " se déroulera",
            "enonc",
        ),
        # "annulée à cause de la neige dimanche à Gap": the only town is the rally's
        turn(
            rf"({_IT}(?:(?! (?:à|au|aux) (?-i:[A-ZÀ-Ý]))[^.;:!?\n]){{0,140}}?{_BECAME}),? "
            rf"{_WHY}(?![\w-])(?:(?!\b{_MORE}|{_NEXT}| (?:à|au|aux) (?-i:[A-ZÀ-Ý]))"
            rf"[^.;:!?()\n]){{0,80}}?((?: (?:de |du |ce )?(?:{WEEKDAY}|hier|demain)(?: dernier)?)? "
            rf"(?:à|au|aux) {NAME})(?= ?[.;!\n]|\Z)",
            r"\1\2",
        ),
        turn(
            rf"({_IT}[^.;:!?\n]{{0,140}}?{_BECAME}|{_CALLS_OFF}[^.,;:!?\n]{{3,100}}?),? "
            rf"{_WHY}(?![\w-])(?:(?!\b{_MORE}|{_NEXT})[^.;:!?()\n])*(?=[.;:!?\n]|{_NEXT}|\Z)",
            r"\1",
        ),
    ),
    # "La préfecture autorise la marche, que le maire avait interdite": its ban holds no more
    (
        words("avait avaient"),
        ("avait interdi", "avait d'abord interdi", "avait d\u2019abord interdi"),
        turn(
            rf"(\b{_FREED}[^.;:!?\n]{{3,160}}?), qu{APOSTROPHE}?e? ?(?:l[ae] )?{_RULER}"
            rf"(?: [^.,;:!?\n]{{1,30}})? avait (?:d{APOSTROPHE}abord )?interdite?s?"
            rf"(?: [^.,;:!?\n]{{1,40}})?(?=[.,;!\n]|\Z)",
            r"\1",
        ),
        turn(
            rf"(\b{_FREED}[^\n]{{3,300}}?[.!?]) (?:L[ae] )?{_RULER}(?: [^.,;:!?\n]{{1,30}})? "
            rf"l{APOSTROPHE}avait (?:d{APOSTROPHE}abord )?interdite?s?[^.;:!?\n]*(?=[.;!\n]|\Z)",
            r"\1",
        ),
    ),
    # "Point de défilé", but "point de rassemblement : la gare"
    (
        words("point"),
        ("oint de ",),
        turn(
            rf"{OPENS}point de (?=(?:manif\w*|marche|défilé|cortège|mobilisation)\b)",
            "Pas de ",
        ),
    ),
    # "… est maintenue, malgré l'annulation de celle de Dole": of another one
    (
        words("malgre depit"),
        ("algré l", "épit de l"),
        turn(
            rf",? (?:malgré |en dépit de )(?:l{APOSTROPHE}(?:annulation|interdiction)|le report) "
            r"de (?:celle|celui|celles|ceux) (?:de la ville )?d(?:e |u |es |['\u2019])"
            rf"{NAME}(?= ?[.,;!\n]|\Z)",
            "",
        ),
    ),
    # "Pas de marche samedi à Gex : un rassemblement à 14 h": the one takes the other's place
    (
        words("pas aucun aucune"),
        ("as de ", "ucun "),
        turn(
            rf"({OPENS}(?:pas de |aucune? ){RALLY}\b(?:(?!\d ?h)[^.,;:!?\n]){{3,60}}?"
            rf"(?: ?[:,]|\. En revanche,) "
            rf"(?:en revanche,? |par contre,? )?)(?=une? (?:\w+ )?{RALLY}\b[^.;:!?\n]*\d ?h)",
            r"\1mais ",
        ),
    ),
    # because of the weather, as in "annulée (vent)", "n'aura pas lieu : trop de vent"
    (
        words(
            "vent orage orages meteo canicule tempete pluie neige verglas covid alerte intemperies "
            "chaleur froid greve effectifs benevoles"
        ),
        ("nnul", "nterdi", "pas lieu"),
        turn(
            rf"({_BECAME}) ?(?:\({_WEATHER}[^()\n\d]{{0,25}}\)|(?::|,|vu) (?:la |le |trop de "
            rf")?{_WEATHER}\b"
            r"(?: [a-zé]+){0,2}(?= ?(?:[.,!\n]|\Z)))",
            r"\1",
        ),
    ),
    # "Pride de Gap interdite ? NON, c'est un fake !": it stands
    (
        words("interdite interdit annulee annule reportee reporte"),
        (" ? ", "\u00a0? ", "? "),
        turn(
            rf"({OPENS}[^.!?\n]{{0,40}}?\b{RALLY}\b[^.!?\n]{{2,50}}?) (?:est )?(?:interdit|annulé|"
            rf"reporté)e? ?\? "
            rf"(?:mais |ben )?(?:non|faux|intox|c{APOSTROPHE}est faux)\b(?:[ ,!.]+(?:non|"
            rf"c{APOSTROPHE}est (?:un fake|faux|"
            rf"une (?:rumeur|intox|fausse rumeur))))*[ !.]*",
            r"\1 est maintenue. ",
        ),
    ),
)
