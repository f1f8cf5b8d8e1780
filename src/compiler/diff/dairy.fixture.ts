/** A small handbook for tests of differences between its states: a shared page, a ladder, a family with inheritance. */
import { compile } from '../compile.ts';
import type { Graph } from '../graph.ts';
import { memoryHost } from '../host.ts';
import { diffHandbooks, type HandbookDiff } from './diff.ts';

const level = (title: string, body: string) => `---\ntitle: ${title} - Dairy Department Career Framework\n---\n\n## ${title}\n\n${body}`;

export const dairy: Readonly<Record<string, string>> = {
  'assets/includes/values.md': '- Cleans the vats before leaving.\n- Speaks up when milk smells wrong.\n',
  'content/matrix/dairy/intermediate.md': level(
    'Intermediate',
    `### Accountability

- Milks two cows every morning.
- Writes the yield of their own work into the book.

### Values

{{% include "includes/values.md" %}}
`,
  ),
  'content/matrix/dairy/senior.md': level(
    'Senior',
    `### Accountability

- Plans the week of milking for the team.
- Calls the old vet at night, and writes down why the animal fell ill.

### Teaching

- Shows newcomers how a churn is scrubbed.

### Values

{{% include "includes/values.md" %}}
`,
  ),
  'content/job-families/cheese.md': `---
title: Cheese Making
---

## Cheese Manager

The Cheese Manager reports to [Cheese Director](#cheese-director).

### Cheese Manager Job Grade

The Cheese Manager is a [grade 8](/grades).

### Cheese Manager Responsibilities

- Turns every wheel in the cellar twice a week
- Orders rennet before it runs out

### Cheese Manager Nice-to-have Requirements

- Three years in a cellar of their own

## Cheese Director

The Cheese Director reports to Chief Dairy Officer.

### Cheese Director Job Grade

The Cheese Director is a [grade 10](/grades).

### Cheese Director Responsibilities

- Extends the Cheese Manager responsibilities
- Decides which cheeses are made at all

### Cheese Director Requirements

- Has sold cheese abroad

## Hiring Process

- Candidates talk with a recruiter for 30 minutes
- Next comes a 45 minute tasting with the Cheese Director
`,
};

/** The handbook with some of its pages rewritten, moved or taken out. */
export function dairyWith(
  pages: Readonly<Record<string, ((text: string) => string) | null>> = {},
  more: Readonly<Record<string, string>> = {},
): Graph {
  const now: Record<string, string> = { ...dairy, ...more };
  for (const [path, change] of Object.entries(pages)) {
    const text = now[path];
    if (text === undefined) throw new Error(`The dairy has no ${path}.`);
    const changed = change?.(text);
    if (changed === text) throw new Error(`Nothing in ${path} changes.`);
    if (changed === undefined) delete now[path];
    else now[path] = changed;
  }
  return compile(memoryHost(now)).graph;
}

export function diffDairy(...later: Parameters<typeof dairyWith>): HandbookDiff {
  return diffHandbooks(dairyWith(), dairyWith(...later));
}
