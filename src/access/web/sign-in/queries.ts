/** Every read about who is signed in and by what. */
import { queryOptions } from '@tanstack/react-query';
import { accessOf } from '../asking.ts';

export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).signIn.session(undefined, { signal }),
  });

/** All about the own account begins with `account`: an act makes all of it stale. */
export const accountQuery = () =>
  queryOptions({
    queryKey: ['account', 'ways-in'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).signIn.account(undefined, { signal }),
  });

export const sessionsQuery = () =>
  queryOptions({
    queryKey: ['account', 'sessions'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).signIn.sessions(undefined, { signal }),
  });

export const tokensQuery = () =>
  queryOptions({
    queryKey: ['account', 'tokens'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).tokens.tokens(undefined, { signal }),
  });
