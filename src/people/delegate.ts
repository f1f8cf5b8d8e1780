/** Somebody stands in for somebody else. */
import type { Period } from './period.ts';

export interface Delegate extends Period {
  id: string;
  /** Whom they stand in for. */
  person: string;
  /** Who stands in. */
  delegate: string;
}
