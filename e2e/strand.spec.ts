/** One competency read through the levels: from the matrix there, along the strands, and back. */
import { expect, test } from './site.ts';

const infrastructure = 'Infrastructure Department Career Framework';

test('from a statement of the matrix to its strand and back, by keyboard', async ({ page }) => {
  await page.goto('/frameworks/infrastructure');
  const statement = page.getByRole('listitem').filter({ hasText: "Stands a week's watch" });
  await statement.getByRole('link', { name: /show its source/u }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Source' }).getByRole('link', { name: 'Through the levels' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Standing watch');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText([
    'Intern',
    'Associate',
    'Intermediate',
    'Senior',
    'Staff',
    'Principal',
  ]);
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Source' })).toBeVisible();
});

test('a strand marks the words that came, says how widely it reaches, and leads to each step and to its source', async ({ page }) => {
  await page.goto('/frameworks/infrastructure');
  await page.getByRole('link', { name: 'By strand' }).click();
  await page.getByRole('link', { name: /^Keeps the team's technical direction/u }).click();
  const reach = page.getByRole('figure', { name: 'How widely, and from which level on' });
  await expect(reach.getByRole('listitem').filter({ hasText: 'department' })).toContainText('Principal');
  const principal = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Principal' }) });
  await expect(principal.getByText('Wider', { exact: true })).toBeVisible();
  await expect(principal.getByText('how widely: team → department')).toBeVisible();
  await expect(principal.locator('ins').first()).toHaveText("department's");
  await principal.getByRole('link', { name: /^Source/u }).click();
  await expect(page.getByRole('dialog', { name: 'Source' }).getByRole('table').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await principal.getByRole('link', { name: 'All that changes from Staff to Principal' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staff → Principal');
});

test('the strands of a framework stand by area, and lead on from one to the next', async ({ page }) => {
  await page.goto('/frameworks/infrastructure?view=strands');
  await expect(page.getByRole('link', { name: 'By strand' })).toHaveAttribute('aria-current', 'true');
  const accountability = page.getByRole('table', { name: 'Accountability: its strands through the levels' });
  const watch = accountability.getByRole('row', { name: /Standing watch/u });
  await expect(watch.getByRole('cell').last()).toHaveText('Widerdepartment');
  await watch.getByRole('link').click();
  const along = page.getByRole('navigation', { name: 'Neighbouring strands' });
  await along.getByRole('link', { name: /Strand after/u }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Follows the runbook/u);
  await expect(page.getByText('Staff and Principal do not name it again: what Senior asks is presumed.')).toBeVisible();
  await along.getByRole('link', { name: /Strand before/u }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Standing watch');
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: infrastructure }).click();
  await expect(page.getByRole('link', { name: 'By level' })).toHaveAttribute('aria-current', 'true');
});

test('a match that is wrong is settled in gradus.yaml, and the open page follows', async ({ page, handbook }) => {
  await page.goto('/frameworks/infrastructure?view=strands');
  await page.getByRole('link', { name: /^Follows the runbook/u }).click();
  const levels = page.getByRole('article').getByRole('heading', { level: 2 });
  await expect(levels).toHaveText(['Intern', 'Associate', 'Intermediate', 'Senior']);
  await page.getByText('If this is wrong').click();
  await expect(page.getByText('- Follows the runbook line')).toBeVisible();
  await handbook.edit('gradus.yaml', (text) =>
    text.replace('apart:\n', 'apart:\n  - [Corrects the runbook, Gives each service they own]\n'),
  );
  await expect(levels).toHaveText(['Intern', 'Associate', 'Intermediate']);
});

test.describe('a framework of one level', () => {
  test.use({ source: null });
  test('has no strands, and says why', async ({ page, handbook }) => {
    const front = '---\ntitle: Diver\ngradus:\n  framework: Divers Career Framework\n  level: Diver\n---\n';
    await handbook.write('diver.md', `${front}\n## Safety\n\n- Checks the air before each dive.\n`);
    await page.goto('/');
    await page.getByRole('link', { name: 'Divers Career Framework' }).click();
    await page.getByRole('link', { name: 'By strand' }).click();
    await expect(page.getByRole('heading', { name: 'No strands yet' })).toBeVisible();
    await page.getByRole('link', { name: 'By level' }).click();
    await page.getByRole('link', { name: 'Statement 1: show its source' }).click();
    await page.getByRole('link', { name: 'Through the levels' }).click();
    await expect(page.getByText('Diver only.')).toBeVisible();
  });
});

test.describe('of something unknown', () => {
  test.use({ expected: /404|has no strand/u });
  test('a strand says so', async ({ page }) => {
    await page.goto('/strands/infrastructure/intern/accountability/none');
    await expect(page.getByText('This handbook has no strand "infrastructure/intern/accountability/none".')).toBeVisible();
  });
});
