/** Units, and how those of the handbook are taken over. */
import type { Day } from '../../../platform/day.ts';
import { answers } from '../../../platform/policy/policy.ts';
import { addUnit, applyUnits, changeUnit, planUnits, showUnitsPlan } from '../change-unit.ts';
import { type CountedUnits, countUnits, stateOfCounts } from '../count-units.ts';
import { foundUnit } from '../found.ts';
import { keptByState } from '../kept-by-state.ts';
import { readUnit } from '../read-unit.ts';
import { readUnits } from '../read-units.ts';
import { holdTree } from '../store/units.ts';
import type { Within } from '../store/within.ts';
import { type Context, os, type Shared, type Working } from './working.ts';

export function unitHandlers({ handed, policy, reading, changing, may, dayOf }: Shared) {
  const units = keptByState<CountedUnits>({ stateOf: stateOfCounts });
  const counted = (within: Within, on: Day) => units.of(within, on, () => countUnits(within, on));
  const unitView = async (context: Context, within: Working, id: string, on: Day, units: CountedUnits) => {
    const { 'units.change': change } = await answers(within, policy, ['units.change']);
    const view = await readUnit(within, within.posts, units, id, on, await handed.adoptionOf(within, id, on), change);
    context.revisionIs(view.unit.revision);
    return view;
  };
  return {
    units: os.units.handler(({ input: { on = '', ...asked }, context }) =>
      reading(context, async (within) => {
        await may(within, 'units.read', null);
        const day = await dayOf(context, within, on);
        return readUnits(await counted(within, day), day, asked);
      }),
    ),
    unit: os.unit.handler(({ input: { id, on = '' }, context }) =>
      reading(context, async (within) => {
        await may(within, 'units.read', null);
        const day = await dayOf(context, within, on);
        return unitView(context, within, id, day, await counted(within, day));
      }),
    ),
    addUnit: os.addUnit.handler(({ input, context }) =>
      changing(context, async (change, within) => {
        await may(within, 'units.change', null);
        const id = await addUnit(change, input);
        return unitView(context, within, id, context.today, await countUnits(within, context.today));
      }),
    ),
    changeUnit: os.changeUnit.handler(({ input: { id, ...asked }, context }) =>
      changing(context, async (change, within) => {
        await may(within, 'units.change', null);
        await holdTree(change, 'units');
        const unit = await foundUnit(within, id);
        context.mustBe(unit.revision);
        await changeUnit(change, context.today, unit, asked);
        return unitView(context, within, id, context.today, await countUnits(within, context.today));
      }),
    ),
    planUnits: os.planUnits.handler(({ context }) =>
      reading(context, async (within) => {
        await may(within, 'units.change', null);
        const plan = await planUnits({ ...within, newId: context.newId }, context.today, await handed.handbookUnits(within));
        return showUnitsPlan(plan, context.today, within.say);
      }),
    ),
    takeUnits: os.takeUnits.handler(({ input, context }) =>
      changing(context, async (change, within) => {
        await may(within, 'units.change', null);
        const plan = await applyUnits(change, context.today, await handed.handbookUnits(within), input.plan);
        return showUnitsPlan(plan, context.today, within.say);
      }),
    ),
  };
}
