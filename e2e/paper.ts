import type { Page } from '@playwright/test';

/** How many sheets a page prints on, and how large they are, in millimetres. */
export async function sheets(page: Page): Promise<{ count: number; width: number; height: number }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [width = 0, height = 0] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf) ?? [])
    .slice(1)
    .map((points) => Math.round((Number(points) / 72) * 25.4));
  return { count: pdf.match(/\/Type\s*\/Page[^s]/gu)?.length ?? 0, width, height };
}

/** The smallest type, in points, in which words of statements are on paper. */
export async function smallestType(page: Page, words: string): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const sizes = await page.locator(words).evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75));
  await page.emulateMedia({ media: null });
  return Math.min(...sizes);
}
