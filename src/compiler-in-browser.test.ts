import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { compile } from './compiler/compile.ts';
import { memoryHost } from './compiler/host.ts';

/** One script that holds the compiler as a page would load it. */
function bundle(source: string) {
  return build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'gradus',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
}

describe('the compiler in a browser', () => {
  const source = "export { compile } from './compiler/compile.ts'; export { memoryHost } from './compiler/host.ts';";

  it('is bundled without anything of Node', async () => {
    const { metafile } = await bundle(source);
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
    expect(imports.filter((path) => path.startsWith('node:'))).toEqual([]);
    expect(Object.keys(metafile.inputs).some((path) => path.endsWith('compiler/compile.ts'))).toBe(true);
    // Explanations are words for people, and large; what compiles a page does not need them.
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('explanations'))).toEqual([]);
  });

  it('would not be, if it reached for a file', async () => {
    await expect(bundle("import { readFileSync } from 'node:fs'; console.log(readFileSync);")).rejects.toThrow('node:fs');
  });

  it('makes the same graph where there is no Node', async () => {
    const files = { 'content/level.md': '---\ntitle: Senior\n---\n\n## Accountability\n\n- Owns a service from design to retirement.\n' };
    const { outputFiles } = await bundle(source);
    // Only what a page and Node both have; a look at `process`, `Buffer` or `require` would be an error.
    const page = { TextEncoder, TextDecoder, URL, structuredClone };
    const text = runInNewContext(`${outputFiles[0]?.text}; JSON.stringify(gradus.compile(gradus.memoryHost(files)))`, { ...page, files });
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(compile(memoryHost(files)))));
  });
});
