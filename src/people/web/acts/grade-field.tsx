import { useQuery } from '@tanstack/react-query';
import { Field, InputField } from '../../../ui/field.tsx';
import { usePeopleWords } from '../words/people-words.tsx';
import { keyOfPost } from './key-of-post.ts';
import type { PickedPost } from './picks.tsx';
import { postsQuery } from './queries.ts';

export interface GradeFieldProps {
  id: string;
  post: PickedPost | null;
  value: string;
  onValue(value: string): void;
  error: string | null;
}

/** Only asked for where the handbook leaves it open; else it is the handbook's, and said. */
export function GradeField({ id, post, value, onValue, error }: GradeFieldProps) {
  const say = usePeopleWords().acts;
  const { data } = useQuery({ ...postsQuery(), throwOnError: false });
  const inHandbook = post && data?.posts.find((one) => keyOfPost(one) === keyOfPost(post));
  if (post === null || inHandbook === undefined) return null;
  if (inHandbook?.grade != null && error === null) {
    return (
      <Field id={id} label={say.facts.grade}>
        {({ id }) => <output id={id}>{say.gradeOfHandbook(inHandbook.grade ?? 0)}</output>}
      </Field>
    );
  }
  return <InputField id={id} label={say.facts.grade} hint={say.gradeHint} error={error} type="number" value={value} onValue={onValue} />;
}
