import { useNavigate, useSearch } from '@tanstack/react-router';
import { Fragment } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { FrameworkView } from '../contract.ts';
import { AreaBody } from './area-section.tsx';
import styles from './matrix.module.css';

type Row = FrameworkView['rows'][number];
type Cell = Row['cells'][number];

/**
 * Areas down, levels across, with heads that stay in sight. Where there is no room for two levels, one is shown at a
 * time; which one is part of the address.
 * @param widths of the columns on paper, in hundredths
 */
export function Matrix({ framework, widths }: { framework: FrameworkView; widths: number[] }) {
  const { level: asked } = useSearch({ strict: false }) as { level?: string };
  const shown = framework.levels.find((level) => level.id === asked)?.id ?? framework.levels[0]?.id;
  return (
    <>
      <LevelChoice framework={framework} shown={shown} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={styles.pane} tabIndex={0} aria-label={`${framework.title}: areas and levels`}>
        <table className={styles.matrix} data-levels={Math.min(framework.levels.length, 8)}>
          <colgroup>
            <col />
            {framework.levels.map((level, index) => (
              <col key={level.id} width={`${widths[index]}%`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                <span className="only-heard">Area</span>
              </th>
              {framework.levels.map((level) => (
                <th key={level.id} scope="col" data-shown={level.id === shown || undefined}>
                  <AppLink href={addressOf('level', level.id)}>{level.title}</AppLink>
                  {level.grade !== null && <span className={`${styles.grade} figures`}>Grade {level.grade}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {framework.rows.map((row, index) => (
              <Fragment key={row.id}>
                {row.under !== null && row.under !== framework.rows[index - 1]?.under && (
                  <tr className={styles.group}>
                    <th scope="rowgroup" colSpan={framework.levels.length + 1}>
                      <span>{row.under}</span>
                    </th>
                  </tr>
                )}
                <tr>
                  <th scope="row">
                    <span className={styles.rowTitle}>{row.title}</span>
                  </th>
                  {row.cells.map((cell) => (
                    <td key={cell.level} data-shown={cell.level === shown || undefined}>
                      <CellContent cell={cell} row={row} />
                    </td>
                  ))}
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function CellContent({ cell, row }: { cell: Cell; row: Row }) {
  if (cell.areas.length === 0) return <p className={styles.nothing}>Not on the page of this level.</p>;
  return cell.areas.map((area) => (
    <div key={area.id}>
      {cell.areas.length > 1 && area.title !== row.title && <p className={styles.areaTitle}>{area.title}</p>}
      <AreaBody area={area} dense />
    </div>
  ));
}

function LevelChoice({ framework, shown }: { framework: FrameworkView; shown: string | undefined }) {
  const navigate = useNavigate();
  const choose = (level: string) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, level }), replace: true, resetScroll: false } as never);
  return (
    <fieldset className={`${styles.choice} not-on-paper`} aria-label="Level shown">
      {framework.levels.map((level) => (
        <button key={level.id} type="button" aria-pressed={level.id === shown} onClick={() => choose(level.id)}>
          {level.title}
        </button>
      ))}
    </fieldset>
  );
}
