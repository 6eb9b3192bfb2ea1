import { github } from './github.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { terminal } from './terminal.ts';

/** All forms of a report; the first is the one that nobody has to ask for. */
export const reporters: readonly Reporter[] = [terminal, json, github];
