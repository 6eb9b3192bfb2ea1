import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '#i18n/locales.ts';
import { pluralForm } from '#i18n/plural-form.ts';
import { pseudoString } from '#i18n/pseudo.ts';
import { pluralForms, strings, translator } from '#i18n/translator.ts';

const counts = [0, 1, 1.5, 2, 1_000_000];

test('English counts FAQs', () => {
  const t = translator('en');
  assert.deepEqual(
    counts.map((count) => t('category.count', { count })),
    ['No FAQ yet', '1 FAQ', '1.5 FAQs', '2 FAQs', '1,000,000 FAQs'],
  );
});

test('French counts FAQs: up to two it is one, and a million takes "de"', () => {
  const t = translator('fr');
  assert.deepEqual(
    counts.map((count) => t('category.count', { count })),
    ['Aucune FAQ', '1 FAQ', '1,5 FAQ', '2 FAQ', '1\u202f000\u202f000 de FAQ'],
  );
});

test('a script in the browser counts as the pages do', () => {
  for (const locale of locales) {
    const t = translator(locale);
    for (const count of counts) {
      assert.equal(pluralForm(pluralForms('category.count', locale), count, locale), t('category.count', { count }));
    }
  }
});

test('values are put in as they are: escaping is for the page', () => {
  assert.equal(translator('en')('article.linkToSection', { heading: '<b>' }), 'Link to the section “<b>”');
});

const baseOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

for (const locale of locales) {
  test(`${locale} has every string of English, and no other`, () => {
    const keysOf = (name: string) => [...new Set(Object.keys(strings[name] ?? {}).map(baseOf))].sort();
    assert.deepEqual(keysOf(locale), keysOf('en'));
  });

  test(`${locale} has every plural form that its grammar has`, () => {
    const keys = Object.keys(strings[locale] ?? {});
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const counted = new Set(keys.filter((key) => baseOf(key) !== key).map(baseOf));
    const missing = [...counted].flatMap((base) =>
      needed.map((form) => `${base}_${form}`).filter((key) => !keys.includes(key)),
    );
    assert.deepEqual(missing, []);
  });

  test(`${locale} uses the same {{values}} as English`, () => {
    const valuesIn = (text = '') => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();
    for (const [key, text] of Object.entries(strings[locale] ?? {})) {
      const english = strings.en?.[key] ?? strings.en?.[`${baseOf(key)}_other`];
      assert.deepEqual(valuesIn(text), valuesIn(english), key);
    }
  });
}

test('the pseudo-language keeps placeholders and is two fifths longer', () => {
  assert.equal(pseudoString('See {{name}}'), '[Šéé {{name}}·····]');
});
