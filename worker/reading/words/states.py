"""Finds what becomes of a rally: cancelled, postponed, forbidden, kept (rule 11)."""

import re
from collections.abc import Container
from typing import NamedTuple

from worker.domain.kinds import ClaimStatus
from worker.reading.words.called_off import OUR, called_off, is_borne
from worker.reading.words.no_states import is_no_state
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Ways, openings, scan
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES, RALLY_STEMS
from worker.reading.words.wordlist import Forms, words

# "le juge a suspendu l'arrêté": what was forbidden is no more.
_LIFTED = (
    r"(?P<lifted>\b(?:(?:suspend\w*|annul\w*|casse\w*|retoque\w*|leve\w*|lift\w*|retire\w*|"
    r"abroge\w*|invalide\w*) "
    # "a suspendu jeudi 6 mars l'arrêté d'interdiction"
    r"(?:(?:ce|finalement|donc|hier|[a-z]{3,6}di|dimanche|matin|midi|soir|\d\d? [a-z]+) )*"
    r"(?:l'|cet |cette |son |leur |la |the )(?:arrete|interdiction|decision|ban)\b"
    r"(?: (?:prefectoral|municipal|d'interdiction|interdisant)\b)*"
    r"(?:[^.;:!?\n]{0,60} qui (?:l')?(?:av(?:ait|aient) |a )?interdi\w*)?"
    r"|(?:l')?(?:arrete|interdiction)(?: (?!de |du |des )[\w']+){0,3}? (?:suspendue?|annulee?|"
    r"levee?|cassee?|retoquee?|retiree?|abrogee?|invalidee?)\b"
    r"|(?:l')?(?:arrete|interdiction)\b"
    # "suite à l'arrêté préfectoral, la marche de X est annulée": the march
    r"(?:(?!, (?:l[ae] |l'|cette |ce |notre |une? )?(?:manif|march|rassembl|defile|cortege|pride|"
    r"mobilis|veillee|sit-in|blocage|chaine))[^.;:]){0,90}? (?:a ete|est|vient d'etre) "
    r"(?:finalement )?(?:suspend|annul|lev|cass|retoqu|retir|abrog|invalid)[eu]e?\b|"
    r"(?<!ne )(?:pourra|pourront) (?:donc |finalement |bien |bel et bien ){0,3}"
    r"(?:avoir lieu|se (?:tenir|derouler))|"
    r"finalement (?:autorisee?s?|maintenue?s?)|(?:aura|auront) bien lieu|"
    # "le tribunal l'a autorisée", "autorisée par la justice": what was forbidden is no more
    r"(?:(?<=l'a )|(?<=l'ont )|(?<=les a ))autorisee?s?\b|"
    r"autorisee?s? (?:[a-z\d]+ ){0,3}par "
    r"(?:la justice|l[ae]s? (?:tribunal|juges?)|le conseil d'etat)\b|"
    r"(?:(?<=decision )|(?<=mesure )|(?<=decision est )|(?<=decision a ete )|"
    r"(?<=mesure a ete ))"
    r"(?:suspend|annul|cass|retoqu)(?:u|e)e\b|"
    r"mais pas (?:le |la |l')(?:defile|manif\w*|rassemblement|marche|cortege|mobilisation)\b))"
)
# "repoussée d'une semaine", "avancée de deux jours"
_BY_DAYS = (
    r" (?:[a-z]+ )?d(?:'une?|e) (?:(?:petite|bonne|[a-z]+|\d+) )?"
    r"(?:jours?|journee|semaines?|mois|quinzaine|huitaine|(?<=24 )h|(?<=48 )h)"
)
_DAY_NEXT = (
    r"(?= (?:ce |le |au )?(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|"
    r"plus tard|"
    r"une date|un autre|la semaine|une semaine|apres-demain|lendemain))"
)
# Said of much else too: only what a rally's word bears, or an authority does, counts.
_BORNE = (
    r"(?P<off>\b(?:(?:ne )?(?:se|s') ?(?:fera|feront|tiendra|tiendront|deroulera|derouleront) "
    r"(?:(?!non )\w+ ){0,2}?(?:pas|plus)\b"
    r"(?! (?:au|en|a la|sans|seule?s?|ici|comme|dans|sous|avec|selon)\b)"
    r"(?! (?:a|sur|devant|place|rue) [^.;:!?\n]{2,60}?,? "
    r"mais (?:a|au|sur|devant|dans|place|rue)\b)|"
    r"supprimee?s?|levee?s?(?! (?:\w+ ){0,4}"
    r"(?:l'|cet |cette |son |leur )(?:arrete|interdiction)\b)|"
    r"saute(?:nt)?(?= ?(?:[.!;,\n]|$))|n'est plus a l'ordre du jour|"
    r"n'(?:a|ont|aura|auront) (?:donc |"
    r"finalement )?plus lieu|"
    r"jet(?:te|tent|e|er|teront|tera) l'eponge)\b)"
    r"|(?P<later>\b(?:sine die|(?<!les )(?<!nous )(?<!vous )attend(?:ra|ront)(?= ?(?:[.!;,:\n]|$))|"
    r"passe(?:nt|ra)? aux?" + _DAY_NEXT + r"(?! \d+,? (?:rue|avenue|bd|boulevard|bis))|"
    r"reprogrammee?s?" + _DAY_NEXT + r"|renvoyee?s? (?:a|au)" + _DAY_NEXT + r")\b)"
    r"|(?P<refused>\b(?:n'autoris(?:e|ent|era|eront) pas|n'(?:a|ont|aura) pas autorise|"
    r"refus\w+ d'autoriser|dit non(?= ?(?:[.!;,\n]|$))|"
    rf"(?:s'oppos\w+|dit non|opposee?s?|mis son veto) (?:a l[ae]s? |au |aux |a ce(?:tte)? |"
    rf"a toute? |a l'){OUR}|"
    rf"refus(?:e|ent|era|eront) (?:l[ae]s? |l'|cet?(?:te)? ){OUR}|"
    r"refusee?s?(?= par )))"
    r"|(?P<unallowed>\b(?:n'(?:a|ont|avons|aura|aurons|auront) (?:toujours )?pas "
    r"(?:eu |obtenu |recu )?(?:l'|d')autorisation|"
    r"n'(?:a|ont|aura) (?:toujours |finalement )?pas (?:donne|accorde|delivre) (?:son |leur |l'|d'|"
    r"de |le )(?:accord|autorisation|feu vert|aval|agrement)|"
    r"pas (?:d'autorisation|de feu vert|d'accord)(?: (?:de |du )(?:la |l')?"
    r"(?:prefe\w+|maire|mairie))? (?:pour|a) "
    rf"(?:l[ae]s? |l'|notre |cet?(?:te)? )?{OUR}))"
    r"|(?P<none>\b(?:pas d(?:e |')|aucune? )(?:grande? )?" + OUR + ")"
)
# "annulé et remplacé par un rassemblement le 15"
_BY_ANOTHER = (
    r"e?s? par [^.;\n]{3,60}?[ ,](?:(?:le|du) \d|lundi|mardi|mercredi|jeudi|vendredi|"
    r"samedi|dimanche|le lendemain)"
)
# "interdit au public", "à la circulation": to whom or what, which "à La Rochelle" is not.
_TO_WHOM = (
    r"aux|au-dessus|au (?:grand public|public|moins|plus|stationnement|trafic|transport|passage|"
    r"survol|camping|bivouac|centre|coeur)\b|"
    r"a la (?:circulation|navigation|baignade|vente|chasse|peche|consommation|presse|location)\b"
)
_PATTERN = Ways(
    _BORNE
    + "|"
    + _LIFTED
    + r"|(?P<kept>\b(?:(?<!pas )(?<!plus )maintenue?s?|maintien de|maintien(?:t|nent)|autorisee?s?|"
    r"still on|maintained|(?:pas|non|plus|"
    r"not) (?:ete )?(?:annulee?s?|interdite?s?|reportee?s?|cancelled|banned)|"
    r"malgre l'(?:interdiction|annulation)|(?<!recours )(?<!refere )contre l'(?:interdiction|"
    r"annulation)|"
    r"interdiction n'a(?:vait)? pas (?:empech|dissuad|decourag|arret)\w+|"
    r"malgre (?:un arrete|l'arrete)|leve[er]? l'interdiction|despite the ban|alors (?:meme )?que l"
    r"(?:es?|a) [a-z]{5,15} (?:avai(?:en)?t (?:[a-z]+ )?ete|etai(?:en)?t) interdite?s?|"
    r"(?:bravant|defiant|outrepassant|nonobstant|contournant|brav(?:e|ent|aient|e)|"
    r"(?:en )?depit de|passant outre) (?:a )?(?:l'|cette |son |un )(?:interdiction|arrete|"
    r"annulation))\b)"
    r"|(?P<cancelled>\b(?:annul(?:ee?s?(?! et remplace(?!"
    + _BY_ANOTHER
    + r"))|ent|er|era|eront|ation|ons)|"
    r"retir(?:e|ent|ait|aient) (?:son|leur|cet) (?:appel|mot d'ordre)|"
    rf"renon\w+ (?:finalement |donc )?(?:au|aux) {OUR}|(?<=c'est )rape|"
    rf"(?<![a-z] )plus de (?:{RALLIES})(?= (?:ce|cet|cette|"
    r"demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|a|au)\b)|cancell?ed|called off|"
    r"deprogrammee?s?|(?<=est )(?:pas|plus) maintenue?|(?<=sont )(?:pas|plus) maintenue?s|"
    r"(?:n'aura|n'auront|n'aurait|aura|n'a|n'ont) (?:finalement |donc )?pas "
    r"(?:davantage |non plus )?lieu(?! (?:au |le |en |a la )?meme)"
    r"(?!(?: (?:a|au|sur|devant|dans|place|rue) [^.;:!?\n]{2,40})?,? mais "
    r"(?:a|au|sur|devant|dans|place|rue)\b)|"
    r"won't take place|"
    # "on ne manifestera finalement pas", "ne défileront pas samedi comme prévu"
    r"ne (?:se |nous )?(?:manifest|defil|march|rassembl|reuni|bloqu)\w*(?:a|ont|ons) "
    r"(?:donc )?(?:(?:finalement|au final) (?:pas|plus)\b|"
    r"(?:pas|plus)\b(?=[^.;:!?\n]{0,60}?\b(?:finalement|comme (?:prevu|annonce|convenu)|"
    r"(?:comme |ainsi que )(?:elle|il|ils|elles|nous|on) [^.;:!?\n]{0,20}(?:annonc|prev)))(?!"
    r"[^.;:!?\n]*\bmais\b))|"
    r"abandonnee?s?|n'est plus d'actualite|tombe(?:nt|es?|s)? a l'eau|"
    r"(?<=qui )saute(?:nt)?\b|passe(?:nt)? a la trappe|(?<=c'est )mort\b(?! (?:de|d'|a|au|pour))|"
    r"(?:(?<= a )|(?<= ont )|(?<=nalement ))renonce(?= ?(?:[.;:,)\n]|$))|"
    r"renon\w+ (?:finalement )?a (?:sa|son|leur|la|le|cette|ce|notre) (?:defile|manif\w*|"
    r"rassemblement|marche|cortege|mobilisation|pride|veillee|action|sit-in|die-in|blocage|"
    r"barrage|chaine|cercle|procession|retraite|hommage|occupation|piquet|pique-nique|happening)|"
    r"renon\w+ (?:\w+ment |donc )?a (?:se |s')?(?:manifester|defiler|marcher|rassembler|reunir|"
    r"bloquer|descendre dans la rue)|"
    r"(?:leve|suspend|retire)(?:nt)? (?:donc |finalement )?(?:l'|son |leur |cet )appel a "
    r"(?:la |se )?(?:manif|rassembl|marche|mobilis|defil|bloqu)\w*|"
    r"appel a (?:la |se )?(?:manif|rassembl|marche|mobilis|defil|bloqu)\w*[^.;:]{0,50} est "
    r"(?:\w+ment |donc )?(?:leve|suspendu|retire)|tout annuler)"
    r"\b)"
    r"|(?P<postponed>\b(?:report(?:ee?s?|ent|e|ons)\b|"
    r"(?<!notre )(?<!un )(?<!le )(?<!grand )(?<!ne )reporter\b|"
    r"report\b(?= ?:| au\b| du [a-z\d /]{1,24} au \d| a (?:lundi|mardi|"
    r"mercredi|jeudi|vendredi|"
    r"samedi|dimanche)\b| (?:de la|du|de notre|des) "
    r"(?:manif|march|rassembl|pride|mobilis|cort|defil))|repouss(?:ee?s?|ent|"
    r"er)|avance(?:e|es|s)? (?:a|au)\b|"
    rf"(?:(?<!s'etait )(?<!s'est )(?<!s'etaient )avance(?:e|es|s)?|"
    r"retard(?:ee?s?|e|er)|recul(?:ee?s?|er)|gliss(?:e|ent|era?))"
    rf"(?={_BY_DAYS})|(?:(?<=est )|(?<=sont )|(?<=ete ))avancee?s?(?= ?:)|"
    r"decal(?:ee?s?|ent|er)\b|postponed|remise? (?:a|au)(?= (?:\d|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche|plus tard|une date|un autre|demain|la semaine|une semaine))|"
    r"moved to|rescheduled|"
    r"passe(?:nt|ra)?(?= du (?:\w+ )?\d| de [a-z]+(?:di|che)(?: \d+)? (?:a|au) [a-z]+(?:di|che)\b)|"
    r"suspendue?s? jusqu'a nouvel ordre\b|"
    r"(?<!se sont )(?<!s'est )(?<!s'etait )(?<!s'etaient )(?<!nous sommes )deplace(?:e|es|s)?\b|"
    r"glisse(?:nt|ra|ront)?(?: au?" + _DAY_NEXT + r"| (?=du (?:\w+ )?\d))|partie remise|"
    r"rem(?:et|ets|ettons|ettent|ettra|ettre|is|ise) a plus tard|"
    r"attend(?:ra|ront|s|ent) (?:donc |encore )?(?:des jours meilleurs|de meilleurs jours|"
    r"une autre (?:fois|date))|differee?s?(?! (?:selon|en fonction|suivant|entre|de|d'|beaucoup|"
    r"\w+ment|peu)\b)|p(?:ushed|ut) back|ajournee?s?|"
    r"attend(?:ra|ront)(?= (?:donc|finalement) (?:le |jusqu)))\b)"
    r"|(?P<forbidden>\b(?:(?:plus|pas|non) (?:ete )?autorisee?s?\b"
    # "qui n'est pas autorisé à rester": somebody
    r"(?! (?:par [^.;,]{2,40} )?a (?!manifest|defil|march|se |avoir lieu|partir|passer|bloqu))|"
    r"interdi(?:te?s?|sant|sai(?:t|ent)|sent|re|ra|ront|ction)\b(?! (?:de (?!la|toute|l'|cette|"
    r"manif)|" + _TO_WHOM + r"|d'|l'acces|l'usage|le port|la vente|"
    r"la consommation|la circulation|le stationnement|"
    r"(?:les?|tout|un) (?:feux?|tirs?|convoi|survol|chars?|drones?|tracteurs?|camions?)))|"
    r"banned|forbidden|prohib(?:ee?s?|e|ent|ant|ait|era|eront)|"
    r"proscri(?:te?s?|vant|vent|vait|ra|ront)(?! (?:les |le |l'|la )?(?:alcool|vente|port|usage))|"
    r"prohibited|"
    r"bans\b)(?! ou (?:pas|"
    rf"non))|\barretes? (?:pris )?contre (?:les? |la |l'|tou\w+ ){OUR})"
    # "celui de samedi l'est aussi": what became of the rally told of before
    r"|(?P<so>(?:(?<=l'est )|(?<=le sont )|(?<=l'est elle )|(?<=l'est lui )|(?<=l'est tout ))"
    r"(?:egalement|aussi|autant)\b)"
)
_NAMES = {
    "cancelled": ClaimStatus.CANCELLED,
    "postponed": ClaimStatus.POSTPONED,
    "forbidden": ClaimStatus.FORBIDDEN,
    "kept": ClaimStatus.PLANNED,
    "lifted": ClaimStatus.PLANNED,
    "off": ClaimStatus.CANCELLED,
    "later": ClaimStatus.POSTPONED,
    "refused": ClaimStatus.FORBIDDEN,
    "unallowed": ClaimStatus.FORBIDDEN,
    "none": ClaimStatus.CANCELLED,
}
_NOT_NOTED = compiled(
    r"\b(?:pas|jamais|not|ni) (?:l'|la |le |les )?$|\bappels? a (?:l'|les? |la )$|"
    r"\b(?:sauf|en cas d')(?: cas d')?$|\b(?:sauf|en cas) (?:d'|de )?$|"
    r"\b(?:pas|aucune|sans|plus|ni|absence) (?:d'|de |d'une )?$"
    r"|(?<!recours )(?<!refere )\bcontre (?:le |la |l'|un |une |tout |toute )$"
    r"|\b(?:lachers? de \w+|lanternes?|drones?|"
    r"drapeaux?|pancartes?|signes?|banderoles?|alcool|fumigenes?|petards?|stationnement|"
    r"circulation|acces|vehicules?|voitures?|baignade|chiens?|slogans?|logos?|sonos?|masques?|"
    r"bouteilles?|visages?)(?: et \w+| ou \w+)?(?: (?:est|sont|sera|seront|strictement))* $"
    r"|\b(?:perimetre|secteur|(?<!point de la )(?<!parking de la )zone|l'horaire|l'heure|"
    r"le parcours|l'itineraire|le trajet|le lieu|l'idee|l'option|la piste)\b"
    rf"(?! (?:du|de la|des) (?:{RALLY_STEMS}))[^.;:]{{0,35}}$"
)


# "Annulation en cas de pluie", "s'il neige, la marche serait reportée": nothing is decided.
_IF_AFTER = compiled(r"(?: (?:au|a) [^.;,\n]{3,30})? (?:en cas d[eu']|si |s'il|sauf )")
_IF_BEFORE = compiled(
    r"\b(?:en cas d[eu']? ?(?:\w+ ){0,3}?(?:\w+ ?[,:] ?)?|"
    r"(?:si|s'il) [^.;:]{3,80}(?:, [^.;:]{0,60}| on )|"
    r"(?:serait|seraient|pourrait etre|pourraient etre|susceptibles? d'etre) (?:\w+ )?)$"
)


def _only_if(folded: str, match: re.Match[str]) -> bool:
    before = _IF_BEFORE.search(folded, max(0, match.start() - 120), match.start())
    return before is not None or _IF_AFTER.match(folded, match.end()) is not None


_TRIGGERS = words(
    "pourra pourront "
    "suspend suspendu suspendue suspendre suspendent casse cassee casser retoque retoquee leve "
    "levee arrete interdiction retire retirent abroge invalide finalement auront lifts lifted "
    "maintient maintiennent passe passent passera "
    "maintenu maintenue maintenus maintenues maintien autorise autorisee autorises autorisees "
    "still maintained alors pas non plus not malgre contre lever despite"
    " annule annulee annules annulees annulent annuler annulons annulation cancelled canceled "
    "called "
    "deprogramme deprogrammee n aura won abandonne abandonnee abandonnes tombe"
    " tombent tombee tombes tombees saute sautent mort "
    " mais renonce renoncent renoncer renoncera renonceront renoncait "
    " reporte reportons reportee reportes reportees reportent reporter report repousse repoussee "
    "repousses repoussees repoussent repousser decale decalee decales decalees decaler "
    "postponed remis"
    " remise moved rescheduled deplace deplacee deplaces deplacees avance avancee avances "
    "avancees attendra attendront put glisse differe differee pushed ajourne ajournee interdit "
    "interdite interdits "
    "interdites"
    " interdisant interdisait interdisaient interdira interdiront interdisent interdire "
    "banned forbidden prohibe prohibee prohibes prohibees prohibent prohibant "
    "prohibait prohibera prohiberont proscrivant proscrivent proscrivait proscrira proscriront "
    "prohibited bans bravant defiant outrepassant nonobstant contournant brave bravent bravaient "
    "depit passant ne se s supprime supprimee supprimes supprimees jette jettent jete jeter jetera "
    "retirait rape annulera annuleront suspendues suspendus reprogramme reprogrammee reprogrammes "
    "reprogrammees renvoye renvoyee renvoyes renvoyees refuse refusent refusera refusee refusees "
    "refusait oppose opposent opposee dit mis glissent glissera "
    "retarde retardee retardes retardees retarder recule reculee recules reculees partie "
    "proscrit proscrite "
    "proscrits proscrites aucun aucune sine levent appel tout attend attendent remet remets "
    "remettons remettent remettra remettre egalement aussi autant"
)
# What must follow one of these, else no state begins there.
_RALLY = Forms(
    "grand grande", stems="manif march rassembl defil cort pride mobilis veillee action bloc"
)
_DONE = Forms("ete de d l eu obtenu", stems="annul interdi report cancelled banned autoris mainten")
_WILL = words("fera feront tiendra tiendront deroulera derouleront")
_FOLLOWING: dict[str, Container[str]] = {
    **dict.fromkeys(("pas", "non", "not"), _DONE),
    "plus": Forms("ete de d", stems="annul interdi report cancelled banned autoris mainten"),
    **dict.fromkeys(("aucun", "aucune"), _RALLY),
    "n": words("a ont aura auront aurait est autorise autorisent autorisera autoriseront"),
    "ne": Forms("se nous", stems="manifest defil march rassembl bloqu"),
    "se": _WILL,
    "s": words("oppose opposent opposait opposera"),
    "dit": words("non"),
    "mis": words("son"),
    "partie": words("remise"),
    "depit": words("de"),
    "passant": words("outre"),
    **dict.fromkeys(("jette", "jettent", "jete", "jeter", "jettera", "jetteront"), words("l")),
    "mais": words("pas"),
    "appel": words("a"),
    "tout": words("annuler"),
    **dict.fromkeys(("attend", "attendent"), words("des de une")),
    "aura": words("bien finalement donc pas"),
    "auront": words("bien"),
}
_SOFT = compiled(r"deplac|decal|avanc")


# What is said of anything but these is no rally's: "les consultations sont reportées".
_OURS = (
    r"(?:manif|march|rassembl|defil|cort|mobilis|pride|fiert|gay|action|rendez|rdv|evenement|event|"
    r"edition|appel|sit|die|veillee|cercle|chaine|hommage|bloca|barrage|depart|journee|date|"
    r"initiative|operation(?!s non|s chir|s prog)|convoi|procession|concentration|tenue|greve|"
    r"acte|tout|celle|celui|"
    r"velorution|casserol|concerts? de cass|minutes? de sil|haie|occup|deambul|"
    r"piquet|village|picnic|pique|flash|happening|retraite|demo|rally|vigil|arrete|interdi|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|meme|week|semaine|veille|soir|matin|"
    r"lendemain|jour|mois|second|premier|premiere|deux|trois|leur\b|sien|autre|ceux|debut|fin|"
    r"suite|temps|cas|part)"
)
_THE = (
    r"(?:l'|(?:les?|la|une?|des|leurs?|son|sa|ses|ce|cette|ces|tous les|toutes les|\d+|deux|trois|"
    r"plusieurs) )"
)
_SUBJECT = compiled(
    rf"(?:^|(?:[.;!?,\u00bb\n]|:(?!\d)) ?|\bet |\bmais ){_THE}+(?!{_OURS})[a-z][\w'-]{{2,}}"
    rf"(?! (?:de |du |des |d'|pour |contre )?(?:la |l'|les )?{_OURS})[^.;:,()\n]{{0,40}}? "
    r"(?:est|sont|sera|seront|a ete|ont ete|etait|etaient|avait ete|avaient ete) (?:\w+ment )?$"
    # "Chars et sonos ne seront pas autorisés"
    rf"|(?:^|[.!?\n] ?)(?!{_OURS})[a-z]{{4,}}s (?:et|ou) (?!{_OURS})[a-z]{{4,}}s "
    r"(?:ne )?(?:sont|seront|etaient) (?:\w+ment )?$"
)
_OBJECT = compiled(
    r" l'age\b|"  # "qui décale l'âge de départ"
    rf"(?: (?:de |du |des |d'))?(?: ?{_THE})+(?:(?!{_OURS})\w+ )?(?!{_OURS})[a-z][\w'-]{{2,}}"
    rf"(?! (?:de |du |des |d')?{_OURS})"
)
_ACTIVE = compiled(
    r"\b(?:(?:a|ont|avait|avaient) (?:(?!(?:ete|est|sont|sera|seront)\b)[a-z]+ ){0,2}|"
    r"(?:demande|pour|de|faire|voulait|qui) (?:l')?(?:\w+ment )?)$"
)


# "le retour de pesticides interdits": goods are banned too, for whose sake people march.
_GOODS = compiled(
    r"(?:(?<!manifestations contre les )(?<!marches contre les )\b(?:substances|molecules|armes|"
    r"munitions|drogues) interdites|(?<!rassemblements contre les )(?<!defiles contre les )\b"
    r"(?:pesticides|insecticides|herbicides|neonicotinoides|produits|engrais|livres|films) "
    r"(?:[a-z]+ )?interdits|\b(?:un|aucun|cet|des|les|ces) interdits?)\b"
)


def _of_else(folded: str, start: int, end: int) -> bool:
    """Tell what becomes of something that is no rally: the one who bears it, or its object."""
    if any(one.end() == end for one in _GOODS.finditer(folded, max(0, start - 60), end)):
        return True
    if _SUBJECT.search(folded, max(0, start - 80), start):
        return not folded.startswith((":\n", " :\n"), end)  # "Ce qui est annulé :"
    # "un arrêté interdisant la fermeture des urgences"
    active = folded.startswith(("interdisa", "prohiba"), start)
    active = active or _ACTIVE.search(folded, max(0, start - 24), start) is not None
    return active and _OBJECT.match(folded, end) is not None


def _status(folded: str, match: re.Match[str]) -> ClaimStatus:
    if match.lastgroup == "so":
        before = _PATTERN.whole.finditer(folded, max(0, match.start() - _JUST_NOW), match.start())
        names = [one.lastgroup or "kept" for one in before if one.lastgroup != "so"]
        return _NAMES[names[-1]] if names else ClaimStatus.PLANNED
    told = called_off(folded, match.start()) if match.lastgroup == "none" else None
    return told or _NAMES[match.lastgroup or "kept"]


_JUST_NOW = 250


class State(NamedTuple):
    """A word that tells what becomes of a rally; PLANNED is "maintenu"."""

    start: int
    end: int
    status: ClaimStatus
    lifts: bool  # what was forbidden or called off takes place after all
    soft: bool  # "déplacé", "décalé": a new place or hour unless a new day follows


def states(text: Text, first: int, last: int) -> list[State]:
    """Return the states said among words *first* to *last* (excluded), in order."""
    places = text.words.at(_TRIGGERS, first, last)
    if not places:
        return []
    folded = text.folded
    return [
        State(
            match.start(),
            match.end(),
            _status(folded, match),
            match.lastgroup == "lifted",
            _SOFT.match(match[0]) is not None,
        )
        for match in scan(_PATTERN, text, openings(text, places, _FOLLOWING))
        if match.lastgroup in {"kept", "lifted", "so"}
        or not (
            not is_borne(folded, match)
            or _only_if(folded, match)
            or _NOT_NOTED.search(folded, max(0, match.start() - 45), match.start())
            or _of_else(folded, match.start(), match.end())
            or is_no_state(folded, match)
        )
    ]
