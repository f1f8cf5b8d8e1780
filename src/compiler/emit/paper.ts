/** What text is written on: how wide it is and whether it has colours. */
export interface Paper {
  width: number;
  colour: boolean;
}

export type Ink = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

const codes: Record<Ink, [number, number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
};

export function ink(paper: Paper, colour: Ink, text: string): string {
  const [on, off] = codes[colour];
  return paper.colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}

/** Line by line: a pager that shows some of the lines keeps their colour. */
export function inked(paper: Paper, colour: Ink, lines: string): string {
  return lines
    .split('\n')
    .map((line) => ink(paper, colour, line))
    .join('\n');
}

/** Breaks prose at spaces; later lines are indented under `hang`. Words longer than a line stay whole. */
export function wrap(paper: Paper, text: string, first = '', hang = ' '.repeat(first.length)): string {
  const room = Math.max(paper.width, 40);
  const lines: string[] = [];
  let line = first;
  let bare = true;
  for (const word of printable(text).split(/\s+/u)) {
    if (!bare && line.length + 1 + word.length > room) {
      lines.push(line);
      line = hang;
      bare = true;
    }
    line += bare ? word : ` ${word}`;
    bare = false;
  }
  return [...lines, line].join('\n');
}

/** Pages are not trusted: control characters would drive the terminal. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '�');
}
