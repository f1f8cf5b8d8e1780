/**
 * Where each read is. Apart from the shapes, so that the browser has the addresses without the library that checks
 * shapes.
 */
const read = <Path extends `/${string}`>(path: Path, summary: string) => ({
  method: 'GET' as const,
  path: `/api/v1${path}` as const,
  summary,
});

export const routes = {
  handbook: read('/handbook', 'What the handbook holds'),
  framework: read('/frameworks/{+id}', 'A framework as a matrix of rows and levels'),
  level: read('/levels/{+id}', 'A level, whole'),
  family: read('/families/{+id}', 'A job family and its roles'),
  role: read('/roles/{+id}', 'A role, with its relations'),
  statement: read('/statements/{+id}', 'A statement and the source lines that brought it'),
  pages: read('/pages', 'The pages that were read'),
  page: read('/pages/{+path}', 'A page, each line with what it was read as'),
  findings: read('/findings', 'What the compiler has to say, by page or by rule'),
  finding: read('/findings/{id}', 'A finding with the lines around it, why it is said and what to do'),
  compare: read('/compare', 'What changes from one level or role to another, or from one framework to another'),
  strand: read('/strands/{+id}', 'One competency through the levels, by the id of any of its statements'),
  strands: read('/strands', 'The competencies of a framework through its levels'),
  lattice: read('/lattice', 'Levels and roles by grade and track, and the ways between them'),
  way: read('/way', 'The way from one level or role to another, step by step, with what each asks beyond the one before'),
  message: read('/messages/{code}', 'A message explained, and where it was found'),
  search: read('/search', 'What is found for some words, the best first, and what it can be narrowed to'),
  searchEntries: read('/search/entries', 'Everything that can be found: what a reader needs to search without asking again'),
  changes: read('/changes', 'Server-sent events: what is served, now and each time it has changed'),
  history: read('/history', 'What a statement, level, role or page said when, from git'),
  oldPage: read('/old-pages/{+path}', 'A page as it was at a revision'),
  lately: read('/lately', 'The last commits that changed what somebody is held to'),
};

export type RouteName = keyof typeof routes;
