import type { Posts } from '../../2-resolve/assemble.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Extends } from '../../graph.ts';
import { extendsCyclic } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import { circlesIn } from '../circles.ts';
import { type Post, postsById, postsOf, takenFrom } from '../posts.ts';

/** Levels or roles that take over from each other, in the same aspect, until the first is met again. */
export function extendsCyclicRule(all: Posts): Diagnostic[] {
  const byId = postsById(all);
  const posts = postsOf(all).filter((post) => post.extends.length > 0);
  const seen = new Set<string>();
  return (['responsibilities', 'requirements'] as const).flatMap((aspect) => {
    const ways = (post: Post) =>
      post.extends
        .filter((one) => one.row === null && (one.aspect === aspect || one.aspect === 'role'))
        .flatMap((one) => takenFrom(one, byId).map((to) => ({ to, by: one })));
    return circlesIn<Post, Extends>(posts, ways).flatMap((circle) => {
      const [first, ...rest] = circle;
      const key = circle.map(({ from }) => from.id).join('\n');
      if (!first || seen.has(key)) return [];
      seen.add(key);
      const { file, line } = first.by.origin;
      const related = rest.map(({ from, by }) => noteAt({ file: by.origin.file, line: by.origin.line }, phrase('goesOnHere', from.title)));
      const way = rest.length === 0 ? null : phrase('quotedNames', ...rest.map(({ from }) => from.title));
      return [{ ...diagnoseLine(extendsCyclic({ holder: first.from.title, way }), file, line), related }];
    });
  });
}
