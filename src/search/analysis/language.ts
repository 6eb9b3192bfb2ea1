/** What search must know of a language to cut and fold its words. */
export interface Language {
  /** Words that say nothing about a subject, folded: `a` for `à`. They are left out, unless a query has no others. */
  stopWords: ReadonlySet<string>;
  /** What grammar ties to a word and meaning does not, folded: `l'` in `l'adresse`, `-t-il`, `'s`. */
  affixes?: RegExp;
  /**
   * The part that the forms of a word share. Called with letters only, at least four of them; the result
   * need not be a word, only the same for `forwarding` and `forwarded`.
   */
  stem(word: string): string;
}

/** A language as its file tells it: stop words need not be folded yet. */
export type LanguageFile = Omit<Language, 'stopWords'> & { stopWords: readonly string[] };
