import type { Block, MessageView } from '../contract.ts';
import { parseRuns } from '../runs.ts';
import type { Explain } from '../speech/spoken.ts';
import type { Handbook } from './handbook.ts';
import { shapeFinding } from './shape.ts';

const mostPlaces = 200;

/** null when the code is neither explained nor found anywhere in the handbook. */
export function explainMessage(handbook: Handbook, explain: Explain, code: string): MessageView | null {
  const explanation = explain(code);
  const found = handbook.graph.diagnostics.filter((diagnostic) => diagnostic.code === code);
  if (explanation === null && found.length === 0) return null;
  return {
    code,
    title: explanation?.title ?? null,
    why: blocksOf(explanation?.why ?? ''),
    fix: blocksOf(explanation?.fix ?? ''),
    findings: found.slice(0, mostPlaces).map((diagnostic) => shapeFinding(handbook, diagnostic)),
  };
}

/** Paragraphs and fenced examples; our explanations hold nothing else. */
export function blocksOf(markdown: string): Block[] {
  // Between the parts stand each fence and what is in it.
  return markdown.split(/^(`{3,})[^\n]*\n([\s\S]*?)^\1$/mu).flatMap((part, index): Block[] => {
    if (index % 3 === 1) return [];
    if (index % 3 === 2) return [{ kind: 'code', runs: [{ text: part.trimEnd() }] }];
    const paragraphs = part.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '');
    return paragraphs.map((paragraph) => ({ kind: 'words', runs: parseRuns(paragraph, outside) }));
  });
}

function outside(target: string): string | null {
  return /^https:\/\//u.test(target) ? target : null;
}
