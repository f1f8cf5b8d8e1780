import { useCallback, useState } from 'react';
import { ChoiceSet } from '../../../ui/field.tsx';
import type { MoveAsked, PersonView } from '../../contract.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { ActForm } from './act-form.tsx';
import { ActPanel } from './act-panel.tsx';
import { MeanwhileNotice } from './notices.tsx';
import { PlanStep } from './plan-step.tsx';
import { DayFields, inputOf, PlaceFields, type PositionInput, positionFieldNames, wrongInPosition } from './position-fields.tsx';
import { ReportsChoice, type ReportsInput, reportsAsked } from './reports-choice.tsx';
import { usePersonMeanwhile } from './use-meanwhile.ts';
import { usePlanned } from './use-planned.ts';

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
  const meanwhile = usePersonMeanwhile(opened);
  const { shown: person } = meanwhile;
  const [before] = useState(() => ({ ...inputOf(opened.present, opened.on), kind: 'substantive' as const, until: '' }));
  const [input, setInput] = useState<PositionInput>(before);
  const [reports, setReports] = useState<ReportsInput>({ how: 'keep', to: null });
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
  const planned = usePlanned(asked, has, meanwhile, {
    plan: (people, of) => people.planMove(of),
    apply: (people, of, changing) => people.move(of, changing),
  });
  const { plan, wrongs } = planned;
  const close = useCallback(() => onClose(), [onClose]);
  const isDirty = JSON.stringify([input, reports.how]) !== JSON.stringify([before, 'keep']);

  const check = () => {
    const wrong = wrongInPosition(words, input);
    if (!isActing && reports.how === 'hand-over' && reports.to === null) wrong.push(['other', say.personNeeded]);
    if (!isActing && Object.keys(asked).length === 3) wrong.push(['post', say.nothingChosen]);
    if (wrongs.find(wrong)) return;
    meanwhile.told();
    void planned.make();
  };
  const apply = async () => {
    if (await planned.apply()) onClose(say.moved(person.name));
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
          sending={planned.applying}
          onDo={() => void apply()}
          onBack={planned.back}
          onMeanwhile={planned.again}
        >
          {told}
        </PlanStep>
      </ActPanel>
    );
  }
  return (
    <ActPanel title={say.moveTitle(person.name)} subject="form" isDirty={isDirty} onClose={close}>
      <ActForm
        wrongs={wrongs}
        sending={planned.planning}
        told={told}
        doIt={say.showPlan}
        onSubmit={check}
        onAgain={() => void planned.make()}
        onLeave={close}
      >
        <ChoiceSet
          id={`${wrongs.idOf('post')}-kind`}
          legend={say.howMove}
          value={input.kind}
          choices={[
            { value: 'substantive', title: say.moveForGood },
            { value: 'acting', title: say.moveActing, hint: say.actingMeans },
          ]}
          onValue={(kind) => setInput({ ...input, kind })}
        />
        <DayFields
          value={input}
          onValue={(part) => setInput({ ...input, ...part })}
          wrongs={wrongs}
          hint={isActing ? undefined : say.moveDayHint}
          hasUntil={isActing}
        />
        <PlaceFields value={input} onValue={setInput} wrongs={wrongs} person={person.id} />
        {!isActing && <ReportsChoice person={person} on={input.from} value={reports} onValue={setReports} wrongs={wrongs} canStay />}
      </ActForm>
    </ActPanel>
  );
}

function isSame(one: { kind: string; id: string }, other: { kind: string; id: string } | null): boolean {
  return one.kind === other?.kind && one.id === other.id;
}
