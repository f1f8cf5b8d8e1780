/** The files of `gradus build` behind a server that knows nothing of them, below a path, with scripts and without. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import axe from 'axe-core';
import { serveFiles } from './files.ts';
import { test as base, expect } from './site.ts';

const gradus = resolve(import.meta.dirname, '../dist/gradus.mjs');
const handbook = resolve(import.meta.dirname, '../examples/harbour');
const below = '/docs/careers/';
const words = 'Rehearses the loss of a data centre at least twice a year, together with another team.';

/** Built once for all of them: nothing here changes it. */
const test = base.extend<object, { built: string }>({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see what a fixture takes
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'gradus-built-'));
      await promisify(execFile)(process.execPath, [gradus, 'build', handbook, '--out', folder, '--base', below]);
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  site: async ({ built }, use) => {
    const files = await serveFiles(built, below);
    await use({ address: files.address, printed: () => '', stop: async () => files.close() });
    files.close();
  },
  baseURL: async ({ site }, use) => use(site.address + below),
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a level is there in each of its languages', async ({ page }) => {
    await page.goto('levels/support/senior-support-engineer/');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page).toHaveURL(/\/~in\/de\/$/u);
    await expect(page.getByRole('heading', { level: 1, name: 'Erfahrene Fachkraft im Support' })).toBeVisible();
    await page.getByRole('link', { name: 'Side by side' }).click();
    await expect(page.getByText('Builds one small tool each half-year that saves the whole shift a step.')).toBeVisible();
    await expect(page.getByText('Baut in jedem Halbjahr ein kleines Werkzeug')).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/levels\/support\/senior-support-engineer\/$/u);
  });

  test('the way from the contents to a level, its views, its source, and a role', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'Infrastructure Department Career Framework' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Infrastructure');
    await page.getByRole('link', { name: 'By strand' }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.goBack();
    await page.getByRole('columnheader', { name: 'Staff' }).getByRole('link').click();
    await expect(page).toHaveTitle(/^Staff, /u);
    await expect(page.getByRole('heading', { level: 1, name: 'Staff' })).toBeVisible();
    await page.getByRole('link', { name: 'Everything held to' }).click();
    await expect(page).toHaveURL(/\/~view\/effective\/$/u);
    await page.getByRole('link', { name: 'Own words' }).click();
    await page.getByRole('link', { name: 'Statement 1: show its source' }).first().click();
    await expect(page).toHaveURL(/\/pages\/.*\/#line-\d+$/u);
    await expect(page.locator(':target')).toBeVisible();
    await page.goBack();
    await page
      .getByRole('link', { name: /^What changes/u })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Staff');
    await page.goto('');
    await page.getByRole('link', { name: 'Principal Engineer' }).click();
    await expect(page.getByText('either Director or Senior Manager')).toBeVisible();
  });

  test('no control stands there that does nothing', async ({ page }) => {
    for (const path of ['', 'frameworks/infrastructure/', 'levels/infrastructure/staff/', 'findings/', 'compare/']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.getByRole('button').count(), path).toBe(0);
    }
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });
    test('the matrix shows every level', async ({ page }) => {
      await page.goto('frameworks/infrastructure/');
      for (const level of ['Associate', 'Staff', 'Principal']) await expect(page.getByRole('columnheader', { name: level })).toBeVisible();
    });
  });

  test.describe('in the dark', () => {
    test.use({ colorScheme: 'dark' });
    test('the system is followed', async ({ page }) => {
      await page.goto('');
      const paper = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
      expect(paper).toBe('rgb(20, 23, 25)');
    });
  });
});

test.describe('with a script', () => {
  test('a page is taken up as it is, and what it was made from is asked for no more', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('levels/infrastructure/staff/');
    const heading = page.getByRole('heading', { level: 1, name: 'Staff' });
    const before = await heading.elementHandle();
    // The number of a statement opens its source beside the page: the app is there.
    await page.getByRole('link', { name: 'Statement 1: show its source' }).first().click();
    await expect(page.getByRole('dialog', { name: 'Source' }).getByRole('table').first()).toBeVisible();
    expect(await before?.evaluate((element) => element.isConnected)).toBe(true);
    const data = asked.filter((path) => path.includes('/data/'));
    expect(data.filter((path) => path.includes('/levels/'))).toEqual([]);
    expect(asked.filter((path) => path.includes('/api/'))).toEqual([]);
    expect(asked.every((path) => path.startsWith(below))).toBe(true);
  });

  test('a button that is pressed before the app is there is heard', async ({ page }) => {
    let press = () => {};
    const isPressed = new Promise<void>((resolve) => {
      press = resolve;
    });
    await page.route(/\/assets\/.*\.js$/u, async (route) => {
      await isPressed;
      await route.continue();
    });
    await page.goto('levels/infrastructure/staff/', { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Search' }).click();
    press();
    await expect(page.getByRole('combobox', { name: 'Search the handbook', exact: true })).toBeFocused();
  });

  test('links, back and forward, reload, and light or dark', async ({ page }) => {
    await page.goto('');
    await page.getByRole('button', { name: 'Show in dark' }).click();
    await page.evaluate(() => Object.assign(window, { stays: true }));
    await page.getByRole('link', { name: 'Staff', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Staff' })).toBeFocused();
    await page.getByRole('link', { name: 'Everything held to' }).click();
    await expect(page).toHaveURL(`${below}levels/infrastructure/staff/~view/effective/`);
    await expect(page.getByRole('link', { name: 'Everything held to' })).toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(below);
    await expect(page.getByRole('heading', { level: 1, name: 'Staff' })).toHaveCount(0);
    await page.goForward();
    await expect(page.getByRole('heading', { level: 1, name: 'Staff' })).toBeVisible();
    expect(await page.evaluate(() => 'stays' in window)).toBe(true);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Show in light' })).toBeVisible();
    await page.getByText(words).click();
    const opened = page.url();
    expect(opened).toContain('?statement=infrastructure/staff/');
    await page.goto('');
    await page.goto(opened);
    await expect(page.getByRole('dialog').getByText(words).first()).toBeVisible();
    await page.getByRole('dialog').getByRole('link', { name: 'Through the levels' }).click();
    await expect(page).toHaveURL(/\/strands\//u);
  });

  test('what has no file of its own is computed: any two compared, findings narrowed', async ({ page }) => {
    await page.goto('compare/?from=infrastructure/associate&to=infrastructure/principal');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Principal');
    await page.goto('findings/?by=rule&severity=info');
    await expect(page.getByRole('heading', { level: 1, name: 'Findings' })).toBeVisible();
  });

  test.describe('at an address that is none', () => {
    test.use({ expected: /404|has no level "infrastructure\/stafff"/u });
    test('the nearest is named', async ({ page }) => {
      await page.goto('levels/infrastructure/stafff');
      await expect(page.getByText('has no level "infrastructure/stafff"')).toBeVisible();
      await page.getByRole('link', { name: 'infrastructure/staff', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Staff' })).toBeVisible();
      await page.goto('nothing/here');
      await expect(page.getByRole('heading', { name: 'There is no page at this address' })).toBeVisible();
    });
  });

  test('axe finds nothing', async ({ page }) => {
    for (const path of ['', 'frameworks/infrastructure/', 'levels/infrastructure/staff/~view/effective/', 'compare/', '404.html']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const run = (
          window as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
        ).axe;
        return (await run.run({ resultTypes: ['violations'] })).violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html}`),
        );
      });
      expect(found, path).toEqual([]);
    }
  });
});
