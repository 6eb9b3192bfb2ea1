/** French, one group of words a line. */
export const fr = `
supprimer, effacer, enlever, retirer, suppression, virer, ôter, détruire, éliminer, dégager, jeter, balancer, bazarder, delete
modifier, changer, éditer, mettre à jour, modification, remplacer, modif, corriger, rectifier, adapter, ajuster, changement, remplacement
créer, ajouter, faire, création, nouveau, nouvelle, rajouter, ajout, fabriquer, établir, mettre en place, créé
configurer, paramétrer, installer, configuration, réglages, régler, config, installation, setup, mettre en place, brancher, mettre en service
paramètres, réglages, préférences, options, config, réglage, settings
commencer, démarrer, débuter, lancer, ouvrir, débuts, début, premiers pas, se lancer, bases
arrêter, désactiver, couper, éteindre, stopper, stop, cesser, enlever, mettre fin, fin, interrompre, suspendre
activer, allumer, mettre en marche, activation, enclencher, réactiver, démarrer, lancer
acheter, commander, souscrire, achat, commande, prendre, se procurer, magasiner, obtenir, payer, abonnement
payer, paiement, règlement, payé, réglé, versé, débité, verser, argent
facture, facturation, reçu, quittance, note
prix, coût, tarif, combien ça coûte, coûter, cher, payant, tarification, montant, gratuit
annuler, résilier, interrompre, annulation, résiliation, annulé, cancel, canceller, rompre
retour, rembourser, remboursement, renvoyer
livraison, expédition, envoi, colis
panier, caddie
boutique, magasin, e-commerce, commerce, vente en ligne
client, acheteur, consommateur
bon, coupon, code promo, bon de réduction
remise, réduction, promotion, rabais
employé, collaborateur, salarié, personnel, salariée, employée, collaboratrice, staff, ouvrier, apprenti, stagiaire, équipe
collègue, collaborateur, collaboratrice, équipier, employé
entreprise, société, firme, organisation, PME, commerce, magasin, bureau, cabinet, atelier, boutique, restaurant
utilisateur, membre, personne, usager, compte, user, collègue, gens
propriétaire, titulaire, détenteur, patron, chef, boss, gérant, directeur, responsable
administrateur, admin, gestionnaire, responsable, administrer, gérer, chef, informaticien
droits, permissions, accès, autorisations, permission, autorisation, permis, pouvoir, droit
compte, profil, account, compte utilisateur
se connecter, connexion, login, s'identifier, authentification, accéder, entrer, rentrer, se loguer, se logger, log in, ouvrir une session, s'authentifier, me connecter, connecté
se déconnecter, déconnexion, logout
s'inscrire, inscription, créer un compte, s'enregistrer, ouvrir un compte, inscrit
mot de passe, mdp, password, mots de passe, mot de pass, passe, passwort, code, sésame
oublié, perdu, perdre, oubli, oublier, retrouve plus, souviens plus, paumé, égaré, perte
volé, vol, piraté, compromis, voler, piqué, dérobé, hacké, usurpé
pirate, piratage, hacker, attaque, intrusion, hacké, pirater, hackeur, piraté, usurpation
sécurité, protection, sécuriser, protéger, sûr, sécurisé, protégé, sûreté
arnaque, escroquerie, escroc, fraude, hameçonnage, phishing, frauduleux, suspect, douteux, faux
faux, contrefait, falsifié, imposteur, bidon, usurpé, imité, frauduleux
deux facteurs, 2FA, double authentification, deux étapes, MFA, OTP, authentificateur, authenticator, code SMS, double sécurité, double facteur
vérifier, contrôler, valider, confirmer, vérification, tester, checker, test, contrôle, regarder, savoir si
erreur, problème, panne, bug, échec, souci, dysfonctionnement, planter, plante, bugue, pépin, pas possible, marche pas, foire, galère
échouer, ne fonctionne pas, ne marche pas, impossible, échec, échoue, raté, ne passe pas, foire, planter, ne veut pas, marche plus, fonctionne plus
réparer, corriger, résoudre, dépanner, régler, rétablir, arranger, remettre, solution, résolu
impossible, ne peut pas, n'arrive pas, échoue, pas moyen, pas possible, je ne peux plus, réussis pas, arrive pas, sais pas
manquant, absent, disparu, disparaître, disparaissent, perdu, introuvable, non affiché, manque, manquer, envolé, évaporé, disparition, invisible, plus là, trouve plus, vois plus
vide, blanc
lent, lenteur, performances, ralenti, rame, ramer, lag, long, tarde
bloqué, figé, gelé, coincé, bloque, planté, blocage
bloquer, interdire, empêcher, verrouiller, barrer, blocage, stopper, refuser, ban, bannir, filtrer, ignorer
débloquer, déverrouiller, débarrer, rouvrir, réactiver, déblocage, libérer
autoriser, accepter, permettre, approuver, permission, laisser, donner le droit, admettre, valider
refuser, rejeter, refus, refusé, rejet, rejeté, décliner, bloqué, renvoyé
restaurer, récupérer, retrouver, rétablir, récupération, restauration, ravoir, revenir, remettre, reprendre, sauver, récup, rattraper, revoir, rendre
annuler, revenir en arrière, restaurer, rollback, défaire, retour en arrière
sauvegarde, copie, instantané, backup, snapshot, sauvegarder, copie de sécurité, archive
enregistrer, sauvegarder, conserver, garder, archiver, stocker, sauver, garde, mettre de côté, sauvegarde
télécharger, exporter, download, charger, extraire, récupérer, sortir
importer, migrer, migration, transférer, reprendre, rapatrier, ramener, copier, basculer, importation, amener, récupérer
déplacer, transférer, migrer, bouger, glisser, mettre ailleurs, basculer, passer
copier, dupliquer, copie, recopier
double, doublon, dupliqué, deux fois, à double, en double, dédoublé, identique, répété, duplicata
fusionner, réunir, combiner, regrouper, rassembler, unifier, joindre, mélanger, grouper, mettre ensemble
séparer, diviser, distinct, séparément, à part
lier, relier, associer, rattacher, connecter, rattaché, lié, brancher, rajouter, attacher
délier, dissocier, détacher, décrocher, enlever, séparer, déconnecter, défaire, retirer, débrancher, désassocier
partager, donner accès, partage, partagé, share, mettre à disposition, montrer, en commun, ouvrir
inviter, invitation, convier, invité, faire entrer, ajouter quelqu'un, faire venir
rediriger, faire suivre, renvoyer, redirection, forward, forwarder, dévier, renvoi, rerouter, réexpédier, redirigé
répondre, réponse, réponds, répond, reply, répliquer
envoyer, envoi, sortant, expédier, poster, partir, expédition, émettre, maller, envoyé, écrire
recevoir, réception, entrant, reçu, reçois, reçoit, reçoivent, arriver, arrive, avoir
écrire, rédiger, composer, écrit, écris
lire, consulter, voir, afficher, lis, lit, lecture, vu, vois, voit, regarder, relever, ouvrir, accéder, avoir
afficher, montrer, visualiser, voir, vois, vu, apparaître, apparaît, affichage
masquer, cacher, dissimuler, invisible, caché, discret, discrètement, enlever de la vue, secret
rechercher, chercher, trouver, retrouver, recherche, retrouve, trouve, cherche, localiser, mettre la main
filtre, règle, tri, filtrer, trier, automatiquement, tri automatique
trier, classer, ranger, organiser, tri, rangement, classement, organisé, ménage, nettoyer
dossier, répertoire, classeur, farde, fourre, folder, sous-dossier
fichier, document, doc, pdf, fichiers, papier, pièce, photo
image, photo, avatar, portrait, selfie, photos
vidéo, film
pièce jointe, fichier joint, annexe, PJ, pièces jointes, attachement, document joint, fichiers joints, trombone
caractères, lettres, symboles, signe, ponctuation, accent, caractère
police, fonte
agrandir, augmenter, plus grand, rajouter, élargir, plus de, étendre
réduire, diminuer, plus petit, limiter, compact, serré, libérer
augmenter, étendre, davantage, plus, rajouter, supplémentaire, agrandir, extra
limite, maximum, quota, plafond, restriction, max, maximal, combien, nombre, maxi, jusqu'à combien, limité
plein, saturé, dépassé, plus de place, pleine, rempli, déborde, complet, trop, full, saturée, atteint
espace, stockage, place, capacité, giga, gigas, téra, téras, disque, mémoire, taille, quota
gratuit, offert, sans frais, gratis, gratuite, gratuitement, sans payer, free, zéro franc, compris, inclus, cadeau
couleur, thème, apparence, aspect
sombre, noir, nuit, foncé, dark
modèle, gabarit, template, mise en page, exemple, texte type, standard, masque, prédéfini
page, écran, fenêtre
site, site web, page web
web, en ligne, internet
navigateur, Chrome, Firefox, Safari, Edge, fureteur, Internet Explorer, browser, Brave, Opera
ordinateur, PC, portable, ordi, laptop, Mac, poste, bécane, Windows
téléphone, smartphone, mobile, portable, natel, tél, GSM, cellulaire, cell, Android, iPhone, Samsung
tablette, iPad
appareil, machine, périphérique, téléphone, ordinateur, portable, device, tablette, natel, ordi
imprimante, scanner, copieur, photocopieuse, photocopieur, scan, multifonction
application, appli, logiciel, programme, app, apps, soft, software, logiciels
éditeur, IDE
version, édition
mise à jour, mettre à niveau, nouvelle version
obsolète, ancien, dépassé, vieux, périmé, vieille
mémoire, RAM
serveur, hôte
base de données, SQL, MySQL
domaine, nom de domaine, ndd, adresse du site, .ch, .com
e-mail, mail, courriel, message, mails, courriels, mél, messages, courrier, email, lettre
boîte mail, messagerie, boîte de réception, boîte aux lettres, BAL, mailbox, inbox, compte mail, courrier
newsletter, mailing, envoi en masse, infolettre, publipostage, emailing, pub, circulaire, campagne
spam, indésirable, pourriel, courrier indésirable, spams, pub, publicité, junk, pourri, indésirables
contact, carnet d'adresses
agenda, calendrier, planning, calendar, cédule, horaire, emploi du temps
événement, rendez-vous, réunion, rdv, meeting, séance, rencontre, évènement, réu
rappel, notification, alerte, pense-bête, résumé, notif
notification, alerte, avertissement, avis, notif, mise en garde, message, avertir, prévenir
appeler, téléphoner, appel, téléphone, tel, numéro, hotline, coup de fil
aide, support, assistance, dépannage, SAV, hotline, service client, aider, technicien, dépanner
guide, tutoriel, mode d'emploi, instructions, tuto, explication, marche à suivre, procédure, notice
contacter, joindre, atteindre, rejoindre, parler, appeler, écrire
signaler, rapporter, signalement
langue, traduction, traduire, traduis, traduit, anglais, allemand, italien, étranger
nom, intitulé
prénom, nom de famille
chaque jour, quotidien, tous les jours, journalier, matin, jour
toutes les heures, horaire
automatique, automatiquement, tout seul, auto, toute seule, seuls, soi-même, automatiques
manuel, manuellement, à la main, à la mano, soi-même
plusieurs, multiples, en masse, en lot, à la fois, d'un coup, en bloc, groupé, lots, beaucoup, plein, tous, série, centaines
tous, tout le monde, toute, ensemble, global, partout, entier, commun, chacun
comparer, différence, comparaison, différent, distinguer, versus, vs, mieux, pareil, meilleur, avantage
choisir, sélectionner, choix, lequel, laquelle, décider, opter
exemple, échantillon
certificat, SSL, TLS, https, sécurisé, cadenas, certifié
chiffré, chiffrement, crypté
connexion, réseau, wifi, connecté
hors ligne, indisponible
journal, historique, log, activité, logs, trace, suivi, passé, registre, qui a fait
statistiques, stats, chiffres
robot, bot, captcha
faille, vulnérabilité, risque
menu, navigation
mettre, placer, insérer, joindre, mets, mis, coller, ajouter, intégrer, glisser, rajouter
appuyer, toucher, cliquer, taper, presser, peser
quelqu'un, personne, gens, autre personne, tiers, autrui, utilisateur, autre
arriver, recevoir, parvenir, arrive, reçu, tomber, débarquer, atterrir, venir
non remis, non distribué, revenu, retourné, revient, retour, renvoyé, rebond, pas livré, pas arrivé, retourner
retard, délai, tard, lent, en retard, plus tard, attendre, attente, heures après, différé, longtemps, durée
expirer, expiration, échéance, renouvellement, expiré, périmé, fin, date limite
groupe, équipe, liste, team, comité, club, association, classe, ensemble
privé, personnel, confidentiel, secret, perso, rien que moi
public, publié, ouvert à tous
assistant, secrétaire
invité, visiteur, externe
gros, grand, lourd, volumineux, taille, lourde, grosse, énorme, poids, volumineuse, mega, Mo
gigaoctet, Go, giga, espace, stockage
bloqué, verrouillé, sans accès
renommer, changer le nom, nommer, rebaptiser
deuxième, second, autre, supplémentaire, secondaire, deux, 2e, extra, additionnel, seconde, plus
principal, par défaut
ancien, vieux, précédent, antérieur
écrasé, remplacé, modifié
jeté, supprimé, corbeille, poubelle, effacé, jetés, bin, trash
corbeille, poubelle
reprendre, récupérer, transférer, repreneur, reprise, succéder
redémarrer, recharger, actualiser, rafraîchir, relancer, rebooter, reset
micro, microphone, son
caméra, webcam, vidéo
icône, bouton
image, photo, logo
plusieurs personnes, groupe, destinataires, beaucoup de monde, tout le monde, plusieurs
déménager, déménagement, nouvelle adresse, changement d'adresse, changer de locaux
horaires, heures d'ouverture
tous les matins, chaque jour, quotidien
par erreur, par mégarde, sans le vouloir, accident, accidentellement, fausse manœuvre, malencontreusement, gaffe, sans faire exprès
quitter, départ, partir, quitte, parti, partant, licencié, démissionné, viré, retraite, plus chez nous, s'en va, départs
imposer, obliger, obligatoire, forcer, obligé, exiger, contraindre, d'office
interdit, défendu, non autorisé, interdire, pas permis, pas le droit
mettre, mets, mis
ouvrir, ouvre, ouvert, ouverture
perdre, perdu, perds, perte
vendre, vends, vendu, vente, céder, repreneur
écrire, écrit, écris, écrivent
lire, lis, lu, lecture
recevoir, reçois, reçoit, reçoivent, reçu
voir, vois, voit, voient, vu, visible, revoir
répondre, réponds, répond, répondu
partir, parti, part, départ, partant
revenir, revient, revenu, retour, retourné
interdire, interdit, interdiction
choisir, choix, choisi
traduire, traduit, traduis, traducteur, traduction
protéger, protège, protection
disparaître, disparaît, disparu, disparition
apparaître, apparaît, apparu, s'afficher
transmettre, transmis, donner, passer, refiler
permettre, permet, permis
remettre, remis, remets, rétablir
rejoindre, participer, assister, entrer, joindre
suspendre, suspendu, pause, suspension
inscrire, inscrit, inscription
détruire, détruit, supprimer
obtenir, avoir, se procurer, acheter, commander
conserver, garder, laisser, conservation
identique, pareil, même chose, semblable, le même
cloud, nuage, en ligne, infonuagique
téléverser, uploader, charger, déposer, envoyer, upload, monter
rater, manquer, louper, perdre
réessayer, retenter, nouvelle tentative, essayer encore
compact, serré, dense, resserré
travail, boulot, bureau, professionnel, pro, job, taf
famille, conjoint, mari, femme, enfant, fils, fille, parents, proche, époux, copain, copine
comptable, compta, comptabilité, fiduciaire, trésorier
association, club, asso, comité, société
bénévole, volontaire, membre
école, classe, élèves, enseignant, prof
informaticien, technicien, prestataire, webmaster, informatique
agence, freelance, prestataire, indépendant, consultant
hébergeur, fournisseur, prestataire, opérateur, registrar
pub, publicité, réclame, démarchage
gêner, déranger, embêter, harceler, saouler
avertir, prévenir, informer, notifier
remplacer, substituer, remplaçant, remplacement
utiliser, se servir, employer, usage, utilisation
accéder, accès, entrer, atteindre, ouvrir
signature, pied de page, bas de mail
répondeur, message d'absence, vacances, congé, absence, absent
destinataire, correspondant, interlocuteur
expéditeur, envoyeur, émetteur
arobase, @, at
brouillon, ébauche, pas encore envoyé
tableau, liste, colonnes, tableur, Excel
tentative, essai, échec
emplacement, lieu, endroit, pays
adresse, e-mail, compte
identifiant, login, nom d'utilisateur, username, pseudo, user
session, connexion, appareil connecté
échéance, expiration, renouvellement, date de fin
bande passante, débit, vitesse
clé, sésame, code, jeton, token
case, coche, cocher
bouton, icône, symbole, signe, logo
triangle, avertissement, point d'exclamation
point de restauration, sauvegarde, backup
dernier, récent, nouveau
sujet, objet, titre
volontairement, exprès
tout de suite, immédiatement, maintenant, urgent, vite, rapidement
longtemps, durée, combien de temps, jours
semaine, jours, mois
définitivement, pour toujours, pour de bon, définitif
provisoire, temporaire, pour l'instant, momentané, pour un moment
dehors, externe, extérieur, en dehors
interne, entre nous, dans l'entreprise
invisible, caché, masqué
fonction, option, possibilité
mode d'emploi, notice, tuto
photocopieur, imprimante, scanner
Microsoft, Outlook, Office, Exchange
Apple, Mac, iPhone, iPad
Google, Gmail, Android
logo, image, bannière
rôle, statut, fonction, grade
promouvoir, nommer, passer, devenir
sécuriser, protéger, blinder
déléguer, procuration, confier
surveiller, espionner, contrôler, pister
preuve, justificatif, attestation, accusé
libre, disponible, dispo, inutilisé
occupé, pris, indisponible, déjà utilisé
réunion, visio, séance, meeting, conférence
discussion, chat, tchat, clavardage, conversation
colorer, couleur, teinte
écran, affichage, luminosité
test, essai, tester
clignoter, rouge, voyant
propre, personnel, à moi, mien
nettoyer, nettoyage, ménage, vider, faire le tri, purger, désencombrer
ranger, organiser, ordre, classer
vers, chez, autre fournisseur
hébergé, géré, chez
fréquence, combien de fois, souvent
synchroniser, synchro, synchronisation, sync, mettre à jour
hors connexion, hors ligne, sans internet
empreinte, Face ID, biométrie, code PIN, NIP
naissance, anniversaire, âge
téléphone, numéro, portable, tél
saisir, taper, entrer, introduire, encoder, rentrer, inscrire, ressaisir, retaper, renseigner
glisser, balayer, balayage, glissement, swipe, geste
mal affiché, de travers, décalé, bizarre, cassé, moche, illisible
nom, prénom, identité, état civil, marié, mariée, mariage, divorce, patronyme
éteindre, éteint, arrêté, fermé, allumé
réunir, converger, centraliser, rassembler, au même endroit, concentrer
occupé, pris, squatté, accaparé, réservé
valable, valide, validité, durée
facture, décompte, bulletin de versement, QR-facture, bordereau
virement, versement, e-banking, paiement bancaire, transfert d'argent
remboursement, rembourser, ristourne, récupérer mon argent, rendre l'argent
offre, abonnement, formule, forfait, pack, plan, contrat, souscription
passer à, upgrade, monter, évoluer, changer
enregistrement, entrée, record, ligne, valeur
zone, DNS, nameserver, serveurs de noms
usurper, usurpation, se faire passer, imiter, soi-disant
chantage, menace, rançon, extorsion
virus, cheval de Troie, malware, cochonneries, saletés
liste noire, blacklist, blacklisté, banni, bannir
joker, étoile, astérisque, wildcard
confirmer, valider, approuver, accepter
signaler, marquer, indiquer, dénoncer
compter, compté, compte, comptabilisé
dépasser, dépassé, excéder, au-delà, au-dessus
soi-même, moi-même, lui-même, tout seul, en autonomie
remplir, compléter, renseigner, indiquer
apparence, look, design, présentation, aspect, affichage
prolonger, renouveler, renouvellement, reconduire
gérer, administrer, gestion, s'occuper, piloter
créateur de sites, constructeur de site, Wix, Jimdo, Squarespace, WordPress, Webflow
créneau, plage horaire, disponibilité, dispo, horaire
comprendre, signification, signifier, signifie, définition, explication
raison, cause, motif, origine
emoji, smiley, pouce, cœur, émoticône, réaction, like
réagir, réaction, liker, répondre
lecteur réseau, disque réseau, NAS, WebDAV, monter
en attente, suspens, pas encore, en cours
SMS, texto, message texte
arrêter, fin, terminer, clôturer, clore, fermer, stop
premier, initial, début, première
complément, supplément, extra, option
collecter, récolter, recueillir, rassembler, recevoir
déposer, dépôt, remettre, rendre, soumettre, envoyer
modifier à plusieurs, collaborer, travailler ensemble, coéditer, collaboration
protéger par mot de passe, verrouiller, code
réparti, séparé, distinct, différent
imposé, d'office, automatiquement, obligatoire
sans interruption, coupure, panne, indisponibilité
tentative, tenter, tenté, essayer, essai
étranger, inconnu, suspect, pas moi
nouvel emplacement, étranger, autre pays, nouveau lieu, nouvel appareil
uniforme, identique, commun, même, pareil, unifié
annexe, pièce jointe, attaché, joint
précédent, antérieur, passé, hier, avant
bénéficier, profiter, avoir droit, inclus
interface, écran, tableau de bord, page
bien reçu, accusé, lu, arrivé, parvenu
perturber, gêner, empêcher
surnom, pseudo, alias, diminutif
délier, désactiver, dissocier, désolidariser
appareil volé, perdu, vol, dérobé
nommer, intituler, appeler, baptiser
poste, ordinateur, machine, place de travail
reconnaître, identifier, repérer, détecter, distinguer
convertir, transformer, passer, changer, conversion
révoquer, annuler, retirer, invalider, supprimer
générer, créer, fabriquer, produire, génération
numéro, chiffre, identifiant, ID
licence, place, siège, utilisateur
abonner, abonnement, suivre, s'abonner
désabonner, désinscrire, ne plus recevoir, se désinscrire
illimité, sans limite, infini
historique, passé, chronologie, ce qui s'est passé
accent, cédille, tréma, lettre accentuée, caractère spécial
liste de diffusion, groupe, mailing list, liste de distribution
délai, combien de temps, durée, attente
attribuer, donner, assigner, accorder, octroyer
retirer, ôter, reprendre, enlever, sortir, exclure
exclure, virer, éjecter, expulser, radier
fermer, clôturer, résilier, terminer, barrer
transférer, transfert, transmettre, passer, refiler, donner
joindre, accrocher, agrafer, raccrocher, attacher
membre, adhérent, affilié, sociétaire
hasard, aléatoire, n'importe lequel
discuter, bavarder, clavarder, papoter, chatter, discussion, messagerie instantanée
bricoler, bidouiller, modifier
bug, boguer, beuguer, cafouiller, merdique, planter
plein, encombré, surcharge, surchargé, débordé, submergé, inonder, noyé, bourré
désordre, bordel, fouillis, ménage, nettoyer
copier, cloner, dupliquer
zip, comprimer, compresser, compressé, archive
collègue, confrère, consœur, associé, associée
famille, frère, sœur, oncle, tante, cousin, grands-parents, maman, papa
intrus, indiscret, curieux, espion, inconnu, étranger
escroc, arnaqueur, cybercriminel, usurpateur, pirate, hacker
télécharger, décharger, rapatrier
annuler, décommander, se rétracter
directeur, directrice, chef, patron, patronne, responsable, gérante, présidente, président
employé, réceptionniste, concierge, secrétaire, secrétariat, infirmier, vendeur
répartir, dispatcher, distribuer, distribution
montrer, divulguer, révéler, dévoiler
embaucher, engager, nouvel employé, nouveau collaborateur, nouvelle recrue, arrivée
éblouir, éblouit, lumineux
étudiant, élève, apprenti, gymnasien, universitaire
chercher, fouiller, fouille
effacer, gommer, zapper, écraser
infecter, infecté, virus
relier, raccorder, jumeler, coupler, jumelage, appairer
abandonner, lâcher, laisser tomber, quitter
suspect, louche, bizarre, étrange, douteux
principal, maître, central
procuration, mandat, mandataire, délégation
rappel, mémo, calepin, note
notification, sonner, sonnerie, muet, silencieux, vibrer
nouveau, neuf, neuve, récent
faute, orthographe, coquille, gourer, tromper
paiement, prélèvement, Twint, PostFinance, carte bancaire, carte de crédit, IBAN
afficher, prévisualiser, aperçu
planifier, prévoir, programmer, organiser, agender, fixer
venir, provenir, origine
acheter, racheter, rachat
lent, ralentir, ralenti
bounce, rebondir, rebond, retour
connecter, reconnecter, reconnexion
lister, répertorier, énumérer, inventaire, liste
restaurer, restituer, ressusciter, réapparaître, revenir
événement, séminaire, congrès, assemblée, anniversaire, rencontre
surveiller, superviser, traquer
importer, siphonner, aspirer, transvaser
falsifié, truqué, falsifier, contrefait
mettre en commun, mutualiser, partager
démission, démissionner, licencier, licencié, départ, retraite
servir, sert, utiliser
connaître, connu, connais, savoir
appartenir, appartient, posséder, propriétaire
contenir, contient, dedans
devenir, devient, passer
finir, finit, atterrir, tomber, se retrouver
convenir, convient, adapté
prendre, pris, prend, occuper
joignable, joindre, contacter, atteindre
conseil, recommandation, recommandé, conseillé, conseiller
sûr, fiable, sérieux, de confiance
vrai, authentique, véritable, officiel
rattraper, réparer, sauver
dossier parent, sous-dossier, arborescence
brouillon, drafts, ébauche
éléments envoyés, sent, mails envoyés
corbeille, trash, bin, bac
indésirable, spam, junk
numériser, scanner, scan, scanneur
écran noir, sombre, nuit, foncé
trouver, repérer, dénicher, découvrir
fichier Excel, CSV, tableur, LibreOffice, OpenOffice
carte SIM, numéro, opérateur
prévenir, annoncer, notifier, faire-part
regrouper, grouper, ensemble, lot
séparément, un par un, individuellement
illisible, incompréhensible, langue étrangère
jour férié, Noël, Pâques, congé, vacances
soir, nuit, week-end, dimanche, samedi
ticket, demande, requête, réclamation, plainte
contrat, conditions, CGV, conditions générales
hébergement, héberger, hébergé, hosting, site
vitrine, page, site, mini-site
basculer, switcher, alterner, passer, changer
redirigé, détourné, dévié, redirection
bloquer le compte, verrouillé, trop de tentatives
valeur, réglage, paramètre
taper, écrire, saisir
`;
