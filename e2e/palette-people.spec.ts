/** People found from the palette, where there are people: by keyboard alone, and only whom the directory shows. */
import type { Page } from '@playwright/test';
import { expect, test } from './demo.ts';
import { picture, violations } from './every-page.ts';
import { test as pagesAlone } from './site.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the handbook and people' });
const people = (page: Page) => page.getByRole('group', { name: 'People' }).getByRole('option');
const chosen = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true });
const heard = (page: Page) => page.getByRole('dialog').getByRole('status');

/** What was asked of the directory, by the words. */
function directoryAsked(page: Page): (string | null)[] {
  const asked: (string | null)[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/api/v1/people') asked.push(searchParams.get('query'));
  });
  return asked;
}

/** @returns what lets it answer */
async function heldDirectory(page: Page): Promise<() => void> {
  let answer = () => {};
  const isAnswered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/\/api\/v1\/people\?/u, async (route) => {
    await isAnswered;
    // Those that were given up are gone.
    await route.continue().catch(() => {});
  });
  return answer;
}

async function openPalette(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
}

/** By keyboard, as one of those that the demo offers. */
async function actAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Demo: acting as/u }).press('Enter');
  await page.getByRole('button', { name }).press('Enter');
  await expect(page.getByRole('button', { name: `Demo: acting as ${name}` })).toBeVisible();
}

test('somebody is found by name, opened, and not remembered; all who are found are a step away', async ({ page }) => {
  const asked = directoryAsked(page);
  await openPalette(page, '/pages');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('j');
  // The pause after which the server is asked, and more.
  await page.waitForTimeout(300);
  await page.keyboard.type('onas bek');
  await expect(chosen(page)).toHaveText('Jonas BekeleTeam Manager · Pilot Screens · E1014');
  await expect(chosen(page).locator('mark')).toHaveText(['Jonas', 'Bekele']);
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen(page).getAttribute('id')) ?? 'none');
  await expect(heard(page)).toHaveText(/^\d+ results, 1 person$/u);
  await expect(page.getByText(/^In the handbook: Nothing has "jonas"/u)).toBeVisible();
  // Of one letter nobody was asked.
  expect(asked).not.toContain('j');
  expect(asked).toContain('jonas bek');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Jonas Bekele', level: 1 })).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('group', { name: 'Opened lately' })).toHaveCount(0);
  await page.keyboard.type('an');
  await expect(people(page).nth(1)).toBeVisible();
  await expect(heard(page)).toHaveText(/^\d+ results, \d+ people$/u);
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveText('Everybody found for "an"');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\?q=an$/u);
  await expect(page.getByRole('searchbox', { name: 'Search people' })).toHaveValue('an');
});

test('arrows lead through the handbook and people alike, and what was chosen stays so when people come', async ({ page }) => {
  const answer = await heldDirectory(page);
  await openPalette(page);
  await page.keyboard.type('le');
  const option = page.getByRole('dialog').getByRole('option');
  await expect(option.nth(2)).toBeVisible();
  // Nobody waits for people.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveText(/^All \d+ results$/u);
  answer();
  await expect(people(page).first()).toBeVisible();
  await expect(chosen(page)).toHaveText(/^All \d+ results$/u);

  const all = await option.allInnerTexts();
  const names = await people(page).allInnerTexts();
  await page.keyboard.press('ArrowDown');
  const seen: string[] = [];
  for (const _ of all) {
    await page.keyboard.press('ArrowDown');
    seen.push(await chosen(page).innerText());
  }
  expect(seen).toEqual(all);
  expect(names.length).toBeGreaterThan(0);
  expect(all).toEqual(expect.arrayContaining(names));
});

test('who types a name and Enter at once gets there, and a question that is outdated is given up', async ({ page }) => {
  const answer = await heldDirectory(page);
  const givenUp: (string | null)[] = [];
  page.on('requestfailed', (request) => givenUp.push(new URL(request.url()).searchParams.get('query')));
  await openPalette(page);
  const isAsked = page.waitForRequest(/people\?.*query=le/u);
  await page.keyboard.type('le');
  await isAsked;
  await page.keyboard.press('Control+a');
  await page.keyboard.type('jonas bek');
  await expect.poll(() => givenUp).toContain('le');
  // The handbook has statements that have one of the words.
  await expect(chosen(page)).toHaveText(/bekannt/u);
  await page.keyboard.press('Enter');
  answer();
  await expect(page.getByRole('heading', { name: 'Jonas Bekele', level: 1 })).toBeFocused();
});

test('a peer finds colleagues, and nobody by what only their record tells', async ({ page }) => {
  await openPalette(page, '/people');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('E1014');
  await expect(people(page)).toHaveText([/^Jonas Bekele.*E1014$/u]);
  await page.keyboard.press('Escape');

  await actAs(page, 'Arjun Nambiar');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('E1014');
  await expect(page.getByText('Nothing is found.')).toBeVisible();
  await expect(people(page)).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('bekele');
  await expect(people(page)).toHaveText(['Jonas BekeleTeam Manager · Pilot Screens']);
  await expect(page.getByText('Nothing')).toHaveCount(0);
  await page.keyboard.type(' team');
  await expect(page.getByText('Nothing has "bekele"')).toBeVisible();
});

test.describe('a directory that fails', () => {
  test.use({ expected: /status of 500/u });

  test('finds nobody, and takes nothing from the handbook', async ({ page }) => {
    await page.route(/\/api\/v1\/people\?/u, (route) => route.fulfill({ status: 500, body: '' }));
    await openPalette(page);
    await page.keyboard.type('senior');
    await expect(chosen(page)).toHaveText(/^Senior/u);
    await page.keyboard.press('Control+a');
    const failed = page.waitForResponse(/people\?.*zzzz/u);
    await page.keyboard.type('zzzz');
    await failed;
    await expect(page.getByText('Nothing is found.')).toBeVisible();
    await expect(page.getByText('does not answer')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1280, 900],
    [360, 780],
  ] as const) {
    test.describe(`people in the palette, ${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height } });

      test('axe finds nothing', async ({ page }) => {
        for (const [language, group] of [
          ['en', 'People'],
          ['de', 'Personen'],
        ] as const) {
          await page.addInitScript((wanted) => localStorage.setItem('gradus-language', wanted), language);
          await openPalette(page);
          const dress = `${language} ${width} ${colorScheme}`;
          await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
          expect(await violations(page), language).toEqual([]);
          await picture(page, 'palette of people', dress);
          for (const words of ['leila', 'le', 'jonas bek']) {
            await page.keyboard.press('Control+a');
            await page.keyboard.type(words);
            await expect(page.getByRole('group', { name: group }).getByRole('option').first()).toBeVisible();
            expect(await violations(page), `${words}, ${language}`).toEqual([]);
            await picture(page, `palette of people ${words}`, dress);
          }
        }
      });
    });
  }
}

pagesAlone('without people nobody is asked about any', async ({ page }) => {
  const asked = directoryAsked(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('zzzz');
  await expect(page.getByText('Nothing is found.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Search the handbook', exact: true })).toHaveValue('zzzz');
  expect(asked).toEqual([]);
});
