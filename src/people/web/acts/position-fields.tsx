/** A position as somebody enters it: what it is of, where, under whom, from when. */
import { ChoiceSet, InputField } from '../../../ui/field.tsx';
import type { EnteredPosition, PersonRef, PositionView, UnitRef } from '../../contract.ts';
import type { PeopleWords } from '../words/en.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import type { FieldName } from './fields-of-refusals.ts';
import { GradeField } from './grade-field.tsx';
import { PersonPick, type PickedPost, PostPick, UnitPick } from './picks.tsx';
import type { Wrongs } from './use-wrongs.ts';

export interface PositionInput {
  kind: 'substantive' | 'acting';
  post: PickedPost | null;
  grade: string;
  unit: UnitRef | null;
  manager: PersonRef | null;
  from: string;
  until: string;
}

export const positionFieldNames = ['post', 'grade', 'unit', 'manager', 'from', 'until'] as const satisfies readonly FieldName[];

export function inputOf(position: PositionView | null, from: string): PositionInput {
  return {
    kind: position?.kind ?? 'substantive',
    post: position && { ...position.post, grade: position.grade },
    grade: position?.grade?.toString() ?? '',
    unit: position?.unit ?? null,
    manager: position?.manager ?? null,
    from,
    until: position?.until ?? '',
  };
}

/** Before the server is asked: what cannot be right whatever it knows. */
export function wrongInPosition({ acts: say }: PeopleWords, { post, grade, from, until }: PositionInput): [FieldName, string][] {
  return [
    ...(post === null ? [['post', say.postNeeded] as [FieldName, string]] : []),
    ...(grade !== '' && Number.isNaN(Number(grade)) ? [['grade', say.gradeWrong] as [FieldName, string]] : []),
    ...(from === '' ? [['from', say.dayNeeded] as [FieldName, string]] : []),
    ...(until !== '' && from !== '' && until < from ? [['until', say.untilBeforeFrom] as [FieldName, string]] : []),
  ];
}

/** A grade is only told where somebody told one; the server takes that of the handbook otherwise. */
export function enteredOf({ kind, post, grade, unit, manager, from, until }: PositionInput): EnteredPosition {
  return {
    kind,
    post: { kind: post?.kind ?? 'level', id: post?.id ?? '' },
    ...(grade !== '' && { grade: Number(grade) }),
    unit: unit?.id ?? null,
    manager: manager?.id ?? null,
    from,
    until: until === '' ? null : until,
  };
}

export interface PositionFieldsProps {
  value: PositionInput;
  onValue(value: PositionInput): void;
  wrongs: Wrongs;
  /** Whose position it is; they cannot be their own manager. */
  person?: string;
}

export function PositionFields(props: PositionFieldsProps) {
  const { value, onValue, wrongs } = props;
  const say = usePeopleWords().acts;
  const set = (part: Partial<PositionInput>) => onValue({ ...value, ...part });
  return (
    <>
      <ChoiceSet
        id={`${wrongs.idOf('post')}-kind`}
        legend={say.kind}
        value={value.kind}
        choices={[
          { value: 'substantive', title: say.substantive },
          { value: 'acting', title: say.acting, hint: say.actingMeans },
        ]}
        onValue={(kind) => set({ kind })}
      />
      <PlaceFields {...props} />
      <DayFields value={value} onValue={set} wrongs={wrongs} />
    </>
  );
}

/** What a position is of, where, and under whom. */
export function PlaceFields({ value, onValue, wrongs, person }: PositionFieldsProps) {
  const say = usePeopleWords().acts;
  const set = (part: Partial<PositionInput>) => onValue({ ...value, ...part });
  return (
    <>
      <PostPick
        id={wrongs.idOf('post')}
        label={say.facts.post}
        hint={say.postHint}
        error={wrongs.of('post')}
        value={value.post}
        onPick={(post) => set({ post, grade: '' })}
      />
      <GradeField
        id={wrongs.idOf('grade')}
        post={value.post}
        value={value.grade}
        onValue={(grade) => set({ grade })}
        error={wrongs.of('grade')}
      />
      <UnitPick
        id={wrongs.idOf('unit')}
        label={say.facts.unit}
        error={wrongs.of('unit')}
        value={value.unit}
        onPick={(unit) => set({ unit })}
      />
      <PersonPick
        id={wrongs.idOf('manager')}
        label={say.facts.manager}
        hint={say.managerHint}
        error={wrongs.of('manager')}
        value={value.manager}
        onPick={(manager) => set({ manager })}
        {...(person !== undefined && { except: person })}
      />
    </>
  );
}

export interface DayFieldsProps {
  value: { from: string; until: string };
  onValue(part: { from?: string; until?: string }): void;
  wrongs: Wrongs;
  hint?: string | undefined;
  /** Whether it can be said when it ends. */
  hasUntil?: boolean;
}

/** From a day until a day, both of them included. */
export function DayFields({ value, onValue, wrongs, hint, hasUntil = true }: DayFieldsProps) {
  const say = usePeopleWords().acts;
  return (
    <>
      <InputField
        id={wrongs.idOf('from')}
        label={say.firstDay}
        hint={hint}
        error={wrongs.of('from')}
        type="date"
        value={value.from}
        onValue={(from) => onValue({ from })}
      />
      {hasUntil && (
        <InputField
          id={wrongs.idOf('until')}
          label={say.lastDay}
          hint={say.openEnd}
          error={wrongs.of('until')}
          type="date"
          value={value.until}
          onValue={(until) => onValue({ until })}
        />
      )}
    </>
  );
}
