import { expect, it } from 'vitest';
import type { Block } from './block.ts';
import { parsePage } from './parse.ts';

const kinds = (source: string) => parsePage('a.md', source).blocks.map((block: Block) => block.kind);

it('reads a page with carriage returns as one without', () => {
  const source =
    '# A\n\n<div>b</div>\n\n## C\n\n| d | e |\n|---|---|\n| f | g |\n\n- h\n  i\n- j\n\nSet\n---\n\n    code\n\n```sh\n# k\n```\n\n> l\n\n***\n\n{{< m >}}\n';
  expect(kinds(source).filter((kind) => kind === 'heading')).toHaveLength(3);
  expect(kinds(source.replaceAll('\n', '\r\n'))).toEqual(kinds(source));
});

it('reads a table with white space behind its rule', () => {
  expect(kinds('# A\n\n| b | c |\n|---|--:|  \n| d | e |\n')).toEqual(['heading', 'table']);
});
