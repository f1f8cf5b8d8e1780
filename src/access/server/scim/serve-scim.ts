/** SCIM 2.0 over HTTP (RFC 7644): its addresses, its media type and its errors. Whoever asks has a token with the scope for it already. */
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Posts } from '../../../people/posts.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { takeJson } from '../../../platform/http/json-body.ts';
import { refusalIn, retryAfter } from '../../../platform/http/refused.ts';
import type { Log } from '../../../platform/log.ts';
import { bodyTooLarge, bodyUnreadable } from '../../../platform/messages.generated.ts';
import { Refusal, type Said } from '../../../platform/refusal.ts';
import { mostBytes, mostNames } from '../../scim/bounds.ts';
import { describedSchemas, describedTypes, listed, serviceProviderConfig } from '../../scim/described.ts';
import { readGroup, readGroupChange } from '../../scim/group.ts';
import { readListing } from '../../scim/listing.ts';
import { type Body, isBody, memberOf, readPatch, worded } from '../../scim/patch.ts';
import { presented, readWanted } from '../../scim/present.ts';
import { type ResourceType, resourceTypes, urn } from '../../scim/schemas.ts';
import { applyToUser, noFacts, readUser } from '../../scim/user.ts';
import { wrong } from '../../scim/wrong.ts';
import type { Ends } from '../tokens/lock-person.ts';
import { changeGroup, createGroup, listGroups, readGroupById, removeGroup } from './groups.ts';
import type { Told } from './present-user.ts';
import { searchAll } from './search-all.ts';
import { type Changing, changeUser, createUser, listUsers, readUserById, removeUser, type Working } from './users.ts';

export interface ScimParts {
  askedOf(request: FastifyRequest, reply: FastifyReply): Asked;
  posts(within: Within): Promise<Posts>;
  ends: Ends;
  /** A refusal in the language that a request asks for. */
  say(request: FastifyRequest, said: Said): Promise<Pick<Said, 'message' | 'hint'>>;
  log: Log;
}

const prefix = '/scim/v2';
const mediaType = 'application/scim+json; charset=utf-8';
type WithId = { Params: { id: string } };

export function serveScim(app: FastifyInstance, parts: ScimParts): void {
  app.register(async (scope) => {
    takeJson(scope, ['application/json', 'application/scim+json']);
    scope.setErrorHandler((error, request, reply) => answerError(error, request, reply, parts));
    scope.addHook('onRequest', async (request, reply) => {
      request.procedure = `scim ${request.routeOptions.url ?? ''}`;
      // What is told of people is kept by nobody on the way.
      reply.header('cache-control', 'private, no-store');
    });
    serveDescriptions(scope);
    serveUsers(scope, parts);
    serveGroups(scope, parts);
    serveSearch(scope, parts);
    const missing: RouteHandlerMethod = async ({ url }) => {
      throw wrong.notThere('address', url.split('?', 1)[0] ?? '');
    };
    const notOffered: RouteHandlerMethod = async ({ url }) => {
      throw wrong.notOffered(url.split('?', 1)[0]?.slice(prefix.length) ?? '');
    };
    for (const address of ['/Me', '/Bulk']) scope.all(`${prefix}${address}`, { bodyLimit: mostBytes }, notOffered);
    scope.all('/scim/*', { bodyLimit: mostBytes }, missing);
  });
}

function serveDescriptions(scope: FastifyInstance): void {
  const read = (
    address: string,
    found: (base: string) => readonly Record<string, unknown>[],
    idOf: (one: Record<string, unknown>) => unknown,
  ) => {
    scope.get(`${prefix}/${address}`, async (request, reply) => {
      const { filter } = request.query as Body;
      // It does not depend on who asks: who asks for a part of it is mistaken (RFC 7644, 4).
      if (filter !== undefined) throw new Refusal(403, wrong.filter(String(filter)).said, { scimType: 'invalidFilter' });
      const all = found(baseOf(request));
      return send(reply, 200, listed(all, all.length, 1));
    });
    scope.get<WithId>(`${prefix}/${address}/:id`, async (request, reply) => {
      const one = found(baseOf(request)).find((each) => String(idOf(each)).toLowerCase() === request.params.id.toLowerCase());
      if (one === undefined) throw wrong.notThere(address.slice(0, -1), request.params.id);
      return send(reply, 200, one);
    });
  };
  scope.get(`${prefix}/ServiceProviderConfig`, async (request, reply) => send(reply, 200, serviceProviderConfig(baseOf(request))));
  read('ResourceTypes', describedTypes, ({ id }) => id);
  read('Schemas', describedSchemas, ({ id }) => id);
}

function serveUsers(scope: FastifyInstance, parts: ScimParts): void {
  const type = resourceTypes.User;
  serveLists(scope, parts, type, listUsers);
  const readOne = (request: FastifyRequest, reply: FastifyReply, id: string) =>
    reading(request, reply, parts, (working) => readUserById(working, id));
  scope.get<WithId>(`${prefix}/Users/:id`, async (request, reply) =>
    sendTold(request, reply, type, await readOne(request, reply, request.params.id)),
  );
  scope.post(`${prefix}/Users`, { bodyLimit: mostBytes }, async (request, reply) => {
    const facts = readUser(resourceIn(type, request.body), noFacts);
    const id = await changing(request, reply, parts, (change) => createUser(change, facts));
    return sendTold(request, reply, type, await readOne(request, reply, id), 201);
  });
  scope.put<WithId>(`${prefix}/Users/:id`, { bodyLimit: mostBytes }, async (request, reply) => {
    const body = resourceIn(type, request.body);
    const { id } = request.params;
    await changing(request, reply, parts, (change) =>
      // Who somebody's manager is, is theirs who keep the records: it goes only when it is said that it goes.
      changeUser(change, id, mustBe(request), ({ manager }) => readUser(body, { ...noFacts, manager })),
    );
    return sendTold(request, reply, type, await readOne(request, reply, id));
  });
  scope.patch<WithId>(`${prefix}/Users/:id`, { bodyLimit: mostBytes }, async (request, reply) => {
    const operations = readPatch(type, request.body);
    const { id } = request.params;
    await changing(request, reply, parts, (change) => changeUser(change, id, mustBe(request), (before) => applyToUser(before, operations)));
    return sendTold(request, reply, type, await readOne(request, reply, id));
  });
  scope.delete<WithId>(`${prefix}/Users/:id`, async (request, reply) => {
    await changing(request, reply, parts, (change) => removeUser(change, request.params.id, mustBe(request)));
    return reply.status(204).send();
  });
}

function serveGroups(scope: FastifyInstance, parts: ScimParts): void {
  const type = resourceTypes.Group;
  serveLists(scope, parts, type, listGroups);
  const readOne = (request: FastifyRequest, reply: FastifyReply, id: string) =>
    reading(request, reply, parts, (working) => readGroupById(working, id, wantedBy(request, type)));
  scope.get<WithId>(`${prefix}/Groups/:id`, async (request, reply) =>
    sendTold(request, reply, type, await readOne(request, reply, request.params.id)),
  );
  scope.post(`${prefix}/Groups`, { bodyLimit: mostBytes }, async (request, reply) => {
    const group = readGroup(resourceIn(type, request.body));
    const id = await changing(request, reply, parts, (change) => createGroup(change, group));
    return sendTold(request, reply, type, await readOne(request, reply, id), 201);
  });
  scope.put<WithId>(`${prefix}/Groups/:id`, { bodyLimit: mostBytes }, async (request, reply) => {
    const group = readGroup(resourceIn(type, request.body));
    const { id } = request.params;
    await changing(request, reply, parts, (change) => changeGroup(change, id, mustBe(request), group));
    return sendTold(request, reply, type, await readOne(request, reply, id));
  });
  scope.patch<WithId>(`${prefix}/Groups/:id`, { bodyLimit: mostBytes }, async (request, reply) => {
    const change = readGroupChange(readPatch(type, request.body));
    const { id } = request.params;
    const version = await changing(request, reply, parts, (each) => changeGroup(each, id, mustBe(request), change));
    // Thousands of members are not sent back for one that came or went, unless they are asked for (RFC 7644, 3.5.2).
    if (wantedBy(request, type).only === null) return reply.status(204).header('etag', version).send();
    return sendTold(request, reply, type, await readOne(request, reply, id));
  });
  scope.delete<WithId>(`${prefix}/Groups/:id`, async (request, reply) => {
    await changing(request, reply, parts, (change) => removeGroup(change, request.params.id, mustBe(request)));
    return reply.status(204).send();
  });
}

type Lister = typeof listUsers;

/** By an address, and by a body, for filters that are nobody's business on the way. */
function serveLists(scope: FastifyInstance, parts: ScimParts, type: ResourceType, list: Lister): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply, asked: Body) => {
    const listing = readListing(type, asked);
    const { total, told } = await reading(request, reply, parts, (working) => list(working, listing));
    const shown = told.map(({ resource }) => presented(type, resource, listing.wanted));
    return send(reply, 200, listed(shown, total, listing.startIndex));
  };
  scope.get(`${prefix}${type.endpoint}`, (request, reply) => answer(request, reply, request.query as Body));
  scope.post(`${prefix}${type.endpoint}/.search`, { bodyLimit: mostBytes }, async (request, reply) => {
    if (!isBody(request.body)) throw wrong.request('schemas');
    mustName(request.body, [urn.search]);
    return answer(request, reply, request.body);
  });
}

function serveSearch(scope: FastifyInstance, parts: ScimParts): void {
  scope.post(`${prefix}/.search`, { bodyLimit: mostBytes }, async (request, reply) => {
    const { body } = request;
    if (!isBody(body)) throw wrong.request('schemas');
    mustName(body, [urn.search]);
    const wantedOf = (type: ResourceType) => readWanted(type, memberOf(body, 'attributes'), memberOf(body, 'excludedAttributes'));
    const listing = readListing(resourceTypes.User, body);
    const { total, shown } = await reading(request, reply, parts, (working) => searchAll(working, listing, wantedOf));
    return send(reply, 200, listed(shown, total, listing.startIndex));
  });
}

/** Where this server is, as whoever asks calls it. */
function baseOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}${prefix}`;
}

function reading<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  { askedOf }: ScimParts,
  work: (working: Working) => Promise<T>,
): Promise<T> {
  const { organization, today, read } = askedOf(request, reply);
  return read((db) => work({ db, organization, today, base: baseOf(request) }));
}

function changing<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  { askedOf, posts, ends }: ScimParts,
  work: (change: Changing) => Promise<T>,
): Promise<T> {
  const { today, change } = askedOf(request, reply);
  return change(async (each: Change) => work({ ...each, today, base: baseOf(request), posts: await posts(each), ends }));
}

/** @throws Refusal where it is no resource of that type */
function resourceIn({ core, extension }: ResourceType, body: unknown): Body {
  if (!isBody(body)) throw wrong.request('schemas');
  const known = [core.id, ...(extension === null ? [] : [extension.id])];
  mustName(body, known);
  return body;
}

/** @param known the first of them has to be named */
function mustName(body: Body, known: readonly string[]): void {
  const schemas = memberOf(body, 'schemas');
  if (!Array.isArray(schemas) || schemas.length > mostNames) throw wrong.request('schemas');
  const named = schemas.map(worded);
  const stranger = named.find((one) => !known.some((id) => id.toLowerCase() === one));
  if (stranger !== undefined) throw wrong.schema(stranger, known);
  if (!named.includes(known[0]?.toLowerCase() ?? '')) throw wrong.request('schemas');
}

function mustBe({ headers }: FastifyRequest): (version: string) => void {
  return (version) => {
    if (headers['if-match'] !== undefined && !isNamed(headers['if-match'], version)) throw wrong.changed();
  };
}

/** Versions are weak: their letters are compared, and whether they are called weak is not. */
function isNamed(header: string, version: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//u, '');
  return header.split(',').some((one) => one.trim() === '*' || plain(one) === plain(version));
}

function wantedBy({ query }: FastifyRequest, type: ResourceType) {
  const { attributes, excludedAttributes } = query as Body;
  return readWanted(type, attributes, excludedAttributes);
}

function sendTold(request: FastifyRequest, reply: FastifyReply, type: ResourceType, told: Told, status = 200): FastifyReply {
  const { version, location, resource } = told;
  reply.header('etag', version);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const known = request.headers['if-none-match'];
  if (reads && known !== undefined && isNamed(known, version)) return reply.status(304).send();
  reply.header('content-location', location);
  if (status === 201) reply.header('location', location);
  return send(reply, status, presented(type, resource, wantedBy(request, type)));
}

function send(reply: FastifyReply, status: number, body: unknown): FastifyReply {
  return reply.status(status).header('content-type', mediaType).send(JSON.stringify(body));
}

/** In the form of SCIM (RFC 7644, 3.12). What the server alone is at fault for is for the log. */
async function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply, { say, log }: ScimParts): Promise<FastifyReply> {
  const refusal = refusalFrom(error);
  if (refusal === null || (refusal !== error && refusal.status >= 500))
    log.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (refusal === null) return sendError(reply, 500, 'The reason is in the log.');
  if (refusal.status === 503) reply.header('retry-after', retryAfter);
  const { message, hint } = await say(request, refusal.said);
  const { status, scimType } = scimOf(refusal);
  return sendError(reply, status, hint === null ? message : `${message} ${hint}`, scimType);
}

function refusalFrom(error: unknown): Refusal | null {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  if (status === 413) return new Refusal(413, bodyTooLarge());
  if (typeof status === 'number' && status < 500)
    return new Refusal(status, bodyUnreadable(), status === 400 ? { scimType: 'invalidSyntax' } : {});
  return refusalIn(error);
}

/** What the rules of people refuse is, to a provider, a value that cannot be. */
function scimOf({ status, said, members }: Refusal): { status: number; scimType?: string } {
  if (typeof members.scimType === 'string') return { status, scimType: members.scimType };
  if (said.code === 'number-taken') return { status: 409, scimType: 'uniqueness' };
  if (said.code === 'plan-stale' || said.code === 'duty-last-administrator') return { status: 409 };
  return status === 409 || status === 422 ? { status: 400, scimType: 'invalidValue' } : { status };
}

function sendError(reply: FastifyReply, status: number, detail: string, scimType?: string): FastifyReply {
  return send(reply, status, { schemas: [urn.error], status: String(status), ...(scimType !== undefined && { scimType }), detail });
}
