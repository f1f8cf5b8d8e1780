/**
 * A lock as text. Each line says all of one thing, so that two branches which add lines can be put together by keeping
 * both; the lines of a level or role stand together, in the order of its page, so that what is far apart there is here.
 */
import { groupBy } from '../group.ts';
import { type Lock, type LockedArea, type LockedGroup, type LockedHolder, type LockedStatement, lockVersion, type Word } from './lock.ts';

const head = `gradus.lock ${lockVersion}
# The ids by which people are held to what this handbook says. Written by gradus lock; keep it under version control.
`;

export function printLock({ groups, holders, areas, statements, words }: Lock): string {
  const areasOf = groupBy(areas, ({ holder }) => holder);
  const holderOf = new Map(areas.map(({ id, holder }) => [id, holder]));
  const statementsOf = groupBy(statements, ({ area }) => holderOf.get(area) ?? '');
  const families = groups.filter(({ kind }) => kind === 'family').map(({ id }) => `family:${id}`);
  const byId = new Map(holders.map((one) => [one.id, one]));
  const ids = [...new Set([...byId.keys(), ...families, ...areasOf.keys()])].sort();
  const lines = [
    ...groups.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(a.id, b.id)).map(groupLine),
    ...ids.flatMap((id) => block(byId.get(id), areasOf.get(id) ?? [], statementsOf.get(id) ?? [])),
    ...words.map(wordLine).sort(),
  ];
  return `${head}${lines.map((line) => `${line}\n`).join('')}`;
}

const kinds: LockedGroup['kind'][] = ['unit', 'framework', 'family'];

/** An area stands before the first of its statements; what has none, at the end. */
function block(holder: LockedHolder | undefined, areas: readonly LockedArea[], statements: readonly LockedStatement[]): string[] {
  const open = new Map(areas.map((area) => [area.id, area]));
  const opening = (id: string) => {
    const area = open.get(id);
    open.delete(id);
    return area ? [areaLine(area)] : [];
  };
  const own = statements.flatMap((one) => [...opening(one.area), statementLine(one)]);
  return [...(holder ? [holderLine(holder)] : []), ...own, ...[...open.values()].map(areaLine)];
}

function groupLine({ isGone, kind, id, of, title }: LockedGroup): string {
  return line(isGone, kind, id, of ?? '-', quoted(title));
}

function holderLine({ isGone, kind, id, of, page, title }: LockedHolder): string {
  return line(isGone, kind, id, of, quoted(title), quoted(page));
}

function areaLine({ isGone, id, holder, title, under }: LockedArea): string {
  return line(isGone, 'area', id, inherited(id, holder), quoted(title), ...(under === null ? [] : [quoted(under)]));
}

function statementLine({ isGone, id, fingerprint, area, text }: LockedStatement): string {
  return line(isGone, 'statement', id, fingerprint, inherited(id, area), quoted(text));
}

function wordLine({ id, was, is, isSame, by, on }: Word): string {
  return line(false, 'said', id, was, is, isSame ? 'same' : 'another', on, quoted(by));
}

function line(isGone: boolean, ...fields: string[]): string {
  return [...(isGone ? ['gone'] : []), ...fields].join(' ');
}

/** A dot where the id itself says it: most things never leave the place where they came in. */
function inherited(id: string, place: string): string {
  return id.slice(0, id.lastIndexOf('/')) === place ? '.' : place;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
