import type { Article, Catalogue } from '#catalogue/catalogue.ts';
import { shortAddress } from '#catalogue/paths.ts';
import { finalTarget } from '#catalogue/retired.ts';
import { findArticles, idIn } from '#editing/find-articles.ts';
import { settings } from '#site/settings.ts';
import { painter } from '../colour.ts';
import { common, WrongUse, type Command, type Io } from '../command.ts';
import { openContent, shownPath } from '../content.ts';

/** More than this nobody reads: better words help more. */
const most = 10;

export const find: Command = {
  usage: '<id or words> [--all] [--json]',
  about: `
Finds articles by their id, an address, or words in any language, and shows titles, files and the short
link. Accents and capital letters do not matter, and words may be cut short. To try the search that
readers use, see "search".

  npm run kb -- find 2193
  npm run kb -- find mot de passe
`,
  options: { all: { type: 'boolean', help: `show all, not only the first ${String(most)}` }, json: common.json },
  run(args, io) {
    const words = args.words.join(' ');
    if (!words.trim()) throw new WrongUse('Name an id or some words of a title.');
    const { catalogue } = openContent(io);
    const { note, articles } = search(catalogue, words);
    const shown = args.options.all === true ? articles : articles.slice(0, most);
    if (args.options.json === true) {
      io.out(
        `${JSON.stringify({ ...(note && { note }), articles: shown.map((article) => asJson(article, io)) }, undefined, 2)}\n`,
      );
      return articles.length > 0 ? 0 : 1;
    }
    if (note) io.out(`${note}\n`);
    for (const article of shown) print(article, io);
    if (articles.length === 0 && !note) io.out(`No article has “${words}” in its titles, keywords or summaries.\n`);
    if (articles.length > shown.length) {
      io.out(`${String(articles.length - shown.length)} more: add a word, or --all.\n`);
    }
    return articles.length > 0 ? 0 : 1;
  },
};

function search(catalogue: Catalogue, words: string): { note?: string; articles: Article[] } {
  const id = idIn(words);
  if (id === undefined) return { articles: findArticles(catalogue, words) };
  const article = catalogue.articles.get(finalTarget(catalogue.retired, id));
  const retirement = catalogue.retired.get(id);
  if (!retirement) return article ? { articles: [article] } : { note: `There is no FAQ ${id}.`, articles: [] };
  if (retirement.kind === 'merged') {
    return { note: `FAQ ${id} was merged into FAQ ${retirement.target}.`, articles: article ? [article] : [] };
  }
  return {
    note: `FAQ ${id} was removed on ${retirement.date}: ${retirement.reason.en ?? ''}`,
    articles: retirement.alternatives.flatMap((other) => catalogue.articles.get(other) ?? []),
  };
}

const shortLink = (id: string) => new URL(shortAddress(settings.base, id), settings.url).href;

function print({ id, type, category, status, editions }: Article, io: Io): void {
  const paint = painter(io);
  io.out(
    `${paint('bold', `FAQ ${id}`)}  ${type}, ${category}${status === 'published' ? '' : `, ${status}`}  ${shortLink(id)}\n`,
  );
  for (const { locale, title, path } of editions.values()) {
    io.out(`  ${locale}  ${title}\n      ${paint('dim', shownPath(io, path))}\n`);
  }
}

const asJson = ({ id, type, category, status, editions }: Article, io: Io) => ({
  id,
  type,
  category,
  status,
  shortLink: shortLink(id),
  editions: [...editions.values()].map(({ locale, title, path }) => ({ locale, title, path: shownPath(io, path) })),
});
