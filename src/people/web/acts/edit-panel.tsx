import { useCallback, useState } from 'react';
import type { ChangedPerson } from '../../contract.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { ActForm } from './act-form.tsx';
import { ActPanel } from './act-panel.tsx';
import type { PersonPanelProps } from './move-panel.tsx';
import { MeanwhileNotice } from './notices.tsx';
import { PersonFields, type PersonInput, personFieldNames, personInput, wrongInPerson } from './person-fields.tsx';
import { useSending } from './sending.ts';
import { useOnMeanwhile, usePersonMeanwhile } from './use-meanwhile.ts';
import { useWrongs } from './use-wrongs.ts';

/** What is kept of somebody themselves. Only what was altered here is sent: what somebody else altered meanwhile stays. */
export function EditPanel({ person: opened, onClose }: PersonPanelProps) {
  const words = usePeopleWords();
  const say = words.acts;
  const meanwhile = usePersonMeanwhile(opened);
  const { shown: person } = meanwhile;
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
  const check = () => {
    if (wrongs.find(wrongInPerson(words, value)) || sending.isSending) return;
    meanwhile.told();
    void (isDirty ? save() : onClose());
  };

  return (
    <ActPanel title={say.editTitle(opened.name)} isDirty={isDirty} onClose={close}>
      <ActForm
        wrongs={wrongs}
        sending={sending}
        told={meanwhile.changes && <MeanwhileNotice name={person.name} changes={meanwhile.changes} next={say.saveAnew} />}
        doIt={sending.isSending ? say.doing : say.save}
        onSubmit={check}
        onAgain={() => void save()}
        onLeave={close}
      >
        <PersonFields value={value} onValue={alter} wrongs={wrongs} />
      </ActForm>
    </ActPanel>
  );
}
