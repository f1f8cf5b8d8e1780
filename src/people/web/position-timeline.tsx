import { useAsWritten } from '../../frameworks/web/words/as-written.ts';
import type { PersonView } from '../contract.ts';
import styles from './position-timeline.module.css';
import { lanes, type Stretch, timeScale } from './timeline-layout.ts';
import { usePeopleWords } from './words/people-words.tsx';

interface Bar extends Stretch {
  key: string;
  kind: 'substantive' | 'acting' | 'leave';
  title: string;
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** Positions and leave as bars over the years. Everything in it stands in the table below, in words. */
export function PositionTimeline({ person: { name, positions, leaves, on } }: { person: PersonView }) {
  const say = usePeopleWords();
  const asWritten = useAsWritten();
  const bars = (kind: Bar['kind']): Bar[] =>
    positions
      .filter((one) => one.kind === kind)
      .map(({ id, post, from, until }) => ({ key: id, kind: kind, title: post.title, from, until }));
  const away = leaves.map(({ id, from, until }): Bar => ({ key: id, kind: 'leave', title: say.general.onLeave, from, until }));
  const all = [...bars('substantive'), ...bars('acting'), ...away];
  const scale = timeScale(all, on);
  const rows = [...lanes(bars('substantive')), ...lanes(bars('acting')), ...lanes(away)];
  return (
    <figure className={styles.timeline} role="img" aria-label={say.person.timeline(name)}>
      <div className={`${styles.years} figures`} aria-hidden="true">
        {scale.years.map(({ year, at }) => (
          <span key={year} style={{ left: percent(at) }}>
            {year}
          </span>
        ))}
      </div>
      <div className={styles.lanes} aria-hidden="true">
        {scale.years.map(({ year, at }) => (
          <i key={year} className={styles.year} style={{ left: percent(at) }} />
        ))}
        {rows.map((lane) => (
          <div key={lane[0]?.key} className={styles.lane}>
            {lane.map(({ key, kind, title, from, until }) => {
              const start = scale.at(from);
              const end = until === null ? 1 : scale.at(until);
              return (
                <span
                  key={key}
                  className={styles.bar}
                  data-kind={kind}
                  data-open={until === null || undefined}
                  title={`${title}, ${say.general.period(from, until)}`}
                  style={{ left: percent(start), width: percent(Math.max(end - start, 0.004)) }}
                >
                  <span {...(kind === 'leave' ? {} : asWritten)}>{title}</span>
                </span>
              );
            })}
          </div>
        ))}
        <i className={styles.now} style={{ left: percent(scale.at(on)) }} />
      </div>
    </figure>
  );
}
