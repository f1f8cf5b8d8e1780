/** Somebody is away for a longer time. Why is nobody's business here, so there is no place for it (D15). */
import type { Period } from './period.ts';

export interface Leave extends Period {
  id: string;
  person: string;
}
