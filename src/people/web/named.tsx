/** People, units and posts by name: each leads to its own page, on the day that is looked at. */
import { Fragment } from 'react';
import { addressOf } from '../../frameworks/addresses.ts';
import { useAsWritten } from '../../frameworks/web/words/as-written.ts';
import { AppLink } from '../../ui/app-link.tsx';
import type { PersonRef, PostView, UnitRef } from '../contract.ts';
import { personAddress, unitAddress } from './addresses.ts';
import styles from './named.module.css';
import { useDayOnward } from './use-day.ts';
import { usePeopleWords } from './words/people-words.tsx';

export function PersonLink({ person, tabIndex }: { person: PersonRef; tabIndex?: number }) {
  return (
    <AppLink href={personAddress(person.id, useDayOnward())} tabIndex={tabIndex}>
      {person.name}
    </AppLink>
  );
}

export function UnitLink({ unit }: { unit: UnitRef }) {
  const asWritten = useAsWritten();
  return (
    <AppLink {...asWritten} href={unitAddress(unit.id, useDayOnward())}>
      {unit.title}
    </AppLink>
  );
}

/** A level or role; one that the handbook has no longer is named as it was, and leads nowhere. */
export function PostLink({ post, group = false }: { post: PostView; group?: boolean }) {
  const { general } = usePeopleWords();
  const asWritten = useAsWritten();
  if (!post.inHandbook) {
    return (
      <>
        {post.title} <span className={styles.quiet}>{general.notInHandbook}</span>
      </>
    );
  }
  return (
    <>
      <AppLink {...asWritten} href={addressOf(post.kind, post.id)}>
        {post.title}
      </AppLink>
      {group && post.group !== null && (
        <span className={styles.quiet} {...asWritten}>
          , {post.group}
        </span>
      )}
    </>
  );
}

export interface StateMarksProps {
  acting?: readonly Pick<PostView, 'title'>[];
  /** Held for a while, and not named here. */
  isActing?: boolean;
  onLeave?: boolean | null;
  /** The first day after the leave, where it is known. */
  backOn?: string | null;
  left?: boolean;
}

/** What is out of the ordinary with somebody on that day, each in words. */
export function StateMarks({ acting = [], isActing = false, onLeave = false, backOn = null, left = false }: StateMarksProps) {
  const { general } = usePeopleWords();
  const asWritten = useAsWritten();
  return (
    <>
      {acting.map(({ title }) => (
        <Fragment key={title}>
          {' '}
          <span className={styles.mark} data-kind="acting">
            {general.actingAs(<span {...asWritten}>{title}</span>)}
          </span>
        </Fragment>
      ))}
      {isActing && (
        <>
          {' '}
          <span className={styles.mark} data-kind="acting">
            {general.acting}
          </span>
        </>
      )}
      {onLeave && (
        <>
          {' '}
          <span className={styles.mark} data-kind="leave">
            {backOn === null ? general.onLeave : general.onLeaveUntil(backOn)}
          </span>
        </>
      )}
      {left && (
        <>
          {' '}
          <span className={styles.mark} data-kind="left">
            {general.left}
          </span>
        </>
      )}
    </>
  );
}
