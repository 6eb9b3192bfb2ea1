import type { Catalogue } from '#catalogue/catalogue.ts';
import { inOrder, type Problem } from '#catalogue/problem.ts';
import type { Circumstances } from './check.ts';
import { checks } from './index.ts';

/** Run all checks. What the catalogue itself found while it was built is not repeated. */
export const findProblems = (catalogue: Catalogue, circumstances: Circumstances = {}): Problem[] =>
  run(checks, catalogue, circumstances);

/** Run only the checks whose findings stop a build. */
export const findErrors = (catalogue: Catalogue): Problem[] =>
  run(
    checks.filter(({ severity }) => severity === 'error'),
    catalogue,
    {},
  );

const run = (some: typeof checks, catalogue: Catalogue, circumstances: Circumstances): Problem[] =>
  inOrder(
    some.flatMap(({ name, severity, problemsOf }) =>
      Array.from(problemsOf(catalogue, circumstances), (finding) => ({ ...finding, rule: name, severity })),
    ),
  );
