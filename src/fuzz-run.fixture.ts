/** A run through everything that the API describes: requests that are sound and requests that are wild, and what is asked of every answer. */

import type pg from 'pg';
import { Authenticator } from './access/server/sign-in/authenticator.fixture.ts';
import { addressOf, madeOf, type Operation, type Values } from './asked-requests.fixture.ts';
import { password, posts, recipes, usual } from './fuzz-recipes.fixture.ts';
import { type Dice, dice as diceOf } from './people/fiction/dice.ts';
import type { NewId } from './platform/new-id.ts';
import { type Ask, done, mark, type Request, type Twin, today } from './twins.fixture.ts';

/** A stream that does not end is asked for its head alone. */
export const streams: ReadonlySet<string> = new Set(['changes']);

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;
const versionHash = /sha256-[0-9a-f]{64}/gu;
export const idsIn = (text: string) => new Set([...(text.match(uuid) ?? []), ...(text.match(versionHash) ?? [])]);

/** Where the ids of an address lie: by its first part behind `/api/v1/`. */
export const kept: Readonly<Record<string, { table: string; column: string }>> = {
  people: { table: 'persons', column: 'person_id' },
  chart: { table: 'persons', column: 'person_id' },
  units: { table: 'units', column: 'unit_id' },
  positions: { table: 'positions', column: 'position_id' },
  memberships: { table: 'memberships', column: 'membership_id' },
  'dotted-lines': { table: 'dotted_lines', column: 'dotted_line_id' },
  leaves: { table: 'leaves', column: 'leave_id' },
  delegates: { table: 'delegates', column: 'delegacy_id' },
  imports: { table: 'imports', column: 'import_id' },
  mappings: { table: 'role_mappings', column: 'mapping_id' },
  invitations: { table: 'invitations', column: 'invitation_id' },
  sessions: { table: 'sessions', column: 'session_id' },
  proposals: { table: 'proposals', column: 'proposal_id' },
  issuers: { table: 'issuers', column: 'issuer_id' },
  versions: { table: 'versions', column: 'version' },
  duties: { table: 'duties', column: 'duty_id' },
  inbox: { table: 'notices', column: 'notice_id' },
  mail: { table: 'notices', column: 'notice_id' },
  tokens: { table: 'tokens', column: 'token_id' },
  'service-tokens': { table: 'tokens', column: 'token_id' },
  locks: { table: 'persons', column: 'person_id' },
  'scim-groups': { table: 'scim_groups', column: 'group_id' },
};
/** They are not changed, or nobody names what they change. */
const unrevised: ReadonlySet<string> = new Set(['versions', 'invitations', 'sessions', 'inbox', 'mail', 'tokens', 'service-tokens']);
/** What is one's own: an inbox, tokens. It is asked for by a person. */
const ones = /^\/api\/v1\/(?:inbox|tokens)\b/u;
/** Ids of the handbook, by the first part of the address. */
const written: Readonly<Record<string, readonly string[]>> = {
  frameworks: ['dairy'],
  levels: ['dairy/senior', 'dairy/intermediate'],
  families: ['cheese-making'],
  roles: ['cheese-making/cheese-manager'],
  adoptions: ['dairy'],
  strands: ['dairy/senior/accountability/4c584a11'],
  statements: ['dairy/senior/accountability/4c584a11'],
  pages: ['content/matrix/dairy/senior.md'],
  'old-pages': ['content/matrix/dairy/senior.md'],
  messages: ['include-missing'],
  'version-changes': ['dairy/senior'],
  history: ['dairy/senior'],
};
const days = ['2024-02-29', '2026-11-01', today, '2026-12-31', '2027-06-01'];

/** Of whom nothing may be seen. */
export interface Other {
  id: string;
  /** What they have and who asks has not. */
  only: readonly string[];
  /** Stands in their texts. */
  mark: string;
}

export interface RunParts {
  /** Which site is asked. */
  site: Twin;
  /** Stands in what is made on the way, so that runs do not meet. */
  name: string;
  other: Other;
  seed: number;
  /** As who owns the tables, inside no organisation. */
  owner: pg.Pool;
  newId: NewId;
  /** A key of a request that the other made. */
  usedKey: string;
}

/** One run through the API against one site. */
export class Run {
  /** What went against what is expected of every answer, in words. */
  readonly faults: string[] = [];
  /** By operation: how often it was answered, how often well, and what the first refusal was. */
  readonly answered = new Map<string, number>();
  readonly good = new Map<string, number>();
  readonly refused = new Map<string, string>();
  count = 0;
  readonly name: string;
  readonly dice: Dice;
  readonly #parts: RunParts;
  readonly #only: ReadonlySet<string>;
  readonly #ids = new Map<string, string[]>();
  /** Who was told something. */
  #told: string[] = [];
  #made = 0;
  #edits = 0;

  constructor(parts: RunParts) {
    this.#parts = parts;
    this.name = parts.name;
    this.#only = new Set(parts.other.only);
    this.dice = diceOf(parts.seed + parts.name.length);
  }

  /** As the database has them now. */
  async look(): Promise<void> {
    for (const { table, column } of Object.values(kept)) {
      const { rows } = await this.#parts.owner.query<{ id: string }>(
        `SELECT ${column}::text AS id FROM ${table} WHERE organization_id = $1 ORDER BY 1`,
        [this.#parts.site.id],
      );
      this.#ids.set(
        table,
        rows.map(({ id }) => id),
      );
    }
    const { rows } = await this.#parts.owner.query<{ id: string }>(
      'SELECT DISTINCT person_id::text AS id FROM notices WHERE organization_id = $1 ORDER BY 1',
      [this.#parts.site.id],
    );
    this.#told = rows.map(({ id }) => id);
  }

  /** The first row of a table, as it stands there. Where both organisations have the very same, it is one of those. */
  async first(table: keyof typeof firsts): Promise<Record<string, string>> {
    const { rows } = await this.#parts.owner.query(`SELECT * FROM ${firsts[table]} LIMIT 1`, [this.#parts.site.id]);
    if (rows[0] === undefined) throw new Error(`Nothing is left in ${table}.`);
    return rows[0];
  }

  /** Asks, and notes what must not be in an answer. */
  ask: Ask = async (request) => {
    this.count++;
    const answer = await this.#parts.site.ask(request);
    const { status, text, type, body } = answer;
    const told = `${request.method} ${request.url.slice(0, 300)} ${JSON.stringify(request.body ?? null).slice(0, 300)} -> ${status}`;
    if (status >= 500) this.faults.push(`${told}: ${text.slice(-400)}`);
    if (text.toLowerCase().includes(this.#parts.other.mark.toLowerCase())) this.faults.push(`${told}: shows a text of the other`);
    const asked = decodedText(request);
    const strange = [...idsIn(text)].filter((id) => this.#only.has(id) && !asked.includes(id));
    if (strange.length > 0) this.faults.push(`${told}: shows ids of the other: ${strange.slice(0, 3).join(' ')}`);
    if (text.includes(this.#parts.other.id) && !asked.includes(this.#parts.other.id)) this.faults.push(`${told}: names the other`);
    const isProblem = type.startsWith('application/problem+json') && isWhole(body, status);
    if (status >= 400 && request.method !== 'HEAD' && !isProblem)
      this.faults.push(`${told}: is no problem as they should be: ${text.slice(-300)}`);
    return answer;
  };

  /** Asks, and keeps the count of an operation. */
  async of(operation: Operation, request: Request): Promise<void> {
    const { status, text } = await this.ask(request);
    const { id } = operation;
    this.answered.set(id, (this.answered.get(id) ?? 0) + 1);
    if (status < 300) this.good.set(id, (this.good.get(id) ?? 0) + 1);
    else if (!this.refused.has(id)) this.refused.set(id, `${request.url} ${JSON.stringify(request.body)} ${status} ${text.split('\n')[1]}`);
  }

  /** @param part the first part of the address */
  #idOf(part: string, wild: boolean): string | undefined {
    const own = kept[part] ? (this.#ids.get(kept[part].table) ?? []) : (written[part] ?? []);
    const from = wild ? this.dice.below(10) : 0;
    if (from < 5) return own.length > 0 ? this.dice.oneOf(own) : undefined;
    if (from < 8) return this.dice.oneOf(this.#parts.other.only);
    return from < 9 ? this.#parts.newId() : undefined;
  }

  values(wild: boolean): Values {
    const { dice } = this;
    const person = () => this.#idOf('people', wild);
    const unit = () => this.#idOf('units', wild);
    const any: Record<string, () => unknown> = {
      person,
      manager: person,
      delegate: person,
      unit,
      parent: unit,
      number: () => `${this.name} ${++this.#made}`,
      name: () => `Somebody ${dice.below(1000)}`,
      email: () => `somebody${dice.below(1000)}@example.org`,
      title: () => `Title ${dice.below(1000)}`,
      on: () => dice.oneOf(days),
      effective: () => dice.oneOf(days),
      until: () => (wild ? dice.oneOf([...days, this.#idOf('inbox', wild)]) : undefined),
      zone: () => 'Europe/Berlin',
      startedOn: () => '2020-01-01',
      closedOn: () => null,
      at: () => dice.oneOf([this.#idOf('versions', wild), ...days]),
      version: () => this.#idOf('versions', wild),
      query: () => dice.oneOf([mark.slice(0, 3), 'a', 'Imported', 'Only', 'Lone', '1']),
      q: () => dice.oneOf([mark.slice(0, 3), 'churn', 'milk']),
      framework: () => 'dairy',
      level: () => 'dairy/senior',
      content: () =>
        Buffer.from(`Personnel number,Name,Post\n${this.name} ${++this.#made},Imported Somebody,level:dairy/senior`).toString('base64'),
    };
    return {
      dice,
      wild,
      named: (name, path) => {
        const [part = ''] = path.replace('/api/v1/', '').split('/');
        if (path !== '' && (name === 'id' || name === 'person' || name === 'path' || name === 'code' || path.includes(`{${name}}`)))
          if (name !== 'kind') return this.#idOf(part, wild);
        if (name === 'to' || name === 'from') {
          if (path.includes('version-changes')) return this.#idOf('versions', wild);
          if (path !== '') return dice.oneOf(['dairy/intermediate', 'dairy/senior']);
          return name === 'to' ? person() : dice.oneOf(days);
        }
        if (name === 'of') return path.endsWith('chart') ? person() : path.endsWith('history') ? 'level' : undefined;
        if (name === 'kind' && path.includes('{kind}')) return 'level';
        if (name === 'post') return path === '' ? undefined : 'level:dairy/senior';
        return any[name]?.();
      },
    };
  }

  wildRequest(operation: Operation): Request {
    const { dice } = this;
    const values = this.values(true);
    const headers: Record<string, string> = {};
    if (operation.method !== 'GET') {
      if (dice.happens(0.8)) headers['if-match'] = dice.oneOf(['"1"', '"1"', '"1"', '"2"', '"0"', '*', '"999999999999"', 'W/"1"', "'; --"]);
      if (dice.happens(0.3))
        headers['idempotency-key'] = dice.oneOf([this.#parts.usedKey, this.#parts.newId(), 'a b', 'x'.repeat(300), "'--"]);
      // Who asks is found out by the server, and is never one of the other.
      if (dice.happens(0.2)) headers['x-test-actor'] = this.#idOf('people', false) ?? this.#parts.newId();
    }
    if (ones.test(operation.path) && dice.happens(0.9)) headers['x-test-actor'] = dice.oneOf(this.#told);
    if (dice.happens(0.2)) headers['accept-language'] = dice.oneOf(['de', 'fr, de;q=0.5', '*;q=0', 'x'.repeat(500)]);
    const body = operation.body === null ? undefined : madeOf(operation.body, '', values);
    return { method: methodOf(operation), url: addressOf(operation, values), headers, ...(body !== undefined && { body }) };
  }

  /** One that should be answered. What it needs is made before it. */
  async soundRequest(operation: Operation): Promise<Request> {
    const values = this.values(false);
    const recipe = recipes[operation.id];
    const made = recipe ? await recipe(this) : {};
    const url = addressOf(operation, values, { ...made.named, ...usual[operation.id] });
    const body = made.body ?? (operation.body === null ? undefined : madeOf(operation.body, '', values));
    const headers = { ...(operation.method !== 'GET' && { 'if-match': `"${await this.#revisionAt(url)}"` }), ...made.headers };
    return { method: methodOf(operation), url, headers, ...(body !== undefined && { body }) };
  }

  /** What If-Match has to name for what an address leads to. */
  async #revisionAt(url: string): Promise<number> {
    const [part = '', id = ''] = (url.split('?')[0] ?? '').replace('/api/v1/', '').split('/');
    const where = kept[part];
    const one = async (text: string, values: unknown[]) =>
      (await this.#parts.owner.query(text, [this.#parts.site.id, ...values])).rows[0]?.revision ?? 0;
    if (part === 'publishing') return one('SELECT revision FROM organizations WHERE organization_id = $1', []);
    if (part === 'retention') return one('SELECT revision FROM retention WHERE organization_id = $1', []);
    if (part === 'adoptions') return one('SELECT revision FROM adopting_units WHERE organization_id = $1 AND unit = $2', [id]);
    if (where === undefined || unrevised.has(part) || id === '') return 0;
    return one(`SELECT revision FROM ${where.table} WHERE organization_id = $1 AND ${where.column}::text = $2`, [id]);
  }

  newId(): string {
    return this.#parts.newId();
  }

  async get(path: string) {
    return (await this.ask({ method: 'GET', url: `/api/v1${path}` })).body;
  }

  async send(method: Request['method'], path: string, body?: object, headers: Record<string, string> = {}) {
    return (await done(this.ask({ method, url: `/api/v1${path}`, headers, ...(body && { body }) }))).body;
  }

  /** Somebody with a position, of whom nothing is known yet. */
  async fresh(): Promise<{ id: string; position: string; revision: number }> {
    const number = `${this.name} ${++this.#made}`;
    const position = { post: posts[0], from: '2025-01-01' };
    const { id } = await this.send('POST', '/people', { number, name: 'Fresh Somebody', position });
    const { rows } = await this.#parts.owner.query('SELECT position_id FROM positions WHERE organization_id = $1 AND person_id = $2', [
      this.#parts.site.id,
      id,
    ]);
    return { id, position: rows[0].position_id, revision: 1 };
  }

  /** Something to publish, and somebody who waits for a second word. */
  async propose(): Promise<string> {
    const { approvals, revision } = await this.get('/publishing');
    if (approvals !== 1) await this.send('PUT', '/publishing', { approvals: 1 }, { 'if-match': `"${revision}"` });
    const { proposal } = await this.send('POST', '/versions', await this.planned());
    return proposal.id;
  }

  /** Somebody who was invited; what stands behind the # of the link. */
  async invited() {
    const { id } = await this.fresh();
    const email = `${this.name.replaceAll(' ', '')}${++this.#made}@example.org`;
    const { invitation, link } = await this.send('POST', '/invitations', { person: id, email });
    return { person: id, email, id: invitation.id as string, link: String(link).split('#')[1] ?? '' };
  }

  /** Somebody who has just signed in: the cookies of their browser. */
  async signedIn() {
    const { person, email, link } = await this.invited();
    const { text } = await done(this.ask({ method: 'POST', url: '/api/v1/invitation/acceptance', body: { link, password } }));
    const cookie = [...text.matchAll(/gradus(?:-device)?=[\w-]{43}/gu)].map(([one]) => one).join('; ');
    return { person, email, headers: { cookie } };
  }

  /** Somebody who has just signed in and administers. */
  async administrator() {
    const { person, headers } = await this.signedIn();
    await this.send('POST', '/duties', { person, duty: 'administrator' });
    return headers;
  }

  /** Mail that is given up, as whoever sends it would note it: nobody sends any here. */
  async failedMail(): Promise<string> {
    const { notice_id: id = '' } = await this.first('mails');
    const { owner, site } = this.#parts;
    await owner.query(
      `UPDATE notice_mails SET state = 'failed', reason = 'gave-up', ended_at = since WHERE organization_id = $1 AND notice_id = $2`,
      [site.id, id],
    );
    return id;
  }

  /** And who has a passkey besides. */
  async withPasskey() {
    const { headers } = await this.signedIn();
    const made = await this.passkeyMade(headers);
    const { passkeys } = await this.send('POST', '/account/passkeys', { made, name: 'Laptop' }, headers);
    return { headers, id: passkeys[0].id as string };
  }

  async passkeyMade(headers: Record<string, string>) {
    const { options } = await this.send('POST', '/account/passkeys/options', undefined, headers);
    return new Authenticator('http://localhost').create(options);
  }

  async planned() {
    this.#parts.site.edit(`time ${++this.#edits}`);
    const { digest, earliest } = await this.get('/publish-plan');
    return { plan: digest, effective: earliest, notes: 'Notes.' };
  }

  async imported(job: string) {
    const content = Buffer.from(`Personnel number,Name,Job title\n${this.name} ${++this.#made},Read From,${job}`).toString('base64');
    return this.send('POST', '/imports', { name: 'sound.csv', content });
  }
}

const methodOf = ({ id, method }: Operation) => (streams.has(id) ? 'HEAD' : method);
const decodedText = ({ url, headers, body }: Request) => `${url} ${JSON.stringify(headers ?? {})} ${JSON.stringify(body ?? null)}`;
const isWhole = (body: Record<string, unknown> | null, status: number) =>
  body?.status === status && ['type', 'title', 'detail', 'code'].every((name) => typeof body[name] === 'string' && body[name] !== '');

/** What of a table comes first. */
const firsts = {
  notices: 'notices WHERE organization_id = $1 ORDER BY notice_id',
  mails: `notice_mails JOIN notices USING (organization_id, notice_id) WHERE organization_id = $1 AND kind = 'token-made' ORDER BY notice_id`,
  duties: `duties WHERE organization_id = $1 AND duty = 'auditor' AND source = 'given' AND until_day IS NULL ORDER BY duty_id`,
  settings: `(SELECT organization_id, person_id, coalesce(revision, 0) AS revision FROM notices
    LEFT JOIN mail_settings USING (organization_id, person_id) ORDER BY notice_id) AS n WHERE organization_id = $1`,
  locks: 'locks WHERE organization_id = $1 ORDER BY person_id',
  ownTokens: `tokens WHERE organization_id = $1 AND kind = 'personal' ORDER BY token_id`,
  serviceTokens: `tokens WHERE organization_id = $1 AND kind = 'service' ORDER BY token_id`,
};
