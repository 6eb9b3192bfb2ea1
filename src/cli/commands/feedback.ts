import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { readContent } from '#catalogue/read-content.ts';
import { categoryNamed } from '#catalogue/taxonomy.ts';
import { StoreUnavailable, UnusableStore, type FeedbackStore } from '#feedback/feedback-store.ts';
import { defaultDatabase, isDatabaseFile, openFeedbackStore } from '#feedback/open-feedback-store.ts';
import { reportCsv } from '#feedback/report-csv.ts';
import { reportText } from '#feedback/report-text.ts';
import { reportOn } from '#feedback/report.ts';
import { exportLines, importLines, WrongLine } from '#feedback/transfer.ts';
import { isLocale } from '#i18n/locales.ts';
import { WrongUse, type Arguments, type Command, type Io } from '../command.ts';

type Run = (store: FeedbackStore, args: Arguments, io: Io) => Promise<void>;

/** What can be done with feedback beside reading it, by the word behind `kb feedback`. */
const actions: Readonly<Record<string, Run>> = {
  async export(store, _, io) {
    for await (const line of exportLines(store)) io.out(line);
  },

  async import(store, { words: [, path] }, io) {
    if (!path || !existsSync(path))
      throw new WrongUse('Give the file of an export: npm run kb -- feedback import feedback.ndjson');
    const rows = await importLines(createInterface({ input: createReadStream(path) }), store);
    io.out(`${String(rows)} rows were read. What was known already stayed as it was.\n`);
  },

  async backup(store, { words: [, path] }, io) {
    if (!path) throw new WrongUse('Give the file that the copy is to be: npm run kb -- feedback backup copy.sqlite');
    if (!store.backup) throw new WrongUse('PostgreSQL has its own way of making copies: pg_dump.');
    await store.backup(path);
    io.out(`A checked copy is in ${path}.\n`);
  },

  async delete(store, { words: [, key] }, io) {
    if (!key) throw new WrongUse('Give the key of the answer; it stands in an export.');
    await store.write({ remove: { key: key.toLowerCase(), seq: 0, day: new Date().toISOString().slice(0, 10) } });
    io.out('There is no answer with this key any more.\n');
  },

  async forget(store, { options }, io) {
    const texts = dayIn(options, 'texts');
    const votes = dayIn(options, 'votes');
    if (!texts || !votes) throw new WrongUse('Say what is to be forgotten: --texts 2026-05-01 --votes 2025-10-01');
    await store.forget({ texts, votes });
    io.out(`Texts from before ${texts} and single votes from before ${votes} are forgotten; their number is kept.\n`);
  },
};

export const feedback: Command = {
  usage: '[export | import <file> | backup <file> | delete <key> | forget] [options]',
  about: `Shows what readers think of the articles: what needs work most comes first.

  npm run kb -- feedback --product mail-service --locale fr --from 2026-01-01
  npm run kb -- feedback --csv > feedback.csv
  npm run kb -- feedback export > feedback.ndjson

"At least" is how helpful an article is for certain, given how few have answered. A change is shown when it is
more than chance. The database is the one of the server: FEEDBACK_DATABASE_URL, or ${defaultDatabase}.`,
  options: {
    json: { type: 'boolean', help: 'everything, for programs' },
    csv: { type: 'boolean', help: 'the numbers, for a spreadsheet' },
    product: { type: 'string', value: 'key', help: 'only articles of this product, as in taxonomy.yaml' },
    locale: { type: 'string', value: 'locale', help: 'only this language' },
    from: { type: 'string', value: 'day', help: 'only from this day on, like 2026-01-31' },
    to: { type: 'string', value: 'day', help: 'only up to this day' },
    versions: { type: 'boolean', help: 'also versions of articles that were rewritten since' },
    limit: { type: 'string', value: 'number', help: 'show at most so many, 20 if not said' },
    texts: { type: 'string', value: 'day', help: 'with forget: texts from before this day' },
    votes: { type: 'string', value: 'day', help: 'with forget: single votes from before this day' },
  },

  async run(args, io) {
    const [action] = args.words;
    const run = action === undefined ? report : actions[action];
    if (!run) throw new WrongUse(`“${action ?? ''}” cannot be done with feedback.`);
    const address = process.env.FEEDBACK_DATABASE_URL ?? defaultDatabase;
    if (isDatabaseFile(address) && !existsSync(address) && action !== 'import') {
      io.err(`There is no feedback yet: ${address} does not exist. Set FEEDBACK_DATABASE_URL if it is elsewhere.\n`);
      return 1;
    }
    try {
      const store = await openFeedbackStore(address);
      await run(store, args, io).finally(() => store.close());
      return 0;
    } catch (error) {
      const isExpected =
        error instanceof UnusableStore || error instanceof StoreUnavailable || error instanceof WrongLine;
      if (!isExpected) throw error;
      io.err(`${error.message}\n`);
      return 1;
    }
  },
};

const report: Run = async (store, { options }, io) => {
  const { catalogue } = buildCatalogue(readContent(io.content));
  const { locale } = options;
  if (locale !== undefined && !isLocale(String(locale)))
    throw new WrongUse(`There is no language “${String(locale)}”.`);
  const limit = Number(options.limit ?? 20);
  if (!Number.isInteger(limit) || limit < 1) throw new WrongUse('--limit takes a number, like 50.');

  const result = await reportOn(store.rows(), {
    from: dayIn(options, 'from'),
    to: dayIn(options, 'to'),
    locale: locale === undefined ? undefined : String(locale),
    article: options.product === undefined ? undefined : isOfProduct(catalogue, String(options.product)),
    allVersions: options.versions === true,
  });
  if (options.json) io.out(`${JSON.stringify(result, undefined, 2)}\n`);
  else if (options.csv) io.out(reportCsv(result));
  else {
    const titleOf = (article: string, language: string) =>
      isLocale(language) ? catalogue.articles.get(article)?.editions.get(language)?.title : undefined;
    io.out(reportText(result, { titleOf, most: limit, texts: 3 }));
  }
};

function isOfProduct(catalogue: Catalogue, key: string): (id: string) => boolean {
  const { articles, taxonomy } = catalogue;
  const keys = taxonomy.products.map((product) => product.key);
  if (!keys.includes(key)) throw new WrongUse(`There is no product “${key}”. There are: ${keys.join(', ')}.`);
  return (id) => {
    const article = articles.get(id);
    return article !== undefined && categoryNamed(taxonomy, article.category)?.product.key === key;
  };
}

function dayIn(options: Arguments['options'], name: string): string | undefined {
  const value = options[name];
  if (value === undefined) return undefined;
  const day = String(value);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) {
    throw new WrongUse(`--${name} takes a day, like 2026-01-31, but was “${day}”.`);
  }
  return day;
}
