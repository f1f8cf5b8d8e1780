import type { UnitRef } from '../../../people/contract.ts';
import { UnitPick } from '../../../people/web/acts/picks.tsx';
import { ChoiceSet } from '../../../ui/field.tsx';
import { type DutyName, dutiesOfUnits, dutyNames } from '../../duty.ts';
import { useAccessWords } from '../words/access-words.tsx';

export interface DutyInput {
  duty: DutyName | null;
  unit: UnitRef | null;
}

export interface DutyFieldsProps {
  value: DutyInput;
  onValue(value: DutyInput): void;
  /** Ids of the controls. */
  ids: { duty: string; unit: string };
  errors?: { duty?: string | null; unit?: string | null };
}

/** Which duty, and over which unit where it is one of units. */
export function DutyFields({ value, onValue, ids, errors = {} }: DutyFieldsProps) {
  const say = useAccessWords().admin;
  const isOfUnits = value.duty !== null && dutiesOfUnits.includes(value.duty);
  return (
    <>
      <ChoiceSet
        id={ids.duty}
        legend={say.which}
        error={errors.duty}
        value={value.duty}
        choices={dutyNames.map((name) => ({ value: name, title: say.dutyName[name], hint: say.dutyMeans[name] }))}
        onValue={(duty) => onValue({ duty, unit: dutiesOfUnits.includes(duty) ? value.unit : null })}
      />
      {isOfUnits && (
        <UnitPick
          id={ids.unit}
          label={say.unit}
          hint={say.unitHint}
          error={errors.unit}
          value={value.unit}
          onPick={(unit) => onValue({ ...value, unit })}
        />
      )}
    </>
  );
}
