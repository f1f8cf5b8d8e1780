/** The career lattice: walked by keyboard, a way chosen and read step by step, and the same in a table. */
import { expect, test } from './site.ts';

const map = 'Levels and roles by grade and track';

test('by keyboard alone: from the home page onto the lattice, along it, and a way from one role to another', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Career lattice' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Career lattice' })).toBeFocused();
  const picture = page.getByRole('group', { name: map });
  // One stop for the Tab key, whoever many stand there.
  await expect(picture.locator('a[tabindex="0"]')).toHaveCount(1);
  await picture.locator('a[tabindex="0"]').focus();
  await page.keyboard.press('End');
  for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(picture.getByRole('link', { name: /^Engineering Fellow/u })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const distinguished = picture.getByRole('link', { name: /^Distinguished Engineer; Grade 10; Individual contributor/u });
  await expect(distinguished).toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'On the lattice' });
  await expect(card.getByRole('region', { name: 'Next level' })).toContainText('Senior Distinguished Engineer');
  await expect(card.getByRole('region', { name: 'Equivalent' })).toContainText('is called the equivalent of Director');
  await card.getByRole('button', { name: 'Way from here' }).focus();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Way from here' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(distinguished).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await card.getByRole('button', { name: 'Way to here' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=engineering-leadership\/distinguished-engineer.*to=engineering-leadership\/vice-president/u);
  const trail = page.getByRole('navigation', { name: 'The way' });
  await expect(trail.getByRole('listitem')).toHaveCount(4);
  await expect(picture.getByRole('link', { name: /^Vice President.*stop 4 of the way/u })).toBeVisible();
});

test('a way says of each step what it is, who says so and what it adds, and leads to the comparison', async ({ page }) => {
  await page.goto('/lattice?from=infrastructure/senior&to=engineering-leadership/director');
  const way = page.getByRole('region', { name: 'Senior → Director' });
  const steps = way.locator('ol > li');
  await expect(steps).toHaveCount(3);
  await expect(steps.nth(0)).toContainText('Change of track');
  await expect(steps.nth(0)).toContainText('Senior says that it leads to Team Manager');
  await steps.nth(2).getByText('What it adds').click();
  await expect(steps.nth(2).getByText('New', { exact: true }).first()).toBeVisible();
  await steps.nth(2).getByRole('link', { name: 'Senior Manager beside Director' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Senior Manager → Director');

  await page.goto('/lattice?from=engineering-leadership/director&to=infrastructure/senior');
  await expect(page.getByText('None leads from Director to Senior')).toBeVisible();
  await page.getByRole('link', { name: 'Show that one.' }).click();
  await expect(way).toBeVisible();
});

test('the picture is narrowed, and kinds of ways are shown and hidden; the address keeps it', async ({ page, request }) => {
  const { nodes, ways } = await (await request.get('/api/v1/lattice')).json();
  await page.goto('/lattice');
  const picture = page.getByRole('group', { name: map });
  await expect(picture.getByRole('link')).toHaveCount(nodes.length);
  const equivalents = picture.locator('svg [data-kind="equivalent"]');
  await expect(equivalents).toHaveCount(ways.filter(({ kind }: { kind: string }) => kind === 'equivalent').length);
  await page.getByRole('button', { name: 'Equivalent' }).click();
  await expect(equivalents).toHaveCount(0);
  await page.getByRole('button', { name: 'Reports to' }).click();
  await expect(picture.locator('svg [data-kind="reports"]')).not.toHaveCount(0);
  await page.getByRole('combobox', { name: 'Shown', exact: true }).selectOption({ label: 'Support Career Framework' });
  await expect(picture.getByRole('link')).toHaveCount(3);
  await page.reload();
  await expect(picture.getByRole('link')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Equivalent' })).toHaveAttribute('aria-pressed', 'false');
  // No page of it writes what comes next.
  await expect(picture.locator('svg [data-kind="next"]:not([data-presumed])')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What nobody wrote' })).toBeVisible();
});

test('the table says the same in words, to who listens and to who asks for it', async ({ page }) => {
  await page.goto('/lattice?of=family:engineering-leadership');
  const table = page.getByRole('table', { name: 'Levels and roles by grade and track, with the ways between them' });
  await expect(table.getByRole('row', { name: /Grade 10/u })).toContainText(/Equivalent\s*Director/u);
  // Nobody tabs through it twice.
  await expect(table.getByRole('link')).toHaveCount(0);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('group', { name: map })).toHaveCount(0);
  await table.getByRole('link', { name: 'Chief Technology Officer' }).first().click();
  await expect(page.getByRole('dialog', { name: 'On the lattice' })).toContainText('Presumed: no page says so.');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('grades stand one below the other, with the ways to tap', async ({ page }) => {
    await page.goto('/roles/engineering-leadership/director');
    await page.getByRole('link', { name: 'On the career lattice' }).click();
    const card = page.getByRole('dialog', { name: 'On the lattice' });
    await expect(card.getByRole('heading', { name: 'Director', exact: true })).toBeVisible();
    await card.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('table').getByRole('link', { name: 'Senior Director' }).first().click();
    await expect(card.getByRole('heading', { name: 'Senior Director' })).toBeVisible();
    await card.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('link', { name: 'Picture', exact: true }).click();
    await expect(page.getByRole('group', { name: map })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

test.describe('an empty folder', () => {
  test.use({ source: null });

  test('says what will stand here', async ({ page }) => {
    await page.goto('/lattice');
    await expect(page.getByRole('heading', { name: 'No level or role here yet' })).toBeVisible();
  });
});

test.describe('hundreds of roles', () => {
  test.use({ source: null });

  test('are told in a table, until fewer are chosen', async ({ page, handbook }) => {
    const role = (at: number) =>
      `### Tower ${at} Manager\n\nThe job grade is ${1 + (at % 9)}.\n\n#### Responsibilities\n\n- Keeps tower ${at} lit.\n`;
    const family = (name: string, count: number) =>
      `---\ntitle: ${name}\n---\n\n## Levels\n\n${Array.from({ length: count }, (_, at) => role(at)).join('\n')}`;
    await handbook.write('content/job-families/towers.md', family('Towers Job Family', 201));
    await handbook.write('content/job-families/boats.md', family('Boats Job Family', 3));
    await page.goto('/lattice');
    await expect(page.getByText('These are too many for one picture.')).toBeVisible();
    await expect(page.getByRole('main').locator('svg')).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Shown', exact: true }).selectOption({ label: 'Boats Job Family' });
    await expect(page.getByRole('group', { name: map }).getByRole('link')).toHaveCount(3);
  });
});
