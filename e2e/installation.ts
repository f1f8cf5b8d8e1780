/** A real installation, with nobody in it but its first administrator, who is signed in. Acts are asked for as the pages ask for them. */
import type { APIRequestContext, Page } from '@playwright/test';
import { test as base, expect } from './site.ts';

const password = 'many small boats at anchor';

export interface Installation {
  /** The id of the first administrator. */
  administrator: string;
  send(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, data?: object): Promise<Record<string, never>>;
  /** Somebody new in the directory. */
  person(name: string, more?: object): Promise<string>;
  /** Signs somebody in, in a browser of their own, by the link of an invitation. */
  accept(page: Page, link: string): Promise<void>;
}

export const test = base.extend<{ installation: Installation }>({
  people: 'real',
  installation: [
    async ({ site, page }, use) => {
      const link = await printedLink(site.printed);
      const send = (request: APIRequestContext) => async (method: string, path: string, data?: object) => {
        const answer = await request.fetch(`${site.address}/api/v1${path}`, {
          method,
          headers: { origin: site.address },
          ...(data && { data }),
        });
        if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`);
        return answer.json();
      };
      const asAdministrator = send(page.request);
      const { person } = await asAdministrator('POST', '/first/administrator', {
        link,
        name: 'Ada Ortiz',
        email: 'ada@example.org',
        password,
      });
      let count = 0;
      await use({
        administrator: person.id,
        send: asAdministrator,
        person: async (name, more = {}) => (await asAdministrator('POST', '/people', { number: `P-${++count}`, name, ...more })).id,
        accept: async (other, opened) => {
          const accepting = send(other.request);
          await accepting('POST', '/invitation/acceptance', { link: opened.split('#').at(-1), password });
        },
      });
    },
    { auto: true },
  ],
});

/** Behind the # of the address that makes the first administrator. */
async function printedLink(printed: () => string): Promise<string> {
  let found: string | undefined;
  await expect.poll(() => (found = /\/first#(\S+)/u.exec(printed())?.[1])).toBeTruthy();
  return found ?? '';
}

export { expect };
