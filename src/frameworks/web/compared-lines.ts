import type { ComparedHolders, Statement } from '../contract.ts';

type Row = ComparedHolders['rows'][number];
type Pairing = Row['pairings'][number];
type Kind = keyof ComparedHolders['headings'];

/** In the order in which a reader wants them. */
const order: Kind[] = ['widened', 'added', 'unsure', 'reworded', 'narrowed', 'dropped', 'same'];

/** A pair, or what only one side asks. */
export interface ComparedLine {
  key: string;
  kind: Kind;
  from: Statement | null;
  to: Statement | null;
  pairing: Pairing | null;
  part: string | null;
}

/** What changes in an area, in the order in which a reader wants it; what stays as it is, when that is asked for. */
export function comparedLines(row: Row, showAll: boolean): ComparedLine[] {
  const lines: ComparedLine[] = [
    ...row.pairings.map((pairing) => ({
      key: pairing.to.id,
      kind: pairing.change.kind,
      from: pairing.from,
      to: pairing.to,
      pairing,
      part: null,
    })),
    ...row.added.map(({ statement, part }) => ({
      key: statement.id,
      kind: 'added' as const,
      from: null,
      to: statement,
      pairing: null,
      part,
    })),
    ...row.dropped.map(({ statement, part }) => ({
      key: statement.id,
      kind: 'dropped' as const,
      from: statement,
      to: null,
      pairing: null,
      part,
    })),
  ];
  return lines.filter(({ kind }) => showAll || kind !== 'same').sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
