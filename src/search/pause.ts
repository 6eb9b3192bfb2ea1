const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };

/** End the task at hand: what follows makes a task of its own, in which browsers let keys and frames come first. */
const yieldTask = (): Promise<void> =>
  scheduler?.yield ? scheduler.yield() : new Promise((resolve) => void setTimeout(resolve));

/** Longest work in one task, in milliseconds: half a frame, since what stands between two pauses may take as long. */
const longestMs = 8;

let begun = -Infinity;

/** Whether this task has lasted so long that others should have their turn: asked in loops, where waiting costs. */
export const isPauseDue = (): boolean => performance.now() - begun >= longestMs;

/** Let others have their turn, unless this task has only begun. Long work asks at each of its steps. */
export async function pause(): Promise<void> {
  if (!isPauseDue()) return;
  await yieldTask();
  begun = performance.now();
}
