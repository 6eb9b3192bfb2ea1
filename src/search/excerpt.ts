import type { Marker, Piece } from './marks.ts';
import type { ArticleText } from './open-index.ts';

// Loaded when an excerpt is wanted: imports types alone, so that it is one small file.

/** Where in an article the answer is. */
export interface Excerpt {
  /** The best section, unless it is the beginning: its anchor and its heading. */
  section?: { id: string; title: string };
  /** At most 160 characters around the best match. */
  pieces: Piece[];
}

/** Characters of an excerpt: two lines on a phone. */
const longest = 160;
const ellipsis = '…';
/** Room for words, beside an ellipsis at each end. */
const room = longest - 2 * (ellipsis.length + 1);

/** A heading says more of its section than a word in it. */
const headingWeight = 3;

/** Find the section of an article that answers best, and the words of it to show. */
export function excerptOf(article: ArticleText, marker: Marker): Excerpt {
  let best = { score: 0, id: '', title: '', text: '' };
  for (const section of article.sections) {
    const counts = new Map<number, number>();
    const count = (text: string, weight: number) => {
      for (const { group } of marker.words(text)) {
        if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + weight);
      }
    };
    count(section.title, headingWeight);
    count(section.text, 1);
    // each word counts once and, for its repetitions, a little more: many of one are no answer to two
    const score = [...counts.values()].reduce((sum, times) => sum + 1 + Math.log2(1 + times) / 4, 0);
    if (score > best.score) best = { ...section, score };
  }
  const { id, title, text } = best;
  const pieces = marker.marked(cutOut(text || article.summary, marker));
  return { pieces, ...(id && { section: { id, title } }) };
}

/** The stretch of a text that holds the most different matches, from the beginning of its sentence if that fits. */
function cutOut(text: string, marker: Marker): string {
  if (text.length <= longest) return text;
  const found = marker.words(text).filter(({ group }) => group !== undefined);
  const inside = (start: number) => found.filter((one) => one.start >= start && one.end <= start + room);
  const different = (start: number) => new Set(inside(start).map(({ group }) => group)).size;
  const first = found.reduce((a, { start }) => (different(start) > different(a) ? start : a), found[0]?.start ?? 0);
  const last = Math.max(first, ...inside(first).map(({ end }) => end));

  const sentences = [...text.slice(0, first).matchAll(/(?<=[.!?…:·]\s)\S|^/gu)].map(({ index }) => index);
  const words = [...text.slice(0, first).matchAll(/(?<=\s)[^\s·]/gu)].map(({ index }) => index);
  const fits = (start: number) => last - start <= room;
  const start = sentences.findLast(fits) ?? words.find(fits) ?? first;
  const cut = text.slice(start, start + room);
  const isEnd = start + room >= text.length;
  const shown = (isEnd ? cut : cut.slice(0, Math.max(last - start, cut.lastIndexOf(' ')))).replace(/[\s·]+$/, '');
  return `${start > 0 ? `${ellipsis} ` : ''}${shown}${isEnd ? '' : ` ${ellipsis}`}`;
}
