/** Every page in every dress: nothing for axe to find, nothing that runs out of the screen, and no measure of readiness. */
import { join } from 'node:path';
import axe from 'axe-core';
import { gitRepository } from '../test/git-repository.ts';
import { test as base, expect } from './site.ts';

/** With a history to show, from before the site starts. */
const test = base.extend({
  handbook: async ({ handbook, source }, use) => {
    const repository = gitRepository(handbook.folder);
    if (source !== null) {
      await handbook.edit('gradus.yaml', (text) => `${text}\nrepository: https://gitlab.com/ebbmark/handbook\n`);
      repository.commit('Begin');
      const staff = 'content/handbook/engineering/careers/matrix/infrastructure/staff.md';
      await handbook.edit(staff, (text) => text.replace('twice a year', 'three times a year'));
    }
    repository.commit('Rehearse more often');
    await use(handbook);
  },
});

const pages = [
  '/',
  '/frameworks/infrastructure',
  '/frameworks/infrastructure?view=strands',
  '/frameworks/infrastructure?density=compact&pin=infrastructure/senior,infrastructure/intern&without=engineering',
  '/frameworks/infrastructure?density=lines&rows=autonomy,credibility',
  '/frameworks/infrastructure?rows=',
  '/levels/infrastructure/staff',
  '/levels/infrastructure/staff?view=effective&without=engineering',
  '/roles/engineering-leadership/principal-engineer',
  '/roles/engineering-leadership/distinguished-engineer?view=effective',
  '/roles/engineering-leadership/vice-president',
  '/roles/engineering-leadership/chief-technology-officer',
  '/families/engineering-leadership',
  '/frameworks/support?in=de',
  '/frameworks/support?in=de&beside=original',
  '/levels/support/staff-support-engineer?in=de',
  '/levels/support/staff-support-engineer?view=effective&in=de&beside=original',
  '/roles/engineering-teams/staff-data-engineer?in=de&beside=original',
  '/compare?from=infrastructure/senior&to=infrastructure/staff&all=true',
  '/compare?from=engineering-leadership/principal-engineer&to=engineering-leadership/senior-manager',
  '/compare?from=infrastructure/senior&to=support/senior-support-engineer',
  '/compare?from=infrastructure&to=support',
  '/compare',
  '/lattice',
  '/lattice?of=family:engineering-leadership&at=engineering-leadership/director&ways=next.track.equivalent.lateral.reports',
  '/lattice?from=infrastructure/senior&to=engineering-leadership/director&view=picture',
  '/lattice?view=table',
  '/pages',
  '/pages/content/job-families/engineering/leadership.md#line-12',
  '/history/level/infrastructure/staff',
  '/history/page/content/handbook/engineering/careers/matrix/infrastructure/staff.md',
  '/pages/content/handbook/engineering/careers/matrix/infrastructure/staff.md?at=HEAD~1',
  '/findings',
  '/findings?by=rule&rule=name-unresolved',
  '/findings?severity=error',
  '/messages/name-unresolved',
  '/search',
  '/search?q=senior+team&kind=statement',
  '/search?q=zzzz',
  '/levels/infrastructure/stafff',
  '/no/such/page',
];

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
        const leadership = 'content/job-families/engineering/leadership.md';
        await handbook.edit(leadership, (text) => text.replace(/<!-- gradus-ignore-file .*\n/u, ''));
        for (const path of pages) {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          expect(await violations(), path).toEqual([]);
          await expectCalm(path);
          await picture(path);
        }
        await page.goto('/frameworks/infrastructure?view=strands');
        await page.getByRole('link', { name: 'Standing watch' }).click();
        await page.getByText('If this is wrong').click();
        expect(await violations(), 'strand').toEqual([]);
        await expectCalm('strand');
        await picture('strand');
        await page.goto('/findings');
        await page
          .getByRole('button', { name: /^Remark/u })
          .first()
          .click();
        await page.getByText('Leave it out').click();
        expect(await violations(), 'finding').toEqual([]);
        await expectCalm('finding');
        await picture('finding');
        await page.keyboard.press('/');
        expect(await violations(), 'palette').toEqual([]);
        await page.keyboard.type('senoir team');
        await expect(page.getByRole('option').first()).toBeVisible();
        expect(await violations(), 'palette with results').toEqual([]);
        await picture('palette');
        await page.goto('/levels/infrastructure/staff');
        await page.getByRole('link', { name: 'Statement 2: show its source' }).first().click();
        await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible();
        expect(await violations(), 'source panel').toEqual([]);
        await picture('source panel');

        /** For people to look at: test-results/pictures has every page in every dress. */
        async function picture(name: string): Promise<void> {
          const file = `${name.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/gu, '') || 'home'} ${width} ${colorScheme}.png`;
          await page.screenshot({ path: join('test-results/pictures', file) });
        }

        async function violations(): Promise<string[]> {
          await page.evaluate(axe.source);
          const found = await page.evaluate(async () => {
            const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: AxeViolation[] }> } };
            return (await axe.run({ resultTypes: ['violations'] })).violations;
          });
          return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
        }

        async function expectCalm(path: string): Promise<void> {
          expect(await page.getByRole('main').innerText(), path).not.toMatch(/\d\s?%|\b\d+ of \d+\b/u);
          expect(await page.locator('progress, meter, [role=progressbar], [role=meter]').count(), path).toBe(0);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            `${path} is as wide as the screen`,
          ).toBeLessThanOrEqual(0);
        }
      });
    });
  }
}

interface AxeViolation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
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
