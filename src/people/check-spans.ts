/** Whether managers have as many direct reports on a day as the framework says for their level or role: warnings, no more. */
import type { Day } from '../platform/day.ts';
import { type Message, spanExceeded, spanUnmet } from './messages.generated.ts';
import { holdsOn } from './period.ts';
import type { Position } from './position.ts';
import type { Posts } from './posts.ts';

export interface SpanProblem {
  manager: string;
  message: Message;
}

/** Only the managers named are looked at, or all. */
export function spanProblems(
  positions: readonly Position[],
  { posts, nameOf, day, only }: { posts: Posts; nameOf: (person: string) => string; day: Day; only?: ReadonlySet<string> },
): SpanProblem[] {
  const today = positions.filter((position) => position.kind === 'substantive' && holdsOn(position, day));
  const reports = new Map<string, number>();
  for (const { manager } of today) if (manager !== null) reports.set(manager, (reports.get(manager) ?? 0) + 1);
  return today.flatMap(({ person, post, title }): SpanProblem[] => {
    const spans = only && !only.has(person) ? null : posts.find(post.kind, post.id)?.spans;
    if (!spans) return [];
    const count = reports.get(person) ?? 0;
    const said = { name: nameOf(person), count, day, title };
    if (spans.most !== null && count > spans.most) return [{ manager: person, message: spanExceeded({ ...said, most: spans.most }) }];
    if (spans.least !== null && count < spans.least) return [{ manager: person, message: spanUnmet({ ...said, least: spans.least }) }];
    return [];
  });
}
