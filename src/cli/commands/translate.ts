import { isLocale } from '#i18n/locales.ts';
import { translate as plan } from '#editing/translate.ts';
import { common, idFrom, textOption, WrongUse, type Command } from '../command.ts';
import { openContent } from '../content.ts';
import { perform } from '../perform.ts';
import { askForWords } from '../questions.ts';

export const translate: Command = {
  usage: '<id> <language> [--title "…"] [--summary "…"] [--dry-run]',
  about: `
Begins a translation: a file with the text of the source under the same headings, ids, links and images,
to be written over. Until you have written all of it, the check says what is missing.

  npm run kb -- translate 2193 fr
`,
  options: {
    title: { type: 'string', value: 'title', help: 'title in the new language' },
    summary: { type: 'string', value: 'sentence', help: 'summary in the new language, one sentence' },
    ...common,
  },
  async run(args, io) {
    const [word, locale, ...more] = args.words;
    const id = idFrom(word, 'the article');
    if (!locale || more.length > 0) throw new WrongUse(`Name one article and one language: translate ${id} fr`);
    const { catalogue } = openContent(io);
    const given = { title: textOption(args, 'title'), summary: textOption(args, 'summary') };
    // What is wrong with id or language is said before anything is asked.
    plan(catalogue, { id, locale, ...given });
    const terminal = args.options.json === true ? undefined : io.questions;
    const words = terminal && isLocale(locale) ? await askForWords(terminal, locale, given) : given;
    perform(plan(catalogue, { id, locale, ...words }), args, io, { id, locale });
    return 0;
  },
};
