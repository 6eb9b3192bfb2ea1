import { autocomplete, confirm, isCancel, select, text } from '@clack/prompts';
import { articleTypes, type ArticleTypeName } from '#catalogue/article-types/index.ts';
import type { Catalogue, Edition } from '#catalogue/catalogue.ts';
import { nameOf } from '#catalogue/taxonomy.ts';
import { languages, locales, type Locale } from '#i18n/locales.ts';
import { Cancelled } from './cancelled.ts';
import type { Io } from './command.ts';
import { summaryMistake, titleMistake } from './words.ts';

type Terminal = NonNullable<Io['questions']>;

async function answerTo<Answer>(question: Promise<Answer>): Promise<Exclude<Answer, symbol>> {
  const answer = await question;
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

/** What each type is for, to choose among them. */
const purposes: Record<ArticleTypeName, string> = {
  'how-to': 'steps from a wish to a result',
  troubleshooting: 'an error: cause and cure',
  explanation: 'what something is, and why',
  'quick-start': 'a hub of choices for a beginning',
  reference: 'limits and settings to look up',
};

export interface ArticleAnswers {
  locale: Locale;
  title: string;
  summary?: string | undefined;
  type: ArticleTypeName;
  category: string;
}

/** Ask for what is not given yet of a new article. */
export async function askForArticle(
  terminal: Terminal,
  { taxonomy }: Catalogue,
  given: Partial<ArticleAnswers>,
): Promise<ArticleAnswers> {
  const locale =
    given.locale ??
    (await answerTo(
      select({
        ...terminal,
        message: 'In which language do you write it?',
        options: locales.map((value) => ({ value, label: languages[value].name })),
      }),
    ));
  const title = given.title ?? (await askForTitle(terminal, 'What would readers type? That is the title.'));
  const type =
    given.type ??
    (await answerTo(
      select({
        ...terminal,
        message: 'What kind of article is it?',
        options: articleTypes.map(({ name }) => ({ value: name, label: name, hint: purposes[name] })),
      }),
    ));
  const category =
    given.category ??
    (await answerTo(
      autocomplete({
        ...terminal,
        message: 'In which category? Type to search.',
        maxItems: 8,
        options: taxonomy.products.flatMap((product) =>
          product.categories.map((one) => ({
            value: one.key,
            label: `${nameOf(product, 'en')}: ${nameOf(one, 'en')}`,
          })),
        ),
      }),
    ));
  const summary = given.summary ?? (await askForSummary(terminal));
  return { locale, title, type, category, summary };
}

/** Ask for title and summary of a translation. */
export async function askForWords(
  terminal: Terminal,
  locale: Locale,
  given: { title?: string | undefined; summary?: string | undefined },
): Promise<{ title?: string | undefined; summary?: string | undefined }> {
  const title = given.title ?? (await askForTitle(terminal, `What is the title in ${languages[locale].name}?`));
  return { title, summary: given.summary ?? (await askForSummary(terminal)) };
}

const askForTitle = (terminal: Terminal, message: string): Promise<string> =>
  answerTo(
    text({ ...terminal, message, placeholder: 'Create an alias', validate: (title = '') => titleMistake(title) }),
  ).then((title) => title.trim());

/** @returns `undefined` when the editor writes it later. */
async function askForSummary(terminal: Terminal): Promise<string | undefined> {
  const summary = await answerTo(
    text({
      ...terminal,
      message: 'What will readers be able to do, in one sentence? Leave it empty to write it later.',
      defaultValue: '',
      validate: (written = '') => (written.trim() === '' ? undefined : summaryMistake(written)),
    }),
  );
  return summary.trim() || undefined;
}

/** Ask whether an article is wanted although others have nearly its title. */
export function askWhetherNew(terminal: Terminal, similar: readonly Edition[]): Promise<boolean> {
  const list = similar.map(({ id, title }) => `FAQ ${id}, “${title}”`).join('; ');
  return answerTo(
    confirm({
      ...terminal,
      message: `There is already ${list}. Begin a new article all the same?`,
      initialValue: false,
    }),
  );
}
