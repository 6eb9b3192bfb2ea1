/** Search cannot answer at present; `cause` says what the network or host did. Asking again tries again. */
export class SearchUnavailableError extends Error {
  override name = 'SearchUnavailableError';
}
