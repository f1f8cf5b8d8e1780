/** What the browser has to fetch: which packages, how many bytes, and for which page. Reads what `npm run build` made. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const budget = 170_000;

interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

/** Packages that may come to the browser; a new one is a decision, and no server's or compiler's is among them. */
const allowed = [
  '@mantine/core',
  '@mantine/hooks',
  '@orpc/client',
  '@orpc/contract',
  '@orpc/openapi-client',
  '@orpc/shared',
  '@orpc/standard-server',
  '@orpc/standard-server-fetch',
  '@simplewebauthn/browser',
  '@tanstack/history',
  '@tanstack/query-core',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@tanstack/react-store',
  '@tanstack/router-core',
  '@tanstack/store',
  'clsx',
  'minisearch',
  'react',
  'react-dom',
  'scheduler',
  'stemmer',
  'use-sync-external-store',
];

let manifest: Record<string, Chunk>;
let packages: Record<string, string[]>;

beforeAll(() => {
  const file = join(dist, 'web/manifest.json');
  if (!existsSync(file)) throw new Error('The web app is not built. Run: npm run build');
  manifest = JSON.parse(readFileSync(file, 'utf8'));
  packages = JSON.parse(readFileSync(join(dist, 'web-packages.json'), 'utf8'));
});

/** A chunk and all that it cannot start without. */
function withImports(key: string, found = new Set<string>()): Set<string> {
  if (found.has(key)) return found;
  found.add(key);
  for (const imported of manifest[key]?.imports ?? []) withImports(imported, found);
  return found;
}

/** Bytes on the wire to a browser that can do gzip; one that can do brotli has about a tenth less. */
function scriptBytes(keys: Iterable<string>): number {
  return [...keys].reduce((sum, key) => sum + statSync(join(dist, 'web', `${manifest[key]?.file}.gz`)).size, 0);
}

describe('the web bundle', () => {
  it('holds no package but these', () => {
    // Beside the files of `gradus build` the server's reads run in the page: a part that nothing else may need.
    const reads = manifest['src/reads-in-page.ts']?.file ?? '';
    const others = Object.entries(packages).filter(([file]) => file !== reads);
    expect(others).toHaveLength(Object.keys(packages).length - 1);
    const inBundle = [...new Set(others.flatMap(([, names]) => names))].sort();
    console.log(`packages in the web bundle: ${inBundle.join(', ')}`);
    expect(inBundle.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(inBundle).toContain('react-dom');
    // What the reads alone ask for, another language, may well need them.
    const theirs = ['src/reads-in-page.ts', ...(manifest['src/reads-in-page.ts']?.dynamicImports ?? [])];
    const askedByOthers = Object.entries(manifest).flatMap(([key, { dynamicImports = [] }]) =>
      theirs.includes(key) ? [] : dynamicImports,
    );
    expect(theirs.slice(1).filter((key) => askedByOthers.includes(key))).toEqual([]);
    const needed = Object.keys(manifest).filter((key) => !theirs.includes(key) && withImports(key).has('src/reads-in-page.ts'));
    expect(needed, 'loaded without being asked for').toEqual([]);
  });

  it(`loads any page first with at most ${budget} bytes of compressed JavaScript, and the next ones with their own part`, () => {
    const entry = withImports('index.html');
    const pages = Object.keys(manifest).filter((key) => /\/web\/[\w-]+-page\.tsx$/u.test(key));
    expect(pages.length).toBeGreaterThanOrEqual(9);
    console.log(`${scriptBytes(entry)} bytes for what every page needs`);
    for (const page of pages) {
      const own = [...withImports(page)].filter((key) => !entry.has(key));
      console.log(`${String(scriptBytes(own)).padStart(6)} bytes more for ${page}`);
      expect(scriptBytes(entry) + scriptBytes(own), page).toBeLessThanOrEqual(budget);
      expect(scriptBytes(own), `${page} brings a part of its own`).toBeGreaterThan(0);
    }
  });
});
