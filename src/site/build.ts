import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { settings } from './settings.ts';

/* `npm run build`. Compiled code is kept between builds; where nothing can be kept, they work all the same. */
enableCompileCache(join(settings.cache, 'compiled'));
await import('./build-site.ts');
