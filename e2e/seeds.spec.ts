/** The same site over handbooks as they are found in the wild. */
import { join } from 'node:path';
import { sharedFolder } from '../test/shared-folder.ts';
import { sheets, smallestType } from './paper.ts';
import { expect, test } from './site.ts';

const seeds = sharedFolder('seeds');

test.describe('documents of others', () => {
  test.skip(seeds === null, 'needs ../shared/seeds, which is not beside this checkout');
  test.use({ source: seeds });

  test('every level, role and page of them can be opened and read', async ({ page, request }) => {
    const handbook = await (await request.get('/api/v1/handbook')).json();
    expect(handbook.counts).toMatchObject({ frameworks: 2, levels: 4, families: 1, roles: 9, pagesRead: 5 });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const addresses = await page
      .locator('main a[href^="/frameworks/"], main a[href^="/levels/"], main a[href^="/families/"], main a[href^="/roles/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    expect(addresses).toHaveLength(2 + 4 + 1 + 9);
    for (const address of [...addresses, '/findings', '/messages/include-missing']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Not in this handbook' })).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${address} is as wide as the screen`).toBe(0);
    }
    const { pages } = await (await request.get('/api/v1/pages')).json();
    for (const { path, unread } of pages) {
      expect(unread, path).toBe(0);
      await page.goto(`/pages/${path}`);
      await expect(page.getByText('Every line was read.')).toBeVisible();
    }
  });

  test('a newcomer finds the Staff level of Infrastructure and the line of a statement', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('list', { name: /^Levels of Infrastructure/u })
      .getByRole('link', { name: 'Staff' })
      .click();
    await page.getByRole('link', { name: 'Statement 3: show its source' }).first().click();
    const marked = page.getByRole('dialog').locator('mark').first();
    await expect(marked).toBeVisible();
    const words = await page.getByRole('main').locator('li[data-opened]').textContent();
    await expect(marked).toContainText((words ?? '').replace(/^3/u, '').slice(0, 40));
  });
});

const corpus = sharedFolder('corpus');

test.describe('a whole handbook of others', () => {
  test.skip(corpus === null, 'needs ../shared/corpus, which is not beside this checkout');
  test.use({ source: corpus && join(corpus, 'gitlab-handbook') });

  test('what changes from Intermediate to Senior of Infrastructure is on one printed sheet after three actions', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto('/');
    const steps = [
      page.getByRole('link', { name: /^Infrastructure .*Framework$/u }),
      page.getByRole('link', { name: 'What changes from Intermediate to Senior' }),
      page.getByRole('button', { name: 'Print on 1 A4 sheet' }),
    ];
    for (const step of steps) await step.click();
    await expect(page.locator('html')).toHaveAttribute('data-printed');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Intermediate → Senior');
    expect(await sheets(page)).toEqual({ count: 1, width: 210, height: 297 });
    expect(await smallestType(page, 'article td')).toBeGreaterThanOrEqual(5.99);
  });

  test('its largest matrix is on as many sheets as it says', async ({ page }) => {
    await page.goto('/frameworks/infrastructure');
    await expect(page.getByRole('button', { name: 'Print on 2 A3 sheets' })).toBeVisible();
    expect(await sheets(page)).toEqual({ count: 2, width: 420, height: 297 });
    expect(await smallestType(page, 'td li > div')).toBeGreaterThanOrEqual(5.99);
  });
});
