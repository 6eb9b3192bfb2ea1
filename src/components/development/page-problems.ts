import type { OpenedPage, PageProblems, ShownProblem } from '#site/page-problems.ts';
import './page-problems.css';

/*
 * In development only: a panel with what `kb check` finds wrong with the page in view. It speaks English, as
 * the editors' command does.
 */

const folded = 'kb-problems-folded';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

const counted = (count: number, word: string) => (count ? [`${String(count)} ${word}${count === 1 ? '' : 's'}`] : []);

/** Where the problem stands; a click opens the file there, in the editor that Vite finds running. */
function place({ path, line, column }: ShownProblem): HTMLElement {
  const at = `${path}:${String(line)}:${String(column)}`;
  const button = element('button', 'problem-place', at);
  button.type = 'button';
  button.title = 'Open in your editor';
  button.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(at)}`));
  return button;
}

const item = (problem: ShownProblem) =>
  element(
    'li',
    `problem ${problem.severity}`,
    element('p', 'problem-head', place(problem), ' ', element('span', 'problem-rule', problem.rule)),
    element('p', 'problem-message', problem.message),
    element('p', 'problem-advice', problem.advice),
  );

function panel({ here, elsewhere, isMissing }: PageProblems): HTMLElement | undefined {
  if (here.length + elsewhere.length === 0) return undefined;
  const errors = here.filter(({ severity }) => severity === 'error').length;
  const parts = [
    ...counted(errors, 'error'),
    ...counted(here.length - errors, 'warning'),
    ...(elsewhere.length ? [`${String(elsewhere.length)} in other files`] : []),
  ];
  const details = element('details', 'page-problems', element('summary', '', parts.join(' · ')));
  if (isMissing) details.append(element('p', 'problems-missing', 'This FAQ has no page until its file can be read.'));
  details.append(element('ul', '', ...here.map(item)));
  if (elsewhere.length > 0) {
    details.append(element('h2', '', 'In other files'), element('ul', '', ...elsewhere.map(item)));
  }
  details.classList.toggle('has-errors', errors + elsewhere.length > 0);
  details.open = errors > 0 || sessionStorage.getItem(folded) === 'no';
  details.addEventListener('toggle', () => {
    sessionStorage.setItem(folded, details.open ? 'no' : 'yes');
  });
  const region = element('aside', '', details);
  region.ariaLabel = 'Problems of this page';
  return region;
}

const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const reading = visit?.serverTiming.find(({ name }) => name === 'reading')?.duration;

import.meta.hot?.on('page-problems', (problems: PageProblems) => {
  const shown = panel(problems);
  if (shown) document.body.append(shown);
});
import.meta.hot?.send('page-opened', { path: location.pathname, reading } satisfies OpenedPage);
