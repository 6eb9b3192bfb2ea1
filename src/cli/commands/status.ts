import { likely } from '#catalogue/likely.ts';
import { translationTable, type EditionState, type TranslationRow } from '#catalogue/translation-table.ts';
import { isLocale, locales, type Locale } from '#i18n/locales.ts';
import { painter } from '../colour.ts';
import { common, textOption, WrongUse, type Arguments, type Command, type Io } from '../command.ts';
import { openContent } from '../content.ts';
import { countOf } from '../reporters/reporter.ts';

const states: readonly EditionState[] = ['source', 'ok', 'outdated', 'missing', 'machine'];
/** What somebody should work on. */
const work: readonly EditionState[] = ['outdated', 'missing', 'machine'];
const colours = { source: 'dim', ok: 'green', outdated: 'yellow', missing: 'red', machine: 'magenta' } as const;

export const status: Command = {
  usage: '[--locale <language>] [--state <state>] [--all] [--json]',
  about: `
Shows how the editions of each article stand in each language, and what is to be done:

  source    written in this language; the others follow it
  ok        translated, and up to date
  outdated  the source has changed since
  missing   not translated
  machine   translated by a machine, and not read by anybody yet

Articles without work are counted only; --all shows them, too.

  npm run kb -- status --locale fr --state outdated
`,
  options: {
    locale: { type: 'string', value: 'language', help: `one language only: ${locales.join(', ')}` },
    state: { type: 'string', value: 'state', help: `one state only: ${states.join(', ')}` },
    all: { type: 'boolean', help: 'also articles without work' },
    json: common.json,
  },
  run(args, io) {
    if (args.words.length > 0) throw new WrongUse('Name no articles: --locale and --state choose among them.');
    const shownLocales = localesIn(args);
    const shownStates = statesIn(args);
    const { catalogue } = openContent(io);
    const { rows, counts } = translationTable(catalogue);
    const isShown = (row: TranslationRow) => shownLocales.some((locale) => shownStates.includes(row.states[locale]));
    const chosen = rows.filter(isShown);
    if (args.options.json === true) {
      io.out(`${JSON.stringify({ counts, articles: chosen }, undefined, 2)}\n`);
      return 0;
    }
    printRows(chosen, shownLocales, io);
    for (const locale of shownLocales) {
      const parts = states.flatMap((state) =>
        counts[locale][state] ? `${String(counts[locale][state])} ${state}` : [],
      );
      io.out(`${locale}: ${parts.join(', ')}\n`);
    }
    io.out(`${countOf(chosen.length, 'article')} of ${rows.length.toLocaleString('en')} shown.\n`);
    return 0;
  },
};

function localesIn(args: Arguments): readonly Locale[] {
  const wanted = textOption(args, 'locale');
  if (wanted === undefined) return locales;
  if (isLocale(wanted)) return [wanted];
  throw new WrongUse(`“${wanted}” is none of our languages: ${locales.join(', ')}.`);
}

function statesIn(args: Arguments): readonly EditionState[] {
  const wanted = textOption(args, 'state');
  if (wanted === undefined) return args.options.all === true ? states : work;
  const state = states.find((one) => one === wanted);
  if (state) return [state];
  throw new WrongUse(
    `There is no state “${wanted}”. ${likely(wanted, states) ?? `The states are: ${states.join(', ')}.`}`,
  );
}

const widest = Math.max(...states.map((state) => state.length));

function printRows(rows: readonly TranslationRow[], shownLocales: readonly Locale[], io: Io): void {
  if (rows.length === 0) return;
  const paint = painter(io);
  io.out(`${'FAQ'.padEnd(6)}  ${shownLocales.map((locale) => locale.padEnd(widest)).join('  ')}  title\n`);
  for (const { id, states: row, status: life, title } of rows) {
    const cells = shownLocales.map((locale) => paint(colours[row[locale]], row[locale].padEnd(widest)));
    io.out(`${id.padEnd(6)}  ${cells.join('  ')}  ${title}${life === 'published' ? '' : ` (${life})`}\n`);
  }
  io.out('\n');
}
