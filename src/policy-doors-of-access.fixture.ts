/** The doors of the acts that set Gradus up. Whoever is let in is told of something else that is wrong, so that nothing is changed. */
import { answeredAsMissing, type Door, type Path, past, type peopleDoors, person, reads, sends, shows } from './policy-doors.fixture.ts';
import { idOf, type PolicySite } from './policy-site.fixture.ts';

/** Asks for what is not there. */
const misses =
  (method: string, path: Path, body?: object): Door =>
  async (site, who, to) =>
    answeredAsMissing(await site.ask(who, method, path(to), { headers: past, ...(body && { body }) }));

const none = '00000000-0000-7000-8000-00000000000f';
const offers = (path: string, name: string): Door =>
  shows(
    () => path,
    ({ can }) => can[name] === true,
  );
/** What the list of accounts offers with somebody. */
const offersWith = (name: string): Door =>
  shows(
    () => '/access?limit=200',
    ({ rows }) => rows.some(({ can }: { can: Record<string, boolean> }) => can[name]),
  );

export const accessDoors: typeof peopleDoors = {
  'person.view-as': {
    act: async (site, who, to) => {
      const isIn = await sends(
        'PUT',
        () => '/viewing',
        () => ({ person: idOf(to) }),
      )(site, who, to);
      // Whom a weakened policy lets in would look with those eyes in the cases that follow.
      if (isIn) await site.ask(who, 'DELETE', '/viewing');
      return isIn;
    },
    ability: offersWith('view'),
  },
  'person.lock': {
    lock: async (site, who, to) => {
      const isIn = await sends(
        'POST',
        () => '/locks',
        () => ({ person: idOf(to) }),
      )(site, who, to);
      if (isIn) await lifted(site, to);
      return isIn;
    },
    // Nobody is locked out: whoever may is answered, and nothing is done.
    lift: sends(
      'POST',
      (to) => `/locks/${idOf(to)}/lifting`,
      () => ({}),
    ),
    ability: offersWith('lock'),
    'ability of the list': offers('/locks', 'lock'),
  },
  'identities.read': { list: reads((to) => `${person(to)}/identities`) },
  'identities.change': { act: misses('POST', (to) => `${person(to)}/identities/${none}/untying`) },
  'accounts.read': {
    list: reads(() => '/access'),
    search: reads(() => '/access?query=adam'),
    narrowed: reads(() => '/access?duty=auditor'),
  },
  'duties.read': {
    list: reads(() => '/duties'),
    over: reads(() => '/duties?state=over'),
    'of somebody': reads(() => `/duties?person=${idOf('olga')}`),
  },
  'duties.change': {
    // She has it already.
    give: sends(
      'POST',
      () => '/duties',
      () => ({ person: idOf('olga'), duty: 'people-partner', unit: idOf('dairy') }),
    ),
    change: ofDuty('PATCH', { until: null }),
    end: ofDuty('DELETE'),
    ability: offers('/duties', 'give'),
    'ability of a duty': shows(
      () => `/duties?person=${idOf('olga')}`,
      ({ rows: [first] }) => first.can.change && first.can.end,
    ),
    'ability beside accounts': offers('/access', 'give'),
    'ability with somebody': offersWith('give'),
  },
  'invitations.read': { list: reads(() => '/invitations'), all: reads(() => '/invitations?state=all') },
  'invitations.change': {
    // Nobody has that address.
    act: sends(
      'POST',
      () => '/invitations',
      () => ({ email: 'nobody@meadow.example' }),
    ),
    resend: misses('POST', () => `/invitations/${none}/resending`),
    revoke: misses('DELETE', () => `/invitations/${none}`),
    ability: offers('/access', 'invite'),
  },
  'locks.read': { list: reads(() => '/locks') },
  'issuers.read': { list: reads(() => '/issuers'), record: misses('GET', () => `/issuers/${none}`) },
  'issuers.change': {
    // No address that an issuer can have.
    add: sends(
      'POST',
      () => '/issuers',
      () => ({ title: 'Farm', url: 'nowhere', clientId: 'gradus' }),
    ),
    change: misses('PATCH', () => `/issuers/${none}`, { title: 'Barn' }),
    remove: misses('DELETE', () => `/issuers/${none}`),
    try: misses('POST', () => `/issuers/${none}/trial`),
  },
  'sign-in-rules.read': { record: reads(() => '/sign-in-rules') },
  'sign-in-rules.change': {
    act: sends(
      'PUT',
      () => '/sign-in-rules',
      () => ({ twoFactors: 'everybody' }),
      past,
    ),
    ability: offers('/sign-in-rules', 'change'),
  },
  'service-tokens.read': { list: reads(() => '/service-tokens') },
  'service-tokens.change': {
    // A day that is past.
    make: sends(
      'POST',
      () => '/service-tokens',
      () => ({ name: 'Directory', until: '2020-01-01' }),
    ),
    revoke: misses('POST', () => `/service-tokens/${none}/revocation`),
    ability: offers('/service-tokens', 'make'),
  },
  'scim-groups.read': { list: reads(() => '/scim-groups') },
  'scim-groups.change': { act: misses('PUT', () => `/scim-groups/${none}/duties`, { duties: [] }) },
  'mail.read': { record: reads(() => '/mail') },
  'mail.send-again': { act: misses('POST', () => `/mail/${none}/attempts`) },
};

/** Whom a weakened policy lets be locked out is let in again for the cases that follow. */
async function lifted(site: PolicySite, to: string): Promise<void> {
  await site.ask('adam', 'POST', `/locks/${idOf(to)}/lifting`, { body: {} });
}

/** With the duty of Olga, made of a state that is past. */
function ofDuty(method: string, body?: object): Door {
  return async (site, who, to) => {
    const { status, text, body: found } = await site.ask('adam', 'GET', `/duties?person=${idOf('olga')}`);
    if (status !== 200) throw new Error(`${status}: ${text}`);
    return sends(
      method,
      () => `/duties/${found.rows[0].id}`,
      () => body ?? {},
      past,
    )(site, who, to);
  };
}
