/** Advisories that are lived with for a while: each with the reason, and the last day on which it is accepted. None at present. */
import type { Accepted } from './advisories.ts';

export const acceptedAdvisories: readonly Accepted[] = [];
