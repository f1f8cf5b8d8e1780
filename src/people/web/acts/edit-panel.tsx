import { type FormEvent, useCallback, useState } from 'react';
import button from '../../../ui/button.module.css';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import fields from '../../../ui/field.module.css';
import type { ChangedPerson } from '../../contract.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { ActPanel } from './act-panel.tsx';
import type { PersonPanelProps } from './move-panel.tsx';
import { LostNotice, MeanwhileNotice } from './notices.tsx';
import { PersonFields, type PersonInput, personFieldNames, personInput } from './person-fields.tsx';
import { useSending } from './sending.ts';
import { useMeanwhile, useOnMeanwhile } from './use-meanwhile.ts';
import { useWrongs } from './use-wrongs.ts';

/** What is kept of somebody themselves. Only what was altered here is sent: what somebody else altered meanwhile stays. */
export function EditPanel({ person: opened, onClose }: PersonPanelProps) {
  const say = usePeopleWords().acts;
  const meanwhile = useMeanwhile(opened);
  const { person } = meanwhile;
  const [altered, setAltered] = useState<Partial<PersonInput>>({});
  const before = personInput(person);
  const value = { ...before, ...altered };
  const sending = useSending((people, asked: ChangedPerson, changing) => people.changePerson(asked, changing));
  const { failure } = sending;
  const wrongs = useWrongs(personFieldNames, failure);
  const close = useCallback(() => onClose(), [onClose]);
  const isDirty = personFieldNames.some((name) => value[name] !== before[name]);

  const alter = (next: PersonInput) =>
    setAltered({
      ...altered,
      ...Object.fromEntries(personFieldNames.flatMap((name) => (next[name] === value[name] ? [] : [[name, next[name]]]))),
    });

  useOnMeanwhile(failure, meanwhile.look);

  const save = async () => {
    const { name, number, email, startedOn } = value;
    const asked = {
      id: person.id,
      ...(name !== before.name && { name }),
      ...(number !== before.number && { number }),
      ...(email !== before.email && { email: email.trim() || null }),
      ...(startedOn !== before.startedOn && { startedOn: startedOn || null }),
    };
    if (await sending.send(asked, person.revision)) onClose(say.saved(name));
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    const isWrong = wrongs.find([
      ...(value.name.trim() === '' ? [['name', say.nameNeeded] as const] : []),
      ...(value.number.trim() === '' ? [['number', say.numberNeeded] as const] : []),
      ...(value.email !== '' && !/^[^@\s]+@[^@\s]+$/u.test(value.email.trim()) ? [['email', say.emailWrong] as const] : []),
    ]);
    if (isWrong || sending.isSending) return;
    meanwhile.told();
    void (isDirty ? save() : onClose());
  };

  return (
    <ActPanel title={say.editTitle(opened.name)} isDirty={isDirty} onClose={close}>
      <form className={fields.form} noValidate onSubmit={check}>
        {meanwhile.changes && <MeanwhileNotice name={person.name} changes={meanwhile.changes} next={say.saveAnew} />}
        <ErrorSummary title={say.toMend(wrongs.all.length)} wrongs={wrongs.all} />
        {failure?.kind === 'lost' && <LostNotice onAgain={() => void save()} isSending={sending.isSending} />}
        <PersonFields value={value} onValue={alter} wrongs={wrongs} />
        <div className={button.row}>
          <button type="submit" className={button.primary} aria-disabled={sending.isSending}>
            {sending.isSending ? say.doing : say.save}
          </button>
          <button type="button" className={button.button} onClick={close}>
            {say.cancel}
          </button>
        </div>
      </form>
    </ActPanel>
  );
}
