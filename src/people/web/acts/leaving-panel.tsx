import { useCallback, useState } from 'react';
import { InputField } from '../../../ui/field.tsx';
import type { LeavingAsked } from '../../contract.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { ActForm } from './act-form.tsx';
import { ActPanel } from './act-panel.tsx';
import type { PersonPanelProps } from './move-panel.tsx';
import { MeanwhileNotice } from './notices.tsx';
import { PlanStep } from './plan-step.tsx';
import { ReportsChoice, type ReportsInput, reportsAsked } from './reports-choice.tsx';
import { usePersonMeanwhile } from './use-meanwhile.ts';
import { usePlanned } from './use-planned.ts';

const has = ['from', 'reports', 'other'] as const;

/** Somebody leaves: their positions end, and whoever reports to them goes to somebody else, by name. */
export function LeavingPanel({ person: opened, onClose }: PersonPanelProps) {
  const say = usePeopleWords().acts;
  const meanwhile = usePersonMeanwhile(opened);
  const { shown: person } = meanwhile;
  const [on, setOn] = useState(opened.leftOn ?? opened.on);
  const [reports, setReports] = useState<ReportsInput>({ how: null, to: null });
  const close = useCallback(() => onClose(), [onClose]);
  const handed = reportsAsked(reports);
  const asked: LeavingAsked = { id: person.id, on, ...(handed && { reports: handed }) };
  const isDirty = reports.how !== null || on !== (opened.leftOn ?? opened.on);

  const planned = usePlanned(asked, has, meanwhile, {
    plan: (people, of) => people.planLeaving(of),
    apply: (people, of, changing) => people.leaving(of, changing),
  });
  const { plan, wrongs } = planned;

  const check = () => {
    const isOpen = reports.how === 'hand-over' && reports.to === null;
    if (wrongs.find([...(on === '' ? [['from', say.dayNeeded] as const] : []), ...(isOpen ? [['other', say.personNeeded] as const] : [])]))
      return;
    meanwhile.told();
    void planned.make();
  };
  const apply = async () => {
    if (await planned.apply()) onClose(say.leftSaid(person.name, on));
  };

  const told = meanwhile.changes && <MeanwhileNotice name={person.name} changes={meanwhile.changes} next={say.planAnew} />;
  return (
    <ActPanel title={say.leavingTitle(person.name)} subject={plan ? 'plan' : 'form'} isDirty={isDirty} onClose={close}>
      {plan ? (
        <PlanStep
          heading={say.planOfLeaving(person.name, on)}
          plan={plan}
          person={person.id}
          doIt={say.doLeaving(person.name, on)}
          isDanger
          canBeEmpty
          sending={planned.applying}
          onDo={() => void apply()}
          onBack={planned.back}
          onMeanwhile={planned.again}
        >
          {told}
        </PlanStep>
      ) : (
        <ActForm
          wrongs={wrongs}
          sending={planned.planning}
          told={told}
          doIt={say.showPlan}
          onSubmit={check}
          onAgain={() => void planned.make()}
          onLeave={close}
        >
          <InputField
            id={wrongs.idOf('from')}
            label={say.lastDayHere}
            hint={say.lastDayHint}
            error={wrongs.of('from')}
            type="date"
            value={on}
            onValue={setOn}
          />
          <ReportsChoice person={person} on={on} value={reports} onValue={setReports} wrongs={wrongs} canStay={false} />
        </ActForm>
      )}
    </ActPanel>
  );
}
