/** Everything a level or role is held to: its own address, layers to leave out, alternatives, what is presumed. */
import { expect, test } from './site.ts';

const staff = '/levels/infrastructure/staff';
const own = 'Rehearses the loss of a data centre at least twice a year, together with another team.';
const included = 'Names the people who did the work whenever it is presented.';

test('own words come first; everything held to has an address of its own, and the focus stays on the switch', async ({ page }) => {
  await page.goto(staff);
  const views = page.getByRole('navigation', { name: 'What is shown' });
  await expect(views.getByRole('link', { name: 'Own words' })).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('heading', { name: 'Presumed from the levels below' })).toHaveCount(0);
  await views.getByRole('link', { name: 'Everything held to' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Presumed from the levels below' })).toBeVisible();
  await expect(page).toHaveURL(/\/levels\/infrastructure\/staff\?view=effective$/u);
  await expect(views.getByRole('link', { name: 'Everything held to' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Presumed from the levels below' })).toBeVisible();
  await page
    .getByRole('navigation', { name: /^Levels of/u })
    .getByRole('link', { name: 'Senior' })
    .click();
  await expect(page).toHaveURL(/\/levels\/infrastructure\/senior\?view=effective$/u);
  await page.goBack();
  await page.goBack();
  await expect(views.getByRole('link', { name: 'Own words' })).toHaveAttribute('aria-current', 'true');
});

test('a page in either view is one read', async ({ page }) => {
  const reads: string[] = [];
  page.on('request', (request) => {
    const path = decodeURIComponent(new URL(request.url()).pathname).replace('/api/v1', '');
    if (request.url().includes('/api/') && !/^\/(handbook|changes)$/u.test(path)) reads.push(path);
  });
  await page.goto(`${staff}?view=effective`);
  await expect(page.getByText(own)).toBeVisible();
  expect(reads).toEqual([staff]);
});

test('each stretch names its layer and the include that brought it', async ({ page }) => {
  await page.goto(`${staff}?view=effective`);
  const list = page.getByRole('list', { name: 'From Engineering' }).filter({ hasText: included });
  const link = list.locator('..').getByRole('link', { name: 'included from staff-leadership-competency.md' });
  await link.click();
  await expect(page).toHaveURL(/\/pages\/assets\/includes\/careers\/staff-leadership-competency\.md#line-\d+$/u);
});

for (const width of [1440, 390]) {
  test(`layers are left out by keyboard, the address knows it and the page says it, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${staff}?view=effective`);
    const layers = page.getByRole('group', { name: 'Layers' });
    await expect(layers.getByRole('button')).toHaveText(['Ebbmark', 'Engineering', 'Infrastructure']);
    for (const name of ['Engineering', 'Ebbmark']) {
      await layers.getByRole('button', { name }).focus();
      await page.keyboard.press('Space');
      await expect(layers.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'false');
      await expect(layers.getByRole('button', { name })).toBeFocused();
    }
    await expect(page.getByRole('status').filter({ hasText: '2 layers hidden: Ebbmark, Engineering.' })).toBeVisible();
    await expect(page).toHaveURL(/\?view=effective&without=ebbmark,engineering$/u);
    await expect(page.getByText(own)).toBeVisible();
    await expect(page.getByText(included)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Values Alignment' })).toHaveCount(0);
    await page.reload();
    await expect(page.getByText(own)).toBeVisible();
    await expect(page.getByText(included)).toHaveCount(0);
    // The source of a statement opens beside it, and what is left out stays so.
    await page.getByText(own).click();
    await expect(page.getByRole('dialog', { name: 'Source' })).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page.getByText(included)).toBeVisible();
    await expect(page).toHaveURL(/\?view=effective$/u);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('what lower levels ask is folded, opens in place, and unfolds for a link to one of its statements', async ({ page }) => {
  await page.goto(`${staff}?view=effective`);
  const presumed = page.getByRole('region', { name: 'Presumed from the levels below' });
  const levels = presumed.locator('summary');
  await expect(levels).toHaveText(
    ['Senior', 'Intermediate', 'Associate', 'Intern'].map((level) => new RegExp(`^${level} \\d+ statements$`, 'u')),
  );
  const lower = presumed.getByText('Publishes a review within five working days of each serious fault they led');
  await expect(lower).toBeHidden();
  await levels.first().focus();
  await page.keyboard.press('Enter');
  await expect(lower).toBeVisible();
  await lower.click();
  await expect(page.getByRole('dialog', { name: 'Source' })).toContainText('Senior');
  await page.reload();
  await expect(lower).toBeInViewport();
});

test('either of two parents stays a choice; what both ask is taken over, with the way it came', async ({ page }) => {
  await page.goto('/roles/engineering-leadership/principal-engineer?view=effective');
  const either = page.getByRole('region', { name: 'Either of these: Requirements of Principal Engineer' });
  const platform = either.getByRole('region', { name: 'Staff Platform Engineer' });
  const data = either.getByRole('region', { name: 'Staff Data Engineer' });
  await expect(platform).toContainText('Either');
  await expect(platform).toContainText('Can read a packet trace, a query plan and a bill.');
  await expect(data).toContainText('or');
  await expect(data).not.toContainText('packet trace');
  await expect(page.getByRole('main')).toContainText('Taken over from Staff Platform Engineer');
  await page.goto('/roles/engineering-leadership/distinguished-engineer?view=effective');
  await expect(page.getByRole('main')).toContainText(
    /Taken over from Staff Data Engineer line \d+, by way of Principal Engineer line \d+/u,
  );
});

test.describe('a handbook with gaps', () => {
  test('names parents it does not hold, levels without a page, and files it could not read', async ({ page, handbook }) => {
    const teams = 'content/job-families/engineering/teams.md';
    await handbook.edit(teams, (text) =>
      text
        .replace('## Levels\n', '## Responsibilities\n\n- Answers for the readings of their watch.\n\n## Levels\n')
        .replace(
          '- A Staff Data Engineer reports',
          '- The Staff Data Engineer role extends the [Pilot](#pilot) role.\n- A Staff Data Engineer reports',
        ),
    );
    await handbook.edit('content/handbook/engineering/careers/matrix/infrastructure/_index.md', (text) => `${text.trimEnd()}\n1. Fellow\n`);
    await handbook.edit('gradus.yaml', (text) => `${text}owners:\n  content/lamp.md: Lamp keepers\n`);
    await handbook.write('content/lamp.md', `# Lamp \0\n`);

    await page.goto('/roles/engineering-teams/staff-data-engineer?view=effective');
    await expect(page.getByRole('region', { name: 'Named, and not to be found' })).toContainText('Pilot (not in this handbook)');
    await expect(page.getByRole('main')).toContainText('Expected of every role of Engineering Teams Job Family');
    await page.goto('/families/engineering-teams');
    await expect(page.getByRole('region', { name: 'Expected of every role' })).toContainText('Answers for the readings of their watch.');

    await page.goto(staff);
    const ladder = page.getByRole('navigation', { name: /^Levels of/u }).getByRole('listitem');
    await expect(ladder).toHaveText(['Fellow no page yet', 'Principal', 'Staff', 'Senior', 'Intermediate', 'Associate', 'Intern']);
    await expect(ladder.first().getByRole('link')).toHaveCount(0);
    await page.goto('/frameworks/infrastructure');
    await expect(page.getByText('Fellow: named on the ladder, no page yet.')).toBeVisible();

    await page.goto('/findings');
    const finding = page.getByRole('listitem').filter({ hasText: 'content/lamp.md was passed over: it is not text in UTF-8.' });
    await finding.getByRole('button').click();
    await expect(finding).toContainText('answered for by Lamp keepers');
    await finding.getByRole('link', { name: 'file-not-text' }).click();
    await expect(page.getByRole('main')).toContainText('Open the file in an editor');
  });
});

test('examples stand below their statement, folded when they are many, and as a count in the matrix', async ({ page, handbook }) => {
  const items = (...names: string[]) => names.map((name) => `\n   - ${name}`).join('');
  await handbook.edit(`content/handbook/engineering/careers/matrix/infrastructure/staff.md`, (text) =>
    text
      .replace('through it with the team every quarter.', `$&${items('Map of services', 'Page on the gauges')}`)
      .replace('with the people who depend on it.', `$&${items('Harbour masters', 'Pilots', 'Lock keepers', 'Forecast desk')}`),
  );
  await page.goto(staff);
  await expect(page.getByText('Map of services')).toBeVisible();
  await expect(page.getByText('Lock keepers')).toBeHidden();
  await page.getByText('4 examples').click();
  await expect(page.getByText('Lock keepers')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.goto('/frameworks/infrastructure');
  await expect(page.getByText('Map of services')).toHaveCount(0);
  await page.getByRole('link', { name: '4 examples of statement 2: show its source' }).click();
  await expect(page.getByRole('dialog', { name: 'Source' }).getByRole('list', { name: 'Examples' })).toContainText('Lock keepers');
});
