import { useNavigate, useSearch } from '@tanstack/react-router';
import { Fragment, useRef, useState } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import { AreaBody } from './area-section.tsx';
import { moveByCell } from './cell-keys.ts';
import { useLanguageChoice, withLanguage } from './in-language.ts';
import { LevelTools } from './level-tools.tsx';
import styles from './matrix.module.css';
import type { MatrixAddress } from './matrix-choices.ts';
import { usePaneEdges } from './pane-edges.ts';
import { InWords } from './translated-words.tsx';
import { useTranslation } from './translation.ts';
import { nextLevel, type VisibleMatrix, type VisibleRow } from './visible-matrix.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

type Cell = VisibleRow['cells'][number];

export interface MatrixProps {
  title: string;
  visible: VisibleMatrix;
  address: MatrixAddress;
  /** Of the columns on paper, in hundredths. */
  widths: number[];
}

/**
 * Areas down, levels across, with heads that stay in sight, and so do pinned columns. Where there is no room for two
 * levels, one is shown at a time; which one is part of the address.
 */
export function Matrix({ title, visible, address, widths }: MatrixProps) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { level: asked } = useSearch({ strict: false }) as { level?: string };
  const { levels, rows, pins } = visible;
  const language = useLanguageChoice();
  const words = useTranslation()?.translation;
  const { density } = address.choices;
  const shown = levels.find((level) => level.id === asked)?.id ?? levels[0]?.id;
  const pane = useRef<HTMLElement>(null);
  usePaneEdges(pane);
  const pinned = levels.flatMap(({ id }, index) => (pins.includes(id) ? [index] : []));
  const columnOf = (level: string) => {
    const at = levels.findIndex(({ id }) => id === level);
    return {
      'data-shown': level === shown || undefined,
      // How many pinned columns are on this side of it and on that.
      'data-pinned': pinned.includes(at)
        ? `${pinned.filter((one) => one < at).length}-${pinned.filter((one) => one > at).length}`
        : undefined,
    };
  };
  return (
    <>
      <LevelChoice levels={levels} shown={shown} />
      <div className={styles.frame}>
        <section
          ref={pane}
          className={styles.pane}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
          tabIndex={0}
          aria-label={say.matrix.areasAndLevels(title)}
          data-pins={pins.length}
          data-density={density}
        >
          <table className={styles.matrix} data-levels={Math.min(levels.length, 8)} onKeyDown={moveByCell}>
            <caption className="only-heard">{say.matrix.caption(rows.length, levels.length)}</caption>
            <colgroup>
              <col />
              {levels.map((level, index) => (
                <col key={level.id} width={`${widths[index]}%`} />
              ))}
            </colgroup>
            <thead>
              <tr>
                <th scope="col" className={styles.corner}>
                  <span className="only-heard">{say.matrix.area}</span>
                </th>
                {levels.map((level) => (
                  <th key={level.id} scope="col" {...columnOf(level.id)}>
                    <AppLink href={withLanguage(addressOf('level', level.id), language)}>
                      <InWords original={level.title} translated={words?.levels[level.id]} isTitle />
                    </AppLink>
                    {level.grade !== null && <span className={`${styles.grade} figures`}>{say.site.grade(level.grade)}</span>}
                  </th>
                ))}
              </tr>
              <tr className="not-on-paper">
                <td className={styles.corner} />
                {levels.map((level) => (
                  <td key={level.id} {...columnOf(level.id)}>
                    <LevelTools
                      level={level}
                      next={nextLevel(levels, level)}
                      pins={pins}
                      choose={(ids) => address.choose({ pin: ids.join(',') || undefined })}
                    />
                  </td>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <Fragment key={row.id}>
                  {row.under !== null && row.under !== rows[index - 1]?.under && (
                    <tr className={styles.group}>
                      <th scope="rowgroup" colSpan={levels.length + 1}>
                        <span {...asWritten}>{row.under}</span>
                      </th>
                    </tr>
                  )}
                  <MatrixRow row={row} levels={levels} folds={density === 'lines'} columnOf={columnOf} />
                </Fragment>
              ))}
            </tbody>
          </table>
          {rows.length === 0 && <p className={styles.none}>{say.matrix.noArea}</p>}
        </section>
      </div>
    </>
  );
}

interface MatrixRowProps {
  row: VisibleRow;
  levels: VisibleMatrix['levels'];
  /** Only the first line of each statement, until the row is unfolded. */
  folds: boolean;
  columnOf(level: string): object;
}

function MatrixRow({ row, levels, folds, columnOf }: MatrixRowProps) {
  const say = useWords();
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <tr data-folded={(folds && !isUnfolded) || undefined}>
      <th scope="row">
        <div className={styles.rowHead}>
          <span className={styles.rowTitle}>
            <InWords original={row.title} translated={useTranslation()?.translation.rows[row.id]?.title} isTitle />
          </span>
          {folds && (
            <button type="button" className="not-on-paper" aria-pressed={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
              {say.matrix.inFull(row.title, (words) => (
                <span className="only-heard">{words}</span>
              ))}
            </button>
          )}
        </div>
      </th>
      {row.cells.map((cell, index) => (
        <td key={cell.level} data-level={levels[index]?.title} {...columnOf(cell.level)}>
          <CellContent cell={cell} row={row} leftOut={row.leftOut[index] ?? 0} />
        </td>
      ))}
    </tr>
  );
}

function CellContent({ cell, row, leftOut }: { cell: Cell; row: VisibleRow; leftOut: number }) {
  const say = useWords();
  const asWritten = useAsWritten();
  if (cell.areas.length === 0)
    return <p className={styles.nothing}>{leftOut === 0 ? say.matrix.notOnPage : say.matrix.ofHiddenLayers(leftOut)}</p>;
  return cell.areas.map((area) => (
    <div key={area.id}>
      {cell.areas.length > 1 && area.title !== row.title && (
        <p className={styles.areaTitle} {...asWritten}>
          {area.title}
        </p>
      )}
      <AreaBody area={area} dense />
    </div>
  ));
}

function LevelChoice({ levels, shown }: { levels: VisibleMatrix['levels']; shown: string | undefined }) {
  const say = useWords();
  const words = useTranslation()?.translation.levels;
  const navigate = useNavigate();
  const choose = (level: string) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, level }), replace: true, resetScroll: false } as never);
  return (
    <fieldset className={`${styles.choice} not-on-paper`} aria-label={say.matrix.levelShown}>
      {levels.map((level) => (
        <button key={level.id} type="button" aria-pressed={level.id === shown} onClick={() => choose(level.id)}>
          <InWords original={level.title} translated={words?.[level.id]} isTitle isShort />
        </button>
      ))}
    </fieldset>
  );
}
