"""Words that speak of something else, or of nothing, in tenths of a logit.

See vocabulary.py. Written by tests/reading/learn_vocabulary.py; do not edit.
"""

WORDS = {
    -98: "supporters7",
    -94: "a0",
    -89: "belges9",
    -88: "exposants8",
    -85: "ceremonie6",
    -82: "debat5 salle4",
    -80: "souvient7",
    -79: "visite6",
    -78: "francais7 quelqu5",
    -76: "cv8 greve4 spectateurs6",
    -72: "ultras9",
    -70: "envoi7",
    -69: "km5",
    -68: "concours7 derby9 visiteurs6",
    -66: "ecran7 visites8",
    -65: "grevistes6 questions7",
    -64: "triomphe8",
    -63: "coupes8 fans9 walk8",
    -62: "jet9",
    -61: "commemoration8 kilometres6",
    -60: "courrier7 milliers5",
    -59: "serait7 vote5",
    -58: "balade7 figurants9 million7 reveil8",
    -57: "honneur7 public5 reprise7",
    -56: "nordique8 reconnait7 recu6",
    -55: "avocate7 carnaval7 cinema7 defilent7 expo8 fete5 fumis9 rappelle6 vaccination8",
    -54: "camion7 de0 declarer9 vehicules7",
    -53: "bal6 certains7 courir9 mecaniques9 nombreux6",
    -52: "hippodrome8 parade8 procession7",
    -51: "flamme8 gourmande7 jumelage9",
    -50: "archives7 bibliotheque8 librairie7 municipales7 ouvre6 piece8 suivent8 vente7",
    -49: "abeilles9 davantage7 joueurs9 klaxons8 motos9 pages8 plaque8 rencontre7 signe6 vieilles9",
    -48: (
        "anciennes9 annee5 artifice7 attente7 bloquee8 cles8 descente9 information7 presente8 "
        "reponds8 reseaux7 troupe8 un2 "
    ),
    -47: "gratuite7 images7 jusqu3 negociation9 proces6 reve8 universite7",
    -46: "actions8 contrairement8 interdits8 motion7 petition5 rester7",
    -45: (
        "ans3 club6 diaspora8 equipes8 faudrait7 fresque9 raffineries8 relais7 reverses8 suit7 "
        "verte7 "
    ),
    -44: (
        "affaire7 bac7 cartons7 cru8 documentaire8 gratuit6 ouverture6 personne5 tilleul9 travaux7 "
    ),
    -43: "aucune6 bande8 inaugure8 livre7 match7 militaire8",
    -42: (
        "demenage9 etudiants5 festival7 magasin8 meeting7 offre8 raconte6 recevra7 recherche8 "
        "scolaires7 tirs8 "
    ),
    -41: "convoi7 finale8 indique7 kiosque7 municipale7 photos7 pourrait8 randonnee7 vraie7",
    -40: "cas7 conference6 fideles8 office7 presentes8 rumeur8 sait6 secours7 t5 then8 vols8",
    -39: (
        "billets8 boulot9 cancer8 chose6 course7 descendra8 etudie8 lance6 lever8 parle5 remis7 "
        "velo7 "
    ),
    -38: (
        "audience6 avez6 centenaire8 connu7 courage8 coureurs8 ecrivent9 inscrits6 kermesse7 "
        "legislatives8 officiel7 repas6 sang7 vivante9 "
    ),
    -37: (
        "attendus5 boulangerie7 brule7 ces6 charges9 cloches7 cm8 condamne8 conseille8 "
        "exposition6 forains8 frites9 halte8 il3 obligatoire6 opposition7 permanences8 peur7 "
        "propose7 regarde8 regardez9 revoit9 sauve8 "
    ),
    -36: (
        "alle8 attendues6 aucun5 champions9 commentee9 euros4 fanfares8 paru8 primaire9 relaxe9 "
        "revue8 sursis7 visioconference8 voitures6 "
    ),
    -35: (
        "ait8 arcades8 assiste9 chantait8 chat8 grosse7 gymnase7 occupation8 organiser8 record7 "
        "rend8 repete8 rouvre8 seance7 tarif7 vernissage8 verre7 voyageurs7 "
    ),
    -34: (
        "circule7 descendre7 dirai9 droit6 gouvernement7 lisier8 manifestait8 min7 ni5 partent7 "
        "plaide8 presentera8 resume7 reunit7 tractage8 voiture6 "
    ),
    -33: (
        "bureaux8 comble8 dossards9 envoye7 examinera8 formation8 jeux8 lettres7 net8 "
        "obligatoires8 parlera8 participation7 pourquoi6 pouvait7 prime8 renonce7 retraitee8 "
        "signez8 welcome8 "
    ),
    -32: (
        "ag6 annuelle9 article7 barricades8 cavalcade9 chapiteau8 couvre6 creche8 croix6 "
        "delibere8 depasse7 evacues8 lien7 ouverte6 ouvriers7 perdu6 plateau8 polyvalente7 prets9 "
        "prevenus8 proviseur8 publication9 range8 sports8 tgv7 ul7 vice8 "
    ),
    -31: (
        "assuree8 beau7 chiens7 colloque8 combattants8 confinement7 dalle9 debut7 devrait7 "
        "inscription6 menaces9 pape9 prepare7 preparer9 reclament7 refuse8 rentree5 truc7 verra7 "
    ),
    -30: (
        "arriere8 assemblee5 attends9 beaucoup6 bleus8 boite8 condition9 discours7 enquete6 "
        "forum7 grande5 huis7 machines9 ouvert6 peche8 pot8 publique5 sortir7 texte7 vendanges9 "
    ),
    -29: (
        "appele7 atelier6 comice9 emporter9 grenier8 marge8 mariage8 ouvrira7 presidentielle9 "
        "quartier6 ratp8 reporter8 retirer8 stands7 table6 taille8 tombola8 touristes8 vend8 "
    ),
    -28: (
        "buffet9 cdi8 charge7 circulation6 collegiens8 coups8 deplace8 directeur7 distribue8 "
        "drapeaux6 elections8 facon9 generale6 ouvrieres9 plainte8 quoi6 regional8 reouverture7 "
        "voit7 zones9 "
    ),
    -27: (
        "anciens6 applaudissements8 attend4 automne7 avocat7 bonnets8 candidats7 chocolat8 "
        "commerces8 commission7 comprendre8 demission8 disait7 dort7 equipages8 fan9 faux7 "
        "fermees6 historienne8 lourds8 medailles8 mobilisent8 organisee7 poids8 printemps6 "
        "reponses8 sociologue9 video8 vin6 "
    ),
    -26: (
        "attendaient8 bloquer7 capitale6 covid7 debats8 defilera7 detail8 envahi8 exige8 faits8 "
        "guidee8 histoire7 jeudis9 la0 laisser8 morts7 nombreuses8 paie7 peuvent7 proche8 quinze7 "
        "repris7 samedis8 station7 stations7 tramway8 "
    ),
    -25: (
        "amphi7 attendra7 cidre8 colombes9 deplacee8 deuil8 don8 etage8 force7 foules8 humeur8 "
        "juges8 locaux8 orange6 participer8 pensee8 rando8 region5 restera7 sociaux7 tour5 "
        "voisins6 "
    ),
    -24: (
        "abbaye8 appeler8 autorises9 avis7 buvette7 chaussures7 chute8 correspondant7 cuisine8 "
        "demande5 des1 dossier7 douze6 eveque8 faisait7 groupes7 hall7 juridique9 listes8 lit7 "
        "minute6 obseques7 peux7 pleuvait9 precise7 president6 promis6 promoteur8 publiques8 "
        "quarante5 rallie9 recevoir8 reprendra8 special8 tables8 "
    ),
    -23: (
        "agriculteur8 attendant7 attendu6 badges9 bloques8 braderie8 bus5 chef7 citoyenne9 close8 "
        "conseil5 dansant9 deposer8 donner7 echange8 eclairage9 gazole7 gerbe7 gerbes7 grands7 "
        "je3 jeune6 judiciaire8 me5 mediatheque6 pompier8 posee8 preau9 prononce8 relayes9 rugby8 "
        "suites8 temps5 tente8 trouve6 unanimite7 venu6 "
    ),
    -22: (
        "bacs9 boulevard6 chez4 civile8 cloche9 coupe7 direction5 do8 dresse9 electeurs9 foret7 "
        "hommage6 inscrites9 interpellees7 lecteurs8 libres8 lycees8 nom7 objectif8 pause8 "
        "perturbe8 piles8 poisson8 postes6 presence6 protection8 ramassage9 reclame7 remise7 "
        "serie9 seront5 stand7 temoins8 temple8 vide6 votent8 voulaient9 "
    ),
    -21: (
        "academie7 adherents6 age7 ancien6 auteur8 bar6 benevoles6 change6 cirque8 comment7 "
        "coupures8 danse8 defiles7 del8 desormais7 domicile8 dorment8 ecrivez8 entendre7 ete3 "
        "europeennes8 fais7 ferme5 foire6 gants8 greves8 interrompu9 musique7 noms7 nuit4 partie6 "
        "politique7 poursuivis8 recrute9 requis8 signee8 tele7 "
    ),
    -20: (
        "abonnes9 assure6 cap8 cette4 chambre7 concert6 decide6 dossiers8 egalite8 embauches9 "
        "fuite9 gauche7 jugement9 lac7 m4 maladie8 operation7 organisent8 ouvertes8 panne8 "
        "participantes8 pelerins9 rendra8 resteront8 s3 sandwich9 signataires8 site6 sondage8 "
        "souvenir8 suspendu8 the8 tiennent7 vigilance7 votee8 "
    ),
    -19: (
        "accueil6 anniversaire8 attentat8 automobilistes8 balles8 concernes8 couple8 court7 "
        "deuxieme6 effet8 enterrement9 fleurs7 frais8 gagner8 grand5 ici5 idem8 infirmiere7 "
        "kilos8 ma4 nouveau6 partiront7 pere6 peuple6 photographies8 plan6 plein6 pompiers5 "
        "portes6 premier5 reunira7 reunis6 roses7 signatures5 snes8 soif8 soirs8 supprimee9 "
        "symbolique8 trafic7 voudrait8 "
    ),
    -18: (
        "abord6 agriculture7 ars6 avons6 cafes9 chaque5 civiles8 culturel8 dal8 denoncent9 "
        "disparu9 entrees9 entreprise8 federation7 fonctionnaires6 homme6 lacrymogene8 manquent8 "
        "maximum9 navette7 noire7 organisateur7 passages8 prends8 recommence7 reprend7 second7 "
        "secretaire7 social7 soixante6 sonner9 souvent8 stade5 supprimes8 tonne8 uns7 usines9 "
        "vers4 veux8 victimes7 voila6 yo9 "
    ),
    -17: (
        "affiches7 aime7 ainsi8 badge8 bitume8 brin8 budget7 catalans9 chaises7 controleurs9 "
        "dessine9 ecart7 election8 equipe7 et1 eteint8 felicite8 fumigenes8 inscriptions7 "
        "invites6 lancee9 litres8 longue8 louche9 maitre9 partager8 pense8 perd8 photo6 "
        "poubelles7 preavis6 puissent9 renfort8 soiree6 soupire7 suivant7 tante8 tard6 tourisme8 "
    ),
    -16: (
        "ai4 amitie8 argent8 banque8 battu7 cahier8 cesser8 deplore9 dont4 dormi7 emeutes8 "
        "enfants5 faire5 hisse9 inspectrice9 iront7 jusque8 limitee8 logements8 message7 "
        "messages8 mobilises7 ouvrir8 perdus9 petits6 projete8 revenu9 scene7 ses4 solidaire7 "
        "sourit7 suivis8 suspension8 tournee8 traversee9 vallee7 voyage8 "
    ),
    -15: (
        "ancienne6 appels7 assises7 bleue8 bloc8 bougera9 celles6 circulera8 commissaire7 "
        "consacre8 coupee7 cpe8 envie8 expose8 expositions8 extraordinaire8 fenetre8 fermee6 "
        "fermeture5 file7 infirmiers9 interpellations6 lettre6 leur4 levee7 lis8 mille5 mise7 "
        "nulle9 partagez8 penurie8 prendre7 prochain4 queue7 repondre8 restent7 salaire8 "
        "senateur8 sien8 signer8 situation7 six5 speciale8 textes9 trail8 tranche7 vieille7 "
        "vocal9 "
    ),
    -14: (
        "accueillir8 achevee8 attendue7 boucher9 bulletin7 congres7 contournement8 correctionnel8 "
        "distance8 engages8 entend8 eviter8 ferait9 goutte9 guerre8 local6 marathon9 payer8 plus3 "
        "pommes9 presidente6 raffinerie7 reconduite8 recours7 restez7 succes9 trains6 troupes7 "
        "une1 "
    ),
    -13: (
        "accident8 accroche9 allait9 bring7 camps8 cantine7 censure8 cine7 commentaire9 comptez8 "
        "corteges6 cotisation8 demarre7 envisage8 espace7 esperent7 evoquent8 gueule9 honore9 "
        "honte8 journees7 lampe8 mari8 matinee6 militants6 mort6 ordinaire8 pensez7 prend6 "
        "recule8 retenue8 rouges7 sauf7 stationnement7 sur2 syndicat5 tournoi8 voici7 "
    ),
    -12: (
        "appeles8 automobiliste9 ceremonies8 comptes6 concerne8 defilaient7 departementales8 "
        "depute7 diffusion9 emporte8 euro8 facile9 faute6 filmer9 fond8 funebre9 habituel8 "
        "invitation8 les1 lyceenne8 maintien8 majorite8 malgre6 maraicher9 ministre5 monter7 "
        "navettes8 ou3 perturbations9 portent8 prevoir7 priere8 procureur8 publie7 quatorze7 "
        "rail7 releve7 rendront9 rien3 seulement6 suivez8 toits9 y3 "
    ),
    -11: (
        "achat8 aller6 ateliers8 brave8 campagne8 candidate8 casque8 cellule8 centrale7 "
        "circulent8 clair9 clos7 col9 concerts8 couvertures7 deleguee9 denonce8 deposees9 "
        "doleances8 du1 ecouter8 fermer7 fleuriste8 font7 garde6 geant7 jauge7 lampions7 lecture7 "
        "lisez9 manifester5 mesure8 mixte8 occasion8 patrimoine8 peut5 places5 plomb8 prefere6 "
        "profit7 sortant8 sorties8 stage8 tandis7 tete5 vague8 visio8 voisines8 ya7 zad8 "
    ),
    -10: (
        "abribus9 ajoute8 alerte7 allee8 amies8 aout5 attendait7 aurais8 avions7 barre7 bennes8 "
        "boites8 canicule7 chantant8 ci7 convives9 demandent7 departs7 derniere5 deverse8 dit4 "
        "entretien8 epreuve9 estimation7 fcpe8 flash8 garcon9 gratuits9 jete7 maires7 mission8 "
        "montee8 mouvement5 mur8 normal8 observee8 precedent8 prevenu8 repli9 seraient8 sites9 "
        "soupe6 substitution8 surveillants7 suspendue8 tresoriere9 vaches7 velos8 victime8 "
        "viennent7 "
    ),
    -9: (
        "acces7 agace9 aurait7 balcons9 bergers8 cadre8 calendrier7 cherche6 collecte6 come9 "
        "crepes8 deployes8 dizaines6 drone8 echarpes9 entrave8 escargot8 fait3 fixee7 flotte8 "
        "issue8 jour3 lait7 ligne5 mairies8 may9 nee8 normale8 parfois8 parties7 partisans8 "
        "passe4 permanence6 petanque8 pneus8 populaire6 quelle7 rit8 saisi8 semaine4 serre8 "
        "service6 soi8 sonne8 sourire8 suivra7 travaille8 treize8 tribunal5 visuel8 vont7 "
        "voulons8 "
    ),
    -8: (
        "adopte8 agricoles8 arbres7 asseoir8 aux3 avais7 bouteilles8 brocante8 camping8 car5 "
        "chercher8 contributions8 coucou8 couvert7 defilait8 degre8 deroulee9 desarme8 dessous8 "
        "directrice7 distribution8 doigt9 douzaine8 durant8 emploi7 faisons8 fauteuil8 fenetres6 "
        "fil7 fronton9 guichets8 incendie8 jours4 juge7 lachera8 lisait9 lumiere8 lumieres8 "
        "lundi3 manifs6 medical9 met6 minuit7 moyen8 nuits7 parler6 plantes8 portait8 prendront8 "
        "previent7 ralenti8 rassemblees6 ronde7 rouvert8 sifflet8 son4 sujet8 tetes7 textile9 "
        "tiendra5 tourne7 tribune7 two7 villages8 vivent9 vois8 "
    ),
    -7: (
        "amende7 ane8 annonces6 applaudi9 autorisee8 avait3 avance6 brebis7 courriers9 crs7 dix4 "
        "elu7 end5 esperes9 etude8 etudiante8 europeen8 evalue8 fallu8 film7 franchi8 ii8 "
        "interpelles8 joignable9 liaison9 longtemps7 lutte6 luttes8 marcheurs5 medias7 minimum8 "
        "mobilisations8 mode8 moyenne7 municipal6 noz8 parlait8 pleure7 poursuite9 preparent9 "
        "prolonge8 prononcera9 protester9 rare9 ras8 reforme5 reservation8 residents9 restaurant9 "
        "rouleront9 serez8 soutiennent8 taxe8 theme8 tracteur7 urgence7 voient9 week5 "
    ),
    -6: (
        "adresse8 alimentaire8 annoncer9 autorise7 base8 brassard8 cantines7 carburant8 "
        "certaines8 cesse8 cfe9 cheveux8 choisi6 cinq5 commente9 commerciale8 complete8 comptoir8 "
        "contestation8 declaration7 demonstration8 direct6 discussion9 dissolution8 ebranlera8 "
        "envoyer8 evenement6 fermetures8 ferroviaire8 finances8 garage8 hauteur7 invitee8 long6 "
        "maintiennent8 manque6 messes9 militaires8 mjc8 mobilisera8 parlent7 plusieurs5 poilus6 "
        "pourraient8 preciser7 prochaine5 promenade7 recit8 remonte7 remonter8 reprendre8 "
        "retrouvent7 revendications9 salon7 say8 shirts8 tarifs9 telephone7 tiens8 touches8 "
        "travail5 union5 years8 "
    ),
    -5: (
        "ah8 aire8 au2 avant4 bouchon8 caf9 chars7 cimetiere8 cinquieme8 commenter9 comptait7 "
        "cse8 day7 degradations9 dialogue8 dispositif8 en1 engins8 epoque8 examen8 fanfare6 "
        "grains8 greniers8 incendiee8 installee8 jeu8 jeunesse8 journalistes7 lira8 lits7 "
        "maintenus9 nouveaux9 nouvel8 occupe7 odeur9 partiel8 pensions8 pointage9 pouvoir8 "
        "presse6 prise7 qu3 quatrieme7 rappele7 recus7 reunions8 reviennent8 savoir6 serai6 voir6 "
        "volontaire9 voter9 voux7 "
    ),
    -4: (
        "accepte8 ami9 annoncait8 back8 bosse9 caissiere8 carburants8 chapeau7 chauffage8 "
        "cheminot8 choses8 cinquante5 collegiale8 connais9 conseillees9 declare6 deja4 demeure8 "
        "derniers8 down9 eaux8 eboueurs8 edition7 empruntera8 enseignant9 etablissement7 fera6 "
        "fest8 fetes6 fini7 fret9 haut6 hebergement8 incidents8 internet9 interroge9 joindre8 "
        "live8 monsieur7 monument6 mots7 obtenu8 offert7 one8 ouverts8 payes9 plaisir9 policiers6 "
        "precedente8 rang8 realisatrice9 realise8 rejoignez8 remplace8 repond6 reproche8 routes8 "
        "routier8 societe8 sortie6 terrasses8 tresorier8 trouver9 type8 vue6 "
    ),
    -3: (
        "aeroport7 affluence7 agricole7 annees9 antenne7 besoin7 bisous8 bonnes8 cafe5 chaude8 "
        "closes8 combat8 conjugales8 couteau9 croute8 cure8 cyclistes9 ecoles5 eolien8 faut5 "
        "fnsea8 gel7 genoux8 gens5 idee7 lacher8 maire4 manifestations6 marin8 massees8 mineurs7 "
        "nationale6 nocturne7 observe8 pareil7 pol8 portera9 prefet4 prevues8 quasi9 quatre4 "
        "remercie8 remettre8 rendre8 rendu7 rentrer9 renvoyees8 reponse6 revient7 soit6 soutiens7 "
        "soutient8 suppressions8 tait8 tiendront7 tir8 tract7 venue7 verdict8 vos5 "
    ),
    -2: (
        "abandonne9 anonymes9 bache8 bienvenue8 blocages8 boue9 boulanger8 bourg5 causse9 "
        "celebrees9 cfdt6 citadelle8 coute7 dames9 dechets8 deposes9 ecrire7 eglise5 elue8 "
        "entree5 expulsion8 faim8 fermes6 fleuve9 grave8 hab8 importe8 info6 interesse8 joli9 "
        "lecteur8 manifestent7 marcheuses8 marre8 maths8 ministres8 montrer8 negocie8 neuf5 "
        "oubli9 oufs8 passee7 piscine7 pousse9 prefete6 prevoit7 professeurs8 promet6 recepisse9 "
        "remplir8 renvoie8 reserves8 residence9 retire8 ruban8 sandwichs9 secu8 serres9 soins8 "
        "ter6 that8 tombes9 traditionnelle8 travaillent9 usage8 venus6 volontaires8 "
    ),
    -1: (
        "accord6 adjointe8 amicale8 appel4 arc6 arreteront8 arretes8 assise8 bebes8 bocage8 "
        "cathedrale6 cela6 char8 choisir9 choix8 commercants6 compagnie8 comprehension8 croise8 "
        "curieux8 etape7 exploitant9 feux7 filiere9 franco8 genre8 had8 incinerateur9 ira6 "
        "maisons8 mdr8 medicaments9 menu8 noter8 offerte9 onze6 pain7 parc5 partage7 passees9 "
        "patrons8 peint8 permet8 photographe8 pompe9 poursuivent9 recenses7 revendique7 tonnes7 "
        "vitrine8 "
    ),
    0: (
        "accordeon8 amene8 arrivent8 assurent8 bas6 bataille8 bd8 bebe9 benevole9 bons9 brisees8 "
        "casques8 chirurgie8 comite5 conflit8 consultations9 dans2 deplacement8 details9 "
        "disperse8 eleveur7 escalier8 espere7 etudiant8 excuse8 expres9 formule9 garderie8 "
        "gratuites9 hesite8 jouera8 justement8 libre5 mamies8 memes6 menace8 metre8 mettre8 moi5 "
        "mois5 moyennes9 municipaux8 organisation8 ose8 ouvrent8 pendant5 pharmacie7 piste8 "
        "pleines8 pluie6 poing8 possession9 precision8 professeure9 rallier9 rappel7 rassemble5 "
        "regions9 reportage8 repreneur9 salue8 sante6 signale8 technique8 tee8 tempete8 titre8 "
        "travailler8 trouble8 vigueur8 voulez8 "
    ),
}
