import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { AppLink } from '../../../ui/app-link.tsx';
import button from '../../../ui/button.module.css';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import fields from '../../../ui/field.module.css';
import type { AddedPerson } from '../../contract.ts';
import { personAddress } from '../addresses.ts';
import form from '../import-page.module.css';
import { usePeopleWords } from '../words/people-words.tsx';
import styles from './act-panel.module.css';
import { LostNotice } from './notices.tsx';
import { PersonFields, personFieldNames, personInput, wrongInPerson } from './person-fields.tsx';
import { enteredOf, inputOf, PositionFields, positionFieldNames, wrongInPosition } from './position-fields.tsx';
import { useSending } from './sending.ts';
import { todayHere } from './today-here.ts';
import { useWrongs } from './use-wrongs.ts';

const has = [...personFieldNames, ...positionFieldNames] as const;

/** Somebody new, with a first position unless there is none yet. */
export function AddPersonForm() {
  const words = usePeopleWords();
  const say = words.acts;
  const navigate = useNavigate();
  const [blank] = useState(() => ({ person: personInput(null), position: inputOf(null, todayHere()), hasPosition: true }));
  const [input, setInput] = useState(blank);
  const sending = useSending((people, asked: AddedPerson, changing) => people.addPerson(asked, changing));
  const { failure } = sending;
  const wrongs = useWrongs(has, failure);
  const { person, position, hasPosition } = input;

  const add = async () => {
    const added = await sending.send({
      name: person.name,
      number: person.number,
      email: person.email.trim() || null,
      startedOn: person.startedOn || null,
      ...(hasPosition && { position: enteredOf(position) }),
    });
    if (added) void navigate({ href: personAddress(added.id) });
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    const isWrong = wrongs.find([...wrongInPerson(words, person), ...(hasPosition ? wrongInPosition(words, position) : [])]);
    if (!isWrong && !sending.isSending) void add();
  };

  return (
    <form className={`${fields.form} ${form.form}`} noValidate onSubmit={check}>
      <ErrorSummary title={say.toMend(wrongs.all.length)} wrongs={wrongs.all} />
      {failure?.kind === 'lost' && <LostNotice onAgain={() => void add()} isSending={sending.isSending} />}
      <PersonFields value={person} onValue={(next) => setInput({ ...input, person: next })} wrongs={wrongs} />
      <fieldset className={styles.set}>
        <legend className="only-heard">{say.firstPosition}</legend>
        <label className={fields.choice}>
          <input type="checkbox" checked={hasPosition} onChange={(event) => setInput({ ...input, hasPosition: event.target.checked })} />
          <span>{say.withPosition}</span>
        </label>
        {hasPosition && <PositionFields value={position} onValue={(next) => setInput({ ...input, position: next })} wrongs={wrongs} />}
      </fieldset>
      <div className={button.row}>
        <button type="submit" className={button.primary} aria-disabled={sending.isSending}>
          {sending.isSending ? say.doing : person.name.trim() === '' ? say.addPersonTitle : say.addNamed(person.name.trim())}
        </button>
        <AppLink href="/people" className={button.button}>
          {say.cancel}
        </AppLink>
      </div>
    </form>
  );
}
