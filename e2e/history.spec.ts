/** What pages said before: from a sentence to its history, to the page as it was, and back; and without git, a plain word. */
import { gitRepository } from '../test/git-repository.ts';
import { expect, test } from './site.ts';

const page1 = 'content/handbook/engineering/careers/matrix/infrastructure/staff.md';
const words = "Keeps the team's technical direction in writing";

const inRepository = test.extend({
  // Before the site starts: what it serves is in a repository or is not.
  handbook: async ({ handbook }, use) => {
    const repository = gitRepository(handbook.folder);
    const today = 'goes through it with the team every quarter';
    await handbook.edit('gradus.yaml', (text) => `${text}\nrepository: https://gitlab.com/ebbmark/handbook\n`);
    await handbook.edit(page1, (text) => text.replace(today, 'goes through it with the team once a year'));
    repository.commit('The careers of the harbour', 'Ada Holm', '2030-01-02');
    await handbook.edit(page1, (text) => text.replace('goes through it with the team once a year', today));
    repository.commit('Direction is talked about each quarter', 'Bo Lind', '2031-03-04');
    await use(handbook);
  },
});

inRepository.describe('in a repository', () => {
  inRepository('a sentence leads to its history, to the page as it was, and back, by keyboard alone', async ({ page }) => {
    await page.goto('/levels/infrastructure/staff');
    await page.getByRole('link', { name: 'Statement 1: show its source' }).first().press('Enter');
    await page.getByRole('dialog', { name: 'Source' }).getByRole('link', { name: 'History' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('History of a statement');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.locator('main del')).toHaveText('once a year');
    await expect(page.locator('main ins').first()).toHaveText('every quarter');
    const newest = page.getByRole('listitem').filter({ hasText: 'Bo Lind' });
    await expect(newest).toContainText('4 March 2031');
    await expect(newest.getByRole('link', { name: /^Commit/u })).toHaveAttribute(
      'href',
      /^https:\/\/gitlab\.com\/ebbmark\/handbook\/-\/commit\/[\da-f]{40}$/u,
    );
    const oldest = page.getByRole('listitem').filter({ hasText: 'Ada Holm' });
    await oldest.getByRole('link', { name: /^The page as it was then/u }).press('Enter');
    await expect(page.getByRole('note')).toContainText('this is not what holds today');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('as of 2 January 2030');
    await expect(page.getByRole('table')).toContainText('once a year');
    await page.getByRole('link', { name: 'The page as it is today' }).press('Enter');
    await expect(page.getByRole('table')).toContainText('every quarter');
    await expect(page.getByRole('note')).toHaveCount(0);
  });

  inRepository('a level and a page tell what changed, graded; lines unfold as they are written', async ({ page, handbook }) => {
    await page.goto('/levels/infrastructure/staff');
    await page.getByRole('contentinfo').or(page.locator('footer')).getByRole('link', { name: 'History' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('History of Staff');
    await expect(page.getByRole('listitem').filter({ hasText: 'Bo Lind' })).toContainText('minor');
    await page
      .getByRole('link', { name: /^All changes of the page/u })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`History of ${page1}`);
    await page.getByText('2 lines as written').click();
    await expect(page.locator('pre del')).toContainText('once a year');

    // What is saved and not committed comes first, as soon as it is saved.
    await handbook.edit(page1, (text) => text.replace('every quarter.', 'every month.'));
    await expect(page.getByRole('listitem').filter({ hasText: 'Not committed yet' })).toContainText('month');
  });

  inRepository('a page is edited, and a change suggested, where the repository is', async ({ page }) => {
    await page.goto('/levels/infrastructure/staff');
    await page.getByRole('link', { name: 'Statement 1: show its source' }).first().click();
    const panel = page.getByRole('dialog', { name: 'Source' });
    await expect(panel.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
      'href',
      `https://gitlab.com/ebbmark/handbook/-/edit/main/${page1}`,
    );
    const suggest = new URL((await panel.getByRole('link', { name: 'Suggest a change' }).getAttribute('href')) ?? '');
    expect(suggest.pathname).toBe('/ebbmark/handbook/-/issues/new');
    expect(suggest.searchParams.get('issue[title]')).toBe('Staff, Accountability: ');
    expect(suggest.searchParams.get('issue[description]')).toContain(`> ${words}`);
  });

  inRepository('home tells what changed lately, and each change leads to a history', async ({ page }) => {
    await page.goto('/');
    const lately = page.getByRole('region', { name: 'Changed lately' });
    const newest = lately.getByRole('listitem').filter({ hasText: 'Direction is talked about each quarter' });
    await expect(newest).toContainText('4 March 2031, Bo Lind');
    await newest
      .getByRole('link', { name: /^History of\s+Staff/u })
      .first()
      .press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('History of Staff');
  });
});

test('the map nests units, each with its framework, its families and what comes from it', async ({ page }) => {
  await page.goto('/');
  const map = page.getByRole('region', { name: 'Map' });
  const engineering = map.getByRole('listitem').filter({ hasText: /^Engineering function/u });
  await expect(engineering.getByRole('link', { name: 'Engineering Leadership Job Family' })).toBeVisible();
  const infrastructure = engineering.getByRole('listitem').filter({ hasText: /^Infrastructure department/u });
  await expect(infrastructure).toContainText('6 levels, 7 areas');
  await infrastructure.getByRole('link', { name: 'Principal' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Principal');
});

test.describe('without a repository', () => {
  test.use({ expected: /404|that can be shown here/u });

  test('history says that there is none, and everything else works', async ({ page }) => {
    await page.goto('/history/level/infrastructure/staff');
    await expect(page.getByRole('heading', { name: 'No history here' })).toBeVisible();
    await expect(page.getByText('in no git repository')).toBeVisible();
    await page.getByRole('link', { name: 'Staff', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveCount(0);
    await page.goto('/');
    await expect(page.getByRole('region', { name: 'Changed lately' })).toContainText('in no git repository');
    await page.goto(`/pages/${page1}?revision=HEAD`);
    await expect(page.getByRole('heading', { name: 'Not in this handbook' })).toBeVisible();
  });
});
