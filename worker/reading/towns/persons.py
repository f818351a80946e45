"""Names that belong to a person: who is called so, where someone lives, was born, is quoted."""

from worker.reading.towns.mourned import SURNAME, is_mourned
from worker.reading.towns.origins import of_origins, sets_out
from worker.reading.words.patterns import compiled
from worker.reading.words.text import CAPITAL, LOWER, UPPER, Text
from worker.reading.words.word_groups import RALLIES
from worker.reading.words.wordlist import words

_PEOPLE = words(
    "m mme mlle mr me dr pr monsieur madame maitre docteur mrs saint camarade general marechal"
)
FIRST_NAMES = words(
    """adele adrien agathe agnes alain albert alex alexandra alexandre alexis alice aline
    amandine amelie anais andre andrea anna anne annie antoine arnaud arthur aude audrey
    aurelie aurelien
    aurore axelle baptiste benjamin benoit bernard bertrand brigitte bruno camille carole
    caroline catherine cecile cedric celia celine chantal charles charlotte chloe christelle
    christian christiane
    christine christophe claire clara claude claudine clement clementine corinne cyril damien
    daniel danielle david deborah delphine denis denise didier dominique dorothee edouard
    elisabeth elise eliane
    elodie elsa emile emilie emma emmanuel emmanuelle eric estelle esther etienne eva fabien
    fabienne fabrice fanny fatima felix fernand florence florent florian franck francis francois
    francoise frederic
    gabriel gaelle gael genevieve georges gerald gerard gilbert gilles ginette gisele gregory
    guillaume guy helene henri herve hugo hugues ingrid irene isabelle jacqueline jacques jean
    jeanne jeremy jerome joel
    jose joseph josephine judith jules julia julie julien juliette justine karim karine kevin
    laetitia laura laure laurence laurent lea leila leo leon lise loic louis louise luc lucas
    lucie lucien lucile lydia lydie
    madeleine magali manon marc marcel margaux margot marguerite marie marine marion marlene
    martin martine mathieu mathilde matthieu maurice max maxime melanie michel michele michelle
    mireille mohamed monique
    morgane muriel myriam nadege nadia nadine natacha nathalie nicolas nicole noemie odile oceane
    olivier olympe pascal pascale patrice patricia patrick paul paule pauline philippe pierre
    quentin rachel raphael raymond
    regis remi remy rene renee richard robert roger roland romain rose sabine sabrina samuel
    sandra sandrine sarah sebastien serge severine simon simone sonia sophie stephane stephanie
    suzanne sylvain sylvie tatiana
    theo therese thibault thierry thomas tristan valentin valentine valerie vanessa veronique
    victor victoire vincent virginie viviane xavier yann yannick yasmine yves yvette yvonne
    zoe carol greta"""
)
# A trade by its ending or its name, and words that only end so ("premier", "soutien").
_TRADE = (
    r"(?!quart|chant(?:s|ier)|sent|calend|doss|courr|prem|dern|pap|met|ate|heur|val|lead|anc|entie|"
    r"part|fevr|janv|comb|sout|maint|entret|quotid|lum|mat|man|pri|riv|front|carr|lis|bann|meill|"
    r"inter|exter|super|moy|regul|contrair|mill|echang)"
    r"(?:[a-z]{3,}(?:eure?|euse|ier|iere|ger|gere|iens?|ienne|iste|trice|een|eenne|logue|graphe)|"
    r"macon|bouchere?|poissonniere?|maraichere?|pompiere?|kine|veto|instit|marin|peintre|dentiste|"
    r"(?:etudiant|soignant|enseignant|militant|assistant|gerant|agent|commercant|exploitant|"
    r"gilet jaune|manifestant|habitant|riverain|adjoint|artisan|avocat|employe|salarie|retraite|"
    r"apprenti|delegue|intermittent|aide(?:-\w+)?)e?|patron(?:ne)?|paysan(?:ne)?|vigneron(?:ne)?|chef(?:fe)?|"
    r"cheminot|docker|eleve|cadre|prof|medecin|architecte|secretaire|responsable|comptable|"
    r"interne|pharmacien|notaire|libraire|fonctionnaire|sage-femme|atsem|aesh|mere|pere|maman|"
    r"papa|benevole|facteur|maraicher|boucher|gendarme|policier|magistrat|greffier|juge|"
    r"psychologue|veterinaire|orthophoniste|concierge|stagiaire|interimaire|"
    r"maitresse|guide|capitaine|proviseur|universitaire|vacataire|berger|ouvrier)"
)
_KIN = (
    r"(?:mec|meuf|copain|copine|pote|mere|pere|maman|papa|daronne?|soeur|frere|fils|fille|gosse|"
    r"enfant|parent|oncle|tante|cousine?|neveu|niece|mari|femme|cherie?|amie?|belle-mere|"
    r"beau-pere|grand-mere|grand-pere|mamie|papi|voisine?|collegue|patron|proprio)s?"
)
_ORIGIN = compiled(
    # All begin with a word, and with its first letter: most are passed over at once.
    r"\b(?=\w)(?:(?:(?:j'|(?:je|on|nous|moi|i|we|qui|ils?|elles?)\b)[^.,;!?()]{0,12}(?:vis|habite|"
    r"habitons|vit|vivons|suis|(?<!c')est|sommes|habitant|reside|bosse|live|from|am from)"
    r"|je suis (?:une? )?(?!(?:alle|venu|present|encore|bien|aussi|toujours|arrive|parti|rentre|"
    r"partant|chaud|pret|monte|descendu|retourne|inscrit|dispo|passe|reste|deja|jamais|demain|"
    r"actuel|sortie?|tombe)\w*)[a-z]{4,}(?: [a-z]{4,})?(?= a )"
    r"|(?:maires|deputes|senateurs|prefets|eveques|clubs|supporters|conseils)"
    r" d(?:e|u|es|') ?[^.,;:()]{2,40} et(?= d)"
    rf"|(?:(?:une?|le|la|du) |l'){_TRADE}(?= de )"
    r"|(?:(?:une?|le|la|du) |l')(?:ancien(?:ne)? |jeune )?(?:manifestant|militant)e?(?= d)"
    rf"|(?:mon|ma|mes|ses) (?:{_KIN}|[a-z]+ (?:est|sont)|eleves?|patients?|etudiants?)"
    r"|(?<![\w\u00b7.-])ne(?:e|s|es)?|depuis|(?<!aux )(?<!les )(?<!d')(?<!\d )habit\w+|"
    r"resid\w+|vivant"
    r"|mute(?:e)?|basee?s?|(?<!s')installee?s?|from|"
    r"(?:incarcere|detenu|ecroue|emprisonne|hospitalise|scolarise|enterre|soigne|opere|"
    r"transporte|evacue|transfere|rapatrie|inhume|defere)e?s?|"
    r"(?<!du )(?<!le )(?<!en )(?<!ce )live|living|domiciliee?s?)"
    r" (?:de|d'|a|du|des|en|from|in|chez|sur|dans|vers)? ?$"
    r"|(?:vi[st]|vivent|vivons|habit(?:e|es|ent|ons)|log(?:e|ent)|resid(?:e|ent)) "
    r"(?:dans|avec|seule?|en) [^,.;:()]{1,30} (?:a|au|aux) $"
    r"|(?:enseigne|etudie|exerce|travaille|accouch\w+)(?: [a-z]+ment)? (?:a|au|aux) $"
    r"|(?:vit|vivent|habite|habitent|reside|resident|enseigne|etudie|exerce)"
    r"(?: (?:toujours|encore|desormais|aujourd'hui|maintenant|aussi)){1,2} (?:a|au|aux) $"
    r"|(?:coma|soignee?s?|operee?s?|transportee?s?|evacuee?s?|admise?s?) "
    r"(?:a l'hopital|l'hopital|au chu|le chu|a la clinique|aux urgences) (?:de |d'|du )$"
    r"|les \d{1,2} (?:de|d'|du) ?$"  # "Les 8 de Brignoles passent au tribunal"
    r"|on verra avec $"
    r"|(?:fait|faire|font|faisaient) le (?:voyage|trajet|deplacement|chemin) "
    r"(?:de |d'|du |des |depuis )$"
    # "avec ceux de Dortan et de Bellignat": who else comes
    r"|(?:avec|attend|attendons|accueille|accueillons) "
    r"(?:des|d'autres|les|nos|leurs|ceux|celles)(?: [a-z]+)? (?:[^.,;:()]{2,30} et )?"
    r"d(?:e |u |es |')(?:la |le |les |l')?$"
    r"|(?:serai|suis) recue?(?: [a-z]+){0,2} (?:a|au|aux) (?:(?:l'|la )?[a-z-]+ d(?:e |u |'))?#?$"
    # but a delegation is, at a prefecture, where its rally is
    r"|(?:est|sont|sera|seront|serons|ete) recue?s?(?: [a-z]+){0,2} "
    r"(?:a|au|aux) (?:(?:l'|la )?(?!(?:mairie|(?:sous-)?prefecture|ars|rectorat|inspection|dsden) )"
    r"[a-z-]+ d(?:e |u |'))?#?$"
    # "mon fils étudie à Nîmes"
    rf"|(?:mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|leurs?) (?:{_KIN}|sours?|frangine?s?)"
    r"(?: \w+)? (?:etudi(?:e|ent)|travaill(?:e|ent)|boss(?:e|ent)|enseign(?:e|ent)|loge(?:nt)?|"
    r"(?:est|sont) (?:etudiante?s?|en (?:fac|prepa|internat|stage))) (?:\w+ )?(?:a|au|aux|sur) $"
    # Who comes "de X" leaves it; who comes "à X" will be there.
    rf"|(?:mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|leurs?|une?|des|les) "
    rf"(?:{_KIN}|sours?|frangine?s?) (?:\w+ )?(?:(?:re)?(?:descend|mont|part|v[ei]en)\w*|"
    r"(?:rentr|debarqu|rappliqu|accour|roul)\w*|f(?:ai|o)n?t la route) "
    r"(?:tout droit |expres |depuis )?(?:de |d'|du |des )?$"
    r"|(?:vien(?:s|t|nent)|venons|venu(?:e|s|es)?|venant|arriv\w+|originaires?|"
    r"(?:en )?provenance|accouru(?:e|s|es)?|"
    r"monte(?:nt|s)?|montons|descendu(?:e|s|es)?|parti(?:e|s|es)?|debarque\w*|come|"
    r"(?:j'|(?:je|on|nous|qui|ils?|elles)\b)[^.,;!?()]{0,12}par(?:s|t|tons|tent))"
    r" (?:de|d'|du|des|from|sur)? ?$)"
)
# "Je dirige une agence à Dole", "ma mère coupait la banane à Basse-Pointe"
_WORKS = compiled(
    # "Je suis de garde samedi à Chalon", "en vacances à Royan"
    r"\b(?:suis|serai) (?:d'astreinte|de (?:garde|nuit|service)|en (?:poste|vacances|conges?)|"
    r"coincee?|confinee?|clouee?)\b[^.;:]{0,30} (?:a|au|aux) (?:(?:l'|la )?[a-z-]+ d(?:e |u |'))?$|"
    r"(?:\bje |\bj')(?:dirige|tiens|gere|travaille|bosse|enseigne|exploite|cultive|preside)\b"
    r"[^.;:]{0,40} (?:a|au|aux) (?:(?:l'|la )?[a-z-]+ d(?:e |u |'))?$"
    rf"|\b(?:mon|ma|mes) {_KIN} (?!manif|march|defil|rassembl)\w+ai(?:t|ent) [^.;,:]{{0,30}}"
    r"(?:a|au|aux) $"
)
# "Sandrine, aide-soignante à La Motte", "Didier, 54 ans, viticulteur à Paulhan"
_APPOSED = compiled(
    r", (?:une? |l[ae] )?(?!les )(?:[a-z]+ )?(?:eleve|lyceen(?:ne)?|etudiante?|prof(?:esseure?)?)\b"
    r"[^,.;:]{0,30} (?:au|a l'|a la|du) (?:lycee|college|fac\w*)\b[^,.;:]{0,40} (?:de |d')$|"
    # "Paul, maire communiste de Stains"
    rf", (?:une? |l[ae] |l')?(?:{_TRADE}|(?:maire|elue?|deputee?|senat(?:eur|rice)|conseillere?|"
    rf"adjointe?)\b)(?: (?!contre|pour|et|ou|a |au |aux )[\w'-]+){{0,4}}?"
    r" ?(?:\b(?:de|du|des|a|au|aux|en)\b|d') ?(?:la |le |les |l')?$"
)
# "Institutrice à Mérignac, Carole n'avait plus défilé depuis 2003."
_FIRST_TRADE = compiled(
    rf"(?:[\u00ab\"] ?)?{_TRADE}(?: (?!contre|pour|et|ou|a |au |aux )[\w'-]+){{0,3}} "
    r"(?:a|au|aux|en|de|d'|du)[ '](?:la |le |les |l')?"
)
# "(Solène, à Libourne)": who asks or is quoted.
_SIGNED = compiled(
    r"\([A-Z\u00c0-\u00de][\w'-]+(?: [A-Z][\w'.-]*)?, (?:\u00e0|au|aux|de|d['\u2019]) ?$"
)
# "la pancarte de Nadia, de Roubaix": a name and where it comes from.
_OF_TOWN = compiled(r"\b([a-z-]+), (?:de |d')$")


def _is_friend(head: str) -> bool:
    named = _OF_TOWN.search(head) if head.endswith((", de ", ", d'")) else None
    return named is not None and named[1] in FIRST_NAMES


# "explique Nadia, coiffeuse à La Ciotat"
_SAYS = (
    r"(?:\u00bb|\"|,) (?:a )?(?:"
    + "|".join(
        words(
            "explique dit confie raconte lance souffle sourit resume assure temoigne reconnait "
            "previent soupire commente precise insiste deplore glisse peste ajoute estime rappelle "
            "denonce plaide note poursuit regrette tonne martele demande temoignait expliquait "
            "racontait declare affirme rit plaisante plaisantait jure resumait observe constate "
            "calcule interroge conclut lachait grince gronde repete ironise rapporte clame lache "
            "souligne tranche assene rencherit repond promet reprend crie murmure analyse avertit "
            "detaille nuance rale retorque justifie fustige confiait disait temoignent expliquent "
            "disent"
        )
    )
    + r"|(?:s'|se )(?:agace|inquiete|indigne|emporte|enthousiasme|exclame|souvient|rappelle|amuse|"
    r"etonne|desole|insurge)|veut croire),? "
)
_SPEAKER = compiled(
    _SAYS +
    # but "affirme la CGT à Marseille"
    r"(?!(?:la |les |l')(?:cgt|fsu|unsa|cfdt|police|prefecture|intersyndicale|organisat\w+|"
    r"syndicats) (?:a|au|aux) )"
    # What stands behind a day or a rally is no longer who says it: "dit Luc après la marche de X".
    # So is what stands behind a bracket or a crowd: "(500, dit la CGT), 2 500 à Nantes".
    r"(?:(?!\)[,;]|[,;] (?:et )?(?:pres de |environ |plus de )?(?:\d[\d .]*|une? \w+aine|"
    r"un millier)(?: personnes| manifestants)? (?:a|au|aux) | le \d| (?:lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche|hier|ce (?:matin|midi|soir)|"
    rf"apres|pendant|lors|devant|la manif\w*|le (?:{RALLIES})|au (?:sortir|terme|"
    r"depart|milieu|pied)|a l'(?:issue|arrivee))\b|"
    # nor behind what they did: "a déclaré Luc, qui a défilé à Dole"
    r" (?:qui (?:(?:a|ont|avait|avaient) )?|venue?s? )(?:defil|manifest|march|protest)|"
    # nor behind an aside: "900 personnes, estime la police, ont défilé à Dijon"
    r", (?:ont|avaient|se sont|s'etaient|sont|etaient) )"
    r"[^\u00ab\u00bb.;!?:\n]){3,60} (?:(?:de|a|au|aux|du|des|en) |d')"
    r"(?:la |le |les |l')?$"
)


def someones(text: Text, floor: int, start: int, head: str) -> bool:
    """Tell whether the name that begins at *start* is where someone lives or comes from.

    *head* are the characters before it, *floor* the first word of its sentence.
    """
    first = text.words.starts[floor]
    if _WILL_BE.search(head) or sets_out(text, first, start):
        return False
    if head.endswith(_WE_ARE) and _ON_SPOT.match(text.folded, start):
        return False
    return bool(
        _ORIGIN.search(head)
        or _WORKS.search(text.folded, max(first, start - 70), start)
        or _APPOSED.search(text.folded, max(first, start - 90), start)
        or _SPEAKER.search(text.folded, max(first, start - 100), start)
        or _FIRST_TRADE.fullmatch(text.folded, first, start)
        or of_origins(text, first, start)
        or _SIGNED.search(text.raw, max(0, start - 40), start)
        or _is_friend(text.folded[max(0, start - 40) : start])
        or _goes(text, start)
        or (
            text.folded.endswith(_AND_OF, 0, start)
            and _BRANCHES.search(text.folded, max(first, start - 120), start)
        )
    )


# "avec les associations de Pierrefitte, Aubervilliers et …": whose they are, each of them.
_AND_OF = (", ", " et ", " et de ", " et d'", " ou ", ", de ", ", d'")
_BRANCHES = compiled(
    r"\b(?:avec|appel|initiative|soutien|presence|venue)(?: de)? (?:les|des|nos|leurs) "
    r"(?:assos?|associations?|collectifs?|comites?|unions? locales?|"
    r"sections?|syndicats?|copains|copines|camarades|elue?s|maires|delegations?|amie?s)(?: [a-z]+|"
    r" de (?:defense|soutien)(?: des? [a-z]+)?)? "
    r"(?:de |d'|du |des )[a-z' -]{2,24}(?:, (?:de |d')?[a-z' -]{2,24})*"
    r"(?:, | et | ou )(?:de |d')?$"
)


def _goes(text: Text, start: int) -> bool:
    """Tell "ceux de Guéret et de Tulle seront à Limoges": who goes to another town."""
    if not text.folded.endswith(_OF_A_TOWN, 0, start):
        return False
    who = _WHO.search(text.folded, max(0, start - 60), start)
    return who is not None and _GOES.match(text.raw, start) is not None


_OF_A_TOWN = ("de ", "d'", "du ", "des ", " la ", " le ", " les ", "l'")
_WHO = compiled(
    r"\b(?:ceux|celles|les [a-z]{3,}[sx]) d(?:e |u |es |')(?:[^.,;:()]{2,30} et d(?:e |u |es |'))?"
    r"(?:la |le |les |l')?$"
)
_GOES = compiled(
    r"[\w'\u2019-]+(?: [\w'\u2019-]+){0,6}? (?:(?:seront|iront|viendront|monteront|descendront|"
    r"convergeront|marcheront|manifesteront|d\u00e9fileront|se rendront|se rassembleront)"
    r"(?: \w+){0,2} (?:\u00e0|au|aux|vers|sur) [A-Z\u00c0-\u00de]"
    r"|sont (?:\w+ )?(?:invit|convi|attendu)\w+ (?:\u00e0|pour) (?:venir )?(?:grossir|rejoindre|"
    r"pr\u00eater main|se joindre))"
)


# "Et demain on est à Rennes", "samedi nous étions à Dole": where they are that day.
_WILL_BE = compiled(
    r"\b(?:demain|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|ce matin)"
    r"(?: (?:soir|matin|\d{1,2}))?,? (?:on|nous) (?:est|sommes) (?:a|au) $"
)


# "on est à Nevers place Carnot à 15 h": where they meet.
_WE_ARE = ("on est a ", "on est au ", "nous sommes a ", "nous sommes au ")
_ON_SPOT = compiled(r"[\w'-]+(?:[ -][\w'-]+){0,3}?,? (?:place|devant|(?:a|des|vers) \d{1,2} ?h)\b")


_PEOPLE_GATHER = (
    r"(?:march|defil|manifest|se rassembl|se retrouv|se mobilis|se reuni|bloqu|se donn|"
    r"descend|appellent|organis|battr|occup|envah)\w*"
)
ACT = compiled(
    rf",? (?:nous )?(?:(?:se |s')?{_PEOPLE_GATHER}|(?:se sont|ont|avaient|s'etaient) "
    r"(?:march|defil|manifest|rassembl|retrouv|mobilis|reuni|bloqu|occup|envah|invest|encercl|"
    r"plant|mass|post|couch|allong|assi|agenouill)\w*)\b"
)
_OF_PEOPLE = compiled(
    r"\b(?:les (?:\w+ |[\u00ab\"] ?\w+ [\u00bb\"] ){1,2}|(?:les|nous,) \w+ et (?:les )?\w+ |"
    r"(?:\w+aines? d'|\d |\b(?:des|cents?|mille|plusieurs|quelques) )"
    r"(?:habitant|riverain|citoyen|parent)e?s )d[e'] ?$"
)


def people_act(text: Text, first: int, last: int) -> bool:
    """Tell "les gens de X marchent": who gathers is told by the town."""
    return bool(
        ACT.match(text.folded, text.words.ends[last])
        and _OF_PEOPLE.search(
            text.folded, max(0, text.words.starts[first] - 40), text.words.starts[first]
        )
    )


def is_crew(text: Text, index: int) -> bool:
    """Tell "dockers de Dunkerque", "trois gars de Petit-Couronne", who may be in another town.

    "Les dockers de Dunkerque" are more often at home.
    """
    known = index > 0 and text.words.forms[index - 1] in {"les", "des", "nos", "vos", "aux", "ces"}
    return not known and _THEY.fullmatch(text.words.forms[index]) is not None


_THEY = compiled(
    r"(?!quart|chant|haut|sect|ateli|hor|aff|ext|sent|pap|doss|foy|ros|oliv|palm|escal|coul|val|"
    r"maires|milit|pomp|premi|derni|nomb|commun|mari|environ|militaire|annivers|lum|coll|comment)"
    r"(?:[a-z]{2,}(?:ier|iere|eur|euse|iste|ien|ienne|ant|ante)|gar|famille|parent|mere|maman|"
    r"eleve|femme|jeune|ouvrier|locataire|docker|paysan|cheminot|libraire|avocat)s"
)


def is_person(text: Text, first: int, last: int, floor: int) -> bool:
    """Tell the name of a person: "M. Clermont", "Jean Lorient", "Rémy Catrou", "Paul, 40 ans"."""
    words = text.words
    if words.tag(first):
        return False
    if words.forms[last] in FIRST_NAMES and SURNAME.match(text.raw, words.ends[last]):
        return words.case(first) == CAPITAL
    aged = words.forms[last] in FIRST_NAMES and _AGED.match(text.folded, words.ends[last])
    if aged or first <= floor:
        return bool(aged)
    if _is_quoted(text, first, last) or _is_saint(text, first) or is_mourned(text, first, last):
        return True
    gap = text.gap(first)
    before = words.forms[first - 1]
    if before in _PEOPLE and gap in {" ", ". "}:
        return True
    named = gap in {" ", "-"} and words.case(first - 1) != LOWER and before in FIRST_NAMES
    # "11 - AUDE Carcassonne": a département, and its town
    return named and not (words.case(first - 1) == UPPER and words.case(first) == CAPITAL)


def _is_quoted(text: Text, first: int, last: int) -> bool:
    """Tell "« On revient », dit Luc": who speaks is called so, and no short name of a town."""
    start = text.words.starts[first]
    named = first == last and text.words.forms[first] in FIRST_NAMES
    return (
        named
        and text.words.case(first) == CAPITAL
        and _SAYS_NEXT.search(text.folded, max(0, start - 40), start) is not None
    )


_SAYS_NEXT = compiled(_SAYS + "$")
# "Rémy Catrou", but not "Rémy Place du Champ" or "Rémy Samedi"
_AGED = compiled(r", \d{1,2} ans\b")


def _is_saint(text: Text, first: int) -> bool:
    """Tell "une statue de saint Urbain": a town's name has its capital, or none at all."""
    words = text.words
    named = words.forms[first] in {"saint", "sainte"} and words.case(first) == LOWER
    after = first + 1 < len(words) and text.gap(first + 1) == " "
    return named and after and words.case(first + 1) != LOWER


# Houses of the State that a village is also named like, and what tells of the village.
_SEATS = {
    "matignon": frozenset(("armor", "dinan", "erquy", "lamballe", "plancoet", "frehel", "22")),
    "beauvau": frozenset(("anjou", "loire", "angers", "jarze", "49")),
    "segur": frozenset(("aveyron", "rodez", "levezou", "millau", "12")),
    "ars": frozenset(("charente", "cognac", "creuse", "16", "23")),
    "solferino": frozenset(("landes", "sabres", "morcenx", "marsan", "40")),
}


def is_seat(text: Text, first: int, last: int) -> bool:
    """Tell "convoqués à Matignon", "indique Beauvau": the government, but in their own land."""
    near = _SEATS.get(text.words.forms[first]) if first == last else None
    return near is not None and near.isdisjoint(text.words.forms)


def is_paper(text: Text, first: int, last: int) -> bool:
    """Tell the newspaper of "La Montagne a compté 300 personnes" from the commune.

    So are a union and a range of hills; the commune stands behind "à", or before its hour.
    """
    if tuple(text.words.forms[first : last + 1]) not in _PAPERS:
        return False
    end = text.words.ends[last]
    led = first > 0 and text.words.forms[first - 1] in {"a", "de", "pour", "sur"}
    led = led and text.words.forms[max(0, first - 2)] not in {"information", "confrere"}
    told = led or _DATED.match(text.folded, end)
    return not told


_PAPERS = frozenset((("la", "montagne"), ("l", "union")))
_DATED = compiled(
    r"[ ,:(|\u2013-]{1,3}(?:a |des |le )?(?:\d{1,2} ?(?:h\b|h\d|:\d|heures)|lundi|mardi|mercredi|"
    r"jeudi|vendredi|samedi|dimanche|haute-garonne|31\b|44\b)"
)
