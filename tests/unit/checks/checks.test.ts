import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Circumstances } from '#checks/check.ts';
import { findProblems } from '#checks/find-problems.ts';
import { checks } from '#checks/index.ts';
import { aCatalogue, aSource, aTaxonomy, aTranslation } from '../../fixtures/make.ts';
import { reportOf } from '../../fixtures/report.ts';

interface Example {
  files: Record<string, string | number>;
  circumstances?: Circumstances;
  report: string;
}

/** One knowledge base per rule that it finds something in, and all that it then says. Bodies begin on line 9. */
const examples: Record<string, Example> = {
  'unknown-category': {
    files: {
      'faq/1/en.md': aSource({ category: 'basic' }),
      'faq/2/en.md': aSource({ title: 'Another', slug: 'b', category: 'product', related: [1] }),
    },
    report: `faq/1/en.md:6:11 unknown-category
  There is no category “basic”.
  Did you mean “basics”?
faq/2/en.md:6:11 unknown-category
  “product” is a product; an article stands in one of its categories.
  The categories of taxonomy.yaml are: basics.
faq/2/en.md:6:11 unreachable-article (warning)
  No category page and no other article leads here.
  Give the article a category that exists, or link to it.
`,
  },
  'impossible-date': {
    files: {
      'faq/1/en.md': aSource({ updated: '2062-05-13' }),
      'faq/2/en.md': aSource({ title: 'Another', slug: 'b', updated: '1026-05-13' }),
      'faq/3/en.md': aSource({ title: 'A third one', slug: 'c' }),
      'faq/3/fr.md': aTranslation({ basedOn: '2026-02-01' }),
      'retired.yaml': '4:\n  removed: 2062-01-01\n  reason: { en: The product is gone. }\n',
    },
    circumstances: { today: '2026-05-13' },
    report: `faq/1/en.md:7:10 impossible-date
  2062-05-13 is in the future.
  Write the day of the last change, at most updated: 2026-05-13
faq/2/en.md:7:10 impossible-date
  On 1026-05-13 there were no websites.
  Check the year.
faq/3/fr.md:5:10 impossible-date
  The translation follows a version of 2026-02-01, but the last one of the source is of 2026-01-31.
  Write basedOn: 2026-01-31
retired.yaml:2:12 impossible-date
  2062-01-01 is in the future.
  Write the day of the removal, at most removed: 2026-05-13
`,
  },
  'duplicate-title': {
    files: {
      'faq/1/en.md': aSource({ title: 'Create an alias' }),
      'faq/2/en.md': aSource({ title: 'Create an Alias!', slug: 'b' }),
    },
    report: `faq/2/en.md:2:8 duplicate-title
  FAQ 1 has the same title.
  Say in both titles what is different, or merge the articles: npm run kb -- merge 2 --into 1
`,
  },
  'duplicate-slug': {
    files: {
      'faq/1/en.md': aSource({ slug: 'alias' }),
      'faq/2/en.md': aSource({ title: 'Another', slug: 'alias' }),
    },
    report: `faq/2/en.md:3:7 duplicate-slug (warning)
  FAQ 1 has the same slug, “alias”.
  Write a slug that says what is different about this article.
`,
  },
  'unknown-id': {
    files: {
      'taxonomy.yaml': `${aTaxonomy}featured: [2193, 9]\n`,
      'faq/2193/en.md': aSource({ related: [77777, 2193, 1811, 1500, 1400] }),
      'faq/1500/en.md': aSource({ title: 'An old one', slug: 'old', status: 'archived', successor: 2193 }),
      'retired.yaml':
        '1811: { mergedInto: 2193 }\n1400:\n  removed: 2025-03-31\n  reason: { en: The product is gone. }\n  alternatives: [2193, 7]\n',
      'redirects.yaml':
        'redirects:\n  - from: /support/alias\n    to: faq:12\n  - from: /support/old\n    to: faq:1400\n',
    },
    report: `faq/2193/en.md:8:11 unknown-id
  There is no FAQ 77777.
  Find the id with: npm run kb -- find "words of its title"
faq/2193/en.md:8:17 unknown-id
  “related” names the article itself.
  Name another article, or remove the id.
faq/2193/en.md:8:22 unknown-id
  FAQ 1811 was merged into 2193.
  Write 2193 instead.
faq/2193/en.md:8:27 unknown-id
  FAQ 1500 is archived.
  Its successor is 2193.
faq/2193/en.md:8:32 unknown-id
  FAQ 1400 was removed on 2025-03-31.
  The articles that may help instead: 2193, 7.
redirects.yaml:3:9 unknown-id
  There is no FAQ 12.
  Find the id with: npm run kb -- find "words of its title"
retired.yaml:5:24 unknown-id
  There is no FAQ 7.
  Find the id with: npm run kb -- find "words of its title"
taxonomy.yaml:10:18 unknown-id
  There is no FAQ 9.
  Find the id with: npm run kb -- find "words of its title"
`,
  },
  'duplicate-key': {
    files: {
      'faq/1/en.md': aSource(),
      'terms.yaml': 'terms:\n  - key: alias\n    name: { en: alias }\n  - key: alias\n    name: { en: nickname }\n',
      'redirects.yaml': 'redirects:\n  - { from: /a, to: /all/ }\n  - { from: /a/, to: /contact/ }\n',
    },
    report: `redirects.yaml:3:13 duplicate-key
  “/a” stands already on line 2.
  Give one of the two another key, or remove it.
terms.yaml:4:10 duplicate-key
  “alias” stands already on line 2.
  Give one of the two another key, or remove it.
`,
  },
  placeholder: {
    files: {
      'faq/1/en.md': aSource({}, 'TODO: describe the steps.\n'),
      'faq/1/fr.md': aTranslation({ slug: 'todo', summary: 'TODO: une phrase qui dit ce que le lecteur saura.' }),
      'faq/2/en.md': aSource({ title: 'A draft', slug: 'draft', status: 'draft' }, 'TODO\n'),
    },
    report: `faq/1/en.md:9:1 placeholder
  “TODO” says that something is still to be written here.
  Write it, or keep the article back with “status: draft” in the source.
faq/1/fr.md:3:7 placeholder
  The slug is still to be written.
  Write the words of the title in lower-case letters, with hyphens between them.
faq/1/fr.md:4:11 placeholder
  “TODO” says that something is still to be written here.
  Write it, or keep the article back with “status: draft” in the source.
`,
  },
  'doubled-question': {
    files: {
      'faq/1/en.md': aSource(),
      'faq/1/en.questions.txt': 'my code is gone\n\nhow do I get back in\n  My code is gone\n',
      'faq/1/fr.md': aTranslation(),
      'faq/1/fr.questions.txt': 'my code is gone\n',
    },
    report: `faq/1/en.questions.txt:4:3 doubled-question (warning)
  The same question stands in line 1.
  Remove one of the two.
`,
  },
  'lone-questions': {
    files: {
      'faq/1/en.md': aSource(),
      'faq/1/fr.md': aTranslation(),
      'faq/7/fr.questions.txt': 'où est passé mon code\n',
    },
    report: `faq/7/fr.questions.txt:1:1 lone-questions (warning)
  These questions have no article: there is no FAQ 7.
  Move the file to the article that answers them, or delete it.
`,
  },
  'no-articles': {
    files: { 'retired.yaml': '4:\n  removed: 2026-01-01\n  reason: { en: The product is gone. }\n' },
    report: `faq/:1:1 no-articles
  There is no article.
  Begin one with: npm run kb -- new. If there should be some, KB_CONTENT names another folder.
`,
  },
  'reused-id': {
    files: {
      'faq/1/en.md': aSource(),
      'faq/2/en.md': aSource({ title: 'Another', slug: 'b' }),
      'retired.yaml': '# Gone\n1: { mergedInto: 2 }\n',
    },
    report: `retired.yaml:2:4 reused-id
  FAQ 1 was merged into 2, but there is an article in faq/1/.
  An id is used once. If this is a new article, give its folder a new id; if the old one is back, remove this entry.
`,
  },
  'vanished-id': {
    files: { 'faq/1/en.md': aSource(), 'retired.yaml': '2: { mergedInto: 1 }\n' },
    circumstances: { usedIds: ['1', '2', '3'] },
    report: `retired.yaml:1:1 vanished-id
  There was an article FAQ 3, and nothing says what became of it.
  Say it with: npm run kb -- remove 3 --reason "…", or npm run kb -- merge 3 --into <id>
`,
  },
  'broken-link': {
    files: {
      'faq/2193/en.md': aSource(
        {},
        'See <faq:2139>, [the limits](faq:77777), [the old way](faq:1400) and [steps](faq:2193/steps).\n',
      ),
      'retired.yaml': '1400:\n  removed: 2025-03-31\n  reason: { en: The product is gone. }\n  alternatives: [2193]\n',
    },
    report: `faq/2193/en.md:9:5 broken-link
  “faq:2139” leads to no article.
  Did you mean “faq:2193” (A title)?
faq/2193/en.md:9:17 broken-link
  “faq:77777” leads to no article.
  Find the id with: npm run kb -- find "words of its title"
faq/2193/en.md:9:42 broken-link
  FAQ 1400 was removed on 2025-03-31.
  Link to faq:2193 instead.
faq/2193/en.md:9:70 broken-link
  “faq:2193/steps” is no link to an article.
  Write faq: and an id, and after a # the id of a section if one is meant: faq:2193 or faq:2193#by-sms
`,
  },
  'draft-link': {
    files: {
      'faq/1/en.md': aSource({}, 'See <faq:2>.\n'),
      'faq/2/en.md': aSource({ title: 'A draft', slug: 'draft', status: 'draft' }, 'See <faq:1>.\n'),
    },
    report: `faq/1/en.md:9:5 draft-link (warning)
  FAQ 2 is a draft: readers see the words of the link, but cannot follow it.
  Publish the draft by removing its line “status: draft”, or remove the link.
`,
  },
  'archived-link': {
    files: {
      'faq/1/en.md': aSource({}, 'See <faq:2>.\n'),
      'faq/2/en.md': aSource({ title: 'An old one', slug: 'old', status: 'archived', successor: 1 }),
    },
    report: `faq/1/en.md:9:5 archived-link (warning)
  FAQ 2 is archived.
  Link to its successor: faq:1
`,
  },
  'merged-link': {
    files: {
      'faq/1/en.md': aSource({}, 'See [the limits](faq:9#limits) and <faq:9#gone>.\n'),
      'faq/2/en.md': aSource({ title: 'Another', slug: 'b' }, '## Limits {#limits}\n'),
      'retired.yaml': '9: { mergedInto: 2 }\n',
    },
    report: `faq/1/en.md:9:5 merged-link (warning)
  FAQ 9 was merged into FAQ 2.
  Write faq:2#limits instead of faq:9#limits.
faq/1/en.md:9:36 merged-link (warning)
  FAQ 9 was merged into FAQ 2.
  Write faq:2 instead of faq:9#gone.
`,
  },
  'link-to-itself': {
    files: { 'faq/1/en.md': aSource({}, 'See <faq:1> and [limits](faq:1#limits).\n\n## Limits {#limits}\n') },
    report: `faq/1/en.md:9:5 link-to-itself (warning)
  The link leads to the article in which it stands.
  Remove it, or link to a section: #by-sms
faq/1/en.md:9:17 link-to-itself (warning)
  The link leads to the article in which it stands.
  Write #limits alone as its address.
`,
  },
  'missing-anchor': {
    files: {
      'faq/1/en.md': aSource(
        {},
        '1. Open the settings. {#open}\n\n[](#opne), [later](#later), [limits](faq:2#limit), [more](faq:1811#x)\n',
      ),
      'faq/2/en.md': aSource({ title: 'Another', slug: 'b' }, '## Limits {#limits}\n\n## Ports {#ports}\n'),
      'faq/3/en.md': aSource({ title: 'A third one', slug: 'c' }),
      'retired.yaml': '1811: { mergedInto: 3 }\n',
    },
    report: `faq/1/en.md:11:1 missing-anchor
  This text has no section or step “opne”.
  Did you mean “open”?
faq/1/en.md:11:12 missing-anchor
  This text has no section or step “later”.
  There are: open.
faq/1/en.md:11:29 missing-anchor
  FAQ 2 has no section or step “limit”.
  Did you mean “limits”?
faq/1/en.md:11:52 generic-link-text (warning)
  “more” does not say where the link leads.
  Let the words name the target, or write <faq:1811#x>, which prints its title.
faq/1/en.md:11:52 merged-link (warning)
  FAQ 1811 was merged into FAQ 3.
  Write faq:3 instead of faq:1811#x.
`,
  },
  'hard-coded-address': {
    files: {
      'faq/2193/en.md': aSource(
        {},
        '[a](/fr/2193/modifier/), [b](https://faq.example.ch/2193#x), <https://faq.example.ch/en/2193/>,\n[c](../2193/fr.md), [d](https://www.example.ch/fr/support/faq/2193/modifier), [e](/en/contact/), [f](/support/mail)\n\n## X {#x}\n',
      ),
      'redirects.yaml': 'redirects:\n  - { from: /support/mail, to: faq:2193 }\n',
    },
    report: `faq/2193/en.md:9:1 hard-coded-address
  “/fr/2193/modifier/” writes out the address of FAQ 2193, which differs between sites and languages.
  Write [a](faq:2193), which leads to the reader’s language.
faq/2193/en.md:9:26 hard-coded-address
  “https://faq.example.ch/2193#x” writes out the address of FAQ 2193, which differs between sites and languages.
  Write [b](faq:2193#x), which leads to the reader’s language.
faq/2193/en.md:9:62 hard-coded-address
  “https://faq.example.ch/en/2193/” writes out the address of FAQ 2193, which differs between sites and languages.
  Write <faq:2193>, which leads to the reader’s language.
faq/2193/en.md:10:1 hard-coded-address
  “../2193/fr.md” writes out the address of FAQ 2193, which differs between sites and languages.
  Write [c](faq:2193), which leads to the reader’s language.
faq/2193/en.md:10:21 hard-coded-address
  “https://www.example.ch/fr/support/faq/2193/modifier” writes out the address of FAQ 2193, which differs between sites and languages.
  Write [d](faq:2193), which leads to the reader’s language.
faq/2193/en.md:10:79 hard-coded-address
  “/en/contact/” is an address inside this site, which differs from one installation to the next.
  Link to an article with faq: and its id; other pages of the site cannot be linked from a text.
faq/2193/en.md:10:98 hard-coded-address
  “/support/mail” writes out the address of FAQ 2193, which differs between sites and languages.
  Write [f](faq:2193), which leads to the reader’s language.
`,
  },
  'bare-short-link': {
    files: {
      'faq/2193/en.md': aSource(
        {},
        'See https://faq.example.ch/2193, faq:2193#x or /2193.\nNot `/2193`, https://example.ch/9999 nor 24/2193.\n\n## X {#x}\n',
      ),
    },
    report: `faq/2193/en.md:9:5 bare-short-link (warning)
  “https://faq.example.ch/2193” stands here as plain text.
  Write <faq:2193>, which prints the title.
faq/2193/en.md:9:34 bare-short-link (warning)
  “faq:2193#x” stands here as plain text.
  Write <faq:2193#x>, which prints the title.
faq/2193/en.md:9:48 bare-short-link (warning)
  “/2193” stands here as plain text.
  Write <faq:2193>, which prints the title.
`,
  },
  'unusable-link': {
    files: {
      'faq/1/en.md': aSource(
        {},
        '[a](javascript:alert) [b](www.example.ch/x) [c](jane@example.ch) [d](manual.pdf) [e](FAQ:1) [f](flim.mp4) [g](film.mp4)\n',
      ),
      'faq/1/film.mp4': 100,
    },
    report: `faq/1/en.md:9:1 unusable-link
  “javascript:alert” is an address that pages do not carry.
  Use an address that begins with https:, mailto: or tel:, or faq: and an id.
faq/1/en.md:9:23 unusable-link
  “www.example.ch/x” lacks the beginning that makes it an address.
  Write https://www.example.ch/x
faq/1/en.md:9:45 unusable-link
  “jane@example.ch” is no address of a page.
  Write mailto:jane@example.ch
faq/1/en.md:9:66 unusable-link
  “manual.pdf” leads nowhere: a text can link to articles, to sections and to other sites.
  Write faq: and an id, # and the id of a section, or an address that begins with https:
faq/1/en.md:9:82 unusable-link
  “FAQ:1” has capital letters.
  Write faq:1
faq/1/en.md:9:93 unusable-link
  There is no film “flim.mp4” in faq/1/.
  Did you mean “film.mp4”?
`,
  },
  'empty-link': {
    files: { 'faq/1/en.md': aSource({}, 'Read [the manual]() or [](https://example.ch/manual).\n') },
    report: `faq/1/en.md:9:6 empty-link
  The link “the manual” has no address.
  Write the address between the round brackets: [your password](faq:2193)
faq/1/en.md:9:24 empty-link
  The link to https://example.ch/manual has no words.
  Write between the square brackets where it leads: [Google’s help on forwarding](https://example.ch/manual)
`,
  },
  'generic-link-text': {
    files: {
      'faq/1/en.md': aSource({}, '[Click here](https://example.ch/a) or read [this guide](faq:2).\n'),
      'faq/2/en.md': aSource({ title: 'Another', slug: 'b' }, 'Voir <faq:1>.\n'),
      'faq/2/fr.md': aTranslation({}, 'Pour cela, [cliquez ici](https://example.ch/a). [En savoir plus…](faq:1)\n'),
    },
    report: `faq/1/en.md:9:1 generic-link-text (warning)
  “Click here” does not say where the link leads.
  Let the words name the target: [Google’s help on forwarding](https://…)
faq/1/en.md:9:44 generic-link-text (warning)
  “this guide” does not say where the link leads.
  Let the words name the target, or write <faq:2>, which prints its title.
faq/2/fr.md:7:12 generic-link-text (warning)
  “cliquez ici” does not say where the link leads.
  Let the words name the target: [Google’s help on forwarding](https://…)
`,
  },
  'reference-link': {
    files: {
      'faq/1/en.md': aSource({}, 'Read [the manual][1].\n\n[1]: https://example.ch/manual\n\n```\n[2]: code\n```\n'),
    },
    report: `faq/1/en.md:11:1 reference-link
  The address of “[1]” stands on a line of its own.
  Write it where the link is, and remove this line: [words of the link](https://example.ch/manual)
`,
  },
  'title-in-body': {
    files: { 'faq/1/en.md': aSource({}, '# A title {#a-title}\n') },
    report: `faq/1/en.md:9:1 title-in-body
  “A title” is a heading of the first level, which only the title of a page is.
  Remove it if it repeats the title; otherwise begin it with ## instead of #.
`,
  },
  'empty-heading': {
    files: { 'faq/1/en.md': aSource({}, '## {#x}\n\n##\n') },
    report: `faq/1/en.md:9:1 empty-heading
  The heading has no words.
  Write what the section is about, or remove the line.
faq/1/en.md:11:1 empty-heading
  The heading has no words.
  Write what the section is about, or remove the line.
`,
  },
  'skipped-heading-level': {
    files: { 'faq/1/en.md': aSource({}, '### Limits {#limits}\n\n## Ports {#ports}\n\n#### IMAP {#imap}\n') },
    report: `faq/1/en.md:9:1 skipped-heading-level (warning)
  “Limits” begins with ###, but the heading above it is the title.
  Begin it with ##.
faq/1/en.md:13:1 skipped-heading-level (warning)
  “IMAP” begins with ####, but the heading above it is one with ##.
  Begin it with ###.
`,
  },
  'missing-heading-id': {
    files: {
      'faq/1/en.md': aSource(
        {},
        '## Before you start\n\n## Steps {#steps}\n\nSteps\n-----\n\n## Check ##\n\n## Done {#all done}\n',
      ),
      'faq/1/fr.md': aTranslation(
        {},
        '## Avant de commencer\n\n## Étapes {#steps}\n\n## Étapes\n\n## Vérification {#verify}\n\n## Fini\n',
      ),
    },
    report: `faq/1/en.md:9:1 missing-heading-id (warning)
  The heading “Before you start” has no id.
  Write ## Before you start {#before-you-start}
faq/1/en.md:13:1 missing-heading-id (warning)
  The heading “Steps” has no id.
  Write Steps {#steps-2}
faq/1/en.md:16:1 missing-heading-id (warning)
  The heading “Check” has no id.
  Write ## Check {#verify}
faq/1/en.md:18:1 missing-heading-id (warning)
  The heading “Done” has no id.
  Write ## Done {#all-done}
faq/1/fr.md:7:1 missing-heading-id (warning)
  The heading “Avant de commencer” has no id.
  Write ## Avant de commencer {#before-you-start}
faq/1/fr.md:11:1 missing-heading-id (warning)
  The heading “Étapes” has no id.
  Write ## Étapes {#steps-2}
faq/1/fr.md:15:1 missing-heading-id (warning)
  The heading “Fini” has no id.
  Write ## Fini {#all-done}
`,
  },
  'different-heading-ids': {
    files: {
      'faq/1/en.md': aSource({}, '## Limits {#limits}\n\n## Ports {#ports}\n'),
      'faq/1/fr.md': aTranslation({}, '## Limites {#limites}\n\n## Ports {#ports}\n'),
      'faq/2/en.md': aSource({ title: 'Another', slug: 'b' }, '## Limits {#limits}\n\n## Ports {#ports}\n'),
      'faq/2/fr.md': aTranslation({ title: 'Un autre', slug: 'b' }, '## Limites {#limits}\n'),
    },
    report: `faq/1/fr.md:7:1 different-heading-ids (warning)
  This heading has the id “limites”, the same heading of the source “limits”.
  Let both editions have the same headings in the same order, with the same ids.
faq/2/fr.md:8:1 different-heading-ids (warning)
  The source has a heading “Ports” {#ports} that is missing here.
  Translate that section, or remove it from the source.
`,
  },
  'different-outline': {
    files: {
      'faq/1/en.md': aSource(
        {},
        'Text.\n\n## Steps {#steps}\n\n1. Open.\n2. Click.\n3. Save.\n\n> [!TIP]\n> Quick.\n\n| a | b |\n| - | - |\n| c | d |\n',
      ),
      'faq/1/fr.md': aTranslation(
        {},
        'Texte.\n\n- Un\n\n## Étapes {#steps}\n\n1. Ouvrez.\n2. Enregistrez.\n\n| a | b |\n| - | - |\n| c | d |\n',
      ),
    },
    report: `faq/1/fr.md:9:1 different-outline (warning)
  The beginning has a list of 1; in the source it has only text.
  Let both editions have the same steps, tables and warnings in the same order.
faq/1/fr.md:13:1 different-outline (warning)
  The section “steps” has a numbered list of 2, a table 2x2; in the source it has a numbered list of 3, a [!TIP], a table 2x2.
  Let both editions have the same steps, tables and warnings in the same order.
`,
  },
  'bad-anchor': {
    files: {
      'faq/1/en.md': aSource(
        {},
        '## Limits {#Limites_générales}\n\n## Main {#kb-main}\n\n1. Open. {#open}\n2. Open again. {#open}\n',
      ),
    },
    report: `faq/1/en.md:9:1 bad-anchor
  The id “Limites_générales” has not the form of an id: lower-case letters, digits and hyphens, a letter first.
  Write {#limites-generales}
faq/1/en.md:11:1 bad-anchor
  Ids that begin with “kb-” belong to the page.
  Write {#main}
faq/1/en.md:14:1 bad-anchor
  The id “open” stands already on line 13.
  Give one of the two another id, in all languages.
`,
  },
  'headless-table': {
    files: { 'faq/1/en.md': aSource({}, '|  |  |\n| - | - |\n| IMAP | 993 |\n') },
    report: `faq/1/en.md:9:1 headless-table (warning)
  The table has no words in its first line, the header.
  Name each column there: | Server | Port |
`,
  },
  'unclosed-code': {
    files: {
      'faq/1/en.md': aSource(
        {},
        '```\ncode\n```\n\n- In a list:\n\n  ```sh\n  npm run kb\n\nThe rest of the list is not code, but:\n\n~~~\nnpm start\n',
      ),
    },
    report: `faq/1/en.md:15:3 unclosed-code
  The code that begins here with \`\`\` is never closed: the rest of the text becomes code.
  Put \`\`\` on a line of its own after the code.
faq/1/en.md:20:1 unclosed-code
  The code that begins here with ~~~ is never closed: the rest of the text becomes code.
  Put ~~~ on a line of its own after the code.
`,
  },
  'raw-html': {
    files: {
      'faq/1/en.md': aSource(
        {},
        'Replace <address> by yours.<br>Then <b>click</b>. <!-- a remark -->\n\n<table><tr><td>a</td></tr></table>\n\n<!-- never closed\n\nText.\n',
      ),
    },
    report: `faq/1/en.md:9:9 raw-html
  “<address>” is taken for HTML, which pages leave out.
  If it is meant to be read, write it as code: \`<address>\`
faq/1/en.md:9:28 raw-html
  “<br>” is taken for HTML, which pages leave out.
  Remove it: begin a new paragraph with an empty line, or cut the table cell in two.
faq/1/en.md:9:37 raw-html
  “<b>” is taken for HTML, which pages leave out.
  Write **bold** instead.
faq/1/en.md:11:1 raw-html
  “<table><tr><td>a</td></tr></table>” is taken for HTML, which pages leave out.
  If it is meant to be read, write it as code: \`<table><tr><td>a</td></tr></table>\`
faq/1/en.md:13:1 raw-html
  A remark is opened with “<!--” and not closed: the rest of the text would be left out.
  Close it with “-->”.
`,
  },
  'unknown-alert': {
    files: {
      'faq/1/en.md': aSource(
        {},
        '> [!WARNIN]\n> Hot.\n\n> [!Astuce]\n> Quick.\n\n> [!QQQQQQQ]\n> What?\n\n> [!NOTE] On the same line.\n\n> [!tip]\n> Good.\n',
      ),
    },
    report: `faq/1/en.md:9:1 unknown-alert
  [!WARNIN] is no kind of alert.
  Write [!WARNING]
faq/1/en.md:12:1 unknown-alert
  [!Astuce] is no kind of alert.
  Write [!TIP]
faq/1/en.md:15:1 unknown-alert
  [!QQQQQQQ] is no kind of alert.
  The kinds are: [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION], [!VIDEO].
faq/1/en.md:18:1 unknown-alert
  [!NOTE] must stand alone on its line.
  Begin a new line after it, with > before the text.
`,
  },
  'stray-markup': {
    files: {
      'faq/1/en.md': aSource(
        {},
        'Click ** Save ** now.\n\nSee [the limits] (faq:1) or [ports](faq: 1).\n\nSteps {#steps} here.\n\n[!NOTE]\nText.\n\nTwo \\*\\* stars, `**` in code.\n',
      ),
    },
    report: `faq/1/en.md:9:7 stray-markup (warning)
  Readers will see “**”.
  Bold text has no space inside its marks: **bold**, not ** bold **. Write \\*\\* if two stars are meant.
faq/1/en.md:11:16 stray-markup (warning)
  Readers will see “] (”.
  Remove the space between the two brackets: [words](faq:2193)
faq/1/en.md:11:35 stray-markup (warning)
  Readers will see “](”.
  A link has no space in its address and closed brackets: [words](faq:2193)
faq/1/en.md:13:7 stray-markup (warning)
  Readers will see “{#”.
  An id stands at the end of a heading or step, in this form: {#reset-by-sms}
faq/1/en.md:15:1 stray-markup (warning)
  Readers will see “[!NOTE]”.
  An alert begins with > on each of its lines: > [!NOTE]
`,
  },
  'missing-image': {
    files: {
      'faq/1/en.md': aSource(
        {},
        '![The form](Form.png) ![The list](https://example.ch/list.png) ![The form](form.png)\n',
      ),
      'faq/1/form.png': 1000,
    },
    report: `faq/1/en.md:9:1 missing-image
  There is no image “Form.png” in faq/1/.
  Did you mean “form.png”?
faq/1/en.md:9:23 missing-image
  The image https://example.ch/list.png lies on another site, from which pages load nothing.
  Save it into faq/1/ and write its name alone.
`,
  },
  'image-without-text': {
    files: { 'faq/1/en.md': aSource({}, '![](form.png)\n'), 'faq/1/form.png': 1000 },
    report: `faq/1/en.md:9:1 image-without-text
  The image “form.png” says nothing to readers who cannot see it.
  Write between the square brackets what it shows: ![The window “New message”](form.png)
`,
  },
  'unused-file': {
    files: {
      'faq/1/en.md': aSource({}, '![The form](form.png)\n'),
      'faq/1/fr.md': aTranslation({}, '![Le formulaire](form.png)\n'),
      'faq/1/form.png': 1000,
      'faq/1/form.fr.png': 1000,
      'faq/1/from.png': 1000,
      'logo.svg': 1000,
    },
    report: `faq/1/from.png:1:1 unused-file (warning)
  No text shows this file.
  Delete it, or show it: ![What it shows](its-name.png)
logo.svg:1:1 unused-file (warning)
  No text shows this file.
  Delete it, or show it: ![What it shows](its-name.png)
`,
  },
  'large-image': {
    files: { 'faq/1/en.md': aSource({}, '![The form](form.png)\n'), 'faq/1/form.png': 3_500_000 },
    report: `faq/1/form.png:1:1 large-image (warning)
  The image has 3.3 MB; 1 MB is enough for every screen.
  Make it at most 1,600 pixels wide and save it as PNG or WebP.
`,
  },
  'gif-image': {
    files: { 'faq/1/en.md': aSource({}, '![The form](form.gif)\n'), 'faq/1/form.gif': 1000 },
    report: `faq/1/form.gif:1:1 gif-image (warning)
  A GIF is large, and if it moves, readers cannot stop it.
  Save a still image as PNG, and what moves as MP4 in a [!VIDEO] block.
`,
  },
  'incomplete-video': {
    files: {
      'faq/1/en.md': aSource(
        {},
        '> [!VIDEO]\n> [The film](film.mp4)\n\n> [!VIDEO]\n> [![The film](poster.png)](film.mp4)\n\n> [!VIDEO]\n> [![The film](poster.png)](film.mp4)\n>\n> Jane opens the door.\n',
      ),
      'faq/1/film.mp4': 1000,
      'faq/1/poster.png': 1000,
    },
    report: `faq/1/en.md:9:1 incomplete-video
  The video has no poster with a link to a film.
  Write below [!VIDEO]: > [![Title of the video](poster.png)](film.mp4)
faq/1/en.md:12:1 incomplete-video
  The video has no transcript for readers who cannot hear or see it.
  Write below the poster, after an empty line with >, what is said and shown.
`,
  },
  'retired-name': {
    files: {
      'terms.yaml':
        'terms:\n  - key: mail\n    name: { en: Infomaniak Mail }\n    retired: { en: [WorkSpace, Mail] }\n',
      'faq/1/en.md': aSource(
        { title: 'Open WorkSpace', keywords: ['WorkSpace'] },
        'Infomaniak Mail (formerly WorkSpace) opens in WorkSpace or\nMail; `WorkSpace` is code, WorkSpaces another word.\n',
      ),
    },
    report: `faq/1/en.md:2:14 retired-name (warning)
  “WorkSpace” is a former name.
  Write Infomaniak Mail instead.
faq/1/en.md:10:47 retired-name (warning)
  “WorkSpace” is a former name.
  Write Infomaniak Mail instead.
faq/1/en.md:11:1 retired-name (warning)
  “Mail” is a former name.
  Write Infomaniak Mail instead.
`,
  },
  mojibake: {
    files: {
      'faq/1/fr.md': aSource(
        { title: 'CrĂ©er une adresse', slug: 'creer' },
        'Lâ€™adresse est crÃ©Ã©e : â‹®.\n\nPerdu : �.\n',
      ),
      'faq/1/en.md': aTranslation({ basedOn: '2026-01-31' }, 'Fine.\n'),
    },
    report: `faq/1/fr.md:2:11 mojibake
  “Ă©” is “é”, read in a wrong encoding.
  Write é
faq/1/fr.md:9:2 mojibake
  “â€™” is “’”, read in a wrong encoding.
  Write ’
faq/1/fr.md:9:19 mojibake
  “Ã©Ã©” is “éé”, read in a wrong encoding.
  Write éé
faq/1/fr.md:9:27 mojibake
  “â‹®” is “⋮”, read in a wrong encoding.
  Write ⋮
faq/1/fr.md:11:9 mojibake
  A character was lost here when the text was read in a wrong encoding.
  Replace “�” by the right character.
`,
  },
  'invisible-character': {
    files: {
      'faq/1/en.md': aSource({}, 'Pass\u200Bword and \u202Eevil\u202C, but 👩\u200D💻.\n'),
      'faq/1/en.questions.txt': 'my pass\u200Bword is gone\n',
    },
    report: `faq/1/en.md:9:5 invisible-character (warning)
  After “Pass” stands a character that nobody sees (U+200B).
  Remove it: delete and type again the letters around it.
faq/1/en.md:9:15 invisible-character (warning)
  After “assword and” stands a character that nobody sees (U+202E).
  Remove it: delete and type again the letters around it.
faq/1/en.md:9:20 invisible-character (warning)
  After “ord and evil” stands a character that nobody sees (U+202C).
  Remove it: delete and type again the letters around it.
faq/1/en.questions.txt:1:8 invisible-character (warning)
  After “my pass” stands a character that nobody sees (U+200B).
  Remove it: delete and type again the letters around it.
`,
  },
  'doubled-word': {
    files: {
      'faq/1/en.md': aSource({}, 'Open the the\nsettings of of it. He said that that is right.\n'),
      'faq/1/fr.md': aTranslation({}, 'Vous vous connectez au au Manager.\n'),
    },
    report: `faq/1/en.md:9:6 doubled-word (warning)
  “the” stands twice.
  Remove one of the two, if it is not meant.
faq/1/en.md:10:10 doubled-word (warning)
  “of” stands twice.
  Remove one of the two, if it is not meant.
faq/1/fr.md:7:21 doubled-word (warning)
  “au” stands twice.
  Remove one of the two, if it is not meant.
`,
  },
  'possible-secret': {
    files: {
      'faq/1/en.md': aSource(
        {},
        'Password: `Winter2026!`\n\nPassword: `example-2026`\n\n```\nAKIAABCDEFGHIJKLMNOP\n```\n',
      ),
      'faq/1/en.questions.txt': 'my password: Winter2026! is refused\n',
    },
    report: `faq/1/en.md:9:1 possible-secret (warning)
  This looks like a password: “Password: \`W…”.
  If it is real, remove it and have it replaced; if not, write “example” into it.
faq/1/en.md:14:1 possible-secret (warning)
  This looks like an access key of Amazon: “AKIAABCDEFGH…”.
  If it is real, remove it and have it replaced; if not, write “example” into it.
faq/1/en.questions.txt:1:4 possible-secret (warning)
  This looks like a password: “password: Wi…”.
  If it is real, remove it and have it replaced; if not, write “example” into it.
`,
  },
  'missing-translation': {
    files: { 'faq/1/en.md': aSource(), 'faq/2/en.md': aSource({ title: 'A draft', slug: 'draft', status: 'draft' }) },
    report: `faq/1/en.md:1:1 missing-translation (warning)
  FAQ 1 has no edition in French.
  Begin one with: npm run kb -- translate 1 fr
`,
  },
  'outdated-translation': {
    files: { 'faq/1/en.md': aSource({ updated: '2026-05-13' }), 'faq/1/fr.md': aTranslation() },
    report: `faq/1/fr.md:5:10 outdated-translation (warning)
  The translation follows the source of 2026-01-31, which has changed since, on 2026-05-13.
  Bring the text up to date, then write basedOn: 2026-05-13
`,
  },
  'untranslated-text': {
    files: {
      'faq/1/en.md': aSource(
        {},
        'Click **Save** at the bottom of the page on the right.\n\nGmail, iCloud, Proton Mail, Yahoo, Orange, Bluewin, GMX\n',
      ),
      'faq/1/fr.md': aTranslation(
        {},
        'Cliquez sur **Save** at the bottom of the page on the right.\n\nGmail, iCloud, Proton Mail, Yahoo, Orange, Bluewin, GMX\n',
      ),
    },
    report: `faq/1/fr.md:7:21 untranslated-text (warning)
  A passage is the same as in English: “at the bottom of the page on the right.”.
  Translate it.
`,
  },
  'unreachable-article': {
    files: {
      'faq/1/en.md': aSource({ category: 'gone' }),
      'faq/2/en.md': aSource({ title: 'Another', slug: 'b', category: 'gone' }),
      'faq/3/en.md': aSource({ title: 'A third one', slug: 'c' }, 'See <faq:2>.\n'),
    },
    report: `faq/1/en.md:6:11 unknown-category
  There is no category “gone”.
  The categories of taxonomy.yaml are: basics.
faq/1/en.md:6:11 unreachable-article (warning)
  No category page and no other article leads here.
  Give the article a category that exists, or link to it.
faq/2/en.md:6:11 unknown-category
  There is no category “gone”.
  The categories of taxonomy.yaml are: basics.
`,
  },
  'archived-without-successor': {
    files: {
      'faq/1/en.md': aSource({ status: 'archived' }),
      'faq/2/en.md': aSource({ title: 'Another', slug: 'b' }, 'See <faq:1>.\n'),
    },
    report: `faq/1/en.md:8:9 archived-without-successor (warning)
  Readers still come here from FAQ 2, and nothing says what to read instead.
  Add a line: successor: and the id of the article to read instead.
faq/2/en.md:9:5 archived-link (warning)
  FAQ 1 is archived.
  Link to another article, or remove the link.
`,
  },
};

describe('each rule finds what it is named after', () => {
  for (const [rule, { files, circumstances, report }] of Object.entries(examples)) {
    test(rule, () => {
      const { catalogue, problems } = aCatalogue(files);
      assert.deepEqual(problems, []);
      const found = findProblems(catalogue, circumstances);
      // Most examples are in one language only, so as to be short.
      const told = found.filter((problem) => rule === 'missing-translation' || problem.rule !== 'missing-translation');
      assert.equal(reportOf(told), report);
    });
  }
});

test('every rule has an example', () => {
  assert.deepEqual(checks.map(({ name }) => name).sort(), Object.keys(examples).sort());
});
