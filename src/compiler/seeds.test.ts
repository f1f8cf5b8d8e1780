/**
 * The five documents the project was created from, field by field against what a correct reading
 * finds (EXPECTED.yaml, beside the corpus). Nothing of either is in this repository.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeWithShared } from '../../test/shared.ts';
import { sharedFolder } from '../../test/shared-folder.ts';
import { readFolder } from '../platform/folder.ts';
import { compile } from './compile.ts';
import type { Graph } from './graph.ts';
import { textKey } from './key.ts';

interface ExpectedArea {
  area: string;
  under?: string;
  origin?: string;
  statements?: number;
  statements_own?: number;
  statements_when_include_is_resolved?: number;
  scope_sentence?: number;
}
interface ExpectedPage {
  framework: string;
  levels: string[];
  areas: ExpectedArea[];
  navigation_not_content?: string[];
  progression?: { from: string; to: string; track: string }[];
  level_summary_sentences?: number;
  last_modified?: string;
  revision?: string;
  statements_total_when_includes_are_resolved?: number;
}
interface ExpectedFamily {
  title: string;
  levels_in_document_order: string[];
  levels: {
    level: string;
    grade: number;
    track: string;
    areas: { area: string; statements: number; not_statements?: Record<string, number> }[];
  }[];
  statements_total: number;
  extends: { level: string; aspect: string; target: string | string[]; mode?: string; resolves?: string }[];
  reports_to: { level: string; to: string | string[]; mode?: string; label?: string; remark?: string }[];
  equivalent_to: { level: string; to: string; remark?: string }[];
  interviews: Record<
    string,
    {
      stages: number;
      with_minutes: number;
      total_minutes: number;
      list: string | { order: number; minutes: number | null; stage: string; with: string | null }[];
    }
  >;
  performance_indicators: Record<string, string[]>;
  effective_statements_inside_document: Record<string, number | string>;
  text_repeated_word_for_word: { items: { text: string; in: string[] }[] };
}

describeWithShared('seeds', 'the five seed documents', (seeds) => {
  const corpus = sharedFolder('corpus');
  if (!corpus) {
    it.skip('needs ../shared/corpus/EXPECTED.yaml, which is not beside this checkout');
    return;
  }
  const expected = parse(readFileSync(join(corpus, 'EXPECTED.yaml'), 'utf8'));
  const { graph, pages } = compile(readFolder(seeds));
  const names = Object.keys(expected.seeds).sort();
  const matrixPages = names.filter((name) => Array.isArray(expected.seeds[name].areas));
  const familyPages = names.filter((name) => expected.seeds[name].level_count !== undefined);

  it('reads each of them, and every line', () => {
    expect(matrixPages.length + familyPages.length).toBe(names.length);
    expect(pages.map((page) => page.path)).toEqual(names);
    expect(graph.pages).toEqual({ read: names.length, passedOver: 0 });
    for (const page of pages) expect(page.lines.filter((line) => line === 'unread')).toEqual([]);
  });

  for (const name of matrixPages) {
    const page = expected.seeds[name] as ExpectedPage;
    const level = graph.levels.find((one) => one.page === name);
    const areas = graph.areas.filter((area) => area.level === level?.id);

    it(`${name}: framework and level`, () => {
      expect(graph.levels.filter((one) => one.page === name).map((one) => one.title)).toEqual(page.levels);
      expect(graph.frameworks.find((one) => one.id === level?.framework)?.title).toBe(page.framework);
      expect(level).toMatchObject({ grade: null, lastModified: page.last_modified ?? null, revision: page.revision ?? null });
      if (page.level_summary_sentences) expect(level?.summary?.split(/(?<=\.)\s+(?=\p{Lu})/u)).toHaveLength(page.level_summary_sentences);
    });

    it(`${name}: areas and statements`, () => {
      expect(areas.map((area) => area.title)).toEqual(page.areas.map((area) => area.area));
      expect(areas.map((area) => area.under)).toEqual(page.areas.map((area) => area.under ?? null));
      expect(areas.map((area) => statementsOf(graph, area.id).length)).toEqual(
        page.areas.map((area) => area.statements ?? area.statements_own),
      );
      expect(areas.map((area) => area.body)).toEqual(
        page.areas.map((area) => ((area.statements ?? area.statements_own) === 0 ? 'missing' : 'present')),
      );
      expect(areas.map((area) => Number(area.summary !== null))).toEqual(page.areas.map((area) => area.scope_sentence ?? 0));
    });

    it(`${name}: the layer each statement comes from`, () => {
      for (const [index, area] of page.areas.entries()) {
        const titles = statementsOf(graph, areas[index]?.id ?? '').map((one) => graph.units.find((unit) => unit.id === one.layer)?.title);
        const own = graph.units.find((unit) => unit.id === level?.framework)?.title ?? '';
        expect(titles, area.area).toEqual(layersOf(area, titles.length, own));
      }
    });

    it(`${name}: navigation is no content`, () => {
      const texts = graph.statements.map((statement) => statement.text);
      for (const item of page.navigation_not_content ?? []) expect(texts).not.toContain(item);
    });

    it(`${name}: where the level leads`, () => {
      expect((level?.leadsTo ?? []).map((way) => [way.text, way.track])).toEqual(
        (page.progression ?? []).map((way) => [way.to, way.track === 'management' ? 'management' : 'individual']),
      );
    });
  }

  it('resolves the includes where the files are there', () => {
    const folder = readFolder(seeds);
    const library = readFolder(join(corpus, 'gitlab-handbook'));
    const both = compile({
      files: () => [...folder.files(), ...library.files().filter((path) => path.startsWith('assets/'))],
      read: (path) => folder.read(path) ?? library.read(path),
    }).graph;
    const included = matrixPages.filter((name) => expected.seeds[name].statements_total_when_includes_are_resolved);
    expect(included.length).toBeGreaterThan(0);
    for (const name of included) {
      const page = expected.seeds[name] as ExpectedPage;
      const level = both.levels.find((one) => one.page === name);
      const areas = both.areas.filter((area) => area.level === level?.id);
      expect(areas.map((area) => statementsOf(both, area.id).length)).toEqual(
        page.areas.map((area) => area.statements ?? area.statements_when_include_is_resolved),
      );
      expect(both.statements.filter((one) => one.level === level?.id)).toHaveLength(page.statements_total_when_includes_are_resolved ?? -1);
      for (const statement of both.statements.filter((one) => one.level === level?.id && one.origin.file !== name)) {
        expect(statement.origin.via).toEqual([{ file: name, line: expect.any(Number) }]);
      }
    }
    expect(both.diagnostics.filter((one) => one.code === 'include-missing')).toEqual([]);
  });

  for (const name of familyPages) {
    const page = expected.seeds[name] as ExpectedFamily;
    const family = graph.families.find((one) => one.page === name);
    const roles = graph.roles.filter((role) => role.family === family?.id);
    const role = (title: string) => roles.find((one) => one.title === title);
    const titleOf = (id: string | null) => graph.roles.find((one) => one.id === id)?.title ?? null;

    it(`${name}: roles, grades, tracks`, () => {
      expect(family?.title).toBe(page.title);
      expect(roles.map((one) => one.title)).toEqual(page.levels_in_document_order);
      expect(roles.map((one) => [one.title, one.grade, one.track === 'management' ? 'management' : 'individual contributor'])).toEqual(
        page.levels.map((one) => [one.level, one.grade, one.track]),
      );
    });

    it(`${name}: areas and statements`, () => {
      for (const one of page.levels) {
        const areas = graph.areas.filter((area) => area.role === role(one.level)?.id);
        expect(areas.map((area) => [area.title, statementsOf(graph, area.id).length])).toEqual(
          one.areas.map((area) => [area.area, area.statements]),
        );
        const notes = one.areas.reduce((sum, area) => sum + (area.not_statements?.role_note ?? 0), 0);
        expect(role(one.level)?.notes, one.level).toHaveLength(notes);
      }
      expect(graph.statements.filter((one) => one.role !== null && roles.some((other) => other.id === one.role))).toHaveLength(
        page.statements_total,
      );
    });

    it(`${name}: inheritance`, () => {
      const found = roles.flatMap((one) =>
        one.extends.map((relation) => ({
          level: one.title,
          aspect: relation.aspect,
          mode: relation.mode,
          targets: relation.targets.map((target) => target.text),
          roles: relation.targets.map((target) => titleOf(target.role)),
        })),
      );
      const wanted = page.extends.map((one) => {
        const targets = [one.target].flat();
        return {
          level: one.level,
          aspect: one.aspect,
          mode: one.mode ?? 'all',
          targets,
          roles: targets.map((target) => (one.resolves ? null : target)),
        };
      });
      expect(found).toEqual(wanted);
    });

    it(`${name}: reporting lines`, () => {
      for (const line of page.reports_to) {
        const found = role(line.level)?.reportsTo ?? [];
        expect(found, line.level).toHaveLength(1);
        const targets = [line.to].flat();
        expect(found[0]?.mode).toBe(line.mode ?? 'all');
        if (line.remark === 'not a level of the document')
          expect(found[0]?.targets).toEqual([{ role: null, level: null, text: line.to, link: null }]);
        else expect(found[0]?.targets.map((target) => titleOf(target.role))).toEqual(targets);
        if (line.label) expect(found[0]?.targets[0]?.text).toBe(line.label);
      }
      expect(roles.flatMap((one) => one.reportsTo)).toHaveLength(page.reports_to.length);
    });

    it(`${name}: equivalents`, () => {
      const found = roles.flatMap((one) => one.equivalentTo.map((target) => [one.title, target.text, titleOf(target.role)]));
      expect(found).toEqual(page.equivalent_to.map((one) => [one.level, one.to, one.remark ? null : one.to]));
    });

    it(`${name}: hiring processes`, () => {
      const processes = graph.hiring.filter((one) => one.family === family?.id);
      expect(processes.map((one) => titleOf(one.role) ?? 'page')).toEqual(Object.keys(page.interviews));
      const list = page.interviews.page?.list;
      for (const process of processes) {
        const wanted = page.interviews[titleOf(process.role) ?? 'page'];
        expect(process.stages).toHaveLength(wanted?.stages ?? -1);
        expect(process.stages.filter((stage) => stage.minutes !== null)).toHaveLength(wanted?.with_minutes ?? -1);
        expect(process.stages.reduce((sum, stage) => sum + (stage.minutes ?? 0), 0)).toBe(wanted?.total_minutes);
        if (typeof list !== 'object') throw new Error('EXPECTED.yaml lists no stages');
        expect(
          process.stages.map((stage) => ({
            order: stage.order,
            minutes: stage.minutes,
            stage: stage.title.toLowerCase() + (stage.optional ? ' (may be asked)' : ''),
            with: stage.with,
          })),
        ).toEqual(list.map((stage) => ({ order: stage.order, minutes: stage.minutes, stage: stage.stage, with: stage.with })));
      }
    });

    it(`${name}: performance indicators`, () => {
      for (const [owner, titles] of Object.entries(page.performance_indicators)) {
        const found = graph.indicators.filter(
          (one) => one.family === family?.id && (owner === 'page' ? one.roles.length === 0 : one.roles.includes(role(owner)?.id ?? '')),
        );
        expect(found.map((one) => one.title)).toEqual(titles);
      }
    });

    it(`${name}: what inheritance adds up to inside the document`, () => {
      for (const [key, count] of Object.entries(page.effective_statements_inside_document)) {
        if (typeof count !== 'number') continue;
        const [title = '', aspect = ''] = key.split(' / ');
        expect(countInherited(graph, role(title)?.id ?? '', aspect), key).toBe(count);
      }
    });

    it(`${name}: the same words at two places are two statements`, () => {
      for (const { text, in: places } of page.text_repeated_word_for_word.items) {
        const found = graph.statements.filter((one) => one.text === text && one.role !== null);
        expect(found.map((one) => `${titleOf(one.role)} ${graph.areas.find((area) => area.id === one.area)?.title}`)).toEqual(places);
      }
    });

    it(`${name}: the ladder link and the note on the structure`, () => {
      expect(graph.links.filter((link) => link.kind === 'ladder' && link.from === family?.id)).toHaveLength(1);
      expect(family?.notes).toHaveLength(1);
    });
  }

  it('gives the same bytes whatever the order of the files', () => {
    const folder = readFolder(seeds);
    const reversed = compile({ files: () => folder.files().reverse(), read: folder.read }).graph;
    expect(JSON.stringify(reversed)).toBe(JSON.stringify(graph));
  });
});

describeWithShared('corpus', 'renderings and their sources', (corpus) => {
  const expected = parse(readFileSync(join(corpus, 'EXPECTED.yaml'), 'utf8'));
  for (const pair of expected.render_pairs as {
    rendered: string;
    source: string;
    statements_rendered: number;
    statements_source_resolved: number;
    only_in_source?: string;
  }[]) {
    it(`${pair.rendered}: every statement is found in its source`, () => {
      const [kind = '', name = ''] = pair.rendered.split('/');
      const seeds = join(corpus, '..', kind);
      const rendered = compile({
        files: () => [name],
        read: (path) => (path === name ? readFileSync(join(seeds, name), 'utf8') : null),
      }).graph;
      const root = join(corpus, pair.source.split('/')[0] ?? '');
      const path = pair.source.split('/').slice(1).join('/');
      const library = readFolder(root);
      const source = compile({
        files: () => library.files().filter((file) => file === path || file.startsWith('assets/')),
        read: library.read,
      }).graph;
      const keys = (graph: Graph) => graph.statements.map((one) => textKey(one.text)).sort();
      const [ofRendering, ofSource] = [keys(rendered), keys(source)];
      expect(ofRendering).toHaveLength(pair.statements_rendered);
      expect(ofSource).toHaveLength(pair.statements_source_resolved);
      expect(ofRendering.filter((key) => !ofSource.includes(key))).toEqual([]);
      const only = source.statements.filter((one) => !ofRendering.includes(textKey(one.text)));
      expect(only).toHaveLength(pair.statements_source_resolved - pair.statements_rendered);
      if (pair.only_in_source) for (const one of only) expect(pair.only_in_source).toContain(one.origin.file.split('/').at(-1));
    });
  }
});

function statementsOf(graph: Graph, area: string) {
  return graph.statements.filter((statement) => statement.area === area);
}

/** "Engineering (8), then 3 of Support ..." spelled out, one title a statement. */
function layersOf(area: ExpectedArea, count: number, own: string): string[] {
  const mixed = /^(.+?) \((\d+)\), then (\d+)/u.exec(area.origin ?? '');
  const first = mixed?.[2] ? Number(mixed[2]) : area.origin ? count : 0;
  // Where the origin is mixed in one area, EXPECTED.yaml writes the unit once: the rest of the pages say "then 3 of Support".
  return Array.from({ length: count }, (_, index) => (index < first ? (mixed?.[1] ?? area.origin ?? own) : own));
}

/** Own statements and those of every role reached by `extends` of the same aspect inside the document. */
function countInherited(graph: Graph, role: string, aspect: string, seen = new Set<string>()): number {
  if (role === '' || seen.has(role)) return 0;
  seen.add(role);
  const areas = graph.areas.filter((area) => area.role === role && area.row === aspect).map((area) => area.id);
  const own = graph.statements.filter((one) => areas.includes(one.area)).length;
  const parents = graph.roles.find((one) => one.id === role)?.extends.filter((one) => one.aspect === aspect) ?? [];
  return parents.flatMap((one) => one.targets).reduce((sum, target) => sum + countInherited(graph, target.role ?? '', aspect, seen), own);
}
