/** `gradus job`: a level or role as a job description. */
import { writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { holdersIn } from '../compiler/called.ts';
import { type Language, languages } from '../compiler/language.ts';
import { type JobFormat, jobFile } from '../frameworks/server/job-file.ts';
import { spokenIn } from '../frameworks/speech/spoken.ts';
import { named, nothingCalled, open } from './opened.ts';
import { say, UsageError } from './terminal.ts';

const formats: Readonly<Record<string, JobFormat>> = { markdown: 'md', docx: 'docx', pdf: 'pdf' };

export function addJob(program: Command): void {
  program
    .command('job')
    .argument('<id>', 'of a level or role, as gradus compile prints them, or its title')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .addOption(
      new Option('--format <format>', 'of the file; without it, what the name after --out says, else markdown').choices(
        Object.keys(formats),
      ),
    )
    .addOption(new Option('--language <language>', 'of the words around those of the handbook').choices(languages).default('en'))
    .option('--out <file>', 'the file to write; without it, it goes to standard output')
    .description('write the job description of a level or role: Markdown, Word or PDF')
    .action(async (name: string, options: { in: string; format?: string; language: Language; out?: string }) => {
      const format = formatOf(options);
      const { graph } = open(options.in).compilation;
      const things = holdersIn(graph);
      const { id } = named(name, things, options.in);
      if (options.out === undefined && format !== 'md' && process.stdout.isTTY)
        throw new UsageError(
          `A ${format === 'pdf' ? 'PDF' : 'Word file'} is nothing for a terminal. Name a file: --out ${id.split('/').at(-1)}.${format}`,
        );
      const file = await jobFile(graph, id, format, (await spokenIn(options.language)).speech);
      if (file === null) throw nothingCalled(name, things, options.in);
      if (options.out === undefined) process.stdout.write(file.content);
      else {
        write(options.out, file.content);
        say(`Wrote ${options.out}.`);
      }
    });
}

function formatOf({ format, out }: { format?: string; out?: string }): JobFormat {
  if (format !== undefined) return formats[format] ?? 'md';
  const ending = /\.(\w+)$/u.exec(out ?? '')?.[1]?.toLowerCase();
  return Object.values(formats).find((one) => one === ending) ?? 'md';
}

function write(path: string, content: string | Buffer): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new UsageError(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
