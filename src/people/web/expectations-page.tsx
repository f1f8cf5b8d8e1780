import { useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { handbookQuery } from '../../frameworks/web/queries.ts';
import { useRead } from '../../frameworks/web/use-read.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { ExpectationsView, PostView } from '../contract.ts';
import { onDay, personAddress } from './addresses.ts';
import { DayChoice } from './day-choice.tsx';
import styles from './expectations-page.module.css';
import { ForMe } from './for-me.tsx';
import { HeldGone } from './held-gone.tsx';
import { PostLink, StateMarks } from './named.tsx';
import { NextPosts } from './next-posts.tsx';
import { PageHead } from './page-head.tsx';
import { PeopleCrumbs } from './people-crumbs.tsx';
import { expectationsQuery } from './queries.ts';
import { readBeside } from './read-beside.ts';
import { useDay } from './use-day.ts';
import { WhoSees } from './who-sees.tsx';
import { usePeopleWords } from './words/people-words.tsx';

/** The statements with all that belongs to them are a large part, and come after what is above them. */
const HeldBeside = lazy(() => import('./held-beside.tsx').then((module) => ({ default: module.HeldBeside })));

export function ExpectationsPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return <Expectations id={id} isMine={false} />;
}

export function MyExpectationsPage() {
  const { frame } = usePeopleWords();
  return <ForMe title={frame.expectations}>{(person) => <Expectations id={person.id} isMine />}</ForMe>;
}

/** Everything that somebody is held to on a day, beside what comes next on either track. */
function Expectations({ id, isMine }: { id: string; isMine: boolean }) {
  const say = usePeopleWords();
  const view = useRead(expectationsQuery(id, useDay()));
  const title = isMine ? say.frame.expectations : say.expectations.of(view.person.name);
  return (
    <>
      {!isMine && <PeopleCrumbs crumbs={[{ person: view.person }]} />}
      <PageHead title={title} about={<Whose view={view} isMine={isMine} />}>
        <DayChoice told={view.on} ofRecord />
        <WhoSees person={view.person} />
      </PageHead>
      {view.position === null ? <NoPosition view={view} /> : <HeldTo view={view} post={view.position.post} />}
    </>
  );
}

/** The position, since when, and the version that holds. */
function Whose({ view, isMine }: { view: ExpectationsView; isMine: boolean }) {
  const say = usePeopleWords();
  const { position, version, person, acting } = view;
  if (position === null) return null;
  return (
    <>
      <p className={styles.post}>
        <PostLink post={position.post} group />
        {position.grade !== null && <>, {say.general.grade(position.grade)}</>}
        <StateMarks acting={acting} />
      </p>
      <p>
        {say.expectations.since(position.from)}{' '}
        {version === null
          ? say.expectations.asThePagesAre
          : say.expectations.version(<code>{shortOf(version.id)}</code>, version.how, version.since)}{' '}
        <AppLink href={isMine ? '/my/changes' : personAddress(person.id, null, 'changes')} className="not-on-paper">
          {say.expectations.whatChanged}
        </AppLink>
      </p>
      {acting.length > 0 && <p>{say.expectations.acting(say.general.and(acting.map(({ title }) => title)))}</p>}
    </>
  );
}

function HeldTo({ view, post }: { view: ExpectationsView; post: PostView }) {
  const { next } = useSearch({ strict: false }) as { next?: string };
  const say = usePeopleWords().expectations;
  const handbook = useRead(handbookQuery());
  if (!post.inHandbook) return <HeldGone post={post} />;
  const chosen = readBeside(view, next, handbook);
  return (
    <>
      <NextPosts view={view} chosen={chosen} />
      <p className={styles.noList}>{say.noList}</p>
      <Suspense>
        <HeldBeside own={post} beside={chosen} version={view.version?.id ?? null} />
      </Suspense>
    </>
  );
}

function NoPosition({ view: { person, on } }: { view: ExpectationsView }) {
  const say = usePeopleWords().expectations;
  const asked = useDay();
  return (
    <EmptyState title={say.noPosition(person.name)}>
      <p>{say.noPositionOn(on)}</p>
      <p>
        <AppLink href={onDay(`/people/${person.id}`, asked)}>{say.toPerson(person.name)}</AppLink>
      </p>
    </EmptyState>
  );
}

/** Enough of the hash of a version to name it by. */
function shortOf(version: string): string {
  return version.replace(/^sha256-/u, '').slice(0, 10);
}
