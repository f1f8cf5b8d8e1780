import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { documentMarkdown } from './emit/document-markdown.ts';
import { jobDocument } from './emit/job-document.ts';
import { hiringTime, hiringTimeWords } from './hiring-time.ts';
import { memoryHost } from './host.ts';
import { jobDescriptionOf } from './job-description.ts';

const family = `---
title: Orchard Leadership
job_family: true
---

# Orchard Leadership

## Pruner

### Grade

The Pruner is a grade 6.

### Responsibilities

- Prunes <b>every</b> tree & counts [them](/trees).

### Requirements

- Has a *sharp* knife.

## Head Gardener

The Head Gardener reports to the Estate Manager or the Owner.

### Grade

The Head Gardener is a grade 7.

### Responsibilities

- Extends the Pruner responsibilities
- Plans the winter work.

### Requirements

- Extends either the [Pruner](#pruner) or the [Beekeeper](/hives/#beekeeper) requirements
- Has led three seasons.

### Nice to have

- Speaks with bees.

## Performance Indicators

- Baskets an acre

## Hiring Process

- Candidates begin with a 30-minute call with a recruiter.
- Next, candidates come to a 90-minute walk with the Owner.
- Successful candidates receive an offer by letter.
`;

const { graph } = compile(memoryHost({ 'job-families/orchard.md': family }));
const jobOf = (end: string) => {
  const id = graph.roles.find((role) => role.id.endsWith(end))?.id ?? '';
  const job = jobDescriptionOf(graph, id);
  if (!job) throw new Error(`no role ${end} among ${graph.roles.map((role) => role.id).join(', ')}`);
  return job;
};
const markdownOf = (end: string) => documentMarkdown(jobDocument(jobOf(end)));

describe('a job description', () => {
  it('has responsibilities before requirements before what is nice to have, and names where words were taken over', () => {
    const job = jobOf('head-gardener');
    expect(job.areas.map(({ kind }) => kind)).toEqual(['responsibility', 'requirement', 'nice-to-have']);
    expect(job.areas[0]?.parts).toEqual([
      { origin: null, statements: [{ text: 'Plans the winter work.', examples: [] }] },
      { origin: { way: 'post', title: 'Pruner' }, statements: [{ text: 'Prunes every tree & counts them.', examples: [] }] },
    ]);
  });

  it('keeps a choice a choice, and says which of its lists is not there', () => {
    const job = jobOf('head-gardener');
    expect(job.choices.map(({ aspect, lists }) => [aspect, ...lists.map(({ text, areas }) => [text, areas !== null])])).toEqual([
      ['requirements', ['Pruner', true], ['Beekeeper', false]],
    ]);
    const text = markdownOf('head-gardener');
    expect(text).toContain('## Requirements: one of these lists');
    expect(text).toMatch(
      /### Either: Pruner\n\n- Has a sharp knife\.\n\n### Or: Beekeeper\n\n\*What Beekeeper asks is not in this handbook\.\*/u,
    );
    // Named as a choice; it is not also asked for beside it.
    expect(text).not.toContain('Asked as well');
    expect(text).toContain('- **Reports to:** either Estate Manager or Owner');
  });

  it('is the same each time, and null for what is no level or role', () => {
    expect(markdownOf('pruner')).toBe(markdownOf('pruner'));
    expect(jobDescriptionOf(graph, graph.families[0]?.id ?? '')).toBeNull();
    expect(jobDescriptionOf(graph, 'nobody')).toBeNull();
  });

  it('of a level says which unit words come from, and presumes the lower levels by name', () => {
    const page = (title: string, text: string) => `---\ntitle: "${title} - Pressing Career Framework"\n---\n\n## Craft\n\n- ${text}\n`;
    const { graph: levels } = compile(memoryHost({ 'junior.md': page('Junior', 'Oils it.'), 'senior.md': page('Senior', 'Mends it.') }));
    const job = jobDescriptionOf(levels, 'pressing/senior');
    expect(job).toMatchObject({ kind: 'level', title: 'Senior', presumed: ['Junior'], hiring: null });
    expect(job && documentMarkdown(jobDocument(job))).toContain('What is asked at Junior holds here too');
  });

  it('gives its own words after others a heading, so that they do not stand below the wrong one', () => {
    const part = (text: string, origin: { way: 'layer'; title: string } | null) => ({ origin, statements: [{ text, examples: [] }] });
    const area = { title: 'Craft', kind: 'competency' as const, summary: null, isMissing: false };
    const parts = [part('One.', { way: 'layer', title: 'Orchard' }), part('Two.', null)];
    const text = documentMarkdown(jobDocument({ ...jobOf('pruner'), areas: [{ ...area, parts }] }));
    expect(text).toContain('*From Orchard*\n\n- One.\n\n*In its own words*\n\n- Two.');
  });
});

describe('no word of a page is markup', () => {
  it.each(['# no heading', '- no item', '1. no step', '<script>x</script>', '*no* `code` [link](x)', '| a | b |', 'a\u0000b\n\n# c'])(
    '%j',
    (text) => {
      const written = documentMarkdown({
        title: 'T',
        language: 'en',
        blocks: [
          { kind: 'heading', depth: 1, text },
          { kind: 'list', ordered: false, items: [{ text, note: text, items: [text] }] },
        ],
      });
      const pages = {
        'content/a.md': `---\ntitle: Junior - Pressing Career Framework\n---\n\n## Craft\n\n${written.split('\n').slice(2).join('\n')}`,
      };
      const { graph: read } = compile(memoryHost(pages));
      expect(written.split('\n').filter((line) => line !== '')).toHaveLength(3);
      expect(read.statements).toHaveLength(1);
    },
  );
});

describe('the time of a hiring process', () => {
  const stage = (minutes: number | null, who: string | null = null, optional = false) => ({ minutes, with: who, optional });
  it.each([
    [[stage(30), stage(45)], '1 h 15 min in all.'],
    [[stage(30), stage(30, null, true), stage(null)], '1 h in all, 30 min of it not for everybody; for 1 step no time is said.'],
    [[stage(null), stage(null)], 'How long the steps take is not said.'],
    [[stage(20), stage(null), stage(null)], '20 min in all; for 2 steps no time is said.'],
  ])('%#', (stages, words) => {
    expect(hiringTimeWords(hiringTime(stages))).toBe(words);
  });

  it('counts the steps with each of the people', () => {
    const { people } = hiringTime([stage(1, 'Owner'), stage(1, 'Cook'), stage(1, 'Owner'), stage(1)]);
    expect(people).toEqual([
      { who: 'Owner', steps: 2 },
      { who: 'Cook', steps: 1 },
    ]);
  });
});
