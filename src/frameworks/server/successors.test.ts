import { expect, it } from 'vitest';
import type { Graph } from '../../compiler/graph.ts';
import { memoryHost } from '../../compiler/host.ts';
import { compileSample, sampleFiles } from '../sample.fixture.ts';
import { type Handbook, indexHandbook } from './handbook.ts';
import { successorsOf } from './successors.ts';

/** The sample, with other ids for the statements of one place: what rewording them does. */
function reworded(ids: Record<string, string>): { graph: Graph; handbook(before?: Handbook): Handbook } {
  const host = memoryHost({ ...sampleFiles });
  const compilation = compileSample(host);
  for (const statement of compilation.graph.statements) statement.id = ids[statement.id] ?? statement.id;
  const { graph } = compilation;
  return {
    graph,
    handbook: (before) =>
      indexHandbook(compilation, host, { title: 'Sample', edition: '1', successors: before ? successorsOf(before, graph) : new Map() }),
  };
}

const first = 'crew/mate/safety/1';

it('leads from the old id to the statement in its place, through any number of edits', () => {
  const one = reworded({}).handbook();
  const two = reworded({ [first]: 'two' }).handbook(one);
  expect([...two.successors]).toEqual([[first, 'two']]);
  const three = reworded({ [first]: 'three' }).handbook(two);
  expect(new Map(three.successors)).toEqual(
    new Map([
      ['two', 'three'],
      [first, 'three'],
    ]),
  );
});

it('tells the pages apart that one include is in, and forgets an id that is back', () => {
  const one = reworded({}).handbook();
  const two = reworded({ [first]: 'two', 'crew/deckhand/safety/1': 'deck' }).handbook(one);
  expect(two.successors.get(first)).toBe('two');
  expect(two.successors.get('crew/deckhand/safety/1')).toBe('deck');
  expect(reworded({}).handbook(two).successors.has(first)).toBe(false);
});

it('has none for a statement that was taken out', () => {
  const one = reworded({}).handbook();
  const { graph } = reworded({});
  expect([...successorsOf(one, { ...graph, statements: graph.statements.slice(1) })]).toEqual([]);
});
