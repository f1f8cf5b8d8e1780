/** `gradus build`: the reading site as files, for any web server. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { wrap } from '../compiler/emit/paper.ts';
import { type Language, languageOf, languages } from '../compiler/language.ts';
import { holdsFolder, refuseOthers } from '../platform/replace-folder.ts';
import { compileFolder, folderAt, nothingHere } from './opened.ts';
import { out, print, UsageError } from './terminal.ts';

interface Options {
  out: string;
  base: string;
  site: string | null;
  language?: Language;
}

/** @param here the folder of the command: beside it, or in `dist/` beside its sources, is the built app */
export function addBuild(program: Command, here: string): void {
  program
    .command('build')
    .argument('[dir]', 'the folder of the handbook', '.')
    .requiredOption('--out <dir>', 'the folder to write to: empty, not there yet, or of an earlier build')
    .option('--base <path>', 'where the site begins on its web server, such as /handbook/', basePath, '/')
    .option(
      '--site <address>',
      'where the web server is, such as https://example.org: writes a site map and canonical links',
      siteAddress,
      null,
    )
    .addOption(new Option('--language <language>', 'what the site speaks; unless it is named, that of the handbook').choices(languages))
    .description('write the reading site as files, for any web server')
    .action(async (directory: string, options: Options) => {
      const folder = folderAt(directory);
      if (holdsFolder(options.out, directory))
        throw new UsageError(`${options.out} holds the handbook itself, which a build would replace. Name another folder.`);
      refuseOthers(options.out);
      const dist = [here, join(here, '../dist')].find((place) => existsSync(join(place, 'prerender.mjs')));
      if (dist === undefined) throw new UsageError('The pages of the site are not built. Run: npm run build');
      const compilation = compileFolder(folder);
      // Only here: the other commands start sooner without it.
      const { buildStaticSite } = await import('../static-site.ts');
      const { pages, files, bytes } = await buildStaticSite({
        compilation,
        host: folder,
        folder: directory,
        dist,
        language: languageOf([compilation.graph.language ?? 'en']),
        ...options,
      });
      if (compilation.graph.pages.read === 0) print(`${nothingHere(directory)}\n`);
      print(wrap(out, `${pages} pages in ${options.out}; with all that belongs to them ${files} files, ${(bytes / 1e6).toFixed(1)} MB.`));
    });
}

function basePath(value: string): string {
  if (!/^\/(?:[\w.~-]+\/)*$/u.test(value.endsWith('/') ? value : `${value}/`))
    throw new UsageError(`--base takes a path that begins with a slash, such as /handbook/, not "${value}".`);
  return value.endsWith('/') ? value : `${value}/`;
}

function siteAddress(value: string): string {
  const address = URL.canParse(value) ? new URL(value) : null;
  if (!address || !/^https?:$/u.test(address.protocol) || address.pathname !== '/' || address.search !== '' || address.hash !== '')
    throw new UsageError(
      `--site takes the address of a web server, such as https://example.org, not "${value}". A path below it goes into --base.`,
    );
  return address.origin;
}
