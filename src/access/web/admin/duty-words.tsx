/** A duty in words: what, over what, when, and where from. */
import { useAsWritten } from '../../../frameworks/web/words/as-written.ts';
import { UnitLink } from '../../../people/web/named.tsx';
import type { DutyView } from '../../contract/duties.ts';
import { useAccessWords } from '../words/access-words.tsx';
import type { AccessWords } from '../words/en.ts';
import styles from './admin.module.css';

type Told = Pick<DutyView, 'duty' | 'unit' | 'from' | 'until' | 'state'>;

/** Without anything that could be clicked: for the name of a button, and for what is read aloud. */
export function dutyText(say: AccessWords['admin'], { duty, unit }: Pick<Told, 'duty'> & { unit: { title: string } | null }): string {
  const name = say.dutyName[duty];
  if (unit !== null) return `${name}, ${unit.title}`;
  return duty === 'people-partner' || duty === 'framework-owner' ? say.overAll(name) : name;
}

/** When it holds, where that is not simply now. */
export function daysText(say: AccessWords['admin'], { from, until, state }: Pick<Told, 'from' | 'until' | 'state'>): string {
  if (until !== null) return state === 'holds' ? say.until(until) : say.between(from, until);
  return state === 'comes' ? say.from(from) : say.since(from);
}

export function DutyName({ duty: told }: { duty: Told }) {
  const say = useAccessWords().admin;
  const asWritten = useAsWritten();
  const { duty, unit } = told;
  if (unit === null) return dutyText(say, told);
  return (
    <>
      {say.over(
        say.dutyName[duty],
        <span {...asWritten}>
          <UnitLink unit={unit} />
        </span>,
      )}
      {unit.closedOn !== null && <span className={styles.mark}>{say.closedUnit}</span>}
    </>
  );
}
