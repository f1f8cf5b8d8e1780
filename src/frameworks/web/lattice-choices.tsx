import type { LatticeView } from '../contract.ts';
import styles from './lattice-choices.module.css';
import { Line } from './lattice-lines.tsx';
import { type ChosenLattice, type Kind, kinds, shownKinds, withKind } from './lattice-search.ts';

/** What of the handbook is shown, and the two ends of a way. */
export function LatticeChoices({ lattice, chosen }: { lattice: LatticeView; chosen: ChosenLattice }) {
  const { search, choose } = chosen;
  const { scopes, of } = lattice;
  const kindsOfScope = [
    { title: 'Units, with all below them', held: scopes.filter(({ kind }) => kind === 'unit') },
    { title: 'Frameworks', held: scopes.filter(({ kind }) => kind === 'framework') },
    { title: 'Job families', held: scopes.filter(({ kind }) => kind === 'family') },
  ];
  return (
    <div className={`${styles.choices} not-on-paper`}>
      <label>
        <span>Shown</span>
        <select value={of?.key ?? ''} onChange={(event) => choose({ of: event.target.value || undefined, at: undefined })}>
          <option value="">The whole handbook</option>
          {kindsOfScope
            .filter(({ held }) => held.length > 0)
            .map(({ title, held }) => (
              <optgroup key={title} label={title}>
                {held.map((scope) => (
                  <option key={scope.key} value={scope.key}>
                    {scope.title}
                  </option>
                ))}
              </optgroup>
            ))}
        </select>
      </label>
      <span className={styles.ends}>
        <End label="Way from" value={search.from} choose={(from) => choose({ from })} lattice={lattice} />
        <End label="to" value={search.to} choose={(to) => choose({ to })} lattice={lattice} />
        {search.from && search.to && (
          <button type="button" onClick={() => choose({ from: search.to, to: search.from })}>
            Swap
          </button>
        )}
        {(search.from || search.to) && (
          <button type="button" onClick={() => choose({ from: undefined, to: undefined })}>
            Clear
          </button>
        )}
      </span>
    </div>
  );
}

interface EndProps {
  label: string;
  value: string | undefined;
  choose(id: string | undefined): void;
  lattice: LatticeView;
}

function End({ label, value, choose, lattice: { groups, nodes } }: EndProps) {
  const isElsewhere = value !== undefined && !nodes.some(({ id }) => id === value);
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
        <option value="">Choose …</option>
        {/* One end may lie outside of what is shown. */}
        {isElsewhere && <option value={value}>{value}</option>}
        {groups.map((group) => (
          <optgroup key={group.key} label={group.title}>
            {nodes
              .filter((node) => node.group === group.key)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

const names: Record<Kind, string> = {
  next: 'Next level',
  track: 'Change of track',
  equivalent: 'Equivalent',
  lateral: 'Lateral move',
  reports: 'Reports to',
};

const sample: [number, number][] = [
  [1, 7],
  [33, 7],
];

/** The key of the picture; each kind of way is shown or hidden from there. */
export function LatticeKey({ chosen }: { chosen: ChosenLattice }) {
  const { search, choose } = chosen;
  const shown = shownKinds(search);
  return (
    <div className={styles.key}>
      <fieldset className={styles.kinds} aria-label="Kinds of ways shown">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={shown.has(kind)}
            onClick={() => choose({ ways: withKind(search, kind).ways }, { replace: true })}
          >
            <Sample kind={kind} isPresumed={kind === 'lateral'} />
            {names[kind]}
          </button>
        ))}
      </fieldset>
      <p className={styles.legend}>
        <Sample kind="next" isPresumed />
        presumed: no page says so
      </p>
    </div>
  );
}

function Sample({ kind, isPresumed }: { kind: Kind; isPresumed: boolean }) {
  return (
    <svg width="36" height="14" viewBox="0 0 36 14" aria-hidden="true" focusable="false">
      <Line way={{ kind, isPresumed, points: sample }} />
    </svg>
  );
}
