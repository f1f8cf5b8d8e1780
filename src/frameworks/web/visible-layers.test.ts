import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../compiler/host.ts';
import type { Held } from '../contract.ts';
import { compileSample, sampleFiles } from '../sample.fixture.ts';
import { indexHandbook } from '../server/handbook.ts';
import { readHeld } from '../server/read-held.ts';
import { withoutLayers } from './visible-layers.ts';

const host = memoryHost({ ...sampleFiles });
const handbook = indexHandbook(compileSample(host), host, { title: 'Sample', edition: '1' });
const heldBy = (id: string) => readHeld(handbook, id) as Held;
const told = ({ areas, presumed }: Held) => [
  ...areas.map((area) => `${area.title} ${area.parts.flatMap((part) => part.statements).length}`),
  ...presumed.map(({ level, areas: lower }) => `${level.title} ${lower.flatMap((area) => area.statements).length}`),
];

describe('leaving out layers', () => {
  it('takes their statements out of areas and of what is presumed, and nothing else', () => {
    const held = heldBy('crew/mate');
    expect(told(held)).toEqual(['Seamanship 2', 'Safety 2', 'Trade 0', 'Deckhand 2']);
    expect(told(withoutLayers(held, new Set(['fleet'])))).toEqual(['Seamanship 2', 'Safety 0', 'Trade 0', 'Deckhand 2']);
    expect(told(withoutLayers(held, new Set(['crew'])))).toEqual(['Seamanship 0', 'Safety 2', 'Trade 0', 'Deckhand 0']);
    expect(withoutLayers(held, new Set())).toBe(held);
  });

  it('keeps what comes from no layer', () => {
    const held = heldBy('officers/commodore');
    expect(withoutLayers(held, new Set(['fleet', 'crew']))).toEqual(held);
  });
});
