/** The day that a page tells of is part of its address: `?on=2030-01-31`. Without it, today. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Day, isDay } from '../../platform/day.ts';
import { meQuery } from './queries.ts';

/** null: today, whichever day that is on the server. */
export function useDay(): Day | null {
  const { on } = useSearch({ strict: false }) as { on?: string };
  return on !== undefined && isDay(on) ? on : null;
}

/** The day that links take along: who sees another day of one record alone goes on from there to today. */
export function useDayOnward(): Day | null {
  const on = useDay();
  const { data } = useQuery({ ...meQuery(), enabled: on !== null, throwOnError: false });
  return data?.can.seeOtherDays ? on : null;
}

/** Another day, or what else the address of a page says; the page stays where it is. */
export function useSay(): (changed: Readonly<Record<string, string | undefined>>) => void {
  const navigate = useNavigate();
  return (changed) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...changed }), replace: true, resetScroll: false } as never);
}
