/** One's own data, the data of somebody else, erasing, retention and the audit, in a real installation. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectCalm, picture, violations } from './every-page.ts';
import { expect, test } from './installation.ts';

test.use({ viewport: { width: 1280, height: 900 }, expected: /40[1349]|422|You may not do that/u });

const dresses = [
  { name: '1280 light', width: 1280, height: 900, colorScheme: 'light' },
  { name: '390 dark', width: 390, height: 844, colorScheme: 'dark' },
] as const;

/** In every dress: nothing wrong by axe, nothing beside the screen, and a picture to look at. */
async function looked(page: Page, name: string): Promise<void> {
  for (const { name: dress, width, height, colorScheme } of dresses) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    expect(await violations(page), `${name} ${dress}`).toEqual([]);
    await expectCalm(page, `${name} ${dress}`);
    await page.evaluate(() => scrollTo(0, 0));
    await picture(page, `rights ${name}`, dress);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** They have gone since yesterday. */
async function left(page: Page, site: string, id: string): Promise<void> {
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const asked = { on: day };
  const headers = { origin: site };
  const plan = await page.request.post(`${site}/api/v1/people/${id}/leaving/plan`, { headers, data: asked });
  expect(plan.ok(), await plan.text()).toBe(true);
  const record = await page.request.get(`${site}/api/v1/people/${id}`);
  const answer = await page.request.post(`${site}/api/v1/people/${id}/leaving`, {
    headers: { ...headers, 'if-match': record.headers().etag ?? '' },
    data: { ...asked, plan: (await plan.json()).digest },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

test('everybody reads and takes out what is kept of them', async ({ page, installation }) => {
  expect(installation.administrator).toBeTruthy();
  await page.goto('/');
  await page.getByRole('button', { name: /Ada Ortiz/u }).click();
  await page.getByRole('link', { name: 'My data' }).click();
  await expect(page.getByRole('heading', { name: 'My data', level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Person', exact: true })).toContainText('ada@example.org');
  await expect(page.getByRole('region', { name: 'Duties' })).toContainText('administrator');
  await expect(page.getByRole('region', { name: 'Audit' })).toContainText('Somebody signed in');
  await looked(page, 'own data');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Take out as a file' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^personal-data-.*\.json$/u);
  const told = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(told.person.name).toBe('Ada Ortiz');
  expect(JSON.stringify(told)).not.toContain('argon2');
});

test('somebody who left is looked at, taken out, and erased by the plan that is shown', async ({ page, browser, installation, site }) => {
  const { send, person } = installation;
  const unit = (await send('POST', '/units', { title: 'Harbour', kind: 'department' })) as unknown as { unit: { id: string } };
  const posts = (await (await page.request.get(`${site.address}/api/v1/posts`)).json()).posts as { kind: string; id: string }[];
  const post = posts[0] ? { kind: posts[0].kind, id: posts[0].id } : null;
  const quentin = await person('Quentin Fairbairn', {
    email: 'quentin@example.org',
    startedOn: '2019-01-01',
    ...(post && { position: { post, from: '2019-01-01', unit: unit.unit.id } }),
  });
  await send('POST', `/people/${quentin}/leaves`, { from: '2020-07-01', until: '2020-07-20' });

  await page.goto(`/people/${quentin}/data`);
  await expect(page.getByRole('heading', { name: 'Data of Quentin Fairbairn', level: 1 })).toBeVisible();
  await expect(page.getByText('Quentin Fairbairn is told', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Show the plan' }).click();
  await expect(page.getByRole('alert')).toContainText('has not left');
  await expect(page.getByRole('button', { name: 'Erase for good' })).toHaveCount(0);
  await looked(page, 'cannot be erased');

  await left(page, site.address, quentin);
  await page.goto(`/people/${quentin}/data`);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page.getByRole('region', { name: 'Leaves' })).toBeVisible();
  await page.getByRole('button', { name: 'Show the plan' }).click();
  await expect(page.getByRole('table', { name: 'Is emptied' })).toContainText('Quentin Fairbairn');
  await expect(page.getByRole('table', { name: 'Is erased' })).toContainText('Leaves');
  await looked(page, 'plan of erasing');
  const typed = page.getByLabel(/Type Quentin Fairbairn/u);
  await typed.fill('Quentin');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('alert').first()).toContainText('not the name of the person');
  await typed.fill('Quentin Fairbairn');
  // Something is different since: nothing is erased by a plan that is old.
  await page.request.get(`${site.address}/api/v1/people/${quentin}/data`);
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('alert').first()).toContainText('not what the plan showed');
  await page.getByRole('button', { name: 'Show the plan as it is now' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await typed.fill('Quentin Fairbairn');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('alert')).toContainText('This person was erased');
  await expect(page.getByRole('main')).not.toContainText('Quentin');
  await looked(page, 'erased');
  await page.goto('/people?state=all');
  await expect(page.getByRole('main')).not.toContainText(/Quentin|Erased/u);

  // Who administers reads no audit by it.
  await page.goto('/access/audit');
  await expect(page.getByRole('main')).toContainText('You may not do that');
  const ben = await person('Ben Okafor', { email: 'ben@example.org' });
  const { link } = (await send('POST', '/invitations', { person: ben, duties: [{ duty: 'auditor', unit: null }] })) as unknown as {
    link: string;
  };
  const context = await browser.newContext({ baseURL: site.address, viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  const other = await context.newPage();
  await installation.accept(other, link);
  await auditIsRead(other);
  await context.close();
});

/** As an auditor, after Ada Ortiz erased somebody. */
async function auditIsRead(page: Page): Promise<void> {
  await page.goto('/access/audit');
  await expect(page.getByRole('rowheader', { name: /A person was erased/u })).toBeVisible();
  await page.getByRole('button', { name: 'Verify the chain' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The chain is whole' })).toBeVisible();
  await looked(page, 'audit');
  await page.getByRole('combobox', { name: 'What was done' }).selectOption('person.erase');
  await expect(page).toHaveURL(/action=person\.erase/u);
  await expect(page.getByRole('table', { name: 'Audit' }).locator('tbody tr')).toHaveCount(1);
  await page.getByRole('button', { name: 'Only what Ada Ortiz did' }).click();
  await expect(page.getByText('By Ada Ortiz')).toBeVisible();
  await page.reload();
  await expect(page.getByText('By Ada Ortiz')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'As CSV' }).click()]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(2);
  expect(csv).toContain('person.erase');
  await page.goto('/access/audit?action=person.erase&until=2000-01-01');
  await expect(page.getByText('Nothing like that was done')).toBeVisible();
  await looked(page, 'audit empty');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page.getByRole('table', { name: 'Audit' }).locator('tbody tr').first()).toBeVisible();
}

test('what is kept how long is said, seen before it is saved, and removed', async ({ page, installation, site }) => {
  const gone = await installation.person('Old Timer', { startedOn: '2010-01-01' });
  await left(page, site.address, gone);
  await page.goto('/access/retention');
  const people = page.getByLabel('People, after they left');
  await expect(people).toHaveValue('36');
  await looked(page, 'retention');
  await page.getByLabel('Notices in inboxes').fill('many');
  await page.getByRole('button', { name: 'Save these rules' }).click();
  await expect(page.getByRole('alert')).toContainText('A whole number from 1 to 3,650.');
  await page.getByLabel('Notices in inboxes').fill('90');
  await people.fill('');
  await page.getByRole('radio', { name: 'Erase them by itself' }).check();
  await page.getByRole('button', { name: 'Save these rules' }).click();
  await expect(page.getByRole('alert')).toContainText('has to know when');
  await page.getByRole('radio', { name: /List them here/u }).check();
  await people.fill('1');
  await page.getByRole('button', { name: 'See what would go' }).click();
  await expect(page.getByRole('region', { name: 'People whose time has come' })).toContainText('Nobody is due.');
  await looked(page, 'retention plan');
  await page.getByRole('button', { name: 'Save these rules' }).click();
  await expect(page.getByText('Saved.', { exact: false })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Notices in inboxes')).toHaveValue('90');
  await page.getByRole('button', { name: 'See what would go' }).click();
  await page.getByRole('button', { name: 'Remove now what is due' }).click();
  await expect(page.getByText('0 people erased', { exact: false })).toBeVisible();
});
