"""The words that tell what a sentence is about (rules 1 and 2 of docs/claims.md).

All folded. A phrase of several words stands under its first word.
"""

from enum import StrEnum


class About(StrEnum):
    """What a word says the sentence is about."""

    RALLY = "rally"
    WEAK = "weak"  # "rendez-vous", "venez": a rally unless something else is named
    HAPPENS = "happens"  # "aura lieu": of what was named before it
    STRIKE = "strike"
    INDOOR = "indoor"
    SPORT = "sport"
    LEISURE = "leisure"
    OFFICIAL = "official"
    TRANSPORT = "transport"
    CONTACT = "contact"
    OTHER = "other"  # petition, trial, sale, vehicles: none of them a rally
    NEGATION = "negation"
    QUESTION = "question"
    WISH = "wish"


def _phrases(table: dict[About, str]) -> dict[str, list[tuple[tuple[str, ...], About]]]:
    by_head: dict[str, list[tuple[tuple[str, ...], About]]] = {}
    for about, lines in table.items():
        for phrase in lines.replace("\n", ";").split(";"):
            words = tuple(phrase.split())
            if words:
                by_head.setdefault(words[0], []).append((words, about))
    for entries in by_head.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return by_head


# Their plain forms stand below.
_VERBS = "defil manifest march mobilis rassembl bloqu converg protest"
_RARER = "erait eraient erons erez erai"
PHRASES = _phrases(
    {
        About.RALLY: "; ".join(f"{verb}{end}" for verb in _VERBS.split() for end in _RARER.split())
        + """;
            rassemblement; rassemblements; rassemblent; rassemble; rassembler; rassembles
            rassemblees; rassemblee; rassemblera; rassembleront; rassemblons; rassemblez
            rassemblaient; rassemblait
            manif; manifs; manifestation; manifestations; manifester; manifeste; manifestent
            maniferont; manifestera; manifesteront; manifestons; manifestez; manifestaient
            manifestait; manifestants
            manifestantes; manifestant; manifestante; contre manifestation; contre rassemblement
            marche; marches; marcher; marchent; marchera; marcheront; marchons; marchez; marcherons
            marchaient; marchait; marcheurs; marcheuses; marchee
            defile; defiles; defiler; defilent; defilera; defileront; defilons; defilez; defilaient
            defilait; defilerons
            cortege; corteges; veillee; veillees; cercle de silence; cercles de silence
            cercle silencieux
            chaine humaine; chaines humaines; sit in; sit ins; die in; die ins; sitin; diein
            pride; prides; marche des fiertes; fiertes rurales; gay pride; procession; processions
            retraite aux flambeaux; retraite au flambeau
            retraites aux flambeaux; blocage; blocages; blocus; barrage filtrant; barrages filtrants
            barrage; barrages; blocage filtrant; piquet de greve; piquets de greve; piquet; piquets
            operation peage gratuit; ope peage gratuit; velorution; velorutions; nuit jaune
            marche blanche; marches blanches; marche silencieuse; marche aux flambeaux
            veillee silencieuse; rassemblement silencieux
            rond point occupe; flash mob; flashmob; kiss in; cacerolazo; casserolade; casserolades
            concert de casseroles; concerts de casseroles; concert de petards; concert de klaxons
            concert de sifflets; concert de cornes; concert de tambours; concert de huees
            descend dans la rue
            descendre dans la rue
            descendent dans la rue; descendons dans la rue; descendront dans la rue; battre le pave
            battu le pave; battent le pave; battront le pave; pris la rue; dans la rue
            ds la rue; battons le pave; battez le pave; bat le pave
            dans les rues; la rue est a nous; la rue nous appartient; remplir les rues
            remplit les rues; remplissons les rues; remplira les rues; remplirons les rues
            prend la rue; prenons la rue; prendre la rue; prendra la rue; prendrons la rue
            contestation; protestation; protestations; protester; protestent; proteste; protesteront
            attroupement; minute de silence; minutes de silence; se recueillir; recueillis
            recueillies; recueillera; haie d indignation; haie de deshonneur; haies de deshonneur
            recueilleront; hommage; hommages; meme scene; freeze party; haie d honneur; reunis place
            se sont reunis; se sont reunies; s etaient reunis; s etaient reunies; se reunissent
            se reuniront; reunies place; reunies devant; reunis devant
            filtre la circulation; filtrent la circulation; filtrer la circulation; bloquaient
            bloquer; bloquent; bloqueront; bloque; bloques; bloquons; tracteurs convergeront
            rally; rallies; march; marching; marched; protest; protests; protesting; bloquait
            protested
            protesters; demonstration; demonstrations; demonstrate; demonstrated; demonstrating
            demo; demos
            vigil; vigils; human chain; picket; picket line; blockade; demonstrators
            take to the streets; took to the streets; taking to the streets; torchlight march
            gathered; rallied; blockaded; to block; will block; blocked the
            rasanbleman; manifestasyon; manifestaldia; elkarretaratzea; elkarretaratze
            concentracio; manifestacio; manifestadeg; bodadeg
            concentracion; manifestacion; kundgebung; demonstrationszug; protesta
            stand with; stand up for; dans la rue contre; personnes dans la rue
            gens dans la rue; monde dans la rue; faire du bruit; rassemb; rassos; rasso
            rassemblt; rassemblmt; mobilisation; mobilisations
            maree humaine; maree violette; maree jaune; maree populaire; maree de
            marche populaire pacifique; marche populaire contre; marche populaire pour
            circle of silence; silent circle; on marche; on defile; lie in; toutes dans la rue
            tous dans la rue; tous dehors; tout le monde dehors; soulevement; convergence
            ont converge; convergeront; convergent
            converger; mobilise; mobilisent; mobiliseront; mobiliser; mobilisera; mobilises
            mobilisees; mobilisee; mobilisons; mobilisez
            """,
        About.WEAK: """
            operation ville morte; ville morte
            ouvert le bal; ouvre le bal; ouvrent le bal; ouvrira le bal; ouvriront le bal
            rendez vous; rdv; rendezvous; rv; rdvs; depart; departs; dispersion; retrouve
            retrouvent; retrouvera
            retrouveront; retrouver; retrouvons; retrouvez; retrouverons; on se voit; voit
            venez; viens; tous devant; toutes devant; tout le monde devant; tout le monde sur
            tout le monde place; tout le monde a; tout le monde file; tout le monde va; on ira tous
            tout le monde ira; on ira toutes; nous irons tous
            tout le monde monte; tout le monde se retrouve; tout le monde vient
            venir; vient; viendront; tous a; toutes a; tous au; toutes au; rejoignez; rejoindre
            rejoint; rejoignons; rejoignent; se joindre; se joignent; se joindront; joignez vous
            appel; appels; appelle; appellent; action; actions; evenement; evenements; event
            motards en colere; je cherche des gens; je cherche quelqu un; je cherche qqn
            je cherche du monde
            la foule; une foule
            retrouves; retrouvees; repondons present; repondez present; repondront present
            ca remarche; ca remanifeste; on remarche; on remanifeste; on rebloque; on redescend
            rencard; soyez; soyons; participez; participer; participent; on sera; je serai
            j y serai
            on s y retrouve; on y va; on y sera; on remet ca; remet ca; recommence; recommencent
            recommencera; recommenceront; remettent ca; remettront ca; remettra ca; reviendront
            remet le couvert; remettait le couvert; remettent le couvert; remettaient le couvert
            remettra le couvert; remettront le couvert; remis le couvert; remis ca
            seront de retour; serons de retour; sera de retour; est de retour; sont de retour
            fait son retour; fera son retour; fait son grand retour; fera son grand retour
            moment de recueillement
            meet; meeting up; meeting at; meeting outside; meeting in front; meeting on
            see you; join; join us; gathering; gatherings; meet up; descend; descends; descendent
            partira; partiront; part; partent; repartira; repartiront
            attendues; attendus; attendu; attendue; attend; attendent
            rend hommage; rendra hommage; rendre hommage; rendent hommage; rend un hommage
            pancarte; pancartes; annulee; annule; annules; annulees
            reportee; reporte; reportes; reportees; repousse; repoussee; repousses; repoussees
            maintenu; maintenue; maintenus; maintenues; interdit; interdite; interdits
            interdites; interdiction
            autorise; autorisee; autorises; autorisees; cancelled; canceled; postponed; banned
            """,
        About.HAPPENS: """
            eu lieu; aura lieu; auront lieu; a lieu; ont lieu; finalement lieu; bien lieu
            se tiendra; se tient; se tiendront; s est tenue; s est tenu; se deroulera
            s est deroulee; s est deroule; finalement tenue; finalement tenu; finalement deroulee
            finalement deroule
            """,
        About.STRIKE: """
            greve; greves; preavis; debrayage; debrayages; debraieront; debrayeront
            greviste; grevistes; strike; strikes; walkout
            ecole morte; ecoles mortes; college mort
            college desert; operation college desert; operation college mort; lycee mort
            action college mort; action ecole morte; operation ecole morte; operation lycee mort
            journee college mort; journee ecole morte; college vide; operation college vide
            arret de travail; arrets de travail
            """,
        About.INDOOR: """
            des assemblees; assemblees sont; assemblees publiques; assemblees citoyennes
            une assemblee; l assemblee citoyenne; assemblee populaire; assemblee citoyenne
            assemblee de l; assemblee du comite; assemblee annuelle; ag de mobilisation
            assemblee de mobilisation; assemblee generale de mobilisation; reunion de mobilisation
            soiree de mobilisation; comite de mobilisation; comites de mobilisation; reunion parents
            meeting de mobilisation; reunions de mobilisation; assemblee des; assemblee de lutte
            assemblee generale; assemblees generales; ag; ags; reunion publique
            reunions publiques; point presse; point de presse; visioconference; reu; reus
            rendez vous a la presse; rendez vous aux journalistes; comite de pilotage
            comite de ligne; comite de suivi; comite technique; ctsd; csa; chsct
            conseil paroissial; prochain bureau; rencontre publique; reunion d information
            reunion; reunions; conference; conferences; debat; debats; table ronde
            prepare les pancartes; preparer les pancartes; fabrique ses pancartes; projection
            projections; cine debat; film; films; documentaire; meeting; meetings
            conseil municipal; conseil communautaire; conseil departemental; conseil regional
            conseil d administration; conseil; congres; colloque; seminaire; forum; forums
            permanence; etats generaux; permanences; atelier; ateliers; formation; formations
            cours de; exposition; expositions; expo; vernissage; messe; loto; repas; concert
            concerts; spectacle; spectacles; theatre; soiree; apero; assises; dedicace; rencontre
            rencontres; bal; workshop; workshops; public meeting; general assembly; screening
            talk; exhibition; cinema; gouter a la salle; gouter dans la salle; gouter salle
            seance; gala; banquet; universite d ete; universites d ete; causerie
            amfis; bande dessinee; intersyndicale s est tenue; intersyndicale s est reunie
            journees d ete; cafe debat; cafe citoyen; cercle de lecture; club de lecture; garderie
            fabriquer des; fabrication de; scene ouverte; karaoke; pour repeter; petit dejeuner
            atelier pancartes; ateliers pancartes; fabrication de pancartes
            fabriquer des pancartes; stage de; stages de; initiation a; repetition de
            repetitions de; heure d information; heures d information; heure d info; heures d info
            heure mensuelle; heures mensuelles; hmi; debattront; debattra; reunit ses adherents
            reunira ses adherents; reunit ses membres; reunira ses membres; oraux; epreuves
            epreuve; partiels; on en parle; on en parlera; on en discute; on en discutera
            en parler avec; garde d enfants; audition; cse; jury; comite d entreprise
            comite social; garderies; syndicats se reunissent; syndicats se reuniront
            intersyndicale se reunit; se reuniront auparavant; se reunissent auparavant
            se reuniront avant; echange avec; echanges avec; temps d echange; qui se reunit
            qui se reunira; doit se reunir; doivent se reunir; collectif se reunit
            collectif se reunira; comite se reunit; comite se reunira; association se reunit
            association se reunira; salle comble; son assemblee; leur assemblee
            intersyndicale se reunira; elus se reunissent; ministres se reunissent; concertation
            consultation; visio; visios; webinaire; obseques; funerailles; l enterrement aura lieu
            l enterrement a lieu; inhumation; negociation; negociations; entrevue
            recu en prefecture; ete recue; ete recues; ete recu; sera recue; seront recus
            etre recue; etre recus; ete recus; olympiades; don du sang; inscriptions
            journee portes ouvertes; portes ouvertes; veillee de noel; veillee de priere
            veillee de contes; veillees de contes; veillee de jeux; veillee jeux; veillee pyjama
            veillee musicale; veillee chantee; veillee funebre; veillee mortuaire
            veillee electorale; veillee contee; veillees contees; veillee lecture
            veillees lecture; veillee contes; veillees contes; veillee d armes; veillee pascale
            cantine solidaire; brunch militant; table d info; tables d info; stand d info
            stand petition; tiendrons un stand; tiendra un stand; tiendront un stand
            universite populaire; soutien scolaire
            vote de soutien; bureau syndical; cafe politique; veillee au coin
            tracts a distribuer; le ca est; le ca a lieu; conseil d ecole; cden
            """,
        About.SPORT: """
            nombreux au stade; tous au stade; encourager nos; match; matchs; matches; supporters
            supporteurs; supportrices; supporter; fans; fan zone; spectateurs; coupe du monde
            coupe de france; ligue 1; ligue 2; ligue des champions; course a pied; courses a pied
            tournoi; tournois; marathon; semi marathon; trail; championnat; championnats; finale
            demi finale; derby; recoit; recevait; recevra; affronte; affrontait; affrontera
            jouait; joue contre; peloton; tour de france; rugby; football; handball; basket
            cyclistes; coureurs; coureuses; score; se jouait; victoire contre; s incline
            marche nordique; marche sportive; marche athletique; randonneurs; joggeurs; petanque
            defile de mode; kick off; league; olympique; stade rennais; ultras; kop; kops; fan
            entrainement; foulees; 10 km; corrida de noel; corrida pedestre; en coupe
            en championnat; pro d2; top 14; betclic elite; cross; contre la montre; paris nice
            paris roubaix; tour de bretagne; tour cycliste; regate; psg; losc; 20 km; 15 km; 5 km
            """,
        About.LEISURE: """
            battue aux; flashmob de noel; tir de mines; bar des colleuses; collage ce soir; vespa
            collages ce soir; collage demain; action de nettoyage; pour le telethon; parade des
            pokemon go; tourne un clip; nos produits; tournage d un clip; rassemblement de motos
            marche bleue; marche douce; avec nos produits; marche des lucioles; marche des moissons
            marche et decouverte; rassemblement canin; rassemblement familial; matinee de nettoyage
            rassemblement d harmonies; rassemblement des conscrits; defile des ecoles; voir jouer
            venez danser; venez courir; fest noz; fest deiz; bourse aux; course des; pot de depart
            pots de depart; lecture publique; lectures publiques; course cycliste; chantera
            chanteront; appel a temoins; recherche temoins; recherche de temoins; cherche temoins
            manifestation aerienne; manifestation culturelle; manifestations culturelles; au yoga
            manifestation sportive; manifestations sportives; manifestation commerciale
            manifestation nautique; manifestation publique; manifestation litteraire; peche a pied
            marche commentee; marche contee; marche guidee; marche active; marche chronometree
            marche caritative; marche sante; marche botanique; marche detox; marche patrimoniale
            marche afghane; marche meditative; manifestation musicale; manifestation artistique
            fete de quartier; fete des voisins; fete de l ecole; fete du livre; collecte; collectes
            donneurs; fete de la science; fete de la nature; fete des meres; en voyage; en excursion
            partent en conges; partiront en conges; fetera; feteront; fete ses; fetent leurs
            vendanges; transhumance; fete du velo; fete du sport; fete des associations
            fete du pain; fete de l ete; fete de la peche; fete du miel; fete des plantes
            fete de la musique; fete foraine; fete du village; fete patronale; fete nationale
            visite; visites; balade; balades; randonnee; randonnees; rando; randos; excursion; foire
            foires; marche de noel; marches de noel; brocante; brocantes; vide grenier
            vide greniers; braderie; salon; salons; festival; festivals; carnaval; carnavals
            kermesse; feu d artifice; corso; patrimoine; maraude; marche gourmande; marche populaire
            marche rose; marche gourmandes; village associatif; village des associations; tombola
            degustation; animations; guinguette; pique nique geant; rallye; rallyes; tour guide
            walking tour; walking tours; guided tour; guided tours; office de tourisme; musee
            musees; fair; bourse aux livres; bourse aux jouets; sortie nature; sortie velo
            sorties velo; sortie raquettes; sortie scolaire; niveau facile; course d orientation
            chasse aux oeufs; cavalcade; battue citoyenne; battues citoyennes; une battue; la battue
            chasse a courre; marche du gout; defile de chars; retraite aux lampions; chasse aux oufs
            marche dominicale; marche decouverte; nettoyage citoyen; nettoyage de printemps
            operation nettoyage; grand menage; ramassage de dechets; ramassage des dechets
            ramassage citoyen; ramassage participatif; collecte de dechets; chantier participatif
            clean walk; cleanwalk; cleanup day; clean up day; lacher de ballons; sortie decouverte
            course contre le cancer; course contre la maladie; course solidaire; sortie botanique
            course contre la mucoviscidose; course contre la faim; course caritative; course rose
            course nature; course pedestre; defile des classes; defile des conscrits
            defile de majorettes; defile costume; defile folklorique; cortege de mariage
            cortege des maries; cortege des jeunes maries; manifestation taurine
            manifestations taurines; manifestation festive; manifestations festives
            manifestation caritative; manifestation equestre; manifestation canine
            manifestation gastronomique; manifestation religieuse; manifestation patriotique
            manifestation folklorique; manifestation automobile; manifestation estivale
            manifestations estivales; plantation d arbres; plantation d une haie
            plantation de haies; plantation citoyenne; rassemblement paroissial
            rassemblement diocesain; rassemblement equestre; rassemblement de montgolfieres
            rassemblement musical; rassemblement sportif; rassemblements festifs
            rassemblements musicaux; rassemblements sportifs; jeu de piste; parade de noel
            halloween; visiteurs; festayres; comite des fetes; arpentage; boum antifasciste
            """,
        About.OFFICIAL: """
            cortege presidentiel; cortege ministeriel; cortege nuptial; cortege funebre
            cortege historique; hommage officiel; hommage national
            hommage militaire; ceremonie; ceremonies; commemoration; commemorations
            defile militaire; inauguration
            voeux; voux
            inauguree; inaugures; inaugurees; devoiles; devoilees
            plaque; devoilee; devoile; prise d armes; depot de gerbe; depot de gerbes
            defile du 14 juillet; inaugure
            visite officielle; deplacement du ministre; visite du ministre; visite de la ministre;
            visite du president; visite du prefet; visite d emmanuel macron; visite de macron
            ceremony; parade militaire; passation; revue des troupes; cortege officiel
            autorites civiles
            """,
        About.TRANSPORT: """
            bus; car; cars; autocar; autocars; autobus; covoit; co voit; covoiturage
            covoiturages; co voiturage; covoits; covoiturer; covoiture; covoiturez; covoiturons
            covoitureurs
            places dans ma; places dans mon; place dans ma; place dans mon; places dispo
            cherche une place; cherche un covoit; cherche covoit; cherche un trajet
            train; trains; ter; tgv; metro; tram; tramway; trams; navette; navettes; trafic
            deviation; deviations
            parking; parkings; stationnement; circulation; lignes; billet; billets; bouchons
            carpool; carpooling; coach; coaches; depart de voitures; depart des voitures
            depart en voiture; depart en voitures; depart en convoi; depart covoit
            depart de covoiturage; depart en covoiturage; depart groupe en voiture
            depart groupe en voitures; depart groupe des voitures; depart groupe de voitures
            depart commun des voitures; depart de feu; depart d incendie
            partir groupes; partir groupees; partirons groupes; partirons groupees
            barge; barges; ferry; ferries; flixbus; blablacar; ouigo; pirogue; pirogues
            perturbe; perturbee; perturbes; perturbees; rer; minibus; vols; vol; correspondance
            gare ouverte; retour
            """,
        About.CONTACT: """
            contact; contacts; renseignements; renseignement; tel; telephone; siege; inscription
            reservation; reservations; adresse; courriel; habite; habitons; base a; basee a
            bases a; vis a; vis au; vivons a; vit a; vit au; s inscrire au; s inscrire a
            s inscrire aupres; on s inscrit; inscrivez vous
            couchage; couchages
            """,
        About.OTHER: """
            manquaient a l appel; manquent a l appel; ont ecope; a ecope; ecope; ecopent
            avec sursis; mois ferme; mois de prison; relaxes; relaxe; relaxee; relaxees
            sera juge; seront juges; etre juge; etre juges; ete juge; ete juges; these
            tribunal judiciaire; tribunal administratif; tribunal correctionnel; soutenance
            tribunal de commerce; tribunal de police; tribunal pour enfants; conseil de prud hommes
            prud hommes; cour d appel; cour de cassation; cour administrative; conseil d etat
            conseil constitutionnel
            decision attendue; decision est attendue; rendra sa decision; poursuivis pour
            poursuivi pour; poursuivies pour; passe devant le; passent devant le; passera devant le
            sera plaidee; jugera; jugeront; jugee; jugees; comparait; comparaissent; comparaissait
            comparaissaient; delibere; comparaitra; comparution; comparaitront; comparu; parquet
            cour d assises; correctionnelle; condamnes; condamnees; le ministre; la ministre
            le premier ministre; la premiere ministre; recevront; sera recu; seront recues
            rencontrera; rencontreront
            manif pour tous; petition; petitions; signature; signatures; signez; signer; paraphes
            signera; signeront; on signe
            signataires; proces
            audience; jugement
            verdict; vente; soldes; stand; stands; motards; voitures anciennes
            voitures de collection; vehicules anciens; camping cars
            lutte contre les moustiques; lutte contre le moustique; lutte contre le frelon
            lutte contre les frelons; lutte contre les chenilles; lutte contre les rats
            lutte contre les incendies; lutte contre la fraude; lutte contre le gaspillage
            lutte contre le cancer; lutte contre l illettrisme; lutte contre le bruit
            distribution de sacs; distribution des sacs; distribution de masques
            distribution de compost; distribution d arbres; distribution de colis
            tractage; distribution de tracts; distribuent des tracts; distribuera des tracts
            diffusion de tracts; tractages; tuning; colle des affiches; collent des affiches
            votez; recrutement; enquete publique; tarif; tarifs; entree libre
 deux roues; vieilles voitures; vieilles mecaniques; solex; 2 cv; operation escargot; sondage
 mobylettes; mobs; motos anciennes; vieilles motos; deudeuches; tracteurs de collection
 tracteurs anciens; vieux tracteurs; sondages; atterrissage; vespas; convoi exceptionnel
            bloque le numero; bloque mon compte; bloque dans; bloques dans; bloquee dans
            bloquees dans; reste bloque; restes bloques; restee bloquee; restent bloques
            ouvre; ouvrent; ouvrira; ouvriront; rouvre; rouvrent; ferme; fermes; fermee; fermees
            sera fermee
            bureaux de vote; bureau de vote; premier tour; second tour; depouillement
            interdit l acces; interdit l usage; interdit la circulation; interdit le stationnement
            interdit la vente; interdit le port; interdisant l acces; interdire l acces
            reserve aux; interdit aux
            interdite aux; trophee; defile haute couture; chiffre d affaires; embauche
            embauches
            """,
        About.NEGATION: """
            sans; ni; personne n; pas entendre parler; aucun; aucune; pas de; pas d; rien
            nulle part; jamais de; no march; no rally; no demo; no protest; nothing; not in
            pas prevu; pas prevue
            """,
        About.QUESTION: """
            qqn sait; quelqu un sait; qui sait; savez vous; savez; sait si; savoir si
            je cherche; est ce qu; y a t il; cherche
            anyone know; does anyone; is there; anything in; any; quelqu un connait; a quand
            quid; demande si; demandent si; demandez si; se demande s il faut; demandent s il faut
            decidera s; decideront s; sait pas si; savons pas si; ignore si
            """,
        About.WISH: """
            il est question de; il etait question de; il fut question de; il serait question de
            un jour on; un jour je; un jour nous; un jour il y aura
            aurait fallu; aurait du; auraient du; devrait; devraient; faudrait; si seulement
            si on pouvait; si nous pouvions; aimerais; aimerait; ce serait; ca serait
            une eventuelle; l eventuelle; imaginez; imagine; reve; revons
            vivement que; vivement qu; vivement une
            j espere; esperons; pourquoi pas; we should; you should; they should;
            there should; should have; should march; should meet; would love; i wish; wish; pourrait
            pourraient
            songer a; songent a; songe a; songeons a; voudrais; reverais; it would be;
            l un propose; l une propose; l autre propose; d autres proposent; l un suggere;
            l une suggere; l autre suggere; d autres suggerent; aurais aime une;
            aurais bien aime une; aurais aime voir; aurais bien aime voir; aurait aime une;
            aurait bien aime une; aurait aime voir; aurais voulu une; aurait voulu une;
            aurais aime qu; aurais tellement aime une; aurais tant aime une; aurais adore une;
            prefererait; prefereraient; se demander s; aurait ete bien une; aurait ete cool une;
            aurait ete sympa une; se demandent s
            """,
    }
)
