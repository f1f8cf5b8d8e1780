/** Somebody belongs to a unit beside that of their position: a guild, a project team. */
import type { Period } from './period.ts';

export interface Membership extends Period {
  id: string;
  person: string;
  unit: string;
}
