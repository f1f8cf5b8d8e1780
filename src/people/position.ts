/** What somebody holds from a day until a day: a post of the handbook, in a unit, under a manager. */
import type { Period } from './period.ts';
import type { PostKey } from './posts.ts';

export type PositionKind = 'substantive' | 'acting';

export interface Position extends Period {
  id: string;
  /** The id of who holds it. */
  person: string;
  /** Of substantive ones nobody holds two on a day; acting ones stand beside. */
  kind: PositionKind;
  post: PostKey;
  /** The post's title as it was when this was entered: a later wording changes nobody's history. */
  title: string;
  grade: number | null;
  /** The id of a unit. */
  unit: string | null;
  /** The id of a person; null: nobody is above. */
  manager: string | null;
  revision: number;
}
