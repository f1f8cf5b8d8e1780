import { useParams } from '@tanstack/react-router';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import styles from './framework-page.module.css';
import { Matrix } from './matrix.tsx';
import { plural } from './names.ts';
import { printSize } from './print-size.ts';
import { frameworkQuery } from './queries.ts';
import { useRead } from './use-read.ts';

export function FrameworkPage() {
  const { _splat: id = '' } = useParams({ strict: false });
  const framework = useRead(frameworkQuery(id));
  const { sheet, size, widths } = printSize(framework);
  const unwritten = framework.ladder.filter((rung) => rung.level === null);
  const above = framework.units.slice(0, -1);
  return (
    <div className={styles.framework} data-sheet={sheet} data-size={size}>
      <title>{`${framework.title} – Gradus`}</title>
      <div className={styles.head}>
        <Breadcrumbs crumbs={[{ title: 'Contents', href: '/' }, ...above.map((unit) => ({ title: unit.title }))]} />
        <h1>{framework.title}</h1>
        <p className={`${styles.about} figures`}>
          {plural(framework.levels.length, 'level')}, {plural(framework.rows.length, 'area')}. What a lower level asks is presumed at the
          next; each statement opens the lines it comes from.
        </p>
        {unwritten.length > 0 && (
          <p className={styles.about}>{unwritten.map((rung) => rung.title).join(', ')}: named on the ladder, no page yet.</p>
        )}
      </div>
      <Matrix framework={framework} widths={widths} />
    </div>
  );
}
