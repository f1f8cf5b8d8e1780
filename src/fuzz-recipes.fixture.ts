/** How each operation is asked for well where a request by chance would not be: what has to be there first, and what then is sent. */
import type { Run } from './fuzz-run.fixture.ts';
import { done, today } from './twins.fixture.ts';

/** Levels of the handbook. */
export const posts = ['dairy/intermediate', 'dairy/senior'].map((id) => ({ kind: 'level', id }));

interface Made {
  named?: Record<string, unknown>;
  body?: object;
  headers?: Record<string, string>;
}

/** What is asked for where chance would seldom find it. */
export const usual: Readonly<Record<string, Record<string, unknown>>> = {
  'versions.changesFor': { kind: 'level' },
  history: { of: 'level' },
  // By name the other's would come on a later page.
  'people.chart': { limit: 500 },
};

const open = { from: '2026-01-01', until: '2027-12-31' };
const rules = { peopleMonths: 36, erasePeople: false, importDays: 60, noticeDays: 365, sessionDays: 60, invitationDays: 60 };
export const password = 'pelican towel orbit gravel';

/** Nothing answers there, at once. */
const anIssuer = ({ name, count }: Run) => ({ title: 'Accounts', url: 'http://127.0.0.1:1', clientId: `${name} ${count}` });
const aNewIssuer = async (run: Run) => ({ id: (await run.send('POST', '/issuers', anIssuer(run))).id });

/** For changes that must be prepared: a plan that was shown, an import that waits. */
export const recipes: Readonly<Record<string, (run: Run) => Promise<Made>>> = {
  finding: async (run) => {
    const { groups, sections } = await run.get('/findings');
    const id = /"id":"([^"]+)"/u.exec(JSON.stringify(sections ?? groups))?.[1];
    return { named: { id } };
  },
  'versions.publish': async (run) => ({ body: await run.planned() }),
  'versions.approve': async (run) => ({ named: { id: await run.propose() }, headers: { 'x-test-actor': run.newId() } }),
  'versions.withdraw': async (run) => ({ named: { id: await run.propose() } }),
  'versions.adopt': async (run) => ({ body: run.dice.happens(0.5) ? { from: '2026-12-01', mode: 'following' } : await pinned(run) }),
  'versions.setPublishing': async () => ({ body: { approvals: 1 } }),
  'issuers.add': async (run) => ({ body: anIssuer(run) }),
  'issuers.change': async (run) => ({ named: await aNewIssuer(run), body: { title: `Called ${run.count}` } }),
  'issuers.remove': async (run) => ({ named: await aNewIssuer(run) }),
  'access.actAs': async () => ({ body: { person: null } }),
  'duties.giveDuty': async (run) => ({ body: { person: (await run.fresh()).id, duty: 'auditor', until: '2027-03-31' } }),
  'duties.changeDuty': async (run) => ({ named: { id: (await run.first('duties')).duty_id }, body: { until: '2027-06-30' } }),
  'duties.endDuty': async (run) => ({ named: { id: (await run.first('duties')).duty_id } }),
  'duties.view': async (run) => ({ headers: await run.administrator(), body: { person: (await run.first('notices')).person_id } }),
  'inbox.list': toldOne,
  'inbox.mark': async (run) => ({ ...(await toldOne(run)), body: { read: run.dice.happens(0.5) } }),
  'inbox.markAll': async (run) => ({ ...(await toldOne(run)), body: { until: (await run.first('notices')).notice_id } }),
  'inbox.settings': toldOne,
  'inbox.setSettings': async (run) => {
    const { person_id: person = '', revision } = await run.first('settings');
    const body = { optOut: ['system'], quiet: { from: '22:00', until: '06:30' }, zone: 'Europe/Berlin', language: 'de' };
    return { headers: { 'x-test-actor': person, 'if-match': `"${revision}"` }, body };
  },
  'inbox.sendAgain': async (run) => ({ named: { id: await run.failedMail() } }),
  'tokens.makeToken': async (run) => ({
    headers: await run.administrator(),
    body: { name: `Report ${run.count}`, scopes: ['read'], until: '2027-03-31' },
  }),
  'tokens.revokeToken': async (run) => {
    const { token_id: id, person_id: person = '' } = await run.first('ownTokens');
    return { named: { id }, headers: { 'x-test-actor': person } };
  },
  'tokens.makeServiceToken': async (run) => ({ body: { name: `Program ${run.count}`, until: '2027-03-31' } }),
  'tokens.revokeServiceToken': async (run) => ({ named: { id: (await run.first('serviceTokens')).token_id } }),
  'tokens.lock': async (run) => ({ body: { person: (await run.fresh()).id } }),
  'tokens.liftLock': async (run) => ({ named: { person: (await run.first('locks')).person_id } }),
  'tokens.setScimGroupDuties': async (run) => ({
    body: { duties: [{ duty: run.dice.oneOf(['auditor', 'people-partner']), unit: null }] },
  }),
  'rights.setRetention': async () => ({ body: rules }),
  'rights.planRemoval': async () => ({ body: rules }),
  'signIn.passwordSession': async (run) => {
    const { email, headers } = await run.signedIn();
    return { headers, body: { email, password } };
  },
  'signIn.codeSession': async (run) => {
    const { email, headers } = await run.signedIn();
    const { codes } = await run.send('POST', '/account/recovery-codes', undefined, headers);
    return { body: { email, code: codes[0] } };
  },
  'signIn.lookAtInvitation': async (run) => ({ body: { link: (await run.invited()).link } }),
  'signIn.invitationPasskeyOptions': async (run) => ({ body: { link: (await run.invited()).link } }),
  'signIn.acceptInvitation': async (run) => ({ body: { link: (await run.invited()).link, password } }),
  'signIn.setPassword': async (run) => ({ ...(await run.signedIn()), body: { password: 'lantern moss copper violin' } }),
  'signIn.removePassword': async (run) => run.withPasskey().then(({ headers }) => ({ headers })),
  'signIn.newPasskeyOptions': async (run) => run.signedIn(),
  'signIn.addPasskey': async (run) => {
    const { headers } = await run.signedIn();
    return { headers, body: { made: await run.passkeyMade(headers), name: 'Laptop' } };
  },
  'signIn.renamePasskey': async (run) => {
    const { headers, id } = await run.withPasskey();
    return { headers, named: { id }, body: { name: 'Old laptop' } };
  },
  'signIn.removePasskey': async (run) => {
    const { headers, id } = await run.withPasskey();
    return { headers, named: { id } };
  },
  'signIn.newCodes': async (run) => run.signedIn(),
  'signIn.endOtherSession': async (run) => {
    const { headers } = await run.signedIn();
    const { body } = await done(run.ask({ method: 'GET', url: '/api/v1/sessions', headers }));
    return { headers, named: { id: body.sessions[0].id } };
  },
  'signIn.endOtherSessions': async (run) => run.signedIn(),
  'signIn.invite': async (run) => ({ body: { person: (await run.fresh()).id, email: `invited${run.count}@example.org` } }),
  'signIn.resendInvitation': async (run) => ({ named: { id: (await run.invited()).id } }),
  'signIn.revokeInvitation': async (run) => ({ named: { id: (await run.invited()).id } }),
  'people.addPerson': async (run) => ({
    body: { number: `${run.name} added ${run.count}`, name: 'Added', position: { post: posts[1], from: today } },
  }),
  'people.changePerson': async (run) => ({ named: { id: (await run.fresh()).id }, body: { name: 'Renamed' } }),
  'people.planMove': async (run) => ({ named: { id: (await run.fresh()).id }, body: { on: '2026-12-01', post: posts[1] } }),
  'people.move': async (run) => planned(run, 'moves', { on: '2026-12-01', post: posts[1] }),
  'people.planLeaving': async (run) => ({ named: { id: (await run.fresh()).id }, body: { on: '2026-12-31' } }),
  'people.leaving': async (run) => planned(run, 'leaving', { on: '2026-12-31' }),
  'people.addPosition': async (run) => ({
    named: { person: (await run.fresh()).id },
    body: { kind: 'acting', post: posts[1], from: '2026-11-10', until: '2026-12-10' },
  }),
  'people.changePosition': async (run) => ({ named: { id: (await run.fresh()).position }, body: { grade: 5 } }),
  'people.removePosition': async (run) => ({ named: { id: (await run.fresh()).position } }),
  'people.addMembership': async (run) => ({ named: { person: (await run.fresh()).id }, body: { ...open, unit: await aUnit(run) } }),
  'people.changeMembership': async (run) => beside(run, 'memberships', { ...open, unit: await aUnit(run) }),
  'people.removeMembership': async (run) => beside(run, 'memberships', { ...open, unit: await aUnit(run) }, null),
  'people.addDottedLine': async (run) => ({ named: { person: (await run.fresh()).id }, body: { ...open, to: (await run.fresh()).id } }),
  'people.changeDottedLine': async (run) => beside(run, 'dotted-lines', { ...open, to: (await run.fresh()).id }),
  'people.removeDottedLine': async (run) => beside(run, 'dotted-lines', { ...open, to: (await run.fresh()).id }, null),
  'people.addLeave': async (run) => ({ named: { person: (await run.fresh()).id }, body: open }),
  'people.changeLeave': async (run) => beside(run, 'leaves', open),
  'people.removeLeave': async (run) => beside(run, 'leaves', open, null),
  'people.addDelegate': async (run) => ({ named: { person: (await run.fresh()).id }, body: { ...open, delegate: (await run.fresh()).id } }),
  'people.changeDelegate': async (run) => beside(run, 'delegates', { ...open, delegate: (await run.fresh()).id }),
  'people.removeDelegate': async (run) => beside(run, 'delegates', { ...open, delegate: (await run.fresh()).id }, null),
  'people.addUnit': async () => ({ body: { title: 'A team', kind: 'team', parent: null } }),
  'people.changeUnit': async (run) => ({ named: { id: await aUnit(run) }, body: { title: `Called ${run.count}` } }),
  'people.takeUnits': async (run) => ({ body: { plan: (await run.get('/units-plan')).digest } }),
  'people.addImport': async () => ({}),
  'people.confirmMapping': async (run) => {
    const job = `Job ${run.name} ${run.count}`;
    const { id } = await run.imported(job);
    return { named: { id }, body: { answers: [{ source: job, post: posts[0] }] } };
  },
  'people.planImport': async (run) => ({ named: { id: (await run.imported('level:dairy/senior')).id } }),
  'people.applyImport': async (run) => {
    const { id, digest } = await run.imported('Cheese Turner');
    return { named: { id }, body: { digest } };
  },
  'people.putMapping': async (run) => ({ body: { source: `Put ${run.name} ${run.count}`, post: posts[0] } }),
  'people.removeMapping': async (run) => ({
    named: { id: (await run.send('PUT', '/mappings', { source: `Gone ${run.name} ${run.count}`, post: posts[0] })).id },
  }),
};

/** As the one who was told something first. */
async function toldOne(run: Run): Promise<Made> {
  const { notice_id: id, person_id: person = '' } = await run.first('notices');
  return { named: { id }, headers: { 'x-test-actor': person } };
}

async function pinned(run: Run): Promise<object> {
  const { publications } = await run.get('/versions');
  return { from: '2026-12-02', mode: 'pinned', version: publications.at(-1).version.id };
}

async function aUnit(run: Run): Promise<string> {
  return (await run.send('POST', '/units', { title: `Unit ${run.count}`, kind: 'team' })).unit.id;
}

async function planned(run: Run, act: 'moves' | 'leaving', body: object): Promise<Made> {
  const { id } = await run.fresh();
  const { digest } = await run.send('POST', `/people/${id}/${act}/plan`, body);
  return { named: { id }, body: { ...body, plan: digest } };
}

async function beside(run: Run, kind: string, body: object, change: object | null = { until: '2028-01-01' }): Promise<Made> {
  const { id } = await run.send('POST', `/people/${(await run.fresh()).id}/${kind}`, body);
  return { named: { id }, ...(change && { body: change }) };
}
