import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '#search/analysis/index.ts';
import { wordsOf } from '#search/analysis/words.ts';

const same: Record<string, string[]> = {
  en: [
    'forward forwards forwarded forwarding',
    'redirect redirects redirection redirections',
    'configure configured configuring configuration configurations',
    'synchronise synchronised synchronisation synchronize synchronization',
    'organisation organisations organization',
    'create creates created creating creation',
    'delete deleted deleting deletion',
    'migrate migration migrated',
    'address addresses',
    'mailbox mailboxes',
    'copy copies copied',
    'cancel cancelled canceled cancelling',
    'install installed installing installation',
    'attach attached attachment attachments',
    'automatic automatically',
    'colour colours color',
    'block blocked blocking blocks',
  ],
  fr: [
    'adresse adresses',
    'créer crée créé créés créez création',
    'supprimer supprimé supprimez supprime',
    'configurer configuré configuration configurations',
    'modifier modifié modifiez modification',
    'récupérer récupéré récupération',
    'réinitialiser réinitialisation',
    'transférer transféré transférez',
    'activer activé activation active',
    'envoi envois envoyer envoyé envoyez',
    'payer paiement payé',
    'automatique automatiquement automatiques',
    'public publique publics publiques',
    'actuel actuelle actuels',
    'agenda agendas',
    'règle règles',
    'journal journaux',
    'arriver arrive arrivent arrivait arrivaient',
    'bloquer bloquent bloqué',
    'choisir choisis choisi choisissez choisissent',
    'différent différents différente',
  ],
};

/** Words that are not to be taken for one another. */
const different: Record<string, string[]> = {
  en: ['import important', 'address add', 'pass password', 'mail mailing-list', 'user use', 'domain dome'],
  fr: ['importer important', 'mot mode', 'compte comptabilité', 'message messagerie', 'adresse ad', 'client cliquer'],
};

for (const [locale, groups] of Object.entries(same)) {
  for (const group of groups) {
    test(`${locale}: ${group} share a stem`, async () => {
      const language = await languageOf(locale);
      assert.equal(new Set(wordsOf(group, language).map(({ term }) => term)).size, 1);
    });
  }
}

for (const [locale, pairs] of Object.entries(different)) {
  for (const pair of pairs) {
    test(`${locale}: ${pair} do not share a stem`, async () => {
      const [one, other] = wordsOf(pair, await languageOf(locale));
      assert.notEqual(one?.term, other?.term);
    });
  }
}
