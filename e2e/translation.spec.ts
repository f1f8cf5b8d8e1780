/** A handbook that is there in German in part: one language, the other, and both beside each other. */
import { expect, test } from './site.ts';

const senior = '/levels/support/senior-support-engineer';
const translated = 'translations/de/content/handbook/support/careers/senior.md';
const german = 'Baut in jedem Halbjahr ein kleines Werkzeug, das der ganzen Schicht einen Handgriff erspart.';
const english = 'Builds one small tool each half-year that saves the whole shift a step.';

test('a level is read in another language, and so is the one below it, by keyboard alone', async ({ page }) => {
  await page.goto(senior);
  const languages = page.getByRole('navigation', { name: 'Language of the text' });
  await expect(languages.getByRole('link', { name: 'English' })).toHaveAttribute('aria-current', 'true');
  await languages.getByRole('link', { name: 'Deutsch' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${senior}?in=de`);
  const heading = page.getByRole('heading', { level: 1, name: 'Erfahrene Fachkraft im Support' });
  await expect(heading.locator('[lang=de]')).toBeVisible();
  await expect(page.locator('[lang=de]').getByText(german)).toBeVisible();
  await expect(page.getByText(english)).toHaveCount(0);
  // What nobody has translated is there, and says so, in its own language.
  await expect(page.getByText('Not translated into German; shown in English.')).toHaveCount(1);
  await expect(page.locator('[lang=en]').getByText(/^Short Legs: plans so that/u)).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Neighbouring levels' })
    .getByRole('link', { name: /^Level below/u })
    .click();
  await expect(page).toHaveURL(/intermediate-support-engineer\?in=de$/u);
  await expect(page.getByRole('heading', { level: 1, name: 'Fachkraft im Support' })).toBeVisible();
});

test('both languages stand beside each other, statement by statement, and below each other where there is no room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(senior);
  await page.getByRole('link', { name: 'Side by side' }).click();
  await expect(page).toHaveURL(`${senior}?in=de&beside=original`);
  const boxes = async () => {
    const [own, other] = [page.getByText(english), page.getByText(german)];
    await expect(other).toBeVisible();
    return [await own.boundingBox(), await other.boundingBox()] as [{ x: number; y: number }, { x: number; y: number }];
  };
  const [own, other] = await boxes();
  expect(Math.abs(own.y - other.y)).toBeLessThan(2);
  expect(other.x).toBeGreaterThan(own.x + 300);
  await page.setViewportSize({ width: 360, height: 800 });
  const [above, under] = await boxes();
  expect(under.y).toBeGreaterThan(above.y);
  expect(Math.abs(under.x - above.x)).toBeLessThan(40);
});

test('the choice stays with everything held to, and goes with English', async ({ page }) => {
  await page.goto(`${senior}?in=de`);
  await page.getByRole('link', { name: 'Everything held to' }).click();
  await expect(page).toHaveURL(`${senior}?view=effective&in=de`);
  await expect(page.getByText(german)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Technik' })).toBeVisible();
  // The address is there before the page is.
  await expect(page.getByRole('link', { name: 'Everything held to' })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${senior}?view=effective`);
  await expect(page.getByText(english)).toBeVisible();
});

test('a matrix has its heads, areas and statements in the language, and a cell opens both sources', async ({ page }) => {
  await page.goto('/frameworks/support');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page.getByRole('columnheader', { name: /^Erfahrene Fachkraft im Support/u })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Technik' })).toBeVisible();
  await page.getByText(german).click();
  const source = page.getByRole('dialog');
  await expect(source.getByText(english).first()).toBeVisible();
  await expect(source.locator('[lang=de]').getByText(german)).toBeVisible();
  await source.getByRole('link', { name: /translations.*senior\.md:\d+/u }).click();
  await expect(page).toHaveURL(/\/pages\/translations\/de\/.*#line-\d+$/u);
  await expect(page.getByText(german)).toBeVisible();
});

test('where one level is shown at a time, it is chosen by its name in the language', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/frameworks/support?in=de');
  await page.getByRole('button', { name: 'Erfahrene Fachkraft im Support' }).click();
  await expect(page.getByRole('columnheader', { name: /^Erfahrene Fachkraft im Support/u })).toBeVisible();
  await expect(page.getByText(german)).toBeVisible();
});

test('a role says what is not translated', async ({ page }) => {
  await page.goto('/roles/engineering-teams/staff-platform-engineer?in=de');
  await expect(page.getByRole('heading', { level: 1, name: 'Leitung der Plattform' })).toBeVisible();
  await page.goto('/roles/engineering-teams/staff-data-engineer?in=de');
  await expect(page.getByRole('heading', { level: 1, name: 'Staff Data Engineer' })).toBeVisible();
  await expect(page.getByText('Not translated into German; shown in English.')).toHaveCount(2);
});

test('an edit of the translation is on the screen at once, and a statement taken out of it becomes untranslated', async ({
  page,
  handbook,
}) => {
  await page.goto(`${senior}?in=de`);
  await handbook.edit(translated, (text) => text.replace('ein kleines Werkzeug', 'ein neues Werkzeug'));
  await expect(page.getByText('Baut in jedem Halbjahr ein neues Werkzeug')).toBeVisible();
  await handbook.edit(translated, (text) => text.replace(/^\* Baut in .*\n/mu, ''));
  await expect(page.getByRole('paragraph').filter({ hasText: english })).toContainText('Not translated');
  await page.goto('/findings');
  await expect(page.getByText(/The translation into German \(de\) has 2 list items/u).first()).toBeVisible();
});

test('search finds translated words and leads to them', async ({ page }) => {
  await page.goto('/search?q=Hafenamt+Messwert');
  const result = page.getByRole('listitem').filter({ hasText: 'Verfolgt einen verspäteten Messwert' });
  await expect(result.getByText(/^Deutsch › /u).first()).toBeVisible();
  await result.getByRole('link', { name: /^Verfolgt einen/u }).click();
  await expect(page).toHaveURL(/\?statement=.*&in=de$/u);
  await expect(page.getByRole('dialog').getByText(/^Verfolgt einen verspäteten Messwert/u)).toBeVisible();
});

test('on paper there are both languages and no switch', async ({ page }) => {
  await page.goto(`${senior}?in=de&beside=original`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(english)).toBeVisible();
  await expect(page.getByText(german)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Side by side' })).toBeHidden();
});

test('a handbook in one language has no such choice', async ({ page, handbook }) => {
  await handbook.edit('gradus.yaml', (text) => text.replace(/^translations:\n {2}de: .*\n/mu, ''));
  await page.goto(`${senior}?in=de`);
  await expect(page.getByText(english)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Language of the text' })).toHaveCount(0);
  await expect(page.getByText(/Not translated/u)).toHaveCount(0);
});
