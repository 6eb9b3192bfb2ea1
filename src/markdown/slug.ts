/**
 * An address part made from words: "Créer l'adresse" becomes `creer-l-adresse`.
 *
 * @returns ASCII letters, digits and single hyphens, at most 70 characters, cut at a word; may be empty.
 */
export function slugFrom(words: string): string {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug.length <= 70 ? slug : slug.slice(0, 71).replace(/-[^-]*$/, '');
}
