/**
 * Where each read and each act on people is. Apart from the shapes, so that the browser has the addresses without the
 * library that checks shapes.
 */
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const route = <M extends Method, Path extends `/${string}`>(method: M, path: Path, summary: string, successStatus: 200 | 201 = 200) => ({
  method,
  path: `/api/v1${path}` as const,
  summary,
  successStatus,
});

export const routes = {
  me: route('GET', '/me', 'Whom a request acts as'),

  directory: route('GET', '/people', 'The directory: people on a day, by name, a page at a time'),
  person: route('GET', '/people/{id}', 'A person, with positions over time, line, leave, delegates and abilities'),
  addPerson: route('POST', '/people', 'Adds a person, with a first position where one is named', 201),
  changePerson: route('PATCH', '/people/{id}', 'Changes what is kept of a person themselves'),
  team: route('GET', '/people/{id}/team', 'Who reported to somebody on a day'),
  line: route('GET', '/people/{id}/line', 'Whom somebody reported to on a day, and so on upwards'),
  expectations: route('GET', '/people/{id}/expectations', 'What somebody is held to on a day, and what is next on both tracks'),
  changesFor: route('GET', '/people/{id}/changes', 'The publications that changed what somebody is held to'),

  planMove: route('POST', '/people/{id}/moves/plan', 'What a move would change; nothing is changed by asking'),
  move: route('POST', '/people/{id}/moves', 'Moves somebody, by the plan that was shown', 201),
  planLeaving: route('POST', '/people/{id}/leaving/plan', 'What it would change that somebody leaves; nothing is changed by asking'),
  leaving: route('POST', '/people/{id}/leaving', 'Somebody leaves, by the plan that was shown', 201),

  addPosition: route('POST', '/people/{person}/positions', 'Adds a position, past, present or to come', 201),
  changePosition: route('PATCH', '/positions/{id}', 'Mends a position as it was entered'),
  removePosition: route('DELETE', '/positions/{id}', 'Takes away a position that was entered in error'),

  addMembership: route('POST', '/people/{person}/memberships', 'Makes somebody a member of a unit beside the one of their position', 201),
  changeMembership: route('PATCH', '/memberships/{id}', 'Changes the days of a membership'),
  removeMembership: route('DELETE', '/memberships/{id}', 'Takes away a membership that was entered in error'),
  addDottedLine: route('POST', '/people/{person}/dotted-lines', 'Draws a dotted line to somebody beside the manager', 201),
  changeDottedLine: route('PATCH', '/dotted-lines/{id}', 'Changes the days of a dotted line'),
  removeDottedLine: route('DELETE', '/dotted-lines/{id}', 'Takes away a dotted line that was entered in error'),
  addLeave: route('POST', '/people/{person}/leaves', 'Enters a leave; no reason is kept', 201),
  changeLeave: route('PATCH', '/leaves/{id}', 'Changes the days of a leave'),
  removeLeave: route('DELETE', '/leaves/{id}', 'Takes away a leave that was entered in error'),
  addDelegate: route('POST', '/people/{person}/delegates', 'Names who acts for somebody from a day until a day', 201),
  changeDelegate: route('PATCH', '/delegates/{id}', 'Changes the days of a delegate'),
  removeDelegate: route('DELETE', '/delegates/{id}', 'Takes away a delegate who was entered in error'),

  chart: route('GET', '/chart', 'The organisation on a day, one level at a time'),
  findInChart: route('GET', '/chart/{id}/path', 'The way from the top of the organisation down to somebody'),

  units: route('GET', '/units', 'The units as a tree, with head counts on a day'),
  unit: route('GET', '/units/{id}', 'A unit, with its people by level'),
  addUnit: route('POST', '/units', 'Adds a unit of your own', 201),
  changeUnit: route('PATCH', '/units/{id}', 'Renames, moves or closes a unit'),
  planUnits: route('GET', '/units-plan', 'What would be taken over from the units of the handbook; nothing is changed by asking'),
  takeUnits: route('POST', '/units-plan', 'Takes over the units of the handbook, by the plan that was shown', 201),

  posts: route('GET', '/posts', 'The levels and roles of the handbook that somebody can hold'),

  imports: route('GET', '/imports', 'The imports so far, the latest first'),
  import: route('GET', '/imports/{id}', 'An import: what it would change or has changed, and how far it is'),
  addImport: route('POST', '/imports', 'Reads a file of people and plans what it would change; no person is changed by it', 201),
  importRows: route('GET', '/imports/{id}/rows', 'The rows of an import, a page at a time'),
  confirmMapping: route('PUT', '/imports/{id}/mapping', 'Says which post a job title of the file means, for this import and later ones'),
  planImport: route('POST', '/imports/{id}/plan', 'Plans an import anew, against people as they are now'),
  applyImport: route('POST', '/imports/{id}/apply', 'Applies the plan of an import as it was shown'),
  mappings: route('GET', '/mappings', 'Which job titles of the personnel system mean which posts'),
  putMapping: route('PUT', '/mappings', 'Says what a job title of the personnel system means'),
  removeMapping: route('DELETE', '/mappings/{id}', 'Forgets what a job title means'),

  checks: route('GET', '/people-checks', 'What should be looked at: spans, grades, posts and managers that are gone'),
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
