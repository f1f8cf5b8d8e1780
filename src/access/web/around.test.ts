import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { around } from './around.tsx';

const knowing = (session: () => Promise<unknown>) => {
  const access = async () => ({ signIn: { session } });
  return new QueryClient({ defaultOptions: { queries: { meta: { access }, retry: false } } });
};

describe('what is around every page', () => {
  it('finds people for who is signed in, and asks about nobody else', async () => {
    expect((await around(knowing(async () => ({ account: null })))).findPeople).toBeTypeOf('function');
    const refused = knowing(async () => {
      throw new Error('Sign in first.');
    });
    expect((await around(refused)).findPeople).toBeUndefined();
  });
});
