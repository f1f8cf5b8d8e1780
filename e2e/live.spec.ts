/** Handbooks that begin empty, change under the reader, mean harm, or lose their server. */
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, serve, test } from './site.ts';

const level = (title: string, statement: string) => `---
title: "${title} - Lighthouse Department Career Framework"
---

## ${title}

Keeps the light.

## Accountability

1. ${statement}
`;

test.describe('an empty handbook', () => {
  test.use({ source: null });

  test('says what to do, and shows the first page as soon as there is one', async ({ page, handbook }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'No career framework here yet' })).toBeVisible();
    await handbook.write('senior.md', level('Senior', 'Lights the lamp every evening.'));
    await page.getByRole('link', { name: 'Senior' }).click();
    await expect(page.getByText('Lights the lamp every evening.')).toBeVisible();

    // As editors save: a second file, renamed over the first.
    await handbook.write('senior.md~', level('Senior', 'Lights the lamp at dusk.'));
    await rename(join(handbook.folder, 'senior.md~'), join(handbook.folder, 'senior.md'));
    await expect(page.getByText('Lights the lamp at dusk.')).toBeVisible();
  });
});

test.describe('a level that is taken out', () => {
  test.use({ source: null, expected: /404|has no level/u });

  test('is said to be gone, and comes back', async ({ page, handbook }) => {
    await handbook.write('senior.md', level('Senior', 'Lights the lamp every evening.'));
    await handbook.write('staff.md', level('Staff', 'Keeps every lamp of the coast in oil.'));
    await page.goto('/');
    await page.getByRole('link', { name: 'Staff' }).click();
    await expect(page.getByText('Keeps every lamp of the coast in oil.')).toBeVisible();
    await rm(join(handbook.folder, 'staff.md'));
    await expect(page.getByRole('heading', { name: 'Not in this handbook' })).toBeVisible();
    await handbook.write('staff.md', level('Staff', 'Keeps every lamp of the coast in oil.'));
    await expect(page.getByText('Keeps every lamp of the coast in oil.')).toBeVisible();
  });
});

test.describe('a page that means harm', () => {
  test.use({ source: null });

  test('does nothing: its markup is words, its scripts are no links', async ({ page, handbook }) => {
    await handbook.write(
      'senior.md',
      level(
        '<img src=x onerror=alert(1)>Senior',
        'Lights <script>alert(1)</script>the <b onclick="alert(1)">lamp</b> of [the tower](javascript:alert(1)), <a href="javascript:alert(1)">every</a> [evening](https://example.com/evening "x" onclick=alert(1)) and [night](https://example.com/night) ![](x).',
      ).replace(
        'Keeps the light.',
        '<iframe src="javascript:alert(1)"></iframe>Keeps the light. {{constructor.constructor("alert(1)")()}}',
      ),
    );
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked++;
      return dialog.dismiss();
    });
    await page.goto('/');
    const address = await page.locator('main a[href^="/levels/"]').first().getAttribute('href');
    await page.goto(address ?? '');
    const statement = page.getByRole('main').getByRole('listitem').filter({ hasText: 'lamp' });
    await expect(statement).toBeVisible();
    await statement.getByRole('link', { name: 'Statement 1: show its source' }).click();
    await expect(page.getByRole('dialog')).toContainText('<b onclick="alert(1)">');
    for (const scope of [page.getByRole('main'), page.getByRole('dialog')]) {
      await expect(scope.locator('script, iframe, img, b, [onclick], [onerror]')).toHaveCount(0);
      await expect(scope.locator('a[href*="script:" i]')).toHaveCount(0);
    }
    await expect(statement.getByRole('link', { name: 'night' })).toHaveAttribute('href', 'https://example.com/night');
    expect(asked).toBe(0);
  });
});

test.describe('a server that goes away', () => {
  test.use({ expected: /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|503 \(Service Unavailable\)/u });

  test('is found again by itself, with what changed meanwhile', async ({ page, handbook, site }) => {
    await page.goto('/levels/infrastructure/senior');
    await expect(page.getByRole('heading', { level: 1, name: 'Senior' })).toBeVisible();
    await site.stop();
    await handbook.edit('content/handbook/engineering/careers/matrix/infrastructure/senior.md', (text) =>
      text.replace('## Accountability\n', '## Accountability\n\n1. Sounds the horn in fog.'),
    );
    const again = await serve(handbook.folder, Number(new URL(site.address).port));
    await expect(page.getByText('Sounds the horn in fog.')).toBeVisible({ timeout: 20_000 });
    await again.stop();
  });
});
