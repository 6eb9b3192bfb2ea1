import { startVote } from './vote-states.ts';
import { startWish } from './wish-states.ts';
import type { Take } from './feedback-form.ts';

/* All that is fetched when a reader comes near a form, as one file; being here, it sends what has not arrived. */

/** Take over a form: the question about an article, which says where its other states are, or the one about a search. */
export const start = (host: HTMLElement, name: string): Take | Promise<Take> =>
  host.dataset.states ? startVote(host, host.dataset.states, name) : startWish(host, name);
