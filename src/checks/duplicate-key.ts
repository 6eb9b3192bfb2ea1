import { findingAt, type Check } from './check.ts';

/** Two entries of a YAML file under one key: only one of them would ever be found. */
export const duplicateKey: Check = {
  name: 'duplicate-key',
  severity: 'error',
  *problemsOf({ taxonomy, terms, redirects, placeIn }) {
    const keyed: [path: string, key: string, keys: PropertyKey[]][] = [
      ...taxonomy.products.map(({ key }, at): [string, string, PropertyKey[]] => [
        'taxonomy.yaml',
        key,
        ['products', at, 'key'],
      ]),
      ...taxonomy.products.flatMap(({ categories }, product) =>
        categories.map(({ key }, at): [string, string, PropertyKey[]] => [
          'taxonomy.yaml',
          `category ${key}`,
          ['products', product, 'categories', at, 'key'],
        ]),
      ),
      ...terms.map(({ key }, at): [string, string, PropertyKey[]] => ['terms.yaml', key, ['terms', at, 'key']]),
      ...redirects.map(({ from }, at): [string, string, PropertyKey[]] => [
        'redirects.yaml',
        from.replace(/\/$/, ''),
        ['redirects', at, 'from'],
      ]),
    ];
    const seen = new Map<string, number>();
    for (const [path, key, keys] of keyed) {
      const place = placeIn(path, keys);
      const first = seen.get(`${path} ${key}`);
      if (first === undefined) seen.set(`${path} ${key}`, place.line);
      else {
        yield findingAt({ path }, place, {
          message: `“${key.replace('category ', '')}” stands already on line ${String(first)}.`,
          advice: 'Give one of the two another key, or remove it.',
        });
      }
    }
  },
};
