import { readBuiltSite } from './built-site.ts';
import { flawsOf } from './check-built-site.ts';
import { settings } from './settings.ts';

/* Checks the built site as a crawler would, but on the files: npm run check:site */
const start = performance.now();
const site = await readBuiltSite(settings.dist, settings.url);
const flaws = flawsOf(site);
for (const { page, message } of flaws) console.log(`${page} ${message}`);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `${String(site.pages.size)} pages checked in ${seconds} s: ${flaws.length ? `${String(flaws.length)} flaws` : 'nothing is wrong'}.`,
);
process.exitCode = flaws.length > 0 || site.pages.size === 0 ? 1 : 0;
