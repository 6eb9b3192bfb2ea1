import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isLocale, locales, type Locale } from '#i18n/locales.ts';
import type { Known } from '#feedback/receive-feedback.ts';
import { readRedirects } from '#site/host-files.ts';

const idsSchema = z.object({
  version: z.literal(1),
  base: z.string().regex(/^\/(.*\/)?$/),
  defaultLocale: z.string(),
  ids: z.record(
    z.string(),
    z.object({
      status: z.string(),
      mergedInto: z.string().optional(),
      source: z.string().optional(),
      /** Its category, `product/category`. */
      category: z.string().optional(),
      editions: z
        .record(
          z.string(),
          z.object({ url: z.string().startsWith('/'), title: z.string(), version: z.string(), state: z.string() }),
        )
        .default({}),
    }),
  ),
});

/** What the site knows of an id, as `api/v1/ids.json` tells everybody. */
export type KnownId = z.infer<typeof idsSchema>['ids'][string];

/** What the server knows of the site it serves: all of it comes from the built files. */
export interface BuiltSite {
  /** The folder, with links resolved: a release that is published later does not mix with this one. */
  folder: string;
  /** Path under which the site lies, with a slash at both ends. */
  base: string;
  defaultLocale: Locale;
  ids: ReadonlyMap<string, KnownId>;
  /** Addresses of former sites. */
  redirects: ReadonlyMap<string, string>;
  /** The page that takes up answers to forms, in each language; an empty text where there is none. */
  answerPages: Readonly<Record<Locale, string>>;
  /** The page that takes up the staff's report. */
  reportPage: string;
}

/** There is no site to serve. The message says what to do. */
export class NoSite extends Error {
  override name = 'NoSite';
}

const idsFile = (dist: string): string => join(dist, 'api/v1/ids.json');

/**
 * Differs between two releases; `undefined` where there is none. A build publishes another folder, in which files that
 * have not changed may be the same; a host that copies releases into one folder exchanges the file of ids.
 */
export function siteMark(dist: string): string | undefined {
  const marks = [dist, idsFile(dist)].map((path) => statSync(path, { throwIfNoEntry: false }));
  return marks.every((mark) => mark !== undefined)
    ? marks.map(({ ino, mtimeMs }) => `${String(ino)} ${String(mtimeMs)}`).join(' ')
    : undefined;
}

/** Read what the server must know. @throws {NoSite} */
export function readSite(dist: string): BuiltSite {
  const path = idsFile(dist);
  if (!existsSync(path)) throw new NoSite(`There is no site in ${dist}. Build it first: npm run build`);
  const folder = realpathSync(dist);
  const textAt = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '');
  const { data, error } = idsSchema.safeParse(JSON.parse(textAt('api/v1/ids.json')));
  if (!data) {
    throw new NoSite(
      `${path} is not of this version of the program. Build the site again: npm run build\n${z.prettifyError(error)}`,
    );
  }
  return {
    folder,
    base: data.base,
    defaultLocale: isLocale(data.defaultLocale) ? data.defaultLocale : 'en',
    ids: new Map(Object.entries(data.ids)),
    redirects: readRedirects(textAt('_redirects')),
    answerPages: Object.fromEntries(
      locales.map((locale) => [locale, textAt(`${locale}/thanks/index.html`)]),
    ) as BuiltSite['answerPages'],
    reportPage: textAt('staff/feedback/index.html'),
  };
}

/** The id under which an article is found today: a merged one is found under its target. */
export function currentId(site: BuiltSite, id: string): KnownId | undefined {
  const known = site.ids.get(id);
  return known?.mergedInto ? site.ids.get(known.mergedInto) : known;
}

/** What feedback must know of editions. Votes on ids that are gone are still taken from pages that are not. */
export const knownEditions =
  (site: BuiltSite): Known =>
  (article, locale) => {
    const known = site.ids.get(article);
    if (!known) return undefined;
    const edition = known.editions[locale];
    const isMissing = !edition || edition.state === 'missing';
    const read = isMissing && known.source && isLocale(known.source) ? known.source : locale;
    return {
      locale: read,
      version: known.editions[read]?.version ?? '',
      isTranslation: !isMissing && known.source !== locale,
    };
  };
