import { describe, expect, it } from 'vitest';
import { inTree, type UnitRow, unitTree } from './unit-tree.ts';

const unit = (id: string, parent: string | null): UnitRow => ({
  id,
  title: id,
  key: null,
  kind: 'team',
  parent,
  closedOn: null,
  heads: 0,
  headsBelow: 0,
  below: 0,
  revision: 1,
});

describe('a tree of units', () => {
  it('has each below its parent, as deep as it lies', () => {
    const rows = inTree([unit('pier', 'harbour'), unit('harbour', null), unit('crane', 'pier'), unit('tower', 'harbour')]);
    expect(rows.map(({ unit: { id }, depth }) => `${depth} ${id}`)).toEqual(['0 harbour', '1 pier', '2 crane', '1 tower']);
  });

  it('begins as deep as it is told', () => {
    expect(unitTree([unit('pier', 'harbour'), unit('crane', 'pier')], 3)).toMatchObject([{ depth: 3, below: [{ depth: 4 }] }]);
  });

  it('has a unit at the top whose parent is not there', () => {
    expect(unitTree([unit('crane', 'gone')]).map(({ unit: { id } }) => id)).toEqual(['crane']);
  });
});
