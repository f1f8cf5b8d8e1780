/** Choosing a level or role, a unit, a person: each found by typing. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useAsWritten } from '../../../frameworks/web/words/as-written.ts';
import { PickOne } from '../../../ui/pick-one.tsx';
import type { PersonRef, PositionView, PostList, UnitRef } from '../../contract.ts';
import { fits } from '../../fitting.ts';
import { someoneQuery, unitsCalledQuery, unitsQuery } from '../queries.ts';
import { inTree, isWhole } from '../unit-tree.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { keyOfPost } from './key-of-post.ts';
import { postsQuery } from './queries.ts';

type ListedPost = PostList['posts'][number];
export type PickedPost = Pick<PositionView['post'], 'kind' | 'id' | 'title' | 'group'> & { grade: number | null };

interface PickProps<Value> {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null | undefined;
  value: Value | null;
  onPick(value: Value | null): void;
}

/** @param first those that stand before all others, and why */
export function PostPick({
  value,
  onPick,
  first = [],
  ...field
}: PickProps<PickedPost> & { first?: readonly { kind: string; id: string; why: string }[] }) {
  const say = usePeopleWords().acts;
  const { lang } = useAsWritten();
  const [words, setWords] = useState<string | null>(null);
  const { data } = useQuery({ ...postsQuery(), throwOnError: false });
  const options = useMemo(() => {
    if (words === null) return [];
    const all = (data?.posts ?? []).filter(({ inHandbook }) => inHandbook);
    const groups = new Map(all.map((post) => [keyOfPost(post), post.group]));
    const asOption = (post: ListedPost, group = post.group ?? undefined, why?: string) => ({
      id: keyOfPost(post),
      title: post.title,
      about: [why, post.grade !== null && say.grade(post.grade)].filter(Boolean).join(', ') || undefined,
      group,
      lang,
    });
    const proposed = first.flatMap(({ kind, id, why }) => {
      const post = all.find((one) => one.kind === kind && one.id === id);
      return post ? [asOption(post, say.proposed, [post.group, why].filter(Boolean).join(', '))] : [];
    });
    const isProposed = new Set(proposed.map(({ id }) => id));
    const others = all.map((post) => asOption(post)).filter(({ id }) => !isProposed.has(id));
    return [...proposed, ...others].filter(({ id, title, about }) => fits(words, title, groups.get(id), about));
  }, [data, first, words, lang, say]);
  return (
    <PickOne
      {...field}
      value={value && { id: keyOfPost(value), title: value.title, group: value.group ?? undefined, lang }}
      onPick={(option) => onPick(data?.posts.find((post) => keyOfPost(post) === option?.id) ?? null)}
      words={words}
      onWords={setWords}
      options={options}
      says={{ nothing: data ? say.nothingFits : say.looking, clear: say.clear, found: say.found }}
    />
  );
}

/** @param on a day, to find those that were there then; else those that are open now */
export function UnitPick({ value, onPick, except, on = null, ...field }: PickProps<UnitRef> & { except?: string; on?: string | null }) {
  const say = usePeopleWords().acts;
  const { lang } = useAsWritten();
  const [words, setWords] = useState<string | null>(null);
  const asked = words?.trim() ?? '';
  const { data: top } = useQuery({ ...unitsQuery(on), throwOnError: false });
  // Where they are too many to be there, those that are called so are asked for.
  const isAsked = asked !== '' && top !== undefined && !isWhole(top);
  const { data: called, isFetching } = useQuery({ ...unitsCalledQuery(asked, on), enabled: isAsked, throwOnError: false });
  const data = isAsked ? called : top;
  const options = useMemo(() => {
    if (words === null || data === undefined) return [];
    const titles = new Map([...data.units, ...data.above].map(({ id, title }) => [id, title]));
    const units = isAsked ? data.units : inTree(data.units).map(({ unit }) => unit);
    return units
      .filter(({ id, closedOn }) => (on !== null || closedOn === null) && id !== except)
      .map(({ id, title, parent, key }) => ({ id, title, about: titles.get(parent ?? ''), lang: key === null ? undefined : lang }))
      .filter(({ title, about }) => fits(words, title, about));
  }, [data, isAsked, except, words, lang, on]);
  return (
    <PickOne
      {...field}
      canBeNone
      value={value}
      onPick={(option) => onPick(option && { id: option.id, title: option.title })}
      words={words}
      onWords={setWords}
      options={options}
      says={{ nothing: data && !(isAsked && isFetching) ? say.nothingFits : say.looking, clear: say.clear, found: say.found }}
    />
  );
}

/** Among everybody who is here; `except` is whoever it cannot be. */
export function PersonPick({
  value,
  onPick,
  except,
  canBeNone = true,
  ...field
}: PickProps<PersonRef> & { except?: string; canBeNone?: boolean }) {
  const say = usePeopleWords().acts;
  const [words, setWords] = useState<string | null>(null);
  const asked = words?.trim() ?? '';
  const { data, isFetching } = useQuery({ ...someoneQuery(asked, null), throwOnError: false });
  const options = asked === '' ? [] : (data?.rows ?? []).filter(({ id }) => id !== except);
  return (
    <PickOne
      {...field}
      canBeNone={canBeNone}
      value={value && { id: value.id, title: value.name }}
      onPick={(option) => onPick(option && { id: option.id, name: option.title })}
      words={words}
      onWords={setWords}
      options={options.map(({ id, name, post, unit }) => ({
        id,
        title: name,
        about: [post?.title, unit?.title].filter(Boolean).join(', ') || undefined,
      }))}
      says={{
        nothing: asked === '' ? say.typeName : isFetching ? say.looking : say.nobodyFits(asked),
        clear: say.clear,
        found: say.found,
      }}
    />
  );
}
