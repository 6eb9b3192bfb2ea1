import { inTime } from '../in-time.ts';
import { openIfThere } from '../open-if-there.ts';

// The results page shows what its address asks for; if it cannot, what it shows when nothing is asked.
inTime(import('./search-results.ts')).catch(() => {
  const root = document.documentElement;
  const problem = document.querySelector<HTMLElement>('.search-problem');
  if (!problem || !('asked' in root.dataset)) return;
  delete root.dataset.asked;
  problem.hidden = false;
  problem.querySelector('button')?.addEventListener('click', () => void openIfThere(location.href));
});
