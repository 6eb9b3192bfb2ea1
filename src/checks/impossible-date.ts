import type { Edition } from '#catalogue/catalogue.ts';
import { editionsOf, fileStart, findingAt, type Check, type Finding } from './check.ts';

/** The day on which the first website was announced: nothing here is older. */
const firstDay = '1991-08-06';

/** Clocks are up to 14 hours ahead of ours. */
const dayAfter = (day: string) => new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** A date that cannot be makes an article look new for ever, or a translation current that is not. */
export const impossibleDate: Check = {
  name: 'impossible-date',
  severity: 'error',
  *problemsOf(catalogue, { today }) {
    const lastDay = today && dayAfter(today);
    for (const edition of editionsOf(catalogue)) {
      const { version, isSource, places } = edition;
      const source = catalogue.articles.get(edition.id)?.source;
      const field = isSource ? 'updated' : 'basedOn';
      const at = (message: string, advice: string): Finding =>
        findingAt(edition, places[field] ?? fileStart, { message, advice });
      if (version < firstDay) {
        yield at(`On ${version} there were no websites.`, 'Check the year.');
      } else if (isSource && lastDay && version > lastDay) {
        yield at(`${version} is in the future.`, `Write the day of the last change, at most ${field}: ${today}`);
      } else if (source && !isSource && version > source.version) {
        yield at(...newerThanSource(version, source));
      }
    }
    for (const [id, retirement] of catalogue.retired) {
      if (retirement.kind !== 'removed' || !lastDay || retirement.date <= lastDay) continue;
      yield findingAt({ path: 'retired.yaml' }, catalogue.placeIn('retired.yaml', [id, 'removed']), {
        message: `${retirement.date} is in the future.`,
        advice: `Write the day of the removal, at most removed: ${today}`,
      });
    }
  },
};

const newerThanSource = (version: string, source: Edition): [message: string, advice: string] => [
  `The translation follows a version of ${version}, but the last one of the source is of ${source.version}.`,
  `Write basedOn: ${source.version}`,
];
