import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { settings } from '#site/settings.ts';

/*
 * `npm run serve`. Compiled code is kept between starts, so that the server is back sooner after a crash. Where
 * nothing can be kept, it starts all the same.
 */
enableCompileCache(join(settings.cache, 'compiled'));
await import('./start.ts');
