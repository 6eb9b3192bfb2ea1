import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import { compose } from '#markdown/compose.ts';
import { toHtml } from '#markdown/to-html.ts';
import { aContext } from '../../fixtures/make.ts';

/*
 * tests/examples/<plugin>/<case>/ holds Markdown in input.md and the page's HTML in expected.html; a file
 * `locale` names another language than English. UPDATE_EXAMPLES=1 writes what comes out, for you to read.
 */
const folder = 'tests/examples';

const articles = {
  '2193': { title: 'Change a password', address: '/en/2193/change-a-password/', locale: 'en' as const },
  '1075': { title: 'Set up the mail app', address: '/fr/1075/set-up-the-mail-app/', locale: 'en' as const },
};
const files = ['create.png', 'create.fr.png', 'poster.png', 'film.mp4'];

for (const plugin of readdirSync(folder)) {
  for (const name of readdirSync(join(folder, plugin))) {
    const path = join(folder, plugin, name);
    const localeFile = join(path, 'locale');
    const locale = existsSync(localeFile) ? (readFileSync(localeFile, 'utf8').trim() as Locale) : 'en';

    test(`${plugin}: ${name.replaceAll('-', ' ')}`, () => {
      const context = aContext({ locale, articles, files });
      const { tree } = compose(readFileSync(join(path, 'input.md'), 'utf8'), context);
      const html = `${toHtml(tree, context)}\n`;
      if (process.env.UPDATE_EXAMPLES) writeFileSync(join(path, 'expected.html'), html);
      assert.equal(html, readFileSync(join(path, 'expected.html'), 'utf8'));
    });
  }
}
