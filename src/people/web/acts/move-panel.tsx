import { type FormEvent, useCallback, useState } from 'react';
import button from '../../../ui/button.module.css';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import fields from '../../../ui/field.module.css';
import { ChoiceSet, InputField } from '../../../ui/field.tsx';
import type { MoveAsked, MovePlanView, PersonView } from '../../contract.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { ActPanel } from './act-panel.tsx';
import { GradeField } from './grade-field.tsx';
import { LostNotice, MeanwhileNotice } from './notices.tsx';
import { PersonPick, PostPick, UnitPick } from './picks.tsx';
import { PlanStep } from './plan-step.tsx';
import { inputOf, type PositionInput, positionFieldNames, wrongInPosition } from './position-fields.tsx';
import { ReportsChoice, type ReportsInput, reportsAsked } from './reports-choice.tsx';
import { useSending } from './sending.ts';
import { useMeanwhile } from './use-meanwhile.ts';
import { useWrongs } from './use-wrongs.ts';

const has = [...positionFieldNames, 'reports', 'other'] as const;

export interface PersonPanelProps {
  person: PersonView;
  /** @param done what was done, in words; without it nothing was */
  onClose(done?: string): void;
}

/** Somebody goes on to another post, unit or manager: what is asked for, then the plan, then that very plan. */
export function MovePanel({ person: opened, onClose }: PersonPanelProps) {
  const words = usePeopleWords();
  const say = words.acts;
  const meanwhile = useMeanwhile(opened);
  const { person } = meanwhile;
  const [before] = useState(() => ({ ...inputOf(opened.present, opened.on), kind: 'substantive' as const, until: '' }));
  const [input, setInput] = useState<PositionInput>(before);
  const [reports, setReports] = useState<ReportsInput>({ how: 'keep', to: null });
  const [plan, setPlan] = useState<MovePlanView | null>(null);
  const planning = useSending((people, asked: MoveAsked) => people.planMove(asked), { onlyLooks: true });
  const moving = useSending((people, asked: MoveAsked & { plan: string }, changing) => people.move(asked, changing));
  const failure = planning.failure ?? (moving.failure?.kind === 'meanwhile' ? null : moving.failure);
  const wrongs = useWrongs(has, failure);
  const set = (part: Partial<PositionInput>) => setInput({ ...input, ...part });
  const isActing = input.kind === 'acting';
  const handed = reportsAsked(reports);

  const asked: MoveAsked = {
    id: person.id,
    kind: input.kind,
    on: input.from,
    ...(isActing && { until: input.until || null }),
    ...(input.post && (isActing || !isSame(input.post, before.post)) && { post: { kind: input.post.kind, id: input.post.id } }),
    ...(input.grade !== '' && input.grade !== before.grade && { grade: Number(input.grade) }),
    ...(input.unit?.id !== before.unit?.id && { unit: input.unit?.id ?? null }),
    ...(input.manager?.id !== before.manager?.id && { manager: input.manager?.id ?? null }),
    ...(!isActing && handed && { reports: handed }),
  };
  const close = useCallback(() => onClose(), [onClose]);
  const isDirty = JSON.stringify([input, reports.how]) !== JSON.stringify([before, 'keep']);

  const makePlan = async () => {
    moving.forget();
    const made = await planning.send(asked);
    if (made === null) return setPlan(null);
    setPlan(wrongs.hear(made.refused) ? null : made);
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    const wrong = wrongInPosition(words, input);
    if (!isActing && reports.how === 'hand-over' && reports.to === null) wrong.push(['other', say.personNeeded]);
    if (!isActing && Object.keys(asked).length === 3) wrong.push(['post', say.nothingChosen]);
    if (wrongs.find(wrong)) return;
    meanwhile.told();
    void makePlan();
  };
  const apply = async () => {
    if (plan === null) return;
    if (await moving.send({ ...asked, plan: plan.digest }, person.revision)) onClose(say.moved(person.name));
  };
  // Somebody was faster: what they did is told, and the plan is made anew from what was entered.
  const again = async () => {
    await meanwhile.look();
    await makePlan();
  };

  const told = meanwhile.changes && <MeanwhileNotice name={person.name} changes={meanwhile.changes} next={say.planAnew} />;
  if (plan !== null) {
    return (
      <ActPanel title={say.moveTitle(person.name)} subject="plan" isDirty={isDirty} onClose={close}>
        <PlanStep
          heading={say.planOfMove(person.name, input.from)}
          plan={plan}
          person={person.id}
          doIt={say.doMove(person.name, input.from)}
          sending={moving}
          onDo={() => void apply()}
          onBack={() => setPlan(null)}
          onMeanwhile={again}
        >
          {told}
        </PlanStep>
      </ActPanel>
    );
  }
  return (
    <ActPanel title={say.moveTitle(person.name)} subject="form" isDirty={isDirty} onClose={close}>
      <form className={fields.form} noValidate onSubmit={check}>
        {told}
        <ErrorSummary title={say.toMend(wrongs.all.length)} wrongs={wrongs.all} />
        {failure?.kind === 'lost' && <LostNotice onAgain={() => void makePlan()} isSending={planning.isSending} />}
        <ChoiceSet
          id={`${wrongs.idOf('post')}-kind`}
          legend={say.howMove}
          value={input.kind}
          choices={[
            { value: 'substantive', title: say.moveForGood },
            { value: 'acting', title: say.moveActing, hint: say.actingMeans },
          ]}
          onValue={(kind) => set({ kind })}
        />
        <InputField
          id={wrongs.idOf('from')}
          label={say.firstDay}
          hint={isActing ? undefined : say.moveDayHint}
          error={wrongs.of('from')}
          type="date"
          value={input.from}
          onValue={(from) => set({ from })}
        />
        {isActing && (
          <InputField
            id={wrongs.idOf('until')}
            label={say.lastDay}
            hint={say.openEnd}
            error={wrongs.of('until')}
            type="date"
            value={input.until}
            onValue={(until) => set({ until })}
          />
        )}
        <PostPick
          id={wrongs.idOf('post')}
          label={say.facts.post}
          hint={say.postHint}
          error={wrongs.of('post')}
          value={input.post}
          onPick={(post) => set({ post, grade: '' })}
        />
        <GradeField
          id={wrongs.idOf('grade')}
          post={input.post}
          value={input.grade}
          onValue={(grade) => set({ grade })}
          error={wrongs.of('grade')}
        />
        <UnitPick
          id={wrongs.idOf('unit')}
          label={say.facts.unit}
          error={wrongs.of('unit')}
          value={input.unit}
          onPick={(unit) => set({ unit })}
        />
        <PersonPick
          id={wrongs.idOf('manager')}
          label={say.facts.manager}
          hint={say.managerHint}
          error={wrongs.of('manager')}
          value={input.manager}
          onPick={(manager) => set({ manager })}
          except={person.id}
        />
        {!isActing && <ReportsChoice person={person} on={input.from} value={reports} onValue={setReports} wrongs={wrongs} canStay />}
        <div className={button.row}>
          <button type="submit" className={button.primary} aria-disabled={planning.isSending}>
            {say.showPlan}
          </button>
          <button type="button" className={button.button} onClick={close}>
            {say.cancel}
          </button>
        </div>
      </form>
    </ActPanel>
  );
}

function isSame(one: { kind: string; id: string }, other: { kind: string; id: string } | null): boolean {
  return one.kind === other?.kind && one.id === other.id;
}
