/** Import with a preview: a file with questions and problems is mended and applied; the same file again changes nothing. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violations } from './every-page.ts';
import { expect, test } from './site.ts';

test.use({ people: 'demo' });

const head = 'Personnel number,Name,Mail,Job title,Department,Manager number,Hire date,Position from,Cost centre';
const good = [
  'E1014,Jonas Bekele,jonas.bekele@example.org,Team Manager,Pilot Screens,E1010,2022-11-01,,88',
  'E2001,Runa Sørlie,runa@example.org,Sr. Developer,Pilot Screens,E1014,2026-01-05,2026-01-05,88',
  'E2002,Ike Obasi,ike@example.org,Sr. Developer,Pilot Screens,E1014,2026-01-05,2026-01-05,88',
];
const strange = 'E2003,Maja Hald,maja@example.org,Wizard of Data,Pilot Screens,E1014,2026-01-05,2026-01-05,88';
const bad = [
  'E2004,Teo Brand,teo@example.org,Sr. Developer,Pilot Screns,E1014,2026-01-05,2026-01-05,88',
  'E2005,Lin Okafor,lin@example.org,Sr. Developer,Pilot Screens,E9999,2026-01-05,2026-01-05,88',
];

const main = (page: Page) => page.getByRole('main');
const apply = (page: Page) => main(page).getByRole('button', { name: /^(?:Apply|Nothing to apply)/u });

async function give(page: Page, name: string, rows: readonly string[]): Promise<void> {
  await page.goto('/people/import');
  await page
    .getByLabel('A file of people (CSV)')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(`${[head, ...rows].join('\r\n')}\r\n`) });
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

test('a file with questions and problems is mended and applied; again it changes nothing', async ({ page }) => {
  await page.goto('/people/import');
  await expect(main(page).getByText('None yet.')).toBeVisible();
  expect(await violations(page), 'the form').toEqual([]);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose a file, or paste rows.');
  expect(await violations(page), 'the form with an error').toEqual([]);

  await give(page, 'march.csv', [...good, strange, ...bad]);
  await expect(apply(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(main(page)).toContainText('First say what 3 job titles mean. 2 problems stand against it.');
  expect(await violations(page), 'questions and problems').toEqual([]);

  // Each problem by line, column and what to do; narrowed by column, and taken along.
  const problems = main(page).locator('section', { has: page.getByRole('heading', { name: '2 problems in the file' }) });
  await expect(problems.getByRole('row')).toHaveCount(3);
  await expect(problems.getByRole('row').nth(1)).toContainText('Department');
  await expect(problems.getByRole('row').nth(1)).toContainText('Did you mean "Pilot Screens"?');
  await problems.getByLabel('Column').selectOption({ label: 'Manager number (1)' });
  await expect(problems.getByRole('row')).toHaveCount(2);
  await expect(problems.getByRole('row').nth(1)).toContainText('E9999');
  const [download] = await Promise.all([page.waitForEvent('download'), problems.getByRole('button', { name: 'Download as CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('march-problems.csv');
  const listed = await readFile(await download.path(), 'utf8');
  expect(listed.trim().split('\r\n')).toHaveLength(3);
  expect(listed).toContain('"6","Department","Error"');

  // What is sure is filled in with its reason; what is not is chosen. Nothing counts before it is confirmed.
  await expect(page.getByRole('combobox', { name: 'What “Sr. Developer” means' })).toHaveValue('Senior Developer, Development');
  await expect(main(page).getByText('Proposed: the same words.').first()).toBeVisible();
  const wizard = page.getByRole('combobox', { name: 'What “Wizard of Data” means' });
  await expect(wizard).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Confirm 2 of 3 job titles' })).toBeVisible();
  await wizard.fill('staff data');
  await wizard.press('Enter');
  await expect(wizard).toHaveValue('Staff Data Engineer, Engineering Teams');
  await page.getByRole('button', { name: 'Confirm 3 job titles' }).click();
  await expect(main(page).getByRole('heading', { name: /^What do/u })).toHaveCount(0);
  await expect(main(page)).toContainText('2 problems stand against it.');
  await expect(apply(page)).toHaveAttribute('aria-disabled', 'true');

  // The mended file asks nothing any more.
  await give(page, 'march-mended.csv', [...good, strange]);
  await expect(apply(page)).toHaveText('Apply: 3 new');
  await main(page).getByText('3 people new').click();
  const row = main(page).getByRole('row', { name: /Maja Hald/u });
  await expect(row).toContainText('Staff Data Engineer');
  await expect(row).toContainText('Pilot Screens');
  await expect(row).toContainText('Jonas Bekele');
  expect(await violations(page), 'the plan').toEqual([]);
  await apply(page).click();
  await expect(main(page).getByRole('heading', { name: 'Applied' })).toBeVisible();
  await expect(apply(page)).toHaveCount(0);
  expect(await violations(page), 'applied').toEqual([]);
  await main(page).getByRole('link', { name: 'Maja Hald' }).click();
  await expect(page).toHaveURL(/\?q=E2003$/u);
  await expect(main(page).getByRole('rowheader').getByRole('link')).toHaveText(['Maja Hald']);

  await give(page, 'march-again.csv', [...good, strange]);
  await expect(main(page).getByRole('heading', { name: 'Nothing would change' })).toBeVisible();
  await expect(apply(page)).toHaveText('Nothing to apply');
  await expect(apply(page)).toHaveAttribute('aria-disabled', 'true');

  await page.goto('/people/import');
  const past = main(page).getByRole('table').getByRole('row');
  await expect(past.nth(1)).toContainText('march-again.csv');
  await expect(past.nth(2)).toContainText('applied');

  // What was confirmed can be changed and forgotten.
  await main(page).getByRole('link', { name: 'What job titles mean' }).click();
  await expect(main(page).getByRole('row', { name: /Wizard of Data/u })).toContainText('Staff Data Engineer');
  expect(await violations(page), 'mappings').toEqual([]);
  await page.getByRole('button', { name: 'Forget what “Wizard of Data” means' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget it' }).click();
  await expect(main(page).getByRole('row', { name: /Wizard of Data/u })).toHaveCount(0);
});

test('days that can be read in two ways are asked about, and the file need not be chosen again', async ({ page }) => {
  await give(page, 'days.csv', ['E2001,Runa Sørlie,,,,,03/04/2026,,88']);
  await expect(main(page)).toContainText('can be read as two different days');
  await page.getByLabel('The day: 3 April 2026').check();
  await page.getByRole('button', { name: 'Read it again' }).click();
  await expect(apply(page)).toHaveText('Apply: 1 new');
  await expect(main(page)).not.toContainText('can be read as two different days');
});

test('who is missing in a file that names everybody has left: by name, and only when confirmed', async ({ page }) => {
  await page.goto('/people/import');
  await page.getByRole('button', { name: 'Paste rows instead' }).click();
  // The export is itself a file to import: everybody but one.
  const everybody = await (await page.request.get('/api/v1/people.csv')).text();
  const lines = everybody.split('\r\n');
  const rest = lines.filter((line) => !line.includes('Noor Haddad'));
  expect(rest.length).toBeLessThan(lines.length);
  await page.getByLabel('Rows, the headings first').fill(rest.join('\n'));
  await page.getByLabel('Have left').check();
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(apply(page)).toHaveText('Apply: 1 ended');
  await apply(page).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('1 person will have left, and the positions end: Noor Haddad.');
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await question.getByRole('button', { name: 'Apply: 1 ended' }).click();
  await expect(main(page).getByRole('heading', { name: 'Applied' })).toBeVisible();
});

test.describe('somebody changes people meanwhile', () => {
  test.use({ expected: /409|412/u });

  test('the plan is not applied but made anew, and that is said', async ({ page }) => {
    await give(page, 'moves.csv', ['E1014,Jonas Bekele,jonas@example.org,,,,2022-11-01,,88']);
    await expect(apply(page)).toHaveText('Apply: 1 changed');
    const jonas = (await (await page.request.get('/api/v1/people?query=jonas%20bekele')).json()).rows[0];
    const before = await page.request.get(`/api/v1/people/${jonas.id}`);
    const changed = await page.request.patch(`/api/v1/people/${jonas.id}`, {
      data: { name: 'Jonas B. Bekele' },
      headers: { 'if-match': before.headers().etag ?? '', origin: new URL(page.url()).origin },
    });
    expect(changed.status()).toBe(200);
    await apply(page).click();
    await expect(main(page).getByRole('heading', { name: 'The plan was made anew' })).toBeVisible();
    await main(page).getByText('1 person changed').click();
    await expect(main(page).getByRole('row', { name: /Jonas Bekele/u })).toContainText('was Jonas B. Bekele');
    await apply(page).click();
    await expect(main(page).getByRole('heading', { name: 'Applied' })).toBeVisible();
  });
});
