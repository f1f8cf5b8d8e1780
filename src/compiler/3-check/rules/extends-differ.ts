import type { Posts } from '../../2-resolve/assemble.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Aspect, Extends } from '../../graph.ts';
import { extendsDiffer } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import { isOneLadder, postsById, postsOf, takenFrom } from '../posts.ts';

/**
 * A level or role whose responsibilities add to those of one, and its requirements to those of another of the same
 * ladder. Who leads others and does their work as well takes over from two ladders, and means it.
 */
export function extendsDifferRule(all: Posts): Diagnostic[] {
  const byId = postsById(all);
  return postsOf(all).flatMap((post) => {
    const [responsibilities, requirements] = [ofAspect(post.extends, 'responsibilities'), ofAspect(post.extends, 'requirements')];
    if (!responsibilities || !requirements || post.extends.some(({ aspect }) => aspect === 'role')) return [];
    const [[one], [other]] = [takenFrom(responsibilities, byId), takenFrom(requirements, byId)];
    if (!one || !other || one === other || !isOneLadder(one, other)) return [];
    const { file, line } = requirements.origin;
    const at = responsibilities.origin;
    const related = [noteAt({ file: at.file, line: at.line }, phrase('responsibilitiesOf', one.title))];
    return [
      {
        ...diagnoseLine(extendsDiffer({ holder: post.title, responsibilities: one.title, requirements: other.title }), file, line),
        related,
      },
    ];
  });
}

/** The only one that says so, of one target. */
function ofAspect(all: Extends[], aspect: Aspect): Extends | null {
  const [first, ...more] = all.filter((one) => one.aspect === aspect && one.row === null);
  return first && more.length === 0 && first.targets.length === 1 ? first : null;
}
