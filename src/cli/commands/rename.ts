import { rename as plan } from '#editing/rename.ts';
import { common, idFrom, WrongUse, type Command } from '../command.ts';
import { openContent } from '../content.ts';
import { perform } from '../perform.ts';

export const rename: Command = {
  usage: '<id> <language> [<slug>] [--dry-run]',
  about: `
Gives an edition another slug, the last part of its address: by default the one that its title makes.
The old address keeps answering. Rename only what misleads: a slug need not say what the title says.

  npm run kb -- rename 2193 fr
  npm run kb -- rename 2193 fr modifier-le-mot-de-passe
`,
  options: common,
  run(args, io) {
    const [word, locale, slug, ...more] = args.words;
    const id = idFrom(word, 'the article');
    if (!locale || more.length > 0) throw new WrongUse(`Name one article and one language: rename ${id} fr`);
    const { catalogue } = openContent(io);
    perform(plan(catalogue, id, locale, slug), args, io, { id, locale });
    return 0;
  },
};
