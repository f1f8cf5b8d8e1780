import { searchWords, termsOf } from './search-words.ts';

/** A stretch of words; `hit`: it is what was looked for. */
export interface Mark {
  text: string;
  hit: boolean;
}

export function textOf(marks: readonly Mark[]): string {
  return marks.map(({ text }) => text).join('');
}

/** A text with the words marked that are among those found. */
export function markedIn(text: string, found: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  for (const { word, from, to } of searchWords(text)) {
    if (!termsOf(word).some((term) => found.has(term))) continue;
    if (from > at) marks.push({ text: text.slice(at, from), hit: false });
    marks.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length) marks.push({ text: text.slice(at), hit: false });
  return marks;
}

/** As much as there is room for, from shortly before the first hit; cut between words. */
export function excerptOf(marks: readonly Mark[], room: number): Mark[] {
  const length = marks.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= room) return [...marks];
  const before = Math.floor(room / 3);
  const first = marks.findIndex(({ hit }) => hit);
  const hitAt = marks.slice(0, Math.max(first, 0)).reduce((sum, { text }) => sum + text.length, 0);
  const from = Math.max(0, Math.min(hitAt - before, length - room));
  const cut: Mark[] = [];
  let at = 0;
  for (const { text, hit } of marks) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, from + room - at));
    if (part !== '') cut.push({ text: part, hit });
    at += text.length;
  }
  const [start, end] = [cut[0], cut.at(-1)];
  if (from > 0 && start && !start.hit) start.text = `… ${start.text.replace(/^\S*\s+/u, '')}`;
  if (from + room < length && end) end.text = `${end.hit ? end.text : end.text.replace(/\s+\S*$/u, '')} …`;
  return cut;
}
