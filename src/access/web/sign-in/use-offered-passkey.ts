import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { PasskeyUsed } from '../../contract/sign-in.ts';
import { accessOf } from '../asking.ts';
import { offerNoPasskey, passkeyOffered } from './passkeys.ts';

/** What a passkey is to sign holds for five minutes: a little before, it is asked for anew. */
const anewMs = 240_000;

/** Where the address is filled in, the browser offers passkeys by itself, beside the addresses that it knows. */
export function useOfferedPasskey(isOffered: boolean, onUsed: (used: PasskeyUsed) => void): void {
  const queries = useQueryClient();
  const told = useRef(onUsed);
  told.current = onUsed;
  useEffect(() => {
    if (!isOffered) return;
    let round = 0;
    const offer = async () => {
      round += 1;
      const own = round;
      const askFor = async () => {
        const access = await accessOf(queries.getDefaultOptions().queries?.meta);
        return (await access.signIn.passkeyOptions(undefined)).options;
      };
      // What is not offered is no mistake of anybody: the button for it is there.
      const used = await passkeyOffered(askFor, () => own !== round).catch(() => null);
      if (used && own === round) told.current(used);
    };
    void offer();
    const anew = setInterval(() => void offer(), anewMs);
    return () => {
      round = -1;
      clearInterval(anew);
      void offerNoPasskey();
    };
  }, [isOffered, queries]);
}
