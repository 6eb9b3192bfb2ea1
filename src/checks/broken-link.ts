import { textOf } from '#catalogue/text.ts';
import { adviceForId } from './article-named.ts';
import { editionsOf, findingAt, isUnreadable, type Check } from './check.ts';

/** A link to an id that no article has leaves the reader with plain words. */
export const brokenLink: Check = {
  name: 'broken-link',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const link of textOf(catalogue, edition).links) {
        const { faq: id, url } = link;
        if (id === undefined || catalogue.articles.has(id) || isUnreadable(catalogue, id)) continue;
        const retirement = catalogue.retired.get(id);
        if (retirement?.kind === 'merged') continue;
        const alternatives = retirement?.alternatives.map((other) => `faq:${other}`) ?? [];
        const report = (message: string, advice: string) => findingAt(edition, link, { message, advice });
        if (retirement) {
          yield report(
            `FAQ ${id} was removed on ${retirement.date}.`,
            alternatives.length > 0 ? `Link to ${alternatives.join(' or ')} instead.` : 'Remove the link.',
          );
        } else if (/^\d+$/.test(id)) {
          const words = link.hasAutomaticText ? '' : link.text;
          const advice = adviceForId(catalogue, id, { locale: edition.locale, words, prefix: 'faq:' });
          yield report(`“${url}” leads to no article.`, advice);
        } else {
          yield report(
            `“${url}” is no link to an article.`,
            'Write faq: and an id, and after a # the id of a section if one is meant: faq:2193 or faq:2193#by-sms',
          );
        }
      }
    }
  },
};
