/** An organisation of a few people, each in a browser of their own: who sees what of whom, and nothing offered that is then refused. */
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expectCalm, picture, violations } from './every-page.ts';
import { expect, type Installation, test } from './installation.ts';
import type { Site } from './site.ts';

// What is refused is told by a status, and the console of a browser repeats each.
test.use({ viewport: { width: 1280, height: 900 }, expected: /status of (?:401|403|404)/u });

const main = (page: Page) => page.getByRole('main');
const sections = (page: Page) => page.getByRole('navigation', { name: 'People' });

const nextYear = new Date().getUTCFullYear() + 1;

interface Organisation {
  lights: string;
  mira: string;
  tomas: string;
  lena: string;
  pia: string;
}

/** Mira leads Tomas and Lena, who is on leave; Pia is in a team beside theirs. Mira is led by nobody, Pia by Otto. */
async function organisationOf({ send, person }: Installation, page: Page, { address }: Site): Promise<Organisation> {
  const { posts } = await (await page.request.get(`${address}/api/v1/posts`)).json();
  const [post] = posts as { kind: string; id: string }[];
  if (!post) throw new Error('The handbook has no level and no role.');
  const unit = async (title: string, parent: string | null): Promise<string> =>
    ((await send('POST', '/units', { title, kind: 'team', parent })) as unknown as { unit: { id: string } }).unit.id;
  const harbour = await unit('Harbour works', null);
  const [lights, cranes] = [await unit('Lights', harbour), await unit('Cranes', harbour)];
  const entered = (name: string, of: string, manager: string | null) =>
    person(name, {
      email: `${name.split(' ')[0]?.toLowerCase()}@example.org`,
      startedOn: '2019-03-01',
      position: { post: { kind: post.kind, id: post.id }, grade: 7, unit: of, manager, from: '2019-03-01' },
    });
  const mira = await entered('Mira Holm', lights, null);
  const otto = await entered('Otto Krause', cranes, null);
  const tomas = await entered('Tomas Brandt', lights, mira);
  const lena = await entered('Lena Sorel', lights, mira);
  const pia = await entered('Pia Nordin', cranes, otto);
  await send('POST', `/people/${lena}/leaves`, { from: '2020-07-01', until: `${nextYear}-12-31` });
  return { lights, mira, tomas, lena, pia };
}

/** Somebody who was invited, in a browser of their own; what they may not be offered would be refused, and be in its console. */
async function comes(browser: Browser, site: Site, installation: Installation, person: string): Promise<Page> {
  const { link } = (await installation.send('POST', '/invitations', { person })) as unknown as { link: string };
  const page = await (await opened(browser, site)).newPage();
  await installation.accept(page, link);
  return page;
}

const opened = (browser: Browser, { address }: Site): Promise<BrowserContext> =>
  browser.newContext({ baseURL: address, viewport: { width: 1280, height: 900 }, acceptDownloads: true });

/** What the server refuses while `work` goes on. */
async function refusedDuring(page: Page, work: () => Promise<void>): Promise<string[]> {
  const refused: string[] = [];
  const listen = (response: { status(): number; url(): string }) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
  };
  page.on('response', listen);
  await work();
  page.off('response', listen);
  return refused;
}

async function looked(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violations(page), name).toEqual([]);
  await expectCalm(page, name);
  await picture(page, `journey ${name}`, '1280 light');
}

/** Every way that a page offers leads somewhere. What was followed from another page already is left out. */
async function followed(page: Page, path: string, known: Set<string>): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const hrefs = await main(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const href of new Set(hrefs.filter((one) => /^\/(?:people|chart|units|my|access)/u.test(one)))) {
    if (known.has(href)) continue;
    known.add(href);
    await page.goto(href);
    await expect(page.getByRole('heading', { level: 1 }), href).toBeVisible();
  }
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('the manager sees the team, its records and who is away', async ({ page, browser, site, installation }) => {
  const { mira, lena, tomas, pia } = await organisationOf(installation, page, site);
  test.slow();
  const known = new Set<string>();
  const manager = await comes(browser, site, installation, mira);
  const refused = await refusedDuring(manager, async () => {
    await manager.goto('/people');
    await expect(manager.getByPlaceholder('Name, number or mail')).toBeVisible();
    const who = manager.getByRole('combobox', { name: 'Who' });
    await expect(who.getByRole('option')).toHaveText(['Who is here', 'Who is on leave']);
    await expect(manager.getByLabel('On', { exact: true })).toHaveCount(0);
    await who.selectOption('leave');
    await expect(main(manager).getByRole('rowheader')).toHaveText([/Lena Sorel.*on leave/u]);
    await looked(manager, 'directory of the manager');

    await sections(manager).getByRole('link', { name: 'My team' }).click();
    const team = main(manager).getByRole('table');
    await expect(team.getByRole('rowheader')).toHaveText([
      new RegExp(`Lena Sorel.*on leave, back on 1 January ${nextYear + 1}`, 'u'),
      /Tomas Brandt/u,
    ]);
    await expect(team.getByRole('row', { name: /Tomas Brandt/u })).toContainText('7');
    await looked(manager, 'team of the manager');
    await main(manager).getByRole('button', { name: 'Who can see this, and why' }).click();
    await expect(manager.getByRole('dialog', { name: 'Who can see the record of Mira Holm' })).toContainText('Ada Ortiz');
    await manager.keyboard.press('Escape');

    await team.getByRole('link', { name: 'Lena Sorel' }).click();
    await expect(manager.getByRole('heading', { name: 'Lena Sorel', level: 1 })).toBeVisible();
    await expect(main(manager)).toContainText('Personnel number');
    await expect(main(manager).getByRole('table', { name: 'Positions' })).toContainText('since 1 March 2019');
    await expect(main(manager).getByRole('heading', { name: 'Leave', exact: true })).toBeVisible();
    await looked(manager, 'record for the manager');
    await followed(manager, `/people/${lena}`, known);
    // A record is told for another day, and what is around it goes on from today.
    await followed(manager, `/people/${tomas}?on=2021-01-01`, known);
    await followed(manager, `/people/${pia}`, known);
  });
  expect(refused).toEqual([]);
  await manager.context().close();
});

test('a peer sees the directory of today, and nothing empty that is only not told', async ({ page, browser, site, installation }) => {
  const { mira, lena, tomas, pia, lights } = await organisationOf(installation, page, site);
  test.slow();
  const known = new Set<string>();
  const peer = await comes(browser, site, installation, pia);
  const refused = await refusedDuring(peer, async () => {
    await peer.goto('/people');
    await expect(main(peer).getByRole('rowheader')).toHaveText([
      'Ada Ortiz',
      'Lena Sorel',
      'Mira Holm',
      'Otto Krause',
      'Pia Nordin',
      'Tomas Brandt',
    ]);
    await expect(main(peer)).not.toContainText(/on leave|P-\d/u);
    await expect(peer.getByPlaceholder('Name or mail')).toBeVisible();
    await expect(peer.getByRole('combobox', { name: 'Who' })).toHaveCount(0);
    await expect(peer.getByLabel('On', { exact: true })).toHaveCount(0);
    await expect(sections(peer).getByRole('link', { name: 'My team' })).toHaveCount(0);
    await looked(peer, 'directory of a peer');
    await peer.getByRole('searchbox').fill('zzzz');
    await expect(peer.getByText('Nobody found')).toBeVisible();
    await expect(main(peer)).not.toContainText(/number|left/u);

    await followed(peer, `/people/${lena}`, known);
    await expect(peer.getByRole('heading', { name: 'Lena Sorel', level: 1 })).toBeVisible();
    await expect(main(peer)).toContainText('Mira Holm');
    await expect(main(peer)).toContainText('This is what everybody who is signed in sees of Lena Sorel.');
    await expect(main(peer)).not.toContainText(/number|P-\d|Here since|Positions|Grade|grade|[Ll]eave|Team|Expectations/u);
    await expect(main(peer).locator('dd:empty')).toHaveCount(0);
    await expect(main(peer).getByRole('button')).toHaveCount(0);
    await looked(peer, 'person for a peer');
    await followed(peer, `/people/${mira}`, known);
    await expect(main(peer).getByRole('link', { name: '2 people' })).toHaveAttribute('href', `/people?manager=${mira}`);
    await followed(peer, `/units/${lights}`, known);
    await expect(main(peer)).not.toContainText(/on leave/u);
    await peer.goto('/chart');
    await expect(peer.getByRole('treeitem', { name: /Lena Sorel/u })).toBeVisible();
    await expect(main(peer)).not.toContainText(/on leave/u);
    await looked(peer, 'chart of a peer');
  });
  expect(refused).toEqual([]);

  // And the server does not tell it either, however it is asked.
  const told = await (await peer.request.get(`/api/v1/people/${lena}`)).json();
  expect([told.number, told.onLeave, told.startedOn, told.leaves, told.present.grade]).toEqual([null, null, null, [], null]);
  expect((await (await peer.request.get('/api/v1/people?state=leave')).json()).rows).toEqual([]);
  for (const path of [`/people/${mira}/team`, `/people/${tomas}/expectations`, `/people/${tomas}/changes`, `/people/${tomas}/access`]) {
    expect((await peer.request.get(`/api/v1${path}`)).status(), path).toBe(403);
    await peer.goto(path.replace('/access', '/data'));
    await expect(main(peer)).toContainText(
      path.endsWith('/access') ? 'is shown to Tomas Brandt, to their people partner and to administrators' : 'You may not do that',
    );
    await expect(main(peer).getByRole('button')).toHaveCount(0);
    expect(await violations(peer), path).toEqual([]);
  }
  await peer.context().close();
});

test('everybody sees who sees them, and takes out their own data', async ({ page, browser, site, installation }) => {
  const { tomas } = await organisationOf(installation, page, site);
  const own = await comes(browser, site, installation, tomas);
  await own.goto(`/people/${tomas}`);
  await expect(main(own)).toContainText('Personnel number');
  await main(own).getByRole('button', { name: 'Who can see this, and why' }).click();
  const panel = own.getByRole('dialog', { name: 'Who can see the record of Tomas Brandt' });
  const manager = panel.getByRole('listitem').filter({ has: own.getByRole('link', { name: 'Mira Holm' }) });
  await expect(manager.first()).toContainText('The whole record, and when they are on leave');
  await expect(panel.getByRole('link', { name: 'Ada Ortiz' })).toBeVisible();
  await expect(panel).not.toContainText(/Pia Nordin|Lena Sorel/u);
  await looked(own, 'who can see this');
  await own.keyboard.press('Escape');

  await own.goto('/my/data');
  const [download] = await Promise.all([own.waitForEvent('download'), own.getByRole('link', { name: 'Take out as a file' }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text).person.name).toBe('Tomas Brandt');
  expect(text).not.toContain('Lena Sorel');
  await looked(own, 'own data of somebody');
  await own.context().close();
});

test('an outsider sees the way in and nothing else', async ({ page, browser, site, installation }) => {
  const { mira, lights } = await organisationOf(installation, page, site);
  const context = await opened(browser, site);
  const outsider = await context.newPage();
  const openapi = JSON.parse(await readFile(new URL('../openapi.json', import.meta.url), 'utf8')) as {
    paths: Record<string, { get?: object }>;
  };
  for (const path of [
    '/',
    '/people',
    `/people/${mira}`,
    `/people/${mira}/team`,
    '/chart',
    `/units/${lights}`,
    '/my',
    '/my/data',
    '/inbox',
    '/account',
    '/access',
    '/access/policy',
    '/frameworks/infrastructure',
    '/search?q=senior',
    '/no/such/page',
  ]) {
    await outsider.goto(path);
    await expect(outsider.getByRole('heading', { level: 1 }), path).toHaveText('Sign in');
    await expect(outsider.getByRole('link', { name: 'People', exact: true }), path).toHaveCount(0);
    expect(await outsider.content(), path).not.toMatch(/Mira|Holm|Lena|Harbour works/u);
  }
  await looked(outsider, 'outsider');
  const open: string[] = [];
  for (const [path, { get }] of Object.entries(openapi.paths)) {
    if (!get) continue;
    const asked = path.replaceAll(/\{[^}]*\}/gu, mira);
    const status = (await outsider.request.get(asked.startsWith('/api/') ? asked : `/api/v1${asked}`)).status();
    if (status !== 401) open.push(`${status} ${path}`);
  }
  // What the page of signing in has to know says nothing of the organisation.
  expect(open.toSorted()).toEqual(['200 /api/v1/session', '200 /api/v1/sign-in/issuers']);
  const session = await (await outsider.request.get('/api/v1/session')).text();
  expect(session).not.toMatch(/Mira|Ada|Harbour works|example\.org/u);
  await context.close();
});
