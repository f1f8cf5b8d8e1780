/** What of the directory is asked for stands in the address: `?q=`, `?unit=`, `?post=`, `?manager=`, `?state=`, `?on=`. */
import type { DirectoryAsked } from '../contract.ts';

export interface DirectorySearch {
  q?: string;
  unit?: string;
  post?: string;
  manager?: string;
  state?: string;
  on?: string;
}

export function askedOf({ q, unit, post, manager, state, on }: DirectorySearch): Omit<DirectoryAsked, 'after'> {
  const query = q?.trim();
  return {
    ...(query && { query }),
    ...(unit && { unit }),
    ...(post && { post }),
    ...(manager && { manager }),
    ...((state === 'leave' || state === 'left' || state === 'all') && { state }),
    ...(on && { on }),
  };
}
