import type { Held } from '../contract.ts';
import styles from './held-view.module.css';
import { PlaceLink } from './place-link.tsx';
import reading from './reading.module.css';
import { StatementList } from './statement-list.tsx';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** What the levels below ask: taken as given, so it is folded away, and nobody is asked to show it again. */
export function Presumed({ presumed }: { presumed: Held['presumed'] }) {
  const say = useWords();
  const asWritten = useAsWritten();
  return (
    <section className={reading.part} aria-labelledby="presumed">
      <h2 id="presumed">{say.reading.presumed}</h2>
      <p className={styles.about}>{say.reading.takenAsGiven}</p>
      {presumed.map(({ level, place, areas }) => {
        const count = areas.reduce((sum, area) => sum + area.statements.length, 0);
        if (count === 0) {
          return (
            <p key={level.id} className={styles.nothing}>
              {say.reading.nothingFurther(<span {...asWritten}>{level.title}</span>)}
            </p>
          );
        }
        return (
          <details key={level.id} className={styles.level}>
            <summary>
              <span {...asWritten}>{level.title}</span> <span className={`${styles.count} figures`}>{say.count.statements(count)}</span>
            </summary>
            <div className={styles.lower}>
              {place && (
                <p className={styles.way}>
                  {say.reading.pageSaysSo} <PlaceLink place={place} />
                </p>
              )}
              {areas.map((area) => (
                <section key={area.title}>
                  <h3 {...asWritten}>{area.title}</h3>
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
