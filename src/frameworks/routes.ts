/**
 * Where each read is. Apart from the shapes, so that the browser has the addresses without the library that checks
 * shapes.
 */
const read = <Path extends `/${string}`>(path: Path) => ({
  method: 'GET' as const,
  path: `/api/v1${path}` as const,
});

export const routes = {
  handbook: read('/handbook'),
  framework: read('/frameworks/{+id}'),
  level: read('/levels/{+id}'),
  family: read('/families/{+id}'),
  role: read('/roles/{+id}'),
  statement: read('/statements/{+id}'),
  pages: read('/pages'),
  page: read('/pages/{+path}'),
  findings: read('/findings'),
  finding: read('/findings/{id}'),
  compare: read('/compare'),
  strand: read('/strands/{+id}'),
  strands: read('/strands'),
  lattice: read('/lattice'),
  way: read('/way'),
  message: read('/messages/{code}'),
  search: read('/search'),
  searchEntries: read('/search/entries'),
  changes: read('/changes'),
  history: read('/history'),
  oldPage: read('/old-pages/{+path}'),
  lately: read('/lately'),
};

export type RouteName = keyof typeof routes;
