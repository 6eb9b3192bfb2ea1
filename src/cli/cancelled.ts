/** The person at the terminal pressed Ctrl+C or Escape: nothing was done. */
export class Cancelled extends Error {
  override name = 'Cancelled';
  override message = 'Cancelled: nothing was written.';
}
