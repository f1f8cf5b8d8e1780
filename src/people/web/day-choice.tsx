import { useRead } from '../../frameworks/web/use-read.ts';
import { isDay } from '../../platform/day.ts';
import styles from './day-choice.module.css';
import { meQuery } from './queries.ts';
import { useDay, useSay } from './use-day.ts';
import { usePeopleWords } from './words/people-words.tsx';

/**
 * On which day: what was, or is to be, is looked up as what is.
 * Shown to whom another day than today is told.
 * @param told the day that the page tells of
 * @param ofRecord where it is of one person: whether the record of that person is seen; without it, it is of everybody
 */
export function DayChoice({ told, ofRecord }: { told: string | undefined; ofRecord?: boolean }) {
  const { general } = usePeopleWords();
  const say = useSay();
  const on = useDay();
  const { can } = useRead(meQuery());
  if (!(ofRecord ?? can.seeOtherDays)) return null;
  return (
    <div className={`${styles.day} not-on-paper`}>
      <label>
        <span>{general.onDay}</span>
        <input
          key={on ?? told}
          type="date"
          className="figures"
          defaultValue={on ?? told ?? ''}
          min="1900-01-01"
          max="2999-12-31"
          onChange={({ target: { value } }) => {
            // While somebody types a year, its first digits are years as well.
            if (isDay(value) && value >= '1900-01-01') say({ on: value });
          }}
        />
      </label>
      {on !== null && (
        <button type="button" className={styles.today} onClick={() => say({ on: undefined })}>
          {general.backToToday}
        </button>
      )}
    </div>
  );
}
