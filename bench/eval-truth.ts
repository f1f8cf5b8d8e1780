/** What EXPECTED.yaml says of each source in scope, brought to one shape: cells of a page. */

/** The statements of one area at one level or role. `level` null: the page's only one. */
export interface Cell {
  page: string;
  level: string | null;
  area: string;
  statements: number;
}

export interface SourceTruth {
  name: string;
  /** Below the corpus folder. */
  folder: string;
  cells: Cell[];
}

type Yaml = Record<string, unknown>;

export function truthOf(expected: Yaml): SourceTruth[] {
  const at = (...path: string[]): unknown => path.reduce<unknown>((value, key) => (value as Yaml | undefined)?.[key], expected);
  const source = (name: string, folder: string, cells: Cell[]): SourceTruth => ({
    name,
    folder,
    cells: cells.filter((cell) => cell.statements > 0),
  });
  return [
    source('seeds', '../seeds', seeds(at('seeds') as Yaml)),
    source('gitlab-handbook matrix', 'gitlab-handbook', matrix(at('gitlab-handbook', 'matrix_pages') as Yaml)),
    source('sourcegraph lists', 'sourcegraph-handbook', sourcegraphLists(at('sourcegraph-handbook') as Yaml)),
    source('artsy', 'artsy-readme', artsy(at('artsy-readme') as Yaml)),
    source('meetup', 'meetup-engineering-roles', meetup(at('meetup-engineering-roles') as Yaml)),
    source('infracloud', 'infracloudio-career-ladders', infracloud(at('infracloudio-career-ladders', 'pages') as Yaml)),
    source('postman', 'postman-career-ladders', postman(at('postman-career-ladders') as Yaml)),
    source('monzo prose', 'monzo-progression-framework', monzoProse(at('monzo-progression-framework') as Yaml)),
    source('dropbox', 'dropbox-dbx-career-framework', dropbox(at('dropbox-dbx-career-framework', 'pages') as Yaml)),
    source(
      'sourcegraph product marketing',
      'sourcegraph-handbook',
      productMarketing(at('sourcegraph-handbook', 'marketing/career-development/product-marketing-framework.md') as Yaml),
    ),
    source('gitlab-www-2022', 'gitlab-www-2022', www(at('gitlab-www-2022') as Yaml)),
  ];
}

function seeds(pages: Yaml): Cell[] {
  return Object.entries(pages).flatMap(([page, value]): Cell[] => {
    const { areas, levels } = value as { areas?: Yaml[]; levels: (string | Yaml)[] };
    if (areas)
      return areas.map((area) => ({
        page,
        level: null,
        area: String(area.area),
        statements: Number(area.statements ?? area.statements_own),
      }));
    return levels.flatMap((level) =>
      ((level as Yaml).areas as Yaml[]).map((area) => ({
        page,
        level: String((level as Yaml).level),
        area: String(area.area),
        statements: Number(area.statements),
      })),
    );
  });
}

function matrix(pages: Yaml): Cell[] {
  return Object.entries(pages).flatMap(([path, value]) => {
    const areas = ((value as Yaml).areas ?? []) as Yaml[];
    const page = `content/handbook/engineering/careers/matrix/${path}`;
    // The script counted tables of contents as items; by the rules at the head of the file they are no statements.
    return areas
      .filter((area) => !isContents(area, areas))
      .map((area) => ({ page, level: null, area: String(area.area), statements: Number(area.total) }));
  });
}

/** An area above the others whose own items are as many as the areas it lists, and one that points to the level below. */
function isContents(area: Yaml, areas: Yaml[]): boolean {
  const listed = areas.filter((other) => other.under === area.area).length;
  return area.includes === undefined && listed > 0 && Number(area.own) === listed + 1;
}

function sourcegraphLists(source: Yaml): Cell[] {
  return Object.entries(source).flatMap(([path, value]) => {
    const byLevel = (value as Yaml | null)?.per_level_area as
      | Record<string, Record<string, { inline_text: number; nested: number }>>
      | undefined;
    const cells = Object.entries(byLevel ?? {}).flatMap(([level, areas]) =>
      Object.entries(areas).map(([area, count]) => ({ level, area, statements: count.inline_text + count.nested })),
    );
    return cells.map((cell) => ({ ...cell, page: `content/departments/${path}`, area: cell.area.split(' -')[0] ?? cell.area }));
  });
}

function artsy(source: Yaml): Cell[] {
  const page = 'careers/ladder.md';
  const grid = (source.ic_grid as Yaml).list_items_per_row_and_level as Record<string, Record<string, Record<string, number | 'text'>>>;
  const individual = Object.values(grid).flatMap((rows) =>
    // "text" marks a cell without a list; in the page such a cell holds one blank (&nbsp;), which is no statement.
    Object.entries(rows).flatMap(([area, levels]) =>
      Object.entries(levels).map(([level, count]) => ({ page, level, area, statements: count === 'text' ? 0 : count })),
    ),
  );
  const managers = Object.entries((source.manager_grid as Yaml).list_items as Record<string, Record<string, number>>);
  return [
    ...individual,
    ...managers.flatMap(([level, areas]) => Object.entries(areas).map(([area, statements]) => ({ page, level, area, statements }))),
  ];
}

/** The two pages that present a path are of no role: what they list is nobody's expectation. */
function meetup(pages: Yaml): Cell[] {
  return sections(pages, (page) => (page as Yaml).sections as Section[]).filter((cell) => !/_path\.md$/u.test(cell.page));
}

interface Section {
  h: number;
  heading: string;
  items?: number;
  paragraphs?: number;
}

function sections(pages: Yaml, of: (page: unknown) => Section[]): Cell[] {
  return Object.entries(pages).flatMap(([page, value]) =>
    of(value).flatMap((section) => (section.items ? [{ page, level: null, area: section.heading, statements: section.items }] : [])),
  );
}

function infracloud(pages: Yaml): Cell[] {
  return sections(pages, (page) => page as Section[]).map((cell) => ({ ...cell, page: `content/docs/engineering/${cell.page}` }));
}

function postman(pages: Yaml): Cell[] {
  return Object.entries(pages).flatMap(([page, levels]) =>
    Object.entries(
      levels as Record<string, { paragraphs: number; of_which_experience_line: number; of_which_wholly_italic: number; items: number }>,
    ).map(([level, count]) => ({
      page,
      level,
      area: 'Expectations',
      // The line on experience is in bold or italics; where the count says it is italic, it is counted once.
      statements:
        count.items > 0 ? count.items : count.paragraphs - Math.max(count.of_which_experience_line, 0) - count.of_which_wholly_italic,
    })),
  );
}

function monzoProse(source: Yaml): Cell[] {
  return Object.entries(source).flatMap(([path, value]) => {
    const page = value as { form?: string; sections?: Section[] };
    let level = '';
    return page.form !== 'prose'
      ? []
      : (page.sections ?? []).flatMap((section) => {
          if (section.h === 2) level = section.heading;
          return section.h === 3
            ? [{ page: `frameworks/${path}`, level, area: section.heading, statements: (section.items ?? 0) + (section.paragraphs ?? 0) }]
            : [];
        });
  });
}

function dropbox(pages: Yaml): Cell[] {
  return Object.entries(pages).flatMap(([page, value]) => {
    const areas = (value as Yaml).areas as Record<string, Record<string, number>>;
    return Object.values(areas).flatMap((rows) =>
      Object.entries(rows).map(([area, statements]) => ({ page: `docs/${page}`, level: String((value as Yaml).title), area, statements })),
    );
  });
}

function productMarketing(source: Yaml): Cell[] {
  const rows = Object.values(source.areas as Record<string, string[]>).flat();
  const page = 'content/departments/marketing/career-development/product-marketing-framework.md';
  return (source.levels as string[]).flatMap((level) => rows.map((area) => ({ page, level, area, statements: 1 })));
}

/** Only its pages of responsibilities and requirements: what the other headings list is not counted by holder. */
function www(pages: Yaml): Cell[] {
  return Object.entries(pages).flatMap(([path, value]) => {
    const own = ((value as Yaml).sections ?? []) as Section[];
    const counted = own.filter((section) => /responsibilit|requirement/iu.test(section.heading) && section.items);
    return counted.map((section) => ({ page: `sites/${path}`, level: null, area: section.heading, statements: section.items ?? 0 }));
  });
}
