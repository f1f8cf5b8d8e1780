/**
 * Finds a Chromium for the browser tests: one that is installed, else the one Playwright downloads, else
 * the system's package. Run by itself it prints the path.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

/** The path of a browser that starts; throws when there is none and none can be had, with the command that mends it. */
export function findBrowser(): string {
  const named = process.env.GRADUS_BROWSER;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`GRADUS_BROWSER names ${named}, which does not start.`);
  }
  return installed() ?? downloaded() ?? packaged() ?? none();
}

function installed(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin');
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name))).concat(usual);
  return candidates.find((path) => starts(path)) ?? null;
}

function downloaded(): string | null {
  const path = chromium.executablePath();
  if (starts(path)) return path;
  say('no Chromium or Chrome is installed: downloading the one of Playwright ...');
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
  // What goes wrong here is not shown: there is another way left, and `none` says what to do.
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 5 * 60_000 });
  // It may be there and yet lack libraries of the system.
  return starts(path) ? path : null;
}

function packaged(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  say('Playwright could not: installing the package "chromium" ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  // An older list of packages may name files that are gone. One source that does not answer is no reason to give up.
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  return installed();
}

function none(): never {
  const command = process.platform === 'linux' ? 'sudo npx playwright install --with-deps chromium' : 'npx playwright install chromium';
  throw new Error(`There is no browser for the browser tests. Install Chromium or Chrome, or run: ${command}`);
}

/** Whether a browser is really there: on some systems the name is a stub that only says how to install it. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // Chrome for Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function say(what: string): void {
  process.stderr.write(`gradus: ${what}\n`);
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${findBrowser()}\n`);
