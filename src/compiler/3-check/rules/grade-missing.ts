import type { Posts } from '../../2-resolve/assemble.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { groupBy } from '../../group.ts';
import { gradeMissing } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import { namesPost } from '../../words.ts';
import { groupOf, postsOf } from '../posts.ts';

/** So many times as many must have a grade as have none: else the page does not give grades. */
const share = 2;

/** A role without a grade among others that have one. */
export function gradeMissingRule(all: Posts): Diagnostic[] {
  return [...groupBy(postsOf(all), groupOf).values()].flatMap((posts) => {
    const graded = posts.filter(({ grade }) => grade !== null);
    // A part of a page that is no post, and is read as one, needs none.
    const bare = posts.filter(({ grade, title }) => grade === null && namesPost(title));
    if (graded.length < share * bare.length) return [];
    const [first] = graded;
    const related = first ? [noteAt({ file: first.page, line: first.line }, phrase('hasGrade', first.title, first.grade ?? 0))] : [];
    return bare.map(({ title, page, line }) => ({
      ...diagnoseLine(gradeMissing({ holder: title, graded: graded.length, all: posts.length }), page, line),
      related,
    }));
  });
}
