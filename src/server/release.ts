import { readSite, siteMark, type BuiltSite } from './built-site.ts';
import { reasonOf, type Log } from './log.ts';

/** How long a look at the disk holds, in milliseconds. */
const holdsFor = 1_000;

/**
 * What is made from the published site, made again when another one was published: a new release shows within
 * a second, without a restart, and no answer is put together from two releases.
 *
 * @param make Makes everything that depends on the site.
 * @returns Gives what belongs to the present release; `isSure` looks at the disk even if it was looked at just now.
 * @throws {NoSite} At once, when there is no site; later the last good one stays.
 */
export function currentRelease<Made>(
  dist: string,
  make: (site: BuiltSite) => Made,
  log: Log,
): (isSure?: boolean) => Made {
  let mark = siteMark(dist);
  let made = make(readSite(dist));
  let lookedAt = Date.now();

  return (isSure = false) => {
    if (!isSure && Date.now() - lookedAt < holdsFor) return made;
    lookedAt = Date.now();
    const newMark = siteMark(dist);
    if (newMark === undefined || newMark === mark) return made; // undefined: in the middle of an exchange
    try {
      made = make(readSite(dist));
      mark = newMark;
      log({ event: 'new release' });
    } catch (error) {
      log({ event: 'release refused', message: reasonOf(error) });
    }
    return made;
  };
}
