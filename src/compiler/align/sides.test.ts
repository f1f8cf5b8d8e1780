import { describe, expect, it } from 'vitest';
import type { Extends, Reference } from '../graph.ts';
import { addRole, graphOf } from './graph.fixture.ts';
import { presumes, sidesOf } from './sides.ts';

const rows = { nets: ['Mends nets.'] };
const origin = { file: 'port.md', line: 9, column: 1, endLine: 9, via: [] };
const to = (text: string, role: string | null = null): Reference => ({ role, level: null, text, link: null });
const takes = (mode: Extends['mode'], ...targets: Reference[]): Extends => ({
  aspect: 'requirements',
  row: null,
  mode,
  targets,
  remark: null,
  origin,
});

const graph = graphOf({
  sea: [
    { title: 'Hand', rows },
    { title: 'Mate', rows },
    { title: 'Skipper', rows },
    { title: 'Harbour Manager', order: 3, track: 'management', rows },
  ],
  land: [{ title: 'Mate', rows }],
});
addRole(graph, 'port/clerk', rows, { grade: 5 });
addRole(graph, 'port/pilot', rows, { grade: 6, extends: [takes('any', to('Clerk', 'port/clerk'), to('Diver'))] });
addRole(graph, 'port/master', rows, { grade: 7, track: 'management', extends: [takes('all', to('Warden'))] });
addRole(graph, 'port/inspector', rows, { grade: 7 });
addRole(graph, 'port/surveyor', rows, { grade: 7 });
addRole(graph, 'mill/miller', rows, { grade: 8 });

const standing = (from: string, other: string) => sidesOf(graph, from, other)?.standing;

describe('sidesOf', () => {
  it('tells how the second stands to the first', () => {
    expect(standing('sea/hand', 'sea/skipper')).toBe('above');
    expect(standing('sea/skipper', 'sea/hand')).toBe('below');
    expect(standing('sea/mate', 'sea/harbour-manager')).toBe('other-track');
    expect(standing('sea/mate', 'land/mate')).toBe('elsewhere');
    expect(standing('port/clerk', 'port/inspector')).toBe('above');
    expect(standing('port/inspector', 'port/surveyor')).toBe('beside');
    expect(standing('port/pilot', 'port/master')).toBe('other-track');
    expect(standing('port/pilot', 'mill/miller')).toBe('elsewhere');
    expect(standing('sea/mate', 'port/pilot')).toBe('elsewhere');
  });

  it('presumes what is asked below on the same ladder only', () => {
    const presumed = (from: string, other: string) => presumes(sidesOf(graph, from, other) as NonNullable<ReturnType<typeof sidesOf>>);
    expect(presumed('sea/hand', 'sea/mate')).toBe(true);
    expect([presumed('sea/mate', 'sea/hand'), presumed('sea/mate', 'sea/harbour-manager'), presumed('sea/mate', 'land/mate')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('orders roles that have no grades as their page does', () => {
    const plain = graphOf({});
    addRole(plain, 'port/clerk', rows, { grade: 9 });
    addRole(plain, 'port/pilot', rows);
    expect(sidesOf(plain, 'port/clerk', 'port/pilot')?.standing).toBe('above');
  });

  it('names what stands between the two, of their own track', () => {
    expect(sidesOf(graph, 'sea/hand', 'sea/skipper')?.between).toEqual(['Mate']);
    expect(sidesOf(graph, 'sea/skipper', 'sea/hand')?.between).toEqual(['Mate']);
    expect(sidesOf(graph, 'port/clerk', 'port/inspector')?.between).toEqual(['pilot']);
    expect(sidesOf(graph, 'sea/hand', 'sea/mate')?.between).toEqual([]);
  });

  it('names parents that are missing, and choices that are open', () => {
    const sides = sidesOf(graph, 'port/pilot', 'port/master');
    expect(sides?.from.alternatives).toEqual([{ by: 'pilot', aspect: 'requirements', choices: ['Clerk', 'Diver'] }]);
    expect(sides?.to.unresolved).toMatchObject([
      { by: 'master', text: 'Warden', aspect: 'requirements', origin: { file: 'port.md', line: 9 } },
    ]);
  });

  it('has no answer for ids that are not there', () => {
    expect(sidesOf(graph, 'sea/hand', 'sea/cook')).toBeNull();
  });
});
