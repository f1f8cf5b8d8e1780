import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { problemOf } from '../../frameworks/web/client.ts';
import { useWords } from '../../frameworks/web/words/speaking.tsx';
import { AppLink } from '../../ui/app-link.tsx';
import button from '../../ui/button.module.css';
import { SidePanel } from '../../ui/side-panel.tsx';
import type { PersonRef, WhoView } from '../contract.ts';
import { useOpened } from './acts/use-opened.ts';
import { PersonLink } from './named.tsx';
import { whoQuery } from './queries.ts';
import styles from './who-sees.module.css';
import { usePeopleWords } from './words/people-words.tsx';

/** Wherever something personal is shown: who else sees it, each with the reason. */
export function WhoSees({ person }: { person: PersonRef }) {
  const say = usePeopleWords().whoSees;
  const { name, opener, close } = useOpened<'who'>();
  return (
    <>
      <button type="button" className={`${button.quiet} not-on-paper`} onClick={opener('who')}>
        {say.open}
      </button>
      {name !== null && <WhoPanel person={person} onClose={close} />}
    </>
  );
}

function WhoPanel({ person, onClose }: { person: PersonRef; onClose(): void }) {
  const say = usePeopleWords().whoSees;
  const closeTitle = useWords().site.close;
  const close = useCallback(() => onClose(), [onClose]);
  const { data, error } = useQuery({ ...whoQuery(person.id), throwOnError: false });
  return (
    <SidePanel title={say.title(person.name)} subject={person.id} closeTitle={closeTitle} onClose={close}>
      {error && <p role="alert">{problemOf(error)?.message ?? say.lost}</p>}
      {data && <Readers who={data} />}
    </SidePanel>
  );
}

function Readers({ who: { everybody, readers } }: { who: WhoView }) {
  const say = usePeopleWords().whoSees;
  return (
    <div className={styles.who}>
      <section>
        <h3>{say.everybody}</h3>
        <p>{everybody}</p>
      </section>
      <section>
        <h3>{say.more(readers.length)}</h3>
        <ul>
          {readers.map(({ person, because, record, absence }) => (
            <li key={person.id}>
              <b>
                <PersonLink person={person} />
              </b>
              <ul className={styles.because}>
                {because.map(({ relation, says, of, unit }) => (
                  <li key={`${relation} ${of?.id} ${unit}`}>
                    {says}
                    {of !== null && `: ${say.insteadOf(of.name)}`}
                    {unit !== null && `: ${unit}`}
                  </li>
                ))}
              </ul>
              <span className={styles.what}>{say.what(record, absence)}</span>
            </li>
          ))}
        </ul>
      </section>
      <p className={styles.what}>{say.allOfIt(<AppLink href="/access/policy">{say.policy}</AppLink>)}</p>
    </div>
  );
}
