/** What an API token narrows its owner to, by the method and the address that it is used with. */

export const scopes = ['read', 'write', 'scim'] as const;
export type Scope = (typeof scopes)[number];

const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The scope that is missing; null: none is. What an identity provider says is taken from a token made for that, and from nothing else.
 * @param held null: nothing is narrowed
 */
export function missingScope(held: ReadonlySet<string> | null, method: string, path: string): Scope | null {
  if (path.startsWith('/scim/')) return held?.has('scim') ? null : 'scim';
  if (held === null || held.has('write')) return null;
  if (!harmless.has(method)) return 'write';
  return held.has('read') ? null : 'read';
}
