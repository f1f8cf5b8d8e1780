/** Which duties follow from the groups of an identity provider: an administrator says so, never the provider. */

import { notThere } from '../../../people/server/found.ts';
import { unitById } from '../../../people/server/store/units.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { ScimGroupView } from '../../contract/tokens.ts';
import { dutiesOfUnits } from '../../duty.ts';
import { dutyWithoutUnit } from '../../messages.generated.ts';
import {
  dutiesOfGroups,
  type GroupDutyRow,
  groupsWithDuties,
  membersOf,
  replaceGroupDuties,
  type ScimGroup,
  updateGroup,
} from '../store/scim-groups.ts';
import { alignDuties } from './align-duties.ts';

/** @param mayChange whether who looks may say what follows from them */
export async function readGroups(within: Within, mayChange: boolean): Promise<ScimGroupView[]> {
  const [groups, duties] = [await groupsWithDuties(within), await dutiesOfGroups(within)];
  return groups.map(({ id, name, members, changedAt, revision }) => ({
    id,
    name,
    members,
    duties: duties
      .filter(({ group }) => group === id)
      .map(({ duty, unit, unitTitle }) => ({ duty, unit: unit === null ? null : { id: unit, title: unitTitle ?? '' } })),
    changedAt: changedAt.toISOString(),
    can: { change: mayChange },
    revision,
  }));
}

/** @param group as it is, held by this transaction, under `holdGroups` */
export async function setGroupDuties(change: Change, group: ScimGroup, wanted: readonly GroupDutyRow[]): Promise<void> {
  const duties = [...new Map(wanted.map((one) => [`${one.duty} ${one.unit ?? ''}`, one])).values()];
  for (const { duty, unit } of duties) {
    if (unit === null) continue;
    if (!dutiesOfUnits.includes(duty)) throw new Refusal(422, dutyWithoutUnit());
    if ((await unitById(change, unit)) === null) throw notThere(unit);
  }
  await replaceGroupDuties(change, group.id, duties);
  await updateGroup(change, { ...group, changedAt: change.at, revision: group.revision + 1 });
  change.audit({ action: 'scim-group.duties', subject: { kind: 'scim-group', id: group.id }, content: duties });
  const members = await membersOf(change, [group.id]);
  await alignDuties(
    change,
    members.map(({ person }) => person),
  );
}
