import type { FeedbackStore } from '#feedback/feedback-store.ts';
import { plain, type Reply } from './reply.ts';

/** How long an answer holds, in milliseconds: probing does not wear out the disk. */
const holdsFor = 5_000;

/** Make the answer of `/readyz`: whether the next reader's answer could be kept. */
export function readiness(store: FeedbackStore | undefined): (isStopping: boolean) => Promise<Reply> {
  let last: { at: number; problem: Promise<string | undefined> } | undefined;

  const check = async (): Promise<string | undefined> => {
    try {
      await store?.check();
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : 'The feedback store failed.';
    }
  };

  return async (isStopping) => {
    if (isStopping) return plain(503, 'stopping');
    if (!last || Date.now() - last.at > holdsFor) last = { at: Date.now(), problem: check() };
    const problem = await last.problem;
    return problem === undefined ? plain(200, 'ready') : plain(503, problem, { 'Retry-After': '5' });
  };
}
