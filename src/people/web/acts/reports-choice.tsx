import { useQuery } from '@tanstack/react-query';
import { ChoiceSet } from '../../../ui/field.tsx';
import type { PersonRef } from '../../contract.ts';
import { teamQuery } from '../queries.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { PersonPick } from './picks.tsx';
import type { Wrongs } from './use-wrongs.ts';

export interface ReportsInput {
  /** keep: with the person; null: nobody has said yet. */
  how: 'keep' | 'hand-over' | 'nobody' | null;
  to: PersonRef | null;
}

/** As a move and a leaving ask for it; undefined: they stay. */
export function reportsAsked({ how, to }: ReportsInput): { to: string | null } | undefined {
  if (how === 'nobody') return { to: null };
  return how === 'hand-over' && to !== null ? { to: to.id } : undefined;
}

export interface ReportsChoiceProps {
  person: PersonRef & { reports: number };
  on: string;
  value: ReportsInput;
  onValue(value: ReportsInput): void;
  wrongs: Wrongs;
  /** Of somebody who leaves they cannot. */
  canStay: boolean;
}

/** What becomes of the direct reports, who are named. */
export function ReportsChoice({ person, on, value, onValue, wrongs, canStay }: ReportsChoiceProps) {
  const say = usePeopleWords().acts;
  const { data } = useQuery({ ...teamQuery(person.id, on || null), throwOnError: false });
  const names = data?.members.map(({ name }) => name) ?? [];
  const more = (data?.more ?? 0) + Math.max(names.length - 12, 0);
  const count = data ? data.members.length + data.more : person.reports;
  if (count === 0) return null;
  const { how, to } = value;
  return (
    <>
      <ChoiceSet
        id={wrongs.idOf('reports')}
        legend={say.reportsOf(count)}
        hint={names.length > 0 ? say.names(names.slice(0, 12), more) : undefined}
        value={how}
        choices={[
          ...(canStay ? [{ value: 'keep' as const, title: say.reportsStay(person.name) }] : []),
          { value: 'hand-over' as const, title: say.reportsHandOver },
          { value: 'nobody' as const, title: say.reportsToNobody },
        ]}
        onValue={(how) => onValue({ ...value, how })}
        error={how === 'hand-over' ? null : wrongs.of('reports')}
      />
      {how === 'hand-over' && (
        <PersonPick
          id={wrongs.idOf('other')}
          label={say.reportsTake}
          error={wrongs.of('other')}
          value={to}
          onPick={(to) => onValue({ ...value, to })}
          except={person.id}
        />
      )}
    </>
  );
}
