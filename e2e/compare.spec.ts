/** What changes between two levels or roles, from the start page on. */
import { expect, test } from './site.ts';

test('from the start page to what changes from Intermediate to Senior in two actions, by keyboard', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Infrastructure Department Career Framework' }).focus();
  await page.keyboard.press('Enter');
  const changes = page.getByRole('navigation', { name: 'What changes' });
  await changes.getByRole('link', { name: 'Intermediate → Senior' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Intermediate → Senior');
  await expect(page.getByText('What Intermediate asks is presumed of Senior, not asked again.')).toBeVisible();
  const accountability = page.getByRole('table', { name: 'Accountability: Intermediate beside Senior' });
  await expect(accountability.getByText('Corrects the runbook within two working days of finding it wrong.')).toBeVisible();
});

test('words that went and came are marked; what stays is folded until it is asked for, and the address knows', async ({ page }) => {
  await page.goto('/compare?from=infrastructure/senior&to=infrastructure/staff');
  const row = page.getByRole('row', { name: /Leads the response to any serious fault/u });
  await expect(row.locator('del').first()).toBeVisible();
  await expect(row.locator('ins').first()).toBeVisible();
  await page.goto('/compare?from=infrastructure/associate&to=infrastructure/intermediate');
  await page.goto('/compare?from=engineering-leadership/principal-engineer&to=engineering-leadership/distinguished-engineer');
  const only = page.getByRole('checkbox', { name: 'Only what changes' });
  if ((await only.count()) > 0) {
    await only.uncheck();
    await expect(page).toHaveURL(/all=true/u);
    await expect(page.getByText('The same').first()).toBeVisible();
  }
});

test('the steps of the ladder stand below, and each leads to its own comparison', async ({ page }) => {
  await page.goto('/compare?from=infrastructure/senior&to=infrastructure/staff');
  const steps = page.getByRole('table', { name: 'Size of each step of the ladder' });
  await expect(steps.getByRole('row')).toHaveCount(6);
  await steps.getByRole('link', { name: 'Staff → Principal' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staff → Principal');
});

test('another track is a choice, and is said to be one', async ({ page }) => {
  await page.goto('/compare?from=engineering-leadership/principal-engineer&to=engineering-leadership/principal-engineer');
  await page.getByRole('combobox', { name: 'To', exact: true }).selectOption({ label: 'Director' });
  await expect(page).toHaveURL(/to=engineering-leadership\/director/u);
  await expect(page.getByText(/to change track is a choice, not the next rung/u)).toBeVisible();
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page).toHaveURL(/from=engineering-leadership\/director/u);
});

test.describe('of something unknown', () => {
  test.use({ expected: /404|has no level or role/u });
  test('a comparison says so, and what may be meant', async ({ page }) => {
    await page.goto('/compare?from=infrastructure/senior&to=infrastructure/stafff');
    await expect(page.getByText('Did you mean "infrastructure/staff"')).toBeVisible();
    await page.goto('/compare');
    await expect(page.getByText('Nothing to compare yet')).toBeVisible();
  });
});
