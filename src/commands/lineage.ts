/** `gradus lineage`: what became of each statement from one state of a handbook to another. */
import type { Command } from 'commander';
import type { Compilation } from '../compiler/compile.ts';
import { lineageCounts, lineageText } from '../compiler/emit/lineage-text.ts';
import { ink } from '../compiler/emit/paper.ts';
import { lineageBetween } from '../compiler/lineage/between.ts';
import { statesOf } from './states.ts';
import { out, print } from './terminal.ts';

export function addLineage(program: Command): void {
  program
    .command('lineage')
    .argument('[a]', 'a folder or revision of git, before; or both: main..topic', 'HEAD')
    .argument('[b]', 'a folder or revision, after (default: the folder as it is now)')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .option('--json', 'print it as JSON')
    .description('say which statement became which: kept, reworded, moved, split, merged, added or dropped')
    .action((a: string, b: string | undefined, options: { in: string; json?: boolean }) => {
      const [from, to] = statesOf(a, b, options.in);
      const [before, after] = [from.compiled(), to.compiled()];
      const { lineage, was, is, isLocked } = lineageBetween(before, after);
      if (options.json)
        return print(JSON.stringify({ from: nameOf(from.name, before), to: nameOf(to.name, after), isLocked, ...plain(lineage) }, null, 2));
      const text = lineageText(lineage, was, is, out);
      print([ink(out, 'bold', `${from.name} → ${to.name}`), lineageCounts(lineage), ...(text === '' ? [] : [text])].join('\n\n'));
      if (!isLocked)
        print(`\n${ink(out, 'dim', 'Ids are provisional: at least one of the two has no gradus.lock (gradus lock writes one).')}`);
    });
}

function nameOf(name: string, { graph }: Compilation) {
  return { name, version: graph.version };
}

function plain({ groups, holders, areas, statements }: ReturnType<typeof lineageBetween>['lineage']) {
  return { groups: Object.fromEntries(groups), holders: Object.fromEntries(holders), areas: Object.fromEntries(areas), statements };
}
