import type { Diagnostic } from '../../diagnostic.ts';
import { wordingTooLong } from '../../messages.generated.ts';
import type { Checked } from '../check.ts';
import { ofStatements } from '../wording.ts';

/** At the pace of speech, some 150 words a minute, a quarter of a minute in one breath. */
const most = 40;

/** A statement too long to be read aloud. */
export function wordingTooLongRule(checked: Checked): Diagnostic[] {
  return ofStatements(checked, (text) => {
    const count = text.split(/\s+/u).length;
    return count > most ? { message: wordingTooLong({ count, most }), words: text } : null;
  });
}
