import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useId } from 'react';
import choosing from '../../frameworks/web/choosing.module.css';
import { handbookQuery } from '../../frameworks/web/queries.ts';
import { useRead } from '../../frameworks/web/use-read.ts';
import { useAsWritten } from '../../frameworks/web/words/as-written.ts';
import { DayChoice } from './day-choice.tsx';
import styles from './directory-filters.module.css';
import type { DirectorySearch } from './directory-search.ts';
import { meQuery, personQuery, unitQuery, unitsQuery } from './queries.ts';
import { inTree, isWhole } from './unit-tree.ts';
import { useDay, useSay } from './use-day.ts';
import { usePeopleWords } from './words/people-words.tsx';

const UnitPick = lazy(() => import('./acts/picks.tsx').then((module) => ({ default: module.UnitPick })));

/** Chooses among people: by unit, by level or role, by who is still here, by day. */
export function DirectoryFilters({ search }: { search: DirectorySearch }) {
  const words = usePeopleWords().people;
  const asWritten = useAsWritten();
  const say = useSay();
  const on = useDay();
  const units = useRead(unitsQuery(on));
  const { can } = useRead(meQuery());
  const { frameworks, families } = useRead(handbookQuery());
  const groups = [
    ...frameworks.map(({ id, title, levels }) => ({ id, title, kind: 'level', posts: levels })),
    ...families.map(({ id, title, roles }) => ({ id, title, kind: 'role', posts: roles })),
  ].filter(({ posts }) => posts.length > 0);
  const isKnown = groups.some(({ kind, posts }) => posts.some(({ id }) => `${kind}:${id}` === search.post));
  const isChosen = ['unit', 'post', 'state', 'manager', 'on'].some((key) => key in search);
  // A choice by which nobody but oneself could be found is none; one that the address makes can be taken back.
  const states = (['leave', 'left', 'all'] as const).filter(
    (state) => state === search.state || (state === 'leave' ? can.seeAbsences : can.seeLeft),
  );
  const isNarrow = useMediaQuery('(max-width: 40rem)', undefined, { getInitialValueInEffect: false });
  return (
    <details className={`${styles.fold} not-on-paper`} open={!isNarrow || isChosen}>
      <summary>{words.narrow}</summary>
      <div className={`${choosing.row} ${styles.filters}`}>
        {isWhole(units) ? (
          <label>
            <span>{words.unit}</span>
            <select value={search.unit ?? ''} onChange={({ target }) => say({ unit: target.value || undefined })}>
              <option value="">{words.allUnits}</option>
              {inTree(units.units).map(({ unit, depth }) => (
                <option key={unit.id} value={unit.id} {...asWritten}>
                  {'\u2003'.repeat(depth)}
                  {unit.title}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <OfUnit id={search.unit} />
        )}
        <label>
          <span>{words.post}</span>
          <select value={search.post ?? ''} onChange={({ target }) => say({ post: target.value || undefined })}>
            <option value="">{words.allPosts}</option>
            {search.post !== undefined && !isKnown && <option value={search.post}>{search.post.replace(/^(?:level|role):/u, '')}</option>}
            {groups.map(({ id, title, kind, posts }) => (
              <optgroup key={`${kind} ${id}`} label={title} {...asWritten}>
                {posts.map((post) => (
                  <option key={post.id} value={`${kind}:${post.id}`}>
                    {post.title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {states.length > 0 && (
          <label>
            <span>{words.who}</span>
            <select value={search.state ?? ''} onChange={({ target }) => say({ state: target.value || undefined })}>
              <option value="">{words.state.active}</option>
              {states.map((state) => (
                <option key={state} value={state}>
                  {words.state[state]}
                </option>
              ))}
            </select>
          </label>
        )}
        <DayChoice told={units.on} />
        {search.manager !== undefined && <OfManager id={search.manager} />}
      </div>
    </details>
  );
}

/** In an organisation of so many units that no list of them would be looked through. */
function OfUnit({ id }: { id: string | undefined }) {
  const words = usePeopleWords().people;
  const say = useSay();
  const on = useDay();
  const field = useId();
  const { data } = useQuery({ ...unitQuery(id ?? '', on), enabled: id !== undefined, throwOnError: false });
  const value = id === undefined ? null : { id, title: data?.unit.title ?? '…' };
  return (
    <div className={styles.ofUnit}>
      <Suspense>
        <UnitPick id={field} label={words.unit} value={value} onPick={(unit) => say({ unit: unit?.id })} on={on} />
      </Suspense>
    </div>
  );
}

/** Whom they report to, where an address asks for that; it can be taken away again. */
function OfManager({ id }: { id: string }) {
  const words = usePeopleWords().people;
  const say = useSay();
  const { data } = useQuery({ ...personQuery(id, useDay()), throwOnError: false });
  return (
    <p className={styles.manager}>
      {words.reportingTo(<b>{data?.name ?? '…'}</b>)}{' '}
      <button type="button" onClick={() => say({ manager: undefined })}>
        {words.anyManager}
      </button>
    </p>
  );
}
