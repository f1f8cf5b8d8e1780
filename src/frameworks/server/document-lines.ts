/** Breaks text into lines, each of runs that one font can draw. */
import { isIncomplete, stretchesOf } from './document-letters.ts';

/** What is drawn in one go. */
export interface Run {
  /** Which of the fonts has it. */
  font: number;
  shown: string;
  actual: string | null;
}

export interface Measure {
  /** The first of the fonts that has a character; -1 where none has. */
  fontOf(character: string): number;
  widthOf(text: string, font: number): number;
}

/** Whether a text has something that no font can show. */
export function hasUnshown(text: string, { fontOf }: Measure): boolean {
  return isIncomplete(stretchesOf(text, (character) => fontOf(character) !== -1));
}

/** The lines of a text that is one paragraph; a word longer than a line is broken where the line ends. */
export function linesOf(text: string, width: number, measure: Measure): Run[][] {
  const space = measure.widthOf(' ', 0);
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  for (const word of wordsOf(text, measure)) {
    for (const [index, part] of fitting(word, width, measure).entries()) {
      const long = widthOf(part, measure);
      // At the end of a line as well: what is read out or copied is one text.
      if (line.length > 0 && index === 0) append(line, { font: 0, shown: ' ', actual: null });
      if (line.length > 0 && (index > 0 || used + space + long > width)) {
        lines.push(line);
        line = [];
        used = 0;
      }
      if (line.length > 0) used += space;
      for (const run of part) append(line, run);
      used += long;
    }
  }
  return line.length > 0 ? [...lines, line] : lines;
}

function wordsOf(text: string, { fontOf }: Measure): Run[][] {
  const words: Run[][] = [];
  let word: Run[] = [];
  const endWord = () => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const { shown, actual } of stretchesOf(text, (character) => fontOf(character) !== -1)) {
    // What stands for something else is in the letters that every document has.
    if (actual !== null) append(word, { font: 0, shown, actual });
    else
      for (const [index, part] of shown.split(' ').entries()) {
        if (index > 0) endWord();
        for (const character of part) append(word, { font: fontOf(character), shown: character, actual: null });
      }
  }
  endWord();
  return words;
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (!last || last.font !== run.font || last.actual !== null || run.actual !== null) runs.push({ ...run });
  else last.shown += run.shown;
}

function widthOf(runs: Run[], measure: Measure): number {
  return runs.reduce((width, { shown, font }) => width + measure.widthOf(shown, font), 0);
}

/** Most words fit into a line; of others, each part does. */
function fitting(word: Run[], width: number, measure: Measure): Run[][] {
  if (widthOf(word, measure) <= width) return [word];
  const parts: Run[][] = [[]];
  let used = 0;
  for (const { shown, font, actual } of word) {
    for (const piece of actual === null ? shown : [shown]) {
      const long = measure.widthOf(piece, font);
      if (used + long > width) {
        parts.push([]);
        used = 0;
      }
      append(parts.at(-1) ?? [], { font, shown: piece, actual });
      used += long;
    }
  }
  return parts.filter((part) => part.length > 0);
}
