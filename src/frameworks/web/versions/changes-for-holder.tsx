import type { ReactNode } from 'react';
import { AppLink } from '../../../ui/app-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { addressOf } from '../../addresses.ts';
import type { ChangesForHolder } from '../../contract/versions.ts';
import { GradeMark } from '../commit-facts.tsx';
import { OneChange } from '../one-change.tsx';
import { useAsWritten } from '../words/as-written.ts';
import { useVersionsWords } from '../words/versions/versions-words.tsx';
import styles from './changes-for-holder.module.css';

/** What changed in everything that somebody in a post is held to: area by area, then what is presumed of them from below. */
export function ChangesForHolderView({ changes }: { changes: ChangesForHolder }) {
  const say = useVersionsWords().changesFor;
  const asWritten = useAsWritten();
  const { state, facts, areas, below } = changes;
  const nothing = facts.length + areas.length + below.length === 0;
  return (
    <>
      {state !== 'stays' && <p className={styles.state}>{state === 'new' ? say.isNew : say.isGone}</p>}
      {nothing && state === 'stays' && (
        <EmptyState title={say.nothing}>
          <p>{say.nothingWhy}</p>
        </EmptyState>
      )}
      {facts.length > 0 && (
        <Section heading={say.facts}>
          {facts.map((change, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a change has no identity but its place; the list is replaced whole
            <li key={place} data-grade={change.grade}>
              <GradeMark grade={change.grade} />
              <OneChange change={change} />
            </li>
          ))}
        </Section>
      )}
      <Areas areas={areas} />
      {below.map(({ level, areas: own }) => (
        <section key={level.id} className={styles.below}>
          <h2>
            {say.below(
              <AppLink {...asWritten} href={addressOf('level', level.id)}>
                {level.title}
              </AppLink>,
            )}
          </h2>
          <p>{say.belowWhy}</p>
          <Areas areas={own} />
        </section>
      ))}
    </>
  );
}

function Section({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className={styles.area}>
      <h2>{heading}</h2>
      <ol>{children}</ol>
    </section>
  );
}

function Areas({ areas }: { areas: ChangesForHolder['areas'] }) {
  const say = useVersionsWords().changesFor;
  const asWritten = useAsWritten();
  return areas.map(({ row, title, changes }) => (
    <Section key={row} heading={title}>
      {changes.map((change, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a change has no identity but its place; the list is replaced whole
        <li key={place} data-grade={change.grade}>
          <p className={styles.kind}>
            <GradeMark grade={change.grade} /> {say.kind[change.kind]}
            {change.from && <>, {say.from(<span {...asWritten}>{change.from.title}</span>)}</>}
          </p>
          <OneChange change={change} />
        </li>
      ))}
    </Section>
  ));
}
