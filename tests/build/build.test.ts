import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { aFolder } from '../fixtures/folder.ts';
import { aSource, aTaxonomy, aTranslation } from '../fixtures/make.ts';

/*
 * What a build promises: it shows everything that was written, or nothing new at all.
 */

/** Content folder, cache and site of one test. */
class Project {
  readonly root = aFolder();
  readonly dist = join(this.root, 'dist');

  constructor(files: Record<string, string | Uint8Array>) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  build(settings: Record<string, string> = {}): { code: number | null; said: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/site/build.ts'], {
      encoding: 'utf8',
      env: {
        ...process.env,
        KB_CONTENT: join(this.root, 'content'),
        KB_CACHE: join(this.root, 'cache'),
        KB_DIST: this.dist,
        KB_URL: 'http://localhost:4321/',
        ...settings,
      },
    });
    return { code: status, said: (stdout + stderr).replaceAll(this.root, '') };
  }

  /** Every file of the site with a digest of its bytes. */
  site(): Record<string, string> {
    const paths = globSync('**', { cwd: this.dist, withFileTypes: true }).filter((entry) => entry.isFile());
    return Object.fromEntries(
      paths
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
        .map((path) => [path.slice(this.dist.length), hash('sha256', readFileSync(path))]),
    );
  }

  builtSite(settings?: Record<string, string>): Record<string, string> {
    assert.equal(this.build(settings).code, 0);
    return this.site();
  }
}

const good = {
  'taxonomy.yaml': aTaxonomy,
  'faq/1/en.md': aSource({ title: 'Change a password', slug: 'change-a-password' }, 'See <faq:2>.\n'),
  'faq/1/fr.md': aTranslation(
    { title: 'Modifier un mot de passe', slug: 'modifier-un-mot-de-passe' },
    'Voir <faq:2>.\n',
  ),
  'faq/2/en.md': aSource({ title: 'Create an alias', slug: 'create-an-alias' }, 'See <faq:1>.\n'),
};

test('every edition has a page, a place in the sitemap and in the search; a build can be repeated to the byte', () => {
  const project = new Project(good);
  assert.deepEqual(project.build().code, 0);

  const editions = ['en/1/change-a-password', 'fr/1/modifier-un-mot-de-passe', 'en/2/create-an-alias'];
  const pages = globSync('{en,fr}/[0-9]*/*/index.html', { cwd: project.dist }).map((path) => dirname(path));
  // the French page of FAQ 2 shows the English text and is not listed
  assert.deepEqual(pages.sort(), [...editions, 'fr/2/create-an-alias'].sort());
  const sitemap = readFileSync(join(project.dist, 'sitemap.xml'), 'utf8');
  const listed = Array.from(
    sitemap.matchAll(/<loc>http:\/\/localhost:4321\/([^<]*\/\d+\/[^<]*)\/<\/loc>/g),
    ([, path]) => path,
  );
  assert.deepEqual(listed.sort(), editions.sort());
  const index = readFileSync(join(project.dist, 'fr/search/index.json'), 'utf8');
  assert.match(index, /Modifier un mot de passe/);

  const again = new Project(good);
  again.build();
  assert.deepEqual(again.site(), project.site());
});

test('after edits, a build that continues gives the same site as one from nothing', async () => {
  const screen = await sharp({ create: { width: 800, height: 400, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
  // so many words that the search index lies in a folder
  const words = Array.from({ length: 6_000 }, (_, number) => `word${String(number)}${number % 100 ? ' ' : '\n\n'}`);
  const longText = words.join('');
  const first = {
    ...good,
    'taxonomy.yaml': `${aTaxonomy}      - { key: reports, name: { en: Reports, fr: Rapports }, intro: { en: All., fr: Tous. } }\n`,
    'faq/3/en.md': aSource({ title: 'Find the menu', slug: 'find-the-menu' }, '![The menu](menu.png)\n'),
    'faq/3/menu.png': screen,
    'faq/4/en.md': aSource({ title: 'Read a report', slug: 'read-a-report', category: 'reports' }, longText),
    'faq/5/en.md': aSource({ title: 'Close an account', slug: 'close-an-account' }, 'Close it.\n'),
  };
  const edited = { 'faq/2/en.md': aSource({ title: 'Add an alias', slug: 'create-an-alias' }, 'See <faq:1>.\n') };
  const translated = {
    'faq/1/fr.md': aTranslation(
      { title: 'Changer un mot de passe', slug: 'modifier-un-mot-de-passe' },
      'Voir <faq:2>.\n',
    ),
  };
  const removal = { 'retired.yaml': '5: { removed: 2026-01-05, reason: { en: Gone., fr: Retirée. } }\n' };

  const continued = new Project(first);
  assert.equal(continued.build().code, 0);
  const inode = (path: string) => statSync(join(continued.dist, path)).ino;
  const textInIndex = () => globSync('search-index/en/*/a4.txt', { cwd: continued.dist })[0] ?? '';
  const stays = () => ['en/4/read-a-report/index.html', 'en/4/index.html', '4/index.html', textInIndex()].map(inode);
  const untouched = stays();
  const build = dirname(textInIndex());
  for (const [path, content] of Object.entries(edited)) continued.write(path, content);
  continued.build();
  assert.match(readFileSync(join(continued.dist, 'en/1/change-a-password/index.html'), 'utf8'), /Add an alias/);
  assert.deepEqual(stays(), untouched, 'none of them was made anew');
  assert.notEqual(dirname(textInIndex()), build, 'though the index was');
  assert.deepEqual(continued.site(), new Project({ ...first, ...edited }).builtSite());

  const indexes = ['en', 'fr'].map((locale) => inode(`${locale}/search/index.json`));
  for (const [path, content] of Object.entries(translated)) continued.write(path, content);
  continued.build();
  const [english, french] = ['en', 'fr'].map((locale) => inode(`${locale}/search/index.json`));
  assert.equal(english, indexes[0], 'nothing changed for readers of English');
  assert.notEqual(french, indexes[1]);
  assert.deepEqual(continued.site(), new Project({ ...first, ...edited, ...translated }).builtSite());

  rmSync(join(continued.root, 'content/faq/5'), { recursive: true });
  for (const [path, content] of Object.entries(removal)) continued.write(path, content);
  continued.build();
  const { 'faq/5/en.md': gone, ...rest } = first;
  assert.ok(gone);
  assert.deepEqual(continued.site(), new Project({ ...rest, ...edited, ...translated, ...removal }).builtSite());
});

test('nothing is kept of a site that was built with other settings, or that was put back by hand', () => {
  const project = new Project(good);
  project.build();
  const elsewhere = { KB_FEEDBACK_URL: 'https://votes.example.ch/' };
  project.build(elsewhere);
  assert.match(readFileSync(join(project.dist, 'en/2/create-an-alias/index.html'), 'utf8'), /votes\.example\.ch/);

  rmSync(project.dist, { recursive: true });
  renameSync(`${project.dist}.last`, project.dist); // the site before, with the other endpoint
  project.build(elsewhere);
  assert.deepEqual(project.site(), new Project(good).builtSite(elsewhere));
});

test('all mistakes of all files are told in one run, and the last good site stays as it was', () => {
  const project = new Project(good);
  project.build();
  const before = project.site();

  for (const [path, content] of Object.entries({
    'faq/1/en.md': '---\ntitle: "never closed\nslug: a\n---\n',
    'faq/2/en.md': aSource({ title: 'Create an alias', slug: 'create-an-alias', sumary: 'A misspelt field.' }),
    'faq/3/en.md': aSource(
      { title: 'Links', slug: 'links', related: [99] },
      'See <faq:98> and ![a screen](gone.png).\n',
    ),
    'faq/4/en.md': aSource({ title: 'First', slug: 'first' }),
    'faq/4/fr.md': aSource({ title: 'Second', slug: 'second' }),
    'faq/5/en.md': Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1'),
  })) {
    project.write(path, content);
  }
  mkdirSync(join(project.root, 'content/faq/6'));

  const { code, said } = project.build();
  assert.equal(code, 1);
  assert.deepEqual(said.match(/^content\/\S+:\d+:\d+ {2}\S+$/gm), [
    'content/faq/1/en.md:2:8  yaml',
    'content/faq/2/en.md:8:1  front-matter',
    'content/faq/3/en.md:8:11  unknown-id',
    'content/faq/3/en.md:10:5  broken-link',
    'content/faq/3/en.md:10:18  missing-image',
    'content/faq/4/fr.md:1:1  source',
    'content/faq/5/en.md:1:1  file-encoding',
    'content/faq/6/:1:1  empty-folder',
  ]);
  assert.match(said, /The site was not built\. What was in \/dist before is still there\.\n$/);
  assert.doesNotMatch(said, /^ +at /m, 'no stack trace');
  assert.deepEqual(project.site(), before);
});

test('a folder without content, or without articles, is said in a sentence', () => {
  const project = new Project({ 'taxonomy.yaml': aTaxonomy });
  assert.deepEqual(project.build(), {
    code: 1,
    said: `The content has 1 error.

content/faq/:1:1  no-articles
  There is no article.
  Begin one with: npm run kb -- new. If there should be some, KB_CONTENT names another folder.

The site was not built.
`,
  });
  rmSync(join(project.root, 'content'), { recursive: true });
  assert.deepEqual(project.build(), {
    code: 1,
    said: `There is no folder /content. Name the content’s folder in KB_CONTENT.

The site was not built.
`,
  });
});
