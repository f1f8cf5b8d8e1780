/** What was found, read by page and by rule, opened at its line, narrowed, linked to, and gone once it is mended. */
import { expect, type Handbook, test } from './site.ts';

const principal = 'content/handbook/engineering/careers/matrix/infrastructure/principal.md';
const senior = 'content/handbook/engineering/careers/matrix/infrastructure/senior.md';
const leadership = 'content/job-families/engineering/leadership.md';
const slip = '1. Goes by the rules of [accountability](#accountabilty).';

/** Something for every severity: a link with a slip, an include that is not there, two names that the example leaves out. */
async function spoil(handbook: Handbook): Promise<void> {
  await handbook.edit(principal, (text) => text.replace('## Accountability\n', `## Accountability\n\n${slip}\n`));
  await handbook.edit(senior, (text) => `${text}\n{{% include "includes/not-there.md" %}}\n`);
  await handbook.edit(leadership, (text) => text.replace(/<!-- gradus-ignore-file .*\n/u, ''));
  await handbook.edit(
    'gradus.yaml',
    (text) => `${text.replace('wording: on', 'wording: off')}\nowners:\n  content/job-families: People team\n`,
  );
}

test('a finding opens at its line by keyboard, keeps the focus, and its address opens it again', async ({ page, handbook }) => {
  await spoil(handbook);
  await page.goto('/findings');
  const row = page.getByRole('button', { name: /^Warning The link leads to "#accountabilty"/u });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(row).toBeFocused();
  const lines = page.getByRole('table', { name: /around the finding/u });
  await expect(lines.getByRole('row').filter({ hasText: 'Goes by the rules' }).locator('mark')).toHaveText('#accountabilty');
  await expect(lines.locator('tbody tr')).toHaveCount(7);
  await expect(page.getByRole('table', { name: /now and mended/u }).locator('ins')).toHaveText('i');
  await expect(page.getByText('gradus check FOLDER --fix')).toBeVisible();
  await page.getByText('Leave it out').click();
  await expect(page.getByText('<!-- gradus-ignore anchor-dead: reason -->')).toBeVisible();

  await page.reload();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await row.focus();
  await page.keyboard.press('Space');
  await expect(row).toHaveAttribute('aria-expanded', 'false');
  await expect(row).toBeFocused();
  expect(new URL(page.url()).search).toBe('');

  await row.click();
  const line = await handbook.lineOf(principal, slip);
  await page.getByRole('link', { name: `The page at line ${line}` }).click();
  await expect(page.locator(`#line-${line}`)).toHaveAttribute('data-marked', 'all');
});

test('by page and by rule, narrowed by severity, rule and owner: the address keeps each choice', async ({ page, handbook }) => {
  await spoil(handbook);
  await page.goto('/findings');
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings).toHaveText([/^Senior,/u, /^Principal,/u, 'Engineering Leadership Job Family']);
  await page.getByRole('link', { name: 'By rule' }).click();
  await expect(headings).toHaveText(['include-missing', 'anchor-dead', 'name-unresolved']);
  await expect(page.getByText('Headings are reworded, and links to them stay as they were.')).toBeVisible();

  const grave = page.getByRole('navigation', { name: 'How grave' });
  await expect(grave.getByRole('link')).toHaveText(['All 4', 'Errors 1', 'Warnings 1', 'Remarks 2']);
  await grave.getByRole('link', { name: 'Remarks' }).click();
  await expect(headings).toHaveText(['name-unresolved']);
  await page.getByLabel('Owner').selectOption({ label: 'People team (2)' });
  await page.getByLabel('Rule').selectOption({ label: 'name-unresolved (2)' });
  await expect(page).toHaveURL(/\?by=rule&severity=info&/u);
  await page.reload();
  await expect(grave.getByRole('link', { name: 'Remarks' })).toHaveAttribute('aria-current', 'true');
  await expect(page.getByLabel('Owner')).toHaveValue('People team');
  await expect(page.getByLabel('Rule')).toHaveValue('rule name-unresolved');
  await expect(page.getByText('2 findings are shown')).toBeAttached();
  await grave.getByRole('link', { name: 'Errors' }).click();
  await expect(page.getByText('Nothing is found with these choices.')).toBeVisible();
  await page.getByRole('link', { name: 'Show all findings' }).click();
  await expect(headings).toHaveCount(3);
});

test('a level leads to what was found on its page', async ({ page, handbook }) => {
  await spoil(handbook);
  await page.goto('/levels/infrastructure/principal');
  await page.getByRole('contentinfo').or(page.locator('article footer')).getByRole('link', { name: '1 warning' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([/^Principal,/u]);
  await page.getByRole('link', { name: 'On all pages' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(3);
});

test.describe('while the pages are edited', () => {
  test.use({ expected: /404/u });

  test('a finding goes when its line is mended, and with the last one goes the list', async ({ page, handbook }) => {
    await spoil(handbook);
    await page.goto('/findings');
    const row = page.getByRole('button', { name: /#accountabilty/u });
    await row.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table', { name: /around the finding/u })).toBeVisible();
    await handbook.edit(principal, (text) => text.replace('## Accountability\n', '## Accountability\n\n1. Rings the bell.\n'));
    await expect(row).toContainText(`line ${await handbook.lineOf(principal, slip)}`);
    await expect(row).toHaveAttribute('aria-expanded', 'true');
    await handbook.edit(principal, (text) => text.replace('#accountabilty', '#accountability'));
    await expect(row).toHaveCount(0);
    await expect(page.getByText('The finding that was open is gone')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Findings 3' })).toBeVisible();

    await handbook.edit(senior, (text) => text.replace('{{% include "includes/not-there.md" %}}', ''));
    await handbook.edit('gradus.yaml', (text) => text.replace('severities:\n', 'severities:\n  name-unresolved: off\n'));
    await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
    await expect(page.getByText(/\d+ kinds of finding are looked for/u)).toBeVisible();
  });
});

test.describe('where thousands are found', () => {
  test.use({ source: null });

  test('the first are shown, the rest is folded and comes when it is asked for; a link leads to any of them', async ({
    page,
    handbook,
  }) => {
    const head = (title: string) => `---\ntitle: ${title} - Ships Career Framework\n---\n\n## Watch\n\n`;
    const items = (count: number) =>
      Array.from({ length: count }, (_, at) => `- Keeps watch ${at} as [rule ${at}](#rule-${at}) has it.\n`).join('');
    for (let at = 1; at <= 40; at++) await handbook.write(`content/mate-${at}.md`, `${head(`Mate of ship ${at}`)}${items(50)}`);
    const found = async () =>
      ((await (await page.request.get('/api/v1/findings?rule=anchor-dead')).json()) as { matching: number }).matching;
    await expect.poll(found).toBe(2000);
    await page.goto('/findings?rule=anchor-dead');
    const rows = page.getByRole('button', { name: /^Warning/u });
    await expect(rows).toHaveCount(200);
    const sectionOf = (ship: number) =>
      page
        .getByRole('group')
        .filter({ has: page.getByRole('heading', { name: `Mate of ship ${ship}, Ships Career Framework`, exact: true }) });
    const first = sectionOf(1);
    await first.getByRole('button', { name: 'Show 30 more' }).click();
    await expect(first.getByRole('button', { name: /^Warning/u })).toHaveCount(50);
    const last = sectionOf(9);
    await last.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(last.getByRole('button', { name: /^Warning/u })).toHaveCount(50);
    const row = last.getByRole('button', { name: /rule-49/u });
    await row.click();
    await expect(row).toHaveAttribute('aria-expanded', 'true');
    await page.reload();
    await expect(page.getByRole('region', { name: 'The finding of this address' })).toContainText('The link leads to "#rule-49"');
  });
});
