import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse, stringify } from 'yaml';
import { handbooksOf } from '../../scripts/generate/examples.ts';
import { parseMessages } from '../../scripts/generate/messages.ts';
import { opened } from './lighthouse.fixture.ts';
import { rangeOf } from './positions.ts';
import { allFixes, type QuickFix, quickFixesAt } from './quick-fixes.ts';

const page =
  '---\ntitle: Keeper - Keepers Career Framework\n---\n\n## Light of the sea\n\n- Sees [it](#light-of-the-sae) and [that](#LightOfTheSea) each day.\n';
const everywhere = { line: 1, column: 1, endLine: 9_999, endColumn: 1 };

function applied(text: string, fix: QuickFix): string {
  const edits = fix.edits.map((edit) => ({ range: rangeOf(edit.span), newText: edit.text }));
  return TextDocument.applyEdits(TextDocument.create('file:///x', 'markdown', 1, text), edits);
}

describe('quick fixes', () => {
  it('mend a finding, and only where somebody points', () => {
    const handbook = opened({ 'a.md': page });
    const fixes = quickFixesAt(handbook, 'a.md', { line: 7, column: 15, endLine: 7, endColumn: 15 }).filter(({ kind }) => kind === 'fix');
    expect(fixes.map((fix) => [fix.title, applied(page, fix)])).toEqual([
      ['Change to "light-of-the-sea"', page.replace('#light-of-the-sae', '#light-of-the-sea')],
    ]);
    expect(quickFixesAt(handbook, 'a.md', { line: 1, column: 1, endLine: 1, endColumn: 1 })).toEqual([]);
  });

  it('mend all of a page at once', () => {
    const fix = allFixes(opened({ 'a.md': page }), 'a.md');
    expect(fix && applied(page, fix)).toBe(page.replace(/#light-of-the-sae|#LightOfTheSea/gu, '#light-of-the-sea'));
    expect(allFixes(opened({ 'a.md': page.replaceAll(/#light-of-the-sae|#LightOfTheSea/gu, '#light-of-the-sea') }), 'a.md')).toBeNull();
  });

  it('keep the line endings of the page', () => {
    const written = page.replace('- Sees', 'Words on [it](#nowhere-at-all).\n\n- Sees').replaceAll('\n', '\r\n');
    const fixes = quickFixesAt(opened({ 'a.md': written }), 'a.md', { line: 7, column: 1, endLine: 7, endColumn: 40 });
    expect(fixes.map(({ edits }) => edits[0]?.text)).toEqual(['<!-- gradus-ignore anchor-dead: reason -->\r\n']);
  });
});

/** Every message has an example that gives it: each can be left out, and nothing else changes. */
describe('leaving a finding out', () => {
  const path = 'messages/compiler.md';
  const entries = parseMessages('compiler', path, readFileSync(join(import.meta.dirname, '../..', path), 'utf8'));
  const examples = entries.flatMap(({ code, severity, examples }) => (examples ? [{ code, isOff: severity === 'off', examples }] : []));
  const offered: string[] = [];

  it.each(examples)('$code', ({ code, isOff, examples }) => {
    const { bad } = handbooksOf(examples);
    const files: Record<string, string> = isOff
      ? { ...bad, 'gradus.yaml': stringify({ ...parse(bad['gradus.yaml'] ?? ''), severities: { [code]: 'on' } }) }
      : bad;
    const before = opened(files).graph.diagnostics;
    for (const finding of before) {
      const [fix] = quickFixesAt(opened(files), finding.file, everywhere).filter(
        ({ kind, findings }) => kind === 'leave-out' && findings[0]?.message === finding.message && findings[0].line === finding.line,
      );
      if (!fix) continue;
      offered.push(code);
      const left = opened({ ...files, [finding.file]: applied(files[finding.file] ?? '', fix) }).graph;
      expect(
        left.diagnostics.filter((one) => one.code === finding.code && one.message === finding.message && one.file === finding.file).length,
      ).toBeLessThan(
        before.filter((one) => one.code === finding.code && one.message === finding.message && one.file === finding.file).length,
      );
      expect(left.diagnostics.filter(({ code }) => code !== finding.code).map(({ code, message }) => [code, message])).toEqual([]);
      expect(left.statements.map(({ text }) => text)).toEqual(opened(files).graph.statements.map(({ text }) => text));
    }
  });

  it('is offered for most', () => expect(new Set(offered).size).toBeGreaterThan(examples.length / 2));
});
