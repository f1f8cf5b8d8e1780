import { useId, useRef, useState } from 'react';
import type { FrameworkView, Ref } from '../contract.ts';
import { ChoiceMarks } from './choice-marks.tsx';
import type { MatrixAddress } from './matrix-choices.ts';
import styles from './matrix-tools.module.css';
import type { PrintSize } from './print-size.ts';
import toolButton from './tool-button.module.css';
import { idsIn, type VisibleMatrix } from './visible-matrix.ts';
import { useWords } from './words/speaking.tsx';

const densities = [
  { density: undefined, word: 'comfortable' },
  { density: 'compact', word: 'compact' },
  { density: 'lines', word: 'lines' },
] as const;

export interface MatrixToolsProps {
  framework: FrameworkView;
  visible: VisibleMatrix;
  address: MatrixAddress;
  print: PrintSize;
}

/** How dense the matrix is, what of it is shown, and what it is on paper. */
export function MatrixTools({ framework, visible, address: { choices, choose }, print }: MatrixToolsProps) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const paper = say.matrix.printed(print.count, print.sheet.toUpperCase(), print.size);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what a button in here opened
    <div
      className={styles.tools}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) close();
      }}
    >
      <div className={`${styles.bar} not-on-paper`}>
        <button
          ref={opener}
          type="button"
          className={toolButton.button}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          {say.matrix.choose({ layers: framework.layers.length > 0, tracks: visible.tracks.length > 0 })}
        </button>
        <fieldset className={styles.density} aria-label={say.matrix.density}>
          {densities.map(({ density, word }) => (
            <button
              key={word}
              type="button"
              className={toolButton.button}
              aria-pressed={choices.density === density}
              onClick={() => choose({ density })}
            >
              {say.matrix.densities[word]}
            </button>
          ))}
        </fieldset>
        <button type="button" className={toolButton.button} onClick={() => window.print()} title={paper}>
          {say.matrix.print(
            (words) => (
              <span className={styles.paper}>{words}</span>
            ),
            print.count,
            print.sheet.toUpperCase(),
          )}
        </button>
      </div>
      <div id={panel} className={`${styles.choices} not-on-paper`} hidden={!isOpen}>
        <RowMarks framework={framework} choices={choices} choose={choose} />
        <LayerMarks framework={framework} choices={choices} choose={choose} />
        <TrackMarks visible={visible} choices={choices} choose={choose} />
        {print.count > 1 && <p className={styles.note}>{paper}</p>}
      </div>
      <Hidden
        visible={visible}
        showAll={() => {
          choose({ rows: undefined, without: undefined, track: undefined });
          opener.current?.focus();
        }}
      />
    </div>
  );
}

function RowMarks({ framework, choices, choose }: Pick<MatrixToolsProps, 'framework'> & MatrixAddress) {
  const say = useWords();
  const all = framework.rows.map(({ id }) => id);
  const known = idsIn(choices.rows).filter((id) => all.includes(id));
  const shown = new Set(choices.rows === undefined || (known.length === 0 && choices.rows !== '') ? all : known);
  const toggle = (id: string) => {
    const rows = all.filter((other) => shown.has(other) !== (other === id));
    choose({ rows: rows.length === all.length ? undefined : rows.join(',') });
  };
  const isAll = shown.size === all.length;
  return (
    <ChoiceMarks title={say.matrix.areas} options={framework.rows} isShown={(id) => shown.has(id)} toggle={toggle}>
      {all.length > 2 && (
        <button type="button" className={styles.every} onClick={() => choose({ rows: isAll ? '' : undefined })}>
          {isAll ? say.matrix.none : say.matrix.all}
          <span className="only-heard">{say.matrix.ofTheAreas}</span>
        </button>
      )}
    </ChoiceMarks>
  );
}

function LayerMarks({ framework, choices, choose }: Pick<MatrixToolsProps, 'framework'> & MatrixAddress) {
  const say = useWords();
  if (framework.layers.length === 0) return null;
  const without = new Set(idsIn(choices.without));
  const toggle = (id: string) => {
    const left = framework.layers.map((layer) => layer.id).filter((other) => without.has(other) !== (other === id));
    choose({ without: left.join(',') || undefined });
  };
  return <ChoiceMarks title={say.matrix.layers} options={framework.layers} isShown={(id) => !without.has(id)} toggle={toggle} />;
}

/** Of two, one can be left out, and then the other not. */
function TrackMarks({ visible: { tracks }, choices, choose }: Pick<MatrixToolsProps, 'visible'> & MatrixAddress) {
  const say = useWords();
  if (tracks.length === 0) return null;
  const toggle = (id: string) => {
    const other = tracks.find((track) => track !== id);
    choose({ track: choices.track === undefined ? other : undefined });
  };
  return (
    <ChoiceMarks
      title={say.matrix.tracks}
      options={tracks.map((track) => ({ id: track, title: say.site.track[track] }))}
      isShown={(id) => choices.track === undefined || choices.track === id}
      toggle={toggle}
    />
  );
}

/** Nothing is left out without a word, on paper neither. */
function Hidden({ visible: { hidden }, showAll }: { visible: VisibleMatrix; showAll(): void }) {
  const say = useWords();
  const titles = (refs: Ref[]) => refs.map(({ title }) => title);
  const kinds = { areas: titles(hidden.rows), layers: titles(hidden.layers), levels: titles(hidden.levels) };
  const isAnyHidden = Object.values(kinds).some((named) => named.length > 0);
  return (
    <div className={styles.hidden}>
      <output>{isAnyHidden && say.matrix.hidden(kinds, hidden.statements)}</output>
      {isAnyHidden && (
        <button type="button" className={`${styles.every} not-on-paper`} onClick={showAll}>
          {say.site.showAll}
        </button>
      )}
    </div>
  );
}
