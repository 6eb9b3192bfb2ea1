/**
 * The first wanted language that is available. Only the language counts, not its country: `fr-CH` finds `fr`.
 *
 * @param wanted Language tags in the reader's order, as in `navigator.languages`.
 */
export const preferredLocale = <Available extends string>(
  wanted: readonly string[],
  available: readonly Available[],
): Available | undefined => {
  for (const tag of wanted) {
    const [language] = tag.toLowerCase().split('-');
    const found =
      available.find((locale) => locale === tag.toLowerCase()) ?? available.find((locale) => locale === language);
    if (found) return found;
  }
  return undefined;
};
