import { useId } from 'react';
import button from '../../../ui/button.module.css';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './admin.module.css';
import { DutyFields, type DutyInput } from './duty-fields.tsx';
import { dutyText } from './duty-words.tsx';

/** Several duties, to add to and take from. */
export function DutyRows({ value, onValue }: { value: DutyInput[]; onValue(value: DutyInput[]): void }) {
  const say = useAccessWords().admin;
  const id = useId();
  return (
    <div className={styles.rows}>
      {value.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are told apart by their place alone
        <div key={index} className={styles.doing}>
          <DutyFields
            value={one}
            ids={{ duty: `${id}-duty-${index}`, unit: `${id}-unit-${index}` }}
            onValue={(next) => onValue(value.map((other, i) => (i === index ? next : other)))}
          />
          <button type="button" className={button.quiet} onClick={() => onValue(value.filter((_, i) => i !== index))}>
            {say.removeDuty(one.duty === null ? '…' : dutyText(say, { duty: one.duty, unit: one.unit }))}
          </button>
        </div>
      ))}
      <button type="button" className={button.quiet} onClick={() => onValue([...value, { duty: null, unit: null }])}>
        {say.addDuty}
      </button>
    </div>
  );
}

/** As the server takes them; those of which nothing was chosen are missing. */
export function chosenDuties(value: readonly DutyInput[]): { duty: NonNullable<DutyInput['duty']>; unit: string | null }[] {
  return value.flatMap(({ duty, unit }) => (duty === null ? [] : [{ duty, unit: unit?.id ?? null }]));
}
