/** Every page in every dress: nothing for axe to find, nothing that runs out of the screen, and no measure of readiness. */
import { expect, expectCalm, pages, picture, test, violations } from './every-page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [768, 1024],
    [390, 844],
  ] as const) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height }, expected: /404|has no level "infrastructure\/stafff"/u });

      test('axe finds nothing on any page', async ({ page, handbook }) => {
        // Each of many pages is searched, drawn and measured.
        test.slow();
        const dress = `${width} ${colorScheme}`;
        const leadership = 'content/job-families/engineering/leadership.md';
        await handbook.edit(leadership, (text) => text.replace(/<!-- gradus-ignore-file .*\n/u, ''));
        for (const path of pages) {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          expect(await violations(page), path).toEqual([]);
          await expectCalm(page, path);
          await picture(page, path, dress);
        }
        await page.goto('/frameworks/infrastructure?view=strands');
        await page.getByRole('link', { name: 'Standing watch' }).click();
        await page.getByText('If this is wrong').click();
        expect(await violations(page), 'strand').toEqual([]);
        await expectCalm(page, 'strand');
        await picture(page, 'strand', dress);
        await page.goto('/findings');
        await page
          .getByRole('button', { name: /^Remark/u })
          .first()
          .click();
        await page.getByText('Leave it out').click();
        expect(await violations(page), 'finding').toEqual([]);
        await expectCalm(page, 'finding');
        await picture(page, 'finding', dress);
        await page.keyboard.press('/');
        expect(await violations(page), 'palette').toEqual([]);
        await page.keyboard.type('senoir team');
        await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
        expect(await violations(page), 'palette with results').toEqual([]);
        await picture(page, 'palette', dress);
        await page.goto('/levels/infrastructure/staff');
        await page.getByRole('link', { name: 'Statement 2: show its source' }).first().click();
        await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible();
        expect(await violations(page), 'source panel').toEqual([]);
        await picture(page, 'source panel', dress);
      });
    });
  }
}

test('light or dark is a choice that stays, and is there before the first paint', async ({ page, browser, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const scheme = () => page.evaluate(() => document.documentElement.dataset.mantineColorScheme);
  expect(await scheme()).toBe('light');
  await page.getByRole('button', { name: 'Show in dark' }).click();
  expect(await scheme()).toBe('dark');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Show in light' })).toBeVisible();
  expect(await scheme()).toBe('dark');

  // The same choice in a browser to which the app's own code never comes.
  const context = await browser.newContext({ storageState: await page.context().storageState(), colorScheme: 'light' });
  const bare = await context.newPage();
  await bare.route('**/assets/*.js', (route) => route.abort());
  await bare.goto(`${baseURL}/`);
  expect(await bare.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe('dark');
  await context.close();

  await page.getByRole('button', { name: 'Show in light' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  // Chosen like the system: the system is followed again.
  await expect.poll(scheme).toBe('dark');
});
