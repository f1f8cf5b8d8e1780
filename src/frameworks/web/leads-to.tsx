import { AppLink } from '../../ui/app-link.tsx';
import { compareAddress } from '../addresses.ts';
import type { LevelView } from '../contract.ts';
import { PointerLink } from './pointer-link.tsx';
import styles from './reading.module.css';
import { useWords } from './words/speaking.tsx';

/** Both tracks stand side by side: going to the other one is a choice, and neither is the next rung. */
export function LeadsTo({ from, ways, heading }: { from: string; ways: LevelView['leadsTo']; heading: string }) {
  const say = useWords();
  const tracks = (['individual', 'management'] as const).filter((track) => ways.some((to) => to.track === track));
  if (tracks.length === 0) return null;
  return (
    <section className={styles.choices} aria-labelledby="leads-to">
      <h2 id="leads-to">{heading}</h2>
      <div className={styles.tracks}>
        {tracks.map((track) => (
          <div key={track}>
            <h3>{say.site.track[track]}</h3>
            <ul>
              {ways
                .filter((to) => to.track === track)
                .map((way) => (
                  <li key={way.text}>
                    <PointerLink pointer={way} />
                    {way.to && (
                      <span className={`${styles.way} figures`}>
                        {way.to.grade !== null && say.reading.gradeAndStop(way.to.grade)}
                        <AppLink href={compareAddress(from, way.to.id)} aria-label={say.reading.changesFromHere(way.text)}>
                          {say.site.whatChanges}
                        </AppLink>
                      </span>
                    )}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
