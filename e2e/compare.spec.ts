/** What changes between two levels or roles, from the start page on. */
import { sheets, smallestType } from './paper.ts';
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
    await expect(page.getByText('Unchanged').first()).toBeVisible();
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

test('two frameworks stand beside each other level by level, each pair leads to its own comparison', async ({ page }) => {
  await page.goto('/frameworks/infrastructure');
  await page.getByRole('navigation', { name: 'Beside another framework' }).getByRole('link', { name: 'Support Career Framework' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Infrastructure Department Career Framework beside Support Career Framework',
  );
  const senior = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Senior beside Senior Support Engineer' }) });
  await expect(senior.getByText('Word for word the same: Values Alignment.')).toBeVisible();
  await expect(page.getByText('Infrastructure alone has this level.').first()).toBeVisible();
  await senior.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Senior → Senior Support Engineer');
  await expect(page.getByText('The two are of different frameworks.')).toBeVisible();
});

test('a framework is chosen where levels are compared, and a level where frameworks are', async ({ page }) => {
  await page.goto('/compare?from=infrastructure/senior&to=support/senior-support-engineer');
  await page.getByRole('combobox', { name: 'From', exact: true }).selectOption('infrastructure');
  await expect(page).toHaveURL(/from=infrastructure&to=support$/u);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('beside');
  await page.getByRole('combobox', { name: 'To', exact: true }).selectOption('support/staff-support-engineer');
  await expect(page).toHaveURL(/from=infrastructure\/intern&to=support\/staff-support-engineer$/u);
});

test('what is unsure says why, and how to settle it', async ({ page, handbook }) => {
  const address = '/compare?from=infrastructure/senior&to=support/senior-support-engineer';
  await page.goto(address);
  const unsure = page.getByRole('row', { name: /Unsure: perhaps the same in other words/u });
  await expect(unsure.first()).toBeVisible();
  const count = await unsure.count();
  await unsure.first().getByText('Settle it').click();
  const apart = await unsure.first().getByRole('figure', { name: 'If they are not' }).locator('pre').innerText();
  await handbook.edit('gradus.yaml', (text) => text.replace('apart:\n', `${apart.trimEnd()}\n`));
  await expect.poll(() => unsure.count()).toBeLessThan(count);
});

test('a step out of line is marked, and says why', async ({ page, handbook }) => {
  const principal = 'content/handbook/engineering/careers/matrix/infrastructure/principal.md';
  const extra = [
    'tide tables',
    'buoys',
    'cranes',
    'pilots',
    'ferries',
    'locks',
    'dredgers',
    'lamps',
    'moorings',
    'tugs',
    'fog horns',
    'slipways',
  ];
  const lines = extra.map((thing) => `- Keeps a yearly register of ${thing}, and has it audited by ${thing} people.`).join('\n');
  await handbook.edit(principal, (text) => `${text}\n\n## Registers\n\n${lines}\n`);
  await page.goto('/compare?from=infrastructure/staff&to=infrastructure/principal');
  const row = page.getByRole('table', { name: 'Size of each step of the ladder' }).getByRole('row', { name: /^Staff → Principal/u });
  await expect(row.getByText('oversized', { exact: true })).toBeVisible();
  await expect(
    row.getByText(/is oversized: [\d.]+, where the other steps are about .* It has \d+ \w+ statements, the others about/u),
  ).toBeVisible();
});

test.describe('of something unknown', () => {
  test.use({ expected: /404|has no level, role or framework/u });
  test('a comparison says so, and what may be meant', async ({ page }) => {
    await page.goto('/compare?from=infrastructure/senior&to=infrastructure/stafff');
    await expect(page.getByText('Did you mean "infrastructure/staff"')).toBeVisible();
    await page.goto('/compare');
    await expect(page.getByText('Nothing to compare yet')).toBeVisible();
  });
});

test('from the start page to a printed sheet in three actions', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/');
  let actions = 0;
  const act = async (role: 'link' | 'button', name: string | RegExp) => {
    actions += 1;
    await page.getByRole(role, { name }).first().click();
  };
  await act('link', 'Infrastructure Department Career Framework');
  await act('link', 'What changes from Intermediate to Senior');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Intermediate → Senior');
  const said = await page.getByRole('button', { name: /^Print on/u }).innerText();
  await act('button', /^Print on/u);
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  expect(actions).toBeLessThanOrEqual(5);

  const { count, width, height } = await sheets(page);
  expect({ width, height }).toEqual({ width: 210, height: 297 });
  expect(said).toBe(count === 1 ? 'Print on 1 A4 sheet' : `Print on ${count} A4 sheets`);
  expect(await smallestType(page, 'article td')).toBeGreaterThanOrEqual(5.99);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
  await expect(
    page.getByText(/^Infrastructure Department Career Framework\. Written in .*intermediate\.md and .*senior\.md$/u),
  ).toBeVisible();
  for (const head of await page.getByRole('columnheader', { name: 'Senior' }).all()) await expect(head).toBeVisible();
});
