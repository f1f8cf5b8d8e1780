import { type Ladder, laddersOf } from '../../compiler/align/strands.ts';
import type { Ref } from '../contract.ts';
import type { Handbook } from './handbook.ts';

/** A framework's levels aligned, a ladder for each track. That takes a while: once for each edition of the handbook. */
export function alignedLadders(handbook: Handbook, framework: string): Ladder[] {
  const known = handbook.ladders.get(framework);
  const ladders = known ?? laddersOf(handbook.graph, framework);
  handbook.ladders.set(framework, ladders);
  return ladders;
}

export function levelRef({ levels }: Handbook, id: string): Ref {
  return { id, title: levels.get(id)?.title ?? id };
}
