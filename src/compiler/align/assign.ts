/**
 * The assignment that weighs most: each row gets at most one column and each column at most one row.
 * Only positive weights are taken; a row that none is left for gets null. The Hungarian method with
 * potentials, after Jonker and Volgenant: time grows with rows x columns x the lesser of the two.
 * Rows may be of unequal length, what is missing weighs nothing. The same weights give the same answer.
 */
export function assign(weights: number[][]): (number | null)[] {
  const columns = Math.max(0, ...weights.map((row) => row.length));
  const at = (row: number, column: number) => positive(weights[row]?.[column]);
  if (weights.length <= columns) return columnOfRow(weights.length, columns, at);
  const columnsFor: (number | null)[] = weights.map(() => null);
  for (const [column, row] of columnOfRow(columns, weights.length, (a, b) => at(b, a)).entries()) {
    if (row !== null) columnsFor[row] = column;
  }
  return columnsFor;
}

/** Leaving a pair out is worth as much as a pair that weighs nothing, so every row may be given some column. */
function positive(weight: number | undefined): number {
  return weight !== undefined && weight > 0 ? weight : 0;
}

/** For no more rows than columns. Row and column 0 of the arrays stand for "none". */
function columnOfRow(rows: number, columns: number, weight: (row: number, column: number) => number): (number | null)[] {
  const ofRow = new Float64Array(rows + 1);
  const ofColumn = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    // The shortest way from this row to a free column, over columns that are taken.
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const seen = new Uint8Array(columns + 1);
    let column = 0;
    rowOf[0] = row;
    do {
      seen[column] = 1;
      const here = rowOf[column] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let nearest = 0;
      for (let other = 1; other <= columns; other++) {
        if (seen[other]) continue;
        const cost = -weight(here - 1, other - 1) - (ofRow[here] ?? 0) - (ofColumn[other] ?? 0);
        if (cost < (slack[other] ?? 0)) {
          slack[other] = cost;
          before[other] = column;
        }
        if ((slack[other] ?? 0) < step) {
          step = slack[other] ?? 0;
          nearest = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (seen[other]) {
          const taken = rowOf[other] ?? 0;
          ofRow[taken] = (ofRow[taken] ?? 0) + step;
          ofColumn[other] = (ofColumn[other] ?? 0) - step;
        } else slack[other] = (slack[other] ?? 0) - step;
      }
      column = nearest;
    } while (rowOf[column] !== 0);
    // Every row on the way moves on by one column.
    while (column !== 0) {
      const previous = before[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  const found: (number | null)[] = Array.from({ length: rows }, () => null);
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && weight(row, column - 1) > 0) found[row] = column - 1;
  }
  return found;
}
