import { useState } from 'react';
import type { Changing } from '../../../frameworks/web/changing.ts';
import fields from '../../../ui/field.module.css';
import type { EnteredPosition, PersonRef, PersonView, UnitRef } from '../../contract.ts';
import type { PeopleClient } from '../client.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { ActForm } from './act-form.tsx';
import { type EntryKind, entriesOf, type ShownEntry } from './entry-kinds.ts';
import type { FieldName } from './fields-of-refusals.ts';
import { MeanwhileNotice } from './notices.tsx';
import { PersonPick, UnitPick } from './picks.tsx';
import { DayFields, enteredOf, inputOf, PositionFields, positionFieldNames, wrongInPosition } from './position-fields.tsx';
import { useSending } from './sending.ts';
import { useOnMeanwhile, usePersonMeanwhile } from './use-meanwhile.ts';
import { useWrongs } from './use-wrongs.ts';

const has = [...positionFieldNames, 'other'] as const;

export interface EntryFormProps {
  person: PersonView;
  kind: EntryKind;
  /** null: a new one. */
  entry: ShownEntry | null;
  onDirty(): void;
  onDone(done: string): void;
  onBack(): void;
}

interface Sent {
  kind: EntryKind;
  person: string;
  /** Of the one that is mended. */
  id: string | null;
  days: { from: string; until: string | null };
  position: EnteredPosition | null;
  other: string;
}

/** One entry as it should have been made: to add one, or to mend one. */
export function EntryForm({ person: opened, kind, entry: first, onDirty, onDone, onBack }: EntryFormProps) {
  const words = usePeopleWords();
  const say = words.acts;
  const { shown: person, changes, look } = usePersonMeanwhile(opened);
  // As it is by now; where somebody took it away, as it was.
  const entry = first && (entriesOf(words, person).find(({ id }) => id === first.id) ?? first);
  const [position, setPosition] = useState(() => inputOf(first?.position ?? null, first?.from ?? opened.on));
  const [days, setDays] = useState({ from: first?.from ?? opened.on, until: first?.until ?? '' });
  const [who, setWho] = useState<PersonRef | null>(null);
  const [unit, setUnit] = useState<UnitRef | null>(null);
  const sending = useSending((people, asked: Sent, changing) => send(people, asked, changing));
  const { failure } = sending;
  const wrongs = useWrongs(has, failure);
  useOnMeanwhile(failure, look);
  const isNew = entry === null;

  const save = async () => {
    const { from, until } = kind === 'position' ? position : days;
    const sent: Sent = {
      kind,
      person: person.id,
      id: entry?.id ?? null,
      days: { from, until: until === '' ? null : until },
      position: kind === 'position' ? enteredOf(position) : null,
      other: who?.id ?? unit?.id ?? '',
    };
    if (await sending.send(sent, entry?.revision)) onDone((isNew ? say.entryAdded : say.entryMended)(say.entry[kind], person.name));
  };
  const check = () => {
    const wrong: [FieldName, string][] =
      kind === 'position'
        ? wrongInPosition(words, position)
        : wrongInPosition(words, { ...position, ...days, grade: '' }).filter(([field]) => field !== 'post');
    if (isNew && kind === 'membership' && unit === null) wrong.unshift(['unit', say.unitNeeded]);
    if (isNew && (kind === 'delegate' || kind === 'dotted-line') && who === null) wrong.unshift(['other', say.personNeeded]);
    if (!wrongs.find(wrong) && !sending.isSending) void save();
  };

  return (
    <ActForm
      wrongs={wrongs}
      sending={sending}
      told={changes && <MeanwhileNotice name={person.name} changes={changes} next={say.saveAnew} />}
      doIt={sending.isSending ? say.doing : isNew ? say.addEntry[kind] : say.save}
      onSubmit={check}
      onAgain={() => void save()}
      onLeave={onBack}
      leave={say.back}
      onChange={onDirty}
    >
      {kind === 'leave' && isNew && <p className={fields.hint}>{say.leaveMeans}</p>}
      {kind === 'position' && <p className={fields.hint}>{isNew ? say.positionEntryMeans : say.positionMendMeans}</p>}
      {kind === 'position' ? (
        <PositionFields value={position} onValue={setPosition} wrongs={wrongs} person={person.id} />
      ) : (
        <>
          {!isNew && <p>{entry.title}</p>}
          {isNew && (kind === 'delegate' || kind === 'dotted-line') && (
            <PersonPick
              id={wrongs.idOf('other')}
              label={kind === 'delegate' ? say.delegateWho(person.name) : say.dottedTo}
              error={wrongs.of('other')}
              value={who}
              onPick={setWho}
              except={person.id}
            />
          )}
          {isNew && kind === 'membership' && (
            <UnitPick id={wrongs.idOf('unit')} label={say.facts.unit} error={wrongs.of('unit')} value={unit} onPick={setUnit} />
          )}
          <DayFields value={days} onValue={(part) => setDays({ ...days, ...part })} wrongs={wrongs} />
        </>
      )}
    </ActForm>
  );
}

/** What adds, or mends, an entry of each kind. */
function send(people: PeopleClient, { kind, person, id, days, position, other }: Sent, changing: { context: Changing }): Promise<unknown> {
  if (position)
    return id === null ? people.addPosition({ person, ...position }, changing) : people.changePosition({ id, ...position }, changing);
  if (id !== null) {
    if (kind === 'leave') return people.changeLeave({ id, ...days }, changing);
    if (kind === 'delegate') return people.changeDelegate({ id, ...days }, changing);
    if (kind === 'dotted-line') return people.changeDottedLine({ id, ...days }, changing);
    return people.changeMembership({ id, ...days }, changing);
  }
  if (kind === 'leave') return people.addLeave({ person, ...days }, changing);
  if (kind === 'delegate') return people.addDelegate({ person, delegate: other, ...days }, changing);
  if (kind === 'dotted-line') return people.addDottedLine({ person, to: other, ...days }, changing);
  return people.addMembership({ person, unit: other, ...days }, changing);
}

/** Takes away an entry that was never so. */
export function remove(
  people: PeopleClient,
  { kind, id }: Pick<ShownEntry, 'kind' | 'id'>,
  changing: { context: Changing },
): Promise<unknown> {
  if (kind === 'position') return people.removePosition({ id }, changing);
  if (kind === 'leave') return people.removeLeave({ id }, changing);
  if (kind === 'delegate') return people.removeDelegate({ id }, changing);
  if (kind === 'dotted-line') return people.removeDottedLine({ id }, changing);
  return people.removeMembership({ id }, changing);
}
