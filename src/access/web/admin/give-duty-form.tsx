import { useState } from 'react';
import type { PersonRef } from '../../../people/contract.ts';
import { PersonPick } from '../../../people/web/acts/picks.tsx';
import fields from '../../../ui/field.module.css';
import { InputField } from '../../../ui/field.tsx';
import type { GivenDuty } from '../../contract/duties.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import { DutyFields, type DutyInput } from './duty-fields.tsx';
import { dutyText } from './duty-words.tsx';
import { stale } from './queries.ts';

export interface GiveDutyFormProps {
  /** To whom; null: that is chosen here. */
  person: PersonRef | null;
  onDone(said: string): void;
  onCancel(): void;
  onDirty?(): void;
}

/** Gives somebody a duty, over a unit or over everything, from a day on. */
export function GiveDutyForm({ person: of, onDone, onCancel, onDirty }: GiveDutyFormProps) {
  const say = useAccessWords().admin;
  const [person, setPerson] = useState<PersonRef | null>(of);
  const [what, setWhat] = useState<DutyInput>({ duty: null, unit: null });
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const giving = useActing((access, asked: GivenDuty) => access.duties.giveDuty(asked), stale);
  const wrongs = useWrongs(giving.failure, {
    DUTY_OWN: 'person',
    DUTY_PERSON_LEFT: 'person',
    DUTY_HELD: 'duty',
    DUTY_WITHOUT_UNIT: 'unit',
    DUTY_UNIT_CLOSED: 'unit',
    DUTY_PAST: 'from',
    DUTY_DAYS: 'until',
  } as const);
  const alter =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      onDirty?.();
    };
  const submit = async () => {
    const { duty, unit } = what;
    const found = [
      ...(person === null ? [['person', say.whomNeeded] as const] : []),
      ...(duty === null ? [['duty', say.whichNeeded] as const] : []),
    ];
    giving.forget();
    if (wrongs.find(found) || person === null || duty === null) return;
    const asked = { person: person.id, duty, unit: unit?.id ?? null, ...(from && { from }), until: until || null };
    if (await giving.act(asked)) onDone(say.given(person.name, dutyText(say, { duty, unit })));
  };
  return (
    <ActingForm wrongs={wrongs} acting={giving} doIt={say.give} onSubmit={() => void submit()} onCancel={onCancel}>
      {of === null && (
        <PersonPick id={wrongs.idOf('person')} label={say.whom} error={wrongs.of('person')} value={person} onPick={alter(setPerson)} />
      )}
      <DutyFields
        value={what}
        onValue={alter(setWhat)}
        ids={{ duty: wrongs.idOf('duty'), unit: wrongs.idOf('unit') }}
        errors={{ duty: wrongs.of('duty'), unit: wrongs.of('unit') }}
      />
      <div className={fields.two}>
        <InputField
          id={wrongs.idOf('from')}
          label={say.firstDay}
          hint={say.firstDayHint}
          error={wrongs.of('from')}
          type="date"
          value={from}
          onValue={alter(setFrom)}
        />
        <InputField
          id={wrongs.idOf('until')}
          label={say.lastDay}
          hint={say.lastDayHint}
          error={wrongs.of('until')}
          type="date"
          value={until}
          onValue={alter(setUntil)}
        />
      </div>
    </ActingForm>
  );
}
