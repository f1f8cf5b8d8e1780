import type { LatticeView } from '../contract.ts';
import styles from './lattice-choices.module.css';
import { Line } from './lattice-lines.tsx';
import { type ChosenLattice, type Kind, kinds, shownKinds, withKind } from './lattice-search.ts';
import { useWords } from './words/speaking.tsx';

/** What of the handbook is shown, and the two ends of a way. */
export function LatticeChoices({ lattice, chosen }: { lattice: LatticeView; chosen: ChosenLattice }) {
  const { search, choose } = chosen;
  const say = useWords();
  const { scopes, of } = lattice;
  const kindsOfScope = [
    { title: say.lattice.units, held: scopes.filter(({ kind }) => kind === 'unit') },
    { title: say.lattice.frameworks, held: scopes.filter(({ kind }) => kind === 'framework') },
    { title: say.site.jobFamilies, held: scopes.filter(({ kind }) => kind === 'family') },
  ];
  return (
    <div className={`${styles.choices} not-on-paper`}>
      <label>
        <span>{say.lattice.shown}</span>
        <select value={of?.key ?? ''} onChange={(event) => choose({ of: event.target.value || undefined, at: undefined })}>
          <option value="">{say.lattice.wholeHandbook}</option>
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
        <End label={say.lattice.wayFrom} value={search.from} choose={(from) => choose({ from })} lattice={lattice} />
        <End label={say.lattice.wayTo} value={search.to} choose={(to) => choose({ to })} lattice={lattice} />
        {search.from && search.to && (
          <button type="button" onClick={() => choose({ from: search.to, to: search.from })}>
            {say.lattice.swap}
          </button>
        )}
        {(search.from || search.to) && (
          <button type="button" onClick={() => choose({ from: undefined, to: undefined })}>
            {say.lattice.clear}
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
  const say = useWords();
  const isElsewhere = value !== undefined && !nodes.some(({ id }) => id === value);
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
        <option value="">{say.lattice.choose}</option>
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

const sample: [number, number][] = [
  [1, 7],
  [33, 7],
];

/** The key of the picture; each kind of way is shown or hidden from there. */
export function LatticeKey({ chosen }: { chosen: ChosenLattice }) {
  const { search, choose } = chosen;
  const say = useWords();
  const shown = shownKinds(search);
  return (
    <div className={styles.key}>
      <fieldset className={styles.kinds} aria-label={say.lattice.kinds}>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={shown.has(kind)}
            onClick={() => choose({ ways: withKind(search, kind).ways }, { replace: true })}
          >
            <Sample kind={kind} isPresumed={kind === 'lateral'} />
            {say.lattice.kind[kind]}
          </button>
        ))}
      </fieldset>
      <p className={styles.legend}>
        <Sample kind="next" isPresumed />
        {say.lattice.presumedKey}
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
