import { useId, useRef, useState } from 'react';
import type { FrameworkView } from '../contract.ts';
import { ChoiceMarks } from './choice-marks.tsx';
import type { MatrixAddress } from './matrix-choices.ts';
import styles from './matrix-tools.module.css';
import { plural, trackName } from './names.ts';
import type { PrintSize } from './print-size.ts';
import { idsIn, type VisibleMatrix } from './visible-matrix.ts';

const densities = [
  { density: undefined, title: 'Comfortable' },
  { density: 'compact', title: 'Compact' },
  { density: 'lines', title: 'First lines' },
] as const;

export interface MatrixToolsProps {
  framework: FrameworkView;
  visible: VisibleMatrix;
  address: MatrixAddress;
  print: PrintSize;
}

/** How dense the matrix is, what of it is shown, and what it is on paper. */
export function MatrixTools({ framework, visible, address: { choices, choose }, print }: MatrixToolsProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const kinds = ['areas', framework.layers.length > 0 && 'layers', visible.tracks.length > 0 && 'tracks'].filter(Boolean).join(', ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what a button in here opened
    <div
      className={styles.tools}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) close();
      }}
    >
      <div className={`${styles.bar} not-on-paper`}>
        <button ref={opener} type="button" aria-expanded={isOpen} aria-controls={panel} onClick={() => setOpen(!isOpen)}>
          Choose {kinds}
        </button>
        <fieldset className={styles.density} aria-label="Density">
          {densities.map(({ density, title }) => (
            <button key={title} type="button" aria-pressed={choices.density === density} onClick={() => choose({ density })}>
              {title}
            </button>
          ))}
        </fieldset>
        <button type="button" onClick={() => window.print()} title={paperOf(print)}>
          Print<span className={styles.paper}> on {sheetsOf(print)}</span>
        </button>
      </div>
      <div id={panel} className={`${styles.choices} not-on-paper`} hidden={!isOpen}>
        <RowMarks framework={framework} choices={choices} choose={choose} />
        <LayerMarks framework={framework} choices={choices} choose={choose} />
        <TrackMarks visible={visible} choices={choices} choose={choose} />
        {print.count > 1 && <p className={styles.note}>{paperOf(print)}</p>}
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

function sheetsOf({ count, sheet }: PrintSize): string {
  return plural(count, `${sheet.toUpperCase()} sheet`);
}

function paperOf(print: PrintSize): string {
  const paper = `Printed it is about ${sheetsOf(print)}, in type of ${print.size} points.`;
  return print.count === 1 ? paper : `${paper} On one the type would be too small to be read; with fewer areas or layers it may be one.`;
}

function RowMarks({ framework, choices, choose }: Pick<MatrixToolsProps, 'framework'> & MatrixAddress) {
  const all = framework.rows.map(({ id }) => id);
  const known = idsIn(choices.rows).filter((id) => all.includes(id));
  const shown = new Set(choices.rows === undefined || (known.length === 0 && choices.rows !== '') ? all : known);
  const toggle = (id: string) => {
    const rows = all.filter((other) => shown.has(other) !== (other === id));
    choose({ rows: rows.length === all.length ? undefined : rows.join(',') });
  };
  const isAll = shown.size === all.length;
  return (
    <ChoiceMarks title="Areas" options={framework.rows} isShown={(id) => shown.has(id)} toggle={toggle}>
      {all.length > 2 && (
        <button type="button" className={styles.every} onClick={() => choose({ rows: isAll ? '' : undefined })}>
          {isAll ? 'None' : 'All'}
          <span className="only-heard"> of the areas</span>
        </button>
      )}
    </ChoiceMarks>
  );
}

function LayerMarks({ framework, choices, choose }: Pick<MatrixToolsProps, 'framework'> & MatrixAddress) {
  if (framework.layers.length === 0) return null;
  const without = new Set(idsIn(choices.without));
  const toggle = (id: string) => {
    const left = framework.layers.map((layer) => layer.id).filter((other) => without.has(other) !== (other === id));
    choose({ without: left.join(',') || undefined });
  };
  return <ChoiceMarks title="Layers" options={framework.layers} isShown={(id) => !without.has(id)} toggle={toggle} />;
}

/** Of two, one can be left out, and then the other not. */
function TrackMarks({ visible: { tracks }, choices, choose }: Pick<MatrixToolsProps, 'visible'> & MatrixAddress) {
  if (tracks.length === 0) return null;
  const toggle = (id: string) => {
    const other = tracks.find((track) => track !== id);
    choose({ track: choices.track === undefined ? other : undefined });
  };
  return (
    <ChoiceMarks
      title="Tracks"
      options={tracks.map((track) => ({ id: track, title: trackName(track) }))}
      isShown={(id) => choices.track === undefined || choices.track === id}
      toggle={toggle}
    />
  );
}

/** Nothing is left out without a word, on paper neither. */
function Hidden({ visible: { hidden }, showAll }: { visible: VisibleMatrix; showAll(): void }) {
  const kinds = [
    { refs: hidden.rows, one: 'area' },
    { refs: hidden.layers, one: 'layer' },
    { refs: hidden.levels, one: 'level' },
  ].filter(({ refs }) => refs.length > 0);
  const named = kinds.map(({ refs, one }) => `${plural(refs.length, one)} (${refs.map(({ title }) => title).join(', ')})`);
  return (
    <div className={styles.hidden}>
      <output>{kinds.length > 0 && `Hidden: ${named.join('; ')}. ${plural(hidden.statements, 'statement')} in all.`}</output>
      {kinds.length > 0 && (
        <button type="button" className={`${styles.every} not-on-paper`} onClick={showAll}>
          Show all
        </button>
      )}
    </div>
  );
}
