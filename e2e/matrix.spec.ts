/** The matrix: what of it is shown, what stays in sight, and how it is on paper. */
import { sheets, smallestType } from './paper.ts';
import { expect, test } from './site.ts';
import { widePages } from './wide-handbook.ts';

const infrastructure = '/frameworks/infrastructure';

test('areas and layers are chosen by keyboard, what is hidden is said, and back takes it back', async ({ page }) => {
  await page.goto(infrastructure);
  // Seven areas, and a heading that groups some of them.
  await expect(page.getByRole('rowheader')).toHaveCount(8);
  await page.getByRole('button', { name: 'Choose areas, layers' }).focus();
  await page.keyboard.press('Enter');
  const areas = page.getByRole('group', { name: 'Areas' });
  await areas.getByRole('button', { name: 'None of the areas' }).press('Enter');
  await expect(page.getByText('No area is chosen.')).toBeVisible();
  await areas.getByRole('button', { name: 'Autonomy' }).press('Space');
  await expect(page).toHaveURL(/\?rows=autonomy$/u);
  await expect(page.getByRole('rowheader')).toHaveText(['Autonomy']);
  await expect(page.getByText(/^Hidden: 6 areas \(Accountability, Credibility,.*\)\. \d+ statements in all\.$/u)).toBeVisible();
  await page.getByRole('group', { name: 'Layers' }).getByRole('button', { name: 'Infrastructure' }).press('Enter');
  await expect(page.getByText(/1 layer \(Infrastructure\)/u)).toBeVisible();
  await expect(page.getByText(/^\d+ statements of hidden layers\.$/u)).toHaveCount(6);

  await page.goBack();
  await expect(page.getByText(/1 layer/u)).toHaveCount(0);
  await page.goForward();
  await page.reload();
  await expect(page.getByText(/1 layer \(Infrastructure\)/u)).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(page).toHaveURL(/\/infrastructure$/u);
  await expect(page.getByRole('rowheader')).toHaveCount(8);
  await expect(page.getByText(/^Hidden:/u)).toHaveCount(0);
  // The button is gone; the focus is where the next choice is.
  await expect(page.getByRole('button', { name: 'Choose areas, layers' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: 'Areas' }).getByRole('button', { name: 'Autonomy' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Areas' })).toBeHidden();
});

test('pinned columns stay in sight on either side while the others scroll, three at most', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(infrastructure);
  const pane = page.getByRole('region', { name: /areas and levels$/u });
  const head = (name: string) => page.getByRole('columnheader', { name, exact: true });
  await expect(head('Principal')).not.toBeInViewport();
  const pin = (name: string) => page.getByRole('button', { name: `Pin ${name}` });
  await pin('Intern').press('Enter');
  await pin('Principal').press('Enter');
  await expect(page).toHaveURL(/\?pin=infrastructure\/intern,infrastructure\/principal$/u);
  await expect(head('Principal')).toBeInViewport({ ratio: 1 });
  await pane.evaluate((element) => element.scrollTo(900, 700));
  await expect(head('Intern')).toBeInViewport({ ratio: 1 });
  await expect(head('Principal')).toBeInViewport({ ratio: 1 });
  await expect(head('Staff')).toBeInViewport({ ratio: 1 });
  // Beside each other, not one over the other.
  const lefts = await page.getByRole('columnheader').evaluateAll((heads) => heads.map((one) => one.getBoundingClientRect().left));
  expect(lefts[1]).toBeGreaterThan(100);
  await pin('Staff').press('Enter');
  await pin('Senior').press('Enter');
  await expect(pin('Senior')).toHaveAttribute('aria-pressed', 'false');
  await page.reload();
  await expect(pin('Intern')).toHaveAttribute('aria-pressed', 'true');
  await pin('Intern').press('Enter');
  await expect(page).toHaveURL(/\?pin=infrastructure\/principal,infrastructure\/staff$/u);
});

test('heads stay in sight in every density', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const density of ['', '?density=compact', '?density=lines']) {
    await page.goto(`${infrastructure}${density}`);
    const pane = page.getByRole('region', { name: /areas and levels$/u });
    await pane.scrollIntoViewIfNeeded();
    await pane.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(page.getByRole('columnheader', { name: 'Intern', exact: true })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('rowheader', { name: /^Values Alignment/u })).toBeInViewport();
  }
});

test('first lines show the whole at a glance; a statement opens under the focus, a row by its button', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(infrastructure);
  const table = page.getByRole('table');
  const before = (await table.boundingBox())?.height ?? 0;
  await page.getByRole('button', { name: 'First lines' }).press('Enter');
  await expect(page).toHaveURL(/\?density=lines$/u);
  await expect.poll(async () => (await table.boundingBox())?.height ?? 0).toBeLessThan(before / 2);
  await expect(page.getByRole('columnheader', { name: 'Principal' })).toBeInViewport({ ratio: 1 });
  const number = page.getByRole('link', { name: 'Statement 1: show its source' }).first();
  const words = number.locator('xpath=following-sibling::div');
  const folded = (await words.boundingBox())?.height ?? 0;
  await number.focus();
  await expect.poll(async () => (await words.boundingBox())?.height ?? 0).toBeGreaterThan(folded * 1.5);
  const row = page.getByRole('row', { name: /^Autonomy/u });
  const low = (await row.boundingBox())?.height ?? 0;
  await page.getByRole('button', { name: 'In full for Autonomy' }).press('Enter');
  await expect.poll(async () => (await row.boundingBox())?.height ?? 0).toBeGreaterThan(low * 1.5);
});

test('the arrow keys go from cell to cell, and from a column head to what changes', async ({ page }) => {
  await page.goto(infrastructure);
  const cells = page.getByRole('row', { name: /^Accountability/u }).getByRole('cell');
  await cells.nth(2).getByRole('link').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(cells.nth(3).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  const changes = page.getByRole('link', { name: 'What changes from Intermediate to Senior' });
  await expect(changes).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('columnheader', { name: 'Intermediate' }).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Intermediate → Senior');
});

test('on a phone a pinned level stands below the one that is shown', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(infrastructure);
  await page.getByRole('button', { name: 'Pin Intern' }).click();
  await page.getByRole('group', { name: 'Level shown' }).getByRole('button', { name: 'Senior' }).click();
  const cells = page.getByRole('row', { name: /^Autonomy/u }).getByRole('cell');
  await expect(cells.filter({ visible: true })).toHaveCount(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('where a framework has two tracks, one can be left out', async ({ page, handbook }) => {
  await handbook.write(
    'content/handbook/engineering/careers/matrix/infrastructure/manager.md',
    '---\ntitle: "Manager - Infrastructure Department Career Framework"\ntrack: management\n---\n\n## Manager\n\nLeads one team.\n\n## Autonomy\n\n1. Plans the year of one team with those who are in it.\n',
  );
  await page.goto(infrastructure);
  await page.getByRole('button', { name: 'Choose areas, layers, tracks' }).click();
  await page.getByRole('group', { name: 'Tracks' }).getByRole('button', { name: 'Individual contributor' }).click();
  await expect(page).toHaveURL(/\?track=management$/u);
  await expect(page.getByRole('columnheader')).toHaveText(['Area', 'Manager']);
  await expect(page.getByText(/^Hidden: 6 levels \(Intern, .*Principal\)/u)).toBeVisible();
});

test('of three levels or of six, it is one landscape sheet in type that can be read', async ({ page }) => {
  await page.goto('/frameworks/support');
  await expect(page.getByRole('button', { name: 'Print on 1 A4 sheet' })).toBeVisible();
  expect(await sheets(page)).toEqual({ count: 1, width: 297, height: 210 });
  await page.goto(`${infrastructure}?density=lines&pin=infrastructure/senior`);
  await expect(page.getByRole('button', { name: 'Print on 1 A3 sheet' })).toBeVisible();
  expect(await sheets(page)).toEqual({ count: 1, width: 420, height: 297 });
  expect(await smallestType(page, 'td li > div, td ol, td li > a')).toBeGreaterThanOrEqual(5.99);
});

test.describe('a framework of six levels and seven areas', () => {
  test.use({ source: null });

  test('that one sheet cannot hold is on as many as it says, and on one when less of it is chosen', async ({ page, handbook }) => {
    for (const [path, text] of Object.entries(widePages)) await handbook.write(path, text);
    await page.goto('/');
    await page.getByRole('link', { name: 'Lighthouse Department Career Framework' }).click();
    await expect(page.getByRole('columnheader')).toHaveCount(7);
    await expect(page.getByRole('rowheader')).toHaveCount(7);
    const said = await page.getByRole('button', { name: /^Print on/u }).innerText();
    const { count, width } = await sheets(page);
    expect(said).toBe(`Print on ${count} A3 ${count === 1 ? 'sheet' : 'sheets'}`);
    expect(width).toBe(420);
    expect(count).toBeLessThanOrEqual(2);
    expect(await smallestType(page, 'td li > div')).toBeGreaterThanOrEqual(5.99);
    await page.getByRole('button', { name: 'Choose areas' }).click();
    for (const area of ['Craft', 'Judgement', 'Care for others'])
      await page.getByRole('group', { name: 'Areas' }).getByRole('button', { name: area }).click();
    await expect(page.getByRole('button', { name: 'Print on 1 A3 sheet' })).toBeVisible();
    expect((await sheets(page)).count).toBe(1);
  });
});
