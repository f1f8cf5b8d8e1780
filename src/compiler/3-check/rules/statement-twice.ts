import type { Posts } from '../../2-resolve/assemble.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Area, Aspect, Statement } from '../../graph.ts';
import { statementTwice } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';
import { type Post, postsById, postsOf, takenFrom } from '../posts.ts';
import { textsOf } from '../steps.ts';

/** Longer chains of inheritance are circles, or a mistake. */
const farthest = 20;
/** Enough to go and look. */
const mostRelated = 10;

interface Pair {
  statement: Statement;
  earlier: Statement;
}

/** A statement that a level or role says again, word for word, although it takes over from the one that said it. */
export function statementTwiceRule({ graph, posts, said, kept }: Checked): Diagnostic[] {
  const pairs = kept(posts, ancestries).flatMap(({ post, other, aspects }) => {
    const [own, theirs] = [said.get(post.id), said.get(other.id)];
    const again = own && theirs ? kept(own, newRepeats)(theirs, kept(theirs, textsOf)) : [];
    return again.length > 0 ? [{ post, other, aspects, again }] : [];
  });
  if (pairs.length === 0) return [];
  const areas = new Map(graph.areas.map((area) => [area.id, area]));
  // Whoever is nearest said it last: only that one is named.
  const told = new Set<Statement>();
  return pairs.flatMap(({ post, other, aspects, again }) => {
    const mine = again.filter(({ statement, earlier }) => !told.has(statement) && aspects.has(aspectOf(areas.get(earlier.area))));
    for (const { statement } of mine) told.add(statement);
    return mine.length > 0 ? [finding(post, other, mine)] : [];
  });
}

function finding(post: Post, other: Post, pairs: Pair[]): Diagnostic {
  const again = [...new Map(pairs.map((pair) => [pair.statement, pair])).values()];
  const [first = again[0] as Pair] = again.sort((a, b) => a.statement.origin.line - b.statement.origin.line);
  const more = again.length === 1 ? null : phrase('othersTwice', again.length - 1);
  const related = again
    .slice(0, mostRelated)
    .flatMap(({ statement, earlier }) => [
      ...(statement === first.statement ? [] : [noteAt(statement.origin, phrase('saidAgain'))]),
      noteAt(earlier.origin, phrase('asOtherSays', other.title)),
    ]);
  const { file, line } = first.statement.origin;
  return { ...diagnoseLine(statementTwice({ holder: post.title, other: other.title, more }), file, line), related };
}

/** The statements of one holder that another has in the same words; for each other found once. */
function newRepeats(own: Statement[]): (theirs: Statement[], texts: ReadonlySet<string>) => Pair[] {
  const known = new WeakMap<Statement[], Pair[]>();
  return (theirs, texts) => {
    const before = known.get(theirs);
    if (before) return before;
    const found = own
      .filter(({ text }) => texts.has(text))
      .flatMap((statement) =>
        theirs
          .filter((earlier) => earlier.text === statement.text && !isSamePlace(earlier, statement))
          .map((earlier) => ({ statement, earlier })),
      );
    known.set(theirs, found);
    return found;
  };
}

/** What an include brings to both is said once. */
function isSamePlace({ origin: one }: Statement, { origin: other }: Statement): boolean {
  return one.file === other.file && one.line === other.line;
}

function aspectOf(area: Area | undefined): Aspect {
  return area?.kind === 'requirement' || area?.kind === 'nice-to-have' ? 'requirements' : 'responsibilities';
}

/** Everybody who takes over from somebody, with each they take over from, through others too, and what of them. */
function ancestries(all: Posts): { post: Post; other: Post; aspects: ReadonlySet<Aspect> }[] {
  const byId = postsById(all);
  return postsOf(all).flatMap((post) => {
    const aspects = new Map<Post, Set<Aspect>>();
    for (const aspect of ['responsibilities', 'requirements'] as const)
      for (const other of heldBy(post, aspect, byId)) aspects.set(other, (aspects.get(other) ?? new Set()).add(aspect));
    return [...aspects].map(([other, held]) => ({ post, other, aspects: held }));
  });
}

/** Everybody whose responsibilities, or requirements, somebody takes over, the nearest first. */
function heldBy(post: Post, aspect: Aspect, byId: ReadonlyMap<string, Post>): ReadonlySet<Post> {
  const found = new Set<Post>();
  let open = [post];
  for (let step = 0; step < farthest && open.length > 0; step++) {
    open = open
      .flatMap((one) => one.extends.filter((way) => way.row === null && (way.aspect === 'role' || way.aspect === aspect)))
      .flatMap((way) => takenFrom(way, byId))
      .filter((other) => other !== post && !found.has(other) && found.add(other));
  }
  return found;
}
