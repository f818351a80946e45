"""In which tense what a sentence says is told."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from worker.reading.words.headlines import REPORTS, is_awaited
from worker.reading.words.own_past import own_past
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Ways, scan
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES, RALLY_STEMS
from worker.reading.words.wordlist import Forms, words

# Participles of what people do at a rally; "annulée", "annoncée", "autorisée" are not among them.
_DONE = words(
    "defile manifeste marche rassemble reuni retrouve mobilise participe battu bloque forme "
    "repondu tenu eu organise"
    " envahi occupe brave crie scande arpente sillonne parcouru afflue compte denombre recense "
    "venu vu"
    " deroule dit rendu chante pris fait ete etaient passe converge celebre observe allume "
    "depose brandi"
    " porte lance quitte rejoint gagne recueilli attire rempli foule depasse "
    "termine fini debute demarre commence"
    " surpris etonne seduit conquis"
    " traverse dure serpente deambule longe remonte descendu federe grossi touche entraine "
    "deferle essaime"
    " draine tourne degenere deborde rallie sature inonde pietine"
    " comptabilise estime accueilli suivi proteste siege dresse monte plante fete clame "
    "mene deverse vise cible"
    " disperse tire utilise evacue gaze nasse encercle interpelle incendie pille casse eclate "
    "vecu exprime marque hue conspue paralyse danse peint repeint recouvert bache mure campe "
    "arbore hisse accroche couche agenouille allonge enchaine klaxonne hurle applaudi jete "
    "brule barre ralenti escorte roule"
)
# "La CGT a recensé 200 rassemblements": to come, or gone.
_LISTED = (
    r"(?:recense|liste|repertorie|denombre|compile)e?s? "
    r"(?:deja |plus de |pres de |environ |quelque )?"
    r"(?:\d[\d .]*|des|plusieurs|une \w+aine de) ?(?:dizaines de |centaines de )?"
    r"(?:manif(?!estant)|rassembl|march|mobilis|rendez|rdv|defil|corteg|actions|points|lieux)"
)
# "a été annulée" tells no past rally.
_NOT_DONE = (
    rf"(?!{_LISTED})"
    # "ont déposé un parcours": of what is to come
    r"(?!deposee?s? (?:une? |le |la |leurs? |son |sa )?(?:[a-z]+ )?"
    r"(?:parcours|preavis|declaration|demande|recours|plainte|itineraire|trajet)\b)"
    # "a lancé un appel à manifester": who calls, of what is to come
    r"(?!lancee?s? (?:une? |l'|cet |cette |son |sa |leur |d'autres )(?:[a-z]+ )?"
    r"(?:appel|invitation|mot d'ordre|preavis|petition|evenement|initiative|mouvement)s?\b)"
    r"(?!ete (?:annul|interdit|report|deplac|mainten|autoris|fix|annonc|repouss|depos|decal|lanc|"
    r"prevu|programm|planifi|cal(?=ee?s?\b)|pose|reten|arret|declar|decid|vot|choisi|avanc|communiqu|precis|"
    r"devoil|"
    r"confirm|donn|pris|mis(?!e?s? en place (?!pour |en vue))|saisi|suspend|"
    r"valid|rejet|publi|diffus|relay|partag|delocalis|transfer|"
    r"sign|demand|transmis|trouv|retir|modifi|chang|adapt|ajust|rallong|raccourci|revue?s? |"
    r"redessin|detaill|repens|negoci|amenag|presente|rendue?s? publi|"
    r"abrog|cass|lev(?!ee?s? (?:ce|hier|[a-z]+di\b|dimanche|dans|vers|a \d|"
    r"par les (?:g|f|p|crs)))))"
)
# The verbs that form their past with "être".
_WENT = (
    r"alle|arrive|decede|descendu|devenu|entre|intervenu|monte|mort|ne|parti|parvenu|"
    r"passe(?!e?s? d[eu] (?:\w+ )?\d)|rentre|reparti|reste|retombe|retourne|revenu|ressorti|"
    r"sorti|survenu|tombe|venu(?!e?s? (?:le|l'|de|d'))"
)
_DONE_RE = _NOT_DONE + "(?:" + "|".join(sorted(_DONE, key=len, reverse=True)) + ")"
# Any verb of the imperfect; the conditional ("viendrait") and what only ends so are none.
_IMPERFECT = (
    r"|\b(?!(?:fait|lait|souhait|parfait|satisfait|sait|plait|connait|reconnait|parait|disparait|"
    r"nait|retrait|trait|extrait|portrait|attrait|forfait|bienfait|refait|defait|imparfait|"
    r"abstrait|distrait|stupefait|contrefait|surfait|apparait|souhaitait|souhaitaient|voulait|"
    r"voulaient|soit|devait|devaient)\b)"
    # "comme cela avait été annoncé", "l'AG l'avait décidé": the rally itself may be to come
    # "460 affirmaient qu'ils y participeraient": who clicked, when it is still to come
    r"(?!(?:se )?(?:disai|montrai|declarai|indiquai|affirmai|annoncai|assurai|prevoyai|comptai)ent "
    r"(?:deja |\" ?)?(?:interess|partant|y |venir|participer|vouloir|leur |"
    r"qu'(?:ils|elles) (?:y )?(?:participer|viendr|ser|ir)))"
    r"(?!(?:avai(?:t|ent) (?:\w+ment |deja |d'abord |un temps )?ete |(?<=l')avai(?:t|ent) )"
    r"(?:annonc|prevu|programm|decid|convenu|promis|planifi|indiqu|"
    r"declaree?s? (?=entre |en pref|a la pref))|"
    r"avai(?:t|ent) (?:\w+ment |deja |d'abord )?(?:prevue|annoncee|programmee|decidee)s?\b)"
    # "ouvraient le cortège", "filtraient": the stem of these ends so
    r"\w{2,}(?:(?<![eiduvt]r)|(?<=ouvr)|(?<=entr)|(?<=ontr)|(?<=filtr)|(?<=cadr)|(?<=[^a-z]tir)|"
    r"(?<=[ae]ttir)|(?<=retir)|(?<=[^a-z]dur))(?<!pourr)(?<!verr)(?<!courr)ai(?:t|ent)\b"
)
# "Des milliers de manifestants rassemblés mardi" opens what is told: it is no wish.
_CROWD = (
    r"(?:(?<=\Ades )|(?<=\ndes )|(?<=\. des )|(?<=\Aplusieurs )|(?<=\nplusieurs )|"
    r"(?<=\. plusieurs ))(?:dizaines|centaines|milliers) (?:de |d')\w+"
    r"(?: (?:de |d'|et |en )?\w+)??,? "
    r"(?:reuni|rassemble|masse|regroupe|mobilise|descendu)e?s\b(?! (?:par|pour que)\b)"
)
# Behind "répondu": a click, which tells nothing of the rally's day.
_ONLINE = (
    r"(?: presente?s? (?:sur (?:facebook|fb|internet|l'even\w*)|[^.;\n]{0,80}\binteress\w*)|"
    r" qu'(?:ils|elles) (?:y )?(?:participent|viennent|vont|viendront|seront|iront))\b"
)
_PEOPLE = "manifestants participants opposants lyceens etudiants militants agriculteurs marcheurs"
_TREATED = (
    rf"|(?:{'|'.join(f'(?<={people} )' for people in _PEOPLE.split())}|(?<=gilets jaunes ))"
    r"(?:ont|avaient) ete (?!annonc|attendu|invit|appel|convi|prevu|denombr)\w"
)
_PAST = Ways(
    r"\b(?:ont|a(?<!il y a)|a(?= eu)|avons|avez|avaient|avait|ai|sont|s'est|"
    r"sommes|etes|s'etaient|s'etait|etaient|"
    r"etait|auraient|aurait)"
    r" (?!pas encore\b)(?:le plus souvent )?(?:(?!(?:ete|une?|la|les?|des|du|leurs?|sa|"
    r"son)\b)\w+ |\w+'){0,3}?(?:" + _DONE_RE + r")(?:e|s|es|ie|is|ies|u|ue|us|ues)?\b"
    r"(?!(?<=\bvu) qu(?:e\b|')|" + _ONLINE + ")"  # "j'ai vu qu'à Vire on annule"
    r"|\b(?:etaient|etait|etions|etiez|etais|"
    r"n'etaient|n'etait|n'etions|y etaient|y etait|defilaient|"
    r"manifestaient|marchaient|"
    r"rassemblaient|reunissait|reunissaient|defilait|manifestait|marchait|rassemblait|"
    r"bloquaient|scandaient|avait lieu|avaient lieu)\b"
    # "le cortège vient de s'élancer"
    r"|\bvien(?:t|nent) (?:\w+ ){0,2}?(?:de |d')(?:partir|demarrer|s'elancer|s'ebranler|quitter|"
    r"commencer|debuter|arriver|se (?:rassembler|reunir|disperser|former|terminer|mettre en)|"
    r"terminer|s'achever|defiler|manifester|envahir|bloquer)\b"
    r"|\bont (?:le plus souvent |\w{3,}ment |tous |toutes )?"
    r"(?!aussi\b|ete\b|meme\b|ainsi\b|"
    r"indique (?:y |vouloir )?participer|(?:indique|signale|manifeste) (?:leur|sur|qu)\b|"
    r"prevu|annonce|decide|appele|donne|fixe|invite|lance|"
    r"depose|declare|promis|prefere|opte|retenu|privilegie|propose|souhaite|convenu|voulu|tranche|"
    r"arrete|"
    r"confirme|lieu|choisi|besoin|rendez|convie|programme|annul|report|interdi|"
    rf"{_LISTED}|"
    r"mainten|autoris|deplac|decal|repouss|vote (?:une?|le|la|de|des|pour)\b|"
    r"(?:precis|devoil|modifi|adapt|detaill|raccourc|negoci)|"
    r"(?:change|revu|presente|imagine) (?:d[e']|le|la|l'|leur|les)|"
    r"repondu" + _ONLINE + r")"
    r"(?:\w{3,}(?:e|es|i|is|u|us|it|ert)|\w{2,}int)\b"
    r"|\bont (?:lu (?=les? |la |des |une? |a )|mis le feu)"
    r"|\bn'(?:a|ont|avait|avaient) (?:pas|plus|guere|jamais) (?!lieu|ete|besoin|encore|prevu|"
    r"annonc|de\b|d'|la\b|les?\b)\w{3,}(?:e|es|i|is|it|u|us)\b"
    # "300 personnes se sont donné rendez-vous samedi": they came.
    r"|(?:(?<=personnes )|(?<=manifestants )(?<!les manifestants ))"
    r"(?:se sont|s'etaient) donnee?s? rendez-vous\b"
    # "8 000 se sont dites intéressées" tells of who may come.
    r"|\b(?:s'est|se sont|s'etait|s'etaient|s'y est|s'y sont)(?! (?:annul|interdi|report|"
    r"(?:declare|dit|inscri|montre)\w* |"
    r"(?:\w+ )?(?:mise?s? d'accord|accorde\w*|entendu\w*|donne\w*) (?:pour|sur|rendez)))\b"
    # "les manifestants ont été repoussés, maintenus à distance": a rally would be put off
     + _TREATED + r"|\b(?:est|sont|suis|sommes) (?:(?!en |pas en )\w+ )?(?:" + _WENT + r")e?s?\b"
    r"|\bvenue?s (?:se )?(?:manifester|defiler|marcher|protester|rassembler|recueillir)\b"
    # "une amie m'a traînée": a pronoun before "a" makes it a verb.
    r"|\b(?:[mtl]'(?:a|ont)|(?:nous|(?<!-)vous|les|lui|leur) (?:a|ont)) "
    r"(?!annonc|appel|donn|confirm|interdi|annul|report)\w{2,}(?:e|i|u|is|it)e?s?\b"
    # "Il est 14 heures, samedi, quand le cortège s'élance": a scene told as if it went on
    r"|(?<=\bil )est (?:@ peine |deja |presque |tout juste |environ |un peu plus de )?"
    r"(?:\d\d? ?h(?:eures?)?(?: ?\d\d)?\b|midi)"
    r"(?=[^.;:!?\n]{0,60}\b(?:quand|lorsque|et)\b|,? (?:ce |le )?(?:[a-z]+di|dimanche)\b)"
    r"|\b(?:a|avait) connu\b|\bse voulai(?:t|ent)\b"
    r"|\b(?<=s )(?:recens|denombr|decompt|comptabilis)ee?s\b"
    r"|\b(?:a|ont) mis (?:(?:une|deux|trois|quatre|plusieurs|plus d'une) heures?|du temps)\b"
    r"|\b(?:ont|avaient|avons) (?:[a-z]+ )?pu (?:se |nous |y )?(?:defil|manifest|march|rassembl|"
    r"reun|retrouv|mobilis|entr|part|avanc|pass)"
    r"|\best (?:reuni|rassemble)e?s?\b|\bon est (?:deja|bien|plus de|"
    r"des (?:dizaines|centaines|milliers)|"
    r"environ|quand meme)\b(?![^.;]{0,24}\b(?:coche|clique|inscrit|partant|interess))|"
    r"\b(?:quel monde|le point\b(?! de|[^.;]{0,30}prevu)|"
    r"bravo(?= (?:a|aux|et)\b| ?(?:[!.\n]|$))|les chiffres|merci a (?:tou\w+|celles|vous)|"
    r"belle manif|bilan|compte rendu|"
    r"qu'il faut retenir|retour en images|retour sur|a eu lieu|ont eu lieu|"
    r"gathered|marched|drew|knelt|rallied|walked|turnout|spoke of|chanted|took (?:to|part)|"
    r"protested|demonstrated|blocked|blockaded|occupied|turned (?:out|up)|joined|staged|"
    r"claimed|counted|were (?:\w+ )?(?:at|in)|was held|"
    r"took place|attended|(?<!depuis )hier|yesterday)\b"
    r"|\b(?:aura|auront) (?:\w+ ){0,2}?(?:ete(?! (?:annul|interdi|report))|eu|suffi|attire|reuni|"
    r"rassemble|fait|tenu|dure|marque|vu|permis|montre|mobilise)\b"
    r"|\b(?:defila|defilerent|manifesterent|marcherent|rassembla|se reunirent)\b"
    # "Réunis à une trentaine devant la gare, ils reviendront samedi"
    r"|\b(?:reuni|rassemble|masse|regroupe)e?s? @ (?:pres d'|pres de |plus de |peine |environ )?"
    r"(?=(?:\d+\b|une? \w+aine\b|vingt|trente|quarante|cinquante|soixante|(?:\w+ )?cents?\b)"
    r"(?! (?:h|heures?|km|ans|metres|minutes)\b))" + _IMPERFECT + REPORTS + "|" + _CROWD
)
# "annonce un bon millier de marcheurs": what was counted, as "annonce 1 000 marcheurs" is.
_SO_MANY = (
    r"(?:(?:environ|quelque|(?:un peu )?(?:plus|moins) d[e']|pres de|autour d[e']|au (?:moins|plus|"
    r"total)|presque|a peine|a peu pres|pas loin d[e']|entre|jusqu'a|de|d'|dans les|plutot) ?)*"
    r"(?:\d|une? (?:\w+ )?(?:millier|(?!semaine|domaine|prochaine|douzaine d'h)\w+aine)\b|"
    r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|cent|mille)\b|"
    r"(?:plusieurs|quelques|des) (?:dizaines|centaines|milliers)\b)"
)
_FUTURE = Ways(
    r"\b(?!(?:camera|opera|france|frere|mera|sera fini|escadrons|vignerons|forgerons|bucherons|"
    r"environs|avirons|eperons|chaperons|ailerons|biberons|potirons|clairons|chaudrons|goudrons|"
    r"samira|amira|zahira|nadira|elvira|sandra|alexandra|cassandra|riviera)\b)"
    r"\w{2,}(?:era|eront|erons|"
    r"erez|ira|"
    r"iront|irons|dra|dront|drons)\b"
    r"|\b(?:sera|seront|(?:aura|auront)\b(?! (?:\w+ ){0,2}?(?:ete|eu|suffi|attire|reuni|rassemble|"
    r"fait|tenu|dure|marque|vu|permis|montre|mobilise)\b)|(?<!que )(?<!comme )prevue?s?|"
    r"(?<!nts )(?<!eurs )(?<!onnes )(?<!l')(?<!, )(?<!\" )annoncee?s?\b"
    rf"(?! {_SO_MANY}| (?:la|les|le) (?:police|gendarmerie|sous-pref|pref|organi|syndi|minist|"
    r"place beau)| (?:l'inter|beauvau))|appelle|appellent|"
    r"(?<![a@] l')(?<!initiative de l')appel(?! d[eu][^.;:]{0,40} (?:a|avait) )|"
    r"(?:(?<= a donne )|(?<= ont donne )|"
    r"(?<!donne )(?<!donnes )(?<!ait )(?<!aient ))rendez-vous|"
    r"rdv|rv|"
    r"demain|prochaine?|prochains|a venir|vont|va|"
    r"allons|venez|rejoignez|tous a|toutes a|faut(?! retenir)|"
    r"will|tomorrow|next|going to|planned|is set|"
    r"are set|prepare|s'annonce|(?<!pas )attendue?s?|attendons|tablons|"
    r"(?<!ait )(?<!aient )(?<!ont )(?<! a )(?:(?<!, )convie(?:nt)?|"
    r"invite(?:nt)?(?= (?:les?|la|l'|ses|tou\w+|chacun\w*|vous)\b))|"
    r"inscrite? (?:a l'agenda|au programme)|"
    r"est fixee?|"
    r"(?:est|sont) (?:(?:[a-z]+ment|aussi|encore|ensuite) )?organisee?s?|recommence|"
    r"rem(?:et|ett(?:ent|ons|r(?:a|ons|ont))) (?:ca|le couvert)|rempilent|a lieu|ont lieu|"
    r"on marche|on defile|on manifeste|on se retrouve|on (?:vise|espere|compte (?:sur|bien))\b|"
    r"vis(?:e|ent|ons) (?=le \d|l[ae]s? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)|"
    r"on se rassemble|(?<!personnes )(?<!manifestants )se rassemblent|descend|j'irai|serai|"
    r"viendrai|irai|y retourne|on revient|ira|iront|irons|"
    r"se prepare|(?:(?<=avant d')|(?<=pour ))annoncer|(?:vous|nous) attend(?:ent)?|est maintenue?|"
    r"attend(?:ent)? (?=(?:\w+ ){0,2}?\d[\d .]*(?:personnes|mani|participant))|"
    r"rassemblons|marchons|manifestons|"
    r"soyons|soyez|partent|(?<!a )(?<!ont )(?<!ment )(?<!deja )debute)\b"
    # "promettent de revenir mardi", "comptent bien se retrouver samedi"
    r"|\b(?:promet(?:tent|tons)?|compt(?:e|ent|ons)|entend(?:ent)?|prevoi(?:t|ent)|veu(?:t|lent)|"
    r"envisage(?:nt)?|projette(?:nt)?|menacent?) (?:bien |deja |encore )?(?:de |d')?"
    r"(?:y |se |s'|en )?(?:(?!(?:prem|dern|h|quart)ier\b)"
    r"\w{3,}(?:er|ir)|(?:re)?(?:descendre|prendre|mettre|joindre)|poursuivre)\b"
    # "le syndicat affrète un car pour aller samedi à Metz"
    r"|\b(?:prevoi(?:t|ent)|organise(?:nt)?|affrete(?:nt)?|propose(?:nt)?) (?:une?|des|deux|trois) "
    r"(?:cars?|bus|autocars?|minibus|navettes?|covoit\w*)\b"
    # "a annoncé qu'elle repartirait lundi"
    r"|(?<=qu')(?:elles?|ils?|on) (?:y |se |s')?(?!aurai)\w{2,}rai(?:t|ent)\b"
    rf"|(?<=: )pas de (?=(?:{RALLY_STEMS})(?![^.;\n]*\bmais\b))"
)
# What a match of either may begin with.
_PAST_HEADS = Forms(
    "bravo vient viennent ont a avons avez avaient avait ai sont s sommes etes etaient etait "
    "auraient aurait etions "
    "etiez etais n y est se suis m t l nous vous les lui leur on quel quelle le merci belle bilan "
    "compte retour gathered marched drew knelt rallied walked turnout spoke chanted took protested "
    "demonstrated blocked blockaded occupied joined staged claimed counted "
    "turned were was attended hier yesterday aura auront defila defilerent manifesterent "
    "marcherent rassembla reunirent ce en revivez mobilisation forte faible petite large grosse "
    "enorme superbe magnifique immense historique sacree combien aucun zero sans pas bon du noir "
    "beau photos images video videos quelques "
    "noire foule calme record maree une quelle cette vraie fin vient plus moins dizaines "
    "centaines milliers peu beaucoup monde ambiance raisons cles secrets fut furent au "
    "interpellation interpellations rixe rixes heurts incident incidents degradations tensions "
    "debordement debordements echauffouree echauffourees blesse blesses blessee blessees",
    stems="recens denombr decompt comptabilis reunis reunies rassembles rassemblees masse regroupe",
    endings="ait aient",
)
_FUTURE_HEADS = Forms(
    "sera seront aura auront prevu prevue prevus prevues annonce annoncee annonces annoncees "
    "appelle appellent appel invite invitent rendez rdv rv demain prochain prochaine prochains a "
    "venir vont va "
    "allons venez rejoignez tous toutes faut will tomorrow next going planned is are prepare s "
    "attend attendent "
    "attendu attendue attendus attendues attendons tablons convie convient inscrit inscrite est "
    "sont recommence remet remettent remettons remettra remettrons remettront rempilent ont on "
    "se descend j serai viendrai irai y ira iront irons vous nous "
    "rassemblons marchons manifestons soyons soyez partent debute annoncer pas promet promettent "
    "promettons compte comptent comptons entend entendent prevoit prevoient veut veulent envisage "
    "envisagent projette projettent organise organisent affrete affretent propose proposent "
    "menace menacent vise visent visons elle elles il ils",
    endings="era eront erons erez ira iront irons dra dront drons",
)
_THERE_HEADS = Forms("a au en lors apres pendant durant")
# "j'ai perdu mon sac à la manif de jeudi", "un homme interpellé en marge de la manif de jeudi":
# what was done there was done; "j'ai prévu d'aller à la manif de jeudi" was not.
_THERE = Ways(
    rf"(?:@ la|\bau) (?=(?:{RALLIES})(?: (?:interdite?|sauvage|non declaree?))? d)|"
    r"\b(?:en marge|lors|apres|pendant|au cours|a l'issue) (?=d(?:e la|u|'une?) )|"
    rf"\b(?:apres|pendant|durant) (?=(?:la|le|l'|une?|cette) ?(?:\w+ )?(?:{RALLIES})\b)"
)
_DONE_THERE = compiled(
    r"\b(?:(?:ai|as|avons|avez|ont|a|avoir|aurait|auraient) (?!ete|prevu|decide|renonce|"
    r"invit|appel|convi|donn|annonc|besoin|hate|pos|interdi|annul|report|autoris|prefer|choisi|opt|voul|souhait|propos|promis)"
    r"\w{2,}(?:e|i|u|is|it)e?s? "
    r"(?:(?!\w+(?:er|ir)\b|qu)[\w']+ ){1,8}?|"
    r"(?:interpell|arrete|blesse|condamn|juge|poursuivi|gardes? a vue|mis en examen|eborgne|mutile|"
    r"hue|siffle|conspue|insulte|bouscule|chasse|exfiltre|expulse|exclu|ejecte|vire|"
    r"frappe|percute|brise|casse|jete|lance|commis|degrad|violence|heurt|debordement|incident|jets?\b)"
    r"\w* (?:[\w']+ ){0,6}?)$"
)
# "Rassemblement jeudi en soutien aux manifestants arrêtés lors de la marche de samedi"
_FOR_THEM = compiled(
    r"\b(?:soutien|solidarite|soutenir) (?:aux?|a|avec|envers|l[ae]s?|l'|nos|notre|s[ae]s?|son|"
    r"leurs?) ?[^.;:!?\n]*$"
)
# "Un homme crie lors d'une manif, mardi à X": the caption of a picture.
_AT_ONE = compiled(rf"(?:d')?une? (?:[a-z]+ )?(?:{RALLIES}|pride|veillee|die-in|sit-in|action)\b")
# "La tête du cortège, mardi à X. © J. Petit": who shows it was there.
_CREDITED = compiled(
    r"[^\w\n\u00a9]{0,4}(?:\u00a9|(?:ap |credits? )?photos?\b ?(?:[:/]|by |[a-z])|credits? ?:|"
    r"image ?:|ap -|\(?(?:afp|reuters|maxppp)\b)"
)
# "Des femmes brandissent une pancarte, mardi à X"
_CAPTION = compiled(
    r"\W*(?:une?|deux|trois|quelques|des) (?:jeunes? )?(?:manifest|milit|particip|oppos|polici|"
    r"gendarme|crs|femme|homme|etudiant|lyceen|pompier|agricult|gilet|soignant|personne)[a-z]*"
    r"(?: [a-z]+){0,2}? (?:(?:se |s')?(?:tien|brandi|port|cri|scand|lev|agit|men|defil|march|arbor|"
    r"affront|lanc|allum|depos|encadr|charg|rassembl|recueill|manifest|particip|repouss|arpent|"
    r"chant|sillonn|parcour|travers|occup|envahi)"
    r"(?:e|ent|t|ssent|nent)|f(?:ait|ont) face)\b"
    r"(?!.*\b(?:\d\d? ?h|midi|demain|prochain|[ls]a prochaine)\b)"
)
# "Ce mardi à X, la foule scande …": a report may be in the present; with an hour it is a call.
_SCENE_HEADS = Forms(
    "foule foules cortege corteges manifestants manifestantes marcheurs marcheuses milliers "
    "centaines dizaines place parvis esplanade rues rue boulevard slogans drapeaux pancartes ils "
    "elles"
)
_SCENE = Ways(
    r"\b(?:foules?|corteges?|manifestante?s|marcheu(?:r|se)s|milliers|centaines|dizaines|place|parvis|"
    r"esplanade|rues?|boulevard|slogans|drapeaux|pancartes)\b(?: [a-z'-]+){0,5}? "
    r"(?:(?:afflu|scand|enton|chant|avanc|arpent|cri|reson|agit|deambul|sillon|brandi|frapp|hurl|"
    r"envahi|grossi|se (?:rempli|mass|press|remplu|gonfl|vid)|s'(?:etir|agglutin|entass|epoumon|"
    r"egosill|install))(?:e|ent|t|ssent|ne|nent)|batt?(?:ent)? le pave|retenti(?:t|ssent)|"
    r"(?:est|sont) noires? de monde|flottent|fleurissent|fusent)\b(?!.*\b(?:\d\d? ?h|midi)\b)"
    r"|\b(?:ils|elles) sont (?:\w+ ){0,4}?(?:centaines?|milliers?|dizaines?|\d[\d .]*|\w+aine)\b"
    r"[^.;:()]{0,20} [a@] (?:se |s')?[a-z]+(?:er|ir|re)\b"
)
_BACK = 80
PAST, FUTURE = "past", "future"


class Told(NamedTuple):
    """A verb or phrase that tells a tense, and where it stands."""

    start: int
    tense: str
    relative: bool = False  # in a clause beside the main one: ", qui avait retenu le matin,"
    noun: bool = False  # "l'appel", "prévue", "grosse manif": gives way to a verb


_NOUN = compiled(
    r"appel$|rendez-vous|rdv|rv|prevu|annonce(?!r)|attendu|prochain|a venir|next|planned"
)
# "Grosse manif mardi à X, 14 h, place Y": praise of what was gives way to a call.
_PRAISE = compiled(
    r"(?:belle|enorme|grosse|superbe|magnifique|immense|historique|sacree|forte|large) [a-z1-8 ]+$"
    r"|mobilisation (?:record|timide|massive)"
)
_RELATIVE = compiled(r", (?:qui|que|qu'|(?:d')?ou|dont)\b[^,;:.()]*$")


def tenses(text: Text, start: int, end: int) -> list[Told]:
    """Return what tells the past or the future between *start* and *end*, in order."""
    folded = text.verbs
    told = [
        Told(match.start(), PAST, noun=_PRAISE.match(match[0]) is not None)
        for match in _found(_PAST, _PAST_HEADS, text, start, end)
        if not is_awaited(folded, match.start())
    ]
    told += [Told(place, PAST) for place in own_past(text, start, end)]
    for match in _found(_THERE, _THERE_HEADS, text, start, end):
        if _FOR_THEM.search(folded, start, match.start()):
            continue  # whom people are called to support
        done = _DONE_THERE.search(folded, max(start, match.start() - _BACK), match.start())
        if done or (not match[0].startswith("apres") and _AT_ONE.match(folded, match.end())):
            told.append(Told(match.start(), PAST, noun=not done))
    if not told:
        scenes = _found(_SCENE, _SCENE_HEADS, text, start, end)
        told += [Told(match.start(), PAST) for match in scenes]
    if not told and (_CAPTION.match(folded, start, end) or _CREDITED.match(folded, end)):
        told.append(Told(end - 1, PAST, noun=True))
    told += [
        Told(match.start(), FUTURE, noun=_NOUN.match(match[0]) is not None)
        for match in _found(_FUTURE, _FUTURE_HEADS, text, start, end)
    ]
    return sorted(
        one._replace(relative=True) if _RELATIVE.search(folded, start, one.start) else one
        for one in told
    )


def _found(
    pattern: Ways, heads: Forms, text: Text, start: int, end: int
) -> Iterable[re.Match[str]]:
    """Return the matches of *pattern*, each of which begins with one of *heads*."""
    if "_" in text.folded or "@" in text.folded:  # in no word of ours, but in the pattern's
        return pattern.whole.finditer(text.verbs, start, end)
    first, last = text.within(start, end)
    places = text.words.at(heads, first, last)
    starts, ends = text.words.starts, text.words.ends
    glued = [at - 1 for at in places if at > first and ends[at - 1] == starts[at]]  # "18hsera"
    tags = _tags(text, first, last)  # the pattern reads a hashtag as one word
    if glued or tags:
        places = sorted({*places, *glued, *tags})
    return scan(pattern, text, places, folded=text.verbs, end=end)


def _tags(text: Text, first: int, last: int) -> list[int]:
    """Return which of the words *first* to *last* (excluded) open a hashtag."""
    tags = text.words.tags
    if not any(tags[first:last]):
        return []
    return [
        at for at in range(first, last) if tags[at] and (at == first or tags[at] != tags[at - 1])
    ]
