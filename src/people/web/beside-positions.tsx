import type { ReactNode } from 'react';
import type { PersonView } from '../contract.ts';
import styles from './beside-positions.module.css';
import { PersonLink, UnitLink } from './named.tsx';
import { usePeopleWords } from './words/people-words.tsx';

interface Entry {
  id: string;
  from: string;
  until: string | null;
}

/** What stands beside positions, each with its days: memberships, dotted lines, leave, delegates. Nothing where there is none. */
export function BesidePositions({ person }: { person: PersonView }) {
  const say = usePeopleWords().person;
  return (
    <div className={styles.beside}>
      <Entries title={say.memberships} about={say.membershipsAre} entries={person.memberships}>
        {({ unit }) => <UnitLink unit={unit} />}
      </Entries>
      <Entries title={say.dottedTo} about={say.dottedAre} entries={person.dottedLines}>
        {({ to }) => <PersonLink person={to} />}
      </Entries>
      <Entries title={say.dottedFrom} about={say.dottedFromAre} entries={person.dottedFrom}>
        {({ person: from }) => <PersonLink person={from} />}
      </Entries>
      <Entries title={say.leaves} about={say.leavesAre} entries={person.leaves} />
      <Entries title={say.delegates} about={say.delegatesAre(person.name)} entries={person.delegates}>
        {({ delegate }) => <PersonLink person={delegate} />}
      </Entries>
      <Entries title={say.delegateOf} about={say.delegateOfIs(person.name)} entries={person.delegateOf}>
        {({ person: whom }) => <PersonLink person={whom} />}
      </Entries>
    </div>
  );
}

function Entries<T extends Entry>({
  title,
  about,
  entries,
  children,
}: {
  title: string;
  about: string;
  entries: T[];
  children?: (entry: T) => ReactNode;
}) {
  const { general } = usePeopleWords();
  if (entries.length === 0) return null;
  return (
    <section className={styles.entries}>
      <h2>{title}</h2>
      <p className={styles.about}>{about}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            {children?.(entry)} <span className={`${styles.days} figures`}>{general.period(entry.from, entry.until)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
