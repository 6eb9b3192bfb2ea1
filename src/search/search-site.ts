import type { Language } from './analysis/language.ts';
import type { Excerpt } from './excerpt.ts';
import type { Group } from './groups.ts';
import { StaleIndexError, type ReadFile } from './index-files.ts';
import { markerOf, type Marker, type Piece } from './marks.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { pause } from './pause.ts';
import { search, type Answer, type Options, type Result } from './search.ts';

/** Search as a page uses it: opened at the first question, one question after the other. */
export interface SiteSearch {
  /** Load what every question needs, so that the first answer is quick. Failures wait for the question. */
  prepare(): void;
  /**
   * Ask.
   *
   * @returns The answer, or `undefined` when another question was asked meanwhile.
   * @throws {SearchUnavailableError} When the index cannot be had. Asking again tries again.
   */
  ask(query: string, options?: Options): Promise<Answer | undefined>;
  /** What to show of a result, and the section to lead to. `undefined` when it cannot be had. */
  excerpt(result: Result, answer: Answer): Promise<Excerpt | undefined>;
  /** A text with what an answer was about marked. */
  marked(text: string, answer: Answer): Piece[];
  /** Search over the same index for another place of the page: questions of one never drop those of the other. */
  another(): SiteSearch;
}

const markers = new WeakMap<readonly Group[], Marker>();

/** The marker of an answer, the same for all of its results. */
function markerFor(groups: readonly Group[], language: Language): Marker {
  const known = markers.get(groups) ?? markerOf(groups, language);
  markers.set(groups, known);
  return known;
}

/** Search in a language, over the index files that `readFile` gives. */
export function siteSearch(locale: string, readFile: ReadFile): SiteSearch {
  let index: Promise<SearchIndex> | undefined;
  let language: Language | undefined;

  function opened(): Promise<SearchIndex> {
    if (!index) {
      const opening = openIndex(locale, readFile);
      index = opening;
      opening.then(
        (one) => (language = one.language),
        () => {
          if (index === opening) index = undefined;
        },
      );
    }
    return index;
  }

  /** Once more with the index of today, if it was replaced under our hands. */
  async function withIndex<Value>(use: (index: SearchIndex) => Promise<Value>): Promise<Value> {
    const used = opened();
    try {
      return await use(await used);
    } catch (error) {
      if (!(error instanceof StaleIndexError)) throw error;
      if (index === used) index = undefined;
      return use(await opened());
    }
  }

  function asker(): SiteSearch {
    let latest = 0;
    return {
      prepare() {
        opened().catch(() => undefined);
      },
      async ask(query, options) {
        const number = ++latest;
        try {
          const answer = await withIndex((one) => search(one, query, options));
          return number === latest ? answer : undefined;
        } catch (error) {
          if (number !== latest) return undefined;
          throw error;
        }
      },
      async excerpt({ id }, { groups }) {
        try {
          return await withIndex(async (one) => {
            const [{ excerptOf }, text] = await Promise.all([import('./excerpt.ts'), one.textOf(id)]);
            await pause();
            return excerptOf(text, markerFor(groups, one.language));
          });
        } catch {
          return undefined; // the result itself still leads to its article
        }
      },
      marked(text, { groups }) {
        return language ? markerFor(groups, language).marked(text) : [{ text, isMatch: false }];
      },
      another: asker,
    };
  }
  return asker();
}
