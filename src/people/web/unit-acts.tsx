import type { UnitView } from '../contract.ts';

/** What can be done with a unit: a button for each act that the server allows to who asks. */
export function UnitActs({ unit }: { unit: UnitView }) {
  return unit.can.change ? null : null;
}
