import { EmptyState } from '../../ui/empty-state.tsx';
import type { PostView } from '../contract.ts';
import { usePeopleWords } from './words/people-words.tsx';

/** A post that the handbook no longer has: nothing can be told of what it asks. */
export function HeldGone({ post }: { post: PostView }) {
  const say = usePeopleWords().expectations;
  return (
    <EmptyState title={say.gone(post.title)}>
      <p>{say.goneWhy}</p>
    </EmptyState>
  );
}
