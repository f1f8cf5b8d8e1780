import type { Held } from '../contract.ts';
import styles from './held-view.module.css';
import { plural } from './names.ts';
import { PlaceLink } from './place-link.tsx';
import reading from './reading.module.css';
import { StatementList } from './statement-list.tsx';

/** What the levels below ask: taken as given, so it is folded away, and nobody is asked to show it again. */
export function Presumed({ presumed }: { presumed: Held['presumed'] }) {
  return (
    <section className={reading.part} aria-labelledby="presumed">
      <h2 id="presumed">Presumed from the levels below</h2>
      <p className={styles.about}>Asked at a lower level and taken as given here. What this level says again is above.</p>
      {presumed.map(({ level, place, areas }) => {
        const count = areas.reduce((sum, area) => sum + area.statements.length, 0);
        if (count === 0) {
          return (
            <p key={level.id} className={styles.nothing}>
              {level.title}: nothing further.
            </p>
          );
        }
        return (
          <details key={level.id} className={styles.level}>
            <summary>
              {level.title} <span className={`${styles.count} figures`}>{plural(count, 'statement')}</span>
            </summary>
            <div className={styles.lower}>
              {place && (
                <p className={styles.way}>
                  The page says so <PlaceLink place={place} />
                </p>
              )}
              {areas.map((area) => (
                <section key={area.title}>
                  <h3>{area.title}</h3>
                  <StatementList statements={area.statements} includes />
                </section>
              ))}
            </div>
          </details>
        );
      })}
    </section>
  );
}
