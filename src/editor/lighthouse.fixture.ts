/** A small handbook for tests of the language server, and marks in its pages: `‸` is where somebody points. */
import { newMemory } from '../compiler/2-resolve/memory.ts';
import { compile } from '../compiler/compile.ts';
import { memoryHost } from '../compiler/host.ts';
import { type OpenHandbook, openHandbook, type Spot } from './open-handbook.ts';

export const lighthouse: Readonly<Record<string, string>> = {
  'gradus.yaml': 'levels: [Assistant, Keeper]\n',
  'assets/includes/lamp.md': '- Trims the lamp at dusk, every day.\n- Writes each outage into the book.\n',
  'content/keepers/assistant.md': `---
title: Assistant
gradus:
  framework: Keepers Career Framework
  level: Assistant
---

## Light

{{% include "includes/lamp.md" %}}

## Watch

- Keeps the watch from dusk until midnight, as [the rules](/keepers/rules/#four-hours) have it.
`,
  'content/keepers/keeper.md': `---
title: Keeper
gradus:
  framework: Keepers Career Framework
  level: Keeper
  grade: 5
---

## Light

- Replaces the lens of the lamp once a year.

## Watch

- Plans the watches of the whole rock for each month.
`,
  'content/keepers/rules.md': `---
title: Rules
---

See [the harbour](/harbour/).

## Four hours

Nobody watches for longer.
`,
  'content/harbour.md': `---
title: Harbour roles
---

## Harbour Pilot

The Harbour Pilot reports to the [Harbour Master](#harbour-master).

### Responsibilities

- Brings every ship of the week past the bar.

### Requirements

- Has a licence for the bay.

## Harbour Master

The Harbour Master extends the Harbour Pilot responsibilities.

### Responsibilities

- Answers for the dues of each quarter.

### Requirements

- Has led a crew of five for two years.
`,
};

export function opened(files: Readonly<Record<string, string>> = lighthouse): OpenHandbook {
  const host = memoryHost({ ...files });
  const memory = newMemory();
  return openHandbook(compile(host, memory), host, memory);
}

/** Where the first of some words begins. */
export function spotOfWords(handbook: OpenHandbook, path: string, words: string): Spot {
  return spotAt(handbook.textOf(path), handbook.textOf(path).indexOf(words) + 1);
}

/** A text without its mark, and where the mark was. */
export function marked(text: string): { text: string; spot: Spot } {
  const at = text.indexOf('‸');
  return { text: text.replace('‸', ''), spot: spotAt(text, at) };
}

function spotAt(text: string, offset: number): Spot {
  if (offset < 0) throw new Error('these words are not there');
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
