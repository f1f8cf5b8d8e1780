import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Package {
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, '..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

describe.each(['package-lock.json', 'tools/node/package-lock.json'])('%s', (path) => {
  const packages: Record<string, Package> = read(path).packages;

  it('names every package by version and digest, and no registry', () => {
    const wrong = Object.entries(packages).filter(([at, { version, integrity, resolved }]) => at && (!version || !integrity || resolved));
    expect(wrong.map(([at]) => at)).toEqual([]);
  });

  // A registry that lacks a package for one platform, or an old bug of npm, leaves a lock file that
  // `npm ci` refuses on that platform. Choose a version that is whole, or write the file anew:
  // rm -r node_modules package-lock.json && npm install
  it('holds the packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([at, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => !above(at).some((folder) => packages[`${folder}node_modules/${name}`])),
    );
    expect(missing).toEqual([]);
  });
});

describe('install scripts', () => {
  it('are decided about, one by one, so that npm need not ask', () => {
    const packages: Record<string, Package> = read('package-lock.json').packages;
    const asking = Object.entries(packages).flatMap(([at, { hasInstallScript }]) =>
      hasInstallScript ? [at.split('node_modules/').at(-1)] : [],
    );
    expect(asking).toEqual(Object.keys(read('package.json').allowScripts));
  });
});

/** Where Node would look for what a package needs: in itself, then in each package it lies in. */
function above(at: string): string[] {
  const parts = at.split('/node_modules/');
  return ['', ...parts.map((_, i) => `${parts.slice(0, i + 1).join('/node_modules/')}/`)];
}
