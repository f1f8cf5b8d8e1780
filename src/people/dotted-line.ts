/** Somebody works with somebody else's guidance beside their manager's. It gives no duty; it is shown. */
import type { Period } from './period.ts';

export interface DottedLine extends Period {
  id: string;
  person: string;
  /** Who guides them. */
  to: string;
}
