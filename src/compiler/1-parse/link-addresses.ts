import type { Stretch } from './stretch.ts';

const attribute = /\bhref\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/iu;
/** Longer ones are a mistake or an attack: each half link would be searched for its end. */
const longest = { address: 2_000, title: 1_000, space: 100 };

/** Where the addresses of links stand in a paragraph of Markdown. */
export function linkAddresses(part: string): Stretch[] {
  if (!part.includes('](') && !/<a\s/iu.test(part)) return [];
  const found: Stretch[] = [];
  const codeEnd = codeEnds(part);
  const lastComment = part.lastIndexOf('-->');
  let open: string[] = [];
  const tokens = /\\[\s\S]|`+|!?\[|\]\(|\]|<!--|<a\s[^<>]*>/giu;
  for (let token = tokens.exec(part); token; token = tokens.exec(part)) {
    const sign = token[0];
    const end = token.index + sign.length;
    if (sign === '[' || sign === '![') open.push(sign);
    else if (sign.startsWith('`')) tokens.lastIndex = codeEnd(token.index, sign.length) ?? end;
    else if (sign === '<!--' && lastComment >= end) tokens.lastIndex = part.indexOf('-->', end);
    else if (sign === '](' || sign === ']') {
      const opening = open.pop();
      const link = sign === '](' && opening !== undefined ? addressAt(part, end) : null;
      if (!link) continue;
      tokens.lastIndex = link.end;
      if (opening === '![') continue;
      found.push(link);
      // A link holds no other link.
      open = open.filter((one) => one === '![');
    } else if (/^<a/iu.test(sign)) {
      const href = attribute.exec(sign);
      const value = href?.[1] ?? href?.[2] ?? href?.[3];
      if (!href || !value) continue;
      const from = token.index + href.index + href[0].lastIndexOf(value);
      found.push({ from, to: from + value.length });
    }
  }
  return found;
}

/** Where code ends that backticks open: at the next that are as many. Asked for in order. */
function codeEnds(part: string): (from: number, length: number) => number | null {
  const places = new Map<number, number[]>();
  for (const { 0: run, index } of part.matchAll(/`+/gu)) {
    const same = places.get(run.length);
    if (same) same.push(index);
    else places.set(run.length, [index]);
  }
  for (const same of places.values()) same.reverse();
  return (from, length) => {
    const ahead = places.get(length) ?? [];
    while (ahead.length > 0 && (ahead.at(-1) ?? 0) <= from) ahead.pop();
    const place = ahead.at(-1);
    return place === undefined ? null : place + length;
  };
}

/** The address of a link from behind its round bracket on, and where the link ends; null when it is none. */
function addressAt(part: string, begin: number): (Stretch & { end: number }) | null {
  let from = afterSpace(part, begin);
  let to = from;
  if (part.charAt(from) === '<') {
    to = part.indexOf('>', ++from);
    if (to === -1 || to - from > longest.address || /[<\n]/u.test(part.slice(from, to))) return null;
  } else {
    for (let depth = 0; to < part.length && to - from <= longest.address; to++) {
      const sign = part.charAt(to);
      if (sign === '\\') to++;
      else if (/\s/u.test(sign) || (sign === ')' && depth === 0)) break;
      else if (sign === '(') depth++;
      else if (sign === ')') depth--;
    }
  }
  const behind = part.charAt(from - 1) === '<' ? to + 1 : to;
  const next = afterSpace(part, behind);
  const title = next === behind ? next : afterTitle(part, next);
  const end = afterSpace(part, title);
  return part.charAt(end) === ')' ? { from, to, end: end + 1 } : null;
}

function afterTitle(part: string, from: number): number {
  const closing = { '"': '"', "'": "'", '(': ')' }[part.charAt(from)];
  if (closing === undefined) return from;
  const end = part.slice(from + 1, from + longest.title).indexOf(closing);
  return end === -1 ? from : from + end + 2;
}

function afterSpace(part: string, from: number): number {
  let at = from;
  while (at - from < longest.space && /\s/u.test(part.charAt(at))) at++;
  return at;
}
