/** What was missing: the manifest, another file, or a common version of page and index (reloading the page helps). */
export type Missing = 'manifest' | 'file' | 'version';

/** Search cannot answer at present; `cause` says what the network or host did. Asking again tries again. */
export class SearchUnavailableError extends Error {
  override name = 'SearchUnavailableError';
  readonly missing: Missing;

  constructor(missing: Missing, message: string, options?: ErrorOptions) {
    super(message, options);
    this.missing = missing;
  }
}
