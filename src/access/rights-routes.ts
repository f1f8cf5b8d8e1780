/** Where everybody's own data, erasure, retention and the audit are. Apart from the shapes, so that the browser has the addresses alone. */
const at = <Method extends 'GET' | 'POST' | 'PUT', Path extends `/${string}`>(
  method: Method,
  path: Path,
  summary: string,
  successStatus: 200 | 201 = 200,
) => ({ method, path: `/api/v1${path}` as const, summary, successStatus });

export const rightsRoutes = {
  data: at('GET', '/people/{id}/data', 'Everything that is kept of a person; what is long is cut, the file has all of it'),
  planErasure: at('POST', '/people/{id}/erasure/plan', 'What erasing somebody would erase, empty and keep, and why'),
  erase: at('POST', '/people/{id}/erasure', 'Erases somebody who has left, exactly as a plan shows', 201),
  retention: at('GET', '/retention', 'How long what is kept'),
  setRetention: at('PUT', '/retention', 'Says how long what is kept, from now on'),
  planRemoval: at('POST', '/retention/plan', 'What would be removed now by such rules, and whose time has come'),
  remove: at('POST', '/retention/removals', 'Removes now what is due by the rules that hold', 201),
  audit: at('GET', '/audit', 'Who did what, newest first'),
  verification: at('GET', '/audit/verification', 'Whether the audit is as it was written'),
};

/** Files, beside the contract, which knows data only. */
export const dataFileAddress = '/api/v1/people/{id}/data.json';
export const auditFileAddresses = { csv: '/api/v1/audit.csv', ndjson: '/api/v1/audit.ndjson' } as const;

export type RightsRouteName = keyof typeof rightsRoutes;
