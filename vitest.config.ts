import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    globalSetup: ['test/database-setup.ts'],
    // A test that was left alone (`it.only`) would hide all the others.
    allowOnly: false,
    // Some start the command many times, and a machine may have more to do than this.
    testTimeout: 60_000,
    // What a command compiles of itself is kept: it is started hundreds of times.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'node') },
  },
});
