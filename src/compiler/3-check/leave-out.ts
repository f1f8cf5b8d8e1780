/** Findings that a comment on their page asks to be left out, and what is to be said of such comments. */
import type { Ignore } from '../1-parse/ignores.ts';
import { codes } from '../codes.generated.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { groupBy } from '../group.ts';
import { closestTo } from '../key.ts';
import { ignoreUnknown, ignoreUnused, ignoreWithoutReason } from '../messages.generated.ts';
import { diagnose } from '../report.ts';
import { severityIn } from '../severities.ts';
import { phrase } from '../speech/phrase.ts';
import type { Checked } from './check.ts';

const places = { page: phrase('onThisPage'), line: phrase('onThisLine'), next: phrase('inWhatComesNext') } as const;
/** Beyond that it was no slip of the pen. */
const longestCode = 60;

export function leaveOut(
  found: Diagnostic[],
  { parsed, files, settings, translated }: Checked,
): { left: Diagnostic[]; said: Diagnostic[] } {
  const translations = translated.flatMap(({ pages }) =>
    [...pages.values()].map((page) => [page.translated.path, page.translated] as const),
  );
  const pages = translations.length === 0 ? parsed : new Map([...parsed, ...translations]);
  const asking = [...files, ...translations.map(([file]) => file)].filter((file) => pages.get(file)?.ignores.length);
  if (asking.length === 0) return { left: found, said: [] };
  const byPlace = groupBy(found, ({ file, code }) => `${file}\0${code}`);
  const hidden = new Set<Diagnostic>();
  const said: Diagnostic[] = [];
  for (const file of asking)
    for (const ignore of pages.get(file)?.ignores ?? []) {
      const say = (message: Parameters<typeof diagnose>[0]) => said.push(diagnose(message, file, ignore.at));
      for (const code of ignore.codes) {
        const hits = (byPlace.get(`${file}\0${code}`) ?? []).filter((finding) => isMeant(finding, ignore));
        for (const finding of hits) hidden.add(finding);
        const isOff = severityIn(file, code, 'info', settings.severities) === 'off';
        if (!codes.has(code)) say(ignoreUnknown({ code, alike: code.length > longestCode ? null : closestTo(code, [...codes.keys()]) }));
        else if (hits.length === 0 && !isOff)
          said.push({ ...diagnose(ignoreUnused({ code, where: places[ignore.scope] }), file, ignore.at), fix: takenOut(file, ignore) });
      }
      if (ignore.reason === null) say(ignoreWithoutReason({ codes: ignore.codes.join(', ') }));
    }
  return { left: found.filter((finding) => !hidden.has(finding)), said };
}

/** A finding that goes over several lines is meant by a comment on any of them. */
export function isMeant({ line, endLine }: Pick<Diagnostic, 'line' | 'endLine'>, { lines }: Pick<Ignore, 'lines'>): boolean {
  return lines !== null && line <= lines.to && Math.max(line, endLine) >= lines.from;
}

/** A comment for one code can go as a whole, with its line where it has one to itself. */
function takenOut(file: string, { at, codes: named, alone, gap }: Ignore): Diagnostic['fix'] {
  if (named.length > 1) return null;
  if (alone) return { span: { file, line: at.line, column: 1, endLine: at.endLine + 1, endColumn: 1 }, text: '' };
  return { span: { file, ...at, column: at.column - gap }, text: '' };
}
