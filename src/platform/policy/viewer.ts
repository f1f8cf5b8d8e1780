/** Whose eyes a request sees with, and what they may do beyond their own records. */
import type { Actor } from '../database/database.ts';

export interface HeldDuty {
  duty: string;
  /** Over this unit and all below it; null: over everything. */
  unit: string | null;
}

export interface Viewer {
  /** As the audit names whoever does something. */
  actor: Actor;
  /** null: whoever runs the program, or a program. */
  person: string | null;
  duties: readonly HeldDuty[];
  /** Whoever runs the program on this machine, and a visitor of the demo: nothing is refused them. */
  everything: boolean;
  /** What an API token narrows to; null: nothing is narrowed. */
  scopes: ReadonlySet<string> | null;
  /** The id of the session, which is not its token; null: there is none. */
  session: string | null;
  /** The administrator who looks with these eyes (D28): every change is refused, and opinions are masked. */
  viewedBy: string | null;
  /** They came in by one factor where two are asked of them: little is answered until they come with more. */
  lacksFactor: boolean;
}

/** Somebody or something for which no narrowing holds. */
export function viewerOf(actor: Actor, more: Partial<Viewer> = {}): Viewer {
  return { actor, person: null, duties: [], everything: false, scopes: null, session: null, viewedBy: null, lacksFactor: false, ...more };
}

export function holdsDuty(viewer: Viewer, duty: string): boolean {
  return viewer.everything || viewer.duties.some((held) => held.duty === duty && held.unit === null);
}
