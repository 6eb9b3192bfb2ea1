import { linkTable } from '#catalogue/link-table.ts';
import { fileStart, findingAt, type Check } from './check.ts';

/** An archived article to which others link, and which does not say what to read instead. */
export const archivedWithoutSuccessor: Check = {
  name: 'archived-without-successor',
  severity: 'warning',
  *problemsOf(catalogue) {
    const archived = [...catalogue.articles.values()].filter(
      ({ status, successor }) => status === 'archived' && !successor,
    );
    if (archived.length === 0) return;
    const links = linkTable(catalogue);
    for (const { id, source } of archived) {
      const linking = [...(links.get(id) ?? [])].filter(
        (other) => catalogue.articles.get(other)?.status !== 'archived',
      );
      if (linking.length === 0) continue;
      yield findingAt(source, source.places.status ?? fileStart, {
        message: `Readers still come here from FAQ ${linking.slice(0, 5).join(', ')}, and nothing says what to read instead.`,
        advice: 'Add a line: successor: and the id of the article to read instead.',
      });
    }
  },
};
