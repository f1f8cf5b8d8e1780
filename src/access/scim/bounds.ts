/** The most of everything that SCIM takes: what is larger is refused in words, before anything is done with it. */

export const mostDutiesOfGroup = 20;
/** Resources in an answer; also what `ServiceProviderConfig` says of filters. */
export const mostResults = 200;
export const usualResults = 100;
/** In bytes: a group with some fifty thousand members. */
export const mostBytes = 4_000_000;
export const mostOperations = 1_000;
export const mostFilterLetters = 4_000;
/** How deep brackets lie in each other. */
export const mostFilterDepth = 20;
export const mostComparisons = 100;
/** Names in `attributes`, `excludedAttributes` and `schemas`. */
export const mostNames = 100;
