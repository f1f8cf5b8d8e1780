/** `gradus impact`: what a change of the handbook means for whom, for a merge request. */
import type { Command } from 'commander';
import { impactOf } from '../compiler/diff/impact.ts';
import { impactMarkdown } from '../compiler/emit/impact-markdown.ts';
import { lineageBetween } from '../compiler/lineage/between.ts';
import { statesOf } from './states.ts';
import { print } from './terminal.ts';

export function addImpact(program: Command): void {
  program
    .command('impact')
    .argument('[a]', 'a folder or revision of git, before; or both: main...topic', 'HEAD')
    .argument('[b]', 'a folder or revision, after (default: the folder as it is now)')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .option('--json', 'print it as JSON')
    .description('write, as Markdown for a merge request, what changes for each level and role, and what became of its statements')
    .action((a: string, b: string | undefined, options: { in: string; json?: boolean }) => {
      const [from, to] = statesOf(a, b, options.in);
      const [before, after] = [from.compiled(), to.compiled()];
      const between = lineageBetween(before, after);
      const impact = impactOf(before.graph, after.graph, between);
      if (options.json)
        print(
          JSON.stringify({ ...impact.diff, units: impact.units, isLocked: between.isLocked, lineage: between.lineage.statements }, null, 2),
        );
      else print(impactMarkdown(impact, `${from.name} → ${to.name}`));
    });
}
