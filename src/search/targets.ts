import { slugFrom } from '#markdown/slug.ts';
import type { Manifest } from './manifest.ts';
import type { SearchIndex, Title } from './open-index.ts';

/** Address of an article's page. */
export const targetAddress = ({ address }: Manifest, { id, title, slug = slugFrom(title) }: Title): string =>
  address.replace('{id}', id).replace('{slug}', slug);

/**
 * Every address that an index can lead to: of articles, and of their sections.
 *
 * @throws {SearchUnavailableError} When files of the index are missing or damaged.
 */
export async function targetsOf(index: SearchIndex): Promise<string[]> {
  const titles = await index.titlesOf(Array.from({ length: index.articles }, (_, article) => article));
  const targets = await Promise.all(
    [...titles.values()].map(async (title) => {
      const address = targetAddress(index.manifest, title);
      const { sections } = await index.textOf(title.id);
      return [address, ...sections.flatMap(({ id }) => (id ? [`${address}#${encodeURIComponent(id)}`] : []))];
    }),
  );
  return targets.flat();
}
