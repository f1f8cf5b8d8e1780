/** What is chosen on the pages of administration, as their address says it. */
import type { AccountsAsked, DutiesAsked } from '../../contract/duties.ts';
import { type DutyName, dutyNames } from '../../duty.ts';

export interface AdminSearch {
  q?: string;
  duty?: string;
  state?: string;
  person?: string;
}

const idLike = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
const wordsOf = ({ q }: AdminSearch) => (q === undefined || q.trim() === '' ? {} : { query: q.slice(0, 200) });

function dutyOf(text: string | undefined): DutyName | undefined {
  return dutyNames.find((name) => name === text);
}

/** What an address says that makes no sense is passed over. */
export function accountsAsked(search: AdminSearch): Omit<AccountsAsked, 'after'> {
  const duty = search.duty === 'any' ? search.duty : dutyOf(search.duty);
  return { ...wordsOf(search), ...(duty && { duty }) };
}

export function dutiesAsked(search: AdminSearch): Omit<DutiesAsked, 'after'> {
  const duty = dutyOf(search.duty);
  const { state, person } = search;
  return {
    ...wordsOf(search),
    ...(duty && { duty }),
    ...((state === 'over' || state === 'all') && { state }),
    ...(person !== undefined && idLike.test(person) && { person }),
  };
}
