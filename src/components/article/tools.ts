// What only answers to a reader, in one file: `on-first-move.ts` fetches it.
import './markdown-copy.ts';
import './media.ts';
import './print.ts';
import './short-link.ts';
import './value-copy.ts';
