import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../compiler/host.ts';
import type { Held, HeldArea } from '../contract.ts';
import { compileSample, sampleFiles } from '../sample.fixture.ts';
import { indexHandbook } from './handbook.ts';
import { readHeld } from './read-held.ts';

const host = memoryHost({ ...sampleFiles });
const handbook = indexHandbook(compileSample(host), host, { title: 'Sample', edition: '1' });
const heldBy = (id: string) => {
  const held = readHeld(handbook, id);
  if (!held) throw new Error(`the sample holds no ${id}`);
  return held;
};

/** Each stretch of an area as one line: how it came, and its words. */
const told = ({ title, parts }: HeldArea) =>
  parts.map(({ source, steps, statements }) => {
    const way = steps.map(({ by, from }) => `${by.title} < ${from.title}`).join(', ');
    return `${title}, ${source}${way && ` (${way})`}: ${statements.flatMap(({ words }) => words.map((run) => run.text)).join(' ')}`;
  });

describe('everything a role is held to', () => {
  it('has its own words, those of its parents by their way, and those of its family', () => {
    expect(heldBy('officers/admiral').areas.flatMap(told)).toEqual([
      'Requirements, inherited (Admiral < Commodore): Has led three ships through one storm.',
      'Duty, family: Answers for the ship at any hour.',
    ]);
    expect(heldBy('officers/commodore').areas.flatMap(told)).toEqual([
      'Requirements, own: Has led three ships through one storm.',
      'Duty, family: Answers for the ship at any hour.',
    ]);
  });

  it('keeps alternatives apart, those of an ancestor too', () => {
    for (const id of ['officers/commodore', 'officers/admiral']) {
      const { alternatives, areas } = heldBy(id);
      const choice = alternatives.find(({ by }) => by.title === 'Commodore');
      expect(choice).toMatchObject({ aspect: 'requirements', place: { file: 'families/officers.md' } });
      expect(choice?.choices.map(({ pointer, areas: chosen }) => [pointer.to?.title, chosen.flatMap(told).length])).toEqual([
        ['Skipper', 1],
        ['Master Mate', 1],
      ]);
      expect(JSON.stringify(areas)).not.toContain('licence for any tonnage');
    }
  });

  it('has its own choice before that of a parent', () => {
    expect(heldBy('officers/commodore').alternatives.map(({ by }) => by.title)).toEqual(['Commodore', 'Master Mate']);
  });

  it('has a choice once, whatever number of ways lead to it', () => {
    const twice = compileSample(host);
    const commodore = twice.graph.roles.find(({ id }) => id === 'officers/commodore');
    const skipper = twice.graph.roles.find(({ id }) => id === 'officers/skipper');
    const choice = commodore?.extends[1];
    if (!skipper || !choice) throw new Error('the sample has changed');
    const both = { ...choice, targets: choice.targets.toReversed().map((target) => ({ ...target, role: 'officers/master-mate' })) };
    const roles = twice.graph.roles.map((role) => (role === skipper ? { ...role, extends: [both] } : role));
    const graph = { ...twice.graph, roles };
    const { alternatives } = readHeld(
      indexHandbook({ ...twice, graph }, host, { title: 'Sample', edition: '2' }),
      'officers/commodore',
    ) as Held;
    expect(alternatives.map(({ by }) => by.title)).toEqual(['Commodore', 'Skipper', 'Master Mate']);
  });

  it('names parents that the handbook does not hold, each once', () => {
    const { unresolved } = heldBy('officers/admiral');
    expect(unresolved[0]).toEqual({
      by: { id: 'officers/commodore', title: 'Commodore', kind: 'role' },
      aspect: 'responsibilities',
      pointer: { text: 'Harbour Pilot', to: null, href: null },
      place: { file: 'families/officers.md', line: 2 },
    });
    expect(unresolved.filter(({ pointer }) => pointer.text === 'Pilot')).toHaveLength(1);
  });
});

describe('everything a level is held to', () => {
  it('tells layers from the outermost on, and the include that brought a statement', () => {
    const held = heldBy('crew/mate');
    expect(held.layers.map((layer) => layer.title)).toEqual(['Fleet', 'Crew']);
    const safety = held.areas.find((area) => area.title === 'Safety');
    expect(safety?.parts[0]?.statements[0]?.origin).toMatchObject({ file: 'shared/safety.md', via: [{ file: 'crew/mate.md' }] });
  });

  it('presumes what a lower level asks and it does not say again', () => {
    const { presumed, areas } = heldBy('crew/mate');
    expect(presumed.map(({ level, areas: lower }) => [level.title, lower.map((area) => [area.title, area.statements.length])])).toEqual([
      ['Deckhand', [['Seamanship', 2]]],
    ]);
    expect(areas.find((area) => area.title === 'Trade')).toMatchObject({ body: 'missing', parts: [] });
    expect(heldBy('crew/deckhand').presumed).toEqual([]);
  });

  it('is nothing for an id that is not there', () => {
    expect(readHeld(handbook, 'crew/stowaway')).toBeNull();
  });
});
