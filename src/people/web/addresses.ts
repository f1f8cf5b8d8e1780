/** The addresses of people; a day that is not today goes along. */

export type AboutPerson = 'expectations' | 'team' | 'changes' | 'data';

export function personAddress(id: string, on: string | null = null, about?: AboutPerson): string {
  return onDay(`/people/${id}${about === undefined ? '' : `/${about}`}`, on);
}

export function unitAddress(id: string, on: string | null = null): string {
  return onDay(`/units/${id}`, on);
}

/** The chart, opened down to somebody where one is named. */
export function chartAddress(on: string | null = null, person?: string): string {
  return onDay(person === undefined ? '/chart' : `/chart?person=${person}`, on);
}

/** The directory, narrowed to what is named. */
export function directoryAddress(asked: Readonly<Record<string, string | undefined>> = {}): string {
  const named = Object.entries(asked).flatMap(([key, value]) => (value ? [[key, value]] : []));
  return named.length === 0 ? '/people' : `/people?${new URLSearchParams(named).toString().replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

export function onDay(address: string, on: string | null): string {
  return on === null ? address : `${address}${address.includes('?') ? '&' : '?'}on=${on}`;
}

/** Where a file of people is taken in. */
export const importAddress = '/people/import';
/** The plan of an import, and what became of it. */
export function planOfImportAddress(id: string): string {
  return `${importAddress}/${id}`;
}
/** What job titles of the personnel system mean. */
export const mappingsAddress = '/people/mappings';
/** Where somebody is added by hand. */
export const addPersonAddress = '/people/new';
