import { describe, expect, it } from 'vitest';
import { findingsOf, found, levelPage } from '../found.fixture.ts';

const all = { Craft: ['Keeps the presses clean'], Tasting: ['Tastes every barrel'] };
const ladder = (senior: string) => ({
  'content/intermediate.md': levelPage('Intermediate', all),
  'content/senior.md': senior,
  'content/staff.md': levelPage('Staff', { Craft: ['Designs presses'], Tasting: ['Decides what leaves the cellar'] }),
});
const craft = { Craft: ['Knows every press by its sound'] };

describe('an area that both neighbours of a level have', () => {
  it('is found missing, with theirs', () => {
    expect(found('area-missing', ladder(levelPage('Senior', craft)))).toEqual(['senior.md:2 intermediate.md:11 staff.md:11']);
  });

  it('may go by another name', () => {
    const [one] = findingsOf('area-missing', ladder(levelPage('Senior', { ...craft, Tastings: ['Teaches others to taste'] })));
    expect(one?.hint).toContain('"Tastings"');
  });

  it.each([
    ['it is there', levelPage('Senior', { ...craft, Tasting: ['Teaches others to taste'] })],
    ['the level takes over all of the one below', levelPage('Senior', craft, 'Extends the [Intermediate](/intermediate/) level.')],
    ['the level is told in another way', levelPage('Senior', { Expectations: ['Knows every press by its sound'] })],
  ])('is not missing where %s', (_, senior) => {
    expect(found('area-missing', ladder(senior))).toEqual([]);
  });

  it('is not missing in a table, whose author saw the gap', () => {
    const table =
      '| Area | Intermediate | Senior | Staff |\n| --- | --- | --- | --- |\n| Craft | Cleans presses. | Mends presses. | Designs presses. |\n';
    const page = (gap: string) =>
      `# Cellar Career Framework\n\n${table}| Tasting | Tastes every barrel. | ${gap} | Decides what leaves the cellar. |\n`;
    expect(found('area-missing', { 'content/matrix.md': page('N/A') })).toEqual([]);
  });

  it('is not missing at either end of the ladder', () => {
    const files = {
      'content/senior.md': levelPage('Senior', craft),
      'content/staff.md': levelPage('Staff', all),
      'content/principal.md': levelPage('Principal', all),
    };
    expect(found('area-missing', files)).toEqual([]);
  });
});
