/** `gradus find`: whatever has some words, the best first. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { familiesIn, frameworksIn } from '../compiler/called.ts';
import { wrap } from '../compiler/emit/paper.ts';
import { answer } from '../frameworks/search/answer.ts';
import { answerText } from '../frameworks/search/answer-text.ts';
import { entriesOf } from '../frameworks/search/entries.ts';
import { type Kind, kinds } from '../frameworks/search/entry.ts';
import { buildIndex } from '../frameworks/search/search-index.ts';
import { named, open } from './opened.ts';
import { out, print, say } from './terminal.ts';

interface FindOptions {
  kind?: Kind;
  framework?: string;
  in: string;
  limit: number;
  json?: boolean;
}

export function addFind(program: Command): void {
  program
    .command('find')
    .argument('<words...>', 'what to look for, in any order; the names of a level or framework among them narrow it')
    .addOption(new Option('--kind <kind>', 'only things of this kind').choices(kinds))
    .option('--framework <name>', 'only within this framework or job family, by id or title')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .option('--limit <count>', 'the most results', countOf, 10)
    .option('--json', 'print it as JSON')
    .description('print what has these words: levels, roles, areas, statements and more')
    .addHelpText('after', '\nExit codes: 0 something was found, 1 nothing was found, 2 wrong usage.')
    .action((words: string[], { kind, framework, in: directory, limit, json }: FindOptions) => {
      const { graph } = open(directory).compilation;
      const things = [...frameworksIn(graph), ...familiesIn(graph)];
      const within = framework === undefined ? undefined : named(framework, things, directory).id;
      const asked = words.join(' ');
      const found = answer(buildIndex(entriesOf(graph)), { words: asked, kind, framework: within, limit });
      if (found.matching === 0) process.exitCode = 1;
      if (json) return print(JSON.stringify(found, null, 2));
      if (found.matching > 0) return print(answerText(found, out));
      const narrowed = kind !== undefined || within !== undefined;
      const elsewhere = narrowed ? answer(buildIndex(entriesOf(graph)), { words: asked }).matching : 0;
      const hint =
        elsewhere > 0
          ? ` Without --kind and --framework there ${elsewhere === 1 ? 'is 1 thing' : `are ${elsewhere} things`} that ${elsewhere === 1 ? 'has' : 'have'} it.`
          : found.suggestion === null
            ? ' Fewer or other words may find it.'
            : ` Did you mean "${found.suggestion}"?`;
      say(wrap(out, `Nothing in ${directory} is found for "${asked}".${hint}`));
    });
}

function countOf(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It takes a number from 1 on.');
  return count;
}
