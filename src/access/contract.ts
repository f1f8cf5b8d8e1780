/** Acting as somebody, which only the demo has. */
import { oc } from '@orpc/contract';
import * as z from 'zod';

export const contract = {
  actAs: oc
    .route({ method: 'PUT', path: '/api/v1/me', summary: 'Acts as a persona of the demo from now on, or as nobody', tags: ['access'] })
    .errors({ NOT_FOUND: { status: 404 } })
    .input(z.object({ person: z.guid().nullable().describe('One of the personas that `GET /me` lists; null: as who runs the program') }))
    .output(z.object({ person: z.guid().nullable() })),
};
