"""Words that speak of something else, or of nothing, in tenths of a logit.

See vocabulary.py. Written by tests/reading/learn_vocabulary.py; do not edit.
"""

WORDS = {
    -95: "supporters7",
    -91: "a0 belges9",
    -86: "ceremonie6 exposants8",
    -83: "debat5 salle4 souvient7",
    -82: "visite6",
    -79: "francais7",
    -78: "cv8 quelqu5",
    -77: "greve4 spectateurs6",
    -72: "ultras9",
    -70: "derby9 envoi7 km5",
    -68: "visiteurs6",
    -67: "concours7 visites8",
    -66: "ecran7",
    -65: "grevistes6 questions7 triomphe8",
    -64: "coupes8 fans9 walk8",
    -62: "jet9 milliers5 million7",
    -61: "commemoration8",
    -60: "figurants9 kilometres6 reveil8 serait7",
    -59: "courrier7 vote5",
    -58: "balade7 honneur7",
    -57: "avocate7 declarer9 public5 reconnait7 recu6",
    -56: "courir9",
    -55: "carnaval7 cinema7 defilent7 hippodrome8 mecaniques9 vaccination8",
    -54: "camion7 certains7 expo8 fumis9 nordique8 parade8 rappelle6 reprise7 vehicules7",
    -53: "bal6 bibliotheque8 de0 fete5",
    -52: "gourmande7 jumelage9 nombreux6",
    -51: "davantage7 flamme8 ouvre6 procession7",
    -50: "archives7 cles8 descente9 joueurs9 librairie7 piece8 suivent8 troupe8 vieilles9",
    -49: (
        "abeilles9 anciennes9 annee5 artifice7 attente7 jusqu3 municipales7 pages8 plaque8 "
        "rencontre7 reponds8 reseaux7 signe6 vente7 "
    ),
    -48: "information7 klaxons8 motos9 raffineries8 un2 universite7",
    -47: "negociation9 presente8 reve8",
    -46: (
        "affaire7 ans3 bloquee8 contrairement8 diaspora8 faudrait7 gratuite7 interdits8 motion7 "
        "rester7 verte7 "
    ),
    -45: (
        "actions8 club6 cru8 equipes8 gratuit6 images7 match7 petition5 proces6 reverses8 "
        "tilleul9 travaux7 "
    ),
    -44: (
        "bac7 cartons7 demenage9 documentaire8 fresque9 inaugure8 ouverture6 personne5 relais7 "
        "scolaires7 "
    ),
    -43: "bande8 festival7 kiosque7 militaire8 offre8 raconte6 recherche8 suit7 tirs8",
    -42: "aucune6 livre7 meeting7 pourrait8 recevra7 vols8",
    -41: "billets8 convoi7 descendra8 etudiants5 etudie8 fideles8 municipale7 presentes8",
    -40: (
        "chose6 cloches7 conference6 courage8 coureurs8 ecrivent9 finale8 indique7 magasin8 "
        "office7 randonnee7 revoit9 rumeur8 sait6 then8 "
    ),
    -39: (
        "attendus5 avez6 centenaire8 ces6 connu7 il3 lever8 opposition7 photos7 propose7 revue8 "
        "sauve8 t5 vivante9 vraie7 "
    ),
    -38: (
        "cas7 champions9 charges9 condamne8 conseille8 forains8 halte8 parle5 permanences8 "
        "primaire9 secours7 velo7 "
    ),
    -37: (
        "ait8 arcades8 boulot9 brule7 cancer8 cm8 course7 euros4 exposition6 frites9 inscrits6 "
        "kermesse7 legislatives8 obligatoire6 officiel7 paru8 peur7 plaide8 regarde8 regardez9 "
        "repas6 sang7 sursis7 vernissage8 visioconference8 voitures6 "
    ),
    -36: (
        "alle8 attendues6 aucun5 commentee9 dirai9 fanfares8 grosse7 occupation8 relaxe9 remis7 "
        "repete8 rouvre8 seance7 "
    ),
    -35: (
        "assiste9 audience6 boulangerie7 chantait8 formation8 gymnase7 lisier8 manifestait8 "
        "partent7 presentera8 rend8 resume7 reunit7 tarif7 verre7 voyageurs7 "
    ),
    -34: (
        "annuelle9 bureaux8 chat8 couvre6 descendre7 gouvernement7 inscription6 lance6 net8 ni5 "
        "organiser8 perdu6 polyvalente7 pouvait7 prime8 record7 retraitee8 signez8 sports8 vice8 "
    ),
    -33: (
        "article7 barricades8 comble8 confinement7 croix6 depasse7 droit6 examinera8 lettres7 "
        "min7 obligatoires8 pape9 parlera8 participation7 pourquoi6 prets9 prevenus8 publication9 "
        "reclament7 renonce7 ul7 verra7 voiture6 welcome8 "
    ),
    -32: (
        "ag6 attends9 beau7 boite8 chapiteau8 circule7 colloque8 dossards9 evacues8 jeux8 lien7 "
        "mariage8 menaces9 ouverte6 ouvriers7 plateau8 prepare7 proviseur8 range8 refuse8 "
        "tractage8 truc7 "
    ),
    -31: (
        "arriere8 assuree8 cavalcade9 combattants8 comice9 condition9 creche8 dalle9 debut7 "
        "delibere8 enquete6 huis7 machines9 ouvert6 pot8 preparer9 retirer8 texte7 tgv7 vend8 "
    ),
    -30: (
        "appele7 assemblee5 chiens7 devrait7 discours7 drapeaux6 forum7 ouvrira7 plainte8 "
        "publique5 ratp8 rentree5 sortir7 taille8 tombola8 touristes8 vendanges9 "
    ),
    -29: (
        "atelier6 beaucoup6 circulation6 commerces8 distribue8 elections8 emporter9 envoye7 "
        "facon9 generale6 grande5 marge8 ouvrieres9 peche8 presidentielle9 regional8 reporter8 "
        "table6 "
    ),
    -28: (
        "anciens6 automne7 buffet9 buvette7 cdi8 collegiens8 comprendre8 demission8 disait7 dort7 "
        "exige8 grenier8 laisser8 medailles8 mobilisent8 morts7 poids8 quartier6 stands7 voit7 "
        "zones9 "
    ),
    -27: (
        "attend4 attendaient8 bleus8 charge7 chocolat8 commission7 covid7 deplace8 detail8 deuil8 "
        "fan9 histoire7 historienne8 jeudis9 lourds8 organisee7 paie7 printemps6 quinze7 quoi6 "
        "reouverture7 samedis8 sociologue9 station7 stations7 vin6 voisins6 "
    ),
    -26: (
        "avocat7 bonnets8 candidats7 chaussures7 cidre8 correspondant7 debats8 defilera7 "
        "deplacee8 des1 directeur7 equipages8 faits8 faux7 fermees6 foules8 guidee8 juges8 "
        "listes8 locaux8 nombreuses8 obseques7 president6 proche8 rando8 reponses8 reprendra8 "
        "repris7 restera7 tramway8 video8 "
    ),
    -25: (
        "amphi7 applaudissements8 attendra7 autorises9 capitale6 colombes9 envahi8 etage8 eveque8 "
        "faisait7 humeur8 la0 lit7 orange6 pause8 pensee8 peuvent7 pleuvait9 promoteur8 quarante5 "
        "rallie9 recevoir8 region5 relayes9 serie9 suites8 "
    ),
    -24: (
        "abbaye8 appeler8 attendant7 attendu6 badges9 bloques8 chef7 chez4 chute8 close8 conseil5 "
        "cuisine8 dansant9 deposer8 do8 don8 donner7 dossier7 eclairage9 force7 gazole7 gerbe7 "
        "gerbes7 grands7 groupes7 hall7 interpellees7 libres8 minute6 participer8 posee8 preau9 "
        "promis6 prononce8 publiques8 signee8 sociaux7 temoins8 tour5 vide6 votent8 voulaient9 "
    ),
    -23: (
        "agriculteur8 avis7 bacs9 bloquer7 citoyenne9 cloche9 coupe7 direction5 dorment8 douze6 "
        "echange8 electeurs9 europeennes8 juridique9 me5 mediatheque6 perturbe8 peux7 piles8 "
        "pompier8 precise7 presence6 protection8 reclame7 rugby8 stand7 tables8 temple8 temps5 "
        "tente8 trouve6 unanimite7 venu6 "
    ),
    -22: (
        "adherents6 age7 braderie8 bus5 civile8 del8 demande5 domicile8 dresse9 ecrivez8 effet8 "
        "entendre7 enterrement9 fais7 ferme5 foret7 gants8 inscrites9 interrompu9 je3 jeune6 "
        "jugement9 musique7 nom7 nuit4 objectif8 poisson8 postes6 ramassage9 recrute9 remise7 "
        "tiennent7 "
    ),
    -21: (
        "bar6 boulevard6 cette4 change6 comment7 coups8 danse8 decide6 defiles7 desormais7 "
        "dossiers8 egalite8 foire6 greves8 lecteurs8 lycees8 maladie8 participantes8 politique7 "
        "pompiers5 poursuivis8 rendra8 s3 seront5 site6 soif8 tele7 the8 vigilance7 "
    ),
    -20: (
        "abonnes9 academie7 accueil6 anniversaire8 attentat8 auteur8 balles8 benevoles6 cap8 "
        "chambre7 cirque8 concert6 couple8 denoncent9 embauches9 ete3 frais8 fuite9 gauche7 "
        "grand5 idem8 infirmiere7 kilos8 lac7 m4 ma4 noms7 operation7 organisent8 partie6 pere6 "
        "photographies8 plein6 requis8 resteront8 reunis6 roses7 sandwich9 signataires8 snes8 "
        "souvenir8 stade5 supprimee9 suspendu8 votee8 yo9 "
    ),
    -19: (
        "agriculture7 bitume8 civiles8 concernes8 coupures8 court7 dal8 deuxieme6 disparu9 "
        "entrees9 eteint8 federation7 fleurs7 ici5 judiciaire8 manquent8 navette7 organisateur7 "
        "ouvertes8 panne8 partiront7 passages8 pelerins9 peuple6 plan6 portes6 puissent9 renfort8 "
        "soiree6 soirs8 soupire7 special8 suivant7 symbolique8 tonne8 trafic7 uns7 vers4 veux8 "
        "voudrait8 "
    ),
    -18: (
        "abord6 ancien6 ars6 assure6 automobilistes8 brin8 cafes9 culturel8 deplore9 dessine9 "
        "entreprise8 fumigenes8 gagner8 homme6 lancee9 maximum9 noire7 partager8 pense8 perd8 "
        "preavis6 premier5 prends8 reprend7 reunira7 signatures5 social7 soixante6 sondage8 "
        "sonner9 souvent8 supprimes8 tante8 victimes7 "
    ),
    -17: (
        "aime7 argent8 avons6 badge8 banque8 budget7 cahier8 catalans9 chaque5 circulera8 "
        "controleurs9 dormi7 election8 equipe7 et1 felicite8 hisse9 inscriptions7 jusque8 litres8 "
        "logements8 longue8 louche9 maitre9 message7 nouveau6 nulle9 perdus9 petits6 prochain4 "
        "projete8 recommence7 revenu9 second7 secretaire7 ses4 solidaire7 suivis8 tard6 usines9 "
        "vallee7 voila6 "
    ),
    -16: (
        "affiches7 ai4 ainsi8 amitie8 appels7 attendue7 battu7 bougera9 cesser8 consacre8 ecart7 "
        "emeutes8 enfants5 envie8 extraordinaire8 hommage6 interpellations6 invites6 iront7 "
        "lettre6 levee7 limitee8 messages8 prendre7 queue7 renvoyee9 restent7 salaire8 scene7 "
        "suspension8 tournee8 traversee9 vocal9 "
    ),
    -15: (
        "accueillir8 achevee8 assises7 bleue8 bloc8 bulletin7 chaises7 commissaire7 dont4 "
        "engages8 entend8 expose8 expositions8 faire5 fenetre8 file7 fonctionnaires6 infirmiers9 "
        "inspectrice9 leur4 marathon9 mille5 partagez8 penurie8 photo6 plus3 pommes9 poubelles7 "
        "raffinerie7 senateur8 sien8 signer8 sourit7 speciale8 succes9 textes9 tourisme8 tranche7 "
        "voyage8 "
    ),
    -14: (
        "accident8 accroche9 boucher9 celles6 commentaire9 coupee7 distance8 envisage8 eviter8 "
        "evoquent8 ferait9 fermee6 fermeture5 funebre9 goutte9 gueule9 honte8 lampe8 lis8 "
        "maintien8 mari8 mise7 mobilises7 payer8 recours7 recule8 repondre8 restez7 retenue8 "
        "situation7 six5 syndicat5 troupes7 vieille7 voici7 "
    ),
    -13: (
        "allait9 allee8 aller6 ancienne6 automobiliste9 bring7 cantine7 censure8 cine7 comptez8 "
        "congres7 correctionnel8 demarre7 depute7 espace7 facile9 faute6 filmer9 honore9 "
        "journees7 lacrymogene8 local6 lyceenne8 malgre6 maraicher9 matinee6 montee8 monter7 "
        "mort6 ordinaire8 ouvrir8 perturbations9 prend6 presidente6 rail7 reconduite8 suivez8 "
        "tandis7 tournoi8 trail8 trains6 voisines8 "
    ),
    -12: (
        "appeles8 camps8 cellule8 ceremonies8 concerne8 corteges6 cpe8 deleguee9 denonce8 "
        "departementales8 deposees9 diffusion9 emporte8 esperent7 fond8 guerre8 habituel8 les1 "
        "majorite8 militants6 mixte8 ou3 plomb8 portent8 prevoir7 priere8 publie7 releve7 "
        "rendront9 rien3 rouges7 sauf7 seulement6 toits9 une1 victime8 y3 "
    ),
    -11: (
        "ajoute8 alerte7 aout5 ateliers8 attendait7 bennes8 boites8 brave8 cadre8 campagne8 "
        "centrale7 chantant8 ci7 clos7 col9 comptes6 concerts8 couvertures7 demandent7 derniere5 "
        "doleances8 ecouter8 estimation7 euro8 font7 garcon9 invitation8 jauge7 jete7 lampions7 "
        "lisez9 mesure8 ministre5 mission8 navettes8 occasion8 patrimoine8 pensez7 places5 "
        "precedent8 prefere6 prevenu8 procureur8 profit7 quatorze7 sortant8 sorties8 stage8 "
        "stationnement7 surveillants7 suspendue8 treize8 vague8 viennent7 visio8 ya7 zad8 "
    ),
    -10: (
        "achat8 amies8 aurait7 avions7 barre7 calendrier7 camping8 candidate8 canicule7 casque8 "
        "clair9 collecte6 cotisation8 couvert7 defilaient7 deployes8 deverse8 du1 entretien8 "
        "epreuve9 fait3 fermer7 flash8 fleuriste8 garde6 geant7 issue8 jours4 lecture7 mairies8 "
        "manifester5 mur8 normal8 observee8 parfois8 parties7 peut5 pneus8 rassemblees6 repli9 "
        "semaine4 seraient8 sites9 soupe6 substitution8 tete5 travaille8 tresoriere9 tribunal5 "
        "velos8 voulons8 "
    ),
    -9: (
        "acces7 agace9 agricoles8 arbres7 asseoir8 aurais8 aux3 avance6 balcons9 bergers8 "
        "cherche6 circulent8 come9 contributions8 convives9 departs7 deroulee9 dessous8 dit4 "
        "dizaines6 drone8 durant8 echarpes9 escargot8 faisons8 fenetres6 fil7 flotte8 gratuits9 "
        "juge7 lachera8 lait7 ligne5 lundi3 maires7 manifs6 may9 minuit7 mouvement5 nee8 normale8 "
        "parler6 partisans8 passe4 petanque8 previent7 quelle7 rit8 ronde7 saisi8 service6 "
        "sifflet8 son4 sourire8 suivra7 textile9 tribune7 vaches7 visuel8 vont7 "
    ),
    -8: (
        "abribus9 adopte8 autorisee8 avais7 bouteilles8 cantines7 car5 chercher8 coucou8 crepes8 "
        "crs7 defilait8 degre8 desarme8 distribution8 doigt9 douzaine8 emploi7 envoyer8 evalue8 "
        "fcpe8 fixee7 fronton9 incendie8 interpelles8 joignable9 jour3 lisait9 lumieres8 manque6 "
        "medical9 met6 mobilisations8 moyen8 nuits7 parlait8 permanence6 plantes8 populaire6 "
        "portait8 prendront8 promenade7 prononcera9 protester9 ralenti8 rare9 ras8 remonter8 "
        "residents9 rouvert8 serre8 soutiennent8 sur2 taxe8 tetes7 tiendra5 tourne7 two7 "
        "villages8 vivent9 voient9 vois8 "
    ),
    -7: (
        "amende7 ane8 applaudi9 brebis7 carburant8 certaines8 cesse8 cfe9 chars7 cinquante5 "
        "complete8 contournement8 courriers9 declaration7 direct6 directrice7 discussion9 "
        "dissolution8 dix4 elu7 entrave8 esperes9 etudiante8 fallu8 fauteuil8 ferroviaire8 film7 "
        "finances8 franchi8 guichets8 hauteur7 ii8 liaison9 long6 lumiere8 luttes8 marcheurs5 "
        "medias7 militaires8 minimum8 mode8 moyenne7 municipal6 noz8 poursuite9 preciser7 prise7 "
        "prolonge8 recit8 reforme5 restaurant9 revendications9 rouleront9 shirts8 soi8 sonne8 "
        "sujet8 tarifs9 telephone7 theme8 tracteur7 urgence7 week5 "
    ),
    -6: (
        "adresse8 ah8 alimentaire8 annoncer9 annonces6 avant4 base8 brassard8 brocante8 chapeau7 "
        "cheveux8 choisi6 cimetiere8 cinq5 commente9 commenter9 commerciale8 comptoir8 "
        "demonstration8 ebranlera8 empruntera8 end5 etude8 europeen8 fanfare6 garage8 invitee8 "
        "journalistes7 lira8 lits7 lutte6 mjc8 mobilisera8 monument6 occupe7 parlent7 pleure7 "
        "plusieurs5 pointage9 pourraient8 preparent9 prochaine5 remonte7 reprendre8 reservation8 "
        "say8 serai6 serez8 touches8 travail5 volontaire9 years8 "
    ),
    -5: (
        "autorise7 avait3 bouchon8 carburants8 choses8 conseillees9 contestation8 croute8 cse8 "
        "day7 degradations9 dialogue8 dispositif8 edition7 engins8 enseignant9 evenement6 examen8 "
        "fermetures8 fest8 fetes6 fret9 gens5 greniers8 haut6 incendiee8 interroge9 jeu8 "
        "longtemps7 maintiennent8 maire4 messes9 nocturne7 nouveaux9 nouvel8 odeur9 pareil7 "
        "partiel8 pensions8 plaisir9 poilus6 policiers6 pouvoir8 rappele7 recus7 rejoignez8 "
        "reunions8 reviennent8 salon7 savoir6 sortie6 tiens8 trouver9 union5 voir6 voter9 voux7 "
    ),
    -4: (
        "accepte8 aeroport7 affluence7 ami9 annoncait8 antenne7 besoin7 bosse9 caf9 cafe5 "
        "caissiere8 chauffage8 cheminot8 cinquieme8 collegiale8 comptait7 connais9 cyclistes9 "
        "declare6 demeure8 derniers8 down9 eaux8 eboueurs8 en1 epoque8 fera6 fini7 grains8 "
        "hebergement8 installee8 joindre8 lacher8 maintenus9 monsieur7 mots7 nationale6 obtenu8 "
        "one8 ouverts8 payes9 pol8 precedente8 prefet4 presse6 quatre4 quatrieme7 realisatrice9 "
        "remettre8 repond6 retrouvent7 revient7 routes8 routier8 serres9 terrasses8 tiendront7 "
        "tir8 tresorier8 type8 venue7 "
    ),
    -3: (
        "abandonne9 agricole7 aire8 annees9 au2 bonnes8 chaude8 closes8 couteau9 deja4 ecoles5 "
        "ecrire7 eglise5 entree5 eolien8 etablissement7 faim8 faut5 fleuve9 fnsea8 gel7 grave8 "
        "idee7 interesse8 internet9 jeunesse8 live8 marin8 massees8 mineurs7 negocie8 observe8 "
        "offert7 parc5 portera9 pousse9 prefete6 prevoit7 prevues8 promet6 qu3 quasi9 rang8 "
        "realise8 remercie8 remplace8 rendu7 renvoyees8 reponse6 reproche8 retire8 secu8 societe8 "
        "soins8 soit6 soutient8 suppressions8 tait8 ter6 tombes9 tract7 "
    ),
    -2: (
        "anonymes9 bache8 back8 bebes8 bienvenue8 bisous8 blocages8 bocage8 boue9 boulanger8 "
        "bourg5 cathedrale6 choisir9 citadelle8 combat8 comprehension8 conjugales8 coute7 cure8 "
        "dames9 dechets8 defile3 deposes9 elue8 feux7 franco8 genre8 hab8 incidents8 ira6 joli9 "
        "manifestent7 marcheuses8 marre8 maths8 memes6 ministres8 montrer8 neuf5 offerte9 oubli9 "
        "oufs8 passee7 patrons8 permet8 poursuivent9 recenses7 recepisse9 remplir8 rendre8 "
        "rentrer9 renvoie8 reserves8 ruban8 sandwichs9 soutiens7 tonnes7 traditionnelle8 usage8 "
        "venus6 verdict8 volontaires8 vos5 vue6 "
    ),
    -1: (
        "accord6 amicale8 assise8 bd8 causse9 celebrees9 cfdt6 chirurgie8 choix8 comite5 "
        "commercants6 curieux8 disperse8 doit6 etape7 exploitant9 expulsion8 fermes6 filiere9 "
        "genoux8 hesite8 importe8 incinerateur9 info6 lecteur8 libre5 maisons8 mamies8 "
        "manifestations6 menace8 menu8 millions6 noter8 onze6 organisation8 ose8 pain7 partage7 "
        "peint8 photographe8 piscine7 pompe9 possession9 professeurs8 rassemble5 residence9 "
        "revendique7 sont3 tempete8 that8 travaillent9 travailler8 vendu8 voulez8 "
    ),
    0: (
        "accordeon8 adjointe8 administrative7 ailleurs6 amene8 appel4 arc6 arretee8 arreteront8 "
        "arretes8 arrivent8 association5 assurent8 bebe9 benevole9 billet7 bons9 bouches8 "
        "brisees8 bruit7 casques8 cela6 char8 conflit8 consultations9 croise8 dans2 deplacement8 "
        "details9 eleveur7 escalier8 expres9 formule9 gilet6 had8 jouera8 justement8 mdr8 "
        "medicaments9 metre8 mettre8 mois5 moyennes9 municipaux8 oncle9 passees9 pendant5 "
        "pharmacie7 piste8 pleines8 poing8 pourra8 precision8 professeure9 puis4 rallier9 rappel7 "
        "regions9 reportage8 repreneur9 retablie8 retour5 salue8 signale8 technique8 tee8 titre8 "
        "trouble8 vigueur8 vitrine8 "
    ),
}
