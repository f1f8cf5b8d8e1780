/** What somebody is told: seen, read, marked; and which mail they want. */
import type { Page } from '@playwright/test';
import { violations } from './every-page.ts';
import { expect, test } from './site.ts';

// What is refused on purpose, the browser says in its console.
test.use({ people: 'demo', expected: /412/u });

const main = (page: Page) => page.getByRole('main');
const badge = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Inbox/u });

/** As the first of the personas. */
test.beforeEach(async ({ page, site }) => {
  const { personas } = await (await page.request.get(`${site.address}/api/v1/me`)).json();
  const answer = await page.request.put(`${site.address}/api/v1/me`, { data: { person: personas[0].id ?? personas[0].person } });
  expect(answer.ok()).toBe(true);
});

test('somebody sees that they were told something, reads it, and it is read', async ({ page }) => {
  await page.goto('/');
  await expect(badge(page)).toHaveAccessibleName('Inbox, 1 unread');
  await badge(page).click();
  await expect(page.getByRole('heading', { name: 'Inbox', level: 1 })).toBeVisible();
  const told = main(page).getByRole('listitem');
  await expect(told).toHaveCount(2);
  await expect(told.first()).toContainText('What is expected of you changes');
  await expect(told.last()).toContainText('You are invited to Gradus');
  expect(await violations(page), 'the inbox').toEqual([]);

  await main(page).getByRole('button', { name: 'Unread', exact: true }).click();
  await expect(told).toHaveCount(1);
  await main(page).getByRole('button', { name: 'All', exact: true }).click();
  await told.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/my\/changes$/u);
  await expect(badge(page)).toHaveAccessibleName('Inbox, nothing unread');

  await badge(page).click();
  await main(page).getByRole('button', { name: 'Mark as unread: You are invited to Gradus' }).click();
  await expect(badge(page)).toHaveAccessibleName('Inbox, 1 unread');
  await main(page).getByRole('button', { name: 'Mark all as read' }).click();
  await expect(main(page).getByText('Nothing is unread.')).toBeVisible();
  await expect(badge(page)).toHaveAccessibleName('Inbox, nothing unread');
  await main(page).getByRole('button', { name: 'Unread', exact: true }).click();
  await expect(main(page).getByRole('heading', { name: 'Everything is read' })).toBeVisible();
});

test('somebody says which mail they want, and when', async ({ page, site }) => {
  await page.goto('/inbox');
  await main(page).getByRole('link', { name: 'Mail settings' }).click();
  await expect(page.getByRole('heading', { name: 'Mail settings', level: 1 })).toBeVisible();
  await expect(main(page).getByRole('checkbox', { name: /security/u })).toBeDisabled();
  expect(await violations(page), 'the settings').toEqual([]);

  await main(page)
    .getByRole('checkbox', { name: /^Versions and exports/u })
    .uncheck();
  await main(page)
    .getByRole('checkbox', { name: /^Keep quiet hours/u })
    .check();
  await main(page).getByLabel('From', { exact: true }).fill('21:30');
  await main(page).getByLabel('Until', { exact: true }).fill('21:30');
  await main(page).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Beginning and end are the same');
  expect(await violations(page), 'an error').toEqual([]);
  await main(page).getByLabel('Until', { exact: true }).fill('06:45');
  await main(page).getByLabel('Time zone').selectOption('Europe/Berlin');
  await main(page).getByRole('radio', { name: 'Deutsch' }).check();
  await main(page).getByRole('button', { name: 'Save' }).click();
  await expect(main(page).getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();

  await page.reload();
  await expect(main(page).getByRole('checkbox', { name: /^Versions and exports/u })).not.toBeChecked();
  await expect(main(page).getByLabel('Until', { exact: true })).toHaveValue('06:45');
  await expect(main(page).getByLabel('Time zone')).toHaveValue('Europe/Berlin');

  // In the meantime another window, or an address in a mail, changed them: what holds is shown, and nothing is lost unseen.
  const headers = { 'if-match': '"1"' };
  const data = { optOut: [], quiet: null, zone: 'Europe/Berlin', language: 'de' };
  expect((await page.request.put(`${site.address}/api/v1/inbox/settings`, { headers, data })).ok()).toBe(true);
  await main(page)
    .getByRole('checkbox', { name: /^Your duties/u })
    .uncheck();
  await main(page).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('These settings were changed meanwhile');
  await expect(main(page).getByRole('checkbox', { name: /^Keep quiet hours/u })).not.toBeChecked();
});

test.describe('who is nobody', () => {
  test.use({ expected: /403|have no inbox/u });
  test('is told so', async ({ page, site }) => {
    await page.request.put(`${site.address}/api/v1/me`, { data: { person: null } });
    await page.goto('/inbox');
    await expect(main(page)).toContainText('You are nobody of this organisation, and have no inbox.');
    expect(await violations(page)).toEqual([]);
  });
});
