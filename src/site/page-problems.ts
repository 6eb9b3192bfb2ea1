import { join, relative } from 'node:path';
import { inOrder, type Problem } from '#catalogue/problem.ts';
import { findProblems } from '#checks/find-problems.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { settings } from './settings.ts';

/** A problem as a page in development shows it: with the file's path from where the server runs. */
export type ShownProblem = Pick<Problem, 'path' | 'line' | 'column' | 'rule' | 'severity' | 'message' | 'advice'>;

export interface PageProblems {
  /** Problems of the article that the page shows; on other pages, those of the files beside the articles. */
  here: ShownProblem[];
  /** Errors of all other files: they keep the site from being built. */
  elsewhere: ShownProblem[];
  /** Whether the page cannot be shown before the errors of its article are repaired. */
  isMissing: boolean;
}

/** What an open page tells of itself, to hear of its problems. */
export interface OpenedPage {
  /** With the site's base path. */
  path: string;
  /** Which reading of the content it was made of: the header Server-Timing said so. */
  reading: number | undefined;
}

/** Problems of a catalogue, found once for all its pages. */
const found = new WeakMap<SiteCatalogue, Problem[]>();

function problemsOf(site: SiteCatalogue): Problem[] {
  let problems = found.get(site);
  if (!problems) {
    problems = inOrder([...site.problems, ...findProblems(site.catalogue, { today: today() })]);
    found.set(site, problems);
  }
  return problems;
}

const today = () => new Date().toLocaleDateString('sv'); // Swedish days are written 2026-05-13

/**
 * What is wrong with the page at an address, for whoever writes it.
 *
 * @param address Path of the page, with the site's base path: `/fr/2193/modifier-un-mot-de-passe/`. The
 *   article need not exist: a file that cannot be read has no page, and its problems are shown all the same.
 */
export function pageProblems(address: string, site = getCatalogue()): PageProblems {
  const [, id] = /^(?:[a-z-]+\/)?([1-9]\d{0,5})(?:\/|$)/.exec(address.slice(settings.base.length)) ?? [];
  const belongs = ({ path }: Problem) => (id ? path.startsWith(`faq/${id}/`) : !path.startsWith('faq/'));
  const shown = ({ path, line, column, rule, severity, message, advice }: Problem): ShownProblem => {
    const fromHere = join(relative(process.cwd(), settings.content), path);
    return { path: fromHere, line, column, rule, severity, message, advice };
  };
  const problems = problemsOf(site);
  return {
    here: problems.filter(belongs).map(shown),
    isMissing: id !== undefined && !site.catalogue.articles.has(id) && problems.some(belongs),
    elsewhere: problems.filter((problem) => problem.severity === 'error' && !belongs(problem)).map(shown),
  };
}
