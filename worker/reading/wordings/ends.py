"""Hours at which a rally was over, or something is on a screen: neither is the rally's."""

from worker.reading.wordings.turns import APOSTROPHE, HOUR, OPENS, RALLY, Turns, turn
from worker.reading.words.wordlist import words

_AT = r"(?:à|a|vers|pour|dès|peu (?:avant|après)|aux alentours de|à partir de|avant|de|:)"
_OVER = (
    r"(?:fini|finie|terminée?s?|bouclée?s?|pliée?s?|dispersée?s?|"
    r"(?:on|nous) (?:a|avons) (?:tout )?(?:fini|terminé|plié|bouclé|levé le camp)|"
    rf"(?:on|nous|ils|elles) (?:s{APOSTROPHE}est|nous sommes|se sont) "
    r"(?:tous )?(?:quitt|sépar|dispers)ée?s|"
    r"(?:on|nous) (?:plie|replie|remballe|remballons|plions)(?: (?:bagages?|les gaules))?)"
)
_SCREEN = (
    r"(?:zoom|teams|jitsi|discord|twitch|you ?tube|insta(?:gram)?|facebook|fb|twitter|tiktok|skype|"
    r"big ?blue ?button|bbb|google meet)"
)
_SHOWN = (
    rf"(?:(?:(?:un |en |le )?(?:live|direct)|réunion|réu|rdv|rendez-vous|visio\w*)"
    rf"(?: (?:sur|via|par))?(?: notre| la page| le)? {_SCREEN}|(?:sur|via) (?:notre )?{_SCREEN})"
)

TURNS: Turns = (
    # "Manif à Gap ce matin, finie à 12h30", "dispersée dans le calme vers 21 h"
    (
        words(
            "fini finie termine terminee termines terminees boucle bouclee plie pliee disperse "
            "dispersee disperses dispersees quittes separes leve replie remballe fin"
        ),
        (
            *("fini", "termin", "boucl", "pli", "dispers", "quitt", "sépar", "levé", "emball"),
            *("in prév", "in estim", "in annon"),
        ),
        turn(rf"\b(fin (?:prévue|estimée|annoncée))(?: {_AT})? {HOUR}(?!\w)", r"\1"),
        # "Gap : manifestation non déclarée, dispersée vers 16 h": it was
        turn(
            rf"((?:{OPENS}|: |, )(?:la |le )?{RALLY}(?: non (?:déclarée?|autorisée?))?),? "
            r"(?:vite |rapidement )?(?:dispersée?|terminée?|achevée?)\b",
            r"\1 a été dispersée",
        ),
        turn(
            rf",? \b(?:finie?|terminée?s?|bouclée?s?|pliée?s?|dispersée?s?)"
            rf"(?: dans le calme| sans incident| tranquillement)?,? {_AT} {HOUR}(?!\w)"
            r"(?= ?(?:[.,!\n]|\Z))",
            "",
        ),
        turn(
            rf"(\b{RALLY}\b[^.!?\n]{{1,100}}?\b{_OVER}"
            rf"(?: dans le calme| sans incident| tranquillement)?),? {_AT} {HOUR}(?!\w)"
            rf"(?! (?:à|au) [^.!?\n]{{0,30}}\bdépart)",
            r"\1",
        ),
    ),
    # "Début : 10 h / Dispersion : 17 h", a line of a form's
    (
        words("fin dispersion dislocation cloture"),
        ("in :", "in prévue :", "ion :", "ion prévue :", "ôture", "in:", "ion:"),
        turn(
            rf"(?:[ \t]*[,;/|\u2013-] ?|{OPENS})(?:(?:heure|horaire) de )?(?:fin|dispersion|"
            rf"dislocation|clôture)(?: (?:prévue|estimée|vers))? ?: ?(?:à |vers )?{HOUR}(?!\w)",
            "",
        ),
    ),
    # "on se retrouve sur Zoom à 17h", "live Twitch à 20h30"
    (
        words(
            "zoom teams jitsi discord twitch youtube you insta instagram facebook fb twitter "
            "tiktok skype big bigbluebutton bbb google"
        ),
        ("",),
        turn(
            rf"\b({_SHOWN}),? (?:(?:demain|ce soir|dès|aussi) )?{_AT} {HOUR}(?!\w)",
            r"\1",
        ),
        turn(rf"\b(?:à|dès|vers) {HOUR} (?=(?:en (?:live|direct) )?(?:sur|via) {_SCREEN}\b)", ""),
    ),
)
"""Those of one text are put plainly one after the other."""
