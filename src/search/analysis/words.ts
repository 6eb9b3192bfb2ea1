import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** What search makes of a written word, wherever it stands. */
export interface Reading {
  /** Folded, without what grammar ties to it: `boites`. Of a compound, joined: `wifi`, `mail.infomaniak.com`. */
  text: string;
  /** What the index knows it by: its stem. */
  term: string;
  /** Terms of what it is made of: `smtp` and `port` of `smtpPort`, `pop` of `pop3`, `all` of `~all`. Often none. */
  parts: readonly string[];
  isStopWord: boolean;
  /** Length of the elision before it. */
  elided: number;
}

/** A word of a text or a query, as index and query agree on it. */
export interface Word extends Reading {
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/**
 * Letters and digits, tied together by what stands inside names, hosts, versions and elisions; and the sign
 * of a qualifier before them: `~all`, `-all`.
 */
const run =
  /(?:(?<![^\s`(])[~?-](?=\p{L}))?[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:(?:['’ʼ‘´′‐‑.-]|_+)[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*/gu;

/** A part of a word that is shorter says nothing. Two digits do. */
const shortestPart = 3;

/** Longer runs are no words: they are cut, so that a pasted file costs no more than a sentence. */
const longestWord = 64;

const readings = new WeakMap<Language, Map<string, Reading>>();

/** Cut a text into words: the only way from text to terms, for index, query and marks. */
export function wordsOf(text: string, language: Language): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(run)) {
    const reading = readingOf(written, language);
    if (reading.text) words.push({ ...reading, start: index + reading.elided, end: index + written.length });
  }
  return words;
}

/** The words of a text without their places, for texts by the thousand: equal words are one and the same value. */
export function readingsOf(text: string, language: Language): Reading[] {
  const readings = (text.match(run) ?? []).map((written) => readingOf(written, language));
  return readings.filter((reading) => reading.text !== '');
}

function readingOf(written: string, language: Language): Reading {
  let known = readings.get(language);
  if (!known) readings.set(language, (known = new Map()));
  const word = written.slice(0, longestWord);
  let reading = known.get(word);
  if (!reading) known.set(word, (reading = read(word, language)));
  return reading;
}

/**
 * The stem of a folded word. Numbers, hosts, names with digits and short words are their own stem, and so is a word
 * whose stem would be a stop word: the mistyped French “pase” is not “pas”.
 */
export function termOf(text: string, language: Language): string {
  if (text.length <= 3 || !/^\p{L}+$/u.test(text)) return text;
  const stem = language.stem(text);
  return language.stopWords.has(stem) && !language.stopWords.has(text) ? text : stem;
}

/** With a sign before it a word is another one, and found by what it is without. */
function read(written: string, language: Language): Reading {
  const [sign = ''] = /^[~?-]/.exec(written) ?? [];
  const bare = readBare(written.slice(sign.length), language);
  if (!sign) return bare;
  const { text, term, parts, isStopWord } = bare;
  return {
    text: sign + text,
    term: sign + text,
    parts: isStopWord ? parts : [term, ...parts],
    isStopWord: false,
    elided: 0,
  };
}

function readBare(written: string, language: Language): Reading {
  const folded = fold(written);
  const bare = language.affixes ? folded.replace(language.affixes, '') : folded;
  const text = (/[._]/.test(bare) ? bare : bare.replaceAll('-', '')).replaceAll("'", '');
  const term = termOf(text, language);
  const pieces = written.split(/[‐‑._-]+|(?<=\p{Ll})(?=\p{Lu})/u).map(fold);
  const parts = pieces
    .flatMap((piece) => [piece, ...piece.split(/\d+/)])
    .filter((part) => part !== text && bare.includes(part) && (part.length >= shortestPart || /^\d\d/.test(part)))
    .filter((part) => !part.includes("'") && !language.stopWords.has(part))
    .map((part) => termOf(part, language));
  return {
    text,
    term,
    parts: [...new Set(parts)].filter((part) => part !== term),
    isStopWord: language.stopWords.has(text),
    elided: folded.endsWith(bare) ? folded.length - bare.length : 0,
  };
}
