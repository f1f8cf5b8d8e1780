import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import reading from '../../frameworks/web/reading.module.css';
import { useRead } from '../../frameworks/web/use-read.ts';
import { AppLink } from '../../ui/app-link.tsx';
import type { ImportView } from '../contract.ts';
import { ApplyImport } from './acts/apply-import.tsx';
import { ImportParts } from './acts/import-parts.tsx';
import { ImportState } from './acts/import-state.tsx';
import { importQuery } from './acts/queries.ts';
import { ImportCrumbs } from './import-crumbs.tsx';
import page from './import-page.module.css';
import styles from './import-plan-page.module.css';
import { usePeopleWords } from './words/people-words.tsx';

// Only where the file leaves something open.
const ImportProblems = lazy(() => import('./acts/import-problems.tsx').then((module) => ({ default: module.ImportProblems })));
const ImportQuestions = lazy(() => import('./acts/import-questions.tsx').then((module) => ({ default: module.ImportQuestions })));
const ReadOtherwise = lazy(() => import('./acts/read-otherwise.tsx').then((module) => ({ default: module.ReadOtherwise })));

/** What an import would change, before it does; how far it is; what it has changed. */
export function ImportPlanPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const words = usePeopleWords();
  const say = words.importing;
  const queries = useQueryClient();
  const view = useRead(importQuery(id));
  const [wasAnew, setAnew] = useState(false);
  const show = (next: ImportView) => {
    queries.setQueryData(importQuery(id).queryKey, next);
    void queries.invalidateQueries({ queryKey: ['people', 'import', id, 'rows'] });
  };
  const isOpen = view.state === 'asking' || view.state === 'ready' || view.state === 'refused' || view.state === 'stale';
  const hasProblems = view.problems.count + view.warnings.count > 0;
  return (
    <div className={styles.page}>
      <title>{`${view.name} – ${say.title} – Gradus`}</title>
      <ImportCrumbs isBelow />
      <h1>{view.name}</h1>
      <p className={`${reading.about} figures`}>{say.about(view.rows, view.by, words.acts.moment(view.at))}</p>
      <p className={reading.about}>{say.readAs(view.encoding, view.separator, words.acts.day(view.effective))}</p>
      <ImportState view={view} onShow={show} wasAnew={wasAnew} />
      <Figures view={view} />
      <Suspense>
        {isOpen && hasProblems && <ReadOtherwise view={view} />}
        {isOpen && view.questions.length > 0 && <ImportQuestions key={view.revision} view={view} onShow={show} />}
        {hasProblems && <ImportProblems view={view} />}
      </Suspense>
      <ImportParts view={view} />
      <Columns columns={view.columns} />
      {isOpen && (
        <ApplyImport
          view={view}
          onShow={(next, isAnew) => {
            setAnew(isAnew);
            show(next);
          }}
        />
      )}
      {view.state === 'applied' && (
        <p className={styles.section}>
          <AppLink href="/people">{words.frame.toDirectory}</AppLink>
        </p>
      )}
    </div>
  );
}

function Figures({ view: { counts, problems, warnings, questions } }: { view: ImportView }) {
  const words = usePeopleWords();
  const say = words.importing;
  const wrong = [
    { key: 'questions', title: say.figures.questions, count: questions.length },
    { key: 'problems', title: say.figures.problems, count: problems.count },
  ].filter(({ count }) => count > 0);
  const shown = [
    ...(['create', 'change', 'move', 'end', 'unchanged'] as const).map((key) => ({ key, title: say.figures[key], count: counts[key] })),
    ...(warnings.count > 0 ? [{ key: 'warnings', title: say.figures.warnings, count: warnings.count }] : []),
  ];
  return (
    <dl className={`${styles.figures} figures`}>
      {shown.map(({ key, title, count }) => (
        <div key={key}>
          <dt>{title}</dt>
          <dd data-none={count === 0 || undefined}>{words.acts.number(count)}</dd>
        </div>
      ))}
      {wrong.map(({ key, title, count }) => (
        <div key={key} data-wrong>
          <dt>{title}</dt>
          <dd>{words.acts.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Columns({ columns: { used, unused } }: Pick<ImportView, 'columns'>) {
  const say = usePeopleWords().importing;
  if (used.length + unused.length === 0) return null;
  return (
    <details className={page.columns}>
      <summary>{say.columnsRead(used.length, unused.length)}</summary>
      <p>{say.columnsUsed(used.map(({ column, heading }) => `${heading} (${say.column[column] ?? column})`))}</p>
      {unused.length > 0 && <p>{say.columnsUnused(unused)}</p>}
    </details>
  );
}
