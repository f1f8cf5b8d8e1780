import type { Diagnostic } from '../../diagnostic.ts';
import { wordingOffPutting } from '../../messages.generated.ts';
import type { Checked } from '../check.ts';
import { ofStatements } from '../wording.ts';

interface Term {
  shape: RegExp;
  /** Who is known to be put off, and by whom that was published: the message page has the sources in full. */
  why: string;
  instead: string;
}

const masculine = 'read as meant for men (Gaucher, Friesen and Kay 2011)';
const gendered = 'leaves out everybody who is not a man (APA 2020)';
const aged = 'read as meant for the young (EEOC)';
const careless = 'makes light of people, or of what was done to them (Google developer style guide)';

/** Words of the lists that frameworks can do without; "lead", "challenge" or "decision" are on them, too, and stay. */
const terms: readonly Term[] = [
  term('aggressive(?:ly)?|assertive(?:ly)?', masculine, '"persistent", or what is done'),
  term('dominat(?:e|es|ing)|dominant', masculine, '"leads in"'),
  term('fearless(?:ly)?|fierce(?:ly)?|ruthless(?:ly)?', masculine, 'the risk that is taken, and how'),
  term(
    '(?:highly|fiercely|very|is|be) competitive|competitive (?:spirit|drive|nature|streak)|headstrong|stubborn(?:ly)?|outspoken',
    masculine,
    'what is done, and for whom it is better',
  ),
  term('ninjas?|rock ?stars?|gurus?|wizards?|superheroe?s?|hackers?', masculine, 'the name of the work'),
  term('killer instinct|crush(?:es|ing)? it|kills? it', masculine, 'the result'),
  term('he|him|his|himself|s?/he|he/she|his/her|he or she|his or her', gendered, '"they", "their"'),
  term('manpower|man-hours?|manned|man-made', gendered, '"people", "hours of work"'),
  term('chairman|foreman|salesm[ae]n|spokesman|middlem[ae]n|gentlem[ae]n|guys', gendered, '"chair", "lead", "everybody"'),
  term('digital natives?|young(?: and dynamic)?|youthful|recent graduates?|energetic', aged, 'what somebody has to be able to do'),
  term('native speakers?', careless, '"fluent"'),
  term(
    'crazy|insane(?:ly)?|lunatic|sanity checks?|lame|dumb|crippl(?:es|ed|ing)',
    careless,
    'what is meant: "a quick check", "slows down"',
  ),
  term('whitelists?|blacklists?|master/slave|grandfathered', careless, '"allow list", "deny list", "main and replica", "exempt"'),
];

function term(words: string, why: string, instead: string): Term {
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
