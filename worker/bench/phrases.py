"""The pieces synthetic posts are made of. None tells of violence against its author."""

HASHTAGS = ("#MeToo", "#metoo", "#BalanceTonPorc", "#MeTooFrance", "#METOO", "#balancetonporc")
EMOJI = ("✊", "💜", "📣", "🕯️", "🙌")
TOWNS = (
    "Rassemblement à {town}{day}.",
    "Qui sera là à {town}{day} ?",
    "On se retrouve à {town}{day}, venez nombreuses et nombreux.",
    "Manifestation à {town}{day}, je serai là.",
    "Est-ce que quelque chose est prévu à {town}{day} ?",
    "Appel à se rassembler à {town}{day}.",
    "Toutes et tous à {town}{day} !",
    "On cherche encore du monde pour le rassemblement de {town}{day}.",
)
OPENINGS = (
    "Lu dans le journal, et je ne décolère pas.",
    "Je partage, faites tourner autour de vous s'il vous plaît.",
    "Bravo à toutes celles qui organisent tout cela bénévolement.",
    "Une collègue m'a transmis l'information, je relaie.",
    "On en parle enfin au travail et à la maison.",
    "Merci aux associations qui tiennent bon depuis des années.",
    "Pour celles et ceux qui hésitent encore à venir.",
    "Ma sœur et moi préparons des pancartes ensemble.",
    "Le mouvement prend de l'ampleur partout, c'est impressionnant.",
    "Ne restons pas derrière nos écrans.",
    "Petit rappel utile avant la fin de la semaine.",
    "Quelle énergie dans les commentaires depuis hier.",
    "Les transports seront chargés, partez tôt.",
    "Le silence a assez duré, tout le monde le dit.",
    "Il faudra du monde, et des bonnes chaussures.",
    "J'ai imprimé cinquante tracts, qui en veut ?",
)
MIDDLES = (
    "La parole se libère et c'est une bonne nouvelle pour la suite.",
    "Ce n'est qu'un début, la suite dépend de chacune et de chacun de nous.",
    "Amenez vos voisins, vos cousins, vos professeurs, personne n'est de trop.",
    "Les élus de tous bords devraient écouter ce qui se dit en ce moment.",
    "La presse étrangère en parle aussi, le sujet dépasse nos frontières.",
    "Il y aura des chants, du thé chaud et de quoi écrire.",
    "Pas de drapeau de parti, seulement des pancartes faites à la main.",
    "Les lycéennes de mon quartier ont préparé une banderole magnifique.",
    "On demande des moyens pour l'accueil, la formation et la justice.",
    "Le collectif cherche encore des volontaires pour tenir le stand.",
    "Une minute de silence est prévue, puis la parole sera libre.",
    "Je n'avais jamais manifesté, cette fois je me décide.",
    "Prévoyez un parapluie, la météo annonce des averses.",
    "La librairie du centre prête ses tables et ses chaises.",
    "Les hommes sont les bienvenus, c'est écrit sur l'affiche.",
    "Celles qui ne peuvent pas venir peuvent allumer une bougie.",
    "On attend la réponse de la préfecture pour le parcours.",
    "Le tract est disponible en plusieurs langues, demandez-le.",
    "Une équipe s'occupe des enfants pendant les prises de parole.",
    "Des musiciennes ont promis de venir avec leurs tambours.",
    "Le plus dur est de faire le premier pas, ensuite on avance ensemble.",
    "J'ai relu les chiffres et ils donnent le vertige.",
    "Nos grands-mères se battaient déjà pour la même chose.",
    "Le débat à la radio était nul, mais la rue répondra.",
)
ENDS = (
    "Merci de relayer.",
    "À bientôt !",
    "Courage à toutes.",
    "On lâche rien.",
    "Faites passer.",
    "Solidarité.",
    "Qui en est ?",
    "Toutes les infos en commentaire.",
)
_WORDS = """
espoir colère rue foule voix avenir justice respect égalité courage chanson lumière matin soirée
chemin histoire mémoire regard sourire larme rire enfant école collège lycée fac bureau usine
marché mairie parc jardin fenêtre balcon affiche peinture carton tissu ruban fil couleur violet
blanc rouge vert jaune orange bleu gris noir souvent parfois toujours jamais
ensemble partout ailleurs ici loin vite doucement fort haut bas clair sombre simple juste digne
libre fière calme vivante nombreuse solide tenace tendre grave légère sérieuse joyeuse triste
nouvelle ancienne prochaine dernière première seule amie sœur mère fille tante cousine voisine
patronne ouvrière infirmière avocate médecin boulangère chercheuse étudiante retraitée artiste
chanteuse danseuse conductrice agricultrice cuisinière vendeuse caissière pompière marin soldat
facteur berger maçon plombier menuisier horloger relieur tisserand potier verrier souffleur
accordeur luthier parler écrire chanter marcher courir attendre écouter comprendre apprendre
changer lutter gagner perdre tenir porter lever baisser ouvrir fermer peindre coudre coller
découper imprimer distribuer partager raconter demander répondre promettre refuser accepter
choisir banderole tambour sifflet mégaphone pancarte bougie fleur couverture thermos gobelet
brioche soupe pomme noisette châtaigne citrouille feuille brume pluie vent soleil nuage lune
étoile horizon colline rivière pont quai gare métro tram vélo trottoir pavé fontaine kiosque
théâtre cinéma musée bibliothèque librairie papeterie atelier grenier cave
"""
VOCABULARY = tuple(_WORDS.split())
