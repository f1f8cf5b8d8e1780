import { PersonLink } from '../../../people/web/named.tsx';
import tables from '../../../people/web/people-table.module.css';
import { AppLink } from '../../../ui/app-link.tsx';
import type { RemovalPlan } from '../../contract/rights.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './rights.module.css';

/** What would be removed by some rules at this moment, and whose time has come. */
export function DueNow({ plan: { things, people, peopleCount, erasesPeople } }: { plan: RemovalPlan }) {
  const say = useAccessWords().rights;
  const due = things.filter(({ count }) => count > 0);
  return (
    <>
      <section className={styles.section} aria-labelledby="would-go">
        <h2 id="would-go">{say.wouldGo}</h2>
        {due.length === 0 ? (
          <p className={styles.about}>{say.nothingDue}</p>
        ) : (
          <dl className={styles.facts}>
            {due.map(({ key, count, before }) => (
              <div key={key} style={{ display: 'contents' }}>
                <dt>{say.thing[key] ?? key}</dt>
                <dd>
                  {say.number(count)} <span className={styles.moment}>{say.olderThan(before)}</span>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <section className={styles.section} aria-labelledby="due">
        <h2 id="due">{say.due}</h2>
        <p className={styles.about}>{peopleCount === 0 ? say.nobodyDue : say.dueMeans(peopleCount, erasesPeople)}</p>
        {people.length > 0 && (
          <table className={tables.table} aria-label={say.due}>
            <thead>
              <tr>
                <th scope="col">{say.what}</th>
                <th scope="col">{say.leftOn}</th>
                <th scope="col">{say.dueOn}</th>
                <th scope="col">{say.erasure}</th>
              </tr>
            </thead>
            <tbody>
              {people.map(({ id, name, leftOn, dueOn, reports }) => (
                <tr key={id}>
                  <th scope="row">
                    <PersonLink person={{ id, name }} />
                  </th>
                  <td data-title={say.leftOn}>{say.day(leftOn)}</td>
                  <td data-title={say.dueOn}>{say.day(dueOn)}</td>
                  <td data-title={say.erasure}>
                    {reports > 0 ? say.reportsStill(reports) : <AppLink href={`/people/${id}/data`}>{say.plan}</AppLink>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  );
}
