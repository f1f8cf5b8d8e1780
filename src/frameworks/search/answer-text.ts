/** An answer for a terminal. */
import { ink, type Paper, printable, wrap } from '../../compiler/emit/paper.ts';
import type { Answer, Result } from './answer.ts';
import { alsoWords, readWords } from './answer-words.ts';
import { kindNames } from './entry.ts';
import { excerptOf, type Mark, textOf } from './marks.ts';

export function answerText(answer: Answer, paper: Paper): string {
  const counts = answer.choices.kinds.map(({ value, count }) => `${count} ${kindNames[value][count === 1 ? 0 : 1].toLowerCase()}`);
  const shown = answer.results.length < answer.matching ? ` The first ${answer.results.length} are shown; --limit shows more.` : '';
  return [
    `${counts.join(', ')}.${shown}`,
    ...readWords(answer).map((line) => wrap(paper, line)),
    '',
    answer.results.map((result) => resultText(result, paper)).join('\n\n'),
  ].join('\n');
}

/** Of a summary, as much as tells why it was found. */
const summaryRoom = 200;

function resultText(result: Result, paper: Paper): string {
  const { kind, title, text, at } = result;
  const name = `${kindNames[kind][0].toLowerCase()}  `;
  const words = title === null ? marked(text, paper) : `${ink(paper, 'dim', name)}${marked(title, paper, '', ' '.repeat(name.length))}`;
  const where = [at.path.join(' › '), alsoWords(result)].filter((part) => part !== '').join('; ');
  return [
    words,
    ...(title !== null && text.some(({ hit }) => hit) ? [marked(excerptOf(text, summaryRoom), paper, '  ')] : []),
    ...(where === '' ? [] : [wrap(paper, where, '  ')]),
    ink(paper, 'dim', `  ${printable(at.id)}  ${printable(at.file)}:${at.line}`),
  ].join('\n');
}

/** Wrapped like prose, with what was looked for in bold. Wrapping changes blanks only. */
function marked(marks: readonly Mark[], paper: Paper, first = '', hang = first): string {
  const text = wrap(paper, textOf(marks), first, hang);
  const hits = marks.flatMap((mark) => Array.from({ length: mark.text.replace(/\s+/gu, '').length }, () => mark.hit));
  let at = 0;
  return text.replace(/\S+/gu, (word) => {
    const flags = hits.slice(at, at + word.length);
    at += word.length;
    const [from, to] = [flags.indexOf(true), flags.lastIndexOf(true) + 1];
    return from === -1 ? word : `${word.slice(0, from)}${ink(paper, 'bold', word.slice(from, to))}${word.slice(to)}`;
  });
}
