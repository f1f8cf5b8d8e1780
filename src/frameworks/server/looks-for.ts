import { codes } from '../../compiler/codes.generated.ts';
import { groupBy } from '../../compiler/group.ts';
import { isOnSomewhere, type Severities } from '../../compiler/severities.ts';
import type { FindingList } from '../contract.ts';

/** How many kinds of finding these severities leave on somewhere, and which wait to be asked for. */
export function looksFor(severities: Severities): FindingList['looksFor'] {
  const off = [...codes].filter(([code]) => !isOnSomewhere(code, severities));
  const waiting = off.filter(([, { severity }]) => severity === 'off');
  return {
    on: codes.size - off.length,
    silenced: off.length - waiting.length,
    waiting: [...groupBy(waiting, ([, { group }]) => group)].flatMap(([group, ofGroup]) =>
      group === null ? [] : [{ value: group, count: ofGroup.length }],
    ),
  };
}
