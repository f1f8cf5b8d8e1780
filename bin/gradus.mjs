#!/usr/bin/env node
// The `gradus` command. It runs on whatever Node started it, from Node 20 on: dist/gradus.mjs is built for that.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/gradus.mjs', import.meta.url);

// A published package has it; a checkout nobody has built yet does not.
if (!existsSync(built)) {
  const run = fileURLToPath(new URL('../scripts/run.mjs', import.meta.url));
  // What the build has to say goes to standard error: standard output belongs to the command.
  const { status } = spawnSync(process.execPath, [run, 'build'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    process.stderr.write('gradus: this checkout could not be built. `npm run build` in it says why.\n');
    process.exit(2);
  }
}
await import(built.href);
