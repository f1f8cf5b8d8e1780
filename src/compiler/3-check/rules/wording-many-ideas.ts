import type { Diagnostic } from '../../diagnostic.ts';
import { wordingManyIdeas } from '../../messages.generated.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';
import { ofStatements } from '../wording.ts';

/** Two are often one thought ("decides, and says why"). */
const most = 2;

/** What people in frameworks do; a word after "and" that is none of these is no idea of its own. */
const verbs =
  'advise agree align analyse analyze answer apply ask assess attend balance bring build champion check choose close coach collaborate communicate ' +
  'compare conduct contribute coordinate correct create decide define delegate deliver demonstrate describe design develop direct document draft drive ' +
  'embrace enable encourage engage ensure establish estimate evaluate execute explain facilitate find fix follow foster gather give guide handle help hire ' +
  'hold identify implement improve influence initiate inspire interview introduce invest keep know lead learn listen maintain make manage measure ' +
  'mentor monitor motivate negotiate observe offer organise organize own partner participate pick plan prepare present prioritise prioritize promote propose ' +
  'provide publish push raise recognise recognize recommend recruit reduce refine remove report represent research resolve respond review run ' +
  'schedule seek set shape share show solve speak sponsor study suggest supervise support take talk teach tell test track train understand update ' +
  'use weigh work write';
const base: ReadonlySet<string> = new Set(verbs.split(' '));
const known: ReadonlySet<string> = new Set([...base].flatMap((verb) => [verb, thirdPerson(verb)]));

/** A statement that asks for more than two things, so that nobody can say whether it is met. */
export function wordingManyIdeasRule(checked: Checked): Diagnostic[] {
  return ofStatements(checked, (text) => {
    const ideas = ideasOf(text);
    return ideas.length > most
      ? { message: wordingManyIdeas({ count: ideas.length, ideas: phrase('commaWithinQuotes', ...ideas) }), words: text }
      : null;
  });
}

/** The verbs at the heads of clauses, in the form of the first: another form belongs to a clause of its own ("helps to plan and estimate"). */
function ideasOf(text: string): string[] {
  const clauses = text.split(/(?:[,;.]\s+(?:and\s+|then\s+|or\s+)?|\s+and\s+)/u);
  const heads = clauses.flatMap((clause) => {
    const [first = '', second = ''] = clause.trim().toLowerCase().split(/\s+/u);
    const verb = first.endsWith('ly') ? second : first;
    return known.has(verb) ? [verb] : [];
  });
  const isBase = (verb: string) => base.has(verb);
  return heads.filter((verb) => isBase(verb) === isBase(heads[0] ?? ''));
}

function thirdPerson(verb: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
