/**
 * Signing in through an issuer, as the browser goes: to the issuer, and back. Beside the contract, for these answer with other addresses
 * and not with data; whatever goes wrong leads back to the page of sign-in, with a code of ours.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import { type RequestAbout, requestAbout } from '../../../platform/http/request-about.ts';
import type { Log } from '../../../platform/log.ts';
import { isId } from '../../../platform/new-id.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { Issuer } from '../../issuer.ts';
import { backchannelAddress, beginAddress, callbackAddress, signInPage } from '../../issuer-routes.ts';
import { attemptOf, networkOf, takeAttempt } from '../sign-in/attempts.ts';
import { startSession } from '../sign-in/sessions.ts';
import { type AskIssuers, IssuerAway } from './ask-issuers.ts';
import { endByToken } from './backchannel.ts';
import { begin, begunWord, dropBegun, howManyBegun, isState, proofOf, takeBegun } from './begun.ts';
import { followGroups } from './group-duties.ts';
import { noteSession } from './identities.ts';
import { matchPerson } from './match-person.ts';
import { type Proven, prove } from './prove.ts';
import { returnAddress } from './return-address.ts';
import { SignInStopped } from './sign-in-stopped.ts';
import { issuerById } from './store.ts';

export interface IssuerSignInParts {
  organization: string;
  database: Database;
  clock: Clock;
  issuers: AskIssuers;
  /** Where people reach this server; null: on loopback alone. */
  publicAddress: string | null;
  log: Log;
}

/** So many may be under way at once: each is a row, and nobody has to be known to begin one. */
const mostBegun = 5_000;
/** Of a token that ends sessions. */
const mostBytes = 20_000;

export function serveIssuerSignIn(app: FastifyInstance, parts: IssuerSignInParts): void {
  const { log, publicAddress } = parts;
  const leading =
    (work: (request: FastifyRequest<{ Params: { id?: string } }>, about: RequestAbout) => Promise<Led>) =>
    async (request: FastifyRequest<{ Params: { id?: string } }>, reply: FastifyReply) => {
      const about = requestAbout(request, publicAddress);
      const led = await work(request, about).catch((error: unknown) => toSignInPage(error, log));
      // An address with a code in it, or to where a code comes from, is nobody's to keep.
      reply.header('cache-control', 'no-store');
      if (led.cookies.length > 0) reply.header('set-cookie', led.cookies);
      return reply.status(302).header('location', led.to).send();
    };
  // Who asks for the head alone begins nothing.
  const route = { exposeHeadRoute: false };
  app.get(
    beginAddress.replace('{id}', ':id'),
    route,
    leading((request, about) => lead(parts, request, about)),
  );
  app.get(
    callbackAddress,
    route,
    leading((request, about) => comeBack(parts, request, about)),
  );

  // A form, which nothing else here takes.
  app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: mostBytes }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(backchannelAddress, async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const token = new URLSearchParams(typeof request.body === 'string' ? request.body : '').get('logout_token');
      const ended = token === null ? null : await endByToken(parts, token);
      return ended === null ? reply.status(400).send({ error: 'invalid_request' }) : reply.status(200).send();
    });
  });
}

interface Led {
  to: string;
  cookies: string[];
}

/** To the issuer. */
async function lead(parts: IssuerSignInParts, request: FastifyRequest<{ Params: { id?: string } }>, about: RequestAbout): Promise<Led> {
  const { organization, database, clock, issuers } = parts;
  const asked = new URLSearchParams(queryOf(request));
  const issuer = await enabledIssuer(parts, request.params.id ?? '');
  if (about.origin === null) throw new SignInStopped('address-unset');
  const redirect = `${about.origin}${callbackAddress}`;
  const configuration = await issuers.configurationOf(issuer).catch((error: unknown) => {
    throw error instanceof IssuerAway ? new SignInStopped('issuer-away', error.reason) : error;
  });
  const maxAge = ageAsked(asked.get('max_age'), issuer.maxAge);
  const begun = await database.change({ organization, actor: byIssuer(issuer) }, async (change) => {
    const { wait } = await takeAttempt(change, [attemptOf('asking', networkOf(about.address))]);
    if (wait > 0) throw new SignInStopped('too-often');
    if ((await howManyBegun(change, clock())) >= mostBegun) throw new SignInStopped('too-often');
    return begin(change, about, { issuer: issuer.id, returnTo: returnAddress(asked.get('return')), redirect, maxAge });
  });
  const { state, nonce, verifier } = proofOf(begun.word);
  const prompt = promptAsked(asked.get('prompt')) ?? issuer.prompt;
  const to = buildAuthorizationUrl(configuration, {
    redirect_uri: redirect,
    scope: ['openid', ...issuer.scopes].join(' '),
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(prompt !== null && { prompt }),
    ...(maxAge !== null && { max_age: String(maxAge) }),
  });
  return { to: to.href, cookies: [begun.cookie] };
}

/** And back. */
async function comeBack(parts: IssuerSignInParts, request: FastifyRequest, about: RequestAbout): Promise<Led> {
  const { organization, database } = parts;
  const query = queryOf(request);
  const word = begunWord(about);
  // Looked at before anything is used up: a link that somebody else made ends nothing.
  if (word === null || !isState(word, new URLSearchParams(query).get('state') ?? '')) throw new SignInStopped('begin-again', 'state');
  const begun = await database.change({ organization, actor: { kind: 'program', id: 'sign-in' } }, (change) => takeBegun(change, word));
  if (begun === null) throw new SignInStopped('begin-again', 'over');
  const forget = dropBegun(about);
  try {
    const issuer = await enabledIssuer(parts, begun.issuer);
    // No transaction is open meanwhile.
    const proven = await prove(parts, issuer, begun, proofOf(word), query);
    noteGroups(parts.log, issuer, proven);
    const cookie = await signIn(parts, issuer.id, proven, about);
    return { to: begun.returnTo, cookies: [forget, cookie] };
  } catch (error) {
    const led = toSignInPage(error, parts.log);
    return { ...led, cookies: [forget] };
  }
}

/** @returns the cookie of the session */
function signIn({ organization, database }: IssuerSignInParts, id: string, proven: Proven, about: RequestAbout): Promise<string> {
  return database.change({ organization, actor: byIssuer({ id }) }, async (change) => {
    // It may have been changed or switched off while it was asked.
    const issuer = await issuerById(change, id);
    if (!issuer?.enabled) throw new SignInStopped('issuer-unknown');
    const person = await matchPerson(change, issuer, proven);
    await followGroups(change, issuer, person, proven.groups.groups);
    const session = await startSession(change, { person, method: 'issuer', about });
    await noteSession(change, session.id, { issuer: issuer.id, subject: proven.subject, sid: proven.sid });
    return session.cookie;
  });
}

async function enabledIssuer({ organization, database }: IssuerSignInParts, id: string): Promise<Issuer> {
  const issuer = isId(id) ? await database.read(organization, (db) => issuerById({ db, organization }, id)) : null;
  if (!issuer?.enabled) throw new SignInStopped('issuer-unknown');
  return issuer;
}

const byIssuer = ({ id }: Pick<Issuer, 'id'>) => ({ kind: 'program' as const, id: `issuer:${id}` });

const queryOf = ({ url }: FastifyRequest) => url.split('?').slice(1).join('?');

const prompts = ['login', 'select_account', 'consent', 'none'];
const promptAsked = (asked: string | null) => (asked !== null && prompts.includes(asked) ? asked : null);

/** The shorter of what is set and what is asked. */
function ageAsked(asked: string | null, set: number | null): number | null {
  const ages = [set, /^\d{1,8}$/u.test(asked ?? '') ? Number(asked) : null].filter((age) => age !== null);
  return ages.length === 0 ? null : Math.min(...ages);
}

/** @throws what is no reason for the page to tell: the database is away, or there is a defect */
function toSignInPage(error: unknown, log: Log): Led {
  const stopped =
    error instanceof Refusal ? new SignInStopped(error.status === 403 ? 'person-away' : 'person-unclear', error.said.code) : error;
  if (!(stopped instanceof SignInStopped)) throw error;
  const { problem, detail } = stopped;
  log.warn(`A sign-in through an issuer ended with ${problem}${detail === null ? '' : ` (${detail})`}.`);
  return { to: `${signInPage}?problem=${problem}`, cookies: [] };
}

const passedOverSaid = {
  missing: 'names no groups',
  'wrong-type': 'names groups as something that is no list of names: they are passed over',
  'some-wrong': 'lists groups that are no names: those are passed over',
} as const;

function noteGroups(log: Log, { title }: Issuer, { groups: { passedOver } }: Proven): void {
  if (passedOver !== null) log.warn(`The issuer "${title}" ${passedOverSaid[passedOver]}.`);
}
