/** Of the demo alone: as whom one looks at it. A cookie keeps it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { routes } from '../routes.ts';

export function useActingAs() {
  const queries = useQueryClient();
  const router = useRouter();
  return useMutation({
    throwOnError: false,
    mutationFn: async (person: string | null) => {
      const answer = await fetch(routes.me.path, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ person }),
      });
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    },
    onSuccess: async () => {
      // What may be done, and what is one's own, is another's now.
      await queries.invalidateQueries();
      await router.invalidate();
    },
  });
}
