import { expect, it } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { diagnosticsByFile } from './diagnostics.ts';
import { opened } from './lighthouse.fixture.ts';

const page = (body: string) => `---\ntitle: Keeper - Keepers Career Framework\n---\n\n## Light\n\n${body}\n`;
const shown = (files: Record<string, string>) => diagnosticsByFile(opened(files), (path) => `file:///h/${path}`);

it('names code, severity, place, what to do, and who answers for it', () => {
  const found = shown({ 'a.md': page('- Sees 🔦 [it](#lihgt) each day.'), 'gradus.yaml': 'owners:\n  a.md: "@keepers"\n' }).get('a.md');
  expect(found).toHaveLength(1);
  expect(found?.[0]).toMatchObject({ code: 'anchor-dead', severity: DiagnosticSeverity.Warning, source: 'gradus' });
  // Columns count UTF-16 units: the lamp is two of them.
  expect(found?.[0]?.range).toEqual({ start: { line: 6, character: 15 }, end: { line: 6, character: 21 } });
  expect(found?.[0]?.message).toContain('Did you mean "#light"?');
  expect(found?.[0]?.message).toContain('Owner: @keepers');
});

it('marks the words of a line where a finding is about all of it', () => {
  const [finding] = shown({ 'gradus.yaml': 'levels: [A]\nrotos: [x]  \n', 'a.md': page('- Trims the lamp.') }).get('gradus.yaml') ?? [];
  expect(finding?.range).toEqual({ start: { line: 1, character: 0 }, end: { line: 1, character: 10 } });
});

it('points at the other places concerned', () => {
  const found = shown({
    'a.md': page('{{% include "b.md" %}}'),
    'assets/b.md': '{{% include "c.md" %}}\n',
    'assets/c.md': '{{% include "b.md" %}}\n',
  });
  const related = [...found.values()].flat().flatMap((one) => one.relatedInformation ?? []);
  expect(related.map(({ location }) => location.uri)).toContain('file:///h/a.md');
});
