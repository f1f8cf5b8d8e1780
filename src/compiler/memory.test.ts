/** With the memory of earlier compiles or without, the graph is the same: whatever is edited, added or removed between them. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFolder } from '../platform/folder.ts';
import { newMemory } from './2-resolve/memory.ts';
import { compile } from './compile.ts';
import { memoryHost } from './host.ts';

const example = readFolder(join(import.meta.dirname, '../../examples/harbour'));
const files = Object.fromEntries(example.files().map((path) => [path, example.read(path) ?? '']));
const paths = Object.keys(files);

const edit = fc.oneof(
  fc.record({
    kind: fc.constant('append' as const),
    path: fc.constantFrom(...paths),
    text: fc.constantFrom('\n- Writes one more line.\n', '\n## Craft\n\n- Builds.\n', '\n{{% include "includes/careers/values.md" %}}\n'),
  }),
  fc.record({ kind: fc.constant('remove' as const), path: fc.constantFrom(...paths), text: fc.constant('') }),
  fc.record({ kind: fc.constant('restore' as const), path: fc.constantFrom(...paths), text: fc.constant('') }),
  fc.record({
    kind: fc.constant('add' as const),
    path: fc.constant('content/new/lead.md'),
    text: fc.constantFrom('---\ntitle: Lead - New Career Framework\n---\n\n## Craft\n\n- Leads.\n', '# Nothing\n'),
  }),
  fc.record({
    kind: fc.constant('add' as const),
    path: fc.constant('gradus.yaml'),
    text: fc.constantFrom('organisation: Other\n', 'levels: [Staff, Senior]\n', 'areas: {Autonomy: values}\n'),
  }),
);

it('compiles the same graph after any edits', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const memory = newMemory();
      const now = { ...files };
      compile(memoryHost(now), memory);
      for (const { kind, path, text } of edits) {
        if (kind === 'append') now[path] = (now[path] ?? '') + text;
        else if (kind === 'remove') delete now[path];
        else now[path] = kind === 'add' ? text : (files[path] ?? '');
        expect(compile(memoryHost({ ...now }), memory)).toEqual(compile(memoryHost({ ...now })));
      }
    }),
    { seed: 7, numRuns: 20 },
  );
}, 180_000);
