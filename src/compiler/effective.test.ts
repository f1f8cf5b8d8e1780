import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { type EffectiveArea, effectiveOf } from './effective.ts';
import { memoryHost } from './host.ts';

const texts = (areas: EffectiveArea[]) =>
  areas.map((area) => [
    area.title,
    ...area.lines.map((line) => [line.statement.text, ...line.steps.map((step) => step.target)].join(' < ')),
  ]);

function effective(files: Record<string, string>, id: string) {
  const { graph } = compile(memoryHost(files));
  const view = effectiveOf(graph, id);
  if (!view) throw new Error(`nothing has the id ${id}: ${[...graph.levels, ...graph.roles].map((one) => one.id).join(', ')}`);
  return {
    areas: texts(view.areas),
    presumed: view.presumed.map(({ level, statements, origin }) => [level.title, statements.length, origin?.line ?? null]),
    alternatives: view.alternatives.map((one) => one.choices.map(({ reference, areas }) => [reference.text, ...texts(areas)])),
    unresolved: view.unresolved.map((one) => one.text),
  };
}

const level = (title: string, body: string) => `---\ntitle: "${title} - Pressing Career Framework"\n---\n\n${body}\n`;
const junior = level('Junior', '## Craft\n\n- Oils the press.\n\n## Trade\n\n- Knows the prices.');

describe('a level', () => {
  it('presumes the levels below, whether or not a page says so', () => {
    const files = { 'junior.md': junior, 'senior.md': level('Senior', '## Craft\n\n- Presses alone.') };
    expect(effective(files, 'pressing/senior')).toMatchObject({ areas: [['Craft', 'Presses alone.']], presumed: [['Junior', 2, null]] });
  });

  it('says where a page says so, over several levels', () => {
    const files = {
      'junior.md': junior,
      'senior.md': level('Senior', 'Adds to the expectations of the level below.\n\n## Craft\n\n- Presses alone.'),
      'staff.md': level('Staff', 'Same as Senior, but also:\n\n## Craft\n\n- Builds presses.'),
      'principal.md': level('Principal', '## Craft\n\n- Invents presses.'),
    };
    expect(effective(files, 'pressing/staff').presumed).toEqual([
      ['Senior', 1, 5],
      ['Junior', 2, 5],
    ]);
    expect(effective(files, 'pressing/principal').presumed.map(([, , line]) => line)).toEqual([null, null, null]);
  });

  it('shows in its own area what the area takes over, and presumes it no more', () => {
    const files = { 'junior.md': junior, 'senior.md': level('Senior', '## Craft\n\nSame as Junior, but also:\n\n- Presses alone.') };
    expect(effective(files, 'pressing/senior')).toMatchObject({
      areas: [['Craft', 'Presses alone.', 'Oils the press. < pressing/junior']],
      presumed: [['Junior', 1, null]],
    });
  });

  it('adds to the one below as all do, whatever one of its areas says beside', () => {
    const page = [
      '# Pressing Career Framework\n\nEach level builds on the one below.\n',
      ...['Junior', 'Senior', 'Staff'].map((title) => `## ${title}\n\n### Craft\n\n- ${title} work.\n`),
    ].join('\n');
    const files = { 'pressing.md': page.replace('- Staff work.', '- Same as Junior, but also plans\n- Staff work.') };
    expect(effective(files, 'pressing/staff')).toMatchObject({
      areas: [['Craft', 'Same as Junior, but also plans', 'Staff work.', 'Junior work. < pressing/junior']],
      presumed: [
        ['Senior', 1, 3],
        ['Junior', 0, 3],
      ],
    });
  });

  it('takes over what stands in another framework', () => {
    const files = {
      'junior.md': junior,
      'baker.md': '---\ntitle: "Baker - Baking Career Framework"\n---\n\nExtends the [Junior](junior.md) level.\n\n## Dough\n\n- Kneads.\n',
    };
    expect(effective(files, 'baking/baker')).toMatchObject({
      areas: [
        ['Dough', 'Kneads.'],
        ['Craft', 'Oils the press. < pressing/junior'],
        ['Trade', 'Knows the prices. < pressing/junior'],
      ],
      presumed: [],
    });
  });
});

describe('a role', () => {
  const role = (relation: string) =>
    `---\ntitle: Keeper\n---\n\n## Lead Keeper Engineer\n\n### Responsibilities\n\n- ${relation}\n- Keeps the keys.\n\n### Requirements\n\n- Is awake.\n`;

  it('may take over a level of a framework, under whatever names that has its areas', () => {
    const files = { 'junior.md': junior, 'keeper.md': role('Extends that of the Junior level') };
    expect(effective(files, 'keeper/lead-keeper-engineer')).toMatchObject({
      areas: [
        ['Responsibilities', 'Keeps the keys.'],
        ['Requirements', 'Is awake.'],
        ['Craft', 'Oils the press. < pressing/junior'],
        ['Trade', 'Knows the prices. < pressing/junior'],
      ],
      unresolved: [],
    });
  });

  it('keeps the choice between a level and somebody who is not here', () => {
    const files = { 'junior.md': junior, 'keeper.md': role('Extends either the Junior level or the Staff Baker role') };
    expect(effective(files, 'keeper/lead-keeper-engineer')).toMatchObject({
      alternatives: [
        [['Junior', ['Craft', 'Oils the press. < pressing/junior'], ['Trade', 'Knows the prices. < pressing/junior']], ['Staff Baker']],
      ],
      unresolved: ['Staff Baker'],
    });
  });
});
