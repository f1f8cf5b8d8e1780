import { describe, expect, it } from 'vitest';
import { hoverAt } from './hover.ts';
import { lighthouse, opened, spotOfWords } from './lighthouse.fixture.ts';

const handbook = opened();
const over = (path: string, words: string, book = handbook) => hoverAt(book, path, spotOfWords(book, path, words))?.markdown ?? null;

describe('hover', () => {
  it('shows everything a level is held to', () => {
    expect(over('content/keepers/keeper.md', 'level: Keeper')).toBe(
      [
        '**Keeper**, Keepers Career Framework, grade 5',
        '',
        '- **Light**, 1 statement',
        '  - Replaces the lens of the lamp once a year.',
        '- **Watch**, 1 statement',
        '  - Plans the watches of the whole rock for each month.',
        '',
        'Presumed from the levels below: Assistant (3)',
      ].join('\n'),
    );
    expect(over('content/keepers/keeper.md', 'title: Keeper')).toContain('**Keeper**');
  });

  it('says of a role what came from whom', () => {
    expect(over('content/harbour.md', '# Harbour Master')).toContain('2 statements: 1 written here; 1 taken over from Harbour Pilot');
  });

  it('says of an include whom it reaches', () => {
    const shown = over('content/keepers/assistant.md', 'include "');
    expect(shown).toContain('It brings statements to one: Assistant (keepers)');
    expect(shown).toContain('Trims the lamp at dusk');
  });

  it('says of a relation what it brings', () => {
    const shown = over('content/harbour.md', 'extends the');
    expect(shown).toContain('**Harbour Master** takes over the responsibilities from **Harbour Pilot**:');
    expect(shown).toContain('Brings every ship of the week');
    expect(shown).not.toContain('licence');
    expect(over('content/harbour.md', 'reports to')).toBe('**Harbour Pilot** reports to **Harbour Master**.');
  });

  it('keeps alternatives apart, and names who is not there', () => {
    const written = (lighthouse['content/harbour.md'] ?? '').replace(
      'extends the Harbour Pilot responsibilities.',
      'extends the responsibilities of the [Harbour Pilot](#harbour-pilot) or the [Keeper](/keepers/keeper/).\n\nThe Harbour Master extends the requirements of the [Sea Pilot](/sea/#sea-pilot).',
    );
    const book = opened({ ...lighthouse, 'content/harbour.md': written });
    const shown = over('content/harbour.md', '# Harbour Master', book);
    expect(shown).toContain('Either of these (responsibilities of Harbour Master): Harbour Pilot (1 statement), Keeper (2 statements)');
    expect(shown).toContain('Not in this handbook: Sea Pilot (requirements)');
    expect(over('content/harbour.md', 'extends the responsibilities', book)).toContain('- either Keeper: Light (1), Watch (1)');
  });

  it('says nothing of statements, missing files and places that are not there', () => {
    expect(over('content/harbour.md', 'Brings every ship')).toBeNull();
    expect(hoverAt(handbook, 'content/harbour.md', { line: 999, column: 1 })).toBeNull();
    const book = opened({
      ...lighthouse,
      'content/keepers/assistant.md': lighthouse['content/keepers/assistant.md']?.replace('lamp.md', 'lmp.md') ?? '',
    });
    expect(over('content/keepers/assistant.md', 'include "', book)).toBeNull();
  });

  it('stays short, however much there is', () => {
    const areas = Array.from(
      { length: 60 },
      (_, area) => `## Area ${area}\n\n${Array.from({ length: 9 }, (_, n) => `- Does thing ${area}-${n} each week.\n`).join('')}`,
    );
    const book = opened({ ...lighthouse, 'content/keepers/keeper.md': `${lighthouse['content/keepers/keeper.md']}\n${areas.join('\n')}` });
    const shown = over('content/keepers/keeper.md', 'level: Keeper', book) ?? '';
    expect(shown).toContain('more areas');
    expect(shown.split('\n').length).toBeLessThanOrEqual(40);
  });

  it('shows markup of a page as words', () => {
    const book = opened({
      ...lighthouse,
      'content/keepers/keeper.md': (lighthouse['content/keepers/keeper.md'] ?? '').replace(
        'Replaces the lens',
        'Replaces <img src=x> \\[the\\] lens',
      ),
    });
    expect(over('content/keepers/keeper.md', 'level: Keeper', book)).not.toContain('<img');
  });
});
