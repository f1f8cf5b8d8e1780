/** Where each act on versions is. Apart from the shapes, so that the browser has the addresses without the library that checks shapes. */
const at = <Method extends 'GET' | 'POST' | 'PUT', Path extends `/${string}`>(
  method: Method,
  path: Path,
  summary: string,
  successStatus: 200 | 201 = 200,
) => ({ method, path: `/api/v1${path}` as const, summary, successStatus });

export const versionRoutes = {
  list: at('GET', '/versions', 'What was published, newest first'),
  one: at('GET', '/versions/{version}', 'A published version, and what it changed'),
  plan: at('GET', '/publish-plan', 'What publishing the pages as they are would change, and for whom'),
  publish: at('POST', '/versions', 'Publish exactly what a plan shows; where approval is asked, propose it', 201),
  proposals: at('GET', '/proposals', 'What waits for approval, and what became of the rest, newest first'),
  approve: at('POST', '/proposals/{id}/approval', 'Approve what somebody else proposed: it is published', 201),
  withdraw: at('POST', '/proposals/{id}/withdrawal', 'Withdraw a proposal'),
  changes: at('GET', '/version-changes', 'What changed from one version to another'),
  changesFor: at('GET', '/version-changes/{kind}/{+id}', 'What changed in everything that a level or role is held to'),
  adoptions: at('GET', '/adoptions', 'Which version each unit lives under'),
  adoption: at('GET', '/adoptions/{+unit}', 'Which version a unit lives under, over time'),
  adopt: at('PUT', '/adoptions/{+unit}', 'Let a unit keep a version, or follow, from a day on'),
  publishing: at('GET', '/publishing', 'How this organisation publishes'),
  setPublishing: at('PUT', '/publishing', 'Say whether publishing asks a second person'),
};

export type VersionRouteName = keyof typeof versionRoutes;
