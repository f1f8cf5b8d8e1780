import type { Statement } from '../../compiler/graph.ts';
import type { Place, SourceExcerpt, StatementView } from '../contract.ts';
import type { Handbook } from './handbook.ts';
import { shapeLayer, shapeOrigin, wordsOf } from './shape.ts';
import { translatedStatement } from './translated.ts';

const linesAround = 3;

/** A statement, and the lines of every page on the path that brought it. null when there is none of this id, and none
 * that took its place while serving: the answer's id then differs from the one asked for. */
export function readStatement(handbook: Handbook, asked: string): StatementView | null {
  const statement = handbook.statements.get(asked) ?? handbook.statements.get(handbook.successors.get(asked) ?? '');
  if (!statement) return null;
  const { origin, markdown, examples, area } = statement;
  const own: Place = { file: origin.file, line: origin.line };
  return {
    id: statement.id,
    words: wordsOf(handbook, statement),
    markdown,
    layer: shapeLayer(handbook, statement.layer),
    examples,
    holder: holderOf(handbook, statement),
    area: { id: area, title: handbook.areas.get(area)?.title ?? area },
    origin: shapeOrigin(origin),
    path: [...origin.via, own],
    excerpts: [
      ...origin.via.flatMap((place) => excerpt(handbook, place.file, place.line, place.line, 'include')),
      ...excerpt(handbook, origin.file, origin.line, Math.max(origin.line, origin.endLine), 'statement'),
    ],
    translations: [...handbook.languages.values()].flatMap((language) => {
      const words = translatedStatement(handbook, language, statement.id);
      return words ? [{ language: language.tag, ...words }] : [];
    }),
  };
}

function holderOf(handbook: Handbook, statement: Statement): StatementView['holder'] {
  const { level, role, family } = statement;
  if (level !== null) return { kind: 'level', id: level, title: handbook.levels.get(level)?.title ?? level };
  if (role !== null) return { kind: 'role', id: role, title: handbook.roles.get(role)?.title ?? role };
  const id = family ?? '';
  return { kind: 'family', id, title: handbook.families.get(id)?.title ?? id };
}

function excerpt(handbook: Handbook, file: string, from: number, to: number, brings: SourceExcerpt['brings']): SourceExcerpt[] {
  const lines = handbook.linesOf(file);
  if (lines === null) return [];
  const first = Math.max(1, from - linesAround);
  return [{ file, from: first, lines: lines.slice(first - 1, to + linesAround), highlight: { from, to }, brings }];
}
