import { writtenNumber } from './written-number.ts';

const rules = new Map<string, Intl.PluralRules>();

/** A phrase in all plural forms of its language, as {@link pluralForm} chooses among them. */
export interface PluralForms extends Partial<Record<Intl.LDMLPluralRule, string>> {
  /** What parts the thousands of numbers, as {@link writtenNumber} needs it. */
  thousands?: string | undefined;
}

/**
 * The phrase that fits a number, for scripts in the browser, which get their few phrases from the page.
 *
 * @param forms `{ zero: 'No result', one: '{{count}} result', other: '{{count}} results' }`;
 *   `zero`, where there is one, is used for 0 in every language.
 * @returns The phrase with the number written as the language writes it.
 */
export function pluralForm(forms: PluralForms, count: number, locale: string): string {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  const phrase = (count === 0 && forms.zero) || (forms[rule.select(count)] ?? forms.other ?? '');
  return phrase.replace('{{count, number}}', writtenNumber(count, locale, forms.thousands));
}
