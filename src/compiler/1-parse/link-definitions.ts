/** Addresses that a page gives by name: `[plan]: /plan/` below, `[the plan][plan]`, `[plan][]` or `[plan]` in the words. */
import type { SyntaxNode, Tree } from '@lezer/common';
import type { Passages } from './inline.ts';

/** The address of a name, however its letters are written; null where the page gives none. */
export type DefinedAddress = (name: string) => string | null;

/** Of a page with nothing in square brackets before a colon no tree is walked. */
export function definedAddresses(tree: Tree, text: string, page: Passages): DefinedAddress {
  const found = new Map<string, string>();
  if (/^ {0,3}\[[^\]\n]*\]:/mu.test(text))
    tree.iterate({
      enter: ({ name, node }) => {
        if (name !== 'LinkReference') return;
        const [label, url] = [node.getChild('LinkLabel'), node.getChild('URL')];
        if (!label || !url) return;
        const key = keyOf(text.slice(label.from + 1, label.to - 1));
        // Of two of one name the first counts.
        if (!found.has(key)) found.set(key, withoutAngles(page.address(url.from, url.to)));
      },
    });
  return (name) => found.get(keyOf(name)) ?? null;
}

/** The name a link asks for: its label, or its own words where the label is empty or missing. */
export function nameAsked(link: SyntaxNode, text: (from: number, to: number) => string): string {
  const label = link.getChild('LinkLabel');
  const named = label ? text(label.from + 1, label.to - 1) : '';
  if (named.trim() !== '') return named;
  const [opening, closing] = link.getChildren('LinkMark');
  return opening && closing ? text(opening.to, closing.from) : '';
}

export function withoutAngles(address: string): string {
  return address.replace(/^<|>$/gu, '');
}

function keyOf(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLowerCase();
}
