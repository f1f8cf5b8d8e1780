/** The routes of the contract: each is one read, or one change in one transaction. */
import { implement } from '@orpc/server';
import type { Spoken } from '../../frameworks/speech/spoken.ts';
import type { Change } from '../../platform/database/database.ts';
import type { Day } from '../../platform/day.ts';
import type { Asked } from '../../platform/http/asked.ts';
import { answers } from '../../platform/policy/policy.ts';
import { type CheckList, contract } from '../contract.ts';
import { importNotReady } from '../messages.generated.ts';
import type { Posts } from '../posts.ts';
import type { Say } from '../speech/say.ts';
import { addEntry, changeEntry, removeEntry } from './change-entry.ts';
import { confirm, forget } from './change-mapping.ts';
import { addPerson, changePerson } from './change-person.ts';
import { addPosition, changePosition, removePosition } from './change-position.ts';
import { addUnit, applyUnits, changeUnit, planUnits, showUnitsPlan } from './change-unit.ts';
import { type CountedUnits, countUnits, stateOfCounts } from './count-units.ts';
import { type Eyes, openEyes } from './eyes.ts';
import { foundPerson, foundPosition, foundUnit, heldPerson, nothing } from './found.ts';
import type { Around } from './gather.ts';
import type { HandedIn } from './handed-in.ts';
import { applyImport } from './import/apply-import.ts';
import { addImport, planAgain } from './import/plan-import.ts';
import { type KeptByState, keptByState } from './kept-by-state.ts';
import { listPosts } from './list-posts.ts';
import { applyPlan, planFor, showPlan } from './move-person.ts';
import { allow, dayClosed, type PeopleAct, type PeoplePolicy, peoplePolicy } from './policy.ts';
import { readChart, readPath } from './read-chart.ts';
import { readChecks } from './read-checks.ts';
import { readDirectory } from './read-directory.ts';
import { readChangesFor, readExpectations } from './read-expectations.ts';
import { foundImport, isOpen, readImport, readImportRows, readImports, readMappings, shapeMappings } from './read-import.ts';
import { readMe } from './read-me.ts';
import { readPerson } from './read-person.ts';
import { readLine, readTeam } from './read-team.ts';
import { readUnit } from './read-unit.ts';
import { readUnits } from './read-units.ts';
import { readWho } from './read-who.ts';
import { refusalOf } from './refuse.ts';
import { shapeEntry, shapePosition } from './shape.ts';
import { type EntryKind, entryById, type NamedEntry } from './store/entries.ts';
import { heldMapping } from './store/mappings.ts';
import { holdTree } from './store/units.ts';
import { goAlongIndexes, type Within } from './store/within.ts';

type Context = Asked & Spoken;

/** What every act and read works with. */
interface Working extends Eyes {
  posts: Posts;
  say: Say;
  around: Around;
}

/** @param policy handed in, so that a test can weaken it and see that somebody notices */
export function peopleRoutes(handed: HandedIn, policy: PeoplePolicy = peoplePolicy) {
  const os = implement(contract).$context<Context>();
  const units = keptByState<CountedUnits>({ stateOf: stateOfCounts });
  const counted = (within: Within, on: Day) => units.of(within, on, () => countUnits(within, on));

  // The handbook may change while nothing of the organisation does: what was found is kept for its posts.
  const checks = new WeakMap<Posts, KeptByState<CheckList>>();
  const checksUnder = (posts: Posts): KeptByState<CheckList> => {
    const kept = checks.get(posts) ?? keptByState<CheckList>();
    checks.set(posts, kept);
    return kept;
  };

  const working = async (context: Context, within: Within): Promise<Working> => {
    const posts = await handed.posts(within);
    const say: Say = (message) => ({
      code: message.code,
      severity: message.severity,
      ...handed.sayIn(context.speech.language, message),
    });
    const eyes = await openEyes(within, context.viewer, context.today);
    return { ...eyes, posts, say, around: { posts, today: context.today, newId: context.newId } };
  };
  const reading = <T>(context: Context, work: (within: Working) => Promise<T>): Promise<T> =>
    context.read(async (db) => {
      const within = { db, organization: context.organization };
      await goAlongIndexes(within);
      return work(await working(context, within));
    });
  const changing = <T>(context: Context, work: (change: Change, within: Working) => Promise<T>): Promise<T> =>
    context.change(async (change) => work(change, await working(context, { db: change.db, organization: change.organization })));
  /** @param id of the person it is about; null: it is of the whole organisation */
  const may = (within: Working, act: PeopleAct, id: string | null) => allow(within, policy, act, id);
  /** Lists and charts are of today, for all but those who may see everybody's record. */
  const dayOf = async (context: Context, within: Working, on: Day | '' | undefined): Promise<Day> => {
    if (on && on !== context.today && !(await answers(within, policy, ['other-days.read']))['other-days.read']) throw dayClosed();
    return on || context.today;
  };
  /** Its revision becomes the ETag. */
  const asRecord = <T extends { revision: number }>(context: Context, view: T): T => {
    context.revisionIs(view.revision);
    return view;
  };

  const personView = async (context: Context, within: Working, id: string, on = context.today) =>
    asRecord(context, await readPerson(within, policy, within.posts, id, on));
  const positionView = async (context: Context, within: Working, id: string) =>
    asRecord(context, shapePosition(within.posts, await foundPosition(within, id), context.today));
  const unitView = async (context: Context, within: Working, id: string, on: Day, units: CountedUnits) => {
    const { 'units.change': change } = await answers(within, policy, ['units.change']);
    const view = await readUnit(within, within.posts, units, id, on, await handed.adoptionOf(within, id, on), change);
    context.revisionIs(view.unit.revision);
    return view;
  };
  const importView = async (context: Context, within: Working, id: string) =>
    asRecord(context, await readImport(within, within.posts, within.say, await foundImport(within, id)));

  /** The four kinds of what stands beside positions are one in all but their shapes. */
  const foundEntry = async (within: Within, kind: EntryKind, id: string): Promise<NamedEntry> => {
    const entry = await entryById(within, kind, id);
    if (entry === null) throw nothing(id);
    return entry;
  };
  /** Entries are changed under their person; read again, for whoever held them before may have changed this one. */
  const heldEntry = async (within: Within, kind: EntryKind, id: string): Promise<NamedEntry> => {
    await heldPerson(within, (await foundEntry(within, kind, id)).person);
    return foundEntry(within, kind, id);
  };
  const adding = <K extends EntryKind>(context: Context, kind: K, input: EnteredEntry, other: string | null) =>
    changing(context, async (change, within) => {
      await may(within, actOn[kind], input.person);
      const id = await addEntry(change, kind, context.today, input.person, other, input);
      return asRecord(context, shaped(kind, await foundEntry(within, kind, id)));
    });
  const altering = <K extends EntryKind>(context: Context, kind: K, { id, ...days }: AlteredEntry) =>
    changing(context, async (change, within) => {
      const entry = await heldEntry(within, kind, id);
      await may(within, actOn[kind], entry.person);
      context.mustBe(entry.revision);
      await changeEntry(change, kind, context.today, entry, days);
      return asRecord(context, shaped(kind, await foundEntry(within, kind, id)));
    });
  const removing = (context: Context, kind: EntryKind, id: string) =>
    changing(context, async (change, within) => {
      const entry = await heldEntry(within, kind, id);
      await may(within, actOn[kind], entry.person);
      context.mustBe(entry.revision);
      await removeEntry(change, kind, entry);
      return { id };
    });

  return os.router({
    me: os.me.handler(({ context }) => reading(context, (within) => readMe(within, policy, handed, context.speech.language))),

    directory: os.directory.handler(({ input, context }) =>
      reading(context, async (within) => {
        await dayOf(context, within, input.on);
        return readDirectory(within, policy, within.posts, input);
      }),
    ),
    person: os.person.handler(({ input: { id, on }, context }) => reading(context, (within) => personView(context, within, id, on))),
    addPerson: os.addPerson.handler(({ input, context }) =>
      changing(context, async (change, within) => {
        await may(within, 'people.add', null);
        return personView(context, within, await addPerson(change, within.around, input));
      }),
    ),
    changePerson: os.changePerson.handler(({ input, context }) =>
      changing(context, async (change, within) => {
        const person = await heldPerson(within, input.id);
        await may(within, 'person.change', input.id);
        context.mustBe(person.revision);
        await changePerson(change, within.around, person, input);
        return personView(context, within, input.id);
      }),
    ),
    team: os.team.handler(({ input: { id, on }, context }) =>
      reading(context, async (within) => readTeam(within, policy, within.posts, within.say, id, await dayOf(context, within, on))),
    ),
    who: os.who.handler(({ input: { id }, context }) =>
      reading(context, async (within) => {
        await foundPerson(within, id);
        await may(within, 'record.read', id);
        return readWho(within, policy, handed, id, context.speech.language);
      }),
    ),
    line: os.line.handler(({ input: { id, on }, context }) =>
      reading(context, (within) => readLine(within, policy, id, on ?? context.today)),
    ),
    expectations: os.expectations.handler(({ input: { id, on }, context }) =>
      reading(context, async (within) => {
        await foundPerson(within, id);
        await may(within, 'record.read', id);
        return readExpectations(within, handed, within.posts, id, on ?? context.today);
      }),
    ),
    changesFor: os.changesFor.handler(({ input: { id }, context }) =>
      reading(context, async (within) => {
        await foundPerson(within, id);
        await may(within, 'record.read', id);
        return readChangesFor(within, handed, id);
      }),
    ),

    posts: os.posts.handler(({ context }) => reading(context, async ({ posts }) => listPosts(posts))),

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
        return personView(context, within, move.id);
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
        return personView(context, within, leaving.id);
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

    addMembership: os.addMembership.handler(({ input, context }) => adding(context, 'membership', input, input.unit)),
    changeMembership: os.changeMembership.handler(({ input, context }) => altering(context, 'membership', input)),
    removeMembership: os.removeMembership.handler(({ input: { id }, context }) => removing(context, 'membership', id)),
    addDottedLine: os.addDottedLine.handler(({ input, context }) => adding(context, 'dotted-line', input, input.to)),
    changeDottedLine: os.changeDottedLine.handler(({ input, context }) => altering(context, 'dotted-line', input)),
    removeDottedLine: os.removeDottedLine.handler(({ input: { id }, context }) => removing(context, 'dotted-line', id)),
    addLeave: os.addLeave.handler(({ input, context }) => adding(context, 'leave', input, null)),
    changeLeave: os.changeLeave.handler(({ input, context }) => altering(context, 'leave', input)),
    removeLeave: os.removeLeave.handler(({ input: { id }, context }) => removing(context, 'leave', id)),
    addDelegate: os.addDelegate.handler(({ input, context }) => adding(context, 'delegate', input, input.delegate)),
    changeDelegate: os.changeDelegate.handler(({ input, context }) => altering(context, 'delegate', input)),
    removeDelegate: os.removeDelegate.handler(({ input: { id }, context }) => removing(context, 'delegate', id)),

    chart: os.chart.handler(({ input: { on, ...asked }, context }) =>
      reading(context, async (within) => readChart(within, policy, within.posts, await dayOf(context, within, on), asked)),
    ),
    findInChart: os.findInChart.handler(({ input: { id, on }, context }) =>
      reading(context, async (within) => {
        await foundPerson(within, id);
        await may(within, 'person.find', id);
        return readPath(within, id, await dayOf(context, within, on));
      }),
    ),

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

    checks: os.checks.handler(({ input: { on = '', ...asked }, context }) =>
      reading(context, async (within) => {
        await may(within, 'checks.read', null);
        const day = on || context.today;
        const { kind, after, limit } = asked;
        const key = JSON.stringify([day, context.speech.language, kind, after, limit]);
        return checksUnder(within.posts).of(within, key, () => readChecks(within, within.posts, day, within.say, asked));
      }),
    ),
  });
}

/** What is needed to add, change or take away an entry of somebody's. */
const actOn = {
  membership: 'membership.change',
  'dotted-line': 'dotted-line.change',
  leave: 'absence.change',
  delegate: 'delegate.change',
} as const satisfies Record<EntryKind, PeopleAct>;

interface EnteredEntry {
  person: string;
  from: string;
  until?: string | null | undefined;
}

interface AlteredEntry {
  id: string;
  from?: string | undefined;
  until?: string | null | undefined;
}

function shaped<K extends EntryKind>(kind: K, entry: NamedEntry): ReturnType<(typeof shapeEntry)[K]> {
  return shapeEntry[kind](entry) as ReturnType<(typeof shapeEntry)[K]>;
}
