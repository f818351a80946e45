"""Rallies called off in rarer words: "ne pourra pas avoir lieu", "on laisse tomber", "[REPORT]"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    MONTH,
    NAME,
    OPENS,
    RALLY,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_ALSO = r"(?:(?:donc|finalement|malheureusement|hélas|plus|bien sûr|évidemment) )*"
_ELSEWHERE = (
    r"(?! (?:au|en(?! (?:raison|vigilance|alerte))|à|sans|seule?s?|ici|comme|dans|sous|avec|selon|"
    r"sur|devant|place|rue|avant)\b)"
)
_IT = rf"\b(?:{RALLY}|celle|celui|(?:le|la) (?:second|première?))\b"
_WHO_RULES = r"(?:(?:sous-)?préf\w*|pref|mairie|maire|municipalité|ville|ministère)"
_ON = (
    rf"(?=(?:au|à) (?:ce |cette )?(?:{WEEKDAY}|demain|lendemain|surlendemain|week-end|mois|semaine|"
    rf"\d{{1,2}}(?:er)?(?: {MONTH}|/\d|[,.;:!)\n]|$)))"
)
_NEXT = rf"(?=(?:au|à) (?:{WEEKDAY}\b|\d{{1,2}}(?:er)? {MONTH}\b))"
_ANY_RALLY = r"tou(?:t (?:rassemblement|attroupement|cortège|défilé)|te (?:manifestation|marche))"
_TOO = r"(?:aussi |également |déjà |elle aussi |lui aussi )?"
_ORDERS = (
    rf"(?:l[ae] {_WHO_RULES}|un arrêté)\b[^.;:!?\n]{{0,50}} (?:a|vient|interdit) "
    rf"(?:aussi |également |finalement |déjà )?(?:interdi|pris|de prendre|d{APOSTROPHE}interdire|"
    rf"de l{APOSTROPHE}interdire|toute?)"
)

_THE_BAN = rf"(?:\bl{APOSTROPHE}arrêté d{APOSTROPHE}|\bl{APOSTROPHE}|\b)"

# Who wants something undone or forbidden, and whose ban it may be but a cause's.
_WANTS = (
    r"(?:demand|réclam|exig|revendiqu|obten|obtien|dénon[cç]|veu|voul|souhait|esp[eéè]r|appel|"
    r"oppos|protest|milit|manifest|mobilis)\w*|pour|contre"
)
_OF_A_RALLY = (
    rf"(?:une? |deux |trois |plusieurs |certaines )?{RALLY}|(?:dernière|première|toute) |"
    rf"(?-i:[A-ZÀ-Ý])|{WEEKDAY}|hier|demain|"
    r"(?:manifest|défil|se r|paraître|sortir|circul|march)|"
    r"(?:événement|évènement|rendez-vous|journée|fête|parade|convoi|opération|initiative|blocage|"
    r"meeting|carnaval|teknival|free|rave|raid|tour|départ|attroupement|"
    r"(?:sous-)?préf|ministr|gouvernement|maire|mairie|tribunal|juge|police|autorités|état|ville)"
)

_FULL_DAY = rf"(?:{WEEKDAY} \d{{1,2}}(?:er)?(?: {MONTH})?|{WEEKDAY})"
_AT_NAME = r"(?:à|au|aux) (?-i:[A-ZÀ-Ý])[\w\u2019'-]+(?:[ -](?-i:[A-ZÀ-Ý])[\w\u2019'-]+){0,2}"
_OF_NAME = (
    r"d(?:e |u |es |['\u2019])(?-i:[A-ZÀ-Ý])[\w\u2019'-]+(?:[ -](?-i:[A-ZÀ-Ý])[\w\u2019'-]+){0,2}"
)

TURNS: Turns = (
    # moved, as in "c'est remis du samedi 12 au samedi 26"
    (
        words("remis remise deplacee deplace report"),
        (" du ", "=>", "->", "→"),
        turn(
            rf"(?::,? ?)?\b(?:c{APOSTROPHE}est |est )?(?:remis|déplacé|basculé)e? (?:du|de) "
            rf"({_FULL_DAY}) (?:au|à) (?={_FULL_DAY})",
            r"reportée du \1 au ",
        ),
        turn(
            rf"\breport\b\W{{1,8}}({RALLY} {_AT_NAME}) (?:du )?({_FULL_DAY}) ?(?:=>|->|→) ?"
            rf"(?={_FULL_DAY})",
            r"\1 reportée du \2 au ",
        ),
    ),
    # "la manif de Gap de samedi se fera lundi à 15 h": it is moved
    (
        words("fera aura tiendra"),
        (" se fera ", " aura lieu ", " se tiendra "),
        turn(
            rf"\b((?:la|le|notre) {RALLY} {_OF_NAME}) (?:de |du |prévue? )({_FULL_DAY}) "
            rf"(?:se fera|aura lieu|se tiendra)(?: finalement)? ({_FULL_DAY})(?= (?:à|dès|\d))",
            r"\1 de \2 est reportée à \3",
        ),
    ),
    (
        words("saute contrairement autoriser"),
        (" saute ", "ontrairement ", "fini par autoriser"),
        turn(
            rf"(\b{RALLY}\b[^.;:!?\n]{{2,50}}) saute (?=à cause|pour cause|faute)",
            r"\1 est annulée ",
        ),
        turn(
            r"(?:(?<=^)|(?<=[.!?\n] )|(?<=\n))contrairement (?:à|aux) (?:la |une |les )?"
            r"(?:rumeurs?|bruits?|info\w*|fake news)(?: qui \w+)?,? ",
            "",
        ),
        turn(r"\ba fini par autoriser\b", "autorise"),
    ),
    # "Le maire a préféré ne pas organiser de rassemblement", "ont renoncé à organiser un défilé"
    (
        words("pas renonce renoncent renoncer"),
        ("e ne pas ", "é ne pas ", "i ne pas ", "enonc"),
        turn(
            rf"\b(?:(?:a|ont|avait|avaient) )(?:préféré|(?:décidé|choisi|convenu) de) ne pas "
            rf"(?:organiser|tenir|appeler à|lancer|prévoir) (?:de |d{APOSTROPHE}|un |une |la |le |)"
            rf"(?={RALLY}\b|se rassembler|manifester|défiler)",
            "n'a pas prévu de ",
        ),
        turn(
            r"\b(renonc(?:é|ent|er) à) (?:organiser|tenir|maintenir) "
            r"(?:une?|son|sa|leur|la|le|cette|ce) "
            rf"(?={RALLY}\b)",
            r"\1 leur ",
        ),
    ),
    # "L'interdiction de la manif de Gap est suspendue", "le tribunal a cassé l'interdiction"
    (
        words("interdiction interdisant interdisait"),
        ("suspend", "levé", "annulé", "cassé"),
        turn(
            rf"{_THE_BAN}interdiction d(?:e la |u |e l{APOSTROPHE})({RALLY}[^.;:!?\n]{{0,60}}?) "
            rf"(?:est|a été|vient d{APOSTROPHE}être) (?:suspendue?|levée?|annulée?|cassée?)"
            r"(?: par (?:le|la) [a-z]+(?: administratif)?)?\b",
            r"la \1 est autorisée",
        ),
        turn(
            rf"\b(?:le tribunal|la justice|le juge|le TA|le conseil d{APOSTROPHE}[ée]tat) "
            rf"(?:administratif |des référés )?(?:de {NAME} )?"
            rf"(?:a |vient de )?(?:suspend\w*|lev\w+|annul\w+|cass\w+) "
            rf"(?:{_THE_BAN}interdiction d(?:e la |u |e l{APOSTROPHE})|"
            rf"l{APOSTROPHE}arrêté (?:(?:préfectoral|municipal) )?(?:interdisant|qui interdisait) "
            rf"(?:la |le |cette ))(?={RALLY})",
            "est autorisée la ",
        ),
    ),
    # What nobody should miss: "ne ratez pas samedi : manif à Gap".
    (
        words("ratez manquez loupez oubliez rater manquer louper oublier"),
        tuple(f"{it}ez pas" for it in ("rat", "manqu", "loup", "oubli"))
        + tuple(f"pas {it}er" for it in ("rat", "manqu", "loup", "oubli")),
        turn(
            rf"\b(?:à )?n(?:e |{APOSTROPHE})(?:pas )?(?:rat|manqu|loup|oubli)e[rz](?: pas)? "
            rf"(?=(?:la |le |l{APOSTROPHE})?(?:{WEEKDAY}|demain|ce soir|{RALLY}))",
            "rendez-vous ",
        ),
    ),
    # What people will not put off, and what they want undone: "reportons nos fêtes".
    (
        words("reportons annulons annule annulation interdiction"),
        ("eportons ", "nnulons ", "annule rien", "nnulation d", "nterdiction d"),
        turn(r"\b(?:reportons|annulons) (?:nos|vos|leurs|toute?s?) (?=\w)", "gardons nos "),
        turn(rf"\b(?:on )?n{APOSTROPHE}annule(?:ra|rons|z)? rien\b", "on ne lâche rien"),
        turn(
            rf"\b(l{APOSTROPHE})?annulation d(?=(?:e la |u |es |e l{APOSTROPHE}|e ce |e cette )"
            r"(?:réforme|loi|projet|décret|dette|permis|arrêté|vente|expulsion|licenci|suppression|"
            r"fermeture|hausse|taxe|plan|contrat|budget|décision|mesure|sanction)\w*)",
            "retrait d",
        ),
        turn(
            rf"\b((?:{_WANTS}) (?:(?:[àa]|contre|pour) )?l{APOSTROPHE})"
            r"(?:annulation|interdiction) "
            rf"d(?=e |u |es |{APOSTROPHE})(?!(?:e |u |es |{APOSTROPHE})(?:l{APOSTROPHE}|"
            rf"(?:la|ce|cette|son|sa|leur|tout|toute|ces) )?(?:{_OF_A_RALLY}))",
            r"\1abandon d",
        ),
    ),
    # "Rave interdite à Gap, manif à Dole", "Braderie reportée": a concert.
    (
        words(
            "party parties rave raves teknival teuf braderie feria fan brocante foraine artifice"
        ),
        (
            "part",
            "Part",
            "PART",
            "ave ",
            "aves ",
            "knival",
            "euf ",
            "raderie ",
            "eria ",
            "an zone ",
            "an-zone ",
            "rocante ",
            "oraine ",
            "artifice ",
        ),
        turn(
            r"\b(?:free[- ]part(?:y|ies)|raves?(?:[- ]part(?:y|ies))?|teknival|teuf|braderie|feria|"
            r"fan[- ]zone|brocante|f[êe]te foraine|feu d['\u2019]artifice)"
            r"(?= (?:est |a été |sont )?(?:interdite?s?|annulée?s?|reportée?s?)\b)",
            "concert",
        ),
    ),
    (
        words("pas plus pourra pourront"),
        ("urra", "urront", " fera", " feront", " tiendr", " déroul"),
        turn(
            rf"\bne pourr(a|ont) {_ALSO}(?:pas )?{_ALSO}(?:avoir lieu|se (?:tenir|dérouler|faire)|"
            r"être (?:maintenu|organisé|assuré)e?s?)\b",
            r"n'aur\1 pas lieu",
        ),
        turn(
            rf"\bne se (?:fer|tiendr|dérouler)(a|ont) {_ALSO}pas\b{_ELSEWHERE}",
            r"n'aur\1 pas lieu",
        ),
        turn(r"\b(?:ça|cela) ne se fera (?:donc |finalement )?pas\b", "c'est annulé"),
    ),
    # "annoncée demain à Gap puis retirée"
    (
        words("retire retiree abandonne abandonnee deprogramme deprogrammee"),
        ("uis retiré", "uis abandonné", "uis déprogrammé", "ement retiré"),
        turn(
            r"\b(?:puis|et) (?:finalement )?(?:retirée?|abandonnée?|déprogrammée?)s?\b",
            "puis annulée",
        ),
    ),
    (
        words("programme calendrier enterre enterree"),
        (" rayé", " retiré", " et enterré"),
        turn(
            rf"({_IT}[^.;:!?\n]{{0,140}}? (?:est|a été)) (?:(?:rayée?|retirée?) d(?:u|e la|e "
            rf"l{APOSTROPHE})(?: programme| calendrier)|morte? et enterrée?)",
            r"\1 annulé",
        ),
    ),
    (
        words("tomber fait"),
        ("n laisse tomber", "n abandonne", "e se fait p"),
        turn(
            r"(?<=[.!?\n,:] )(?:on laisse tomber|ça ne se fait (?:plus|pas))(?= ?[.!,\n]|$)",
            "c'est annulé",
        ),
        turn(r"(?<=[.!?] )Ça ne se fait (?:plus|pas)(?= ?[.!,\n]|$)", "C'est annulé"),
    ),
    (
        words(
            "refuser refuse refusee refuses refusees prohibe prohibee proscrit proscrite banni "
            "bannie defendu defendue retoque retoquee retoques retoquees coup frappe frappee objet"
        ),
        (
            "efus",
            "prohib",
            "proscrit",
            "banni",
            "défendu",
            "etoqué",
            " coup d",
            "rappé",
            " l'objet",
            " l\u2019objet",
        ),
        turn(
            rf"\b(?:s{APOSTROPHE}est vue?|se voit) refuser (?:(?:l{APOSTROPHE}|son |toute )"
            r"autorisation|le feu vert)(?: (?:de|par) la (?:préfecture|mairie))?",
            "est interdit",
        ),
        turn(
            rf"({_IT}[^.;:!?\n]{{0,140}}? (?:est|a été)) retoquée?s? par "
            rf"(?=(?:la |le |les |l{APOSTROPHE}){_WHO_RULES}\b)",
            r"\1 interdit par ",
            signs=("retoqu",),
        ),
        turn(
            r"\b(est|a été|sont|ont été) (?:refusé|prohibé|proscrit|banni|défendu)(e?s?) "
            rf"(?=par (?:(?:un |l{APOSTROPHE})?arrêté|(?:la |le |les |l{APOSTROPHE}){_WHO_RULES}\b|"
            r"le haut-commissa|les autorités))",
            r"\1 interdit\2 ",
        ),
        turn(
            r"\b(?:est|était|tombe|est tombée?|se trouve|(?:est|a été) frappée?) "
            rf"(?:sous le coup )?d{APOSTROPHE}une? (?:arrêté d{APOSTROPHE})?(?:interdiction|arrêté)"
            r"(?: (?:préfectorale?|municipale?))?\b",
            "est interdit",
        ),
        turn(
            rf"\bfait l{APOSTROPHE}objet d{APOSTROPHE}une? (?:arrêté d{APOSTROPHE})?interdiction\b",
            "est interdit",
        ),
        turn(
            rf"(?<=[.!?] )((?:La|Le) {_WHO_RULES}) (?:a|vient de|nous a) refusée?r? "
            rf"(?:l{APOSTROPHE}|son |de donner (?:l{APOSTROPHE}|son ))autorisation(?= ?[.!\n]|$)",
            r"\1 a interdit la manifestation",
        ),
    ),
    (
        words("passe passent bascule basculent basculee"),
        (" passe", " bascul"),
        turn(
            rf"({RALLY}[^.;:!?\n]{{0,140}}?) (?:passe(?:nt)?|(?:est )?bascul(?:e|ent|ée?s?)) "
            rf"{_NEXT}",
            r"\1 est reporté ",
        ),
    ),
    # "elle est reprogrammée au 25", "remise à mardi", not "remise à 15 h", "déplacée au stade"
    (
        words(
            "reprogramme reprogrammee reprogrammes reprogrammees replanifie replanifiee transfere "
            "transferee transferes transferees ajourne ajournee renvoye renvoyee remis remise "
            "differe differee recale recalee deplace deplacee"
        ),
        (" à ", " au "),
        turn(
            r"\b(est|sont|été|être) ((?:\w+ment |donc |aussi )?)(?:reprogrammé|replanifié|"
            rf"transféré|ajourné|renvoyé|remis|différé|recalé|déplacé)(?:es?|s)? {_ON}",
            r"\1 \2reporté ",
        ),
    ),
    (
        words("rien pas"),
        ("Rien n", "rien n"),
        turn(
            rf"\brien n{APOSTROPHE}(?:est|a été) (?:encore )?(?:annulé|reporté|interdit)\b"
            r"(?! (?:sauf|à part))",
            "tout est maintenu",
        ),
    ),
    # "… samedi à Avignon. La préfecture y a interdit tout rassemblement."
    (
        words("interdit interdire"),
        ("interdit tout", "interdire tout"),
        turn(
            rf"(?<=[.!?] )((?:La|Le) {_WHO_RULES}\b[^.;:!?\n]{{0,40}}?) (?:y )?"
            rf"(?:a {_TOO}(?:décidé d{APOSTROPHE})?|vient d{APOSTROPHE})interdi(?:t|re) "
            rf"{_ANY_RALLY}(?= ce jour-là| ?[.!?\n]|$)",
            r"\1 l'a interdit",
        ),
    ),
    # "un arrêté a été pris pour éviter toute manifestation", "des arrêtés ont été pris à Gap"
    (
        words("arrete arretes"),
        (" pris", " signé", " publié"),
        turn(
            r"\bun arrêté (?:préfectoral |municipal )?"
            r"(?:a été|vient d['\u2019]être) (?:pris|signé|publié)(?: par [^.;:!?\n]{3,50}?)? "
            rf"(?:pour |afin d(?:e |{APOSTROPHE}))(?:éviter|empêcher|interdire) {_ANY_RALLY}",
            "est interdite la manifestation",
            signs=("un arrêté",),
        ),
        turn(
            r"(interdi[^\n]{0,300}?)\bdes arrêtés (?:préfectoraux |municipaux )?"
            rf"(?:d{APOSTROPHE}interdiction )?"
            rf"ont {_TOO}été (?:pris|signés|publiés)(?: concernant| pour| visant)?\b",
            r"\1les manifestations sont interdites",
            signs=("des arrêtés",),
        ),
        turn(
            rf"(interdi[^\n]{{0,300}}?)\b(l[ae] {_WHO_RULES}\b[^.;:!?\n]{{0,40}}?) "
            rf"a {_TOO}pris un arrêté(?: similaire| identique| semblable)?(?= ?[.,;!\n]|$)",
            r"\1\2 a interdit la manifestation",
            signs=("pris un arrêté",),
        ),
    ),
    # What had been called is still to come where it is forbidden now.
    (
        words("avait avaient"),
        ("interdi", "arrêté"),
        turn(
            rf"\b((?:appel|{RALLY})\b[^.;:!?\n]{{0,80}}?) avai(?:t|ent) (?:aussi |d'abord )?été "
            r"(lancé|déclaré|annoncé|diffusé|prévu|programmé|déposé)(e?s?)\b"
            rf"(?=[^\n]{{0,200}}?\b{_ORDERS})",
            r"\1 est \2\3",
        ),
        turn(
            rf"\bavaient (?:appelé à|prévu d(?:e |{APOSTROPHE}))(?=[^\n]{{0,250}}?\b{_ORDERS})",
            "appellent à ",
        ),
    ),
    # What is added behind a post, as in "EDIT : interdite !"
    (
        words("edit maj update"),
        ("edit", "Edit", "EDIT", "MAJ", "Maj", "UPDATE", "Update"),
        turn(
            r"\b(?:edit|maj|update)(?: \d{1,2} ?h ?\d?\d?)? ?: ?"
            r"(?=(?:annul|report|interdi|repouss|décal)(?:ée?|te?)s?\b)",
            "C'est ",
        ),
    ),
    # A notice that opens on it: "Report du sit-in prévu samedi à X. Nouvelle date :"
    (
        words("report"),
        ("Report d", "REPORT D", "report d"),
        turn(
            rf"{OPENS}report d(?:e la|u|e l{APOSTROPHE}) ?({RALLY}(?: [a-zà-ÿ]+)? (?:prévue?|"
            rf"programmée?|initialement|annoncée?|de {WEEKDAY}|du \d)[^.;:!?\n]{{3,90}})"
            r"(?=[.;:!?\n]|$)",
            r"La \1 est reportée",
        ),
    ),
    (
        words("report"),
        ("[REPORT]", "[Report]", "REPORT\n"),
        turn(r"\[report\]|^report(?=\n)", "REPORTÉ :"),
    ),
)
"""Each is put in the words that `states` knows."""
