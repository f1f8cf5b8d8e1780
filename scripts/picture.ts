/** Takes docs/picture.png, the picture of the README: a level of the example handbook with a source open beside it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

const root = join(import.meta.dirname, '..');
const words = 'Explains in figures, before each project, how it helps the ports that will use it.';

const server = spawn(process.execPath, ['dist/gradus.mjs', 'serve', 'examples/harbour', '--port', '0'], { cwd: root });
const ended = once(server, 'exit').then(() => Promise.reject(new Error('The server ended. Is it built? npm run build')));
ended.catch(() => {});
const browser = await chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${await Promise.race([address(), ended])}/frameworks/infrastructure`);
  await page.getByText(words).click();
  await page.getByRole('dialog', { name: 'Source' }).getByRole('table').first().waitFor();
  await page.mouse.move(0, 0);
  // The pane begins with a whole row and a whole column.
  await page.getByRole('row', { name: 'Engineering alignment' }).evaluate((row) => {
    const [pane, head] = [row.closest('section'), row.closest('table')?.tHead?.rows[0]];
    const [corner, first] = [head?.cells[0]?.getBoundingClientRect(), head?.cells[3]?.getBoundingClientRect()];
    pane?.scrollBy((first?.left ?? 0) - (corner?.right ?? 0), row.getBoundingClientRect().top - (corner?.bottom ?? 0));
  });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(root, 'docs/picture.png') });
} finally {
  await browser.close();
  server.kill();
}

async function address(): Promise<string> {
  let said = '';
  for await (const chunk of server.stdout) {
    said += chunk;
    const found = /http:\/\/[\d.:]+/u.exec(said)?.[0];
    if (found) return found;
  }
  throw new Error(said);
}
