import { hasLevelWord, partOf } from '../words.ts';
import type { HolderDraft, PageDraft } from './draft.ts';
import { namesRoles } from './holders.ts';
import type { HolderReading } from './read-holder.ts';
import type { Reading, Source } from './reading.ts';

export function holderReading(
  reading: Reading,
  draft: PageDraft,
  holder: HolderDraft,
  source: Source,
  names: (text: string) => boolean,
  apart: HolderReading['apart'],
): HolderReading {
  const own = holder.title.toLowerCase();
  return {
    reading,
    holder,
    source,
    apart,
    ladders: draft.ladders,
    isRole: draft.kind === 'roles',
    proseAreas: false,
    rows: new Set(),
    ofSpecialty: false,
    names: (text) => text.toLowerCase() === own || names(text),
    isOwnHeading: (text) => {
      const written = text.toLowerCase();
      if (written === own || namesRoles(text)) return true;
      // "Support Staff Support Engineer" heads the page of "Staff Support Engineer".
      return (
        hasLevelWord(text) &&
        (written.startsWith(`${own} `) || written.endsWith(` ${own}`) || written.includes(` ${own} `)) &&
        partOf(text) === null &&
        !/\bcompetenc|\balignment|\bresponsibilit|\brequirement|\bexpectation/iu.test(text)
      );
    },
  };
}
