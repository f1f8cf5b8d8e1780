/** `gradus build` beside Hugo with a bare layout, on one handbook. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hugoVersion } from './commands.ts';
import { type Run, run } from './run.ts';

export interface SiteBuild {
  runs: Run[];
  /** How many pages were written. */
  pages: number;
}

export interface SiteBuilds {
  gradus: SiteBuild;
  hugo: SiteBuild | null;
}

const command = join(import.meta.dirname, '../../dist/gradus.mjs');

/** Each once, then all again. @param work a folder for what is written */
export function timeSiteBuilds(folder: string, work: string, runs: number): SiteBuilds {
  const [own, other] = [join(work, 'site-of-gradus'), join(work, 'site-of-hugo')];
  const found: SiteBuilds = { gradus: { runs: [], pages: 0 }, hugo: hugoVersion() === null ? null : { runs: [], pages: 0 } };
  for (let number = 1; number <= runs; number++) {
    process.stderr.write(`gradus: the site as files, run ${number} of ${runs}\n`);
    for (const site of [own, other]) rmSync(site, { recursive: true, force: true });
    found.gradus.runs.push(run({ command: process.execPath, args: [command, 'build', folder, '--out', own] }));
    if (found.hugo)
      found.hugo.runs.push(run({ command: 'hugo', args: ['--quiet', '--noBuildLock', '--source', folder, '--destination', other] }));
  }
  found.gradus.pages = pagesIn(own);
  if (found.hugo) found.hugo.pages = pagesIn(other);
  for (const site of [own, other]) rmSync(site, { recursive: true, force: true });
  return found;
}

function pagesIn(folder: string): number {
  return (readdirSync(folder, { recursive: true }) as string[]).filter((path) => path.endsWith('.html')).length;
}
