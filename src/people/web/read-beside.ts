/** Which level or role is read beside somebody's own one: `?next=level:ID` says so, `?next=none` that none is. */
import type { HandbookSummary } from '../../frameworks/contract.ts';
import type { ExpectationsView, PostView } from '../contract.ts';

/** Of what could be read beside it. Where the address does not say, what comes next on the own track; a change of track is chosen. */
export function readBeside(
  { next, acting, position }: Pick<ExpectationsView, 'next' | 'acting' | 'position'>,
  asked: string | undefined,
  { families, frameworks }: Pick<HandbookSummary, 'families' | 'frameworks'>,
): PostView | null {
  if (position === null || asked === 'none') return null;
  const offered = [...next.individual, ...next.management, ...acting].filter(({ inHandbook }) => inHandbook);
  const chosen = offered.find(({ kind, id }) => `${kind}:${id}` === asked);
  if (chosen) return chosen;
  const { kind, id } = position.post;
  const all = kind === 'role' ? families.flatMap(({ roles }) => roles) : frameworks.flatMap(({ levels }) => levels);
  return next[all.find((one) => one.id === id)?.track ?? 'individual'].find(({ inHandbook }) => inHandbook) ?? null;
}
