import type { FeedbackStore } from '#feedback/feedback-store.ts';
import type { Limits } from '#feedback/limits.ts';
import { isLocale } from '#i18n/locales.ts';
import { thanksPage } from './answer-page.ts';
import { knownEditions, type BuiltSite } from './built-site.ts';
import { feedbackReply, type Endpoint } from './feedback-endpoint.ts';
import { isRead, type Asked } from './gate.ts';
import { redirectionFor } from './negotiation.ts';
import { page, plain, type Reply } from './reply.ts';
import type { Origins } from './settings.ts';
import { staffReply } from './staff-report.ts';
import { staticFiles, type StaticFiles } from './static-files.ts';

/** What the routes need beside the site; all of it comes from the operator. */
export interface RouteSettings {
  /** Where feedback is kept; without it there is no endpoint. */
  store?: FeedbackStore | undefined;
  limits: Limits;
  origins: Origins;
  /** Opens the staff's report; without it there is none. */
  staffToken?: string | undefined;
  clientAddress(peer: string, forwardedFor?: string): string;
}

/** What belongs to one release of the site. */
export interface Routes {
  base: string;
  files: StaticFiles;
  /** The answer to a request that must be computed; `undefined` for those that are for a file. */
  computed(asked: Asked): Reply | Promise<Reply> | undefined;
  /** The file that answers a request, and whether it is the one that was asked for. */
  fileFor(path: string): { file: string; status: 200 | 404 } | undefined;
}

export const isFeedback = (path: string, base: string): boolean =>
  path === `${base}api/feedback` || path === `${base}api/feedback/`;

/** Which address is answered by what. */
export function routesOf(site: BuiltSite, headers: readonly [string, string][], settings: RouteSettings): Routes {
  const { base } = site;
  const { store, limits, origins, staffToken, clientAddress } = settings;
  const files = staticFiles({ folder: site.folder, base, headers });
  const endpoint: Endpoint | undefined = store && {
    site,
    path: `${base}api/feedback`,
    origins,
    surroundings: { store, limits, known: knownEditions(site) },
  };

  const reportPath = `${base}staff/feedback/`;

  return {
    base,
    files,

    computed({ request, path, search }) {
      const { headers, socket } = request;
      if (endpoint && isFeedback(path, base)) {
        const client = clientAddress(socket.remoteAddress ?? '', headers['x-forwarded-for']?.toString());
        return feedbackReply(endpoint, request, client);
      }
      if (!isRead(request))
        return { ...plain(405, 'This address can only be read.', { Allow: 'GET, HEAD' }), hangUp: true };
      // the built page under the report's address is only its frame
      const isReport = store && staffToken && path === reportPath;
      if (search === '' && files.has(path) && !isShortLink(path, base) && !isReport) return undefined;

      const query = new URLSearchParams(search);
      if (isReport) return staffReply({ site, store, token: staffToken }, request, query);

      const [, locale = ''] = /^([a-z-]+)\/thanks\/$/.exec(path.slice(base.length)) ?? [];
      const thanks =
        endpoint && isLocale(locale) && thanksPage({ site, locale, action: endpoint.path, origins }, query);
      if (thanks) return page(200, thanks);

      const redirection = redirectionFor(site, { path, query, acceptLanguage: headers['accept-language'] });
      if (redirection) return redirect(redirection);
      // a folder asked for as if it were a file, and the file behind a folder
      if (files.has(`${path}/`)) return redirect({ status: 308, location: encodeURI(`${path}/`) });
      const folder = path.endsWith('/index.html') && path.slice(0, -'index.html'.length);
      return folder && files.has(folder) ? redirect({ status: 308, location: encodeURI(folder) }) : undefined;
    },

    fileFor(path) {
      if (files.has(path)) return { file: path, status: 200 };
      const [locale = ''] = path.slice(base.length).split('/');
      const file = [`${base}${locale}/404/`, `${base}404.html`].find((page) => files.has(page));
      return file === undefined ? undefined : { file, status: 404 };
    },
  };
}

/** An article's short link exists as a file, for hosts that compute nothing; here it is computed. */
const isShortLink = (path: string, base: string): boolean => /^(?:[a-z-]+\/)?\d+\/$/.test(path.slice(base.length));

function redirect(to: { status: number; location: string; dependsOnLanguage?: boolean }): Reply {
  const { status, location, dependsOnLanguage = false } = to;
  const caching = dependsOnLanguage ? 'private, no-cache' : 'public, max-age=3600';
  const vary = dependsOnLanguage ? { Vary: 'Accept-Language' } : {};
  return { status, headers: { Location: location, 'Cache-Control': caching, ...vary } };
}
