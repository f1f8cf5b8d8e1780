import { useState } from 'react';
import button from '../../../ui/button.module.css';
import type { ImportView } from '../../contract.ts';
import { fits } from '../../fitting.ts';
import table from '../import-page.module.css';
import styles from '../import-plan-page.module.css';
import { usePeopleWords } from '../words/people-words.tsx';
import { problemsAsCsv } from './problems-csv.ts';

const shownAtOnce = 100;

/** What is wrong in the file: in which row, in which column, and what to do; to be narrowed, and to be taken along. */
export function ImportProblems({ view }: { view: ImportView }) {
  const words = usePeopleWords();
  const say = words.importing;
  const { problems, warnings } = view;
  const [column, setColumn] = useState('');
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(shownAtOnce);
  const all = [...problems.all, ...warnings.all];
  if (all.length === 0) return null;
  const titleOf = (name: string | null) => (name === null ? say.noColumn : (headingOf(view, name) ?? say.column[name] ?? name));
  const columns = [...new Map(all.map((problem) => [problem.column ?? '', problem.column])).values()];
  const matching = all.filter(
    (problem) =>
      (column === '' || (problem.column ?? '-') === column) && fits(typed, problem.message, problem.hint, `${problem.line ?? ''}`),
  );
  const download = () => {
    const rows = all.map(({ line, column, severity, message, hint }) => [
      line === null ? '' : String(line),
      titleOf(column),
      words.acts.severity[severity],
      message,
      hint ?? '',
    ]);
    const csv = problemsAsCsv([[say.line, say.columnTitle, say.kind, say.wrong, say.toDo], ...rows]);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    link.download = `${view.name.replace(/\.\w+$/u, '')}-${say.problemsFile}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <section className={styles.section}>
      <h2>{problems.count > 0 ? say.problems(problems.count) : say.warnings(warnings.count)}</h2>
      {problems.count > 0 && <p>{say.problemsMean}</p>}
      <div className={`${styles.filters} not-on-paper`}>
        {columns.length > 1 && (
          <label>
            <span>{say.columnTitle}</span>
            <select value={column} onChange={(event) => setColumn(event.target.value)}>
              <option value="">{say.allColumns}</option>
              {columns.map((name) => (
                <option key={name ?? '-'} value={name ?? '-'}>
                  {`${titleOf(name)} (${words.acts.number(all.filter((problem) => problem.column === name).length)})`}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>{say.containing}</span>
          <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
        <button type="button" className={button.button} onClick={download}>
          {say.downloadProblems}
        </button>
        <output className="only-heard">{say.problemsShown(matching.length)}</output>
      </div>
      {matching.length === 0 ? (
        <p>{words.acts.nothingFits}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say.line}</th>
              <th scope="col">{say.columnTitle}</th>
              <th scope="col">{say.wrong}</th>
            </tr>
          </thead>
          <tbody className="figures">
            {matching.slice(0, most).map(({ line, column, severity, message, hint }) => (
              <tr key={`${line} ${column} ${message}`}>
                <td data-of={say.line}>{line === null ? '–' : words.acts.number(line)}</td>
                <td data-of={say.columnTitle}>{titleOf(column)}</td>
                <td>
                  <span className={severity === 'error' ? styles.error : styles.warning}>{words.acts.severity[severity]}</span> {message}
                  {hint && <span className={styles.hint}>{hint}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {matching.length > most && (
        <button type="button" className={button.quiet} onClick={() => setMost(most + shownAtOnce)}>
          {say.moreProblems(Math.min(shownAtOnce, matching.length - most))}
        </button>
      )}
      {problems.count > problems.all.length && <p>{say.problemsLeft(problems.count - problems.all.length)}</p>}
    </section>
  );
}

/** As the file itself calls the column. */
function headingOf({ columns }: ImportView, name: string): string | undefined {
  return columns.used.find(({ column }) => column === name)?.heading;
}
