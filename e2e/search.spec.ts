/** Whatever is in the handbook, found from any page by keyboard alone, and on a page whose address can be sent to others. */
import { expect, test } from './site.ts';

test('the palette by keyboard alone: opened, asked, mistyped, chosen, left, and remembering', async ({ page }) => {
  await page.goto('/pages');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const button = page.getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('combobox', { name: 'Search the handbook' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();

  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(page.getByRole('group', { name: 'Go to' }).getByRole('option')).toHaveText(['Contents', 'Findings', 'Compare', 'Pages']);
  await page.keyboard.type('senoir infra');
  const chosen = page.getByRole('dialog').getByRole('option', { selected: true });
  await expect(chosen).toHaveText('SeniorInfrastructure Department Career Framework');
  await expect(page.getByText('Nothing has "senoir"; looked for "senior".')).toBeVisible();
  await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? 'none');
  await expect(chosen.locator('mark')).toHaveText('Senior');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).not.toHaveText(/^Senior/u);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/levels\/infrastructure\/senior$/u);
  await expect(page.getByRole('heading', { level: 1, name: 'Senior' })).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('group', { name: 'Opened lately' }).getByRole('option')).toHaveText([/^Senior/u]);
  await page.keyboard.type('find');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('findings');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/findings$/u);
});

test('a statement opens in its place with its source, and a slash that is typed stays one', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('runbook night/senior');
  await expect(page.getByRole('combobox', { name: 'Search the handbook' })).toHaveValue('runbook night/senior');
  await page
    .getByRole('option', { name: /runbook/u })
    .first()
    .click();
  await expect(page).toHaveURL(/\/levels\/infrastructure\/senior\?statement=/u);
  await expect(page.getByRole('dialog', { name: 'Source' })).toContainText('runbook');
});

test('the page of all results: narrowed, shared by its address, and back again', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('team');
  const all = page.getByRole('option', { name: /^All \d+ results$/u });
  await expect(all).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(all).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=team$/u);
  const results = page.getByRole('list', { name: 'Results' }).locator('> li');
  const kinds = page.getByRole('navigation', { name: 'What kind' });
  await kinds.getByRole('link', { name: /^Statements/u }).click();
  await expect(page).toHaveURL(/q=team&kind=statement/u);
  await page.getByLabel('Framework').selectOption({ label: await optionOf('Support Career Framework') });
  await expect(page).toHaveURL(/framework=support/u);
  const narrowed = await results.count();
  await expect(results.first()).toContainText('Support Career Framework');
  await page.reload();
  await expect(results).toHaveCount(narrowed);
  await expect(kinds.getByRole('link', { name: /^Statements/u })).toHaveAttribute('aria-current', 'true');
  await expect(page.getByText(`${narrowed} results.`)).toBeVisible();

  const field = page.getByRole('searchbox', { name: 'Search the handbook' });
  await field.fill('zzzz');
  await expect(page.getByRole('heading', { name: 'Nothing is found for "zzzz"' })).toBeVisible();
  await expect(page).toHaveURL(/q=zzzz/u);
  await page.getByRole('link', { name: 'Look everywhere' }).click();
  await expect(page).toHaveURL(/\/search\?q=zzzz$/u);
  await field.fill('team');
  await expect(page).toHaveURL(/\/search\?q=team$/u);
  await results.first().getByRole('link').first().click();
  await expect(page).not.toHaveURL(/\/search/u);
  await page.goBack();
  await expect(field).toHaveValue('team');
  await expect(results.first()).toBeVisible();

  async function optionOf(title: string): Promise<string> {
    return page.getByLabel('Framework').getByRole('option', { name: title }).innerText();
  }
});

test('what is edited is found at once, with the palette open', async ({ page, handbook }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('marmalade');
  await expect(page.getByText('Nothing is found.')).toBeVisible();
  await handbook.edit('content/handbook/engineering/careers/matrix/infrastructure/senior.md', (text) =>
    text.replace('## Accountability\n', '## Accountability\n\n1. Brings marmalade to every review of a fault.\n'),
  );
  await expect(page.getByRole('option', { name: /marmalade/u })).toBeVisible();
});

test('the code of the palette comes when it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked.filter((path) => /palette|search-index|search-query|search\/entries/u.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search the handbook' })).toBeFocused();
  expect(asked.some((path) => path.includes('palette'))).toBe(true);
  await expect.poll(() => asked).toContain('/api/v1/search/entries');
});

test.describe('an empty folder', () => {
  test.use({ source: null });

  test('has nothing to find, and says so', async ({ page }) => {
    await page.goto('/search?q=senior');
    await expect(page.getByRole('heading', { name: 'Nothing is found for "senior"' })).toBeVisible();
    await page.goto('/search');
    await expect(page.getByRole('heading', { name: 'Type a few words' })).toBeVisible();
  });
});
