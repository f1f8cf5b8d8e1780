/**
 * Writes every generated file. With `--check` it writes none, names those that are not what they would
 * become, and exits 1.
 */
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Entry, emitMessages, parseMessages } from './generate/messages.ts';
import { jsonSchemas } from './generate/schema.ts';
import { emitTranslations, parseTranslations, type Translation } from './generate/translations.ts';

const root = join(import.meta.dirname, '..');

const wanted = new Map([...messages(), ...jsonSchemas(root), ...(await openapi())]);
// A message that is gone leaves files behind that nothing would make again.
const leftOver = globSync(['src/**/*.generated.ts', 'docs/messages/*.md'], { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !wanted.has(path) && readFileSync(join(root, path), 'utf8').includes('Generated from messages/'));
const stale = [...wanted].filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text);

if (process.argv.includes('--check')) {
  for (const path of [...leftOver, ...stale.map(([path]) => path)]) process.stderr.write(`${path} is stale\n`);
  if (leftOver.length + stale.length > 0) {
    process.stderr.write('Generated files do not match what they come from. Run: npm run generate\n');
    process.exit(1);
  }
} else {
  for (const path of leftOver) rmSync(join(root, path));
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of leftOver) process.stdout.write(`removed ${path}\n`);
  for (const [path] of stale) process.stdout.write(`wrote ${path}\n`);
  process.stdout.write(`${wanted.size} generated files, ${stale.length + leftOver.length} changed\n`);
}

function messages(): Map<string, string> {
  const files = existsSync(join(root, 'messages')) ? readdirSync(join(root, 'messages')).filter((name) => name.endsWith('.md')) : [];
  const parse = (name: string) =>
    parseMessages(name.slice(0, -'.md'.length), `messages/${name}`, readFileSync(join(root, 'messages', name), 'utf8'));
  const entries = files.flatMap(parse);
  return new Map([...emitMessages(entries), ...translations(entries)]);
}

/** Every room that says something says it in every language. */
function translations(entries: Entry[]): Map<string, string> {
  const translated = (language: Translation) =>
    [...new Set(entries.map(({ room }) => room))].flatMap((room) => {
      const file = `messages/${language}/${room}.md`;
      if (!existsSync(join(root, file))) throw new Error(`${file} is missing`);
      const own = entries.filter((entry) => entry.room === room);
      return parseTranslations(language, file, readFileSync(join(root, file), 'utf8'), own);
    });
  return emitTranslations('de', translated('de'));
}

/** The contracts belong to the rooms, so what makes openapi.json from them does as well. */
async function openapi(): Promise<[string, string][]> {
  const module = join(root, 'scripts/generate-openapi.ts');
  if (!existsSync(module)) return [];
  const { openapi } = await import(module);
  return [['openapi.json', await openapi()]];
}
