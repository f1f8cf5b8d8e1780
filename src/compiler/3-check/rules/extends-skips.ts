import type { Posts } from '../../2-resolve/assemble.ts';
import { coreOf, formOf } from '../../2-resolve/short-names.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Extends } from '../../graph.ts';
import { groupBy } from '../../group.ts';
import { extendsSkips } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import { groupOf, heightsOf, isOneLadder, type Post, postsById, postsOf, shares, takenFrom } from '../posts.ts';

/** A level or role that takes over from one two or more rungs below, past the one between. */
export function extendsSkipsRule(all: Posts): Diagnostic[] {
  const byId = postsById(all);
  const groups = groupBy(postsOf(all), groupOf);
  return postsOf(all).flatMap((post) =>
    post.extends.flatMap((one) =>
      takenFrom(one, byId).flatMap((target) => {
        if (one.row !== null || !isOneLadder(post, target)) return [];
        const also = new Set(post.extends.filter((other) => shares(one.aspect, other.aspect)).flatMap((other) => takenFrom(other, byId)));
        const between = rungsBetween(post, target, groups.get(groupOf(post)) ?? [], all).filter((rung) => !also.has(rung));
        const [nearest] = between;
        return nearest ? [finding(post, one, target, nearest, between)] : [];
      }),
    ),
  );
}

function finding(post: Post, { aspect, origin }: Extends, target: Post, nearest: Post, between: Post[]): Diagnostic {
  const what = { role: '', responsibilities: phrase('theResponsibilitiesOf'), requirements: phrase('theRequirementsOf') }[aspect];
  const related = [target, ...between].map(({ page, line, title }) => noteAt({ file: page, line }, phrase('quoted', title)));
  const titles = phrase('allOf', ...between.map(({ title }) => title));
  const message = extendsSkips({ holder: post.title, what, target: target.title, between: titles, nearest: nearest.title });
  return { ...diagnoseLine(message, origin.file, origin.line), related };
}

/** Whoever of one trade stands above the one and below the other; highest first. */
function rungsBetween(upper: Post, lower: Post, group: Post[], all: Posts): Post[] {
  const between = group.flatMap((rung) => {
    if (rung === upper || rung === lower || !isOneLadder(rung, upper)) return [];
    const [low = 0, own = 0, high = 0] = heightsOf([lower, rung, upper], all);
    // Where grades and titles contradict each other, the grade is what is wrong, and a finding of its own.
    const [below = 0, beside = 0] = [lower, rung].map(({ id }) => all.orders.get(id));
    if (beside < below) return [];
    return low < own && own < high ? [{ rung, own }] : [];
  });
  if (between.length === 0) return [];
  const trade = ({ title }: Post) => coreOf(formOf(title));
  const trades = [trade(upper), trade(lower)];
  return between
    .filter(({ rung }) => trades.includes(trade(rung)))
    .sort((a, b) => b.own - a.own)
    .map(({ rung }) => rung);
}
