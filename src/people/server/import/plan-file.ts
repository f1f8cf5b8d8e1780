/** A file of people to a plan: its letters, its cells, what it says, and what that changes. */
import { decode } from '../../import/decode.ts';
import { type ImportGiven, planImport } from '../../import/make-plan.ts';
import { type ImportPlan, isApplicable } from '../../import/plan.ts';
import { bounds, separatorOf, sizeProblem } from '../../import/table.ts';
import type { Message } from '../../messages.generated.ts';
import { isNothing } from '../../roster.ts';
import { planDigest } from '../plan-digest.ts';
import type { ImportAsked, ImportState, ImportTold, PlannedRow, RowAct } from '../store/imports.ts';
import { readCsv } from './read-csv.ts';

export interface PlannedFile {
  plan: ImportPlan;
  encoding: string;
  separator: string;
}

/** A file that no plan can be made of is a message. */
export function planFile(
  bytes: Uint8Array,
  megabytes: number,
  { encoding = null, ...options }: ImportAsked,
  given: ImportGiven,
): PlannedFile | Message {
  const tooLarge = sizeProblem(bytes, { ...bounds, megabytes });
  if (tooLarge) return tooLarge;
  const decoded = decode(bytes, encoding);
  if ('code' in decoded) return decoded;
  const separator = separatorOf(decoded.text);
  const table = readCsv(decoded.text, separator);
  if ('code' in table) return table;
  const plan = planImport(table, options, { ...given, warnings: decoded.warnings });
  return { plan, encoding: decoded.encoding, separator };
}

const acts: readonly RowAct[] = ['create', 'change', 'move', 'end'];
const mostNames = 20;

/** The plan as it is kept: what it says, its rows, and what names it. */
export function toldOf({ plan, encoding, separator }: PlannedFile): {
  told: ImportTold;
  rows: PlannedRow[];
  state: ImportState;
  digest: string | null;
} {
  const { changes, create, change, move, end, ...rest } = plan;
  const entries = { create, change, move, end };
  const each = <T>(of: (act: RowAct) => T) => Object.fromEntries(acts.map((act) => [act, of(act)])) as Record<RowAct, T>;
  const state = isApplicable(plan) ? 'ready' : plan.problems.count > 0 ? 'refused' : 'asking';
  return {
    told: {
      ...rest,
      counts: { ...each((act) => entries[act].length), unchanged: plan.unchanged },
      first: each((act) => entries[act].slice(0, mostNames).map(({ name }) => name)),
      encoding,
      separator,
    },
    rows: acts.flatMap((act) => entries[act].map((entry) => ({ ...entry, act }))),
    state,
    digest: state === 'ready' && !isNothing(changes) ? digestOf(plan) : null,
  };
}

/** What was asked and what it was asked of decide everything that a plan does. */
export function digestOf({ base, content }: Pick<ImportPlan, 'base' | 'content'>): string {
  return planDigest(`${base}\n${content}`);
}
