/**
 * Where duties, looking with somebody's eyes and the policy are. Apart from the shapes, so that the browser has the addresses without the
 * library that checks shapes.
 */
const at = <Method extends 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Path extends `/${string}`>(
  method: Method,
  path: Path,
  summary: string,
  successStatus: 200 | 201 = 200,
) => ({ method, path: `/api/v1${path}` as const, summary, successStatus });

export const dutyRoutes = {
  accounts: at('GET', '/access', 'Who can sign in or has a duty, by name, a page at a time'),
  duties: at('GET', '/duties', 'Who has which duty, by name, a page at a time'),
  giveDuty: at('POST', '/duties', 'Give somebody a duty', 201),
  changeDuty: at('PATCH', '/duties/{id}', 'Say which day is the last of a duty, or that none is'),
  endDuty: at('DELETE', '/duties/{id}', 'End a duty at once'),
  viewing: at('GET', '/viewing', 'With whose eyes this session looks, and until when'),
  view: at('PUT', '/viewing', 'Look with the eyes of somebody else for half an hour'),
  endViewing: at('DELETE', '/viewing', 'Look with one’s own eyes again'),
  policy: at('GET', '/policy', 'Who may do what: the whole policy, in words'),
};

export type DutyRouteName = keyof typeof dutyRoutes;

/** What an administrator who looks with another's eyes may change: nothing but to end it. */
export const endsLooking = [{ method: dutyRoutes.endViewing.method, path: dutyRoutes.endViewing.path }];
