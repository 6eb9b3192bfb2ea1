import { brokenLink } from './broken-link.ts';
import type { Check } from './check.ts';

/** All checks, in the order of the documentation. */
export const checks: readonly Check[] = [brokenLink];
