/** Administering a real installation: who has access, duties, invitations, looking with somebody's eyes, the policy, sign-in services. */
import { expectCalm, picture, violations } from './every-page.ts';
import { expect, test } from './installation.ts';

test.use({ viewport: { width: 1280, height: 900 }, expected: /40[139]|You may not do that/u });

test('a duty is given, limited and ended, with its last holder protected', async ({ page, installation }) => {
  await installation.person('Ben Okafor', { email: 'ben@example.org' });
  await page.goto('/access/duties');
  await page.getByRole('button', { name: 'Give a duty' }).click();
  const panel = page.getByRole('dialog', { name: 'Give a duty' });
  await panel.getByRole('button', { name: 'Give the duty' }).click();
  await expect(panel.getByRole('alert')).toContainText('Choose somebody.');
  await panel.getByRole('combobox', { name: 'To whom' }).fill('ben');
  await panel
    .getByRole('listbox')
    .getByRole('option', { name: /Ben Okafor/u })
    .click();
  await panel.getByRole('radio', { name: /^People partner/u }).check();
  expect(await violations(page), 'give').toEqual([]);
  await panel.getByRole('button', { name: 'Give the duty' }).click();
  await expect(page.getByText('Ben Okafor has the duty now: People partner of everything.')).toBeVisible();

  const row = page.getByRole('row', { name: /Ben Okafor/u });
  await row.getByRole('button', { name: /^Change the last day/u }).click();
  await row.getByLabel('Last day').fill('2999-12-31');
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('until 31 December 2999');
  await row.getByRole('button', { name: /^End now/u }).click();
  expect(await violations(page), 'end').toEqual([]);
  await row.getByRole('button', { name: 'End the duty' }).click();
  await expect(page.getByRole('row', { name: /Ben Okafor/u })).toHaveCount(0);

  // Nobody else administers.
  const own = page.getByRole('row', { name: /Ada Ortiz/u });
  await own.getByRole('button', { name: /^End now/u }).click();
  await own.getByRole('button', { name: 'End the duty' }).click();
  await expect(own.getByRole('alert')).toContainText('nobody could administer Gradus');
  await expect(own).toContainText('Administrator');
});

test('somebody is invited, comes, sees no administration, and is looked at with their own eyes', async ({
  page,
  browser,
  installation,
  baseURL,
}) => {
  const ben = await installation.person('Ben Okafor', { email: 'ben@example.org' });
  await page.goto('/access');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const panel = page.getByRole('dialog', { name: 'Invite somebody' });
  await panel.getByRole('combobox', { name: 'Who' }).fill('ben');
  await panel
    .getByRole('listbox')
    .getByRole('option', { name: /Ben Okafor/u })
    .click();
  await panel.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(panel.getByRole('heading', { name: 'Ben Okafor is invited' })).toBeFocused();
  const link = await panel.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(await violations(page), 'invited').toEqual([]);
  await panel.getByRole('button', { name: 'Done' }).click();
  const invitation = page.getByRole('table', { name: 'Open invitations' }).getByRole('row', { name: /Ben Okafor/u });
  await expect(invitation).toBeVisible();
  expect(await page.content()).not.toContain(link.split('#').at(-1));

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await context.newPage();
  await installation.accept(other, link);
  await other.goto('/access/policy');
  await expect(other.getByRole('heading', { name: 'Who may do what', level: 1 })).toBeVisible();
  await expect(other.getByRole('navigation', { name: 'Administration' })).toHaveCount(0);
  await other.goto('/access');
  await expect(other.getByRole('main')).toContainText('You may not do that');

  await page.reload();
  await expect(page.getByRole('row', { name: /Ben Okafor.*ben@example\.org/u })).toContainText('today');
  await expect(page.getByText('Nobody is invited at present.')).toBeVisible();
  await page.getByRole('button', { name: 'Manage the access of Ben Okafor' }).click();
  expect(await violations(page), 'panel').toEqual([]);
  await page.getByRole('button', { name: 'Begin' }).click();
  const bar = page.getByRole('complementary', { name: 'See what they see' });
  await expect(bar).toContainText('You see what Ben Okafor sees.');
  await expect(page).toHaveURL(new RegExp(ben, 'u'));
  expect(await violations(page), 'looking').toEqual([]);
  await picture(page, 'looking', '1280 light');
  await page.goto('/access/duties');
  await expect(page.getByRole('main')).toContainText('You may not do that');
  await bar.getByRole('button', { name: 'End it' }).click();
  await expect(page.getByRole('heading', { name: 'Who has access' })).toBeVisible();
  await expect(bar).toHaveCount(0);
  await context.close();
});

test('a sign-in service is added, found not to answer, and switched on nonetheless', async ({ page, installation }) => {
  expect(installation.administrator).toBeTruthy();
  await page.goto('/access/issuers');
  await page.getByRole('button', { name: 'Add a service' }).click();
  const panel = page.getByRole('dialog', { name: 'Add a service' });
  await panel.getByRole('button', { name: 'Add a service' }).click();
  await expect(panel.getByRole('alert')).toContainText('Enter the address of the issuer.');
  await panel.getByLabel('Name').fill('Company sign-in');
  await panel.getByLabel('Address of the issuer').fill('https://id.gradus.invalid');
  await panel.getByLabel('Client id').fill('gradus');
  await panel.getByLabel('Claim with the groups').fill('groups');
  await panel.getByRole('button', { name: 'Add a group' }).click();
  await panel.getByLabel('Group', { exact: true }).fill('people-team');
  await panel.getByRole('radio', { name: /^People partner/u }).check();
  expect(await violations(page), 'form').toEqual([]);
  await panel.getByRole('button', { name: 'Add a service' }).click();
  const service = page.getByRole('region', { name: /Company sign-in/u });
  await expect(service).toContainText('people-team gives People partner of everything');
  await service.getByRole('button', { name: 'Try it: Company sign-in' }).click();
  await expect(service.getByRole('status')).toContainText('Signing in through it would fail.', { timeout: 20_000 });
  await service.getByRole('button', { name: 'Done' }).click();
  await expect(service).toContainText('switched off');
  await service.getByRole('button', { name: 'Switch on Company sign-in' }).click();
  await expect(page.getByText('Company sign-in is switched on.')).toBeVisible();
  expect(await violations(page), 'issuers').toEqual([]);
});

test('the whole policy is told, found in, and told of a person', async ({ page, installation }) => {
  const ben = await installation.person('Ben Okafor');
  await page.goto('/access/policy');
  const table = page.getByRole('table', { name: 'People' });
  await expect(table.getByRole('row', { name: /^Enter a leave/u })).toContainText('their manager today');
  await page.getByRole('searchbox', { name: 'Find in this page' }).fill('publish');
  await expect(table).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: /^Publish a version/u })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find in this page' }).fill('');
  await page.goto(`/people/${ben}`);
  await page.getByRole('button', { name: 'Who can see this, and why' }).click();
  const panel = page.getByRole('dialog', { name: 'Who can see the record of Ben Okafor' });
  await expect(panel.getByRole('listitem').filter({ hasText: 'Ada Ortiz' }).first()).toContainText('administrators');
  expect(await violations(page), 'who sees').toEqual([]);
});

test('a program gets a token, shown this once', async ({ page, installation }) => {
  expect(installation.administrator).toBeTruthy();
  await page.goto('/access/tokens');
  await page.getByRole('button', { name: 'Make a token' }).click();
  const panel = page.getByRole('dialog', { name: 'Make a token' });
  await panel.getByLabel('What it is for').fill('Directory sync');
  await panel.getByRole('button', { name: 'Make a token' }).click();
  const token = await panel.getByRole('textbox', { name: 'Token' }).inputValue();
  expect(token.length).toBeGreaterThan(20);
  await panel.getByRole('button', { name: 'Done' }).click();
  const row = page.getByRole('row', { name: /Directory sync/u });
  await expect(row).toContainText('never');
  expect(await page.content()).not.toContain(token);
  await row.getByRole('button', { name: 'Revoke Directory sync' }).click();
  await row.getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(row).toContainText('revoked');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 850 } });

      test('axe finds nothing on any page of administration, with little and with more', async ({ page, installation }) => {
        test.slow();
        const { send, person } = installation;
        const pages = ['/access', '/access/duties', '/access/issuers', '/access/tokens', '/access/mail', '/access/policy'];
        const look = async (what: string) => {
          for (const path of pages) {
            await page.goto(path);
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
            expect(await violations(page), `${path} ${what}`).toEqual([]);
            await expectCalm(page, path);
            await picture(page, `${what} ${path}`, `${width} ${colorScheme}`);
          }
        };
        await look('little');
        for (const name of ['Ben Okafor', 'Cleo Lindqvist-Bergström', 'Dora Blank']) {
          const id = await person(name, { email: `${name.split(' ')[0]?.toLowerCase()}@example.org` });
          await send('POST', '/duties', { person: id, duty: 'framework-owner' });
          await send('POST', '/duties', { person: id, duty: 'auditor', until: '2999-12-31' });
          await send('POST', '/invitations', { person: id, duties: [{ duty: 'people-partner', unit: null }] });
        }
        await send('POST', '/issuers', { title: 'Company sign-in', url: 'https://id.gradus.invalid', clientId: 'gradus' });
        await send('POST', '/service-tokens', {
          name: 'Directory sync',
          until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
        });
        await look('more');
      });
    });
  }
}

test('mail that was not delivered is listed, and sent again', async ({ page, installation }) => {
  await page.goto('/access');
  await page.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: 'Mail' }).click();
  await expect(page.getByText('This server sends no mail.', { exact: false })).toBeVisible();
  expect(await violations(page), 'no mail').toEqual([]);

  // As it is where a mail server refused something.
  const failure = (id: string, kind: string, subject: string, more: object) => ({
    id,
    kind,
    subject,
    person: { id: installation.administrator, name: 'Ada Ortiz' },
    reason: 'refused',
    answer: null,
    attempts: 1,
    at: '2026-03-01T08:30:00.000Z',
    ...more,
  });
  const failures = [
    failure('00000000-0000-7000-8000-000000000001', 'duty-given', 'You have a duty now', { answer: '550 5.1.1 no such user here' }),
    failure('00000000-0000-7000-8000-000000000002', 'invitation', 'You are invited', { reason: 'no-public-address', attempts: 0 }),
  ];
  const state = () => ({ sends: true, waiting: 2 - failures.length, failed: failures.length, failures });
  await page.route('**/api/v1/mail', (route) => route.fulfill({ json: state() }));
  await page.route('**/api/v1/mail/*/attempts', (route) => {
    failures.shift();
    return route.fulfill({ json: state() });
  });
  await page.reload();
  const row = page.getByRole('row', { name: /You have a duty now/u });
  await expect(row).toContainText('550 5.1.1 no such user here');
  await expect(page.getByRole('row', { name: /You are invited/u }).getByRole('link', { name: 'Invite them again' })).toBeVisible();
  await expect(page.getByRole('row', { name: /You are invited/u }).getByRole('button')).toHaveCount(0);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await violations(page), `failed ${width}`).toEqual([]);
    await expectCalm(page, 'mail');
    await picture(page, 'mail', `${width} light`);
  }
  await row.getByRole('button', { name: /^Send again/u }).click();
  await expect(page.getByText('The mail to Ada Ortiz is on its way again.')).toBeVisible();
  await expect(row).toHaveCount(0);
  await expect(page.getByText('1 mail still to be sent.')).toBeVisible();
});
