/** What a job title or code of the personnel system stands for, confirmed by somebody once. */
import type { PostKey } from './posts.ts';

export interface RoleMapping {
  id: string;
  /** The title or code as the personnel system writes it. */
  source: string;
  post: PostKey;
  /** The id of whoever confirmed it. */
  confirmedBy: string;
  /** The moment, in ISO's form. */
  confirmedAt: string;
  revision: number;
}
