/** Signing in, in a real installation: nobody is known at first, and everybody else is invited. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { open as client, testProvider } from '../src/access/server/issuers/provider.fixture.ts';
import { violations } from './every-page.ts';
import { named, withDevice } from './passkeys.ts';
import { expect, type Site, test } from './site.ts';

const admin = { name: 'Ines Cabral', email: 'ines.cabral@ebbmark.example', password: 'gravel lantern tuesday otter' };
const guest = { name: 'Tomas Rehn', email: 'tomas.rehn@ebbmark.example', password: 'seven quiet barges unloading' };

// What is refused is told by a status, and the console of a browser repeats each.
test.use({ people: 'real', expected: /status of (?:401|403|404|409|410|422|429)/u });
test.slow();

/** It is printed a moment after the address. */
async function firstLink(site: Site): Promise<string> {
  const printed = () => /http:\/\/\S+\/first#\S+/u.exec(site.printed())?.[0] ?? '';
  await expect.poll(printed).not.toBe('');
  return printed();
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** On the page that the printed link opens. */
async function becomeFirst(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(admin.name);
  await page.getByLabel('Mail address').fill(admin.email);
  const password = page.getByRole('radio', { name: /^With a password/u });
  if (await password.isVisible()) await password.check();
  await page.getByLabel('New password').fill(admin.password);
  await button(page, 'Become administrator').click();
  await expect(button(page, admin.name)).toBeVisible();
}

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('Mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await button(page, 'Sign in').click();
}

async function signOut(page: Page, name: string): Promise<void> {
  await button(page, name).click();
  await button(page, 'Sign out').click();
  await expect(heading(page, 'Sign in')).toBeVisible();
}

/** By the API, with the session of whoever is signed in. @returns the link for whoever is invited */
async function invited({ request }: BrowserContext, address: string, { name, email }: typeof guest): Promise<string> {
  const person = await request.post(`${address}/api/v1/people`, { data: { name, number: 'E-7', email, startedOn: '2020-01-01' } });
  expect(person.status(), await person.text()).toBe(201);
  const { id } = (await person.json()) as { id: string };
  const invitation = await request.post(`${address}/api/v1/invitations`, { data: { person: id } });
  expect(invitation.status(), await invitation.text()).toBe(201);
  const { link } = (await invitation.json()) as { link: string };
  return new URL(link, address).href;
}

async function elsewhere(browser: Browser): Promise<Page> {
  return (await browser.newContext({ colorScheme: 'dark', viewport: { width: 390, height: 844 } })).newPage();
}

test('the first administrator, somebody who is invited, and the ways in and out', async ({ page, context, site, browser }) => {
  // Nothing is shown to who is not known, and the way back is kept.
  await page.goto('/people?state=all');
  await expect(heading(page, 'Sign in')).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in\?to=\/people/u);
  await expect(page.getByText('Nobody administers Gradus here yet.')).toBeVisible();
  expect(await violations(page), 'sign-in').toEqual([]);

  const link = await firstLink(site);
  await page.goto(link);
  await expect(heading(page, 'The first administrator')).toBeVisible();
  expect(page.url(), 'what opens the link is not in the address').not.toContain('#');
  await button(page, 'Become administrator').click();
  await expect(page.getByRole('alert')).toContainText('Enter your name.');
  await expect(page.getByRole('alert')).toBeFocused();
  expect(await violations(page), 'first').toEqual([]);
  await page.getByLabel('Your name').fill(admin.name);
  await page.getByLabel('Mail address').fill(admin.email);
  await page.getByLabel('New password').fill('short');
  await button(page, 'Become administrator').click();
  await expect(page.getByRole('alert')).toContainText('at least 12 letters');
  await expect(page.getByLabel('Your name'), 'what was entered stays').toHaveValue(admin.name);
  await page.getByLabel('New password').fill(admin.password);
  await page.getByRole('button', { name: 'Show the password' }).click();
  await expect(page.getByLabel('New password')).toHaveAttribute('type', 'text');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button(page, admin.name)).toBeVisible();

  // The link opened once.
  const other = await elsewhere(browser);
  await other.goto(link);
  await expect(heading(other, 'This link does not open anything')).toBeVisible();
  expect(await violations(other), 'a dead link').toEqual([]);

  const invitation = await invited(context, site.address, guest);
  await other.goto(invitation);
  await expect(heading(other, `Welcome, ${guest.name}`)).toBeVisible();
  expect(other.url()).not.toContain('#');
  expect(await violations(other), 'invitation').toEqual([]);
  await other.getByLabel('New password').fill(guest.password);
  await button(other, 'Accept and sign in').click();
  await expect(button(other, guest.name)).toBeVisible();
  await signOut(other, guest.name);
  await other.goto(invitation);
  await expect(heading(other, 'This link does not open anything')).toBeVisible();

  // A wrong password says nothing of who works here; the right one leads to where one wanted to be.
  await other.goto('/units');
  await signIn(other, { ...guest, password: 'not the one at all' });
  await expect(other.getByRole('alert')).toContainText('That does not fit together');
  const known = await other.getByRole('alert').innerText();
  await signIn(other, { email: 'nobody@ebbmark.example', password: 'not the one at all' });
  await expect(other.getByRole('alert')).toHaveText(known, { useInnerText: true });
  await signIn(other, guest);
  await expect(other).toHaveURL(`${site.address}/units`);
  await other.goto('/my');
  await signOut(other, guest.name);
  // What was read is gone with the sign-out, for who goes back as well.
  await other.goBack();
  await expect(heading(other, 'Sign in')).toBeVisible();
  await other.goto(`/sign-in?to=${encodeURIComponent('//evil.example/people')}`);
  await signIn(other, guest);
  await expect(other).toHaveURL(`${site.address}/`);
  await other.context().close();
});

test('the own account: sessions, recovery codes, another password', async ({ page, site, browser }) => {
  await becomeFirst(page, await firstLink(site));
  const other = await elsewhere(browser);
  await other.goto(`${site.address}/account`);
  await signIn(other, admin);
  await expect(heading(other, 'My account')).toBeVisible();
  expect(await violations(other), 'account, dark, on a phone').toEqual([]);
  expect(await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  // By keyboard alone.
  await button(page, admin.name).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'My account' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'My account')).toBeFocused();
  expect(await violations(page), 'account').toEqual([]);

  await button(page, 'Make recovery codes').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeFocused();
  const codes = await page.getByRole('listitem').locator('code').allInnerTexts();
  expect(codes).toHaveLength(10);
  expect(await violations(page), 'codes').toEqual([]);
  await button(page, 'I have kept them').click();
  await expect(page.getByText(codes[0] ?? '')).toHaveCount(0);
  await expect(page.getByText('10 are left')).toBeVisible();

  // Ended here, and over there what is done next asks for a sign-in, without leaving the page.
  await button(other, 'Change the password').click();
  await other.getByLabel('New password').fill('eleven copper kettles resting');
  const end = page.getByRole('button', { name: /^End the session of/u });
  await page.reload();
  await end.click();
  await expect(page.getByText(/^The session of .* is ended\.$/u)).toBeVisible();
  await button(other, 'Save').click();
  const dialog = other.getByRole('dialog', { name: 'You were signed out' });
  await expect(dialog).toBeVisible();
  expect(await violations(other), 'signed out').toEqual([]);
  await dialog.getByLabel('Mail address').fill(admin.email);
  await dialog.getByLabel('Password', { exact: true }).fill(admin.password);
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(other.getByText('The password is set.')).toBeVisible();

  // With the new password every other session ended.
  await page.goto('/account');
  await expect(heading(page, 'Sign in')).toBeVisible();
  await button(page, 'Sign in with a recovery code').click();
  await page.getByLabel('Mail address').fill(admin.email);
  await page.getByLabel('Recovery code', { exact: true }).fill(codes[0] ?? '');
  await button(page, 'Sign in').click();
  await expect(page.getByRole('status')).toContainText('9 recovery codes are left');
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect(heading(page, 'My account')).toBeVisible();
  await expect(page.getByText('9 are left')).toBeVisible();
  await signOut(page, admin.name);
  await button(page, 'Sign in with a recovery code').click();
  await page.getByLabel('Mail address').fill(admin.email);
  await page.getByLabel('Recovery code', { exact: true }).fill(codes[0] ?? '');
  await button(page, 'Sign in').click();
  await expect(page.getByRole('alert')).toContainText('That does not fit together');
  await other.context().close();
});

test('a passkey: made, signed in with, renamed, and removed', async ({ page, site }) => {
  const here = named(site.address);
  await withDevice(page);
  await page.goto(named(await firstLink(site)));
  await page.getByLabel('Your name').fill(admin.name);
  await page.getByLabel('Mail address').fill(admin.email);
  await expect(page.getByRole('radio', { name: /^With a passkey/u })).toBeChecked();
  expect(await violations(page), 'first, with passkeys').toEqual([]);
  await button(page, 'Become administrator').click();
  await expect(button(page, admin.name)).toBeVisible();

  await page.goto(`${here}/account`);
  const passkey = page.getByRole('listitem').filter({ hasText: 'Chrome on' });
  await expect(passkey).toContainText('added on');
  await passkey.getByRole('button', { name: /^Rename/u }).click();
  await page.getByLabel('What you call it').fill('The key on my desk');
  await button(page, 'Save').click();
  await expect(page.getByText('It is called “The key on my desk” now.')).toBeVisible();
  await button(page, 'Remove The key on my desk').click();
  await button(page, 'Remove').click();
  await expect(page.getByRole('alert'), 'the last way in stays').toContainText('only way in');
  await button(page, 'Cancel').click();

  await button(page, admin.name).click();
  await button(page, 'Sign out').click();
  await expect(heading(page, 'Sign in')).toBeVisible();
  // The browser offers it by itself where the address is filled in; whoever is not offered one takes the button.
  await expect(button(page, admin.name).or(button(page, 'Sign in with a passkey'))).toBeVisible();
  const offered = await button(page, 'Sign in with a passkey')
    .click({ timeout: 5000 })
    .then(() => false)
    .catch(() => true);
  await expect(button(page, admin.name), `offered by itself: ${offered}`).toBeVisible();
});

test('another service says who somebody is, and is told when they leave', async ({ page, context, site, browser }) => {
  const provider = await testProvider(site.address);
  provider.accounts.set('tomas', { email: guest.email, email_verified: true, name: 'As The Provider Has It' });
  provider.who = 'tomas';
  await becomeFirst(page, await firstLink(site));
  await invited(context, site.address, guest);
  const issuer = await context.request.post(`${site.address}/api/v1/issuers`, {
    data: { title: 'Ebbmark ID', url: provider.issuer, clientId: client.id, scopes: ['email', 'profile'], enabled: true },
  });
  expect(issuer.status(), await issuer.text()).toBe(201);

  const other = await elsewhere(browser);
  await other.goto(`${site.address}/people?state=all`);
  await other.getByRole('link', { name: 'Sign in with Ebbmark ID' }).click();
  // By the name that the organisation has for them, and where they wanted to be.
  await expect(button(other, guest.name)).toBeVisible();
  await expect(other).toHaveURL(`${site.address}/people?state=all`);
  await other.goto(`${site.address}/account`);
  await expect(other.getByText('You can also sign in with Ebbmark ID.').or(other.getByText('There is no account here'))).toBeVisible();
  await button(other, guest.name).click();
  await button(other, 'Sign out').click();
  // Over there it is asked whether to leave as well: whoever is asked says yes.
  await expect(other).toHaveURL(/\/session\/end/u);
  await other.locator('form').evaluate((form: HTMLFormElement) => {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'logout', value: 'yes' }));
    form.submit();
  });
  await expect(heading(other, 'Sign in')).toBeVisible();

  // Whoever nobody here knows is told so, and is where they were.
  provider.accounts.set('stranger', { email: 'stranger@elsewhere.example', email_verified: true });
  provider.who = 'stranger';
  await other.context().clearCookies();
  await other.goto(`${site.address}/sign-in`);
  await other.getByRole('link', { name: 'Sign in with Ebbmark ID' }).click();
  await expect(other.getByRole('alert')).toContainText('Nobody here has the mail address');
  expect(await violations(other), 'refused by another service').toEqual([]);
  await other.context().close();
  await provider.close();
});
