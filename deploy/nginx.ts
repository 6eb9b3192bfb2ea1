import { nginxSnippet } from '#site/host-files.ts';
import { settings } from '#site/settings.ts';

/* `npm run -s nginx > knowledge-base.conf`: part of an nginx configuration for this site, from its settings. */

const { url, base, dist, feedbackOrigin } = settings;
const upstream = `http://127.0.0.1:${process.env.PORT ?? '4321'}`;
process.stdout.write(
  nginxSnippet({ base, isHttps: url.protocol === 'https:', feedbackOrigin, folder: dist, upstream }),
);
