/** Takes the pictures of the README, docs/picture*.png, of the example handbook. Needs what `npm run build` makes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';

const root = join(import.meta.dirname, '..');

interface Picture {
  name: string;
  path: string;
  colorScheme: 'light' | 'dark';
  /** What is done before it is taken. */
  prepare(page: Page): Promise<void>;
}

const pictures: Picture[] = [
  { name: 'picture', path: '/frameworks/infrastructure', colorScheme: 'light', prepare: openSource },
  {
    name: 'picture-lattice',
    path: '/lattice?of=family:engineering-leadership&from=engineering-leadership/principal-engineer&to=engineering-leadership/director&view=picture',
    colorScheme: 'light',
    prepare: (page) => page.getByRole('heading', { level: 2 }).first().waitFor(),
  },
  {
    name: 'picture-compare',
    path: '/compare?from=infrastructure/senior&to=infrastructure/staff',
    colorScheme: 'dark',
    prepare: (page) => page.getByRole('heading', { name: 'Accountability' }).first().waitFor(),
  },
];

const server = spawn(process.execPath, ['dist/gradus.mjs', 'serve', 'examples/harbour', '--no-people', '--port', '0'], { cwd: root });
const ended = once(server, 'exit').then(() => Promise.reject(new Error('The server ended. Is it built? npm run build')));
ended.catch(() => {});
const browser = await chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const site = await Promise.race([address(), ended]);
  for (const { name, path, colorScheme, prepare } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme, reducedMotion: 'reduce', locale: 'en' });
    await page.goto(`${site}${path}`);
    await prepare(page);
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(root, 'docs', `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}

/** A matrix with the source of one statement beside it. */
async function openSource(page: Page): Promise<void> {
  await page.getByText('Explains in figures, before each project, how it helps the ports that will use it.').click();
  await page.getByRole('dialog', { name: 'Source' }).getByRole('table').first().waitFor();
  // The pane begins with a whole row and a whole column.
  await page.getByRole('row', { name: 'Engineering alignment' }).evaluate((row) => {
    const [pane, head] = [row.closest('section'), row.closest('table')?.tHead?.rows[0]];
    const [corner, first] = [head?.cells[0]?.getBoundingClientRect(), head?.cells[3]?.getBoundingClientRect()];
    pane?.scrollBy((first?.left ?? 0) - (corner?.right ?? 0), row.getBoundingClientRect().top - (corner?.bottom ?? 0));
  });
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
