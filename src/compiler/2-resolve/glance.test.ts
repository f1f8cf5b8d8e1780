import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeWithShared } from '../../../test/shared.ts';
import { readFolder } from '../../platform/folder.ts';
import { parsePage } from '../1-parse/parse.ts';
import { noSettings } from '../settings.ts';
import { glanceAt, mayHoldCareers } from './glance.ts';
import { newLedger } from './ledger.ts';
import { readIndex } from './read-index.ts';
import { readPage } from './read-page.ts';

it('sees headings however they are marked, and the title', () => {
  const glance = glanceAt('---\ntitle: "A page"\n---\n\n## One\n\nTwo\n---\n\n**Three**\n\n- x\n\n<h4 id="f">Four</h4>\n');
  expect(glance.title).toBe('A page');
  expect(glance.headings).toEqual(['One', 'Two', 'Three', 'Four']);
});

it('passes over what cannot be about careers, and nothing else', () => {
  const may = (source: string) => mayHoldCareers(glanceAt(source), noSettings);
  expect(may('# How we deploy\n\n## Steps\n\n- Press the button.\n')).toBe(false);
  expect(may('# How we deploy\n\n| Step | Who |\n|---|---|\n| Press | Anna |\n')).toBe(false);
  expect(may('# Notes\n\n| | Junior | Senior |\n|---|---|---|\n| Craft | Does it with help. | Does it alone, always. |\n')).toBe(true);
  expect(may('# Notes\n\n## Responsibilities\n\n- x\n')).toBe(true);
  expect(may('---\ntitle: x\ngradus:\n  level: Navigator\n---\n\n## Craft\n')).toBe(true);
});

describeWithShared('corpus', 'a glance never loses a page', (corpus) => {
  const folder = readFolder(corpus);
  const pages = folder.files().filter((path) => /\.(?:md|txt|html|erb)$/u.test(path));
  const over = pages.filter((path) => !mayHoldCareers(glanceAt(folder.read(path) ?? ''), noSettings));

  it(`of ${pages.length} pages, those passed over hold no level and no role`, () => {
    expect(over.length).toBeGreaterThan(20);
    const lost = over.filter((path) => {
      const page = parsePage(path, folder.read(path) ?? '');
      const reading = () => ({ page, ledger: newLedger(), settings: noSettings, diagnostics: [], include: () => null });
      return readPage(reading(), () => false) !== null || readIndex(reading()) !== null;
    });
    expect(lost.map((path) => join(path))).toEqual([]);
  });
});
