import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportCsv } from '../export-csv.ts';
import { applied, isNothing, type Roster } from '../roster.ts';
import { numbered, posts, tableOf } from './import.fixture.ts';
import { type ImportOptions, planImport } from './make-plan.ts';
import { rosters } from './roster.fixture.ts';

const newId = numbered('new');
const planned = (file: string, roster: Roster, options: Partial<ImportOptions> = {}) =>
  planImport(tableOf(file), { effective: '2024-06-01', ...options }, { roster, posts, mappings: [], today: '2024-06-01', newId });
const somebody = rosters.filter(({ persons }) => persons.length > 0);

it('what is exported changes nothing when it is imported again', () => {
  fc.assert(
    fc.property(somebody, fc.constantFrom('keep' as const, 'end' as const), (roster, missing) => {
      const plan = planned(exportCsv(roster), roster, { missing });
      expect(plan.problems.all).toEqual([]);
      expect(plan.changes).toEqual({
        units: { create: [] },
        persons: { create: [], change: [] },
        positions: { remove: [], change: [], create: [] },
      });
      expect([plan.move, plan.end, plan.unchanged]).toEqual([[], [], roster.persons.length]);
    }),
    { numRuns: 300 },
  );
});

it('what is exported makes the same people where there are none', () => {
  fc.assert(
    fc.property(somebody, (roster) => {
      const plan = planned(exportCsv(roster), { units: roster.units, persons: [], positions: [] });
      expect(plan.problems.all).toEqual([]);
      const made = applied({ units: roster.units, persons: [], positions: [] }, plan.changes);
      expect(exportCsv(made)).toBe(exportCsv(roster));
    }),
    { numRuns: 300 },
  );
});

it('a plan that is applied leaves nothing to plan', () => {
  fc.assert(
    fc.property(somebody, rosters, (wanted, roster) => {
      // People of another organization with some of the same numbers.
      const file = exportCsv({ ...wanted, units: [], positions: wanted.positions.map((position) => ({ ...position, unit: null })) });
      for (const missing of ['keep', 'end'] as const) {
        const plan = planned(file, roster, { missing });
        if (plan.problems.count > 0) continue;
        const after = applied(roster, plan.changes);
        const again = planned(file, after, { missing });
        expect(again.problems.all).toEqual([]);
        expect(isNothing(again.changes)).toBe(true);
        if (isNothing(plan.changes)) expect(plan.unchanged).toBeGreaterThan(0);
        else expect(again.base).not.toBe(plan.base);
      }
    }),
    { numRuns: 300 },
  );
});
