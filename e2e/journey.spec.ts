/** A newcomer: find the Staff level of Infrastructure, see where a statement is written, change it there, see it change here. */
import { expect, test } from './site.ts';

const page1 = 'content/handbook/engineering/careers/matrix/infrastructure/staff.md';
const included = 'assets/includes/careers/staff-leadership-competency.md';
const words = 'Rehearses the loss of a data centre at least twice a year, together with another team.';
const includedWords = 'Names the people who did the work whenever it is presented.';

test('by mouse: from the contents to a level, to the source of a statement, to new words', async ({ page, handbook }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ebbmark');
  await page.getByRole('link', { name: 'Infrastructure Department Career Framework' }).click();
  await expect(page).toHaveURL(/\/frameworks\/infrastructure$/u);
  await page.getByRole('columnheader', { name: 'Staff' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/levels\/infrastructure\/staff$/u);
  await expect(page.getByRole('heading', { level: 1, name: 'Staff' })).toBeFocused();

  await page.getByText(words).click();
  const panel = page.getByRole('dialog', { name: 'Source' });
  await expect(panel.getByText(words).first()).toBeVisible();
  const line = await handbook.lineOf(page1, words);
  await expect(panel.getByRole('link', { name: `${page1}:${line}` })).toBeVisible();
  await expect(panel.getByRole('row', { name: String(line) })).toContainText(`1. ${words}`);
  await expect(page).toHaveURL(/\?statement=infrastructure\/staff\//u);
  const opened = page.url();

  await handbook.edit(page1, (text) => text.replace(words, 'Rehearses a flood of the pump house every spring.'));
  await expect(page.getByRole('main').getByText('Rehearses a flood of the pump house every spring.')).toBeVisible();
  await expect(page.getByRole('main').getByText(words)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Updated' })).toBeVisible();
  // The panel stays with the line, whose statement has other words now.
  await expect(panel.getByRole('row', { name: String(line) })).toContainText('1. Rehearses a flood of the pump house every spring.');
  // The example is locked: what is worded otherwise is the same statement still.
  expect(page.url()).toBe(opened);
});

test('the way of a statement that an include brought is shown from page to page, and an edit of the include arrives', async ({
  page,
  handbook,
}) => {
  await page.goto('/levels/infrastructure/staff');
  await page.getByText(includedWords).click();
  const panel = page.getByRole('dialog', { name: 'Source' });
  const from = await handbook.lineOf(page1, 'staff-leadership-competency.md');
  const to = await handbook.lineOf(included, includedWords);
  await expect(panel.getByRole('listitem').nth(0)).toContainText(`${page1}:${from}`);
  await expect(panel.getByRole('listitem').nth(1)).toContainText(`${included}:${to}`);
  await expect(panel.getByText('from Engineering')).toBeVisible();

  await handbook.edit(included, (text) => text.replace(includedWords, 'Names those who did the work, with a bell.'));
  await expect(page.getByRole('main').getByText('Names those who did the work, with a bell.')).toBeVisible();
});

test('by keyboard alone', async ({ page, handbook }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo('Staff');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Staff' })).toBeFocused();

  const number = page.getByRole('link', { name: 'Statement 4: show its source' }).first();
  await tabTo('Statement 4: show its source');
  await expect(number).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Source' });
  await expect(panel.getByRole('heading', { name: 'Source' })).toBeFocused();
  await expect(panel.getByText(words).first()).toBeVisible();

  await handbook.edit(page1, (text) => text.replace(words, 'Rehearses a flood of the pump house every spring.'));
  await expect(panel.getByText('Rehearses a flood of the pump house every spring.').first()).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(number).toBeFocused();
  await expect(page).toHaveURL(/\/levels\/infrastructure\/staff$/u);

  async function tabTo(name: string): Promise<void> {
    const names: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      if (focused === name) return;
      names.push(focused);
    }
    throw new Error(`The focus never came to "${name}", only to: ${names.join(' | ')}`);
  }
});

test('back, forward and reload keep the view', async ({ page }) => {
  await page.goto('/levels/infrastructure/staff');
  await page.getByText(words).click();
  const panel = page.getByRole('dialog', { name: 'Source' });
  await expect(panel.getByText(words).first()).toBeVisible();
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await page.goForward();
  await expect(panel.getByText(words).first()).toBeVisible();
  await page.reload();
  await expect(panel.getByText(words).first()).toBeVisible();
  await expect(page.getByRole('main').getByText(words)).toBeInViewport();

  await panel.getByRole('link', { name: page1 }).click();
  await expect(page.getByRole('row', { name: /^\d+ statement/u }).filter({ hasText: words })).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Staff' })).toBeVisible();
  await expect(panel.getByText(words).first()).toBeVisible();
});

test('on a phone the matrix shows one level at a time, and which one is part of the address', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/frameworks/infrastructure');
  await expect(page.getByText(words)).toBeHidden();
  await page.getByRole('button', { name: 'Staff' }).click();
  await expect(page.getByText(words)).toBeVisible();
  await page.reload();
  await expect(page.getByText(words)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByText(words).click();
  // The sheet covers the page: nothing behind it can be reached.
  await expect(page.getByRole('dialog', { name: 'Source' })).toBeVisible();
  expect(await page.evaluate(() => document.elementFromPoint(10, 10)?.closest('dialog') !== null)).toBe(true);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a role: who it reports to, what it extends, how one is hired', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Principal Engineer' }).click();
  const fact = (name: string) =>
    page
      .getByRole('main')
      .locator('dl > div')
      .filter({ has: page.getByText(name, { exact: true }) });
  await expect(fact('Reports to')).toContainText('either Director or Senior Manager');
  await expect(fact('Extends')).toContainText('Responsibilities of Staff Platform Engineer and Staff Data Engineer');
  await expect(fact('Extends')).toContainText('Requirements of either Staff Platform Engineer or Staff Data Engineer');
  await expect(page.getByRole('heading', { name: 'Hiring process' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Introductory call' })).toContainText('25 min');
  await page.getByRole('link', { name: 'Vice President' }).first().click();
  await expect(fact('Reports to')).toContainText('Chief Executive (not in this handbook)');
});
