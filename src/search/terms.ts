/** Key under which an article is found by its number, apart from words that are numbers too. */
export const idTerm = (id: string): string => `#${id}`;

/** Key of what begins with these letters, where that is too much to be loaded for its beginning. */
export const beginningTerm = (letters: string): string => `${letters}*`;

/** Where the terms that begin with these letters end: behind all of them. */
export const endOfBeginning = (letters: string): string => `${letters}\uffff`;

/**
 * What every word weighs, however many articles use it. Without it, the words that a help centre is about (mail,
 * password, address) would count for nothing in it, and the mean reciprocal rank falls by 0.02; more brings nothing.
 */
const leastWeight = 1.5;

/** Weight of a term by how few articles use it: inverse document frequency, and what every word weighs. */
export const termWeight = (articles: number, using: number): number =>
  leastWeight + Math.log(1 + (articles - using + 0.5) / (using + 0.5));
