/** A version as it is kept: the compiled handbook as one compressed value, and each page apart, for most stay as they are. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants as zlib } from 'node:zlib';
import { settingsFile } from '../../../compiler/settings.ts';
import { holderOf } from '../../../compiler/written.ts';
import type { VersionSummary } from '../../contract/versions.ts';
import type { Handbook } from '../handbook.ts';
import { handbookFrom, type Whole, wholeOf } from '../whole.ts';

export interface KeptVersion {
  version: string;
  title: string;
  counts: VersionSummary['counts'];
  compiled: Buffer;
  pages: { path: string; digest: Buffer; content: Buffer }[];
  statements: { statement: string; kind: 'level' | 'role' | 'family'; holder: string; area: string; digest: Buffer }[];
}

/** As small as takes no time that somebody would notice. */
const quality = { params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } };
const compress = promisify<Buffer, object, Buffer>(brotliCompress);
const decompress = promisify<Buffer, Buffer>(brotliDecompress);

export async function keptVersionOf({ title, compilation, graph, textOf }: Handbook): Promise<KeptVersion> {
  const { texts, ...rest } = wholeOf(title, compilation, { read: textOf });
  return {
    version: graph.version,
    title,
    counts: countsOf(graph),
    compiled: await compress(Buffer.from(JSON.stringify(rest)), quality),
    pages: await Promise.all(
      Object.entries(texts).map(async ([path, text]) => ({
        path,
        digest: sha256(text),
        content: await compress(Buffer.from(text), quality),
      })),
    ),
    statements: graph.statements.map((one) => ({
      statement: one.id,
      kind: one.level !== null ? 'level' : one.role !== null ? 'role' : 'family',
      holder: holderOf(one).replace(/^family:/u, ''),
      area: one.area,
      digest: sha256(one.text),
    })),
  };
}

export function countsOf({ frameworks, levels, families, roles, statements, pages }: Handbook['graph']): VersionSummary['counts'] {
  return {
    frameworks: frameworks.length,
    levels: levels.length,
    families: families.length,
    roles: roles.length,
    statements: statements.length,
    pages: pages.read,
  };
}

/** The handbook again, as it was when it was published. */
export async function handbookOf(compiled: Buffer, pages: readonly { path: string; content: Buffer }[]): Promise<Handbook> {
  const rest: Omit<Whole, 'texts'> = JSON.parse((await decompress(compiled)).toString());
  const texts = await Promise.all(pages.map(async ({ path, content }) => [path, (await decompress(content)).toString()] as const));
  // Pages before the settings, as they were written down.
  const inOrder = texts.toSorted(([a], [b]) => Number(a === settingsFile) - Number(b === settingsFile));
  return handbookFrom({ ...rest, texts: Object.fromEntries(inOrder) });
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
