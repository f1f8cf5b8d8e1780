import { useMemo, useState } from 'react';
import choosing from '../../../frameworks/web/choosing.module.css';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { PageHead } from '../../../people/web/page-head.tsx';
import button from '../../../ui/button.module.css';
import { SearchIcon } from '../../../ui/icons.tsx';
import type { PolicyView } from '../../contract/duties.ts';
import { useAccessWords } from '../words/access-words.tsx';
import { chosenActs, relationsIn } from './policy-filter.ts';
import styles from './policy-page.module.css';
import { policyQuery } from './queries.ts';

/** Everything that is allowed and to whom, in plain words, as the server declares it. */
export function PolicyPage() {
  const say = useAccessWords().policy;
  const { rooms, duties, principles } = useRead(policyQuery());
  const [words, setWords] = useState('');
  const [relation, setRelation] = useState('');
  const relations = useMemo(() => relationsIn(rooms), [rooms]);
  const chosen = useMemo(() => chosenActs(rooms, words, relation), [rooms, words, relation]);
  return (
    <article className={styles.policy}>
      <PageHead title={say.title} about={say.about}>
        <button type="button" className={button.button} onClick={() => print()}>
          {say.print}
        </button>
      </PageHead>
      <section className={styles.principles} aria-labelledby="principles">
        <h2 id="principles">{say.principles}</h2>
        <dl>
          {principles.map(({ title, says }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </section>
      <search className={`${choosing.row} ${styles.finding} not-on-paper`}>
        <div className={styles.field}>
          <SearchIcon />
          <input
            type="search"
            aria-label={say.filter}
            placeholder={say.filterHint}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </div>
        <label>
          <span>{say.who}</span>
          <select value={relation} onChange={({ target }) => setRelation(target.value)}>
            <option value="">{say.anybody}</option>
            {relations.map((one) => (
              <option key={one.relation} value={one.relation}>
                {one.says}
              </option>
            ))}
          </select>
        </label>
        <output className={styles.found}>{say.found(chosen.reduce((sum, { acts }) => sum + acts.length, 0))}</output>
      </search>
      {chosen.length === 0 && <p className={styles.nothing}>{say.nothing}</p>}
      {chosen.map((room) => (
        <Room key={room.name} room={room} />
      ))}
      <section className={styles.duties} aria-labelledby="duties">
        <h2 id="duties">{say.byDuty}</h2>
        {duties.map(({ duty, title, means, ofUnits, acts }) => (
          <div key={duty} className={styles.duty}>
            <h3>{title}</h3>
            <p>
              {means} {ofUnits ? say.ofUnits : say.ofAll}
            </p>
            {acts.length === 0 ? (
              <p className={styles.quiet}>{say.noneYet}</p>
            ) : (
              <ul>
                {acts.map(({ room, act, says }) => (
                  <li key={`${room} ${act}`}>{says}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </section>
    </article>
  );
}

function Room({ room: { name, title, acts } }: { room: PolicyView['rooms'][number] }) {
  const say = useAccessWords().policy;
  const heading = `room-${name}`;
  return (
    <section className={styles.room} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <table aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{say.act}</th>
            <th scope="col">{say.may}</th>
          </tr>
        </thead>
        <tbody>
          {acts.map(({ act, says, may }) => (
            <tr key={act} id={`act-${act}`}>
              <th scope="row">{says}</th>
              <td>
                <ul>
                  {may.map((one) => (
                    <li key={one.relation}>{one.says}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
