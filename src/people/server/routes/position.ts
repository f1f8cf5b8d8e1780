/** Where people stand: moving and leaving by a plan that was shown, and mending what was entered wrongly. */
import { addPosition, changePosition, removePosition } from '../change-position.ts';
import { foundPerson, foundPosition, heldPerson } from '../found.ts';
import { applyPlan, planFor, showPlan } from '../move-person.ts';
import { shapePosition } from '../shape.ts';
import { holdTree } from '../store/units.ts';
import { personView } from './person.ts';
import { type Context, os, type Shared, type Working } from './working.ts';

export function positionHandlers({ handed, policy, reading, changing, may, asRecord }: Shared) {
  const positionView = async (context: Context, within: Working, id: string) =>
    asRecord(context, shapePosition(within.posts, await foundPosition(within, id), context.today));
  return {
    planMove: os.planMove.handler(({ input: move, context }) =>
      reading(context, async (within) => {
        await foundPerson(within, move.id);
        await may(within, 'person.move', move.id);
        return showPlan(within, within.posts, within.say, { move }, await planFor(within, within.around, { move }));
      }),
    ),
    move: os.move.handler(({ input: { plan, ...move }, context }) =>
      changing(context, async (change, within) => {
        await holdTree(change, 'lines');
        const { revision } = await heldPerson(within, move.id);
        await may(within, 'person.move', move.id);
        context.mustBe(revision);
        await applyPlan(change, within.around, { move }, plan);
        return personView({ policy, asRecord }, context, within, move.id);
      }),
    ),
    planLeaving: os.planLeaving.handler(({ input: leaving, context }) =>
      reading(context, async (within) => {
        await foundPerson(within, leaving.id);
        await may(within, 'person.move', leaving.id);
        return showPlan(within, within.posts, within.say, { leaving }, await planFor(within, within.around, { leaving }));
      }),
    ),
    leaving: os.leaving.handler(({ input: { plan, ...leaving }, context }) =>
      changing(context, async (change, within) => {
        await holdTree(change, 'lines');
        const { revision } = await heldPerson(within, leaving.id);
        await may(within, 'person.move', leaving.id);
        context.mustBe(revision);
        await handed.leaving(change, context.today, () => applyPlan(change, within.around, { leaving }, plan));
        return personView({ policy, asRecord }, context, within, leaving.id);
      }),
    ),
    addPosition: os.addPosition.handler(({ input: { person, ...entered }, context }) =>
      changing(context, async (change, within) => {
        await foundPerson(within, person);
        await may(within, 'position.mend', person);
        return positionView(context, within, await addPosition(change, within.around, person, entered));
      }),
    ),
    changePosition: os.changePosition.handler(({ input: { id, ...entered }, context }) =>
      changing(context, async (change, within) => {
        await holdTree(change, 'lines');
        const position = await foundPosition(within, id);
        await may(within, 'position.mend', position.person);
        context.mustBe(position.revision);
        await changePosition(change, within.around, position, entered);
        return positionView(context, within, id);
      }),
    ),
    removePosition: os.removePosition.handler(({ input: { id }, context }) =>
      changing(context, async (change, within) => {
        await holdTree(change, 'lines');
        const position = await foundPosition(within, id);
        await may(within, 'position.mend', position.person);
        context.mustBe(position.revision);
        await removePosition(change, within.around, position);
        return { id };
      }),
    ),
  };
}
