import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { memoryHost } from '../../compiler/host.ts';
import { indexHandbook } from './handbook.ts';
import { readFramework } from './read-framework.ts';
import { readHandbook } from './read-handbook.ts';
import { readLevel } from './read-level.ts';
import { readPage, readPages } from './read-page.ts';
import { readRole } from './read-role.ts';
import { readStatement } from './read-statement.ts';
import { handbookFrom, wholeOf } from './whole.ts';

const level = (title: string, duty: string) => `---
title: "${title} - Deck Career Framework"
---

## ${title}

Keeps the ship moving.

### ${title} Leadership Competencies

- ${duty}, as the [tide tables](/deck/master/) ask.
  - On Sundays as well.
- Rows well.

### Letters

- Writes home every month.
`;
const roles = `---
title: Galley Roles
---

## Levels

### Senior Cook

- The Senior Cook reports to the Master.

#### Responsibilities

- Boils the peas.

#### Requirements

- Has sailed for 2 years.

### Staff Cook

#### Responsibilities

- Carries 14 buckets.
`;
const files = {
  'gradus.yaml': 'language: en-GB\ntranslations:\n  de: de\n',
  'content/deck/mate.md': level('Senior Mate', 'Keeps the watch'),
  'content/deck/master.md': level('Staff Master', 'Sets the watches'),
  'content/galley/roles.md': roles,
  'de/deck/mate.md': level('Senior Mate', 'Keeps the watch')
    .replace('Senior Mate - Deck Career Framework', 'Erster Maat - Laufbahn an Deck')
    .replaceAll('## Senior Mate\n', '## Erster Maat\n')
    .replace('Keeps the ship moving.', 'Hält das Schiff in Fahrt.')
    .replace('### Senior Mate Leadership Competencies', '### Erster Maat: Führung')
    .replace('Keeps the watch, as the [tide tables](/deck/master/) ask.', 'Geht Wache, wie die [Gezeiten](/de/deck/master/) es wollen.')
    .replace('On Sundays as well.', 'Auch sonntags.')
    .replace('Rows well.', 'Rudert gut.'),
  'de/galley/roles.md': roles
    .replace('Galley Roles', 'Rollen in der Kombüse')
    .replace('### Senior Cook', '### Smutje')
    .replace('Boils the peas.', 'Kocht die Erbsen.'),
};
const handbookOf = (all: Record<string, string>) => {
  const host = memoryHost(all);
  return indexHandbook(compile(host), host, { title: 'Ships', edition: '1' });
};
const handbook = handbookOf(files);
const mate = (asked: { view?: 'effective'; in?: string }) => {
  const view = readLevel(handbook, { id: 'deck/senior-mate', ...asked });
  if (!view) throw new Error('the level is not there');
  return view;
};

describe('an answer in another language', () => {
  it('is what it is without, and says beside it what is translated', () => {
    const { translation, ...rest } = mate({ in: 'de' });
    const { translation: none, ...alone } = mate({});
    expect([none, rest]).toEqual([null, alone]);
    expect(translation).toMatchObject({
      language: 'de',
      title: 'Erster Maat',
      of: 'Laufbahn an Deck',
      summary: 'Hält das Schiff in Fahrt.',
      levels: { 'deck/senior-mate': 'Erster Maat' },
    });
    expect(Object.keys(translation?.levels ?? {})).toEqual(['deck/senior-mate']);
  });

  it('has the words of each statement, their links to pages of the original, and where they stand', () => {
    const { areas, translation } = mate({ in: 'de' });
    const [keeps, rows] = areas[0]?.statements ?? [];
    expect(translation?.statements[keeps?.id ?? '']).toEqual({
      words: [{ text: 'Geht Wache, wie die ' }, { text: 'Gezeiten', href: '/levels/deck/staff-master' }, { text: ' es wollen.' }],
      examples: ['Auch sonntags.'],
      place: { file: 'de/deck/mate.md', line: 11 },
    });
    expect(translation?.statements[rows?.id ?? '']?.words).toEqual([{ text: 'Rudert gut.' }]);
    // Left in the words of the original.
    expect(translation?.statements[areas[1]?.statements[0]?.id ?? '']).toBeUndefined();
  });

  it('calls a row as its areas are called, without the name of the level', () => {
    const view = readFramework(handbook, { id: 'deck', in: 'de' });
    expect(view?.translation?.rows).toEqual({ 'leadership-competencies': { title: 'Führung', summary: null } });
    expect(view?.translation?.title).toBe('Laufbahn an Deck');
  });

  it('has what comes from elsewhere as well, where everything held to is asked for', () => {
    const view = mate({ view: 'effective', in: 'de' });
    expect(view.held?.areas.map(({ row }) => view.translation?.rows[row]?.title ?? null)).toEqual(['Führung', null]);
    expect(Object.keys(view.translation?.statements ?? {})).toHaveLength(2);
  });

  it('is there for roles', () => {
    const role = readRole(handbook, { id: handbook.graph.roles[0]?.id ?? '', in: 'de' });
    expect(role?.translation).toMatchObject({ title: 'Smutje', of: 'Rollen in der Kombüse' });
    expect(Object.values(role?.translation?.statements ?? {}).map(({ words }) => words[0]?.text)).toEqual(['Kocht die Erbsen.']);
  });

  it.each(['fr', '__proto__', 'DE'])('is none in a language that is not there: %s', (language) => {
    expect(mate({ in: language }).translation).toBeNull();
  });

  it('is there for a statement without being asked for', () => {
    const id = mate({}).areas[0]?.statements[1]?.id ?? '';
    expect(readStatement(handbook, id)?.translations).toMatchObject([{ language: 'de', words: [{ text: 'Rudert gut.' }] }]);
  });
});

describe('a handbook in several languages', () => {
  it('says which, what each calls itself, and how much there is', () => {
    expect(readHandbook(handbook)).toMatchObject({ language: 'en-GB', languages: [{ tag: 'de', name: 'Deutsch', statements: 3 }] });
    expect(readHandbook(handbookOf({ 'content/deck/mate.md': files['content/deck/mate.md'] }))).toMatchObject({
      language: 'en',
      languages: [],
    });
  });

  it('shows the page of a translation, and lists only those that were read', () => {
    expect(readPage(handbook, 'de/deck/mate.md')?.lines[10]).toEqual({
      text: '- Geht Wache, wie die [Gezeiten](/de/deck/master/) es wollen.',
      class: 'statement',
    });
    expect(readPages(handbook).pages.map(({ path }) => path)).toEqual([
      'content/deck/master.md',
      'content/deck/mate.md',
      'content/galley/roles.md',
    ]);
  });

  it('is the same as a file', () => {
    const host = memoryHost(files);
    const again = handbookFrom(JSON.parse(JSON.stringify(wholeOf('Ships', compile(host), host))));
    expect(readLevel(again, { id: 'deck/senior-mate', in: 'de' })).toEqual(mate({ in: 'de' }));
    expect(readPage(again, 'de/deck/mate.md')).toEqual(readPage(handbook, 'de/deck/mate.md'));
  });
});
