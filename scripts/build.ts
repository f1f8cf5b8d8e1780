/**
 * Builds dist/gradus.mjs (command line and server in one file), what is loaded later beside it, and dist/web (the pages), when something
 * they are made of has changed since.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import type { InlineConfig } from 'vite';
import { alone } from './lock.mjs';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist/.inputs');
const outputs = [
  'dist/gradus.mjs',
  'dist/document-docx.mjs',
  'dist/document-pdf.mjs',
  'dist/german.mjs',
  'dist/web/index.html',
  'dist/fonts',
  'dist/openapi.json',
  'dist/prerender.mjs',
];
/** The letters of documents: the whole of a package's text face in the two weights that they use. */
const fonts = 'node_modules/@fontsource/source-serif-4/files';
/** What writes documents is large, and what is said in German is only for some: each in a file of its own, loaded when it is asked for. */
const loadedLater = ['src/frameworks/server/document-docx.ts', 'src/frameworks/server/document-pdf.ts', 'src/frameworks/speech/german.ts'];
const apart: Plugin = {
  name: 'loaded-later',
  setup: (build) =>
    build.onResolve({ filter: /^[.]\/[a-z-]+[.]ts$/ }, ({ path, kind, importer }) => {
      const file = relative(root, join(dirname(importer), path)).replaceAll('\\', '/');
      return kind === 'dynamic-import' && loadedLater.includes(file) ? { path: `./${basename(path, '.ts')}.mjs`, external: true } : null;
    }),
};
const inputs = [
  'src',
  'migrations',
  'openapi.json',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'scripts/build.ts',
];

/** The pages of the site for Node, in one file: `gradus build` writes them with it. */
const prerendering: InlineConfig = {
  root,
  logLevel: 'warn',
  plugins: [],
  publicDir: false,
  // React has its slow, explaining half taken out only where it is told so.
  define: { self: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  build: {
    ssr: 'src/web-prerender.tsx',
    outDir: 'dist',
    emptyOutDir: false,
    manifest: false,
    minify: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { output: { entryFileNames: 'prerender.mjs', codeSplitting: false } },
  },
  // Shown as in a browser before its first script runs: with the code of the browser.
  ssr: { noExternal: true, resolve: { conditions: ['browser', 'module', 'import', 'production', 'default'] } },
};

if (digest() !== built()) {
  await alone('build', async () => {
    const now = digest();
    if (now === built()) return;
    const start = Date.now();
    process.stderr.write('gradus: building ...\n');
    // A test runner says "test" here: what is built would be another, larger bundle.
    process.env.NODE_ENV = 'production';
    // Loaded here, so that a run with nothing to build does not wait for them.
    const [{ build: bundle }, { build: buildWeb }] = await Promise.all([import('esbuild'), import('vite')]);
    const node: BuildOptions = {
      absWorkingDir: root,
      bundle: true,
      platform: 'node',
      // The command line runs where the machine's Node is old; see bin/gradus.mjs.
      target: 'node20',
      format: 'esm',
      sourcemap: true,
      legalComments: 'none',
      // A third less text to read and to keep in memory; names stay, for whoever reads a trace.
      minifyWhitespace: true,
      minifySyntax: true,
      lineLimit: 200,
      // Packages written for require() need one in a bundle that has none of its own.
      banner: { js: "import { createRequire as gradusRequire } from 'node:module';\nconst require = gradusRequire(import.meta.url);" },
      // Machine code of its own, which no bundle can hold.
      external: ['@node-rs/argon2'],
      logLevel: 'warning',
    };
    const building = Promise.all([
      bundle({ ...node, entryPoints: ['src/cli.ts'], outfile: 'dist/gradus.mjs', plugins: [apart] }),
      bundle({
        ...node,
        entryPoints: Object.fromEntries(loadedLater.map((file) => [basename(file, '.ts'), file])),
        outdir: 'dist',
        outExtension: { '.js': '.mjs' },
      }),
      buildWeb({ root, logLevel: 'warn' }),
      buildWeb(prerendering),
    ]);
    // Both tell what is wrong themselves; where in their own code they noticed helps nobody.
    await building.catch((error) => {
      process.stderr.write(`gradus: the build failed: ${error instanceof Error ? error.message : error}\n`);
      process.exit(1);
    });
    for (const name of readdirSync(join(root, fonts)).filter((file) => /-(400|600)-normal\.woff$/u.test(file)))
      cpSync(join(root, fonts, name), join(root, 'dist/fonts', name));
    cpSync(join(root, 'openapi.json'), join(root, 'dist/openapi.json'));
    writeFileSync(stamp, now);
    process.stderr.write(`gradus: built in ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
  });
}

/** What the last build was made of, or null when there is none. */
function built(): string | null {
  return outputs.every((file) => existsSync(join(root, file))) && existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
}

/** By content: a fresh checkout or a change of branch touches the times of files that stay the same. */
function digest(): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((path) => list(path)).sort()) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** The files at or below a path, those of tests left out. */
function list(path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found || path.includes('.test.') || path.endsWith('/cases')) return [];
  return found.isDirectory() ? readdirSync(join(root, path)).flatMap((name) => list(`${path}/${name}`)) : [path];
}
