import { type FormEvent, useCallback, useState } from 'react';
import button from '../../../ui/button.module.css';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import fields from '../../../ui/field.module.css';
import { InputField } from '../../../ui/field.tsx';
import type { LeavingAsked, MovePlanView } from '../../contract.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { ActPanel } from './act-panel.tsx';
import type { PersonPanelProps } from './move-panel.tsx';
import { LostNotice, MeanwhileNotice } from './notices.tsx';
import { PlanStep } from './plan-step.tsx';
import { ReportsChoice, type ReportsInput, reportsAsked } from './reports-choice.tsx';
import { useSending } from './sending.ts';
import { useMeanwhile } from './use-meanwhile.ts';
import { useWrongs } from './use-wrongs.ts';

/** Somebody leaves: their positions end, and whoever reports to them goes to somebody else, by name. */
export function LeavingPanel({ person: opened, onClose }: PersonPanelProps) {
  const say = usePeopleWords().acts;
  const meanwhile = useMeanwhile(opened);
  const { person } = meanwhile;
  const [on, setOn] = useState(opened.leftOn ?? opened.on);
  const [reports, setReports] = useState<ReportsInput>({ how: null, to: null });
  const [plan, setPlan] = useState<MovePlanView | null>(null);
  const planning = useSending((people, asked: LeavingAsked) => people.planLeaving(asked), { onlyLooks: true });
  const leaving = useSending((people, asked: LeavingAsked & { plan: string }, changing) => people.leaving(asked, changing));
  const failure = planning.failure ?? (leaving.failure?.kind === 'meanwhile' ? null : leaving.failure);
  const wrongs = useWrongs(['from', 'reports', 'other'], failure);
  const close = useCallback(() => onClose(), [onClose]);
  const handed = reportsAsked(reports);
  const asked: LeavingAsked = { id: person.id, on, ...(handed && { reports: handed }) };
  const isDirty = reports.how !== null || on !== (opened.leftOn ?? opened.on);

  const makePlan = async () => {
    leaving.forget();
    const made = await planning.send(asked);
    if (made === null) return setPlan(null);
    setPlan(wrongs.hear(made.refused) ? null : made);
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    const isOpen = reports.how === 'hand-over' && reports.to === null;
    if (wrongs.find([...(on === '' ? [['from', say.dayNeeded] as const] : []), ...(isOpen ? [['other', say.personNeeded] as const] : [])]))
      return;
    meanwhile.told();
    void makePlan();
  };
  const apply = async () => {
    if (plan && (await leaving.send({ ...asked, plan: plan.digest }, person.revision))) onClose(say.leftSaid(person.name, on));
  };
  const again = async () => {
    await meanwhile.look();
    await makePlan();
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
          sending={leaving}
          onDo={() => void apply()}
          onBack={() => setPlan(null)}
          onMeanwhile={again}
        >
          {told}
        </PlanStep>
      ) : (
        <form className={fields.form} noValidate onSubmit={check}>
          {told}
          <ErrorSummary title={say.toMend(wrongs.all.length)} wrongs={wrongs.all} />
          {failure?.kind === 'lost' && <LostNotice onAgain={() => void makePlan()} isSending={planning.isSending} />}
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
          <div className={button.row}>
            <button type="submit" className={button.primary} aria-disabled={planning.isSending}>
              {say.showPlan}
            </button>
            <button type="button" className={button.button} onClick={close}>
              {say.cancel}
            </button>
          </div>
        </form>
      )}
    </ActPanel>
  );
}
