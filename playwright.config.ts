import { defineConfig } from '@playwright/test';

// scripts/test.mjs finds a browser (scripts/browser.mjs) and names it here; without that,
// `npx playwright test` uses the one Playwright downloaded itself.
const browser = process.env.GRADUS_BROWSER;
const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  // A test that passes at the second try is broken: it is mended, not tried again.
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A fault is seen as soon on a slow machine as on a fast one; how long things take is for the bench.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        // Chromium refuses its sandbox to root, which is who runs tests in most containers.
        ...(root ? ['--no-sandbox'] : []),
        // The tests talk to loopback only; nothing of the browser's own should reach for a network.
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
