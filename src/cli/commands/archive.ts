import { archive as plan } from '#editing/archive.ts';
import { common, idFrom, textOption, WrongUse, type Command } from '../command.ts';
import { openContent } from '../content.ts';
import { perform } from '../perform.ts';

export const archive: Command = {
  usage: '<id> [--successor <id>] [--dry-run]',
  about: `
Archives an article: it stays readable under its address, with a notice, and leaves lists and search.
With a successor, the notice names it, and all links lead there.

  npm run kb -- archive 1500 --successor 2193
`,
  options: { successor: { type: 'string', value: 'id', help: 'the article to read instead' }, ...common },
  run(args, io) {
    const id = idFrom(args.words[0], 'the article to archive');
    if (args.words.length > 1) throw new WrongUse(`Name one article at a time: archive ${id}`);
    const successor = textOption(args, 'successor');
    const { catalogue } = openContent(io);
    const edit = plan(catalogue, id, successor === undefined ? undefined : idFrom(successor, 'the successor'));
    perform(edit, args, io, { id });
    return 0;
  },
};
