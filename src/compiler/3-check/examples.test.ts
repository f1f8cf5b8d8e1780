/** The examples of messages/compiler.md, compiled: what they say is found is found, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { handbooksOf } from '../../../scripts/generate/examples.ts';
import { parseMessages } from '../../../scripts/generate/messages.ts';
import { compile } from '../compile.ts';
import { memoryHost } from '../host.ts';

const path = 'messages/compiler.md';
const entries = parseMessages('compiler', path, readFileSync(join(import.meta.dirname, '../../..', path), 'utf8'));

/** Messages that no example can show, and why. */
const exempt: Record<string, string> = {
  'bound-reached': 'its page would be longer than anybody reads',
  'lock-missing': 'only gradus check --locked looks for it',
  'lock-stale': 'only gradus check --locked looks for it',
  'lock-unsure': 'only gradus check --locked looks for it',
};

function found(files: Record<string, string>, code: string, isOff: boolean) {
  const settings = isOff ? (parse(files['gradus.yaml'] ?? '') ?? {}) : {};
  const switchedOn = { ...settings, severities: { [code]: 'on', ...settings.severities } };
  const { graph } = compile(memoryHost(isOff ? { ...files, 'gradus.yaml': stringify(switchedOn) } : files));
  // Of pages that are passed over nothing is ever found.
  const over = graph.pages.passedOver > 0 ? ['0 passed-over: not every page of the example is read'] : [];
  return [...over, ...graph.diagnostics.map((one) => `${one.file}:${one.line} ${one.code}: ${one.message}`)];
}
const codesOf = (findings: string[]) => [...new Set(findings.map((one) => /^\S+ ([^:]+):/.exec(one)?.[1]))];

describe('the examples', () => {
  it('are there for every message but a few', () => {
    expect(entries.filter(({ examples }) => examples === null).map(({ code }) => code)).toEqual(Object.keys(exempt));
  });

  describe.each(entries.flatMap(({ code, severity, examples }) => (examples ? [{ code, isOff: severity === 'off', examples }] : [])))(
    'of $code',
    ({ code, isOff, examples }) => {
      const { bad, good } = handbooksOf(examples);
      it('show what is found, and only that', () => {
        const findings = found(bad, code, isOff);
        expect(codesOf(findings), findings.join('\n')).toEqual([code]);
      });
      it('show how nothing is found', () => expect(found(good, code, isOff)).toEqual([]));
    },
  );
});
