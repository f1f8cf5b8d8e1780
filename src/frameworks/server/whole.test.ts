import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { readFolder } from '../../platform/folder.ts';
import { readLevel } from './read-level.ts';
import { readRole } from './read-role.ts';
import { handbookFrom, wholeOf } from './whole.ts';

it('a handbook with a lock is the same as a file', () => {
  const folder = readFolder(join(import.meta.dirname, '../../../examples/harbour'));
  const compilation = compile(folder);
  expect(compilation.identity.match).not.toBeNull();
  const again = handbookFrom(JSON.parse(JSON.stringify(wholeOf('Harbour', compilation, folder))));
  expect(again.graph).toEqual(compilation.graph);
  for (const { id } of compilation.graph.levels) expect(readLevel(again, { id, view: 'effective' })?.areas.length, id).toBeGreaterThan(0);
  for (const { id } of compilation.graph.roles) expect(readRole(again, { id, view: 'effective' })?.id).toBe(id);
});
