import type { Passages } from './inline.ts';
import type { Masked, Shortcode } from './shortcode.ts';
import { within } from './stretch.ts';

/**
 * The masked text of a page, read back with its shortcodes in their places. `bare` leaves all of them out, which tells
 * whether there is anything beside them.
 */
export function passagesOf(source: string, { text, shortcodes }: Masked): { full: Passages; bare: Passages } {
  if (shortcodes.length === 0) {
    const slice = (from: number, to: number) => text.slice(from, to);
    const plain: Passages = { read: slice, written: slice, comment: () => '', address: slice };
    return { full: plain, bare: plain };
  }
  const fill = (from: number, to: number, say: (code: Shortcode) => string): string => {
    let filled = '';
    let done = from;
    for (const code of within(shortcodes, { from, to })) {
      filled += text.slice(done, code.from) + say(code);
      done = code.to;
    }
    return filled + text.slice(done, to);
  };
  const writtenAs = (code: Shortcode) => source.slice(code.from, code.to);
  const full: Passages = {
    read: (from, to) => fill(from, to, (code) => (isGap(code) ? writtenAs(code) : '')),
    written: (from, to) => fill(from, to, writtenAs),
    comment: (from, to) => within(shortcodes, { from, to }).filter(isGap).map(writtenAs).join(''),
    address: (from, to) => fill(from, to, (code) => (code.kind === 'address' ? (code.argument ?? '') : writtenAs(code))),
  };
  return { full, bare: { ...full, read: (from, to) => fill(from, to, () => ''), comment: () => '' } };
}

/** Words come in its place that nobody here knows: it is shown as written. Of a pair, what stands between says enough. */
function isGap(code: Shortcode): boolean {
  return (code.kind === 'unknown' || code.kind === 'address') && !code.paired;
}
