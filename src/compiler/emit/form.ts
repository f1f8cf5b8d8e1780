import type { Paper } from './paper.ts';

/** How an answer is printed. */
export type Form = { as: 'text'; paper: Paper } | { as: 'markdown' } | { as: 'json' };

/** `--json` and `--markdown` of a command; JSON wins. */
export function formOf(options: { json?: boolean; markdown?: boolean }, paper: Paper): Form {
  return options.json ? { as: 'json' } : options.markdown ? { as: 'markdown' } : { as: 'text', paper };
}
