/** What is kept of a person themselves, as somebody enters it. */
import { InputField } from '../../../ui/field.tsx';
import type { PersonView } from '../../contract.ts';
import type { PeopleWords } from '../words/en.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import type { FieldName } from './fields-of-refusals.ts';
import type { Wrongs } from './use-wrongs.ts';

export interface PersonInput {
  number: string;
  name: string;
  email: string;
  startedOn: string;
}

export const personFieldNames = ['number', 'name', 'email', 'startedOn'] as const satisfies readonly FieldName[];

export function personInput(person: Pick<PersonView, 'number' | 'name' | 'email' | 'startedOn'> | null): PersonInput {
  return { number: person?.number ?? '', name: person?.name ?? '', email: person?.email ?? '', startedOn: person?.startedOn ?? '' };
}

/** Before the server is asked: what cannot be right whatever it knows. */
export function wrongInPerson({ acts: say }: PeopleWords, { name, number, email }: PersonInput): [FieldName, string][] {
  return [
    ...(name.trim() === '' ? [['name', say.nameNeeded] as [FieldName, string]] : []),
    ...(number.trim() === '' ? [['number', say.numberNeeded] as [FieldName, string]] : []),
    ...(email !== '' && !/^[^@\s]+@[^@\s]+$/u.test(email.trim()) ? [['email', say.emailWrong] as [FieldName, string]] : []),
  ];
}

export interface PersonFieldsProps {
  value: PersonInput;
  onValue(value: PersonInput): void;
  wrongs: Wrongs;
}

export function PersonFields({ value, onValue, wrongs }: PersonFieldsProps) {
  const say = usePeopleWords().acts;
  const field = (name: keyof PersonInput) => ({
    id: wrongs.idOf(name),
    label: say.facts[name],
    error: wrongs.of(name),
    value: value[name],
    onValue: (text: string) => onValue({ ...value, [name]: text }),
  });
  return (
    <>
      <InputField {...field('name')} />
      <InputField {...field('number')} hint={say.numberHint} />
      <InputField {...field('email')} hint={say.emailHint} type="email" />
      <InputField {...field('startedOn')} hint={say.startedHint} type="date" />
    </>
  );
}
