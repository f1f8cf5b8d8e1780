/**
 * Brings what a task needs: a Node that is new enough, and the packages of the lock file. A second call
 * finds both and costs a few milliseconds. It runs before anything is installed, on the machine's own
 * Node: no packages, no TypeScript, nothing newer than Node 20.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './lock.mjs';

// Not import.meta.dirname: the first releases of Node 20 do not have it.
const root = fileURLToPath(new URL('..', import.meta.url));
const tools = join(root, 'tools/node');

/**
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the Node program to use, and an environment that finds it first
 */
export async function setUp() {
  const node = newEnough(process.versions.node) ? process.execPath : await packagedNode();
  // The machine's own Node is what people start the `gradus` command with; a test does as well.
  const env = { ...withFirstOnPath(dirname(node)), GRADUS_PLAIN_NODE: process.execPath };
  if (!installed(root)) {
    await alone('setup', async () => {
      if (installed(root)) return;
      // npm runs on the Node it installs for; on an older one it would warn about every package that needs a newer.
      await saying('installing the packages', () => npmCi(node, root, env));
      if (!installed(root)) throw new Error('npm ci ended well, and yet the packages do not match package-lock.json');
    });
  }
  return { node, env };
}

/**
 * Node 22.18 and 24 run TypeScript as it is and are what the tools support; 23 was never a long-term release.
 * @param {string} version
 */
export function newEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/** The Node of tools/node/package.json: fetched as any other package, for this project only. */
async function packagedNode() {
  const there = findPackagedNode();
  if (there) return there;
  return alone('setup', async () => {
    const found = findPackagedNode();
    if (found) return found;
    await saying(`fetching a newer Node than ${process.version} for the project's own tools (once, 190 MB)`, () =>
      npmCi(process.execPath, tools, process.env),
    );
    const fetched = findPackagedNode();
    if (fetched) return fetched;
    throw new Error(
      `this is Node ${process.version}; Node 22.18 or 24 is needed, and none is packaged for ${process.platform} ${process.arch}.\n` +
        'Install one from https://nodejs.org and run the command again.',
    );
  });
}

function findPackagedNode() {
  const { optionalDependencies } = readJson(join(tools, 'package.json'));
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const folder = join(tools, 'node_modules', name);
    const program = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(program) && readJson(join(folder, 'package.json')).version === version) return program;
  }
  return null;
}

/**
 * Whether a folder's node_modules is what its lock file says, by the record npm itself leaves there at
 * the end of an install. A stamp of our own would call for a new install after a plain `npm install`.
 * @param {string} folder
 */
export function installed(folder) {
  const record = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readJson(join(folder, 'package-lock.json')).packages;
  const present = readJson(record).packages;
  for (const path of Object.keys(present)) if (!wanted[path]) return false;
  return Object.keys(wanted).every((path) => {
    // The first entry is the project itself. An optional package may be for another platform.
    if (path === '' || (!present[path] && wanted[path].optional)) return true;
    return present[path]?.version === wanted[path].version && present[path]?.integrity === wanted[path].integrity;
  });
}

/**
 * @param {string} node
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
function npmCi(node, folder, env) {
  // The tools are development dependencies: an environment that says "production" must not leave them out.
  const args = ['ci', '--prefix', folder, '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = env.npm_execpath;
  const [command, before] = npm?.endsWith('npm-cli.js') ? [node, [npm]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, ...args], {
      cwd: folder,
      env,
      // What npm says about a good install ("added 269 packages") is said better below.
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve(undefined) : reject(new Error(`npm ci failed in ${folder}`))));
  });
}

/**
 * @param {string} what
 * @param {() => Promise<unknown>} work
 */
async function saying(what, work) {
  const start = Date.now();
  process.stderr.write(`gradus: ${what} ...\n`);
  await work();
  process.stderr.write(`gradus: done in ${Math.round((Date.now() - start) / 1000)} s\n`);
}

/**
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
function withFirstOnPath(folder) {
  // On Windows the variable is spelled "Path", and a second spelling beside it would be ignored.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: [folder, process.env[name]].filter(Boolean).join(delimiter) };
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
