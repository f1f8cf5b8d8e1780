import type { LatticeView } from '../contract.ts';
import choosing from './choosing.module.css';
import { HolderChoice } from './holder-choice.tsx';
import styles from './lattice-choices.module.css';
import { Line } from './lattice-lines.tsx';
import { type ChosenLattice, type Kind, kinds, shownKinds, withKind } from './lattice-search.ts';
import { useWords } from './words/speaking.tsx';

type Scope = LatticeView['scopes'][number];

/** What of the handbook is shown, and the two ends of a way. */
export function LatticeChoices({ lattice, chosen }: { lattice: LatticeView; chosen: ChosenLattice }) {
  const { search, choose } = chosen;
  const say = useWords();
  const { scopes, of, groups, nodes } = lattice;
  const scopesOf = (kind: Scope['kind']) => scopes.filter((scope) => scope.kind === kind).map(({ key, title }) => ({ id: key, title }));
  const shown = [
    { key: 'units', title: say.lattice.units, holders: scopesOf('unit') },
    { key: 'frameworks', title: say.lattice.frameworks, holders: scopesOf('framework') },
    { key: 'families', title: say.site.jobFamilies, holders: scopesOf('family') },
  ];
  const ends = groups.map(({ key, title }) => ({ key, title, holders: nodes.filter(({ group }) => group === key) }));
  return (
    <div className={`${choosing.row} ${styles.choices} not-on-paper`}>
      <HolderChoice
        label={say.lattice.shown}
        groups={shown.filter(({ holders }) => holders.length > 0)}
        value={of?.key}
        none={say.lattice.wholeHandbook}
        choose={(key) => choose({ of: key || undefined, open: undefined })}
      />
      <span className={styles.ends}>
        <HolderChoice
          label={say.lattice.wayFrom}
          groups={ends}
          value={search.from}
          none={say.lattice.choose}
          choose={(id) => choose({ from: id || undefined })}
        />
        <HolderChoice
          label={say.lattice.wayTo}
          groups={ends}
          value={search.to}
          none={say.lattice.choose}
          choose={(id) => choose({ to: id || undefined })}
        />
        {search.from && search.to && (
          <button type="button" className={choosing.button} onClick={() => choose({ from: search.to, to: search.from })}>
            {say.lattice.swap}
          </button>
        )}
        {(search.from || search.to) && (
          <button type="button" className={choosing.button} onClick={() => choose({ from: undefined, to: undefined })}>
            {say.lattice.clear}
          </button>
        )}
      </span>
    </div>
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
