import { articleTypes } from '#catalogue/article-types/index.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { likely } from '#catalogue/likely.ts';
import { shortAddress } from '#catalogue/paths.ts';
import { newArticle } from '#editing/new-article.ts';
import { similarTitles } from '#editing/similar-titles.ts';
import { defaultLocale, isLocale, locales } from '#i18n/locales.ts';
import { settings } from '#site/settings.ts';
import { common, textOption, today, WrongUse, type Arguments, type Command } from '../command.ts';
import { Cancelled } from '../cancelled.ts';
import { openContent } from '../content.ts';
import { usedIds } from '../git.ts';
import { perform } from '../perform.ts';
import { askForArticle, askWhetherNew, type ArticleAnswers } from '../questions.ts';
import { summaryMistake, titleMistake } from '../words.ts';

const typeNames = articleTypes.map(({ name }) => name);

export const newCommand: Command = {
  usage: '[--title "…" --type <type> --category <category>] [--locale <language>] [--dry-run]',
  about: `
Begins an article: a draft with the next free id and the headings of its type. At a terminal it asks for
what you leave out. The id is free in all branches that Git has seen here.

  npm run kb -- new
  npm run kb -- new --title "Create an alias" --type how-to --category addresses
`,
  options: {
    title: { type: 'string', value: 'title', help: 'what readers would type, 5 to 90 characters' },
    type: { type: 'string', value: 'type', help: `one of: ${typeNames.join(', ')}` },
    category: { type: 'string', value: 'category', help: 'key of a category in taxonomy.yaml' },
    locale: {
      type: 'string',
      value: 'language',
      help: `one of: ${locales.join(', ')}; ${defaultLocale} if you do not say`,
    },
    summary: { type: 'string', value: 'sentence', help: 'what readers will be able to do, in one sentence' },
    slug: { type: 'string', value: 'slug', help: 'last part of the address, if the title makes none' },
    ...common,
  },
  async run(args, io) {
    if (args.words.length > 0) throw new WrongUse(`Put the title behind --title: --title "${args.words.join(' ')}"`);
    const { catalogue } = openContent(io);
    const given = givenIn(args, catalogue);
    const terminal = args.options.json === true ? undefined : io.questions;
    const answers = terminal ? await askForArticle(terminal, catalogue, given) : complete(given, catalogue);

    const similar = similarTitles(catalogue, answers.title, answers.locale);
    if (similar.length > 0 && terminal && !(await askWhetherNew(terminal, similar))) throw new Cancelled();
    const edit = newArticle(catalogue, {
      ...answers,
      slug: textOption(args, 'slug'),
      day: today(io),
      usedIds: await usedIds(io.content, 'all'),
    });
    const shortLink = new URL(shortAddress(settings.base, edit.id), settings.url).href;
    const notes = [
      ...edit.notes,
      `Its short link is ${shortLink}`,
      ...(terminal ? [] : similar.map(({ id, title }) => `Compare FAQ ${id}, “${title}”: is it the same question?`)),
    ];
    perform({ ...edit, notes }, args, io, { id: edit.id, shortLink });
    return 0;
  },
};

/** What the options say, checked. */
function givenIn(args: Arguments, catalogue: Catalogue): Partial<ArticleAnswers> {
  const [title, summary, category] = ['title', 'summary', 'category'].map((name) => textOption(args, name)?.trim());
  const mistake = (title !== undefined && titleMistake(title)) || (summary !== undefined && summaryMistake(summary));
  if (mistake) throw new WrongUse(mistake);

  const type = textOption(args, 'type');
  const typeName = typeNames.find((name) => name === type);
  if (type !== undefined && !typeName) {
    throw new WrongUse(
      `There is no type “${type}”. ${likely(type, typeNames) ?? `The types are: ${typeNames.join(', ')}.`}`,
    );
  }
  const categories = categoriesOf(catalogue);
  if (category !== undefined && !categories.includes(category)) {
    throw new WrongUse(
      `There is no category “${category}”. ${likely(category, categories) ?? `The categories are: ${categories.join(', ')}.`}`,
    );
  }
  const locale = textOption(args, 'locale');
  if (locale !== undefined && !isLocale(locale)) {
    throw new WrongUse(`“${locale}” is none of our languages: ${locales.join(', ')}.`);
  }
  return {
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...(typeName && { type: typeName }),
    ...(category !== undefined && { category }),
    ...(locale !== undefined && { locale }),
  };
}

const categoriesOf = ({ taxonomy }: Catalogue) =>
  taxonomy.products.flatMap(({ categories }) => categories.map(({ key }) => key));

/** What must be given where nobody can be asked. */
function complete(given: Partial<ArticleAnswers>, catalogue: Catalogue): ArticleAnswers {
  const { title, type, category } = given;
  if (title === undefined) throw new WrongUse('A title is missing: --title "Create an alias"');
  if (type === undefined) throw new WrongUse(`A type is missing: --type <type>, one of ${typeNames.join(', ')}.`);
  if (category === undefined) {
    throw new WrongUse(`A category is missing: --category <category>, one of ${categoriesOf(catalogue).join(', ')}.`);
  }
  return { locale: defaultLocale, ...given, title, type, category };
}
