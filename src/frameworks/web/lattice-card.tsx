import { AppLink } from '../../ui/app-link.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { addressOf, compareAddress } from '../addresses.ts';
import type { LatticeView } from '../contract.ts';
import styles from './lattice-card.module.css';
import type { ChosenLattice } from './lattice-search.ts';
import { PlaceLink } from './place-link.tsx';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

type Node = LatticeView['nodes'][number];
type Way = LatticeView['ways'][number];

/** A level or role beside the lattice: where it stands, each of its ways in words, and what its page names besides. */
export function LatticeCard({ lattice, node, chosen }: { lattice: LatticeView; node: Node; chosen: ChosenLattice }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { choose, search } = chosen;
  const group = lattice.groups.find(({ key }) => key === node.group);
  const loose = lattice.loose.filter(({ from }) => from === node.id);
  return (
    <SidePanel
      title={say.lattice.onLattice}
      subject={node.id}
      actions={<CopyLink title={say.site.copyLink} copiedTitle={say.site.linkCopied} />}
      closeTitle={say.site.close}
      onClose={() => choose({ open: undefined })}
    >
      <h3 className={styles.title} {...asWritten}>
        <AppLink href={addressOf(node.kind, node.id)}>{node.title}</AppLink>
      </h3>
      <p className={`${styles.stands} figures`}>
        {[
          node.grade === null ? say.lattice.noGradeWritten : say.site.grade(node.grade),
          node.trackPresumed ? say.lattice.trackPresumed(say.site.track[node.track]) : say.site.track[node.track],
        ].join(', ')}
        {group && (
          <>
            <br />
            <AppLink {...asWritten} href={addressOf(group.kind === 'family' ? 'family' : 'framework', group.id)}>
              {group.title}
            </AppLink>
          </>
        )}
      </p>
      <div className={styles.acts}>
        <button type="button" aria-pressed={search.from === node.id} onClick={() => choose({ from: toggled(search.from, node.id) })}>
          {say.lattice.wayFromHere}
        </button>
        <button type="button" aria-pressed={search.to === node.id} onClick={() => choose({ to: toggled(search.to, node.id) })}>
          {say.lattice.wayToHere}
        </button>
      </div>
      {namesOf(node).map((name) => (
        <section key={name} className={styles.kind} aria-label={name}>
          <h4>{name}</h4>
          <ul>
            {node.ways
              .filter((seen) => seen.name === name)
              .map(({ way, other }) => {
                const found = lattice.ways[way];
                return found && <WayOf key={`${way}`} way={found} node={node} other={other} lattice={lattice} chosen={chosen} />;
              })}
          </ul>
        </section>
      ))}
      {node.peers.length > 0 && <Peers node={node} lattice={lattice} chosen={chosen} />}
      {node.ways.length + node.peers.length === 0 && <p className={styles.none}>{say.lattice.noWays}</p>}
      {loose.length > 0 && (
        <section className={styles.kind} aria-label={say.lattice.notInHandbook}>
          <h4>{say.lattice.notInHandbook}</h4>
          <ul>
            {loose.map((one) => (
              <li key={`${one.words} ${one.place.line}`}>
                <span className={styles.words}>
                  {say.lattice.itsPage(one.words)} <PlaceLink place={one.place} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </SidePanel>
  );
}

function toggled(before: string | undefined, id: string): string | undefined {
  return before === id ? undefined : id;
}

function namesOf(node: Node): string[] {
  return [...new Set(node.ways.map(({ name }) => name))];
}

interface WayOfProps {
  way: Way;
  node: Node;
  other: string;
  lattice: LatticeView;
  chosen: ChosenLattice;
}

function WayOf({ way, node, other, lattice, chosen }: WayOfProps) {
  const say = useWords();
  const asWritten = useAsWritten();
  const there = lattice.nodes.find(({ id }) => id === other);
  const elsewhere = there && there.group !== node.group ? lattice.groups.find(({ key }) => key === there.group)?.title : null;
  return (
    <li>
      <div className={styles.way}>
        <AppLink {...asWritten} href={chosen.addressWith({ open: other })} keepScroll>
          {there?.title ?? other}
        </AppLink>
        {way.kind !== 'reports' && (
          <AppLink href={compareAddress(way.from, way.to)} className={styles.compare}>
            {say.site.whatChanges}
          </AppLink>
        )}
      </div>
      {elsewhere && (
        <p className={styles.words} {...asWritten}>
          {elsewhere}
        </p>
      )}
      {way.written.length === 0 ? (
        <p className={styles.presumed}>{say.lattice.presumed}</p>
      ) : (
        way.written.map((record) => (
          <p key={`${record.by} ${record.words} ${record.place.line}`} className={styles.words}>
            {titleOf(lattice, record.by)} {record.words} <PlaceLink place={record.place} />
          </p>
        ))
      )}
    </li>
  );
}

/** Those that stand as high: many on a large lattice, so they are folded. */
function Peers({ node, lattice, chosen }: { node: Node; lattice: LatticeView; chosen: ChosenLattice }) {
  const say = useWords();
  const asWritten = useAsWritten();
  return (
    <details className={styles.kind} open={node.peers.length <= 3}>
      <summary>
        {say.lattice.lateralMoves} <small className="figures">{say.format.number(node.peers.length)}</small>
      </summary>
      <p className={styles.presumed}>{say.lattice.peers(node.grade !== null)}</p>
      <ul>
        {node.peers.map((id) => (
          <li key={id}>
            <div className={styles.way}>
              <AppLink {...asWritten} href={chosen.addressWith({ open: id })} keepScroll>
                {nameFor(lattice, id, node)}
              </AppLink>
              <AppLink href={compareAddress(node.id, id)} className={styles.compare}>
                {say.site.whatChanges}
              </AppLink>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function titleOf({ nodes }: Pick<LatticeView, 'nodes'>, id: string): string {
  return nodes.find((node) => node.id === id)?.title ?? id;
}

/** As somebody of another framework or family calls it: many frameworks have a "Senior". */
export function nameFor({ nodes, groups }: Pick<LatticeView, 'nodes' | 'groups'>, id: string, reader: Node): string {
  const node = nodes.find((one) => one.id === id);
  if (!node) return id;
  const group = node.kind === 'level' && node.group !== reader.group ? groups.find(({ key }) => key === node.group) : null;
  return group ? `${node.title} (${group.short})` : node.title;
}
