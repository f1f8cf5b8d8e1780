const via = /\((?:via|through|as) (?:the |an? )?([^()]+?)(?: (?:level|role|position|track|path))?\)/giu;
const becomes =
  /\b(?:promoted to|progress(?:es)? to|advance(?:s)? to|next (?:level|step|role) is|become) (?:the |an? )?(\p{Lu}[\p{L}\s,-]*?)(?: (?:level|role|position)\b|[.;)]|,? or\b|$)/gu;

/** Where a level leads, as its summary tells: each way with its track. */
export function readLeadsTo(text: string): { text: string; track: 'individual' | 'management' }[] {
  const ways: { text: string; track: 'individual' | 'management' }[] = [];
  let from = 0;
  for (const match of [...text.matchAll(via), ...text.matchAll(becomes)].sort((a, b) => a.index - b.index)) {
    const clause = text.slice(from, match.index + match[0].length);
    from = match.index + match[0].length;
    const target = match[1]?.trim();
    if (target && !ways.some((way) => way.text === target))
      ways.push({ text: target, track: /\bmanag(?:er|ement)\b/iu.test(clause) ? 'management' : 'individual' });
  }
  return ways;
}
