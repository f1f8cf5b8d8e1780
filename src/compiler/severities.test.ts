import { describe, expect, it, vi } from 'vitest';
import { rules } from './3-check/rules.ts';
import { codes } from './codes.generated.ts';
import { compile } from './compile.ts';
import { memoryHost } from './host.ts';
import { isOnSomewhere, readSeverities, severityIn } from './severities.ts';

const files = ['content/ships/deck/mate.md', 'content/ships/cook.md', 'content/shore.md'];
const read = (value: unknown) => readSeverities(value, () => files).severities;

describe('a severity', () => {
  const severities = read({
    pages: 'warning',
    'area-empty': 'error',
    'content/ships': { pages: 'off', 'anchor-dead': 'error' },
    'content/ships/deck': { pages: 'info' },
  });

  it.each([
    ['content/shore.md', 'level-twice', 'warning', 'is that of the message where nothing is said'],
    ['content/shore.md', 'anchor-dead', 'warning', 'is that of its group'],
    ['content/shore.md', 'area-empty', 'error', 'is that of its code'],
    ['content/ships/cook.md', 'include-missing', 'off', 'is that of the group in the folder, before all outside'],
    ['content/ships/cook.md', 'anchor-dead', 'error', 'is that of the code before that of the group'],
    ['content/ships/cook.md', 'area-empty', 'error', 'is that outside where the folder says nothing of it'],
    ['content/ships/deck/mate.md', 'anchor-dead', 'info', 'is that of the longest folder, by group as well'],
    ['content/ships-log.md', 'include-missing', 'warning', 'of a folder is not that of a longer name'],
  ])('in %s of %s %s: %s', (file, code, expected) => {
    expect(severityIn(file, code, 'warning', severities)).toBe(expected);
  });

  it('that is on is the own one', () => {
    const on = read({ pages: 'off', 'anchor-dead': 'on' });
    expect(severityIn('a.md', 'anchor-dead', 'warning', on)).toBe('warning');
    expect(severityIn('a.md', 'include-missing', 'error', on)).toBe('off');
  });

  it('of one page can be said', () => {
    expect(severityIn('content/shore.md', 'anchor-dead', 'warning', read({ 'content/shore.md': { pages: 'error' } }))).toBe('error');
  });
});

describe('a rule', () => {
  it('runs where some folder wants it, and not where none does', () => {
    expect(isOnSomewhere('anchor-dead', read({}))).toBe(true);
    expect(isOnSomewhere('anchor-dead', read({ pages: 'off' }))).toBe(false);
    expect(isOnSomewhere('anchor-dead', read({ pages: 'off', 'anchor-dead': 'on' }))).toBe(true);
    expect(isOnSomewhere('anchor-dead', read({ pages: 'off', content: { 'anchor-dead': 'info' } }))).toBe(true);
    expect(isOnSomewhere('anchor-dead', read({ content: { pages: 'off' } }))).toBe(true);
  });

  it('that nobody wants does not run', () => {
    const spies = rules.map((rule) => ('find' in rule ? vi.spyOn(rule, 'find') : vi.spyOn(rule, 'findAmongPosts')));
    const ran = (yaml: string) => {
      for (const spy of spies) spy.mockClear();
      compile(memoryHost({ 'gradus.yaml': yaml }));
      return spies.map((spy) => spy.mock.calls.length);
    };
    expect(ran(`severities:\n${[...codes.keys()].map((code) => `  ${code}: off\n`).join('')}`)).toEqual(rules.map(() => 0));
    expect(ran(`severities:\n${[...codes.keys()].map((code) => `  ${code}: on\n`).join('')}`)).toEqual(rules.map(() => 1));
    vi.restoreAllMocks();
  });

  it('names codes that there are', () => {
    expect(rules.flatMap((rule) => rule.codes).filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('in gradus.yaml', () => {
  const page = '---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch\n\n[Gone](#gone)\n';
  const found = (yaml: string) =>
    compile(memoryHost({ 'content/ships/mate.md': page, 'gradus.yaml': yaml })).graph.diagnostics.map(
      ({ code, severity, line, hint }) => `${line} ${severity} ${code}${hint?.startsWith('Did') ? ` ${hint}` : ''}`,
    );

  it('folders are as grave as they say', () => {
    expect(found('severities:\n  anchor-dead: error\n')).toEqual(['9 error anchor-dead']);
    expect(found('severities:\n  anchor-dead: error\n  content/ships/:\n    pages: off\n')).toEqual([]);
  });

  it('what means nothing is said, with its line and what may be meant', () => {
    const hint = (name: string) =>
      `Did you mean "${name}"? The keys are listed in docs/gradus-yaml.md, the codes and groups by gradus explain.`;
    expect(found('severities:\n  anchor-ded: info\n  pages: off\n')).toEqual([`2 warning settings-unknown ${hint('anchor-dead')}`]);
    expect(found('severities:\n  paegs: off\n  pages: off\n')).toEqual([`2 warning settings-unknown ${hint('pages')}`]);
    expect(found('severities:\n  pages: off\n  content/shops:\n    pages: on\n')).toEqual([
      `3 warning settings-unknown ${hint('content/ships')}`,
    ]);
    expect(found('severities:\n  pages: off\n  content:\n    graf: info\n')).toEqual([`4 warning settings-unknown ${hint('graph')}`]);
  });

  it('a value that is none is said, and what stands beside it holds', () => {
    expect(found('severities:\n  pages: off\n  content:\n    pages: loud\n')).toEqual(['4 error settings-wrong']);
    expect(found('severities: [pages]\n')).toEqual(['9 warning anchor-dead', '1 error settings-wrong']);
  });
});
