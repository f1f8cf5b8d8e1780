/**
 * Where each read and each act on people is. Apart from the shapes, so that the browser has the addresses without the
 * library that checks shapes.
 */
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const route = <M extends Method, Path extends `/${string}`>(method: M, path: Path, successStatus: 200 | 201 = 200) => ({
  method,
  path: `/api/v1${path}` as const,
  successStatus,
});

export const routes = {
  me: route('GET', '/me'),

  directory: route('GET', '/people'),
  person: route('GET', '/people/{id}'),
  addPerson: route('POST', '/people', 201),
  changePerson: route('PATCH', '/people/{id}'),
  team: route('GET', '/people/{id}/team'),
  line: route('GET', '/people/{id}/line'),
  who: route('GET', '/people/{id}/access'),
  expectations: route('GET', '/people/{id}/expectations'),
  changesFor: route('GET', '/people/{id}/changes'),

  planMove: route('POST', '/people/{id}/moves/plan'),
  move: route('POST', '/people/{id}/moves', 201),
  planLeaving: route('POST', '/people/{id}/leaving/plan'),
  leaving: route('POST', '/people/{id}/leaving', 201),

  addPosition: route('POST', '/people/{person}/positions', 201),
  changePosition: route('PATCH', '/positions/{id}'),
  removePosition: route('DELETE', '/positions/{id}'),

  addMembership: route('POST', '/people/{person}/memberships', 201),
  changeMembership: route('PATCH', '/memberships/{id}'),
  removeMembership: route('DELETE', '/memberships/{id}'),
  addDottedLine: route('POST', '/people/{person}/dotted-lines', 201),
  changeDottedLine: route('PATCH', '/dotted-lines/{id}'),
  removeDottedLine: route('DELETE', '/dotted-lines/{id}'),
  addLeave: route('POST', '/people/{person}/leaves', 201),
  changeLeave: route('PATCH', '/leaves/{id}'),
  removeLeave: route('DELETE', '/leaves/{id}'),
  addDelegate: route('POST', '/people/{person}/delegates', 201),
  changeDelegate: route('PATCH', '/delegates/{id}'),
  removeDelegate: route('DELETE', '/delegates/{id}'),

  chart: route('GET', '/chart'),
  findInChart: route('GET', '/chart/{id}/path'),

  units: route('GET', '/units'),
  unit: route('GET', '/units/{id}'),
  addUnit: route('POST', '/units', 201),
  changeUnit: route('PATCH', '/units/{id}'),
  planUnits: route('GET', '/units-plan'),
  takeUnits: route('POST', '/units-plan', 201),

  posts: route('GET', '/posts'),

  imports: route('GET', '/imports'),
  import: route('GET', '/imports/{id}'),
  addImport: route('POST', '/imports', 201),
  importRows: route('GET', '/imports/{id}/rows'),
  confirmMapping: route('PUT', '/imports/{id}/mapping'),
  planImport: route('POST', '/imports/{id}/plan'),
  applyImport: route('POST', '/imports/{id}/apply'),
  mappings: route('GET', '/mappings'),
  putMapping: route('PUT', '/mappings'),
  removeMapping: route('DELETE', '/mappings/{id}'),

  checks: route('GET', '/people-checks'),
};

/** In megabytes; about a hundred thousand people with all their positions. */
export const mostMegabytes = 64;

/** The file comes in base64, with a little beside it. */
export const fileRoutes = [
  { method: 'POST' as const, path: routes.addImport.path, bodyLimit: Math.ceil((mostMegabytes * 1_000_000) / 3) * 4 + 10_000 },
];

/** A file, beside the contract, which knows data only. */
export const exportAddress = '/api/v1/people.csv';

export type RouteName = keyof typeof routes;
