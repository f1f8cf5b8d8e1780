import { type Ladder, laddersOf } from '../../compiler/align/strands.ts';
import { type StrandRow, strandRows } from '../../compiler/emit/strands-in-rows.ts';
import type { Ref } from '../contract.ts';
import type { Handbook } from './handbook.ts';

/** A framework's levels aligned, a ladder for each track. That takes a while: once for each edition of the handbook. */
export function alignedLadders(handbook: Handbook, framework: string): Ladder[] {
  const known = handbook.ladders.get(framework);
  const ladders = known ?? laddersOf(handbook.graph, framework);
  handbook.ladders.set(framework, ladders);
  return ladders;
}

/** A ladder's strands by row; once, too: each strand is read with all of them beside it. */
export function rowsOfLadder({ strandRows: kept, graph }: Handbook, ladder: Ladder): StrandRow[] {
  const known = kept.get(ladder);
  const rows = known ?? strandRows(graph, ladder);
  kept.set(ladder, rows);
  return rows;
}

export function levelRef({ levels }: Handbook, id: string): Ref {
  return { id, title: levels.get(id)?.title ?? id };
}
