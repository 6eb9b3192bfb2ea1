/** French, one group of words a line. */
export const fr = `
supprimer, effacer, enlever, retirer, suppression
modifier, changer, éditer, mettre à jour, modification, remplacer
créer, ajouter, faire, création, nouveau, nouvelle
configurer, paramétrer, installer, configuration, réglages
paramètres, réglages, préférences, options
commencer, démarrer, débuter, lancer, ouvrir
arrêter, désactiver, couper, éteindre, stopper
activer, allumer, mettre en marche, activation
acheter, commander, souscrire, achat, commande
payer, paiement, règlement
facture, facturation, reçu
prix, coût, tarif, combien ça coûte
annuler, résilier, interrompre, annulation, résiliation
retour, rembourser, remboursement, renvoyer
livraison, expédition, envoi, colis
panier, caddie
boutique, magasin, e-commerce, commerce, vente en ligne
client, acheteur, consommateur
bon, coupon, code promo, bon de réduction
remise, réduction, promotion, rabais
employé, collaborateur, salarié, personnel
collègue, collaborateur
entreprise, société, firme, organisation
utilisateur, membre, personne, usager
propriétaire, titulaire, détenteur
administrateur, admin
droits, permissions, accès, autorisations
compte, profil
se connecter, connexion, login, s'identifier, authentification, accéder, entrer, rentrer
se déconnecter, déconnexion, logout
s'inscrire, inscription, créer un compte
mot de passe, mdp, password
oublié, perdu
volé, vol, piraté, compromis
pirate, piratage, hacker, attaque, intrusion
sécurité, protection, sécuriser, protéger
arnaque, escroquerie, escroc, fraude, hameçonnage
faux, contrefait, falsifié
deux facteurs, 2FA, double authentification, deux étapes
vérifier, contrôler, valider, confirmer, vérification
erreur, problème, panne, bug, échec, souci, dysfonctionnement
échouer, ne fonctionne pas, ne marche pas, impossible, échec
réparer, corriger, résoudre, dépanner
impossible, ne peut pas, n'arrive pas, échoue
manquant, absent, disparu, disparaître, disparaissent, perdu, introuvable, non affiché
vide, blanc
lent, lenteur, performances, ralenti
bloqué, figé, gelé, coincé
bloquer, interdire, empêcher, verrouiller
débloquer, déverrouiller
autoriser, accepter, permettre, approuver
refuser, rejeter
restaurer, récupérer, retrouver, rétablir, récupération, restauration
annuler, revenir en arrière, restaurer, rollback
sauvegarde, copie, instantané, backup, snapshot
enregistrer, sauvegarder, conserver, garder, archiver
télécharger, exporter
importer, migrer, migration, transférer, reprendre
déplacer, transférer, migrer
copier, dupliquer
double, doublon, dupliqué, deux fois
fusionner, réunir, combiner, regrouper
séparer, diviser
lier, relier, associer, rattacher, connecter
délier, dissocier, détacher
partager, donner accès, partage
inviter, invitation, convier
transférer, rediriger, faire suivre, renvoyer, redirection, transfert
répondre, réponse
envoyer, envoi, sortant, expédier
recevoir, réception, entrant
écrire, rédiger, composer
lire, consulter, voir, afficher
afficher, montrer, visualiser, voir
masquer, cacher, dissimuler, invisible
rechercher, chercher, trouver, retrouver, recherche
filtre, règle, tri
trier, classer, ranger, organiser, tri
dossier, répertoire
fichier, document
image, photo, avatar
vidéo, film
pièce jointe, fichier joint, annexe
caractères, lettres, symboles
police, fonte
agrandir, augmenter, plus grand
réduire, diminuer, plus petit
augmenter, étendre, davantage, plus
limite, maximum, quota, plafond, restriction
plein, saturé, dépassé, plus de place
espace, stockage, place, capacité
gratuit, offert, sans frais
couleur, thème, apparence, aspect
sombre, noir, nuit
modèle, gabarit, template, mise en page
page, écran, fenêtre
site, site web, page web
web, en ligne, internet
navigateur, Chrome, Firefox, Safari
ordinateur, PC, portable
téléphone, smartphone, mobile, portable, natel
tablette, iPad
appareil, machine, périphérique
imprimante, scanner, copieur
application, appli, logiciel, programme
éditeur, IDE
version, édition
mise à jour, mettre à niveau, nouvelle version
obsolète, ancien, dépassé
mémoire, RAM
serveur, hôte
base de données, SQL, MySQL
domaine, nom de domaine
e-mail, mail, courriel, message
boîte mail, messagerie, boîte de réception
newsletter, mailing, envoi en masse
spam, indésirable, pourriel, courrier indésirable
contact, carnet d'adresses
agenda, calendrier, planning
événement, rendez-vous, réunion
rappel, notification, alerte
notification, alerte, avertissement, avis
appeler, téléphoner, appel, téléphone
aide, support, assistance, dépannage
guide, tutoriel, mode d'emploi, instructions
contacter, joindre
signaler, rapporter, signalement
langue, traduction, traduire
nom, intitulé
prénom, nom de famille
chaque jour, quotidien, tous les jours
toutes les heures, horaire
automatique, automatiquement, tout seul
manuel, manuellement, à la main
plusieurs, multiples, en masse, en lot, à la fois
tous, tout le monde
comparer, différence, comparaison
choisir, sélectionner
exemple, échantillon
certificat, SSL, TLS, https
chiffré, chiffrement, crypté
connexion, réseau
hors ligne, indisponible
journal, historique, log, activité
statistiques, stats, chiffres
robot, bot, captcha
faille, vulnérabilité
menu, navigation
mettre, placer, insérer, joindre
appuyer, toucher, cliquer
quelqu'un, personne, gens
arriver, recevoir, parvenir
non remis, non distribué, revenu, retourné
retard, délai, tard, lent
expirer, expiration, échéance, renouvellement
groupe, équipe, liste
privé, personnel, confidentiel, secret
public, publié, ouvert à tous
assistant, secrétaire
invité, visiteur, externe
gros, grand, lourd, volumineux, taille
gigaoctet, Go, giga, espace, stockage
bloqué, verrouillé, sans accès
renommer, changer le nom
deuxième, second, autre, supplémentaire, secondaire
principal, par défaut
ancien, vieux, précédent, antérieur
écrasé, remplacé, modifié
jeté, supprimé, corbeille, poubelle
corbeille, poubelle
reprendre, récupérer, transférer
redémarrer, recharger, actualiser, rafraîchir
micro, microphone, son
caméra, webcam, vidéo
icône, bouton
image, photo, logo
plusieurs personnes, groupe, destinataires
déménager, déménagement, nouvelle adresse
horaires, heures d'ouverture
tous les matins, chaque jour, quotidien
par erreur, par mégarde
quitter, départ, partir
imposer, obliger, obligatoire, forcer
interdit, défendu, non autorisé
`;
