/** The routes of the contract of issuers: set up by administrators, listed for whoever signs in. */
import { implement } from '@orpc/server';
import type { Spoken } from '../../../frameworks/speech/spoken.ts';
import { foundPerson, heldPerson } from '../../../people/server/found.ts';
import { unitTitles } from '../../../people/server/store/units.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { type IssuerView, issuersContract } from '../../contract/issuers.ts';
import { type Issuer, unsaid } from '../../issuer.ts';
import { backchannelAddress, beginAddress, callbackAddress, signInPage } from '../../issuer-routes.ts';
import { identityNone, issuerNone } from '../../messages.generated.ts';
import { messagesIn } from '../../speech/say-message.ts';
import { keepAdministered } from '../duties/keep-administered.ts';
import { type AccessPolicy, allowAccess } from '../policy.ts';
import { dropSession } from '../sign-in/cookies.ts';
import { endSession } from '../sign-in/sessions.ts';
import type { AskIssuers } from './ask-issuers.ts';
import { addIssuer, changeIssuer, removeIssuer } from './change-issuer.ts';
import { endIssuerSessions, identitiesOf, issuerSession, untie } from './identities.ts';
import { endAddress } from './sign-out.ts';
import { allIssuers, issuerById, offeredIssuers, peopleByIssuer } from './store.ts';
import { tryIssuer } from './try-issuer.ts';

type Context = Asked & Spoken;

export interface IssuerParts {
  issuers: AskIssuers;
  /** Where people reach this server; null: on loopback alone. */
  publicAddress: string | null;
  policy: AccessPolicy;
}

export function issuerRoutes({ issuers, publicAddress, policy }: IssuerParts) {
  const os = implement(issuersContract).$context<Context>();
  const origin = publicAddress === null ? '' : new URL(publicAddress).origin;

  const reading = <T>(context: Context, work: (within: Within) => Promise<T>): Promise<T> =>
    context.read((db) => work({ db, organization: context.organization }));
  const found = async (within: Within, id: string, hold = false): Promise<Issuer> => {
    const issuer = await issuerById(within, id, hold);
    if (issuer === null) throw new Refusal(404, issuerNone({ id }));
    return issuer;
  };
  const view = async (context: Context, within: Within, id: string): Promise<IssuerView> => {
    const [shaped] = await shapeIssuers(within, [await found(within, id)], issuers);
    if (!shaped) throw new Error('An issuer that is there has no shape.');
    context.revisionIs(shaped.revision);
    return shaped;
  };

  return os.router({
    offered: os.offered.handler(({ context }) =>
      reading(context, async (within) => ({
        issuers: (await offeredIssuers(within)).map(({ id, title }) => ({ id, title, address: beginAddress.replace('{id}', id) })),
      })),
    ),

    signOut: os.signOut.handler(async ({ context }) => {
      const { session } = context.viewer;
      if (session === null) return { address: null };
      const began = await reading(context, async (within) => {
        const through = await issuerSession(within, session);
        const issuer = through && (await issuerById(within, through.issuer));
        return through && issuer && { through, issuer };
      });
      await context.change(async (change) => {
        change.nothing();
        await endSession(change, session);
      });
      context.header('set-cookie', dropSession(context.about));
      return { address: began && (await endAddress(issuers, began.issuer, began.through, context.about.origin)) };
    }),

    list: os.list.handler(async ({ context }) => {
      await allowAccess(context, policy, 'issuers.read');
      return reading(context, async (within) => ({
        issuers: await shapeIssuers(within, await allIssuers(within), issuers),
        register: {
          redirect: `${origin}${callbackAddress}`,
          signedOut: `${origin}${signInPage}`,
          backchannel: `${origin}${backchannelAddress}`,
        },
      }));
    }),

    one: os.one.handler(async ({ input: { id }, context }) => {
      await allowAccess(context, policy, 'issuers.read');
      return reading(context, (within) => view(context, within, id));
    }),

    add: os.add.handler(async ({ input, context }) => {
      await allowAccess(context, policy, 'issuers.change');
      return context.change(async (change) => {
        const id = change.newId();
        await addIssuer(change, { id, ...unsaid, ...given(input) } as Issuer);
        return view(context, change, id);
      });
    }),

    change: os.change.handler(async ({ input: { id, ...asked }, context }) => {
      await allowAccess(context, policy, 'issuers.change');
      return context.change(async (change) => {
        const before = await found(change, id, true);
        context.mustBe(before.revision);
        await changeIssuer(change, before, given(asked));
        return view(context, change, id);
      });
    }),

    remove: os.remove.handler(async ({ input: { id }, context }) => {
      await allowAccess(context, policy, 'issuers.change');
      return context.change(async (change) => {
        const before = await found(change, id, true);
        context.mustBe(before.revision);
        await removeIssuer(change, before);
        return { id };
      });
    }),

    try: os.try.handler(async ({ input: { id }, context }) => {
      await allowAccess(context, policy, 'issuers.change');
      const issuer = await reading(context, (within) => found(within, id));
      const say = await messagesIn(context.speech.language);
      // The transaction is over: the issuer may be slow.
      const { remarks, ...trial } = await tryIssuer(issuers, issuer);
      return { ...trial, remarks: remarks.map(say) };
    }),

    identities: os.identities.handler(async ({ input: { person }, context }) => {
      await allowAccess(context, policy, 'identities.read', person);
      return reading(context, async (within) => {
        await foundPerson(within, person);
        const identities = await identitiesOf(within, person);
        return {
          identities: identities.map(({ firstAt, lastAt, ...issuer }) => ({
            issuer,
            firstAt: firstAt.toISOString(),
            lastAt: lastAt.toISOString(),
          })),
        };
      });
    }),

    untie: os.untie.handler(async ({ input: { person, issuer }, context }) => {
      await allowAccess(context, policy, 'identities.change', person);
      return context.change(async (change) => {
        await heldPerson(change, person);
        await keepAdministered(change, context.today, async () => {
          if (!(await untie(change, issuer, person))) throw new Refusal(404, identityNone());
        });
        await endIssuerSessions(change, issuer, { person });
        return { person, issuer };
      });
    }),
  });
}

/** What was said of it; `undefined` is not said. */
function given<T extends object>(asked: T): Partial<T> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Partial<T>;
}

async function shapeIssuers(within: Within, kept: readonly Issuer[], issuers: AskIssuers): Promise<IssuerView[]> {
  const people = await peopleByIssuer(within);
  const units = kept.flatMap(({ groups }) => groups.map(({ unit }) => unit)).filter((unit) => unit !== null);
  const titles = await unitTitles(within, [...new Set(units)]);
  return kept.map(({ scopes, domains, groups, ...issuer }) => ({
    ...issuer,
    scopes: [...scopes],
    domains: [...domains],
    groups: groups.map(({ group, duty, unit }) => ({
      group,
      duty,
      unit: unit === null ? null : { id: unit, title: titles.get(unit) ?? '' },
    })),
    secretFound: issuers.secretFound(issuer),
    people: people.get(issuer.id) ?? 0,
  }));
}
