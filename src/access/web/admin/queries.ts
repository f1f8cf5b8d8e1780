/** Every read of administration, by the key under which it is kept. All keys begin with `admin`: an act makes all of them stale. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AccountsAsked, DutiesAsked } from '../../contract/duties.ts';
import { accessOf } from '../asking.ts';

export const stale = ['admin'];

/** Page after page; the pages that are there stay while others come. */
const paged = { initialPageParam: null as string | null, getNextPageParam: ({ next }: { next: string | null }) => next, staleTime: 0 };

export const accountsQuery = (asked: Omit<AccountsAsked, 'after'>) =>
  infiniteQueryOptions({
    queryKey: [...stale, 'accounts', asked],
    queryFn: async ({ signal, meta, pageParam }) =>
      (await accessOf(meta)).duties.accounts({ ...asked, ...(pageParam !== null && { after: pageParam }) }, { signal }),
    ...paged,
  });

export const dutiesQuery = (asked: Omit<DutiesAsked, 'after'>) =>
  infiniteQueryOptions({
    queryKey: [...stale, 'duties', asked],
    queryFn: async ({ signal, meta, pageParam }) =>
      (await accessOf(meta)).duties.duties({ ...asked, ...(pageParam !== null && { after: pageParam }) }, { signal }),
    ...paged,
  });

export const invitationsQuery = () =>
  infiniteQueryOptions({
    queryKey: [...stale, 'invitations'],
    queryFn: async ({ signal, meta, pageParam }) =>
      (await accessOf(meta)).signIn.invitations(pageParam === null ? {} : { after: pageParam }, { signal }),
    ...paged,
  });

export const issuersQuery = () =>
  queryOptions({
    queryKey: [...stale, 'issuers'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).issuers.list(undefined, { signal }),
    staleTime: 0,
  });

export const signInRulesQuery = () =>
  queryOptions({
    queryKey: [...stale, 'sign-in-rules'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).signIn.signInRules(undefined, { signal }),
    staleTime: 0,
  });

export const serviceTokensQuery = () =>
  queryOptions({
    queryKey: [...stale, 'service-tokens'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).tokens.serviceTokens(undefined, { signal }),
    staleTime: 0,
  });

export const scimGroupsQuery = () =>
  queryOptions({
    queryKey: [...stale, 'scim-groups'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).tokens.scimGroups(undefined, { signal }),
    staleTime: 0,
  });

export const mailQuery = () =>
  queryOptions({
    queryKey: [...stale, 'mail'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).inbox.mail(undefined, { signal }),
    staleTime: 0,
  });

export const policyQuery = () =>
  queryOptions({
    queryKey: ['policy'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).duties.policy(undefined, { signal }),
  });

export const viewingQuery = () =>
  queryOptions({
    queryKey: ['viewing'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).duties.viewing(undefined, { signal }),
    staleTime: 0,
  });
