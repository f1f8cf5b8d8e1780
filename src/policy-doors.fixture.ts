/**
 * The doors that an act has: each is a request, or several, and tells whether the act was allowed. What a list, a search, an export or a
 * count shows is held against what the record shows.
 */
import type { Heard, PolicySite } from './policy-site.fixture.ts';
import { hasLeft, idOf, numberOf, today } from './policy-site.fixture.ts';

/** Whether somebody can do it, to whom or what it is about (`''`: everything). */
export type Door = (site: PolicySite, who: string, to: string) => Promise<boolean>;

/** An act that is let in may be wrong in other ways; one that is refused is refused for who asks. */
const refusals: ReadonlySet<number> = new Set([401, 403, 404]);
function letIn({ status, text }: Heard): boolean {
  if (status >= 500 || status === 400) throw new Error(`${status}: ${text}`);
  return !refusals.has(status);
}

export type Path = (to: string) => string;
export const person: Path = (to) => `/people/${idOf(to)}`;
export const reads =
  (path: Path): Door =>
  async (site, who, to) =>
    letIn(await site.ask(who, 'GET', path(to)));
/** What an answer shows; nothing, where there is none. */
export const shows =
  (path: Path, what: (body: Heard['body'], to: string) => boolean): Door =>
  async (site, who, to) => {
    const heard = await site.ask(who, 'GET', path(to));
    return letIn(heard) && what(heard.body, to);
  };
export const sends =
  (method: string, path: Path, body: (to: string) => object, headers: Record<string, string> = {}): Door =>
  async (site, who, to) =>
    letIn(await site.ask(who, method, path(to), { body: body(to), headers }));
const ability = (name: string): Door => shows(person, (body) => body.can[name] === true);
const able = (name: string): Door =>
  shows(
    () => '/me',
    (body) => body.can[name] === true,
  );

const listed = (body: Heard['body'], to: string) => body.rows.find((row: { id: string }) => row.id === idOf(to));
/** The list that somebody is in: of those who are here, or of those who left. */
const list = (to: string, asked = 'limit=200') => `/people?state=${hasLeft(to) ? 'left' : 'active'}&${asked}`;
const word: Path = (to) => encodeURIComponent(to);
/** Nobody has it: what is let in is told that it is old. */
export const past = { 'if-match': '"999"' };
const plan = { plan: 'of-another-day' };
const mapped = { source: 'Churner', post: { kind: 'level', id: 'dairy/senior' } };

const missing =
  (method: string, path: string, body?: object): Door =>
  async (site, who) =>
    answeredAsMissing(await site.ask(who, method, path.replace('{id}', idOf('vera')), { ...(body && { body }), headers: past }));

export const peopleDoors: Readonly<Record<string, Readonly<Record<string, Door>>>> = {
  'person.find': {
    record: reads(person),
    list: shows(
      () => '/people?state=all&limit=200',
      (body, to) => listed(body, to) !== undefined,
    ),
    'list of those who left': shows(
      (to) => list(to),
      (body, to) => listed(body, to) !== undefined,
    ),
    search: shows(
      (to) => `/people?state=all&query=${word(to)}`,
      (body, to) => listed(body, to) !== undefined,
    ),
    count: shows(
      (to) => `/people?state=all&query=${word(`${to}@farm.example`)}`,
      (body) => body.total.count === 1,
    ),
    line: reads((to) => `${person(to)}/line`),
    chart: reads((to) => `/chart?of=${idOf(to)}`),
    path: reads((to) => `/chart/${idOf(to)}/path`),
  },
  'record.read': {
    record: shows(person, (body, to) => body.number === numberOf(to)),
    positions: shows(person, (body) => body.startedOn !== null && body.can.seeRecord),
    'earlier positions': shows(person, (body) => body.positions.length > body.acting.length + (body.present === null ? 0 : 1)),
    'who acts for them': shows(person, (body) => body.delegates.length > 0),
    list: shows(
      (to) => list(to),
      (body, to) => listed(body, to)?.number === numberOf(to),
    ),
    grade: shows(
      (to) => list(to),
      // Who has left holds no position.
      (body, to) => (hasLeft(to) ? listed(body, to) !== undefined : listed(body, to)?.grade === 7),
    ),
    search: shows(
      (to) => list(to, `query=${numberOf(to)}`),
      (body, to) => listed(body, to) !== undefined,
    ),
    count: shows(
      (to) => list(to, `query=${numberOf(to)}`),
      (body) => body.total.count === 1,
    ),
    export: async (site, who, to) => {
      const heard = await site.ask(who, 'GET', '/people.csv');
      return letIn(heard) && heard.text.includes(`\n${numberOf(to)},`);
    },
    ability: ability('seeRecord'),
    'ability of who can see it': ability('seeWho'),
    'grade in the record': shows(person, (body) => body.positions[0]?.grade === 7),
    expectations: reads((to) => `${person(to)}/expectations`),
    changes: reads((to) => `${person(to)}/changes`),
    'another day': reads((to) => `${person(to)}?on=2026-01-01`),
    'line of another day': reads((to) => `${person(to)}/line?on=2026-01-01`),
    // Who acts for somebody is shown the team and not the record; to whom there is a dotted line, the record and not the team.
    'ability of the team': async (site, who, to) => {
      const heard = await site.ask(who, 'GET', `${person(to)}/team`);
      return letIn(heard) ? heard.body.can.seeWho : ability('seeRecord')(site, who, to);
    },
    'who can see it': reads((to) => `${person(to)}/access`),
    /** As whoever may see it is told. */
    'told who can see it': async (site, who, to) => {
      const heard = await site.ask('otto', 'GET', `${person(to)}/access`);
      return (
        who !== 'outsider' &&
        letIn(heard) &&
        heard.body.readers.some((reader: { person: { id: string }; record: boolean }) => reader.person.id === idOf(who) && reader.record)
      );
    },
  },
  'absence.read': {
    record: shows(person, (body) => body.leaves.length > 0),
    ability: ability('seeAbsence'),
    'on the day': shows(person, (body) => body.onLeave === true),
    list: shows(
      () => '/people?state=leave',
      (body, to) => listed(body, to) !== undefined,
    ),
    row: shows(
      () => '/people?limit=200',
      (body, to) => listed(body, to)?.onLeave === true,
    ),
    search: shows(
      (to) => `/people?state=leave&query=${word(to)}`,
      (body, to) => listed(body, to) !== undefined,
    ),
    count: shows(
      (to) => `/people?state=leave&query=${word(to)}`,
      (body) => body.total.count === 1,
    ),
    chart: shows(
      (to) => `/chart?of=${idOf(to)}`,
      (body) => body.of.onLeave === true,
    ),
  },
  'team.read': { record: reads((to) => `${person(to)}/team`), ability: ability('seeTeam') },
  'person.change': {
    act: sends('PATCH', person, (to) => ({ name: `${to} changed` }), past),
    ability: ability('change'),
  },
  'person.move': {
    plan: sends(
      'POST',
      (to) => `${person(to)}/moves/plan`,
      () => ({ on: '2026-12-15', unit: idOf('kitchen') }),
    ),
    act: sends(
      'POST',
      (to) => `${person(to)}/moves`,
      () => ({ on: '2026-12-15', unit: idOf('kitchen'), ...plan }),
      past,
    ),
    'plan of leaving': sends(
      'POST',
      (to) => `${person(to)}/leaving/plan`,
      () => ({ on: '2026-12-15' }),
    ),
    'ability of leaving': ability('leave'),
    leaving: sends(
      'POST',
      (to) => `${person(to)}/leaving`,
      () => ({ on: '2026-12-15', ...plan }),
      past,
    ),
    ability: ability('move'),
  },
  'position.mend': {
    // It is held by then already: who may is told so.
    add: sends(
      'POST',
      (to) => `${person(to)}/positions`,
      () => ({ post: { kind: 'level', id: 'dairy/senior' }, from: '2026-10-05' }),
    ),
    change: async (site, who, to) =>
      letIn(await site.ask(who, 'PATCH', `/positions/${await held(site, to)}`, { body: { grade: 8 }, headers: past })),
    remove: async (site, who, to) => letIn(await site.ask(who, 'DELETE', `/positions/${await held(site, to)}`, { headers: past })),
    ability: ability('mendPositions'),
  },
  'absence.change': {
    add: sends(
      'POST',
      (to) => `${person(to)}/leaves`,
      () => ({ from: '2026-11-04', until: '2026-11-05' }),
    ),
    change: entry('leaves', 'PATCH', () => ({ until: '2026-11-07' })),
    remove: entry('leaves', 'DELETE', () => ({})),
    ability: ability('addLeave'),
  },
  'delegate.change': {
    add: sends(
      'POST',
      (to) => `${person(to)}/delegates`,
      (to) => ({ delegate: idOf(to), from: today }),
    ),
    change: entry('delegates', 'PATCH', () => ({ until: '2026-12-31' })),
    remove: entry('delegates', 'DELETE', () => ({})),
    ability: ability('addDelegate'),
  },
  'membership.change': {
    // Days that no record has: who may is told so.
    add: sends(
      'POST',
      (to) => `${person(to)}/memberships`,
      () => ({ unit: idOf('kitchen'), from: '2019-01-01' }),
    ),
    ability: ability('addMembership'),
  },
  'dotted-line.change': {
    add: sends(
      'POST',
      (to) => `${person(to)}/dotted-lines`,
      (to) => ({ to: idOf(to), from: today }),
    ),
    change: entry('dottedLines', 'PATCH', () => ({ until: '2026-12-31' }), 'dotted-lines'),
    remove: entry('dottedLines', 'DELETE', () => ({}), 'dotted-lines'),
    ability: ability('addDottedLine'),
  },
  'units.read': { list: reads(() => '/units'), record: reads(() => `/units/${idOf('churns')}`) },
  'units.change': {
    add: sends(
      'POST',
      () => '/units',
      () => ({ title: 'Attic', kind: 'team', parent: '00000000-0000-7000-8000-00000000000f' }),
    ),
    change: sends(
      'PATCH',
      () => `/units/${idOf('churns')}`,
      () => ({ title: 'Buckets' }),
      past,
    ),
    plan: reads(() => '/units-plan'),
    take: sends(
      'POST',
      () => '/units-plan',
      () => plan,
    ),
    ability: able('changeUnits'),
    'ability of a unit': shows(
      () => `/units/${idOf('churns')}`,
      (body) => body.can.change,
    ),
  },
  'people.add': {
    act: sends(
      'POST',
      () => '/people',
      () => ({ number: numberOf('vera'), name: 'Taken' }),
    ),
    ability: able('addPeople'),
  },
  'people.import': {
    list: reads(() => '/imports'),
    mappings: reads(() => '/mappings'),
    add: sends(
      'POST',
      () => '/imports',
      () => ({ name: 'a.csv', content: Buffer.from('nothing').toString('base64') }),
    ),
    // There is no such import, and no such mapping: who may is told so, and nobody else.
    one: missing('GET', '/imports/{id}'),
    rows: missing('GET', '/imports/{id}/rows'),
    mapping: missing('PUT', '/imports/{id}/mapping', { answers: [mapped] }),
    plan: missing('POST', '/imports/{id}/plan'),
    apply: missing('POST', '/imports/{id}/apply', { digest: plan.plan }),
    // There is no such level.
    'keep a mapping': sends(
      'PUT',
      () => '/mappings',
      () => ({ ...mapped, post: { kind: 'level', id: 'dairy/nowhere' } }),
    ),
    'remove a mapping': missing('DELETE', '/mappings/{id}'),
    ability: able('import'),
    'ability of mappings': able('changeMappings'),
  },
  'checks.read': { list: reads(() => '/people-checks'), ability: able('seeChecks') },
  'other-days.read': {
    list: reads(() => '/people?on=2026-01-01'),
    chart: reads(() => '/chart?on=2026-01-01'),
    path: reads(() => `/chart/${idOf('vera')}/path?on=2026-01-01`),
    units: reads(() => '/units?on=2026-01-01'),
    unit: reads(() => `/units/${idOf('farm')}?on=2026-01-01`),
    ability: able('seeOtherDays'),
  },
};

/** The position that somebody holds today; where it is asked for by nobody in particular. */
async function held(site: PolicySite, to: string): Promise<string> {
  return (await site.ask('adam', 'GET', person(to))).body.present.id;
}

/** Changes the first entry of a kind that somebody has, made of a state that is past. */
function entry(kind: string, method: string, body: () => object, path = kind): Door {
  return async (site, who, to) => {
    const { body: view } = await site.ask('adam', 'GET', person(to));
    const [first] = view[kind];
    if (first === undefined) throw new Error(`${to} has no ${kind}.`);
    return letIn(await site.ask(who, method, `/${path}/${first.id}`, { ...(method === 'DELETE' ? {} : { body: body() }), headers: past }));
  };
}

export const frameworksDoors: typeof peopleDoors = {
  'handbook.read': {
    whole: reads(() => '/handbook'),
    level: reads(() => '/levels/dairy/senior'),
    search: reads(() => '/search?q=cows'),
    page: reads(() => '/pages'),
    file: reads(() => '/levels/dairy/senior/job-description.md'),
  },
  'version.read': {
    list: reads(() => '/versions'),
    plan: reads(() => '/publish-plan'),
    proposals: reads(() => '/proposals'),
    units: reads(() => '/adoptions'),
  },
  'version.publish': {
    act: sends(
      'POST',
      () => '/versions',
      () => ({ ...plan, effective: today }),
    ),
    ability: shows(
      () => '/publish-plan',
      (body) => body.can.publish,
    ),
  },
  'version.approve': {
    approve: async (site, who) => answeredAsMissing(await site.ask(who, 'POST', `/proposals/${idOf('vera')}/approval`, { headers: past })),
    withdraw: async (site, who) =>
      answeredAsMissing(await site.ask(who, 'POST', `/proposals/${idOf('vera')}/withdrawal`, { headers: past })),
    ability: shows(
      () => '/proposals',
      (body) => body.proposals[0].mayWithdraw,
    ),
  },
  'adoption.change': {
    act: sends(
      'PUT',
      (to) => `/adoptions/${to}`,
      () => ({ from: today, mode: 'following' }),
      past,
    ),
    ability: shows(
      (to) => `/adoptions/${to}`,
      (body) => body.can.change,
    ),
    list: shows(
      () => '/adoptions',
      (body, to) => body.units.find((one: { unit: { id: string } }) => one.unit.id === to).can.change,
    ),
  },
  'publishing.change': {
    act: sends(
      'PUT',
      () => '/publishing',
      () => ({ approvals: 1 }),
      past,
    ),
    ability: shows(
      () => '/publishing',
      (body) => body.can.change,
    ),
  },
};

const rules = { peopleMonths: 36, erasePeople: false, importDays: 30, noticeDays: 180, sessionDays: 30, invitationDays: 30 };

export const rightsDoors: typeof peopleDoors = {
  'data.export': {
    page: reads((to) => `${person(to)}/data`),
    file: reads((to) => `${person(to)}/data.json`),
  },
  'person.erase': {
    plan: sends(
      'POST',
      (to) => `${person(to)}/erasure/plan`,
      () => ({}),
    ),
    act: sends(
      'POST',
      (to) => `${person(to)}/erasure`,
      (to) => ({ ...plan, name: to }),
    ),
  },
  'retention.read': {
    record: reads(() => '/retention'),
    plan: sends(
      'POST',
      () => '/retention/plan',
      () => rules,
    ),
  },
  'retention.change': {
    act: sends(
      'PUT',
      () => '/retention',
      () => rules,
      past,
    ),
    ability: shows(
      () => '/retention',
      (body) => body.can.change,
    ),
  },
  'audit.read': {
    list: reads(() => '/audit'),
    search: reads(() => '/audit?action=person.'),
    verification: reads(() => '/audit/verification'),
    csv: reads(() => '/audit.csv'),
    ndjson: reads(() => '/audit.ndjson'),
    ability: able('readAudit'),
  },
};

/** There is no such thing: who may is told so, and nobody else. */
export function answeredAsMissing({ status, text }: Heard): boolean {
  if (![401, 403, 404].includes(status)) throw new Error(`${status}: ${text}`);
  return status === 404;
}
