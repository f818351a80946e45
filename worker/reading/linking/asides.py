"""Days beside a rally that are not its own, or not gone: of a decision, of a plan given up."""

from worker.domain.kinds import FigureKind, Speaker
from worker.reading.linking.decided import AROUND, DECIDED, ORDERED, prepares
from worker.reading.numbers.sayers import sayers_in
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Discourse
from worker.reading.times.almanac import Form, Moment, Turn, resolve
from worker.reading.times.at_rallies import at_a_rally
from worker.reading.times.days import Day
from worker.reading.times.elsewhen import DEAD, MEETS
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST
from worker.reading.words.word_groups import RALLY_STEMS

_BY = compiled(
    r" (?:soir |matin |dernier )?par (?:le|la|l'|les|un|une|arrete)\b"
    # "interdite jeudi, elle a quand même eu lieu samedi"
    r"|(?: soir| matin| dernier)?,[^.;:,]{0,60} (?:a|ont|s'est|se sont) "
    r"(?:quand meme|tout de meme|malgre tout|pourtant|bel et bien|finalement)\b"
)
_ENDED_THEN = compiled(
    r"\b(?:interdit|annule|reporte|autorise|annonce|confirme|valide|adresse|publie|signe)e?s? $"
)
# "le rapport, publié lundi": its own day.
_PUBLISHED = compiled(
    r"\b(?:(?:les|ses|leurs|l'|son) ?(?:interdiction|arrete|decision|consigne)|"
    r"publie|paru|diffuse|devoile|revele|adresse|signe|rendu public|"
    r"(?<!de )(?<!des )(?<!la )poste|partage|mise? en ligne)e?s? (?:ce |le |des )?$"
    # "tels qu'ils nous sont parvenus ce jour", "liste mise à jour mardi"
    r"|\b(?:parvenu|(?<! a )(?<! ont )connu|mise? a jour)e?s? (?:ce |le |a la date d[eu] )?$"
    # "l'interdiction prise mercredi par la préfecture"
    r"|\b(?:interdiction|arrete|decision|mesure)s? (?:pris|decide|edicte|prononce)e?s? (?:ce )?$"
    # "lieu communiqué la veille par SMS"
    r"|\b(?:lieux?|endroit|adresse|parcours|itineraire|heure|"
    r"point de (?:chute|depart|ralliement|rencontre|rendez-vous|rdv))\b"
    r"[^.;,]{0,30}\b(?:communique|dit|precise|annonce|donne|envoye|transmis|lache|devoile|revele|"
    r"indique|confirme|partage|publie|diffuse|connu|livre|balance|mis en ligne)e?s? "
    r"(?:(?:seulement|juste|que|uniquement) )?(?:la |le )?$"
)
# "le point de rendez-vous a été donné dimanche à 9 h": when they meet
_MEETS_AT = compiled(r"\b(?:rendez-vous|rdv)\b[^.;,]{0,30}\b(?:donne|fixe)e?s? (?:ce |le |a )?$")
# "le rendez-vous serait annulé samedi soir": when that would be told.
_WOULD = compiled(
    r"\b(?:serait|seraient) (?:\w+ )?(?:annul|report|interdit|repouss|decal)[^.;]{0,50}$"
)
# "la demande en date du 2 juin", "votre courrier du 6": a paper's own day.
_DATED = compiled(
    r"\b(?:en date|demande|courriers?|lettre|courriel|mail|declaration|arrete|avis|"
    r"recepisse|ordonnance|deliberation|note|circulaire|requete|proces-verbal|compte[- ]rendu|"
    r"article|echo|parution)s? "
    r"d[ue] $"
)
_HAPPENED_THEN = compiled(
    rf"\b(?:tue|assassine|{DEAD}|decede|agresse|poignarde|(?<!s'est )(?<!se sont )arrete|"
    r"interpelle)e?s? (?:le |ce |des )?$"
    # "pour Inès, que l'on a retrouvée le 3"
    r"|\bqu(?:e l'|')on (?:a|avait) (?:retrouv|decouv)\w+ (?:le |ce )?$"
)
_AFTER_IT = compiled(
    r"\bapres (?:le |la |l'|les )(?:naufrage|accord|annonces?|vote|decision|discours|allocution|"
    r"attentat|attaque|drame|meurtre|mort|incendie|accident|tempete|election|scrutin|defaite|"
    r"victoire|match|agression|violences|heurts|incidents|fusillade|explosion|evacuation|expulsion|"
    r"adoption|rejet|reunion|rencontre|conseil)\b(?: \w+)? d[eu] (?:ce )?$"
)
# "la pride se tiendra après les cantonales (5 et 12 mars)": of the vote
_VOTED = compiled(
    r"\b(?:apres|pendant|durant|lors d(?:e|u|es)) (?:le |la |l'|les |ces |deux |premier |second )*"
    r"(?:elections?|legislatives|municipales|europeennes|regionales|presidentielle|scrutin|tour|"
    r"vacances|referendum|primaires?)\b[^.,;:()\d]{0,40} \((?:le |les |du |au )?(?:\d{1,2} et )?$"
)
# "fait suite à la mort d'un ouvrier, mardi 8 mars"
_ANSWERS = compiled(
    r"\b(?:fai(?:t|ait|sait|sant|saient) suite|en (?:reaction|reponse)|"
    r"reagi(?:t|ssent|ssait|ssant)|repond(?:ent|ait|ant)?) (?:a|aux?) "
    # but "fait suite à celle de Bastia, le 13 mars"
    r"(?!(?:la |les |l'|une |des )?(?:cel(?:les?|ui)|ceux|manif|march|rassembl|mobilis|defil))"
    r"[^.;:()]{3,100}$"
)
# "en référence aux images de la veille": what is shown or done again is of its own day.
_THINGS_OF = compiled(
    r"\b(?:images|scenes|heurts|violences|incidents|debordements|evenements|degradations|photos|"
    r"videos|interpellations|affrontements|propos|annonces|declarations) "
    r"(?:de |du |d')(?:ce )?$"
)


def is_anothers(folded: str, state: Discourse, spoken: Spoken, day: Day) -> bool:
    """Tell the day of a decision, of a count of clicks, of nothing, or of what it answers to."""
    head = folded[max(spoken.sentence.start, day.start - 90) : day.start]
    if _CREATED.search(head) or (state.day is not None and _of_clicks(folded, spoken, day)):
        return True
    clicked = day.said.form is Form.OFFSET and any(
        count.kind in {FigureKind.GOING, FigureKind.INTERESTED} and count.end <= day.start
        for count in spoken.counts
    )
    since = folded.endswith("depuis ", 0, day.start)  # "(500 « j'y vais » depuis hier)"
    if clicked and (since or (state.day is not None and not spoken.groups)):
        return True  # "1,2 k intéressés ce soir"
    start = max(spoken.sentence.start, day.start - 60)
    if _MEETS_AT.search(folded, start, day.start) and MEETS.match(folded, day.end):
        return False
    return (
        _of_decision(folded, state, spoken, day)
        or _of_strike(spoken, day)
        or _of_paper(folded, spoken, day)
        or _after_other(folded, spoken, day)
        or _UNTIL.search(folded, start, day.start) is not None
        or _RENEWED.search(folded, start, day.start) is not None
        or prepares(folded, spoken, day)
        or _NOTHING.match(folded, day.end) is not None
        or (
            day.said.form is Form.FROM_NAMED
            and day.said.number < 0
            and _GAVE_UP.search(folded, start, day.start) is not None
        )
        or (
            day.said.form in {Form.FROM_NAMED, Form.OFFSET}
            and _THINGS_OF.search(folded, start, day.start) is not None
        )
    )


# "a créé l'événement sur Facebook, jeudi dernier", "un appel lancé mardi sur les réseaux"
_CREATED = compiled(
    r"\b(?:a|ont|avait|avaient) (?:[a-z]+ment |donc |deja )?(?:cree|lance|ouvert|poste|initie|"
    r"imagine|mis en ligne) (?:l'|l[ae] |une? |cet(?:te)? |son |sa |leur )(?:[a-z]+ )?"
    r"(?:evenement|event|page|appel|petition|groupe|hashtag|mot-diese|tribune|initiative|idee)\b"
    r"(?! (?:a|au|aux|en faveur)\b)(?:(?! et | pour )[^.;:()\d]){0,40}$"
)


def _of_clicks(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell "Ce lundi, plus de 900 personnes ont confirmé leur venue": when they clicked."""
    if day.said.form not in {Form.OFFSET, Form.WEEKDAY}:
        return False
    return any(
        count.kind in {FigureKind.GOING, FigureKind.INTERESTED}
        and _SO_MANY_BY.fullmatch(folded, day.end, count.start)
        for count in spoken.counts
    )


_SO_MANY_BY = compiled(
    r"(?: (?:matin|midi|soir|apres-midi))?,? (?:(?:deja|ils etaient|pres d[e']|plus d[e']|environ|"
    r"quelque|on comptait) ?)*"
)


def leave_wanted(folded: str, spoken: Spoken) -> None:
    """Leave out the last day of "Lundi, ils ont défilé afin que tout ferme aujourd'hui".

    So is the year of "la place, théâtre de la marche du 11 janvier 2015, était noire de monde", and
    "l'an dernier" of "Comme l'an dernier, elle partira de Gap".
    """
    begins = spoken.sentence.start
    spoken.days = [
        day
        for number, day in enumerate(spoken.days)
        if not (number and _SO_THAT.search(folded, max(begins, day.start - 60), day.start))
        and not (day.said.year and _SCENE_OF.search(folded, begins, day.start))
        and not (day.said.form is Form.VAGUE and folded.endswith("comme ", begins, day.start))
    ]


_SCENE_OF = compiled(
    r"\b(?:theatre|decor) (?:de |d'|du |des )[^.;:]{0,110}$"
    # "Ils sont venus à 14 h, comme beaucoup l'avaient fait le 11 janvier 2015"
    r"|\bcomme [^.;:\d]{2,30} (?:l'|y )(?:avai|etai)(?:t|ent) (?:deja )?[a-z]*,? (?:le )?$"
)
_SO_THAT = compiled(r"\b(?:afin|pour) qu[e'][^.;:()]{0,50}$")
# "la grève est reconduite demain", "ils ont appelé à reconduire jeudi le mouvement"
_RENEWED = compiled(
    rf"\b(?:reconduire|(?:greve|mouvement)s? [^.;:()]{{0,30}}(?:reconduite?s?|prolongee?s?)|"
    rf"reconduction)(?:(?! (?:{RALLY_STEMS}))[^.;:()]){{0,30}}$"
)
# "annulée la veille", "ayant jeté l'éponge la veille"
_GAVE_UP = compiled(
    r"\b(?:annule|interdit|confirme|reporte|suspendu|signe|decide|averti|prevenu|appris|renonce|"
    r"l'eponge)(?:e|s|es)? $"
)


def _of_strike(spoken: Spoken, day: Day) -> bool:
    """Tell "opération collège mort lundi et rassemblement mardi": the first is the strike's."""
    struck = any(
        cue.about is About.STRIKE and 0 <= day.start - cue.end < _NEXT for cue in spoken.cues
    )
    later = [one.start for one in spoken.days if one.said.form is not Form.FROM_NAMED]
    return struck and any(
        cue.about is About.RALLY and day.end < cue.start < later[-1] for cue in spoken.cues
    )


def _of_paper(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell "Le Progrès écrit ce matin 350", "La Montagne (lundi) revient": a newspaper's day."""
    start = max(spoken.sentence.start, day.start - _NAMED)
    head = folded[start : day.start]
    wrote, writes = _WRITES.search(head), _WRITES_THEN.match(folded, day.end)
    if not (wrote or writes or folded.startswith(")", day.end)):
        return False
    if day.said.form is Form.OFFSET and (wrote or writes):
        counts = any(count.said_by is Speaker.PRESS for count in spoken.counts)
        # "le défilé de ce matin"
        if counts and not any(day.start - _NEXT < cue.end < day.start for cue in spoken.cues):
            return True
    papers = [(at, end) for at, end, who in sayers_in(head) if who is Speaker.PRESS]
    then = _PAPER_THEN if writes or folded.startswith(")", day.end) else _PAPER_WRITES
    return any(
        then.fullmatch(head, end) and not head.endswith(_BY_PAPER, 0, at) for at, end in papers
    )


_NEXT, _NAMED = 4, 60
_WRITING = (
    r"(?:ecri[tv]\w*|titr\w+|parl\w+|donn\w+|dit|annonc\w+|avanc\w+|compt\w+|retien\w+|"
    r"affirm\w+|publi\w+|evoqu\w+|revien\w+|s'en t\w+|not(?:e|ait)|relat\w+|rapport\w+)"
)
_WRITES = compiled(rf"\b(?:de |d'|{_WRITING} )$")
_WRITES_THEN = compiled(rf"[),]{{0,2}} {_WRITING}\b")
# Between a paper and its day: "Le Courrier picard (lundi)", "L'Indépendant écrivait dimanche".
_PAPER_THEN = compiled(r"(?: [\w-]+)?(?:, | \(|,? d[eu] |,? d')")
_PAPER_WRITES = compiled(rf"(?: [\w-]+)? {_WRITING} ")
_BY_PAPER = ("selon ", "d'apres ")


# "mardi manif 14 h, mercredi rien, jeudi blocage"
_NOTHING = compiled(
    r"(?: ?[:,\u2013\u2014-])? (?:rien|repos|relache|neant|pause|on (?:dort|souffle|se repose))"
    r"(?= ?(?:[,;.(!\n]|$))"
)


# "le couvre-feu est reconduit jusqu'à mardi", "en raison de l'orage annoncé pour samedi"
_UNTIL = compiled(
    r"\bjusqu'(?:a|au|en)(?: ce)? (?:le )?$"
    r"|\b(?:en raison|a cause|pour cause|faute) (?:des?|du|d')"
    rf"(?! ?(?:la |l'|une |cette )?(?:{RALLY_STEMS}))[^,;.:()]{{0,50}}$"
)


def _after_other(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell "après le naufrage de mercredi": the day of what the rally answers to."""
    start = max(spoken.sentence.start, day.start - 60)
    found = _AFTER_IT.search(folded, start, day.start)
    answers = _ANSWERS.search(folded, max(spoken.sentence.start, day.start - 120), day.start)
    voted = _VOTED.search(folded, max(spoken.sentence.start, day.start - 90), day.start)
    found = found or answers or voted
    return found is not None and not any(
        found.start() < cue.start < day.start and cue.about in {About.RALLY, About.STRIKE}
        for cue in spoken.cues
    )


def is_decided(spoken: Spoken, day: Day) -> bool:
    """Tell the day on which someone decided: "a interdit mercredi la marche"."""
    start = max(spoken.sentence.start, day.start - 60)
    return DECIDED.search(spoken.text.verbs, start, day.start) is not None


def _of_decision(folded: str, state: Discourse, spoken: Spoken, day: Day) -> bool:
    """Tell the day on which someone decided, announced or was killed."""
    start = max(spoken.sentence.start, day.start - 60)
    if is_decided(spoken, day) or any(
        before.search(folded, start, day.start) and behind.match(folded, day.end)
        for before, behind in AROUND
    ):
        return True
    if any(one.search(folded, start, day.start) for one in (_PUBLISHED, _WOULD, ORDERED)):
        return True
    if _HAPPENED_THEN.search(folded, start, day.start):
        return not at_a_rally(folded, day.start, day.end)
    of = day.start + (len("du ") if folded.startswith("du ", day.start) else 0)
    if _DATED.search(folded, start, of):
        return True
    ended = _ENDED_THEN.search(folded, start, day.start)
    if ended is None or _BY.match(folded, day.end) is None or _is_banned_for(state, spoken, day):
        return False
    past = Moment(state.published, past=True, named=state.named)
    state.named = resolve(day.said, past) or state.named
    return True


def _is_banned_for(state: Discourse, spoken: Spoken, day: Day) -> bool:
    """Tell "est interdit ce samedi 18 mars par la préfecture": nobody decided on a day to come."""
    ahead = resolve(day.said, Moment(state.published))
    exact = day.said.form is Form.MONTH_DAY or day.said.turn is Turn.THIS
    told = spoken.tense(day.start) == PAST
    return exact and not told and ahead is not None and ahead > state.published.date()


# "Pour mémoire, le 5, 3 500 personnes à Lons"
_RECALLED = compiled(
    r"\b(?:pour (?:memoire|rappel)|rappels?)[ ,:(]{1,3}(?:le |du )?"
    r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?$"
)


# "le barrage entamé jeudi": it has begun.
_BEGUN = compiled(
    r"\b(?<!sera )(?<!seront )(?:entame|commence|demarre|debute|installe)e?s? (?:le |ce |des )?$"
)


# "Je rentre de la manif": it was today's.
_COMES_HOME = ("rentre", "sors", "sort", "revien", "reven", "retour ")


def recalls(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell the day of numbers recalled beside those of today, and of what someone comes from."""
    if folded.startswith(_COMES_HOME, day.start):
        return True
    start = max(spoken.sentence.start, day.start - 40)
    bare = day.said.form is Form.WEEKDAY and day.said.turn is Turn.NONE
    begun = _BEGUN.search(folded, start, day.start) if bare else None
    word = spoken.text.raw[begun.start() : begun.end()].split()[0].lower() if begun else ""
    if word.rstrip("es").endswith("\u00e9"):
        return True  # "entamé jeudi"; "la marche démarre jeudi" is to come
    nation = not (spoken.counts or spoken.hours or spoken.told)
    if nation and _SO_MANY.search(folded, start, day.start):
        return True
    came = any(count.kind is None for count in spoken.counts) and not spoken.hours
    return came and _RECALLED.search(folded, start, day.start) is not None


# "175 503 manifestants en France samedi": of no town, but counted.
_SO_MANY = compiled(r"\d (?:manifestants|personnes) (?:[^.;:()\d]{2,30} )?(?:le |ce )?$")
