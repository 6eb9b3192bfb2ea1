import { hash } from 'node:crypto';
import { slugFrom } from '#markdown/slug.ts';
import { languageOf } from './analysis/index.ts';
import { readingsOf } from './analysis/words.ts';
import { writeWords } from './digits.ts';
import type { Entries, Entry } from './entry.ts';
import { seal } from './index-files.ts';
import { fileNames, manifestName, version, type Manifest } from './manifest.ts';
import { inOrderOfNumbers } from './order.ts';
import { postingsOf } from './postings.ts';
import { writeShard } from './shard.ts';
import { beginningsOf, inShards } from './shards.ts';
import { spellingOf } from './spelling.ts';
import { synonymFinder } from './synonyms.ts';
import { cutEntry } from './weigh.ts';

/** Titles in a file. With 64 the first results need 2 kB more; with 24, 1 kB less and one request in twenty more. */
const titlesInFile = 40;

/** Below this many characters in all files together, one file does. */
const smallIndex = 40_000;

/**
 * Write the index of one language.
 *
 * @returns The files by name, from the folder of the language. `index.json` is the only one that changes
 *   under its name; all are text, so that every host compresses them. Equal entries give equal files.
 */
export async function writeIndex({
  locale,
  address,
  products,
  entries,
  synonyms,
}: Entries): Promise<Map<string, string>> {
  const language = await languageOf(locale);
  const ordered = inOrderOfNumbers(entries, locale, products);
  const cuts = ordered.map((entry) => cutEntry(entry, language));
  const postings = postingsOf(cuts, {
    glossary: synonymFinder(synonyms.glossary, language),
    everyday: synonymFinder(synonyms.everyday, language),
  });
  const shards = inShards([...postings, ...beginningsOf(postings)]);
  const known = new Set(postings.map(([term]) => term));
  const typed = synonyms.glossary.flatMap((rule) => rule.typed.flatMap((phrase) => readingsOf(phrase, language)));
  const letters = spellingOf(
    cuts,
    typed.filter(({ term }) => known.has(term)),
  );
  const files = new Map<string, string>([
    ...shards.map(({ terms }, number) => [fileNames.shard(number), writeShard(terms)] as const),
    ...inChunks(ordered).map((chunk, number) => [fileNames.titles(number), chunk.map(titleLine).join('\n')] as const),
    ...Array.from(letters, ([letter, words]) => [fileNames.letter(letter), writeWords(words).join('\n')] as const),
    ...ordered.map((entry) => [fileNames.article(entry.id), articleText(entry)] as const),
  ]);

  const manifest: Manifest = {
    version,
    locale,
    address,
    build: hash('sha256', JSON.stringify([version, locale, address, ...files])).slice(0, 8),
    groups: groupsOf(ordered, locale),
    products: Object.fromEntries(products.map(({ key, name }) => [key, name])),
    shards: shards.map(({ start }) => start).join('\n'),
    letters: [...letters.keys()].join(''),
    titlesInFile,
  };
  const sealed = new Map(Array.from(files, ([name, text]) => [name, seal(name, text, manifest.build)]));
  const size = [...sealed.values()].reduce((sum, text) => sum + text.length, 0);
  if (size < smallIndex) {
    return new Map([[manifestName, JSON.stringify({ ...manifest, files: Object.fromEntries(sealed) })]]);
  }
  return new Map([
    [manifestName, JSON.stringify(manifest)],
    ...Array.from(sealed, ([name, text]) => [`${manifest.build}/${name}`, text] as const),
  ]);
}

const inChunks = (entries: readonly Entry[]): Entry[][] =>
  Array.from({ length: Math.ceil(entries.length / titlesInFile) }, (_, number) =>
    entries.slice(number * titlesInFile, (number + 1) * titlesInFile),
  );

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Id, title, and the last part of the address where it is not the title's. */
const titleLine = ({ id, title, slug }: Entry): string =>
  [id, oneLine(title), ...(slug === slugFrom(title) ? [] : [slug])].join('\t');

/** The summary, then each section: its id, heading and text. */
const articleText = ({ summary, sections }: Entry): string =>
  [oneLine(summary), ...sections.map(({ id, title, text }) => [id, title, text].map(oneLine).join('\t'))].join('\n');

function groupsOf(entries: readonly Entry[], locale: string): Manifest['groups'] {
  const groups: Manifest['groups'] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const other = entry.locale === locale ? undefined : entry.locale;
    if (last?.[0] === entry.product && last[1] === entry.type && last[3] === other) last[2]++;
    else groups.push([entry.product, entry.type, 1, ...(other ? ([other] as const) : ([] as const))]);
  }
  return groups;
}
