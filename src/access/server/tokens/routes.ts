/** The routes of API tokens, of people who are locked out, and of the groups of an identity provider. */
import { implement } from '@orpc/server';
import { foundPerson, heldPerson, nothing } from '../../../people/server/found.ts';
import { namesOf } from '../../../people/server/store/persons.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { type MadeToken, tokensContract } from '../../contract/tokens.ts';
import { lockSelf } from '../../messages.generated.ts';
import { keepAdministered } from '../duties/keep-administered.ts';
import { type AccessPolicy, allowAccess, mayOf } from '../policy.ts';
import { readGroups, setGroupDuties } from '../scim/group-duties.ts';
import { mustBeFresh } from '../sign-in/fresh.ts';
import { allLocks } from '../store/locks.ts';
import { groupById, holdGroups } from '../store/scim-groups.ts';
import { type KeptToken, tokenById, tokensOf } from '../store/tokens.ts';
import { type Ends, liftLocks, lockOut } from './lock-person.ts';
import { latestDay, makeToken, mustBeSignedIn, ownerOf, type WantedToken } from './make-token.ts';
import { revokeTokens } from './revoke-tokens.ts';
import { shapeLock, shapeToken } from './shape.ts';

export function tokenRoutes(ends: Ends, policy: AccessPolicy) {
  const os = implement(tokensContract).$context<Asked>();

  const list = async (context: Asked, person: string | null, make: boolean) => {
    const rows = await context.read((db) => shaped(context, { db, organization: context.organization }, person));
    return { rows, latest: latestDay(context.today), can: { make } };
  };
  const shaped = async (context: Asked, within: Within, person: string | null) => {
    const tokens = await tokensOf(within, person, context.clock());
    return shapeAll(context, within, tokens);
  };
  const shapeAll = async ({ today }: Asked, within: Within, tokens: readonly KeptToken[]) => {
    const makers = tokens.flatMap(({ madeByKind, madeById }) => (madeByKind === 'person' ? [madeById] : []));
    const names = await namesOf(within, makers);
    return tokens.map((token) => shapeToken(token, names, today));
  };
  const one = async (context: Asked, within: Within, token: KeptToken) => {
    const [view] = await shapeAll(context, within, [token]);
    if (view === undefined) throw nothing(token.id);
    return view;
  };

  /** The text is not among what is kept of an answer for a request that is sent again: it would be kept with it. */
  const make = async (context: Asked, wanted: WantedToken): Promise<MadeToken> => {
    let text: string | null = null;
    const made = await context.change(async (change) => {
      await mustBeFresh(context, change);
      const { token, text: fresh } = await makeToken(change, wanted);
      text = fresh;
      return one(context, change, token);
    });
    context.header('cache-control', 'no-store');
    return { token: text, made };
  };
  const revoke = (context: Asked, id: string, isMeant: (token: KeptToken) => boolean) =>
    context.change(async (change) => {
      const token = await tokenById(change, id, true);
      if (token === null || !isMeant(token)) throw nothing(id);
      if (!(await revokeTokens(change, [id]))) change.nothing();
      return one(context, change, { ...token, revokedAt: token.revokedAt ?? change.at });
    });

  return os.router({
    tokens: os.tokens.handler(async ({ context }) => {
      const { person, scopes } = context.viewer;
      if (person === null) return { rows: [], latest: latestDay(context.today), can: { make: false } };
      return list(context, person, scopes === null);
    }),
    makeToken: os.makeToken.handler(({ context, input }) => {
      mustBeSignedIn(context.viewer);
      return make(context, { ...input, person: ownerOf(context.viewer) });
    }),
    revokeToken: os.revokeToken.handler(({ context, input: { id } }) => {
      const owner = ownerOf(context.viewer);
      return revoke(context, id, ({ person }) => person === owner);
    }),

    serviceTokens: os.serviceTokens.handler(async ({ context }) => {
      await allowAccess(context, policy, 'service-tokens.read');
      const { 'service-tokens.change': make } = await mayOf(context, policy, ['service-tokens.change']);
      return list(context, null, make && context.viewer.scopes === null);
    }),
    makeServiceToken: os.makeServiceToken.handler(async ({ context, input }) => {
      await allowAccess(context, policy, 'service-tokens.change');
      mustBeSignedIn(context.viewer);
      return make(context, { ...input, person: null, scopes: ['scim'] });
    }),
    revokeServiceToken: os.revokeServiceToken.handler(async ({ context, input: { id } }) => {
      await allowAccess(context, policy, 'service-tokens.change');
      return revoke(context, id, ({ kind }) => kind === 'service');
    }),

    locks: os.locks.handler(async ({ context }) => {
      await allowAccess(context, policy, 'locks.read');
      const locks = await context.read((db) => allLocks({ db, organization: context.organization }));
      const { 'person.lock': lock } = await mayOf(context, policy, ['person.lock']);
      const may = lock && context.viewer.scopes === null;
      return { rows: locks.map(shapeLock), can: { lock: may, lift: may } };
    }),
    lock: os.lock.handler(async ({ context, input: { person } }) => {
      await allowAccess(context, policy, 'person.lock', person);
      mustBeSignedIn(context.viewer);
      if (person === context.viewer.person) throw new Refusal(409, lockSelf());
      return context.change(async (change) => {
        await heldPerson(change, person);
        await keepAdministered(change, context.today, async () => {
          if (!(await lockOut(change, person, 'given', ends))) change.nothing();
        });
        const lock = (await allLocks(change, person)).find(({ source }) => source === 'given');
        if (lock === undefined) throw nothing(person);
        return shapeLock(lock);
      });
    }),
    liftLock: os.liftLock.handler(async ({ context, input: { person } }) => {
      await allowAccess(context, policy, 'person.lock', person);
      mustBeSignedIn(context.viewer);
      return context.change(async (change) => {
        await foundPerson(change, person);
        if (!(await liftLocks(change, person, ['given', 'scim']))) change.nothing();
        return { person };
      });
    }),

    scimGroups: os.scimGroups.handler(async ({ context }) => {
      await allowAccess(context, policy, 'scim-groups.read');
      const { 'scim-groups.change': change } = await mayOf(context, policy, ['scim-groups.change']);
      const mayChange = change && context.viewer.scopes === null;
      return { rows: await context.read((db) => readGroups({ db, organization: context.organization }, mayChange)) };
    }),
    setScimGroupDuties: os.setScimGroupDuties.handler(async ({ context, input: { id, duties } }) => {
      await allowAccess(context, policy, 'scim-groups.change');
      mustBeSignedIn(context.viewer);
      const view = await context.change(async (change) => {
        await holdGroups(change);
        const group = await groupById(change, id, true);
        if (group === null) throw nothing(id);
        context.mustBe(group.revision);
        const wanted = duties.map(({ duty, unit = null }) => ({ duty, unit }));
        await keepAdministered(change, context.today, () => setGroupDuties(change, group, wanted));
        const found = (await readGroups(change, true)).find((one) => one.id === id);
        if (found === undefined) throw nothing(id);
        context.revisionIs(found.revision);
        return found;
      });
      return view;
    }),
  });
}
