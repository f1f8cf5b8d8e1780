/** Front door: everything of an organisation that hangs on a database, as the server serves it. */
import type { FastifyRequest } from 'fastify';
import { endsLooking } from './access/duty-routes.ts';
import { issuerRoutes as issuerAddresses, openIssuerRoutes } from './access/issuer-routes.ts';
import { operator } from './access/operator.ts';
import { accessPolicyWords } from './access/policy-words.ts';
import { rightsPolicyWords } from './access/rights-policy-words.ts';
import { auditFileAddresses, dataFileAddress, rightsRoutes } from './access/rights-routes.ts';
import { actingRoutes } from './access/server/acting.ts';
import { endOverViewings } from './access/server/duties/end-viewings.ts';
import { onesOwn } from './access/server/duties/ones-own.ts';
import { dutyRouter } from './access/server/duties/routes.ts';
import { mailJob, notify } from './access/server/inbox/notify.ts';
import { countMails } from './access/server/inbox/outbox.ts';
import { inboxRouter } from './access/server/inbox/routes.ts';
import { serveUnsubscribe } from './access/server/inbox/serve-unsubscribe.ts';
import { outgoingOver, startMail } from './access/server/inbox/start-mail.ts';
import { askIssuers } from './access/server/issuers/ask-issuers.ts';
import { identitiesOf } from './access/server/issuers/identities.ts';
import { issuerRoutes } from './access/server/issuers/routes.ts';
import { serveIssuerSignIn } from './access/server/issuers/serve-sign-in.ts';
import { offeredIssuers } from './access/server/issuers/store.ts';
import { type AccessPolicy, accessPolicy } from './access/server/policy.ts';
import { accessData } from './access/server/rights/access-data.ts';
import { lookAtRetention } from './access/server/rights/keep-retention.ts';
import { type RightsPolicy, rightsPolicy } from './access/server/rights/policy.ts';
import { type RightsParts, rightsRouter } from './access/server/rights/routes.ts';
import { serveRightsFiles } from './access/server/rights/serve-files.ts';
import { serveScim } from './access/server/scim/serve-scim.ts';
import { firstLink } from './access/server/sign-in/first.ts';
import type { SignInParts } from './access/server/sign-in/parts.ts';
import { newHashing } from './access/server/sign-in/password-hashing.ts';
import { newRules } from './access/server/sign-in/password-rules.ts';
import { signInRoutesOver } from './access/server/sign-in/routes.ts';
import { endSessions } from './access/server/sign-in/sessions.ts';
import { viewersBySession } from './access/server/sign-in/viewer.ts';
import { tokenRoutes } from './access/server/tokens/routes.ts';
import { carriesToken, viewerOfToken } from './access/server/tokens/viewer.ts';
import { addsFactor, openSignInRoutes, signInRoutes } from './access/sign-in-routes.ts';
import type { Store } from './commands/store.ts';
import { languageOf } from './compiler/language.ts';
import { fillDemo } from './fill-demo.ts';
import { frameworksPolicyWords } from './frameworks/policy-words.ts';
import type { Handbook } from './frameworks/server/handbook.ts';
import { companyOf } from './frameworks/server/title-of.ts';
import { versionsData } from './frameworks/server/versions/personal-data.ts';
import { type VersionsPolicy, versionsPolicy } from './frameworks/server/versions/policy.ts';
import { versionsOf } from './frameworks/server/versions/routes.ts';
import { handIn, peopleKnown } from './hand-in.ts';
import { peoplePolicyWords } from './people/policy-words.ts';
import { exportAddress, fileRoutes, routes as peopleAddresses } from './people/routes.ts';
import { type ImportJob, importJob, workImport } from './people/server/import/apply-import.ts';
import { keepStandings } from './people/server/keep-standings.ts';
import { peopleData } from './people/server/personal-data.ts';
import { type PeoplePolicy, peoplePolicy } from './people/server/policy.ts';
import { peopleRoutes } from './people/server/routes.ts';
import { servePeopleExport } from './people/server/serve-export.ts';
import type { Clock } from './platform/clock.ts';
import type { Change } from './platform/database/database.ts';
import { takeTitle } from './platform/database/take-title.ts';
import { dayAt } from './platform/day.ts';
import { languagesAsked } from './platform/http/accepted.ts';
import type { Figure } from './platform/http/operation.ts';
import type { Live } from './platform/live.ts';
import type { Log } from './platform/log.ts';
import type { MailServer } from './platform/mail/mail-server.ts';
import type { PersonalData } from './platform/personal-data.ts';
import { toldPolicy } from './platform/policy/told.ts';
import { viewerOf } from './platform/policy/viewer.ts';
import type { Said } from './platform/refusal.ts';
import { sayIn } from './refusals.ts';
import type { OrganizationParts } from './server.ts';
import { tellVersions } from './tell-versions.ts';

/** Files of very much, and what plans or changes very much at once. */
const heavy = [
  ...[exportAddress, dataFileAddress, ...Object.values(auditFileAddresses)].map((path) => ({ method: 'GET', path })),
  ...[rightsRoutes.verification, rightsRoutes.planErasure, rightsRoutes.erase, rightsRoutes.planRemoval, rightsRoutes.remove],
  ...[peopleAddresses.addImport, peopleAddresses.planImport, peopleAddresses.applyImport],
];

/** Work that is done after an answer. */
export const queues: readonly string[] = [importJob, mailJob];

const silent: Log = { info: () => undefined, warn: () => undefined };

/** Who may do what, room by room; handed in, so that a test can weaken each and see that somebody notices. */
export interface Policies {
  people: PeoplePolicy;
  versions: VersionsPolicy;
  rights: RightsPolicy;
  access: AccessPolicy;
}

/** What each room keeps of people, from left to right; the people themselves come first. */
const ofRooms = [peopleData, versionsData];
export const shares: readonly PersonalData[] = [...ofRooms, accessData(ofRooms)];

export const usualPolicies: Policies = { people: peoplePolicy, versions: versionsPolicy, rights: rightsPolicy, access: accessPolicy };

export interface OpenOptions {
  policies?: Policies;
  log?: Log;
  /** null: no mail is sent. The demo sends none in any case: its people are made up. */
  mailServer?: MailServer | null;
  /** Where people reach the server; null: it is on loopback. */
  publicAddress?: string | null;
}

/** Fills the demo where it is empty; of real data nothing is made up. */
export async function openOrganization(
  { organization: id, database, newId, kind, jobs }: Pick<Store, 'organization' | 'database' | 'newId' | 'kind' | 'jobs'>,
  present: Live<Handbook>,
  clock: Clock,
  { policies = usualPolicies, log = silent, mailServer = null, publicAddress = null }: OpenOptions = {},
): Promise<OrganizationParts> {
  const versions = versionsOf(present, peopleKnown, policies.versions);
  const today = () => dayAt(clock());
  const personas = kind === 'demo' ? await fillDemo({ id, database, clock, newId, versions, present: present.current() }) : [];
  const handed = handIn({ present, versions, today, personas });
  // A large import is applied while nobody waits for the answer.
  await jobs.work<ImportJob>(importJob, (job) =>
    workImport(database, job, async (change) => ({ posts: await handed.posts(change), today: today(), newId }), handed.leaving),
  );
  const asking = askIssuers(clock, (place) => process.env[place]);
  const ends = { sessions: async (change: Change, person: string) => void (await endSessions(change, person)) };
  const outgoing = mailServer === null || kind === 'demo' ? null : outgoingOver(mailServer);
  await startMail(jobs, { database, organization: id, clock, log, outgoing, publicAddress });
  const usualLanguage = () => languageOf([present.current().graph.language ?? '']);
  const mailFigure = (name: string, help: string, which: 'waiting' | 'failed'): Figure => ({
    name,
    help,
    read: () => database.read(id, async (db) => (await countMails({ db, organization: id }))[which]),
  });
  const rights: RightsParts = { database, shares, policy: policies.rights, sayIn: (language, said) => sayIn(languageOf([language]), said) };
  jobs.every('standings', 20, async () => void (await keepStandings(database, id, today())));
  jobs.every('retention', 3600, () => lookAtRetention(rights, id, clock));
  jobs.every('viewings', 60, async () => void (await endOverViewings(database, id)));
  // What the folder is called differs from server to server: of several each would call the organisation otherwise, again and again.
  const takeCompany = async (company: string | null) => void (company !== null && (await takeTitle(database, id, company)));
  if (kind === 'real') jobs.every('title', 60, () => takeCompany(companyOf(present.current().graph)));
  jobs.every('versions', 60, async () => void (await tellVersions(database, id, handed.livesUnder)));
  const ids = new Set(personas.map(({ person }) => person));
  const bySession = viewersBySession({ database, organization: id, clock, publicAddress });
  const signIn: SignInParts = {
    hashing: newHashing(),
    rules: newRules(),
    policy: policies.access,
    issuers: {
      offered: async (within) => (await offeredIssuers(within)).map(({ id: issuer, title }) => ({ id: issuer, name: title })),
      linked: async (within, person) =>
        (await identitiesOf(within, person)).filter(({ enabled }) => enabled).map(({ id: issuer, title }) => ({ id: issuer, name: title })),
    },
    personas: (within, language) => handed.personas(within, language),
    notify,
    mails: () => outgoing !== null && publicAddress !== null,
  };
  // Of the demo everybody may do everything, until they choose with whose eyes to look. Of real data nobody sees anything unknown.
  const unknown = kind === 'demo' ? viewerOf(operator, { everything: true }) : null;
  return {
    id,
    database,
    clock,
    newId,
    publicAddress,
    firstLink: kind === 'real' ? await firstLink({ database, organization: id }) : null,
    handbookAt: versions.handbookAt,
    routers: {
      people: peopleRoutes(handed, policies.people),
      access: actingRoutes(ids),
      signIn: signInRoutesOver(signIn),
      issuers: issuerRoutes({ issuers: asking, publicAddress, policy: policies.access }),
      tokens: tokenRoutes(ends, policies.access),
      versions: versions.router,
      rights: rightsRouter(rights),
      duties: dutyRouter({
        notify,
        policy: policies.access,
        policies: (language) => [
          { name: 'people', ...toldPolicy(policies.people, peoplePolicyWords(language)) },
          { name: 'frameworks', ...toldPolicy(policies.versions, frameworksPolicyWords(language)) },
          { name: 'rights', ...toldPolicy(policies.rights, rightsPolicyWords(language)) },
          { name: 'access', ...toldPolicy(policies.access, accessPolicyWords(language)) },
        ],
      }),
      inbox: inboxRouter({ sends: outgoing !== null, usualLanguage, policy: policies.access }),
    },
    viewerOf: async (request) => {
      const { authorization } = request.headers;
      if (carriesToken(authorization)) return viewerOfToken({ database, organization: id, clock }, authorization);
      return (await bySession(request)) ?? unknown;
    },
    open: [...openSignInRoutes, ...openIssuerRoutes],
    addsFactor: [...addsFactor, issuerAddresses.signOut],
    endsLooking: [signInRoutes.endSession, issuerAddresses.signOut, ...endsLooking],
    onesOwn,
    files: fileRoutes,
    heavy,
    serveBeside: (app, askedOf) => {
      servePeopleExport(app, askedOf, policies.people);
      serveUnsubscribe(app, { database, organization: id, usualLanguage });
      serveRightsFiles(app, askedOf, rights);
      serveIssuerSignIn(app, { organization: id, database, clock, issuers: asking, publicAddress, log });
      const say = async (request: FastifyRequest, said: Said) => sayIn(languageOf(languagesAsked(request)), said);
      serveScim(app, { askedOf, posts: handed.posts, ends, say, log });
    },
    figures: [
      mailFigure('gradus_mail_waiting', 'Mails that are still to be sent', 'waiting'),
      mailFigure('gradus_mail_failed', 'Mails that were given up, and are kept to be looked at', 'failed'),
    ],
  };
}
