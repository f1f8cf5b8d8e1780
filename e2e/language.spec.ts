/** The site in a language: whose it is, that it stays, and that no word of another one is left. */
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, expectCalm, pages, picture, test, violations } from './every-page.ts';
import { serveFiles } from './files.ts';

/** Words of the interface that stand on many pages; none of them is a word of the example handbook's pages alone. */
const english =
  /\b(?:Contents|Findings|Skip to|Written in|What changes|Own words|Everything held to|Career lattice|By level|By strand|Job family|Reporting line|Report to|Leads to|Hiring process|Further reading|No page says|Show all|Compare|Swap|Search)\b/u;

test.describe('a browser that asks for German', () => {
  test.use({ locale: 'de-CH', viewport: { width: 360, height: 780 }, expected: /404|infrastructure\/stafff/u });

  test('gets German on every page, for eyes, ears and on narrow screens', async ({ page }) => {
    // Each of many pages is searched, drawn and measured.
    test.slow();
    for (const path of pages) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
      expect(await violations(page), path).toEqual([]);
      await expectCalm(page, path);
      await picture(page, path, 'de 360');
      // What is in another language says so; the rest is German.
      const said = await page.evaluate(() => {
        const copy = document.body.cloneNode(true) as HTMLElement;
        for (const other of copy.querySelectorAll('[lang]:not([lang=de]), script, style, noscript')) other.remove();
        const labels = [...copy.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
          ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
        );
        return [copy.textContent, ...labels, document.title].join('\n');
      });
      expect(english.exec(said)?.[0], path).toBeUndefined();
    }
  });
});

test('another language is chosen once, and stays', async ({ page, context }) => {
  const asked: (string | undefined)[] = [];
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (/\/api\/(?!.*changes)/u.test(request.url())) asked.push(request.headers()['accept-language']);
    if (request.resourceType() === 'script') loaded.push(new URL(request.url()).pathname);
  });
  await page.goto('/levels/infrastructure/staff');
  await expect(page.getByRole('link', { name: 'Own words' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // Nobody who reads English fetches German.
  expect(loaded.filter((path) => /\/de-[\w-]+\.js$/u.test(path))).toEqual([]);
  expect(new Set(asked)).toEqual(new Set(['en']));

  asked.length = 0;
  await page.getByRole('combobox', { name: /Language.*Sprache/u }).selectOption('Deutsch');
  await expect(page.getByRole('link', { name: 'Eigene Worte' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  expect(loaded.some((path) => /\/de-[\w-]+\.js$/u.test(path))).toBe(true);
  // The server is asked again, in German; the words of the handbook stay as they are, and say what they are.
  await expect.poll(() => asked.includes('de')).toBe(true);
  await expect(page.getByRole('heading', { level: 1, name: 'Staff' }).locator('[lang=en]')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('link', { name: 'Alles, was gilt' })).toBeVisible();
  for (const [path, words] of [
    ['/frameworks/infrastructure', 'Nach Strang'],
    ['/roles/engineering-leadership/director', 'Fachlaufbahn'],
    ['/compare?from=infrastructure/senior&to=infrastructure/staff', 'Tauschen'],
    ['/search?q=runbook', 'Aussagen'],
    ['/findings', 'Kein Befund'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.getByText(english)).toHaveCount(0);
  }

  // Another window of the same browser, too.
  const other = await context.newPage();
  await other.goto('/');
  await expect(other.getByRole('heading', { name: 'Karte' })).toBeVisible();
  await page.getByRole('combobox', { name: /Language.*Sprache/u }).selectOption('English');
  await expect(page.getByRole('heading', { name: 'Findings', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('files that were written in German', () => {
  test('are those of a handbook that is German, unless another language is named', async () => {
    const root = resolve(import.meta.dirname, '..');
    const folder = await mkdtemp(join(tmpdir(), 'gradus-german-'));
    try {
      const handbook = join(folder, 'handbook');
      await cp(join(root, 'examples/start'), handbook, { recursive: true });
      await appendFile(join(handbook, 'gradus.yaml'), '\nlanguage: de-AT\n');
      const build = [join(root, 'dist/gradus.mjs'), 'build', handbook, '--out', join(folder, 'site')];
      const written = async (...options: string[]) => {
        await promisify(execFile)(process.execPath, [...build, ...options]);
        return readFile(join(folder, 'site/levels/platform/senior/index.html'), 'utf8');
      };
      const german = await written();
      expect(german).toMatch(/<html[^>]* lang="de"/u);
      expect(german).toContain('Alles, was gilt');
      const english = await written('--language', 'en');
      expect(english).toMatch(/<html[^>]* lang="en"/u);
      expect(english).toMatch(/<h1[^>]*><span lang="de-AT">/u);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('are German before a script runs, and stay German whatever the browser asks for', async ({ page, browser }) => {
    const root = resolve(import.meta.dirname, '..');
    const folder = await mkdtemp(join(tmpdir(), 'gradus-german-'));
    const build = [join(root, 'dist/gradus.mjs'), 'build', join(root, 'examples/start'), '--out', folder, '--language', 'de'];
    await promisify(execFile)(process.execPath, build);
    const files = await serveFiles(folder, '/');
    try {
      const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      await bare.goto(`${files.address}/levels/platform/senior/`);
      await expect(bare.locator('html')).toHaveAttribute('lang', 'de');
      await expect(bare.getByRole('link', { name: 'Alles, was gilt' })).toBeVisible();
      await expect(bare.getByRole('heading', { level: 1 }).locator('[lang=en]')).toBeVisible();
      await bare.context().close();

      // The browser asks for English. What React takes up is what was written, or the console would say so.
      await page.goto(`${files.address}/levels/platform/senior/`);
      await page.getByRole('link', { name: 'Alles, was gilt' }).click();
      await expect(page).toHaveURL(/view=effective|~view\/effective/u);
      await expect(page.getByRole('link', { name: 'Eigene Worte' })).toBeVisible();
      await page.getByRole('button', { name: 'Suche' }).click();
      await expect(page.getByRole('listbox', { name: 'Treffer' })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
      // A choice of languages would choose among one.
      await expect(page.getByRole('combobox', { name: 'Language' })).toHaveCount(0);
    } finally {
      files.close();
      await rm(folder, { recursive: true });
    }
  });
});
