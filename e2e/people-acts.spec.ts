/** Changing something about people: moving somebody, leaving, what stands in a record, and two who edit at once. */
import type { Page } from '@playwright/test';
import { violations } from './every-page.ts';
import { expect, test } from './site.ts';

test.use({ people: 'demo' });

const main = (page: Page) => page.getByRole('main');
const panel = (page: Page) => page.getByRole('dialog');
const berth = (page: Page, number: string) => main(page).getByRole('link', { name: `Berth ${number}` });
const alert = (page: Page) => page.getByRole('alert');

async function person(page: Page, name: string): Promise<void> {
  await page.goto(`/people?q=${name}`);
  await main(page).getByRole('rowheader').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused();
}

/** Types into a field that finds, and takes the first of what is found. */
async function pick(page: Page, field: string, words: string, option: RegExp): Promise<void> {
  await panel(page).getByRole('combobox', { name: field }).click();
  await panel(page).getByRole('combobox', { name: field }).fill(words);
  await panel(page).getByRole('option', { name: option }).first().click();
}

test('somebody moves to another team and role: what it changes is shown, then just that is done', async ({ page }) => {
  await person(page, 'Arjun Nambiar');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(panel(page).getByRole('heading', { name: 'Move Arjun Nambiar' })).toBeFocused();
  expect(await violations(page), 'the form').toEqual([]);

  // Nothing chosen: said before the fields, beside the field, and the focus is there.
  await panel(page).getByRole('button', { name: 'Show what it changes' }).click();
  await expect(alert(page)).toContainText('Nothing is different yet');
  await expect(alert(page)).toBeFocused();
  expect(await violations(page), 'an error').toEqual([]);
  await alert(page).getByRole('link').click();
  await expect(panel(page).getByRole('combobox', { name: 'Level or role' })).toBeFocused();

  await panel(page).getByLabel('First day').fill('2027-01-01');
  await pick(page, 'Level or role', 'staff dev', /^Staff Developer/u);
  await pick(page, 'Unit', 'harbour', /^Harbour Data/u);
  await pick(page, 'Manager', 'sanna', /^Sanna Kettu/u);
  await panel(page).getByRole('button', { name: 'Show what it changes' }).click();

  await expect(panel(page).getByRole('heading', { name: 'What changes when Arjun Nambiar moves on 1 January 2027' })).toBeFocused();
  await expect(panel(page)).toContainText('was Senior Developer, Development');
  await expect(panel(page)).toContainText('becomes Staff Developer, Development');
  await expect(panel(page)).toContainText('becomes Harbour Data');
  await expect(panel(page)).toContainText('becomes Sanna Kettu');
  expect(await violations(page), 'the plan').toEqual([]);
  // Nothing has happened so far, and going back loses nothing.
  await panel(page).getByRole('button', { name: 'Back' }).click();
  await expect(panel(page).getByRole('combobox', { name: 'Unit' })).toHaveValue('Harbour Data');
  await panel(page).getByRole('button', { name: 'Show what it changes' }).click();
  await panel(page).getByRole('button', { name: 'Move Arjun Nambiar on 1 January 2027' }).click();

  await expect(panel(page)).toHaveCount(0);
  await expect(main(page).getByText('Arjun Nambiar was moved.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move', exact: true })).toBeFocused();
  await expect(main(page).getByRole('table', { name: 'Positions' }).getByRole('row').nth(1)).toContainText('Staff Developer');
});

test('the same by keyboard alone, and Escape asks before anything entered is lost', async ({ page }) => {
  await person(page, 'Dagny Thorsen');
  const move = page.getByRole('button', { name: 'Move', exact: true });
  await move.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Move Dagny Thorsen' })).toBeFocused();
  // Untouched, Escape closes, and the focus goes back to where it came from.
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(move).toBeFocused();

  await page.keyboard.press('Enter');
  const unit = panel(page).getByRole('combobox', { name: 'Unit' });
  for (let steps = 0; steps < 20; steps++) {
    await page.keyboard.press('Tab');
    if (await unit.evaluate((field) => field === document.activeElement)) break;
  }
  await expect(unit).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('listbox')).toBeVisible();
  // Escape closes the list alone.
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('listbox')).toHaveCount(0);
  await expect(unit).toHaveValue('Pilot Screens');
  await page.keyboard.type('forec');
  await expect(panel(page).getByRole('option', { name: /^Forecasts/u })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(unit).toHaveValue('Forecasts');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toContainText('Nothing of what you entered is saved yet.');
  expect(await violations(page), 'the question').toEqual([]);
  await expect(page.getByRole('button', { name: 'Keep editing' })).toBeFocused();
  await page.keyboard.press('Enter');
  await unit.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: /^What changes when Dagny Thorsen moves/u })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveCount(0);
  await expect(move).toBeFocused();
  await expect(main(page).getByRole('link', { name: 'Forecasts' }).first()).toBeVisible();
});

test('who leaves hands over their reports, each of them named', async ({ page }) => {
  await person(page, 'Jonas Bekele');
  await page.getByRole('button', { name: 'Leaving' }).click();
  await expect(panel(page).getByRole('group', { name: '6 people report to them' })).toContainText('Arjun Nambiar');
  await panel(page).getByRole('button', { name: 'Show what it changes' }).click();
  await expect(alert(page)).toContainText('would still report to them');
  await panel(page).getByLabel('Go to another manager').check();
  await pick(page, 'Who takes them over', 'leila', /^Leila Farzan/u);
  await panel(page).getByRole('button', { name: 'Show what it changes' }).click();
  await expect(panel(page)).toContainText('It also touches 6 other people');
  for (const name of ['Arjun Nambiar', 'Noor Haddad', 'Mbali Dube']) await expect(panel(page)).toContainText(name);
  expect(await violations(page)).toEqual([]);
  await panel(page)
    .getByRole('button', { name: /^Jonas Bekele leaves on/u })
    .click();
  await expect(main(page).getByText(/^It is noted that Jonas Bekele leaves on/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Leaving' })).toHaveCount(0);
});

test('what was entered in error is mended and removed, and removing says what goes', async ({ page }) => {
  await person(page, 'Arjun Nambiar');
  await page.getByRole('button', { name: 'Record' }).click();
  await panel(page).getByRole('button', { name: 'Name a delegate' }).click();
  await panel(page).getByRole('button', { name: 'Name a delegate' }).click();
  await expect(alert(page)).toContainText('Choose a person');
  await pick(page, 'Who acts for Arjun Nambiar', 'noor', /^Noor Haddad/u);
  await panel(page).getByLabel('Last day').fill('2020-01-01');
  await panel(page).getByRole('button', { name: 'Name a delegate' }).click();
  await expect(alert(page)).toContainText('The last day is before the first.');
  await panel(page).getByLabel('Last day').fill('');
  await panel(page).getByRole('button', { name: 'Name a delegate' }).click();
  await expect(panel(page).getByText('The delegate of Arjun Nambiar was added.')).toBeVisible();
  expect(await violations(page), 'the record').toEqual([]);

  await panel(page)
    .getByRole('button', { name: /^Remove Noor Haddad/u })
    .click();
  await expect(page.getByRole('alertdialog')).toContainText('Noor Haddad');
  await expect(page.getByRole('alertdialog')).toContainText('from the record of Arjun Nambiar');
  expect(await violations(page), 'the question').toEqual([]);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(panel(page).getByText('Nobody acts for them.')).toBeVisible();
});

test.describe('two editors at once', () => {
  test.use({ expected: /412|409/u });

  test('the second is told what the first changed, and keeps what they entered', async ({ page, browser, baseURL }) => {
    const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const other = await context.newPage();
    for (const editor of [page, other]) {
      await person(editor, 'Arjun Nambiar');
      await editor.getByRole('button', { name: 'Edit' }).click();
    }
    await other.getByLabel('Mail', { exact: true }).fill('arjun@example.org');
    await other.getByRole('button', { name: 'Save' }).click();
    await expect(main(other).getByText('Arjun Nambiar was saved.')).toBeVisible();

    await page.getByLabel('Name', { exact: true }).fill('Arjun S. Nambiar');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(alert(page)).toContainText('Arjun Nambiar was changed by somebody else meanwhile');
    await expect(alert(page)).toContainText('arjun@example.org');
    await expect(alert(page)).toBeFocused();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Arjun S. Nambiar');
    await expect(page.getByLabel('Mail', { exact: true })).toHaveValue('arjun@example.org');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'Arjun S. Nambiar', level: 1 })).toBeVisible();
    await expect(main(page)).toContainText('arjun@example.org');
    await context.close();
  });

  test('a plan that no longer fits is made anew, and says what changed', async ({ page, browser, baseURL }) => {
    const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const other = await context.newPage();
    for (const [editor, unit] of [
      [page, 'Forecasts'],
      [other, 'Harbour Data'],
    ] as const) {
      await person(editor, 'Dagny Thorsen');
      await editor.getByRole('button', { name: 'Move', exact: true }).click();
      await pick(editor, 'Unit', unit, new RegExp(`^${unit}`, 'u'));
      await panel(editor).getByRole('button', { name: 'Show what it changes' }).click();
      await expect(panel(editor)).toContainText(`becomes ${unit}`);
    }
    const doIt = /^Move Dagny Thorsen on/u;
    await other.getByRole('button', { name: doIt }).click();
    await expect(main(other).getByText('Dagny Thorsen was moved.')).toBeVisible();

    await page.getByRole('button', { name: doIt }).click();
    await expect(alert(page)).toContainText('Dagny Thorsen was changed by somebody else meanwhile');
    await expect(alert(page)).toContainText('Harbour Data');
    await expect(panel(page)).toContainText('was Harbour Data');
    await expect(panel(page)).toContainText('becomes Forecasts');
    await page.getByRole('button', { name: doIt }).click();
    await expect(main(page).getByText('Dagny Thorsen was moved.')).toBeVisible();
    await context.close();
  });
});

test.describe('without an answer', () => {
  test.use({ expected: /ERR_FAILED/u });

  test('what was entered stays, and trying again does it once', async ({ page }) => {
    await person(page, 'Arjun Nambiar');
    await page.getByRole('button', { name: 'Record' }).click();
    await panel(page).getByRole('button', { name: 'Add a leave' }).click();
    await panel(page).getByLabel('First day').fill('2027-03-01');
    const keys: (string | undefined)[] = [];
    let isDown = true;
    // It arrives, but the answer is lost on the way.
    await page.route('**/leaves', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      if (!isDown) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await panel(page).getByRole('button', { name: 'Add a leave' }).click();
    await expect(alert(page)).toContainText('The server did not answer');
    expect(await violations(page)).toEqual([]);
    isDown = false;
    await alert(page).getByRole('button', { name: 'Try again' }).click();
    await expect(panel(page).getByText('The leave of Arjun Nambiar was added.')).toBeVisible();
    await expect(panel(page).getByText('since 1 March 2027')).toHaveCount(1);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).toMatch(/^[\da-f]{32}$/u);
  });
});

test.describe('by hand', () => {
  test.use({ expected: /409/u });

  test('somebody is added, with a first position', async ({ page }) => {
    await page.goto('/people');
    await page.getByRole('link', { name: 'Add somebody' }).click();
    await page.getByRole('button', { name: 'Add somebody' }).click();
    await expect(alert(page)).toContainText('3 things have to be mended first');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Name', { exact: true }).fill('Wanda Iversen');
    await page.getByLabel('Personnel number').fill('E1014');
    await page.getByRole('combobox', { name: 'Level or role' }).fill('associate dev');
    await page.getByRole('combobox', { name: 'Level or role' }).press('Enter');
    await page.getByRole('button', { name: 'Add Wanda Iversen' }).click();
    await expect(alert(page)).toContainText('The personnel number E1014 is that of Jonas Bekele.');
    await page.getByLabel('Personnel number').fill('E9001');
    await page.getByRole('button', { name: 'Add Wanda Iversen' }).click();
    await expect(page.getByRole('heading', { name: 'Wanda Iversen', level: 1 })).toBeVisible();
    await expect(main(page)).toContainText('Associate Developer');
  });
});

test('a unit of one’s own is added, renamed and closed; those of the handbook come from there', async ({ page }) => {
  await page.goto('/units');
  await page.getByRole('button', { name: 'Take over from the handbook' }).click();
  await expect(panel(page)).toContainText('There is nothing to take over.');
  await panel(page).getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('button', { name: 'Add a unit' }).click();
  await panel(page).getByLabel('Title').fill('Dredging');
  await panel(page).getByRole('button', { name: 'Add a unit' }).click();
  await expect(main(page).getByText('Dredging was added.')).toBeVisible();
  await main(page).getByRole('link', { name: 'Dredging' }).click();
  await expect(page.getByRole('heading', { name: 'Dredging', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Edit' }).click();
  await panel(page).getByLabel('Title').fill('Dredging Crew');
  await panel(page).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Dredging Crew', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Close the unit' }).click();
  await expect(panel(page)).toContainText('Nobody is in it');
  expect(await violations(page)).toEqual([]);
  await panel(page).getByRole('button', { name: 'Close Dredging Crew' }).click();
  await expect(main(page).getByText('It is noted that Dredging Crew closes.')).toBeVisible();
});

test('of very many units a branch is asked for when it is opened, and one is found by its name', async ({ page }) => {
  test.slow();
  const { units } = (await (await page.request.get('/api/v1/units')).json()) as { units: { id: string; title: string }[] };
  const parent = units.find(({ title }) => title === 'Support')?.id;
  for (let number = 1; number <= 210; number++) {
    const data = { title: `Berth ${String(number).padStart(3, '0')}`, kind: 'team', parent };
    expect((await page.request.post('/api/v1/units', { data })).status()).toBe(201);
  }
  await page.goto('/units');
  await expect(main(page).getByText(/^2\d\d units, \d+ people$/u)).toBeVisible();
  const closed = main(page).getByRole('button', { name: /^Units below/u, expanded: false });
  while (!(await berth(page, '001').isVisible())) {
    const toggle = closed.first();
    const name = (await toggle.getAttribute('aria-label')) ?? '';
    await toggle.focus();
    await page.keyboard.press('Enter');
    const opened = main(page).getByRole('button', { name, exact: true });
    await expect(opened).toHaveAttribute('aria-expanded', 'true');
    await expect(opened).toBeFocused();
    await expect(main(page).getByText('Loading')).toHaveCount(0);
  }
  await expect(berth(page, '001')).toBeVisible();
  await expect(berth(page, '210')).toHaveCount(0);
  expect(await violations(page), 'a branch').toEqual([]);
  await main(page).getByRole('button', { name: 'Show more' }).click();
  await expect(berth(page, '210')).toBeVisible();

  const find = main(page).getByRole('combobox', { name: 'Find a unit' });
  await find.fill('berth 21');
  await expect(main(page).getByRole('option')).toHaveCount(1);
  expect(await violations(page), 'what is found').toEqual([]);
  await find.press('Enter');
  await expect(page.getByRole('heading', { name: 'Berth 210', level: 1 })).toBeVisible();

  // The directory is narrowed to one that no list has room for, and a form chooses it.
  await page.goto('/people');
  const unit = main(page).getByRole('combobox', { name: 'Unit' });
  await unit.fill('berth 207');
  await main(page)
    .getByRole('option', { name: /^Berth 207/u })
    .click();
  await expect(page).toHaveURL(/\?unit=/u);
  await expect(unit).toHaveValue('Berth 207');
  await expect(main(page)).toContainText('in Berth 207 or below');
  expect(await violations(page), 'the directory').toEqual([]);
  await main(page).getByRole('button', { name: 'Take it out' }).click();
  await expect(page).toHaveURL(/\/people$/u);
  await person(page, 'Arjun Nambiar');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await pick(page, 'Unit', 'berth 209', /^Berth 209, Support/u);
  await expect(panel(page).getByRole('combobox', { name: 'Unit' })).toHaveValue('Berth 209');
});
