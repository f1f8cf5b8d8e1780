import { describe, expect, it } from 'vitest';
import { said } from '../speech/phrase.ts';
import { most } from './bounds.ts';
import { readFrontMatter } from './front-matter.ts';

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: A\ndraft: true\n---\nbody', { title: 'A', draft: true }, 4],
    ['TOML', '+++\ntitle = "A"\n+++\nbody', { title: 'A' }, 3],
    ['after a byte order mark', '\uFEFF---\ntitle: A\n---\nbody', { title: 'A' }, 3],
    ['with spaces behind its fences', '--- \ntitle: A\n---\t\nbody', { title: 'A' }, 3],
    ['that is empty', '---\n---\nbody', {}, 2],
  ])('is read: %s', (_, source, values, lines) => {
    const read = readFrontMatter(source);
    expect(read).toMatchObject({ values, lines, problem: null });
    expect(source.slice(read.end)).toBe('body');
  });

  it.each([
    ['no fence', 'title: A\n---\n'],
    ['a rule at the top', '---\n\n# Page\n'],
    ['a rule alone', '---'],
    ['nothing', ''],
    ['a fence further down', '\n---\ntitle: A\n---\n'],
  ])('is none where there is %s', (_, source) => {
    expect(readFrontMatter(source)).toEqual({ values: {}, lines: 0, end: 0, problem: null });
  });

  it('that never closes is a problem, and the page has none', () => {
    expect(readFrontMatter('---\ntitle: A\n\n# Page\n')).toMatchObject({ lines: 0, end: 0, problem: { line: 1 } });
    expect(readFrontMatter('+++\ntitle = "A"\n')).toMatchObject({ lines: 0, problem: { line: 1 } });
  });

  it('that is broken gives what single lines say, and where it is broken', () => {
    const read = readFrontMatter('+++\ntitle = "A"\nweight = what\n+++\nbody');
    expect(read).toMatchObject({ values: { title: 'A', weight: 'what' }, lines: 4, problem: { line: 3 } });
  });

  it('of YAML that is broken gives what can be read of it, in depth as well', () => {
    const read = readFrontMatter('---\ngradus:\n  grade: 6\ntitle: Staff: what we expect\n---\nbody');
    expect(read).toMatchObject({ values: { title: 'Staff: what we expect', gradus: { grade: 6 } }, lines: 5, problem: { line: 4 } });
    expect(readFrontMatter('---\ntitle: "A\n---\nbody').problem).toMatchObject({ line: 2 });
  });

  it('may have a text in quotes that goes on at the begin of a line', () => {
    const read = readFrontMatter('---\ndescription: "What we\nask of all"\ntitle: A\n---\nbody');
    expect(read).toMatchObject({ values: { title: 'A', description: 'What we ask of all' }, problem: null });
  });

  it('that is a list is a problem', () => {
    expect(readFrontMatter('---\n- a\n- b\n---\n')).toMatchObject({ values: {}, lines: 4, problem: { line: 2 } });
  });

  it('is none where two rules only stand around some text', () => {
    expect(readFrontMatter('---\n\n**[Senior](/senior)** | [Staff](/staff)\n\n---\n')).toMatchObject({ lines: 0, end: 0, problem: null });
    expect(readFrontMatter('---\n"title": A\n---\n')).toMatchObject({ values: { title: 'A' }, lines: 3 });
  });

  it('whose aliases grow beyond measure is a problem', () => {
    const grow = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]\n`).join('');
    const read = readFrontMatter(`---\ntitle: A\na0: &a0 [x]\n${grow}---\n`);
    expect(read.problem).not.toBeNull();
    expect(read.values.title).toBe('A');
  });

  it('that is longer than anybody writes is not parsed, but its plain keys are read', () => {
    const read = readFrontMatter(`---\ntitle: A\ndeep: ${'['.repeat(most.frontMatter)}\n---\nbody`);
    expect(read).toMatchObject({ values: { title: 'A' }, lines: 4 });
    expect(said(read.problem?.what ?? '')).toContain(String(most.frontMatter));
  });
});
