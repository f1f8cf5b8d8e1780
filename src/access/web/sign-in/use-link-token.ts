import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { linkTokenKey, takeLinkToken } from '../link-token.ts';

/** What opens the link that led here; another link that is opened in the same page takes its place. null: nothing did. */
export function useLinkToken(): string | null {
  const queries = useQueryClient();
  const { history } = useRouter();
  const [token, setToken] = useState(() => queries.getQueryData<string>(linkTokenKey) ?? null);
  useEffect(() => {
    const take = () => {
      const taken = takeLinkToken(location, (address) => history.replace(address));
      if (taken !== null) setToken(taken);
    };
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, [history]);
  return token;
}
