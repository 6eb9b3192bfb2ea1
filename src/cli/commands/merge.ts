import { merge as plan } from '#editing/merge.ts';
import { common, idFrom, textOption, WrongUse, type Command } from '../command.ts';
import { openContent } from '../content.ts';
import { usedIds } from '../git.ts';
import { perform } from '../perform.ts';

export const merge: Command = {
  usage: '<id> --into <id> [--dry-run]',
  about: `
Merges an article into another: its folder goes, its id leads to the other one for ever, and so do all
links to it. The texts are not merged: first copy into the other article what readers still need.

  npm run kb -- merge 1811 --into 2017 --dry-run
`,
  options: { into: { type: 'string', value: 'id', help: 'the article that stays' }, ...common },
  async run(args, io) {
    const id = idFrom(args.words[0], 'the article to merge');
    if (args.words.length > 1) throw new WrongUse(`Name one article at a time: merge ${id} --into <id>`);
    const into = idFrom(textOption(args, 'into'), 'the article that stays, behind --into,');
    const { catalogue } = openContent(io);
    perform(plan(catalogue, id, into, await usedIds(io.content, 'all')), args, io, { id, into });
    return 0;
  },
};
