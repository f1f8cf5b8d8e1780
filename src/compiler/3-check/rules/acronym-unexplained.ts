import type { Diagnostic } from '../../diagnostic.ts';
import { groupBy } from '../../group.ts';
import { acronymUnexplained } from '../../messages.generated.ts';
import { diagnose, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import { type Written, writtenOf } from '../../written.ts';
import type { Checked } from '../check.ts';
import { placeOf } from '../wording.ts';

const acronym = /(?<![\p{L}\p{N}./_-])\p{Lu}[\p{Lu}\p{N}&]{0,4}\p{Lu}(?=s?(?![\p{L}\p{N}_]))/gu;

/** In general dictionaries, or no abbreviations at all. */
const known: ReadonlySet<string> = new Set(
  (
    'AI API CD CEO CFO CI COO CPU CSS CTO CV DB DNA EU FAQ GPS GPU HR HTML HTTP ID II III IT IV JSON KPI OK PC PDF PDFS PR QA RAM SQL SSH TV UI UK ' +
    'UN URL US USA USB UX VI VII VIII VP VPN WWW XML YAML TBD NA AND OR NOT NO ALL MUST DO IF IN ON TO WE IS IT A I'
  ).split(' '),
);
const mostRelated = 10;

/** An acronym that no page of the handbook explains; once for each. */
export function acronymUnexplainedRule(checked: Checked): Diagnostic[] {
  const uses = writtenOf(checked.graph).flatMap((statement) =>
    [...new Set(statement.text.match(acronym) ?? [])].flatMap((name) => (known.has(name) ? [] : [{ name, statement }])),
  );
  if (uses.length === 0) return [];
  const explained = explainedIn(checked);
  return [...groupBy(uses, ({ name }) => name)].flatMap(([name, found]) => {
    const [first, ...others] = found.map(({ statement }) => statement);
    if (!first || explained.has(name)) return [];
    const at = placeOf(checked, first, name);
    const more = others.length === 0 ? null : phrase('moreStatements', others.length);
    const related = others.slice(0, mostRelated).map(({ place }: Written) => noteAt(place, phrase('again', name)));
    return [{ ...diagnose(acronymUnexplained({ name, more }), first.place.file, at), related }];
  });
}

/** "Service Level Objective (SLO)", "SLO (Service ...)", "SLO: ...", "SLO stands for ...", `<abbr title="...">SLO</abbr>`. */
function explainedIn({ parsed }: Checked): ReadonlySet<string> {
  const shapes = [
    /\((\p{Lu}[\p{Lu}\p{N}&]{0,4}\p{Lu})s?\)/gu,
    /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}&]{0,4}\p{Lu})s?[*_]{0,2}(?:\s*\(|\s*:|\s+[–—-]\s|\s+(?:stands for|means|is short for))/gu,
    /<abbr\b[^>]{0,200}>(\p{Lu}[\p{Lu}\p{N}&]{0,4}\p{Lu})s?<\/abbr>/gu,
  ];
  const found = new Set<string>();
  for (const { lines } of parsed.values())
    for (const line of lines) for (const shape of shapes) for (const match of line.matchAll(shape)) if (match[1]) found.add(match[1]);
  return found;
}
