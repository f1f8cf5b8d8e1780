import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { type ConfigEnv, defineConfig, type Plugin, type UserConfig } from 'vite';

/** The same pages are built once more, for `gradus build`: that is no download. */
function forBrowsers({ build }: UserConfig, { command }: ConfigEnv): boolean {
  return command === 'build' && !build?.ssr;
}

/** Writes each text also compressed, once, at the build; the server hands out what the browser can read. */
function compressed(): Plugin {
  return {
    name: 'gradus-compressed',
    apply: forBrowsers,
    // Last of all: other parts of the build still change the chunks until they are written.
    writeBundle(options, bundle) {
      for (const fileName of Object.keys(bundle)) {
        if (!/\.(js|css)$/u.test(fileName)) continue;
        const file = join(options.dir ?? '', fileName);
        const source = readFileSync(file);
        writeFileSync(`${file}.br`, brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
        writeFileSync(`${file}.gz`, gzipSync(source, { level: 9 }));
      }
    },
  };
}

/** Writes down which packages are in which chunk: what a test holds the bundle to. */
function packagesOfChunks(): Plugin {
  return {
    name: 'gradus-packages',
    apply: forBrowsers,
    writeBundle(options, bundle) {
      const chunks = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [output] : []));
      const packages = Object.fromEntries(chunks.map((chunk) => [chunk.fileName, [...new Set(chunk.moduleIds.flatMap(packageOf))].sort()]));
      writeFileSync(join(options.dir ?? '', '../web-packages.json'), `${JSON.stringify(packages, null, 2)}\n`);
    },
  };
}

function packageOf(module: string): string[] {
  const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(module)?.[1];
  return name === undefined ? [] : [name];
}

/** Modules that every page needs, and what they need. */
const firstOfAll = [
  /\/node_modules\/(?:react|react-dom|scheduler|@tanstack\/[^/]+)\//u,
  /\/node_modules\/@orpc\/(?:client|contract|openapi-client|shared|standard-server[^/]*)\//u,
  /\/src\/ui\/(?:app-link|empty-state|icons|mark)\.tsx$/u,
  /\/src\/frameworks\/(?:addresses|static-addresses)\.ts$/u,
  /\/src\/frameworks\/web\/(?:client|changing|site|queries|use-read|problem-page|later-pages|reading\.module)\.(?:tsx?|css)$/u,
  /\/src\/frameworks\/web\/words\/(?:(?:speaking|formats|load|en|as-written)\.tsx?|en\/\w+\.tsx)$/u,
];

export default defineConfig({
  plugins: [react(), compressed(), packagesOfChunks()],
  publicDir: 'src/ui/public',
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: 'manifest.json',
    // The reads as a part of the app are large, and come only when a site of files is asked for what has no file.
    chunkSizeWarningLimit: 2000,
    // A font or picture inside a style sheet would be neither cached nor allowed by the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page needs comes as one part: cut into many, each is packed by itself, and all of them weigh more.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'first', test: (id: string) => firstOfAll.some((some) => some.test(id)) }],
        },
      },
    },
    target: 'es2023',
  },
  experimental: {
    // Parts of the app find each other wherever the app lies: a site of files may begin anywhere on its server.
    renderBuiltUrl: (_file, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
  },
});
