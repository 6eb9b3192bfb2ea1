import i18next from 'i18next';
import { isPseudo, locales, type Locale } from './locales.ts';
import type { PluralForms } from './plural-form.ts';
import { pseudoString } from './pseudo.ts';
import en from './strings/en.json' with { type: 'json' };
import fr from './strings/fr.json' with { type: 'json' };
import { thousandsOf } from './written-number.ts';

type WithoutForm<Key extends string> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Key;

/** Name of a string, as in `strings/en.json`, without the ending of a plural form. */
export type StringKey = WithoutForm<keyof typeof en>;

/** Gives the wording of a string in one language, with `{{values}}` put in. `count` chooses the plural form. */
export type Translator = (key: StringKey, values?: Record<string, string | number>) => string;

/** The strings of each language. A language that lacks one is found by a test; readers then see English. */
export const strings: Record<string, Record<string, string>> = { en, fr };

for (const locale of locales.filter(isPseudo)) {
  strings[locale] = Object.fromEntries(Object.entries(en).map(([key, text]) => [key, pseudoString(text)]));
}

const instance = i18next.createInstance();
await instance.init({
  resources: Object.fromEntries(locales.map((locale) => [locale, { translation: strings[locale] ?? {} }])),
  lng: 'en',
  fallbackLng: 'en',
  lowerCaseLng: true, // as our locales are written
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false }, // pages escape; a string is text, never HTML
});

const translators = new Map<Locale, Translator>();

/** The translator of one language, the same for every call. */
export function translator(locale: Locale): Translator {
  let t = translators.get(locale);
  if (!t) {
    const fixed = instance.getFixedT(locale);
    const plain = strings[locale] ?? {};
    // i18next takes its time even where there is nothing to put in
    t = (key, values) => (!values && plain[key]) || fixed(key, values ?? {});
    translators.set(locale, t);
  }
  return t;
}

/** All plural forms of a string, for a script that counts in the browser with `pluralForm`. */
export function pluralForms(key: StringKey, locale: Locale): PluralForms {
  const forms: Record<string, string | undefined> = { thousands: thousandsOf(locale) };
  for (const [name, text] of Object.entries(strings[locale] ?? en)) {
    if (name.startsWith(`${key}_`)) forms[name.slice(key.length + 1)] = text;
  }
  return forms;
}
