/** A framework owner publishes: the first version, then one that asks more of Senior; and everybody can read what held before. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, expectCalm, violations } from './every-page.ts';
import { test } from './installation.ts';

const cli = resolve(import.meta.dirname, '../dist/gradus.mjs');
const senior = 'content/handbook/engineering/careers/matrix/infrastructure/senior.md';

test('a version that changes Senior: for whom, word by word, from a day on', async ({ page, handbook }) => {
  test.slow();
  await page.goto('/versions');
  await expect(page.getByRole('heading', { name: 'Nothing is published yet' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Look at the first version and publish it' }).click();
  await expect(page.getByText('the first. It changes nothing: it fixes what holds.')).toBeVisible();
  await page.getByLabel('In force from').fill('2026-01-01');
  await page.getByLabel('Notes for those concerned').fill('The handbook as everybody knows it.');
  await page.getByRole('button', { name: 'Publish ...' }).click();
  await expect(page.getByRole('heading', { name: /^Publish version [\da-f]{10}, in force from 1 January 2026\?$/u })).toBeFocused();
  await expect(page.getByText('It begins to hold for 37 levels and roles, held by 0 people.')).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to publish' })).toBeVisible();

  await handbook.edit(senior, (text) => text.replace('within five working days', 'within three working days'));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'It cannot be published yet' })).toBeVisible();
  await expect(page.getByText('gradus.lock does not know the pages as they are.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish ...' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  execFileSync(process.execPath, [cli, 'lock', handbook.folder], { encoding: 'utf8' });
  await page.reload();
  const whom = page.getByRole('table', { name: 'For whom' });
  await expect(whom.getByRole('row', { name: /^Senior 1 major/u })).toBeVisible();
  await expect(whom.getByRole('row', { name: /^Forecast Engineer by taking over/u })).toBeVisible();
  await expect(page.locator('del', { hasText: 'five' })).toBeVisible();
  await expect(page.locator('ins', { hasText: 'three' })).toBeVisible();
  await expectCalm(page, 'plan');
  await page.getByRole('button', { name: 'Publish ...' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to publish' })).toBeVisible();

  await page.getByRole('link', { name: 'All versions' }).click();
  const rows = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^Version/u }) });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('1 major');
  await expect(rows.first()).toContainText('holds today');
  await expect(rows.last()).toContainText('The handbook as everybody knows it.');
  expect(await violations(page)).toEqual([]);

  await rows.first().getByRole('link').click();
  await page.getByRole('link', { name: 'What changes for Senior', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What changed for Senior' })).toBeVisible();
  await expect(page.getByText('worded otherwise')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('what held before is read as it was, page after page, and left again', async ({ page, handbook }) => {
  test.slow();
  execFileSync(process.execPath, [cli, 'lock', handbook.folder]);
  await page.goto('/publish');
  await page.getByLabel('In force from').fill('2026-01-01');
  await page.getByRole('button', { name: 'Publish ...' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to publish' })).toBeVisible();
  await handbook.edit(senior, (text) => text.replace('within five working days', 'within three working days'));

  await page.goto('/?at=2026-03-03');
  const bar = page.getByRole('complementary', { name: 'An older version is shown' });
  await expect(bar).toContainText(/As of 3 March 2026, version [\da-f]{10}/u);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Senior', exact: true }).click();
  await expect(page).toHaveURL(/\/levels\/infrastructure\/senior\?at=2026-03-03$/u);
  await expect(page.getByText('within five working days')).toBeVisible();
  await expect(bar).toBeVisible();
  await bar.getByRole('link', { name: 'Back to now' }).click();
  await expect(page.getByText('within three working days')).toBeVisible();
  await expect(bar).toHaveCount(0);
});

test('a unit keeps a version, and is told when somebody else was quicker', async ({ page, handbook, site }) => {
  test.slow();
  execFileSync(process.execPath, [cli, 'lock', handbook.folder]);
  await page.goto('/publish');
  await page.getByLabel('In force from').fill('2026-01-01');
  await page.getByRole('button', { name: 'Publish ...' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to publish' })).toBeVisible();

  await page.getByRole('link', { name: 'Units' }).last().click();
  await page.getByRole('button', { name: 'Choose for Infrastructure' }).click();
  await page.getByLabel('What').selectOption({ index: 2 });
  expect(await violations(page)).toEqual([]);
  const other = await page.context().newPage();
  await other.goto(`${site.address}/versions/units`);
  await other.getByRole('button', { name: 'Choose for Infrastructure' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved for Infrastructure.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Infrastructure' }).first()).toContainText('keeps');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByRole('alert')).toContainText('It was not saved');
  await other.close();
});
