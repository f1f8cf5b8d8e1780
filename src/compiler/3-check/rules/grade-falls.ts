import type { Posts } from '../../2-resolve/assemble.ts';
import { coreOf, formOf } from '../../2-resolve/short-names.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { groupBy } from '../../group.ts';
import { gradeFalls } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import { groupOf, type Post, postsOf } from '../posts.ts';

/** A level or role of lower grade than one of the same trade that stands below it. */
export function gradeFallsRule(all: Posts): Diagnostic[] {
  const orderOf = ({ id }: Post) => all.orders.get(id) ?? 0;
  const ladders = groupBy(
    postsOf(all).filter(({ grade }) => grade !== null),
    (post) => `${groupOf(post)} ${post.track}`,
  );
  return [...ladders.values()].flatMap((posts) => {
    const rising = posts.sort((a, b) => orderOf(a) - orderOf(b));
    const falls = rising.some((post, index) => index > 0 && (post.grade ?? 0) < (rising[index - 1]?.grade ?? 0));
    if (!falls) return [];
    return [...groupBy(rising, ({ title }) => coreOf(formOf(title))).values()].flatMap((kin) =>
      kin.flatMap((post, index) => {
        const below = kin[index - 1];
        if (!below || orderOf(below) === orderOf(post) || (below.grade ?? 0) <= (post.grade ?? 0)) return [];
        const related = [noteAt({ file: below.page, line: below.line }, phrase('hasGrade', below.title, below.grade ?? 0))];
        const message = gradeFalls({ holder: post.title, grade: post.grade ?? 0, below: below.title, higher: below.grade ?? 0 });
        return [{ ...diagnoseLine(message, post.page, post.line), related }];
      }),
    );
  });
}
