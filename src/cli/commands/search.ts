import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { readContent } from '#catalogue/read-content.ts';
import { defaultLocale, isLocale, locales } from '#i18n/locales.ts';
import { excerptOf } from '#search/excerpt.ts';
import type { ReadFile } from '#search/index-files.ts';
import { manifestName } from '#search/manifest.ts';
import { markerOf } from '#search/marks.ts';
import { openIndex, type SearchIndex } from '#search/open-index.ts';
import { search as searchIndex, type Answer, type Result } from '#search/search.ts';
import { indexPath } from '#search/index-path.ts';
import { entriesOf } from '#search/entries.ts';
import { writeIndex } from '#search/write-index.ts';
import { WrongUse, type Command, type Io } from '../command.ts';

const limit = 10;

export const search: Command = {
  usage: '<words…> [--locale <locale>] [--index <folder>] [--explain] [--json]',
  about: `
Searches the FAQs as readers do: with the same index, typing mistakes and synonyms included.

  npm run kb -- search mot de passe --locale fr
  npm run kb -- search "smtp port 587" --explain
  npm run kb -- search --index dist --json - < queries.txt

Without --index it reads the content folder, so that an editor can try new questions and keywords before a build.
With --json and - for words, it reads one query a line from standard input, as
{"lang":"fr","q":"mot de passe"}, and answers each with one line: [{"id","title","url","score"}, …].`,
  options: {
    locale: { type: 'string', short: 'l', value: 'locale', help: `language: ${locales.join(', ')}` },
    index: { type: 'string', value: 'folder', help: 'search the index of this built site, not the content folder' },
    explain: { type: 'boolean', help: 'say where each result’s points come from' },
    json: { type: 'boolean', help: 'answer in JSON' },
  },
  async run({ words, options: { locale = defaultLocale, index, explain, json } }, io) {
    const open = indexOpener(io, typeof index === 'string' ? resolve(index) : undefined);
    if (json && words.length === 1 && words[0] === '-') return answerLines(io, open, String(locale));
    if (words.length === 0) throw new WrongUse('There is nothing to search for. Write some words after the command.');
    const opened = await open(String(locale));
    const answer = await searchIndex(opened, words.join(' '), { limit });
    if (json) io.out(`${JSON.stringify(asJson(answer))}\n`);
    else await print(answer, opened, explain === true, io);
    return 0;
  },
};

type Open = (locale: string) => Promise<SearchIndex>;

/** Open the index of a language: of the content folder as it is now, or of a built site. */
function indexOpener({ content }: Io, folder: string | undefined): Open {
  const opened = new Map<string, Promise<SearchIndex>>();
  let catalogue: Catalogue | undefined;
  const fromContent = (locale: string): ReadFile => {
    if (!isLocale(locale)) {
      throw new WrongUse(`There is no language “${locale}”. Choose one of ${locales.join(', ')}.`);
    }
    catalogue ??= buildCatalogue(readContent(content)).catalogue;
    const files = writeIndex(entriesOf(catalogue, locale));
    return async (name) => {
      const text = (await files).get(name);
      if (text === undefined) throw new Error(`The index has no file ${name}.`);
      return text;
    };
  };
  return (locale) => {
    const known = opened.get(locale);
    if (known) return known;
    const index = openIndex(locale, folder ? fromFolder(folder, locale) : fromContent(locale));
    opened.set(locale, index);
    return index;
  };
}

/** Read the index of a built site. */
function fromFolder(folder: string, locale: string): ReadFile {
  if (!existsSync(join(folder, indexPath(locale, manifestName)))) {
    throw new WrongUse(`${folder} holds no search index of the language “${locale}”. Name the folder of a built site.`);
  }
  return (name) => readFile(join(folder, indexPath(locale, name)), 'utf8');
}

async function answerLines(io: Io, open: Open, locale: string): Promise<number> {
  if (!io.input) throw new WrongUse('There is no standard input to read queries from.');
  let number = 0;
  for await (const line of createInterface({ input: Readable.from(io.input), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const asked = queryOf(line);
    if (!asked) throw new WrongUse(`Line ${String(number)} is no query. Write {"lang":"fr","q":"mot de passe"}.`);
    const answer = await searchIndex(await open(asked.lang ?? locale), asked.q, { limit });
    io.out(`${JSON.stringify(asJson(answer))}\n`);
  }
  return 0;
}

function queryOf(line: string): { lang?: string; q: string } | undefined {
  try {
    const { lang, q } = JSON.parse(line) as { lang?: unknown; q?: unknown };
    return typeof q === 'string' ? { q, ...(typeof lang === 'string' && { lang }) } : undefined;
  } catch {
    return undefined;
  }
}

const asJson = ({ results }: Answer) =>
  results.map(({ id, title, address, score }) => ({ id, title, url: address, score: Number(score.toFixed(4)) }));

async function print(answer: Answer, index: SearchIndex, explains: boolean, io: Io): Promise<void> {
  const { query, results, total, isPartly, correction, groups } = answer;
  if (correction) io.out(`Results for “${correction}”\n`);
  if (explains) {
    for (const { word, variants } of groups)
      io.out(`  ${word.text}: ${[...variants].map(variant).join(', ') || 'unknown'}\n`);
  }
  if (results.length === 0) io.out(`Nothing found for “${query}”.\n`);
  const marker = markerOf(groups, index.language);
  for (const result of results) {
    const { section, pieces } = excerptOf(await index.textOf(result.id), marker);
    const mark = io.isTerminal ? (text: string) => `\u001B[1m${text}\u001B[22m` : (text: string) => text;
    io.out(`\n${result.id.padStart(6)}  ${result.title}${result.was ? ` (was ${result.was})` : ''}\n`);
    io.out(`        ${result.address}${section ? `#${section.id}` : ''}\n`);
    io.out(`        ${pieces.map(({ text, isMatch }) => (isMatch ? mark(text) : text)).join('')}\n`);
    if (explains) io.out(`        ${reasons(result)}\n`);
  }
  if (!isPartly && total > results.length) io.out(`\n${String(total)} FAQs hold at least half of the words.\n`);
}

const variant = ([term, factor]: readonly [string, number]) => (factor === 1 ? term : `${term} (${String(factor)})`);

function reasons({ score, reasons: points, missing }: Result): string {
  const parts = Object.entries(points).filter(([, one]) => one > 0);
  const sum = parts.map(([rule, one]) => `${rule} ${one.toFixed(2)}`).join(' + ');
  return `${score.toFixed(2)} = ${sum}${missing.length > 0 ? `; without ${missing.join(', ')}` : ''}`;
}
