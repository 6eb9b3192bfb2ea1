import type { Catalogue } from '#catalogue/catalogue.ts';
import { inOrder, type Problem } from '#catalogue/problem.ts';
import type { Circumstances } from './check.ts';
import { checks } from './index.ts';

/** Run all checks. What the catalogue itself found while it was built is not repeated. */
export function findProblems(catalogue: Catalogue, circumstances: Circumstances = {}): Problem[] {
  return inOrder(
    checks.flatMap(({ name, severity, problemsOf }) =>
      Array.from(problemsOf(catalogue, circumstances), (finding) => ({ ...finding, rule: name, severity })),
    ),
  );
}
