const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };

/** End the task at hand, where the browser can: what follows makes a task of its own, and keys come in between. */
export const pause = async (): Promise<void> => scheduler?.yield?.();
