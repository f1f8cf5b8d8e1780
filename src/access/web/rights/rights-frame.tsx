import type { ReactNode } from 'react';
import { PeopleSpeaking } from '../../../people/web/words/people-words.tsx';
import { AccessSpeaking } from '../words/access-words.tsx';

/** Around the pages of what is kept of somebody: links to people speak as their pages do. */
export function RightsFrame({ children }: { children: ReactNode }) {
  return (
    <PeopleSpeaking>
      <AccessSpeaking>{children}</AccessSpeaking>
    </PeopleSpeaking>
  );
}
