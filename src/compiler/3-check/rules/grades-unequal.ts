import type { Posts } from '../../2-resolve/assemble.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { gradesUnequal } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import { postsById, postsOf, referredTo } from '../posts.ts';

/** Two that are said to be equivalent and have different grades. */
export function gradesUnequalRule(all: Posts): Diagnostic[] {
  const byId = postsById(all);
  return postsOf(all).flatMap((post) =>
    post.equivalentTo.flatMap((reference) => {
      const other = referredTo(reference, byId);
      // Both pages may say it: once is enough.
      const isSaidThere = other?.equivalentTo.some((one) => referredTo(one, byId) === post) ?? false;
      if (!other || post.grade === null || other.grade === null || post.grade === other.grade || (isSaidThere && other.id < post.id))
        return [];
      const related = [noteAt({ file: other.page, line: other.line }, phrase('hasGrade', other.title, other.grade))];
      const message = gradesUnequal({ holder: post.title, grade: post.grade, other: other.title, another: other.grade });
      return [{ ...diagnoseLine(message, post.page, post.line), related }];
    }),
  );
}
