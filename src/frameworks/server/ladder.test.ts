import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../compiler/host.ts';
import { compileSample, sampleFiles } from '../sample.fixture.ts';
import { indexHandbook } from './handbook.ts';
import { ladderOf } from './ladder.ts';

const host = memoryHost({ ...sampleFiles });
const handbook = indexHandbook(compileSample(host), host, { title: 'Sample', edition: '1' });
const origin = { file: 'crew/_index.md', line: 1, column: 1, endLine: 1, via: [] };

/** The ladder of the two levels of the sample when its index page names these, a level that has a page by its id. */
function ladder(...names: string[]): string[] {
  const declared = names.map((name) => ({ title: name, level: name.includes('/') ? name : null, origin }));
  const framework = { id: 'crew', unit: 'crew', title: 'Crew', levels: ['crew/deckhand', 'crew/mate'], rows: [], declared };
  return ladderOf(handbook, framework).map((rung) => rung.title);
}

describe('the ladder of a framework', () => {
  it('is its levels when no index page names any', () => {
    expect(ladder()).toEqual(['Deckhand', 'Mate']);
  });

  it('has a name without a page above the one that the index page names before it', () => {
    expect(ladder('crew/deckhand', 'Bosun', 'crew/mate', 'Pilot', 'Commander')).toEqual([
      'Deckhand',
      'Bosun',
      'Mate',
      'Pilot',
      'Commander',
    ]);
    expect(ladder('Cabin boy', 'crew/deckhand', 'crew/mate')).toEqual(['Cabin boy', 'Deckhand', 'Mate']);
  });

  it('turns an index page round that goes from the top down', () => {
    expect(ladder('Pilot', 'crew/mate', 'Bosun', 'crew/deckhand')).toEqual(['Deckhand', 'Bosun', 'Mate', 'Pilot']);
  });

  it('takes names alone in their order', () => {
    expect(ladder('Pilot', 'Commander')).toEqual(['Deckhand', 'Mate', 'Pilot', 'Commander']);
  });
});
