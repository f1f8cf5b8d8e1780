/** A role to its end: where it leads, whom it reports to, how it is filled, and its job description to keep. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './site.ts';

const principal = '/roles/engineering-leadership/principal-engineer';

test('a job description is copied, and kept as three kinds of file, by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(principal);
  await page.getByRole('button', { name: 'Copy', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied as Markdown.' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# Principal Engineer\n/u);
  expect(copied).toContain('## Requirements: one of these lists');
  for (const [name, ending, start] of [
    ['PDF', 'pdf', '%PDF-1.7'],
    ['Word', 'docx', 'PK'],
    ['Markdown', 'md', '# Principal Engineer'],
  ] as const) {
    const waiting = page.waitForEvent('download');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`Principal Engineer.${ending}`);
    expect((await readFile(await download.path())).toString('latin1').startsWith(start)).toBe(true);
  }
});

test('a level has one as well', async ({ page }) => {
  await page.goto('/levels/infrastructure/staff');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Markdown', exact: true }).click();
  expect(await readFile(await (await waiting).path(), 'utf8')).toContain(
    'What is asked at Senior, Intermediate, Associate and Intern holds here too',
  );
});

test('reporting lines lead to the top and down, alternatives apart, and nobody is written out twice', async ({ page }) => {
  await page.goto(principal);
  const line = page.getByRole('region', { name: 'Reporting line' });
  await expect(line.getByText('Chief Executive (not in this handbook)')).toHaveCount(1);
  expect((await line.innerText()).replace(/\s+/gu, ' ')).toMatch(
    /Principal Engineer reports to either Director .* or Senior Manager .*Director \(from there as above\)/u,
  );
  await line.getByRole('link', { name: 'Vice President' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vice President' })).toBeVisible();
  const down = page.getByRole('region', { name: 'Reporting line' });
  await expect(down.getByRole('heading', { name: 'Report to Vice President' })).toBeVisible();
  await expect(down.getByRole('link', { name: 'Senior Director' })).toHaveCount(1);
  await expect(down.getByText(/and \d posts? below/u).first()).toBeVisible();
});

test('a circle of reporting lines ends, and is said', async ({ page, handbook }) => {
  await handbook.edit('content/job-families/engineering/leadership.md', (text) =>
    text.replace(/reports to the Chief Executive/gu, 'reports to the [Director](#director)'),
  );
  await page.goto('/roles/engineering-leadership/director');
  await expect(page.getByText('(and so back to where the line began)')).toHaveCount(1);
});

test('where it leads opens the comparison; neither track is above the other', async ({ page }) => {
  await page.goto(principal);
  const ways = page.getByRole('region', { name: 'Where it leads, by grade' });
  await expect(ways.getByRole('heading', { level: 3 })).toHaveText(['Individual contributor', 'Management']);
  await ways.getByRole('link', { name: 'What changes from here to Distinguished Engineer' }).click();
  await expect(page).toHaveURL(
    /\/compare\?from=engineering-leadership\/principal-engineer&to=engineering-leadership\/distinguished-engineer$/u,
  );
});

test('the hiring process says how long it is, whom candidates meet, and whose process it is', async ({ page }) => {
  await page.goto(principal);
  const hiring = page.getByRole('region', { name: 'Hiring process' });
  await expect(hiring.getByText('6 h 5 min in all, 30 min of it not for everybody; for 1 step no time is said.')).toBeVisible();
  await expect(hiring.getByRole('listitem')).toHaveCount(8);
  await expect(hiring.getByRole('listitem').last()).toContainText('not said');
  await page.goto('/roles/engineering-leadership/chief-technology-officer');
  await expect(hiring.getByText('The process of this role alone.')).toBeVisible();
  await hiring.getByRole('link', { name: 'Engineering Leadership Job Family' }).click();
  await expect(page).toHaveURL(/\/families\/engineering-leadership#hiring$/u);
});
