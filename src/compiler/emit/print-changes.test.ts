/** The texts stand in `written/`; `vitest -u` writes them anew: read the difference before keeping it. */
import { describe, expect, it } from 'vitest';
import { diffDairy } from '../diff/dairy.fixture.ts';
import type { Form } from './form.ts';
import { printChanges } from './print-changes.ts';

const narrow: Form = { as: 'text', paper: { width: 80, colour: false } };
const swap = (from: string, to: string) => (text: string) => text.replaceAll(from, to);

const diff = diffDairy({
  'assets/includes/values.md': swap('- Cleans', '- Warms the *churn*, and <b>says</b> so.\n- Cleans'),
  'content/matrix/dairy/senior.md': (text) =>
    text.replace('for the team', 'for the department').replace('vet at night, and', 'vet at night and').replace('- Shows', '- Never shows'),
  'content/matrix/dairy/intermediate.md': swap('- Writes the yield of their own work into the book.\n', ''),
  'content/job-families/cheese.md': (text) =>
    text.replace('grade 8', 'grade 9').replace('- Turns every', '- Wakes the cellar cat\n- Turns every'),
});

describe('what became of a handbook', () => {
  it('reads as a list of what is asked of whom', () =>
    expect(`${printChanges(diff, 'v1 → now', narrow)}\n`).toMatchFileSnapshot('written/changes.txt'));
  it('can be had in Markdown', () =>
    expect(`${printChanges(diff, 'v1 → now', { as: 'markdown' })}\n`).toMatchFileSnapshot('written/changes.md'));
  it('folds changes of wording only, unless all are asked for', () => {
    expect(printChanges(diff, 'v1 → now', narrow)).not.toContain('punctuation');
    expect(printChanges(diff, 'v1 → now', narrow, true)).toContain('punctuation');
  });
  it('says when nothing changes', () =>
    expect(printChanges(diffDairy(), 'v1 → now', narrow)).toBe('v1 → now\n\nNothing changes for anybody.'));
  it('can be had as JSON, with what the ids mean', () => {
    const found = JSON.parse(printChanges(diff, 'v1 → now', { as: 'json' }));
    expect(found).toMatchObject({ grade: 'major', counts: { patch: 1 }, titles: { 'dairy/senior': { title: 'Senior', of: 'Dairy' } } });
  });
  it('keeps to what a site takes, and says what was left out', () => {
    const lines = Array.from(
      { length: 900 },
      (_, index) => `- Counts the ${'very '.repeat(20)} old cheese in row ${index} of the cellar.`,
    ).join('\n');
    const long = printChanges(
      diffDairy({ 'content/matrix/dairy/senior.md': swap('### Teaching\n\n', `### Teaching\n\n${lines}\n`) }),
      'a → b',
      { as: 'markdown' },
    );
    expect(long.length).toBeLessThan(65_536);
    expect(long).toContain('more than fit here');
  });
});
