import { z } from 'zod';
import { defaultLocale, locales, type Locale } from '#i18n/locales.ts';

/** A piece of wording in the YAML files: one per language. */
export type Localized<Value = string> = Readonly<Partial<Record<Locale, Value>>>;

const inSome = <Value extends z.ZodType>(value: Value, needed: readonly Locale[]) =>
  z.strictObject(
    Object.fromEntries(locales.map((locale) => [locale, needed.includes(locale) ? value : value.optional()])),
  ) as unknown as z.ZodType<Localized<z.infer<Value>>>;

/** Schema of a wording per language. An unknown language is a mistake, a missing one is not. */
export const localized = <Value extends z.ZodType>(value: Value) => inSome(value, []);

/** Schema of a wording that English always has, for readers of languages that have none. */
export const localizedFromEnglish = <Value extends z.ZodType>(value: Value) => inSome(value, [defaultLocale]);

/** The wording for a language, or English while it is missing. */
export function inLocale<Value>(wording: Localized<Value>, locale: Locale): Value | undefined {
  return wording[locale] ?? wording[defaultLocale];
}
