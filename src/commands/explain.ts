/** `gradus explain`: a finding, or how a page was read. */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { linesText } from '../compiler/emit/lines-text.ts';
import { ink, wrap } from '../compiler/emit/paper.ts';
import { markedRootOf } from '../editor/handbook-root.ts';
import { open } from './opened.ts';
import { out, print, UsageError } from './terminal.ts';
import { allExplanations as explanations } from './words.ts';

export function addExplain(program: Command): void {
  program
    .command('explain')
    .argument('[code]', 'of a finding, such as include-missing; without it, all codes are listed')
    .option('--lines <page>', 'instead: show what each line of a page was read as')
    .option('--in <dir>', 'with --lines: the folder of the handbook, when it is not found above the page')
    .description('explain a finding, or how a page was read')
    .action((code: string | undefined, options: { lines?: string; in?: string }) => {
      if (options.lines !== undefined) return explainLines(options.lines, options.in);
      if (code === undefined)
        return print(
          Object.entries(explanations)
            .map(
              ([name, { severity, group, title }]) =>
                `${ink(out, 'bold', name)} ${ink(out, 'dim', about(severity, group))}\n${wrap(out, title, '  ')}`,
            )
            .join('\n'),
        );
      const explanation = explanations[code];
      if (!explanation) {
        const alike = Object.keys(explanations).filter((name) => name.split('-').some((word) => code.includes(word)));
        throw new UsageError(
          `There is no finding with the code "${code}".${alike.length > 0 ? ` Did you mean ${alike.join(', ')}?` : ' gradus explain lists them.'}`,
        );
      }
      print(
        `${ink(out, 'bold', code)} ${ink(out, 'dim', about(explanation.severity, explanation.group))}\n${wrap(out, explanation.title, '  ')}\n\n${explanation.markdown.trim()}`,
      );
    });
}

/** The two names, beside its code, by which gradus.yaml speaks of a finding. */
function about(severity: string, group: string | null): string {
  return group === null ? severity : `${severity}, of the group ${group}`;
}

function explainLines(page: string, directory: string | undefined): void {
  const path = resolve(page);
  if (!existsSync(path)) throw new UsageError(`There is no file ${page}.`);
  const root = directory === undefined ? (markedRootOf(path) ?? dirname(path)) : resolve(directory);
  const { folder, compilation } = open(root);
  const name = relative(root, path).split(sep).join('/');
  const reading = compilation.pages.find((one) => one.path === name);
  if (!reading)
    throw new UsageError(
      `${page} was passed over: nothing in it reads as a career framework or a job family, and no page read includes it.`,
    );
  const lines = (folder.read(name) ?? '').split('\n');
  print(linesText(reading, (line) => (lines[line - 1] ?? '').replace(/\r$/u, ''), out));
}
