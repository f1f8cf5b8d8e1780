/** Every page of people in every dress: nothing for axe to find, nothing that runs out of the screen, and no measure of readiness. */
import type { Page } from '@playwright/test';
import { expect, test } from './demo.ts';
import { expectCalm, picture, violations } from './every-page.ts';
import { test as alone } from './installation.ts';
import { test as pagesAlone } from './site.ts';

/** The id of somebody or of a unit, as the server tells it. */
async function idOf(page: Page, address: string, name: string): Promise<string> {
  const { rows, units } = (await (await page.request.get(address)).json()) as Record<
    string,
    { id: string; name?: string; title?: string }[]
  >;
  const found = [...(rows ?? []), ...(units ?? [])].find((one) => one.name === name || one.title === name);
  if (!found) throw new Error(`${name} is not at ${address}.`);
  return found.id;
}

async function everyPage(page: Page): Promise<string[]> {
  const person = (name: string) => idOf(page, `/api/v1/people?state=all&query=${encodeURIComponent(name)}`, name);
  const [senior, manager, acting] = [await person('Arjun Nambiar'), await person('Leila Farzan'), await person('Sanna Kettu')];
  const unit = await idOf(page, '/api/v1/units', 'Development');
  return [
    '/people',
    '/people?q=a&state=all',
    '/people?q=zzzz&post=level:development/senior-developer',
    '/people?on=1990-01-01',
    `/people?manager=${manager}`,
    `/people/${senior}`,
    `/people/${acting}`,
    `/people/${senior}?on=1990-01-01`,
    `/people/${senior}/expectations`,
    `/people/${senior}/expectations?next=role:engineering-teams/team-manager`,
    `/people/${acting}/expectations?next=none`,
    `/people/${senior}/expectations?on=1990-01-01`,
    `/people/${senior}/changes`,
    `/people/${manager}/team`,
    `/people/${senior}/team`,
    `/people/${manager}/team?on=1990-01-01`,
    '/my',
    '/my/team',
    '/my/changes',
    '/chart',
    `/chart?person=${senior}`,
    '/chart?on=1990-01-01',
    '/units',
    `/units/${unit}`,
    `/units/${unit}?on=1990-01-01`,
    '/people/00000000-0000-7000-8000-000000000000',
  ];
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1280, 900],
    [768, 1024],
    [360, 780],
  ] as const) {
    test.describe(`people, ${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height }, expected: /404|00000000-0000-7000-8000-000000000000/u });

      test('axe finds nothing on any page', async ({ page }) => {
        // Each of many pages is searched, drawn and measured.
        test.slow();
        const dress = `${width} ${colorScheme}`;
        for (const path of await everyPage(page)) {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          if (path.startsWith('/chart?person')) await expect(page.getByRole('treeitem', { selected: true })).toBeVisible();
          expect(await violations(page), path).toEqual([]);
          await expectCalm(page, path);
          await picture(page, path, dress);
        }
        await page.getByRole('button', { name: /^Demo: acting as/u }).click();
        expect(await violations(page), 'personas').toEqual([]);
        await page.goto('/chart');
        await page.getByRole('combobox', { name: 'Find somebody in the chart' }).fill('a');
        await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
        expect(await violations(page), 'finder').toEqual([]);
        await picture(page, 'finder', dress);
      });
    });
  }
}

alone.describe('an organisation in which nobody is yet but its first administrator', () => {
  alone.use({ people: 'real' });

  alone('says what to do next', async ({ page }) => {
    await page.goto('/people');
    await expect(page.getByRole('heading', { name: 'Nobody here yet but you' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Import a file' }).first()).toBeVisible();
    for (const [path, heading] of [
      ['/people', 'Nobody here yet but you'],
      ['/chart', 'Nobody here yet'],
      ['/units', 'No units yet'],
      ['/my', 'Ada Ortiz holds no position'],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      expect(await violations(page), path).toEqual([]);
      await expectCalm(page, path);
      await picture(page, `empty ${path}`, '1280 light');
    }
    // Nobody is made up beside real data.
    await expect(page.getByRole('button', { name: /^Demo/u })).toHaveCount(0);
  });
});

pagesAlone('without people there is no way to them', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Pages', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'People', exact: true })).toHaveCount(0);
});
