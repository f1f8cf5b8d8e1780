/** Files of people, and what their job titles mean. */
import { importNotReady } from '../../messages.generated.ts';
import { confirm, forget } from '../change-mapping.ts';
import { nothing } from '../found.ts';
import { applyImport } from '../import/apply-import.ts';
import { addImport, planAgain } from '../import/plan-import.ts';
import { foundImport, isOpen, readImport, readImportRows, readImports, readMappings, shapeMappings } from '../read-import.ts';
import { refusalOf } from '../refuse.ts';
import { heldMapping } from '../store/mappings.ts';
import { type Context, os, type Shared, type Working } from './working.ts';

export function importHandlers({ handed, reading, changing, may, asRecord }: Shared) {
  const importView = async (context: Context, within: Working, id: string) =>
    asRecord(context, await readImport(within, within.posts, within.say, await foundImport(within, id)));
  return {
    imports: os.imports.handler(({ input, context }) =>
      reading(context, async (within) => {
        await may(within, 'people.import', null);
        return readImports(within, input);
      }),
    ),
    import: os.import.handler(({ input: { id }, context }) =>
      reading(context, async (within) => {
        await may(within, 'people.import', null);
        return importView(context, within, id);
      }),
    ),
    addImport: os.addImport.handler(({ input, context }) =>
      changing(context, async (change, within) => {
        await may(within, 'people.import', null);
        return importView(context, within, await addImport(change, within.around, input));
      }),
    ),
    importRows: os.importRows.handler(({ input, context }) =>
      reading(context, async (within) => {
        await may(within, 'people.import', null);
        return readImportRows(within, input);
      }),
    ),
    confirmMapping: os.confirmMapping.handler(({ input: { id, answers }, context }) =>
      changing(context, async (change, within) => {
        await may(within, 'people.import', null);
        const kept = await foundImport(within, id, true);
        context.mustBe(kept.revision);
        if (!isOpen(kept)) throw refusalOf(importNotReady());
        for (const answer of answers) await confirm(change, within.posts, answer);
        await planAgain(change, within.around, kept);
        return importView(context, within, id);
      }),
    ),
    planImport: os.planImport.handler(({ input: { id }, context }) =>
      changing(context, async (change, within) => {
        await may(within, 'people.import', null);
        const kept = await foundImport(within, id, true);
        context.mustBe(kept.revision);
        if (!isOpen(kept)) throw refusalOf(importNotReady());
        await planAgain(change, within.around, kept);
        return importView(context, within, id);
      }),
    ),
    applyImport: os.applyImport.handler(({ input: { id, digest }, context }) =>
      changing(context, async (change, within) => {
        await may(within, 'people.import', null);
        const kept = await foundImport(within, id, true);
        context.mustBe(kept.revision);
        await applyImport(change, within.around, kept, digest, handed.leaving);
        return importView(context, within, id);
      }),
    ),
    mappings: os.mappings.handler(({ input, context }) =>
      reading(context, async (within) => {
        await may(within, 'people.import', null);
        return readMappings(within, within.posts, input);
      }),
    ),
    putMapping: os.putMapping.handler(({ input, context }) =>
      changing(context, async (change, within) => {
        await may(within, 'people.import', null);
        const [view] = await shapeMappings(within, within.posts, [await confirm(change, within.posts, input)]);
        if (!view) throw new Error('A mapping has a shape.');
        return asRecord(context, view);
      }),
    ),
    removeMapping: os.removeMapping.handler(({ input: { id }, context }) =>
      changing(context, async (change, within) => {
        await may(within, 'people.import', null);
        const mapping = await heldMapping(within, id);
        if (mapping === null) throw nothing(id);
        context.mustBe(mapping.revision);
        await forget(change, mapping);
        return { id };
      }),
    ),
  };
}
