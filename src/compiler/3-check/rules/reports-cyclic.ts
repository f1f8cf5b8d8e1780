import type { Posts } from '../../2-resolve/assemble.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { ReportsTo } from '../../graph.ts';
import { reportsCyclic } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import { circlesIn } from '../circles.ts';
import { type Post, postsById, postsOf, referredTo } from '../posts.ts';

/** Levels or roles that report to each other. Where a page names several for one to report to, any may be meant. */
export function reportsCyclicRule(all: Posts): Diagnostic[] {
  const byId = postsById(all);
  const ways = (post: Post) =>
    post.reportsTo.flatMap((by) => {
      const to = by.targets.length === 1 && by.targets[0] ? referredTo(by.targets[0], byId) : null;
      return to === null ? [] : [{ to, by }];
    });
  const posts = postsOf(all).filter((post) => post.reportsTo.length > 0);
  return circlesIn<Post, ReportsTo>(posts, ways).flatMap(([first, ...rest]) => {
    if (!first) return [];
    const { file, line } = first.by.origin;
    const related = rest.map(({ from, by }) => noteAt({ file: by.origin.file, line: by.origin.line }, phrase('reportsToWhom', from.title)));
    const way = rest.length === 0 ? null : phrase('quotedNames', ...rest.map(({ from }) => from.title));
    return [{ ...diagnoseLine(reportsCyclic({ holder: first.from.title, way }), file, line), related }];
  });
}
