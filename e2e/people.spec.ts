/** Reading about people in the demo: who is here, where they stand, what is expected of them, who reports to whom. */
import type { Page } from '@playwright/test';
import { expect, test } from './demo.ts';

const main = (page: Page) => page.getByRole('main');
const names = (page: Page) => main(page).getByRole('rowheader').getByRole('link');

/** As one of those that the demo offers. */
async function actAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Demo: acting as/u }).click();
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('button', { name: `Demo: acting as ${name}` })).toBeVisible();
}

test('the directory finds people from the first letters on, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeFocused();
  await expect(
    main(page)
      .getByText(/^\d+ people$/u)
      .first(),
  ).toBeVisible();

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search people' })).toBeFocused();
  await page.keyboard.type('j');
  await expect(page).toHaveURL(/\?q=j$/u);
  await expect(names(page).filter({ hasNotText: /\bJ/u })).toHaveCount(0);
  await page.keyboard.type('onas bek');
  await expect(names(page)).toHaveText(['Jonas Bekele']);

  await page.keyboard.press('ArrowDown');
  await expect(names(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Jonas Bekele', level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('jonas bek');
});

test('more people come without losing the place, and are still there for who comes back', async ({ page }) => {
  await page.goto('/people');
  await expect(names(page)).toHaveCount(50);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => names(page).count()).toBeGreaterThan(50);
  const last = names(page).last();
  const name = await last.innerText();
  await last.click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await page.goBack();
  await expect(names(page).last()).toHaveText(name);
  await expect(names(page).last()).toBeInViewport();
});

test('the directory is narrowed, and says what was looked for when nobody is left', async ({ page }) => {
  await page.goto('/people');
  await page.getByLabel('Unit').selectOption({ label: '\u2003\u2003Development' });
  await expect(page).toHaveURL(/\?unit=/u);
  await page.getByLabel('Level or role').selectOption('level:development/senior-developer');
  await expect(names(page).first()).toBeVisible();
  for (const row of await main(page).getByRole('row').all())
    if (await row.getByRole('rowheader').count()) await expect(row).toContainText('Senior Developer');

  await page.getByRole('searchbox').fill('zzz');
  await expect(main(page).getByRole('heading', { name: 'Nobody found' })).toBeVisible();
  await expect(main(page)).toContainText(
    '“zzz” at the beginning of a name, number or mail address, in Development or below, as Senior Developer',
  );
  await main(page).getByRole('link', { name: 'Leave out the words' }).click();
  await expect(names(page).first()).toBeVisible();

  await page.getByLabel('Level or role').selectOption('');
  await page.getByLabel('Unit').selectOption('');
  await page.getByLabel(/^Who/u).selectOption('Who is on leave');
  await expect(names(page).first()).toBeVisible();
  for (const row of await main(page).getByRole('row').all())
    if (await row.getByRole('rowheader').count()) await expect(row).toContainText('on leave');
});

test('a person on a day long ago stood elsewhere', async ({ page }) => {
  await page.goto('/people?q=jonas+bekele');
  await names(page).click();
  await expect(main(page)).toContainText('Team Manager, Engineering Teams');
  await expect(main(page).getByRole('table', { name: 'Positions' }).getByRole('row')).toHaveCount(4);
  await expect(main(page).getByRole('img', { name: /^Positions and leave of Jonas Bekele/u })).toBeVisible();

  await page.getByLabel('On', { exact: true }).fill('2024-02-01');
  await expect(page).toHaveURL(/on=2024-02-01/u);
  await expect(page.getByRole('button', { name: 'Back to today' })).toBeVisible();
  await expect(main(page).getByText('Team Manager, Engineering Teams, grade 8')).toHaveCount(0);
  // The day goes along.
  await main(page).getByRole('link', { name: 'Team', exact: true }).click();
  await expect(page).toHaveURL(/\/team\?on=2024-02-01$/u);
  await expect(main(page).getByRole('heading', { name: 'Nobody reports to Jonas Bekele' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(names(page)).toHaveCount(6);
});

test('somebody reads what is expected of them, and what comes next on both tracks', async ({ page }) => {
  await page.goto('/my');
  await expect(main(page).getByRole('heading', { name: 'You are nobody of this organisation' })).toBeVisible();
  await main(page).getByRole('button', { name: 'Arjun Nambiar' }).click();
  await expect(main(page).getByRole('link', { name: 'Senior Developer' }).first()).toBeVisible();
  await expect(main(page)).toContainText('The words are those of version');
  await expect(main(page)).toContainText('changing from one to the other is a choice, not the next rung');

  // The next of the own track stands beside, area by area.
  const accountability = main(page).locator('section', { has: page.getByRole('heading', { name: 'Accountability', level: 2 }) });
  await expect(accountability.getByRole('heading', { level: 3 })).toHaveText(['Senior Developer', 'Staff Developer']);
  await main(page).getByRole('link', { name: 'Read beside Team Manager' }).click();
  await expect(page).toHaveURL(/next=role(?::|%3A)engineering-teams\/team-manager/u);
  await expect(main(page).getByRole('heading', { level: 3, name: 'Team Manager' }).first()).toBeVisible();
  await main(page).getByRole('link', { name: 'Read alone Team Manager' }).click();
  await expect(main(page).getByRole('heading', { level: 3, name: 'Team Manager' })).toHaveCount(0);
  await expect(main(page).getByRole('heading', { name: 'Presumed from lower levels' }).or(main(page).locator('#presumed'))).toBeVisible();

  await page.getByRole('link', { name: 'Changes for me' }).click();
  await expect(main(page).getByText('changes that ask more')).toBeVisible();
  await expect(main(page).locator('ins').first()).toBeVisible();
});

test('a manager sees their team, and whose team is below', async ({ page }) => {
  await page.goto('/people');
  await actAs(page, 'Leila Farzan');
  await page.getByRole('link', { name: 'My team' }).click();
  await expect(names(page)).toHaveCount(6);
  await expect(main(page).getByRole('row', { name: /Sanna Kettu/u })).toContainText('acting');
  await main(page)
    .getByRole('link', { name: /^Team of Jonas Bekele/u })
    .click();
  await expect(page.getByRole('heading', { name: 'Team of Jonas Bekele', level: 1 })).toBeVisible();
  await expect(names(page)).toHaveCount(6);
});

test('the chart is walked by keys, and opens down to whom somebody looks for', async ({ page }) => {
  await page.goto('/chart');
  const tree = page.getByRole('tree', { name: 'Organisation chart' });
  const items = tree.getByRole('treeitem');
  await expect(items).toHaveCount(3);
  await items.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(items.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await expect(items.nth(2)).toHaveAttribute('aria-level', '3');
  await expect(tree.getByText('Loading')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(items.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(items).toHaveCount(3);
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('t');
  await expect(tree.getByRole('treeitem', { name: /^Tomás Arrieta/u })).toBeFocused();

  const find = page.getByRole('combobox', { name: 'Find somebody in the chart' });
  await find.fill('noor');
  await expect(page.getByRole('option', { name: /Noor Haddad/u })).toBeVisible();
  await find.press('Enter');
  const found = tree.getByRole('treeitem', { name: /^Noor Haddad/u });
  await expect(found).toBeFocused();
  await expect(found).toHaveAttribute('aria-level', '7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Noor Haddad', level: 1 })).toBeVisible();
  // What was open is open again.
  await page.goBack();
  await expect(tree.getByRole('treeitem', { name: /^Noor Haddad/u })).toBeVisible();
});

test('units are a tree with their people, and lead to who is in them', async ({ page }) => {
  await page.goto('/units');
  await expect(main(page).getByText(/^\d+ units, \d+ people$/u)).toBeVisible();
  await main(page).getByRole('link', { name: 'Development' }).click();
  await expect(page.getByRole('heading', { name: 'Development', level: 1 })).toBeVisible();
  await expect(main(page)).toContainText('follows what is published');
  await expect(main(page).getByRole('heading', { name: 'Units below' })).toBeVisible();
  const holders = main(page).getByRole('link', { name: /^Senior Developer: \d+ (?:person|people)$/u });
  const count = Number(await holders.innerText());
  await holders.click();
  await expect(page).toHaveURL(/\/people\?unit=.*&post=level(?::|%3A)development\/senior-developer/u);
  await expect(names(page)).toHaveCount(count);
});

test('German readers read it in German', async ({ page }) => {
  await page.goto('/people');
  await page.getByRole('combobox', { name: 'Language, Sprache' }).selectOption('de');
  await expect(page.getByRole('heading', { name: 'Personen', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Organigramm' }).click();
  await expect(page.getByRole('tree', { name: 'Organigramm' })).toBeVisible();
});

test.describe('an address of nobody', () => {
  test.use({ expected: /404|00000000-0000-7000-8000-000000000000/u });

  test('says so, and leads back', async ({ page }) => {
    await page.goto('/people/00000000-0000-7000-8000-000000000000');
    await expect(page.getByRole('heading', { name: 'Not found', level: 1 })).toBeVisible();
    await main(page).getByRole('link', { name: 'To the directory' }).click();
    await expect(names(page).first()).toBeVisible();
  });
});
