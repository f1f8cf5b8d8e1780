/** An administrator forbids that a password alone lets in; whoever came by one adds a passkey, or uses the one they have. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { violations } from './every-page.ts';
import { named, withDevice } from './passkeys.ts';
import { expect, type Site, test } from './site.ts';

const admin = { name: 'Ines Cabral', email: 'ines.cabral@ebbmark.example' };
const guest = { name: 'Tomas Rehn', email: 'tomas.rehn@ebbmark.example', password: 'seven quiet barges unloading' };

// What is refused is told by a status, and the console of a browser repeats each.
test.use({ people: 'real', expected: /status of (?:401|403)/u });
test.slow();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** The first administrator, by a passkey. */
async function administrator(page: Page, site: Site): Promise<void> {
  const printed = () => /http:\/\/\S+\/first#\S+/u.exec(site.printed())?.[0] ?? '';
  await expect.poll(printed).not.toBe('');
  await withDevice(page);
  await page.goto(named(printed()));
  await page.getByLabel('Your name').fill(admin.name);
  await page.getByLabel('Mail address').fill(admin.email);
  await button(page, 'Become administrator').click();
  await expect(button(page, admin.name)).toBeVisible();
}

/** By the API, as the pages ask. */
const post = async ({ request }: BrowserContext, address: string, path: string, data: object) => {
  const answer = await request.post(`${address}/api/v1${path}`, { data });
  expect(answer.status(), await answer.text()).toBe(201);
  return answer.json();
};

/** Somebody with a password, on a phone in the dark. */
async function member(by: BrowserContext, browser: Browser, here: string): Promise<Page> {
  const { id } = await post(by, here, '/people', { ...guest, password: undefined, number: 'E-7', startedOn: '2020-01-01' });
  const { link } = await post(by, here, '/invitations', { person: id });
  const context = await browser.newContext({ baseURL: here, colorScheme: 'dark', viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await withDevice(page);
  await post(context, here, '/invitation/acceptance', { link: link.split('#')[1], password: guest.password });
  return page;
}

const byPassword = (page: Page, here: string) =>
  post(page.context(), here, '/session/password', { email: guest.email, password: guest.password });

async function ask(page: Page, here: string, whom: string, said: string): Promise<void> {
  await page.goto(`${here}/access/issuers`);
  await page.getByRole('radio', { name: whom }).check();
  await page.getByRole('region', { name: 'Two factors' }).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(said)).toBeVisible();
}

test('a password alone is forbidden, and whoever came by one adds a passkey and goes on', async ({ page, context, site, browser }) => {
  const here = named(site.address);
  await administrator(page, site);
  const other = await member(context, browser, here);

  await page.goto(`${here}/access/issuers`);
  await expect(page.getByRole('radio', { name: 'Of nobody' })).toBeChecked();
  await expect(page.getByText('It concerns 1 person; nobody has to add a passkey first.')).toBeVisible();
  await expect(page.getByText('It concerns 2 people; 1 of them has to add a passkey first.')).toBeVisible();
  await ask(page, here, 'Of everybody', 'Two factors are asked of everybody.');
  expect(await violations(page), 'the setting').toEqual([]);

  // Who came in by half can still take any other way.
  await other.goto('/sign-in');
  await expect(other.getByLabel('Mail address')).toBeVisible();
  await other.goto('/people?state=all');
  await expect(heading(other, 'Add a passkey')).toBeVisible();
  await expect(other).toHaveURL(/\/two-factors\?to=\/people/u);
  expect(await violations(other), 'add a passkey, dark, on a phone').toEqual([]);
  expect(await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await button(other, 'Go on to the device').click();
  await expect(heading(other, 'The passkey is there')).toBeVisible();
  await expect(button(other, 'Sign in with a passkey')).toBeFocused();
  await other.keyboard.press('Enter');
  await expect(other).toHaveURL(`${here}/people?state=all`);
  await expect(button(other, guest.name)).toBeVisible();

  // Whoever has one comes by it: a password adds no other.
  await byPassword(other, here);
  await other.goto('/units');
  await expect(heading(other, 'One thing more')).toBeVisible();
  await expect(button(other, 'Go on to the device')).toHaveCount(0);
  expect(await violations(other), 'with the passkey that is there').toEqual([]);
  await expect(other.getByRole('link', { name: 'Sign in in another way' })).toHaveAttribute('href', '/sign-in?to=/units');
  await button(other, 'Sign in with a passkey').click();
  await expect(other).toHaveURL(`${here}/units`);
  await other.goto('/two-factors');
  await expect(heading(other, 'Nothing more is asked')).toBeVisible();
  await other.context().close();
});

test('who is asked while they work comes in by two without leaving the page', async ({ page, context, site, browser }) => {
  const here = named(site.address);
  await administrator(page, site);
  const other = await member(context, browser, here);
  await other.goto('/account');
  await other.getByRole('button', { name: 'Add a passkey' }).click();
  await button(other, 'Go on to the device').click();
  await expect(other.getByText(/^The passkey “.*” is added\.$/u)).toBeVisible();
  await button(other, 'Change the password').click();
  await other.getByLabel('New password').fill('eleven copper kettles resting');

  await ask(page, here, 'Of everybody', 'Two factors are asked of everybody.');
  await button(other, 'Save').click();
  const dialog = other.getByRole('dialog', { name: 'One thing more is asked now' });
  await expect(dialog).toBeVisible();
  expect(await violations(other), 'asked while they work').toEqual([]);
  await dialog.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(other.getByText('The password is set.')).toBeVisible();
  await other.reload();
  await expect(heading(other, 'My account'), 'the session stays one by two').toBeVisible();
  await other.context().close();
});

test('an administrator who came by a password is told to come by two', async ({ page, site }) => {
  const printed = () => /http:\/\/\S+\/first#\S+/u.exec(site.printed())?.[0] ?? '';
  await expect.poll(printed).not.toBe('');
  const here = named(site.address);
  const link = printed().split('#')[1];
  await post(page.context(), here, '/first/administrator', { link, ...admin, password: guest.password });
  await page.goto(`${here}/access/issuers`);
  await page.getByRole('radio', { name: 'Of whoever has a duty' }).check();
  await page.getByRole('region', { name: 'Two factors' }).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('said by somebody who came in by two');
  expect(await violations(page), 'refused').toEqual([]);
});
