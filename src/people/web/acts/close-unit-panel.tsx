import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useCallback, useState } from 'react';
import button from '../../../ui/button.module.css';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import fields from '../../../ui/field.module.css';
import { InputField } from '../../../ui/field.tsx';
import type { UnitView } from '../../contract.ts';
import { unitQuery } from '../queries.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { ActPanel } from './act-panel.tsx';
import { changedFacts, unitFacts } from './facts.ts';
import { LostNotice, MeanwhileNotice } from './notices.tsx';
import { useSending } from './sending.ts';
import { todayHere } from './today-here.ts';
import { useOnMeanwhile } from './use-meanwhile.ts';
import { useWrongs } from './use-wrongs.ts';

/** Closes a unit from a day on; who and what is still in it is said before. */
export function CloseUnitPanel({ view: opened, onClose }: { view: UnitView; onClose(done?: string): void }) {
  const words = usePeopleWords();
  const say = words.acts;
  const queries = useQueryClient();
  const [view, setView] = useState(opened);
  const [changes, setChanges] = useState<ReturnType<typeof changedFacts> | null>(null);
  const [on, setOn] = useState(todayHere);
  const sending = useSending((people, asked: { id: string; closedOn: string }, changing) => people.changeUnit(asked, changing));
  const { failure, isSending } = sending;
  const wrongs = useWrongs(['from'], failure);
  const close = useCallback(() => onClose(), [onClose]);
  const { unit, below, heads } = view;

  const look = useCallback(async () => {
    const now = await queries.fetchQuery({ ...unitQuery(view.unit.id, null), staleTime: 0 });
    setChanges(changedFacts(unitFacts(words, view), unitFacts(words, now)));
    setView(now);
  }, [queries, view, words]);
  useOnMeanwhile(failure, look);

  const go = async () => {
    if (await sending.send({ id: unit.id, closedOn: on }, unit.revision)) onClose(say.unitClosed(unit.title));
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (wrongs.find(on === '' ? [['from', say.dayNeeded]] : []) || isSending) return;
    setChanges(null);
    void go();
  };
  const open = below.filter(({ closedOn }) => closedOn === null);
  return (
    <ActPanel title={say.closeUnitTitle(unit.title)} isDirty={false} onClose={close}>
      <form className={fields.form} noValidate onSubmit={check}>
        {changes && <MeanwhileNotice name={unit.title} changes={changes} next={say.saveAnew} />}
        <ErrorSummary title={say.toMend(wrongs.all.length)} wrongs={wrongs.all} />
        {failure?.kind === 'lost' && <LostNotice onAgain={() => void go()} isSending={isSending} />}
        <p>
          {say.closeMeans(
            unit.headsBelow,
            open.map(({ title }) => title),
            heads.map(({ person }) => person.name),
          )}
        </p>
        <InputField id={wrongs.idOf('from')} label={say.closedFrom} error={wrongs.of('from')} type="date" value={on} onValue={setOn} />
        <div className={button.row}>
          <button type="submit" className={button.danger} aria-disabled={isSending}>
            {isSending ? say.doing : say.doCloseUnit(unit.title)}
          </button>
          <button type="button" className={button.button} onClick={close}>
            {say.cancel}
          </button>
        </div>
      </form>
    </ActPanel>
  );
}
