import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { handbooksOf } from '../../../scripts/generate/examples.ts';
import { parseMessages } from '../../../scripts/generate/messages.ts';
import { codes } from '../../compiler/codes.generated.ts';
import { compile } from '../../compiler/compile.ts';
import type { Diagnostic } from '../../compiler/diagnostic.ts';
import { memoryHost } from '../../compiler/host.ts';
import { sayFinding, sayNote } from '../../compiler/speech/finding.ts';
import type { Value } from '../../compiler/speech/phrase.ts';
import { inGerman } from './german.ts';
import { english, spokenIn } from './spoken.ts';

const german = inGerman.speech;

/** Every word by the names that lead to it; a function is one, too. */
function wordsIn(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...wordsIn(inner, `${path}.${key}`)]));
}

/** What is called the same in both languages. */
const sameInBoth = new Set(['.strands.scopes.team', '.comparing.match.concept']);

describe('what is said in German', () => {
  const { messages: _, ...ofEnglish } = english;
  const { messages: __, ...ofGerman } = german;
  const [first, second] = [wordsIn(ofEnglish), wordsIn(ofGerman)];

  it('is all that is said in English, and no more', () => {
    expect(first.size).toBeGreaterThan(200);
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  });

  it('is not left in English', () => {
    const left = [...first].filter(([path, words]) => second.get(path) === words && !sameInBoth.has(path));
    expect(left.map(([path]) => path)).toEqual([]);
  });

  it('is there for each code, with what it means and what to do', async () => {
    const { explain } = await spokenIn('en');
    for (const code of codes.keys()) {
      expect([code, typeof german.messages?.[code]]).toEqual([code, 'function']);
      const [own, other] = [inGerman.explain(code), explain(code)];
      expect(own, code).not.toBeNull();
      for (const part of ['title', 'why'] as const) expect(own?.[part], code).not.toBe(other?.[part]);
      // What to do may be a command alone.
      expect(own?.fix, code).not.toBe('');
    }
    expect(inGerman.explain('never-heard-of')).toBeNull();
    expect(inGerman.explain('constructor')).toBeNull();
  });
});

/** The texts of a handbook that a message is filled with. */
function textsIn(value: Value | null | undefined): string[] {
  if (value == null) return [];
  return typeof value === 'object' ? value.of.flatMap(textsIn) : [String(value)];
}

describe('findings in German', () => {
  const path = join(import.meta.dirname, '../../../messages/compiler.md');
  const entries = parseMessages('compiler', path, readFileSync(path, 'utf8'));
  const found = entries.flatMap(({ code, severity, examples }): Diagnostic[] => {
    if (!examples) return [];
    const files = handbooksOf(examples).bad;
    const switchedOn = () => stringify({ ...parse(files['gradus.yaml'] ?? ''), severities: { [code]: 'on' } });
    const asked = severity === 'off' ? { ...files, 'gradus.yaml': switchedOn() } : files;
    return compile(memoryHost(asked)).graph.diagnostics.filter((one) => one.code === code);
  });

  it('are of every kind that has an example', () => {
    expect(new Set(found.map(({ code }) => code)).size).toBe(entries.filter(({ examples }) => examples !== null).length);
  });

  it.each(found)('$code is filled with what the English one is: $message', (finding) => {
    const said = sayFinding(finding, german);
    expect(said.message).not.toBe(finding.message);
    expect(said.hint === null).toBe(finding.hint === null);
    const whole = (one: Pick<Diagnostic, 'message' | 'hint'>) => `${one.message} ${one.hint ?? ''}`;
    for (const text of Object.values(finding.values).flatMap(textsIn))
      expect([text, whole(said).includes(text)]).toEqual([text, whole(finding).includes(text)]);
    expect(whole(said)).not.toMatch(/undefined|null|\[object|\s{2}|\s[,;.]|\{/u);
    for (const note of finding.related) for (const text of textsIn(note.phrase)) expect(sayNote(note, german)).toContain(text);
  });

  it.each(found)('$code is said in English as it was made: $message', (finding) => {
    expect(sayFinding(finding, english)).toEqual({ message: finding.message, hint: finding.hint });
  });

  it('of a code that nobody knows are said as they were made', () => {
    const [finding] = found as [Diagnostic];
    expect(sayFinding({ ...finding, code: 'of-a-later-version' }, german).message).toBe(finding.message);
  });
});
