/** The words that a matrix shows in a language, for whoever has to know how much room they take. */
import type { Area, Statement } from '../contract.ts';
import type { Translated } from './translation.ts';
import type { VisibleMatrix } from './visible-matrix.ts';

export function asShown(visible: VisibleMatrix, chosen: Translated | null): VisibleMatrix {
  if (chosen === null) return visible;
  const { translation, beside } = chosen;
  const said = (statement: Statement): Statement[] => {
    const translated = translation.statements[statement.id];
    if (!translated) return [statement];
    // Examples are counted once.
    const other = { ...statement, words: translated.words };
    return beside ? [{ ...statement, examples: [] }, other] : [other];
  };
  const opened = ({ id, summary }: Area): string | null => {
    const translated = translation.areas[id]?.summary ?? null;
    return beside ? [summary, translated].filter((one) => one !== null).join(' ') || null : (translated ?? summary);
  };
  const rows = visible.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      areas: cell.areas.map((area) => ({ ...area, summary: opened(area), statements: area.statements.flatMap(said) })),
    })),
  }));
  return { ...visible, rows };
}
