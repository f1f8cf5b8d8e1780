import { useQuery } from '@tanstack/react-query';
import { handbookQuery } from '../../frameworks/web/queries.ts';
import { useRead } from '../../frameworks/web/use-read.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { directoryAddress } from './addresses.ts';
import type { DirectorySearch } from './directory-search.ts';
import { meQuery, unitQuery } from './queries.ts';
import { useDay } from './use-day.ts';
import { usePeopleWords } from './words/people-words.tsx';

/** Nobody is as they were looked for: says what was looked for, and offers each step back. */
export function NobodyFound({ search }: { search: DirectorySearch }) {
  const say = usePeopleWords().people;
  const on = useDay();
  const { data } = useQuery({ ...unitQuery(search.unit ?? '', on), enabled: search.unit !== undefined, throwOnError: false });
  const { frameworks, families } = useRead(handbookQuery());
  const { can } = useRead(meQuery());
  const unit = data?.unit.title;
  const posts = [
    ...frameworks.flatMap(({ levels }) => levels.map(({ id, title }) => ({ key: `level:${id}`, title }))),
    ...families.flatMap(({ roles }) => roles.map(({ id, title }) => ({ key: `role:${id}`, title }))),
  ];
  const post = posts.find(({ key }) => key === search.post)?.title;
  const without = (key: keyof DirectorySearch) => directoryAddress({ ...search, [key]: undefined });
  return (
    <EmptyState title={say.nobodyFound}>
      <p>
        {say.lookedFor({
          words: search.q?.trim() || null,
          unit: unit ?? null,
          post: post ?? null,
          state: search.state ?? null,
          on,
          byNumber: can.seeRecords,
        })}
      </p>
      <ul>
        {search.q && (search.unit || search.post || search.state) && (
          <li>
            <AppLink href={directoryAddress({ q: search.q, on: search.on })}>{say.everywhere(search.q.trim())}</AppLink>
          </li>
        )}
        {search.q && (
          <li>
            <AppLink href={without('q')}>{say.withoutWords}</AppLink>
          </li>
        )}
        {search.state === undefined && can.seeLeft && (
          <li>
            <AppLink href={directoryAddress({ ...search, state: 'all' })}>{say.alsoLeft}</AppLink>
          </li>
        )}
        <li>
          <AppLink href={directoryAddress({ on: search.on })}>{say.everybody}</AppLink>
        </li>
      </ul>
    </EmptyState>
  );
}
