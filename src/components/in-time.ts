/**
 * The outcome of a promise, within a time in milliseconds: a slow phone gets there, a dead network keeps nobody waiting.
 *
 * @throws When there is none by then.
 */
export const inTime = <Value>(promise: Promise<Value>, ms = 10_000): Promise<Value> =>
  Promise.race([promise, new Promise<never>((_, reject) => setTimeout(reject, ms, new Error('It took too long.')))]);
