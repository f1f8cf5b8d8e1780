/**
 * The walls between the rooms: who may import from whom, and why. dependency-cruiser reads the imports
 * (those of types as well), the rules are below. ARCHITECTURE.md draws the same picture.
 */
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Every arrow that is allowed, with its reason; one that is not here is forbidden. */
const arrows: [from: string, to: string, why: string][] = [
  ['frameworks', 'compiler', 'it serves what the compiler made'],
  ['editor', 'compiler', 'it shows in an editor what the compiler made'],
  ['people', 'compiler', 'a position is a level or role of a graph'],
  ['people', 'frameworks', 'a position is a role of a framework'],
  ['access', 'compiler', 'its messages are made as findings are'],
  ['access', 'people', 'duties are held by persons'],
  ['access', 'frameworks', 'a duty is held over a unit'],
  ['evidence', 'frameworks', 'evidence is tied to statements'],
  ['evidence', 'people', 'somebody did it, somebody saw it'],
  ['evidence', 'access', 'its policy builds on duties'],
  ['assessments', 'frameworks', 'statements are what is rated'],
  ['assessments', 'people', 'a person is rated by persons'],
  ['assessments', 'access', 'its policy builds on duties'],
  ['assessments', 'evidence', 'a rating points at evidence'],
  ['growth', 'frameworks', 'a plan is about statements of the next level'],
  ['growth', 'people', 'a plan is of a person'],
  ['growth', 'access', 'its policy builds on duties'],
  ['growth', 'evidence', 'a plan is met by evidence'],
  ['growth', 'assessments', 'a plan begins at an assessment'],
  ['reviews', 'frameworks', 'a cycle covers units'],
  ['reviews', 'people', 'a cycle has participants'],
  ['reviews', 'access', 'its policy builds on duties'],
  ['reviews', 'evidence', 'a discussion looks at evidence'],
  ['reviews', 'assessments', 'a cycle collects assessments'],
  ['reviews', 'growth', 'a review looks back at the plan'],
  ['promotions', 'frameworks', 'a case is for a role'],
  ['promotions', 'people', 'a case is of a person'],
  ['promotions', 'access', 'its policy builds on duties'],
  ['promotions', 'evidence', 'every claim has evidence'],
  ['promotions', 'assessments', 'a case may point at an assessment'],
  ['promotions', 'growth', 'a case may grow from a plan'],
  ['promotions', 'reviews', 'cases are decided in a cycle'],
  ['hiring', 'frameworks', 'an opening is for a role'],
  ['hiring', 'people', 'interviewers are persons'],
  ['hiring', 'access', 'its policy builds on duties'],
  ['interop', 'compiler', 'standards in, graph out, and back'],
  ['interop', 'frameworks', 'frameworks are exchanged'],
  ['interop', 'people', 'persons and positions are exchanged'],
  ['interop', 'evidence', 'credentials are evidence'],
];
/** Beside those: what knows no word of the domain is open to all of it, and a number is read off a contract. */
const open = ['platform', 'ui'];
const readers = ['indicators'];
const rooms = new Set([...arrows.flatMap((arrow) => arrow.slice(0, 2)), ...open, ...readers]);

/** The front doors: the only files that see all rooms. Behind `cli.ts` each command has a file of its own. */
const doors = [
  'server.ts',
  'refusals.ts',
  'hand-in.ts',
  'open-organization.ts',
  'fill-demo.ts',
  'tell-versions.ts',
  'static-site.ts',
  'web.tsx',
  'web-browser.tsx',
  'web-prerender.tsx',
  'reads-in-page.ts',
  'cli.ts',
];
const isDoor = (path: string) => doors.some((door) => path === `src/${door}`) || path.startsWith('src/commands/');

/** What the compiler may use from outside; all of it runs in a browser. */
const compilerPackages = ['yaml', 'smol-toml', '@lezer/common', '@lezer/markdown', '@noble/hashes', 'htmlparser2', 'stemmer', 'diff'];

interface Import {
  from: string;
  to: string;
  kind: 'file' | 'package' | 'node';
}

const isTest = (path: string) => /\.(test|fixture)\.tsx?$/.test(path);
const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
const isWeb = (path: string) => /^src\/(.+\/)?web\//.test(path) || path === 'src/web.tsx';
/** In any language. */
const isExplanations = (path: string) => /\bexplanations\.(?:[a-z]+\.)?generated\.ts$/.test(path);
const isServer = (path: string) => /^src\/(.+\/)?server\//.test(path) || path === 'src/server.ts';

async function importsIn(folder: string): Promise<{ modules: string[]; imports: Import[] }> {
  const { output } = await cruise(['src'], { baseDir: folder, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } });
  const seen = (output as ICruiseResult).modules.filter(({ source }) => /^src\/.*(?<!\.d)\.tsx?$/.test(source));
  const imports = seen.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved, module, coreModule }): Import => {
      if (coreModule || module.startsWith('node:')) return { from: source, to: `node:${module.replace('node:', '')}`, kind: 'node' };
      if (resolved.startsWith('src/') || module.startsWith('.')) return { from: source, to: resolved, kind: 'file' };
      return { from: source, to: module.split('/', module.startsWith('@') ? 2 : 1).join('/'), kind: 'package' };
    }),
  );
  return { modules: seen.map(({ source }) => source), imports };
}

function betweenRooms({ from, to, kind }: Import): string | null {
  if (kind !== 'file') return null;
  const [here, there] = [roomOf(from), roomOf(to)];
  // The tests at the top look at the whole, as the doors do.
  if (isDoor(from)) return null;
  if (here === null) return isTest(from) ? null : `${from} is no front door: it belongs in a room`;
  if (isDoor(to)) return isTest(from) ? null : `${from} -> ${to}: a front door opens from outside only`;
  if (there === null || here === there) return null;
  if (arrows.some(([a, b]) => a === here && b === there)) return null;
  if (open.includes(there) && (!['compiler', ...open].includes(here) || isTest(from))) return null;
  if (readers.includes(here) && to.endsWith('/contract.ts')) return null;
  return `${from} -> ${to}: no arrow leads from ${here} to ${there}`;
}

function outOfCompiler({ from, to, kind }: Import): string | null {
  if (roomOf(from) !== 'compiler' || isTest(from)) return null;
  if (kind === 'node') return `${from} -> ${to}: the compiler runs in a browser too, and does no I/O`;
  if (kind === 'package' && !compilerPackages.includes(to)) return `${from} -> ${to}: not a package the compiler may use`;
  // They are words for people: a bundle of the compiler does not carry them.
  if (isExplanations(to)) return `${from} -> ${to}: explanations stay out of the compiler's bundle`;
  return null;
}

function againstPhases({ from, to }: Import): string | null {
  const [earlier, later] = [from, to].map((path) => Number(/^src\/compiler\/(\d)-/.exec(path)?.[1]));
  return earlier !== undefined && later !== undefined && later > earlier && !isTest(from)
    ? `${from} -> ${to}: a phase uses earlier ones only`
    : null;
}

/** Pages that end up at a server's file, by however many steps, each with the way there. */
function fromWebToServer(imports: Import[]): string[] {
  const next = new Map<string, Import[]>();
  for (const one of imports) next.set(one.from, [...(next.get(one.from) ?? []), one]);
  const found: string[] = [];
  const seen = new Set<string>();
  const walk = (path: string, way: string[]): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { to, kind } of next.get(path) ?? []) {
      const here = [...way, to];
      if (kind === 'node' || isServer(to) || isExplanations(to)) found.push(`${here.join(' -> ')}: not for a page`);
      else if (kind === 'file') walk(to, here);
    }
  };
  for (const from of next.keys()) if (isWeb(from) && !isTest(from)) walk(from, [from]);
  return found;
}

function violations(imports: Import[]): string[] {
  const single = imports.flatMap((one) => [betweenRooms(one), outOfCompiler(one), againstPhases(one)]);
  return [...single.filter((found) => found !== null), ...fromWebToServer(imports)];
}

describe('the walls', () => {
  let modules: string[];
  let imports: Import[];
  beforeAll(async () => {
    ({ modules, imports } = await importsIn(root));
  }, 60_000);

  it('are looked at everywhere', () => {
    const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((path) => !path.endsWith('.d.ts'));
    expect(files.length).toBeGreaterThan(0);
    // A parser that does not understand the files sees none of them, and finds nothing wrong.
    expect(modules.toSorted()).toEqual(files.toSorted());
    expect(imports.length).toBeGreaterThan(modules.length);
  });

  it('hold', () => {
    expect(violations(imports)).toEqual([]);
  });

  it('stand around every room', () => {
    const here = new Set(
      modules
        .filter((path) => !isDoor(path))
        .map(roomOf)
        .filter((room) => room !== null),
    );
    expect([...here].filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('have no room that would take in anything', () => {
    const parts = modules.flatMap((path) => path.split('/').map((part) => ({ path, name: part.split('.')[0] ?? '' })));
    expect(parts.filter(({ name }) => ['index', 'util', 'utils', 'helpers', 'common', 'misc', 'shared'].includes(name))).toEqual([]);
  });

  it('lead leftwards only', () => {
    const order = [
      'compiler',
      'editor',
      'frameworks',
      'people',
      'access',
      'evidence',
      'assessments',
      'growth',
      'reviews',
      'promotions',
      'hiring',
      'interop',
    ];
    expect(arrows.filter(([from, to]) => order.indexOf(to) >= order.indexOf(from))).toEqual([]);
  });
});

describe('a planted arrow', () => {
  it('is caught, whatever way it takes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gradus-walls-'));
    const files = {
      'src/compiler/1-parse/early.ts': "import type { Late } from '../3-check/late.ts';\nexport type Early = Late;\n",
      'src/compiler/3-check/late.ts': "import { readFileSync } from 'node:fs';\nexport type Late = typeof readFileSync;\n",
      'src/compiler/outside.ts': "import fastify from 'fastify';\nexport default fastify;\n",
      'src/frameworks/noun.ts': "export const noun = () => import('../people/person.ts');\n",
      'src/frameworks/contract.ts': "export type { Secret } from './server/secret.ts';\n",
      'src/frameworks/server/secret.ts': 'export type Secret = string;\n',
      'src/frameworks/web/page.tsx':
        "import type { Secret } from '../contract.ts';\nexport const Page = (secret: Secret) => <p>{secret}</p>;\n",
      'src/people/person.ts': "import { noun } from '../frameworks/noun.ts';\nexport const person = noun;\n",
      'src/platform/clock.ts': "import type { Secret } from '../frameworks/contract.ts';\nexport type Clock = Secret;\n",
      'src/stray.ts': "export * from './people/person.ts';\n",
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    try {
      const { modules, imports } = await importsIn(folder);
      expect(modules).toHaveLength(Object.keys(files).length);
      expect(violations(imports).toSorted()).toEqual([
        'src/compiler/1-parse/early.ts -> src/compiler/3-check/late.ts: a phase uses earlier ones only',
        'src/compiler/3-check/late.ts -> node:fs: the compiler runs in a browser too, and does no I/O',
        'src/compiler/outside.ts -> fastify: not a package the compiler may use',
        'src/frameworks/noun.ts -> src/people/person.ts: no arrow leads from frameworks to people',
        'src/frameworks/web/page.tsx -> src/frameworks/contract.ts -> src/frameworks/server/secret.ts: not for a page',
        'src/platform/clock.ts -> src/frameworks/contract.ts: no arrow leads from platform to frameworks',
        'src/stray.ts is no front door: it belongs in a room',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
