import type { english } from './english.ts';

/** Everything that is said in one language, of a graph and what is made of it. */
export type Speech = typeof english;
