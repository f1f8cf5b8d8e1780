import type { ParsedPage } from '../1-parse/parse.ts';
import type { Outlines } from '../2-resolve/outlines.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Graph } from '../graph.ts';
import type { Settings } from '../settings.ts';
import { isOnSomewhere, isWithin, severityIn } from '../severities.ts';
import { leaveOut } from './leave-out.ts';
import { rules } from './rules.ts';
import { laddersIn, type Step } from './steps.ts';

/** What a rule may look at. */
export interface Checked {
  graph: Omit<Graph, 'version' | 'diagnostics' | 'pages'>;
  /** Where each level and role stands on the usual ladder, by id. */
  orders: ReadonlyMap<string, number>;
  parsed: Map<string, ParsedPage>;
  /** What is found on a page by looking at it alone; kept as long as the page is the same, for the same function. */
  ofPage<T>(file: string, find: (page: ParsedPage) => T[]): T[];
  /** The pages that were read. */
  files: string[];
  /** Of any page, passed over or read. */
  outlines: Outlines;
  /** Put together when the first rule asks. */
  ladders(): Step[][];
  settings: Settings;
}

export interface Rule {
  /** Every code its findings may have: where none of them is wanted, it does not run. */
  codes: readonly string[];
  find(checked: Checked): Diagnostic[];
}

/** All findings, those made on the way included, in the order of the pages; each once. */
export function check(given: Omit<Checked, 'ladders'>, sofar: Diagnostic[]): Diagnostic[] {
  let ladders: Step[][] | null = null;
  const checked: Checked = {
    ...given,
    ladders: () => {
      ladders ??= laddersIn(given.graph);
      return ladders;
    },
  };
  const { severities } = checked.settings;
  const wanted = rules.filter(({ codes }) => codes.some((code) => isOnSomewhere(code, severities)));
  const settled = [...sofar, ...wanted.flatMap((rule) => rule.find(checked))].flatMap((one) => settle(one, checked.settings));
  const { left, said } = leaveOut(settled, checked);
  const all = [...left, ...said.flatMap((one) => settle(one, checked.settings))].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code) || compare(a.message, b.message),
  );
  return all.filter((one, index) => {
    const before = all[index - 1];
    return (
      !before ||
      before.file !== one.file ||
      before.line !== one.line ||
      before.column !== one.column ||
      before.code !== one.code ||
      before.message !== one.message
    );
  });
}

/** A finding as `gradus.yaml` would have it: its severity here, and who answers for the page. */
export function settle(finding: Diagnostic, { severities, owners }: Settings): Diagnostic[] {
  const severity = severityIn(finding.file, finding.code, finding.severity, severities);
  if (severity === 'off') return [];
  const folder = [...owners.keys()]
    .filter((one) => isWithin(finding.file, one.replace(/\/+$/u, '')))
    .sort((a, b) => b.length - a.length)[0];
  return [{ ...finding, severity, owner: folder === undefined ? null : (owners.get(folder) ?? null) }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
