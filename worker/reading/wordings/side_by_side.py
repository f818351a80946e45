"""Two rallies in one breath, or one within a crowd: "feu vert pour l'une", "70 des 1 600"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    FOLK,
    HOUR,
    OF,
    OPENS,
    RALLY,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_MANY = rf"{ROUNDED}{COUNT}"
_SOME = rf"(?:{_MANY}|une? (?:petite |bonne )?\w+aine)"
_CAME_FROM = (
    r"(?:arrivaient|venaient|étaient (?:venue?s|arrivée?s|partie?s|montée?s|descendue?s)|"
    r"avaient fait le (?:voyage|déplacement|trajet))"
)
_OTHERS = (
    r"(?:leurs (?:collègues|homologues|voisins|camarades|confrères)|les autres|d['\u2019]autres)"
)

_OFF = r"(?:annulée?|interdite?|reportée?)"

TURNS: Turns = (
    # "Gap et Dole ont eu leur défilé (600 et 400)": one number each
    (
        words("et"),
        before_figures("("),
        turn(
            rf"({TOWN}) et ((?:{AT} )?{TOWN})([^.;()\d\n]{{3,60}}) \(({_MANY}) et ({_MANY})"
            rf"(?: {FOLK})?\)",
            r"\1 (\4 personnes) et \2 (\5 personnes)\3",
        ),
    ),
    # as in "900 à Gap, 700 à Dole selon les syndicats (police : 600 et 400)"
    (
        words("police prefecture"),
        ("(police", "(préf", "(la police", "(la préf"),
        turn(
            rf"({_MANY}(?: {FOLK})? {AT} {TOWN})((?:,| et) {_MANY}(?: {FOLK})? {AT} {TOWN}"
            rf"(?: (?:selon|d{APOSTROPHE}après) [^.,;()\d\n]{{3,30}})?) \((?:la )?"
            rf"(police|préf\w*)(?: ?:|,) ({_MANY}) et ({_MANY})\)",
            r"\1 (\4 selon la \3)\2 (\5 selon la police)",
        ),
    ),
    # "Annulée à Gap (préfecture) et à Dole (neige)": both
    (
        words("annulee annule interdite interdit reportee reporte"),
        (") et ",),
        turn(
            rf"\b({_OFF}) ({AT} {TOWN} \([^()\d\n]{{2,40}}\)),? et (?={AT} {TOWN} \()",
            r"\1 \2, \1 ",
        ),
    ),
    # "900 à Gap, 0 à Dole (annulé)", "90 à Dax (rassemblement annulé à Dole)": there alone
    (
        words("annule annulee interdit interdite reporte reportee"),
        ("(",),
        turn(
            rf"({_MANY} {AT} {TOWN})(?:,| et|,? mais) (?:0|zéro|aucune?|personne|rien) "
            rf"({AT} {TOWN}) "
            rf"\((?=[^()\n]{{0,60}}\b{_OFF}\b)([^()\n]{{3,80}})\)",
            r"\1 ; \2, \3",
        ),
        turn(
            rf"({_MANY} {AT} {TOWN}) \(({RALLY} {_OFF}|{_OFF}) ({AT} {TOWN})\)",
            r"\1 ; \3, rassemblement \2",
        ),
    ),
    # "l'un interdit la marche de mardi à Gap, l'autre autorise celle de jeudi à Dole"
    (
        words("arretes feu"),
        ("arrêtés ", "eu rouge ", "eu vert "),
        turn(
            r"\b(?:a pris|prend|signe|a signé|vient de prendre|publie) deux arrêtés ?: "
            r"(?:l['\u2019]un "
            rf"|le premier )?interdi(?:t|sant) (l[ea] {RALLY}[^.;!?\n]*?),? (?:l['\u2019]autre|le "
            r"second|"
            r"et)? ?autoris(?:e|ant) (?=celle|celui)",
            r"interdit \1 mais autorise ",
        ),
        turn(
            rf"\bfeu rouge (?:pour|à) (l[ea] {RALLY}[^.;!?\n]*?),? (?:et |mais )?feu vert (?:pour|"
            r"à) "
            r"(?=celle|celui)",
            r"La préfecture interdit \1 mais autorise ",
        ),
        turn(
            rf"\bfeu vert (?:pour|à) (l[ea] {RALLY}[^.;!?\n]*?),? (?:et |mais )?feu rouge (?:pour|"
            r"à) "
            r"(?=celle|celui)",
            r"La préfecture autorise \1 mais interdit ",
        ),
    ),
    # "Il reste 5 jours avant la marche de Gap et 12 avant celle de Dole": J-5, J-12
    (
        words("avant"),
        (" avant celle", " avant celui"),
        turn(
            rf"{OPENS}(?:il (?:nous )?(?:ne )?reste(?: plus que)? |plus que |encore )?(\d+) jours "
            r"avant "
            rf"(l[ea] {RALLY}[^.;!?\n]*?)(?:,? et|,) (\d+)(?: jours)? avant (?=celle|celui)",
            r"J-\1 pour \2, J-\3 pour ",
        ),
    ),
    # "On ne lâche rien : mardi Gap, jeudi Dole": they go on
    (
        words("lache lachons"),
        ("lâche rien", "lache rien", "lâchons rien"),
        turn(
            rf"{OPENS}(?:on|nous) (?:ne )?l[âa]ch(?:e|ons) rien([^.:;!?\n]{{0,70}}?) ?: "
            rf"(?={WEEKDAY} {TOWN}, |{TOWN} {WEEKDAY}, )",
            r"Rassemblements\1 : ",
        ),
    ),
    # "mardi Gap, jeudi Dole. Toujours à 18 h": at 18 h on each of them
    (
        words("toujours chaque partout"),
        ("oujours à", "haque fois ", "artout à"),
        turn(
            rf" ?: ((?:{WEEKDAY} {TOWN}|{TOWN} {WEEKDAY})(?:, (?:{WEEKDAY} {TOWN}|{TOWN} "
            rf"{WEEKDAY}))+)\. "
            rf"(?:toujours|chaque fois|partout)(?: à)? ({HOUR})",
            r", à \2 : \1",
        ),
    ),
    # as in "Manifester à Gap le mardi, c'est devenu une habitude : quatrième rendez-vous ce 5 mars"
    (
        words("habitude tradition rituel routine jamais"),
        ("devenu une ", "devenu un ", "amais un "),
        turn(
            rf"{OPENS}(?:manifester|défiler|se rassembler|marcher) ({AT} {TOWN}),? (?:le {WEEKDAY}|"
            rf"tous les {WEEKDAY}s|chaque {WEEKDAY})([^.:;!?\n]{{0,70}}?), c{APOSTROPHE}est "
            r"devenu une? "
            r"(?:habitude|tradition|rituel|routine) ?[:.] ",
            r"Manifestation\2 \1 : ",
        ),
        turn(
            rf"{OPENS}jamais un ({WEEKDAY}) sans (?=manif|rassemblement|"
            rf"marche)([^.:;!?\n]{{3,90}})\. "
            r"(?:celle|celui) de cette semaine (?:part|a lieu|est prévue?|aura lieu|partira|"
            r"débute)",
            r"\2 \1",
        ),
    ),
    # "70 des 1 600 manifestants": a part of them
    (
        words("parmi des sur dans fondus"),
        ("armi les ", " des ", "ur les ", "dans les "),
        turn(
            rf"\b{TOWN}(?: seule?)? (?:pesait|comptait pour|représentait) {_SOME} des "
            rf"({_MANY} {FOLK})",
            r"\1 ont défilé",
            signs=("pesait", "comptait pour", "représentait"),
        ),
        turn(
            rf"\b(?:pesaient|pesait|comptait pour|formaient|représentait|représentaient) {_SOME} "
            r"des "
            rf"({_MANY} {FOLK})",
            r"était là parmi les \1",
            signs=("pesai", "comptait pour", "formaient", "représentai"),
        ),
        turn(
            rf"{OPENS}parmi les ({_MANY} {FOLK})( [^.,;:!?\n]{{3,90}}), {_SOME}(?: \w+)? "
            rf"{_CAME_FROM} "
            rf"(?:{OF}){TOWN}(?: en (?:car|bus|train|voiture)s?)?",
            r"\1\2",
        ),
        turn(
            rf"{OPENS}sur les ({_MANY} {FOLK}) (?:qui )((?:ont|avaient) \w+ [^.,;:!?\n]{{3,90}}), "
            rf"{_SOME}(?: \w+)? {_CAME_FROM} (?:{OF}){TOWN}(?: en (?:car|bus|train|voiture)s?)?",
            r"\1 \2",
        ),
        turn(
            rf"{OPENS}{_SOME} (?:habitants|militants|personnes|manifestants|salariés|élus|"
            r"soignants|"
            rf"enseignants|agriculteurs) {OF}{TOWN} (?:figuraient|étaient|marchaient|défilaient) "
            rf"((?:{WEEKDAY}|hier)(?: \w+)?) (?:parmi|au milieu des|dans les rangs des) (?:les )?"
            rf"({_MANY} {FOLK}) {OF}({TOWN})",
            r"\2 ont défilé \1 à \3",
            signs=("parmi ", "au milieu des", "dans les rangs"),
        ),
        turn(
            rf"{OPENS}{OF}{TOWN}, ils étaient {_SOME} à (?:faire le (?:voyage|déplacement)|venir|"
            r"partir)"
            rf"\. ({AT} {TOWN}), ((?:{WEEKDAY}|hier)), ils se sont (?:fondus|mêlés|glissés) "
            r"(?:dans|aux|"
            rf"parmi)(?: les)? ({_MANY} {FOLK})",
            r"\1, \2, \3 ont défilé",
            signs=("ils étaient ",),
        ),
    ),
    # "Leurs collègues feront pareil à Dole": they gather there as well
    (
        words("pareil meme autant"),
        ("ont pareil", "ont de même", "ont autant"),
        turn(
            rf"{OPENS}{_OTHERS} feront (?:pareil|de même|autant),? (?={AT} {TOWN})",
            "Une autre manifestation aura lieu le même jour ",
        ),
        turn(
            rf"{OPENS}(?:ceux|celles) (?:de |d{APOSTROPHE})({TOWN}) feront (?:pareil|de même|"
            r"autant)",
            r"Une autre manifestation aura lieu le même jour à \1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
