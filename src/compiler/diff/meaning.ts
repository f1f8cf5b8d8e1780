/**
 * What another wording of one statement means for the people held to it, read off its words. In doubt a change is
 * minor; where a figure or a "not" changed it is major, for somebody has to look at it.
 */
import { turnsOf } from '../align/reach.ts';
import { type Segment, wordChanges } from '../align/word-changes.ts';
import { wordsOf } from '../align/words.ts';
import { textKey } from '../key.ts';
import { type Phrase, phrase } from '../speech/phrase.ts';
import { because, type Reason } from './grade.ts';

/**
 * Empty where neither words nor markup changed.
 * @param isWhole another statement became part of this one, or came out of it: what it says more or less is asked as that
 */
export function meaningOf(
  before: { text: string; markdown: string },
  after: { text: string; markdown: string },
  isWhole = false,
): Reason[] {
  if (textKey(before.text) === textKey(after.text))
    return before.markdown === after.markdown ? [] : [because('patch', markupWords(before.markdown, after.markdown))];
  if (bare(before.text) === bare(after.text)) return [because('patch', phrase('punctuation'))];
  const [old, now] = [before.text, after.text];
  const segments = wordChanges(old, now);
  const reasons = [...turns(old, now, segments), ...duty(old, now, segments), ...denial(segments), ...figures(segments)];
  const more = isWhole ? [] : clauses(segments);
  if (reasons.length + more.length > 0) return [...reasons, ...more];
  return isSameMeaning(old, now) ? [because('patch', phrase('sameWordsOtherwise'))] : [because('minor', phrase('wordedOtherwise'))];
}

const link = /\]\([^)]*\)/gu;

function markupWords(before: string, after: string): Phrase {
  return phrase(before.replace(link, '') === after.replace(link, '') ? 'linkTarget' : 'markup');
}

function bare(text: string): string {
  return textKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const axes = { scope: 'howWidely', frequency: 'howOften', part: 'theirPart', size: 'howLarge', support: 'withHowMuchHelp' } as const;

/** In a long text only words that themselves came or went can turn it. */
function turns(before: string, after: string, segments: readonly Segment[]): Reason[] {
  const has = (kind: Segment['kind'], words: string | null) =>
    words !== null && segments.some((one) => one.kind === kind && one.text.toLowerCase().includes(words.toLowerCase()));
  return turnsOf(before, after)
    .filter(({ from, to }) => has('removed', from) || has('added', to))
    .map(({ axis, direction, from, to }) => {
      const [then, now] = [from, to].map((words) => words?.toLowerCase() ?? phrase('ownWork'));
      return because(direction === 'wider' ? 'major' : 'minor', phrase('becameOf', phrase(axes[axis]), then ?? '', now ?? ''));
    });
}

/** From what is left to them to what is asked; no word of the kind asks plainly, as "must" does. */
const duties: readonly RegExp[] = [
  /\b(?:may|might|can|could|optional(?:ly)?|nice to have|a plus|ideally|preferabl[ey]|preferred|recommended)\b/iu,
  /\b(?:should|encouraged|aims? to|tries to|where possible|when possible)\b/iu,
  /\b(?:must|shall|required|mandatory|has to|have to|needs? to|is expected|are expected|expected to)\b/iu,
];

/** Where a softening word went together with what it softened, nothing became more binding. */
function duty(before: string, after: string, segments: readonly Segment[]): Reason[] {
  const [old, now] = [dutyOf(before), dutyOf(after)];
  if (old.rank === now.rank) return [];
  const wentAlong = (kind: Segment['kind'], words: string) =>
    segments.some((one) => one.kind === kind && one.text.toLowerCase().includes(words) && wordsOf(one.text).length > 2);
  if (old.rank < now.rank ? wentAlong('removed', old.words) : wentAlong('added', now.words)) return [];
  return [because(now.rank > old.rank ? 'major' : 'minor', phrase('howBinding', shown(old), shown(now)))];
}

/** In words, also where no word of the text says it. */
function shown({ words }: { words: string }): Phrase | string {
  return words === '' ? phrase('askedPlainly') : words;
}

function dutyOf(text: string): { rank: number; words: string } {
  for (const [rank, shape] of duties.entries()) {
    const found = shape.exec(text);
    if (found) return { rank, words: found[0].toLowerCase() };
  }
  return { rank: duties.length - 1, words: '' };
}

const denials = /\b(?:not|no|never|without|neither|nor|none|cannot)\b|n['’]t\b/giu;

function denial(segments: readonly Segment[]): Reason[] {
  const of = (kind: Segment['kind']) => segments.flatMap((one) => (one.kind === kind ? (one.text.match(denials) ?? []) : []));
  const [went, came] = [of('removed'), of('added')];
  if (went.length === came.length) return [];
  const isMore = came.length > went.length;
  return [because('major', phrase(isMore ? 'cameIn' : 'went', (isMore ? came : went)[0]?.toLowerCase() ?? ''))];
}

/** Words of number stand for their figure. */
const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety hundred';
const numbers = new Map([
  ...words.split(' ').map((word, index) => [word, index] as const),
  ...tens.split(' ').map((word, index) => [word, 10 * (index + 2)] as const),
]);
const figure = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\d+(?:[.,]\\d+)*|${[...numbers.keys()].slice(1).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

function figures(segments: readonly Segment[]): Reason[] {
  const [old, now] = (['removed', 'added'] as const).map((kind) =>
    segments.flatMap((one) => (one.kind === kind ? (one.text.match(figure) ?? []) : [])),
  );
  // "One" is mostly no number: it needs another beside it.
  const isFigure = [...(old ?? []), ...(now ?? [])].some((word) => word.toLowerCase() !== 'one');
  const [from, to] = [old, now].map((words) => (words ?? []).map(figureOf).join(', '));
  return isFigure && from !== '' && to !== '' && from !== to ? [because('major', phrase('aFigure', from ?? '', to ?? ''))] : [];
}

function figureOf(word: string): string {
  return String(numbers.get(word.toLowerCase()) ?? word);
}

const asksToo = /^[\s,;]*(?:and|as well as|also|plus|in addition)\b|^\s*[;.]/iu;
const explains = /^[\s,;:(–—-]*(?:such as|for example|for instance|e\.g|i\.e|that is|including|like|especially|namely)\b|^\s*\(/iu;
/** A clause of fewer words that carry meaning is a turn of phrase. */
const fewestWords = 2;

/** What was added or taken away as a clause of its own, where nothing else changed. */
function clauses(segments: readonly Segment[]): Reason[] {
  const of = (kind: Segment['kind']) => segments.filter((one) => one.kind === kind && /[\p{L}\p{N}]/u.test(one.text));
  const isClause = (one: Segment) => {
    const isSentence = /[.;!?]\s*$/u.test(segments[segments.indexOf(one) - 1]?.text ?? '');
    return (isSentence || asksToo.test(one.text)) && !explains.test(one.text) && wordsOf(one.text).length >= fewestWords;
  };
  const [added, removed] = [of('added'), of('removed')];
  const short = (text: string) => text.replace(/^[\s,;.]+/u, '').trim();
  const [more, less] = [added.find(isClause), removed.find(isClause)];
  if (removed.length === 0 && more) return [because('major', phrase('asksMore', short(more.text)))];
  if (added.length === 0 && less) return [because('minor', phrase('asksLess', short(less.text)))];
  const isExplained = removed.length === 0 && added.length > 0 && added.every(({ text }) => explains.test(text));
  return isExplained ? [because('minor', phrase('explainedFurther'))] : [];
}

function isSameMeaning(before: string, after: string): boolean {
  const stems = (text: string) =>
    wordsOf(text)
      .map(({ stem }) => stem)
      .sort()
      .join(' ');
  return stems(before) === stems(after);
}
