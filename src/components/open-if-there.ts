import { inTime } from './in-time.ts';

/**
 * Open a page, unless it cannot be had. A script that could not be fetched stays lost as long as its page lives, since
 * browsers do not ask for it twice: another page is the way to it.
 */
export const openIfThere = (address: string): Promise<void> =>
  inTime(fetch(address)).then(
    ({ ok }) => {
      if (ok) location.assign(address);
    },
    () => undefined, // the network is still away
  );
