import { useCallback, useState } from 'react';
import { InputField } from '../../../ui/field.tsx';
import type { UnitView } from '../../contract.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { ActForm } from './act-form.tsx';
import { ActPanel } from './act-panel.tsx';
import { MeanwhileNotice } from './notices.tsx';
import { useSending } from './sending.ts';
import { todayHere } from './today-here.ts';
import { useOnMeanwhile, useUnitMeanwhile } from './use-meanwhile.ts';
import { useWrongs } from './use-wrongs.ts';

/** Closes a unit from a day on; who and what is still in it is said before. */
export function CloseUnitPanel({ view: opened, onClose }: { view: UnitView; onClose(done?: string): void }) {
  const words = usePeopleWords();
  const say = words.acts;
  const { shown: view, changes, look, told } = useUnitMeanwhile(opened);
  const [on, setOn] = useState(todayHere);
  const sending = useSending((people, asked: { id: string; closedOn: string }, changing) => people.changeUnit(asked, changing));
  const { failure, isSending } = sending;
  const wrongs = useWrongs(['from'], failure);
  const close = useCallback(() => onClose(), [onClose]);
  const { unit, below, heads } = view;

  useOnMeanwhile(failure, look);

  const go = async () => {
    if (await sending.send({ id: unit.id, closedOn: on }, unit.revision)) onClose(say.unitClosed(unit.title));
  };
  const check = () => {
    if (wrongs.find(on === '' ? [['from', say.dayNeeded]] : []) || isSending) return;
    told();
    void go();
  };
  const open = below.filter(({ closedOn }) => closedOn === null);
  return (
    <ActPanel title={say.closeUnitTitle(unit.title)} isDirty={false} onClose={close}>
      <ActForm
        wrongs={wrongs}
        sending={sending}
        told={changes && <MeanwhileNotice name={unit.title} changes={changes} next={say.saveAnew} />}
        doIt={isSending ? say.doing : say.doCloseUnit(unit.title)}
        onSubmit={check}
        onAgain={() => void go()}
        onLeave={close}
        isDanger
      >
        <p>
          {say.closeMeans(
            unit.headsBelow,
            open.map(({ title }) => title),
            heads.map(({ person }) => person.name),
          )}
        </p>
        <InputField id={wrongs.idOf('from')} label={say.closedFrom} error={wrongs.of('from')} type="date" value={on} onValue={setOn} />
      </ActForm>
    </ActPanel>
  );
}
