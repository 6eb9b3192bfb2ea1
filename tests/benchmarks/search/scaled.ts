import type { Entry } from '#search/entry.ts';
import { chances } from '../../fixtures/chances.ts';
import type { Material } from './articles.ts';

/** Words that begin alike are forms of one. Shorter words mostly say nothing. */
const word = /\p{L}{4,}/gu;
const rootOf = (text: string) => text.slice(0, 5).toLowerCase();

/** A word that no more articles than this use may become one that stands nowhere else. */
const rare = 2;
/**
 * How often it does, so that the vocabulary grows as in real help centres, with the power 0.465 of the number of
 * articles (Heaps' law): the more articles there are, the fewer new words each brings.
 */
const newWords = (growth: number): number => 0.45 * growth ** (0.465 - 1);
const syllables = 'ba ce di fo gu ha ke li mo nu pa re si to vu xa ze bri cla dro fle gri ple sta tru'.split(' ');

/**
 * As many articles as asked for: the first of the material, or all of it and copies of its articles that are about
 * something else. In each copy every word is exchanged for another one that as many articles use, the same wherever it
 * stands. So texts have as many different words as real ones, and words are as common; only what they say is nonsense.
 */
export function scaled({ name, entries, queries }: Material, count: number): Material {
  const source = entries.entries;
  const next = chances(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;

  const made = source.slice(0, count);
  const articles = new Map<string, number>();
  const forms = new Map<string, string>();
  for (const entry of source) {
    const used = new Map(Array.from(textsOf(entry).join(' ').matchAll(word), ([text]) => [rootOf(text), text]));
    for (const [root, form] of used) {
      articles.set(root, (articles.get(root) ?? 0) + 1);
      if (!forms.has(root)) forms.set(root, form.toLowerCase());
    }
  }
  const level = (root: string) => Math.round(2 * Math.log2(articles.get(root) ?? 1));
  const alike = Map.groupBy(articles.keys(), level);
  const another = (root: string): string => {
    const isRare = (articles.get(root) ?? 0) <= rare;
    if (isRare && next() < newWords(made.length / source.length))
      return root.slice(0, 3) + pick(syllables) + pick(syllables);
    return forms.get(pick(alike.get(level(root)) ?? [root])) ?? root;
  };

  for (let id = 100_000; made.length < count; id++) {
    const exchanged = new Map<string, string>();
    const about = (text: string): string =>
      text.replace(word, (written) => {
        const root = rootOf(written);
        const instead = exchanged.get(root) ?? another(root);
        exchanged.set(root, instead);
        return instead;
      });
    const { title, summary, keywords, questions, sections, ...like } = pick(source);
    made.push({
      ...like,
      id: String(id),
      title: about(title),
      slug: '',
      summary: about(summary),
      keywords: keywords.map(about),
      questions: questions.map(about),
      sections: sections.map((section) => ({ ...section, title: about(section.title), text: about(section.text) })),
      links: 0,
      formerIds: [],
    });
  }
  return { name, entries: { ...entries, entries: made }, queries };
}

const textsOf = ({ title, summary, keywords, questions, sections }: Entry): string[] => [
  ...[title, summary, ...keywords, ...questions],
  ...sections.flatMap((section) => [section.title, section.text]),
];
