/** Who answers in this room. */
import type { AccessClient } from './client.ts';

/** Told to the query client once; it tells every query. The client is a part that is loaded when somebody first asks. */
export function accessOf(meta: Record<string, unknown> | undefined): Promise<AccessClient> {
  return (meta as { access: () => Promise<AccessClient> }).access();
}
