import type { Diagnostic } from '../../diagnostic.ts';
import type { Area, Aspect, Statement } from '../../graph.ts';
import { groupBy } from '../../group.ts';
import { statementTwice } from '../../messages.generated.ts';
import { diagnoseLine } from '../../report.ts';
import type { Checked } from '../check.ts';
import { type Post, postsById, takenFrom } from '../posts.ts';

/** Longer chains of inheritance are circles, or a mistake. */
const farthest = 20;
/** Enough to go and look. */
const mostRelated = 10;

/** A statement that a level or role says again, word for word, although it takes over from the one that said it. */
export function statementTwiceRule({ graph }: Checked): Diagnostic[] {
  const byId = postsById(graph);
  // Only who takes over, and from whom: most statements need not be looked at.
  const linked = new Set<string>();
  for (const post of byId.values())
    for (const target of post.extends.flatMap((one) => takenFrom(one, byId))) {
      linked.add(post.id);
      linked.add(target.id);
    }
  if (linked.size === 0) return [];
  const holderOf = ({ role, level }: Statement) => role ?? level ?? '';
  const once = new Set<string>();
  const twice = new Set<string>();
  const said = graph.statements.filter((statement) => linked.has(holderOf(statement)));
  for (const { text } of said) (once.has(text) ? twice : once).add(text);
  const repeated = [
    ...groupBy(
      said.filter(({ text }) => twice.has(text)),
      ({ text }) => text,
    ).values(),
  ];
  const areas = repeated.length === 0 ? new Map<string, Area>() : new Map(graph.areas.map((area) => [area.id, area]));
  const above = new Map<string, ReadonlySet<string>>();
  const isTaken = (statement: Statement, earlier: Statement) => {
    const aspect = aspectOf(areas.get(earlier.area));
    const key = `${holderOf(statement)} ${aspect}`;
    const known = above.get(key) ?? heldBy(byId.get(holderOf(statement)), aspect, byId);
    above.set(key, known);
    return known.has(holderOf(earlier));
  };
  const pairs = repeated.flatMap((statements) =>
    statements.flatMap((statement) => {
      const earlier = statements.findLast(
        (one) => holderOf(one) !== holderOf(statement) && !isSamePlace(one, statement) && isTaken(statement, one),
      );
      return earlier ? [{ statement, earlier }] : [];
    }),
  );
  return [...groupBy(pairs, ({ statement, earlier }) => `${holderOf(statement)}\n${holderOf(earlier)}`).values()].flatMap((again) => {
    const [first] = again.sort((a, b) => a.statement.origin.line - b.statement.origin.line);
    const [post, other] = [byId.get(first ? holderOf(first.statement) : ''), byId.get(first ? holderOf(first.earlier) : '')];
    if (!first || !post || !other) return [];
    const more = again.length === 1 ? null : again.length === 2 ? 'one more statement' : `${again.length - 1} more statements`;
    const related = again
      .slice(0, mostRelated)
      .flatMap(({ statement, earlier }) => [
        ...(statement === first.statement ? [] : [placeOf(statement, 'said again here')]),
        placeOf(earlier, `as "${other.title}" says it`),
      ]);
    const { file, line } = first.statement.origin;
    return [{ ...diagnoseLine(statementTwice({ holder: post.title, other: other.title, more }), file, line), related }];
  });
}

function placeOf({ origin: { file, line, column } }: Statement, message: string): Diagnostic['related'][number] {
  return { file, line, column, message };
}

/** What an include brings to both is said once. */
function isSamePlace({ origin: one }: Statement, { origin: other }: Statement): boolean {
  return one.file === other.file && one.line === other.line;
}

function aspectOf(area: Area | undefined): Aspect {
  return area?.kind === 'requirement' || area?.kind === 'nice-to-have' ? 'requirements' : 'responsibilities';
}

/** Everybody whose responsibilities, or requirements, somebody takes over, through others too. */
function heldBy(post: Post | undefined, aspect: Aspect, byId: ReadonlyMap<string, Post>): ReadonlySet<string> {
  const found = new Set<string>();
  let open = post ? [post] : [];
  for (let step = 0; step < farthest && open.length > 0; step++) {
    open = open
      .flatMap((one) => one.extends.filter((way) => way.row === null && (way.aspect === 'role' || way.aspect === aspect)))
      .flatMap((way) => takenFrom(way, byId))
      .filter(({ id }) => id !== post?.id && !found.has(id) && found.add(id));
  }
  return found;
}
