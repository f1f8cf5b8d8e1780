/** What the room of people needs of the rooms and files that it does not know; `server.ts` hands it in. */
import type { Language } from '../../compiler/language.ts';
import type { Change } from '../../platform/database/database.ts';
import type { Day } from '../../platform/day.ts';
import type { Said } from '../../platform/refusal.ts';
import type { ChangesForView, ExpectationsView, Me, UnitView } from '../contract.ts';
import type { PostKey, Posts } from '../posts.ts';
import type { HandbookUnit } from '../take-units.ts';
import type { Within } from './store/within.ts';

/** The levels and roles one step on, on each track. */
export interface NextPosts {
  individual: PostKey[];
  management: PostKey[];
}

export type LivesUnder = ExpectationsView['version'];
export type Adoption = UnitView['adoption'];
export type TouchedBy = ChangesForView['changes'];
export type Persona = Me['personas'][number];

export interface DutyHolder {
  person: string;
  name: string;
  duty: string;
  /** null: over everything. */
  unit: { id: string; title: string } | null;
}

export interface HandedIn {
  /** Of the published version; of the pages as they are, while none was published. */
  posts(within: Within): Promise<Posts>;
  handbookUnits(within: Within): Promise<readonly HandbookUnit[]>;
  nextPosts(within: Within, post: PostKey): Promise<NextPosts>;
  /** The version of the handbook that people of a unit live under on a day. */
  livesUnder(within: Within, unit: string | null, on: Day): Promise<LivesUnder>;
  adoptionOf(within: Within, unit: string, on: Day): Promise<Adoption>;
  /** The publications that changed what somebody in these posts was held to, the latest first. */
  touchedBy(within: Within, held: readonly { post: PostKey; unit: string | null; from: Day; until: Day | null }[]): Promise<TouchedBy>;
  /** Everybody who holds one of some duties today. */
  holdersOf(within: Within, duties: readonly string[], on: Day): Promise<DutyHolder[]>;
  /** Does what may end somebody's time here. @throws Refusal where nobody could administer Gradus afterwards */
  leaving(change: Change, today: Day, act: () => Promise<void>): Promise<void>;
  /** What any room says, in a language. */
  sayIn(language: Language, said: Said): Pick<Said, 'message' | 'hint'>;
  /** Whom one can act as: of the demo alone. */
  personas(within: Within, language: Language): Promise<Persona[]>;
}
