import type { ParsedPage } from '../1-parse/parse.ts';
import type { Posts } from '../2-resolve/assemble.ts';
import type { Outlines } from '../2-resolve/outlines.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Graph, Statement } from '../graph.ts';
import type { Settings } from '../settings.ts';
import { isOnSomewhere, isWithin, severityIn } from '../severities.ts';
import type { TranslatedHandbook } from '../translations/translate.ts';
import { leaveOut } from './leave-out.ts';
import { rules } from './rules.ts';
import { laddersIn, type Step } from './steps.ts';

/** What a rule may look at. */
export interface Checked {
  graph: Omit<Graph, 'version' | 'diagnostics' | 'pages'>;
  posts: Posts;
  /** What each level and role says of itself, by id: nothing that it takes over. Who says nothing is not here. */
  said: ReadonlyMap<string, Statement[]>;
  parsed: Map<string, ParsedPage>;
  /** What is found on a page by looking at it alone. */
  ofPage<T>(file: string, find: (page: ParsedPage) => T[]): T[];
  kept: Kept;
  /** The pages that were read. */
  files: string[];
  /** Of any page, passed over or read. */
  outlines: Outlines;
  /** Put together when the first rule asks. */
  ladders(): Step[][];
  settings: Settings;
  /** Each language beside that of the pages. */
  translated: readonly TranslatedHandbook[];
}

/** What a function makes of a value, made anew only when the value is another: a compile after an edit finds most of it made. */
export type Kept = <V extends object, T>(value: V, make: (value: V) => T) => T;

/** One looks at whatever it wants; one that looks at levels and roles alone runs only when they have changed. */
export type Rule = {
  /** Every code its findings may have: where none of them is wanted, it does not run. */
  codes: readonly string[];
} & ({ find(checked: Checked): Diagnostic[] } | { findAmongPosts(posts: Posts): Diagnostic[] });

/** All findings, those made on the way included, in the order of the pages; each once. */
export function check(given: Omit<Checked, 'ladders' | 'ofPage'>, sofar: Diagnostic[]): Diagnostic[] {
  let ladders: Step[][] | null = null;
  const checked: Checked = {
    ...given,
    ofPage: (file, find) => {
      const page = given.parsed.get(file);
      return page ? given.kept(page, find) : [];
    },
    ladders: () => {
      ladders ??= laddersIn(given);
      return ladders;
    },
  };
  const { severities } = checked.settings;
  const wanted = rules.filter(({ codes }) => codes.some((code) => isOnSomewhere(code, severities)));
  const settled = [...sofar, ...wanted.flatMap((rule) => found(rule, checked))].flatMap((one) => settle(one, checked.settings));
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

function found(rule: Rule, checked: Checked): Diagnostic[] {
  return 'find' in rule ? rule.find(checked) : checked.kept(checked.posts, rule.findAmongPosts);
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
