import { describe, expect, it } from 'vitest';
import { addRole, graphOf } from './align/graph.fixture.ts';
import { alikeTo, calledBy, frameworksIn, holdersIn, pairsCalledBy } from './called.ts';

const rows = { nets: ['Mends nets.'] };
const graph = graphOf({
  sea: [
    { title: 'Mate', rows },
    { title: 'Skipper', rows },
  ],
  land: [
    { title: 'Mate', rows },
    { title: 'Porter', rows },
  ],
});
addRole(graph, 'port/pilot', rows, { title: 'Pilot of the Port' });
const holders = holdersIn(graph);
const ids = (name: string) => calledBy(name, holders).map(({ id }) => id);

describe('calledBy', () => {
  it('finds by id, by the last part of an id, and by title, whatever the case', () => {
    expect(ids('sea/skipper')).toEqual(['sea/skipper']);
    expect(ids('skipper')).toEqual(['sea/skipper']);
    expect(ids('SKIPPER')).toEqual(['sea/skipper']);
    expect(ids('pilot')).toEqual(['port/pilot']);
    expect(ids('Pilot, Port')).toEqual(['port/pilot']);
  });

  it('gives all that one name fits, and an exact id alone', () => {
    expect(ids('Mate')).toEqual(['sea/mate', 'land/mate']);
    expect(ids('land/mate')).toEqual(['land/mate']);
    expect(ids('mate/')).toEqual(['sea/mate', 'land/mate']);
    expect(ids('cook')).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  it('finds a framework by its own names and those of its unit, once', () => {
    const found = (name: string) => calledBy(name, frameworksIn(graph)).map(({ id }) => id);
    expect(found('sea')).toEqual(['sea']);
    expect(found('Sea framework')).toEqual(['sea']);
    expect(found('Sea unit')).toEqual(['sea']);
  });
});

describe('pairsCalledBy', () => {
  const pairs = (a: string, b: string) => pairsCalledBy(a, b, holders).map(([one, other]) => `${one.id} ${other.id}`);

  it('means the same framework where one of two names says which', () => {
    expect(pairs('mate', 'skipper')).toEqual(['sea/mate sea/skipper']);
    expect(pairs('porter', 'mate')).toEqual(['land/porter land/mate']);
    expect(pairs('sea/mate', 'mate')).toEqual(['sea/mate sea/mate']);
  });

  it('keeps every pair that is left open, and those of two frameworks that are named', () => {
    expect(pairs('mate', 'pilot')).toEqual(['sea/mate port/pilot', 'land/mate port/pilot']);
    expect(pairs('sea/mate', 'land/mate')).toEqual(['sea/mate land/mate']);
    expect(pairs('mate', 'cook')).toEqual([]);
  });
});

describe('alikeTo', () => {
  it('knows what was meant: a part of an id, or a mistyped one', () => {
    expect(alikeTo('skip', holders)).toEqual(['sea/skipper']);
    expect(alikeTo('ocean/mate', holders)).toEqual(['sea/mate', 'land/mate']);
    expect(alikeTo('skiper', holders)).toEqual(['sea/skipper']);
    expect(alikeTo('quartermaster', holders)).toEqual([]);
  });
});
