import { defaultLocale, isLocale, locales } from '#i18n/locales.ts';
import { remove as plan } from '#editing/remove.ts';
import { common, idFrom, listOption, today, WrongUse, type Arguments, type Command } from '../command.ts';
import { openContent } from '../content.ts';
import { usedIds } from '../git.ts';
import { perform } from '../perform.ts';

export const remove: Command = {
  usage: '<id> --reason "…" [--reason "fr: …"] [--alternatives <ids>] [--dry-run]',
  about: `
Removes an article. Its id keeps answering: with the reason, and with other articles that may help. Links
to it lead to the first of these, or become plain words. Consider "archive" first: an archived article
can still be read, and "merge" if another one says the same.

  npm run kb -- remove 1400 --reason "The product was discontinued." \\
    --reason "fr: Le produit a été arrêté." --alternatives 2193,2017
`,
  options: {
    reason: {
      type: 'string',
      multiple: true,
      value: 'sentence',
      help: 'why, for readers; in another language with its code before it: "fr: …"',
    },
    alternatives: { type: 'string', multiple: true, value: 'ids', help: 'articles that may help instead' },
    ...common,
  },
  async run(args, io) {
    const id = idFrom(args.words[0], 'the article to remove');
    if (args.words.length > 1) throw new WrongUse(`Name one article at a time: remove ${id} --reason "…"`);
    const reason = reasonsIn(args);
    const alternatives = listOption(args, 'alternatives').map((word) => idFrom(word, 'an alternative'));
    const { catalogue } = openContent(io);
    const edit = plan(catalogue, {
      id,
      reason,
      alternatives,
      day: today(io),
      usedIds: await usedIds(io.content, 'all'),
    });
    perform(edit, args, io, { id });
    return 0;
  },
};

/** One reason per language; the one without a code is the English one. */
function reasonsIn({ options }: Arguments): Record<string, string> {
  const reasons: Record<string, string> = {};
  for (const reason of [options.reason ?? []].flat().map(String)) {
    const [, code = '', text = ''] = /^([a-z]{2}(?:-[a-z]{2})?):\s*(.*)$/s.exec(reason) ?? [];
    if (code && !isLocale(code)) {
      throw new WrongUse(`“${code}” is none of our languages: ${locales.join(', ')}.`);
    }
    reasons[code || defaultLocale] = (code ? text : reason).trim();
  }
  if (!reasons[defaultLocale]) {
    throw new WrongUse('Say why, for readers who look for it: --reason "The product was discontinued."');
  }
  return reasons;
}
