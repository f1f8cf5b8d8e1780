/** Every page there is, and what has to hold on each of them in every dress and language. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { gitRepository } from '../test/git-repository.ts';
import { test as base, expect } from './site.ts';

/** With a history to show, from before the site starts. */
export const test = base.extend({
  handbook: async ({ handbook, source }, use) => {
    const repository = gitRepository(handbook.folder);
    if (source !== null) {
      await handbook.edit('gradus.yaml', (text) => `${text}\nrepository: https://gitlab.com/ebbmark/handbook\n`);
      repository.commit('Begin');
      const staff = 'content/handbook/engineering/careers/matrix/infrastructure/staff.md';
      await handbook.edit(staff, (text) => text.replace('twice a year', 'three times a year'));
    }
    repository.commit('Rehearse more often');
    await use(handbook);
  },
});

export const pages = [
  '/',
  '/frameworks/infrastructure',
  '/frameworks/infrastructure?view=strands',
  '/frameworks/infrastructure?density=compact&pin=infrastructure/senior,infrastructure/intern&without=engineering',
  '/frameworks/infrastructure?density=lines&rows=autonomy,credibility',
  '/frameworks/infrastructure?rows=',
  '/levels/infrastructure/staff',
  '/levels/infrastructure/staff?view=effective&without=engineering',
  '/roles/engineering-leadership/principal-engineer',
  '/roles/engineering-leadership/distinguished-engineer?view=effective',
  '/roles/engineering-leadership/vice-president',
  '/roles/engineering-leadership/chief-technology-officer',
  '/families/engineering-leadership',
  '/frameworks/support?in=de',
  '/frameworks/support?in=de&beside=original',
  '/levels/support/staff-support-engineer?in=de',
  '/levels/support/staff-support-engineer?view=effective&in=de&beside=original',
  '/roles/engineering-teams/staff-data-engineer?in=de&beside=original',
  '/compare?from=infrastructure/senior&to=infrastructure/staff&all=true',
  '/compare?from=engineering-leadership/principal-engineer&to=engineering-leadership/senior-manager',
  '/compare?from=infrastructure/senior&to=support/senior-support-engineer',
  '/compare?from=infrastructure&to=support',
  '/compare',
  '/lattice',
  '/lattice?of=family:engineering-leadership&open=engineering-leadership/director&ways=next.track.equivalent.lateral.reports',
  '/lattice?from=infrastructure/senior&to=engineering-leadership/director&view=picture',
  '/lattice?view=table',
  '/pages',
  '/pages/content/job-families/engineering/leadership.md#line-12',
  '/history/level/infrastructure/staff',
  '/history/page/content/handbook/engineering/careers/matrix/infrastructure/staff.md',
  '/pages/content/handbook/engineering/careers/matrix/infrastructure/staff.md?revision=HEAD~1',
  '/findings',
  '/findings?by=rule&rule=name-unresolved',
  '/findings?severity=error',
  '/messages/name-unresolved',
  '/search',
  '/search?q=senior+team&kind=statement',
  '/search?q=zzzz',
  '/levels/infrastructure/stafff',
  '/no/such/page',
];

/** What axe finds on the page as it is. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: AxeViolation[] }> } };
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

interface AxeViolation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** No measure of readiness, and nothing that runs out of the screen. */
export async function expectCalm(page: Page, path: string): Promise<void> {
  expect(await page.getByRole('main').innerText(), path).not.toMatch(/\d\s?%|\b\d+ of \d+\b/u);
  expect(await page.locator('progress, meter, [role=progressbar], [role=meter]').count(), path).toBe(0);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    `${path} is as wide as the screen`,
  ).toBeLessThanOrEqual(0);
}

/** For people to look at: test-results/pictures has every page in every dress. */
export async function picture(page: Page, name: string, dress: string): Promise<void> {
  const file = `${name.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/gu, '') || 'home'} ${dress}.png`;
  await page.screenshot({ path: join('test-results/pictures', file) });
}

export { expect };
