/** Why search cannot answer: nothing came from the network, or not what was expected. */
export type Reason = 'unreachable' | 'damaged' | 'other-version';

/** Search cannot answer at present. Asking again may help: nothing of a failure is kept. */
export class SearchUnavailableError extends Error {
  override name = 'SearchUnavailableError';
  readonly reason: Reason;

  constructor(reason: Reason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
