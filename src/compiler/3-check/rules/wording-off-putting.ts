import type { Diagnostic } from '../../diagnostic.ts';
import { wordingOffPutting } from '../../messages.generated.ts';
import { type Phrase, phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';
import { ofStatements } from '../wording.ts';

interface Term {
  shape: RegExp;
  /** Who is known to be put off, and by whom that was published: the message page has the sources in full. */
  why: Phrase;
  instead: Phrase;
}

const masculine = phrase('meantForMen');
const gendered = phrase('leavesOutOthers');
const aged = phrase('meantForTheYoung');
const careless = phrase('makesLight');

/** Words of the lists that frameworks can do without; "lead", "challenge" or "decision" are on them, too, and stay. */
const terms: readonly Term[] = [
  term('aggressive(?:ly)?|assertive(?:ly)?', masculine, phrase('writePersistent')),
  term('dominat(?:e|es|ing)|dominant', masculine, phrase('quoted', 'leads in')),
  term('fearless(?:ly)?|fierce(?:ly)?|ruthless(?:ly)?', masculine, phrase('writeTheRisk')),
  term(
    '(?:highly|fiercely|very|is|be) competitive|competitive (?:spirit|drive|nature|streak)|headstrong|stubborn(?:ly)?|outspoken',
    masculine,
    phrase('writeForWhom'),
  ),
  term('ninjas?|rock ?stars?|gurus?|wizards?|superheroe?s?|hackers?', masculine, phrase('writeTheWork')),
  term('killer instinct|crush(?:es|ing)? it|kills? it', masculine, phrase('writeTheResult')),
  term('he|him|his|himself|s?/he|he/she|his/her|he or she|his or her', gendered, phrase('quotedNames', 'they', 'their')),
  term('manpower|man-hours?|manned|man-made', gendered, phrase('quotedNames', 'people', 'hours of work')),
  term(
    'chairman|foreman|salesm[ae]n|spokesman|middlem[ae]n|gentlem[ae]n|guys',
    gendered,
    phrase('quotedNames', 'chair', 'lead', 'everybody'),
  ),
  term('digital natives?|young(?: and dynamic)?|youthful|recent graduates?|energetic', aged, phrase('writeTheAbility')),
  term('native speakers?', careless, phrase('quoted', 'fluent')),
  term('crazy|insane(?:ly)?|lunatic|sanity checks?|lame|dumb|crippl(?:es|ed|ing)', careless, phrase('writeWhatIsMeant')),
  term(
    'whitelists?|blacklists?|master/slave|grandfathered',
    careless,
    phrase('quotedNames', 'allow list', 'deny list', 'main and replica', 'exempt'),
  ),
];

function term(words: string, why: Phrase, instead: Phrase): Term {
  return { shape: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, 'iu'), why, instead };
}

/** Wording known to put groups of people off. */
export function wordingOffPuttingRule(checked: Checked): Diagnostic[] {
  return ofStatements(checked, (text) => {
    for (const { shape, why, instead } of terms) {
      const [words] = shape.exec(text) ?? [];
      if (words !== undefined) return { message: wordingOffPutting({ words, why, instead }), words };
    }
    return null;
  });
}
