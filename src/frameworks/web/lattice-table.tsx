import { AppLink } from '../../ui/app-link.tsx';
import type { LatticeView } from '../contract.ts';
import { nameFor } from './lattice-card.tsx';
import type { ChosenLattice } from './lattice-search.ts';
import styles from './lattice-table.module.css';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

type Node = LatticeView['nodes'][number];

/**
 * The lattice as a table, grades by tracks, with every way in words: what the picture is for who sees it.
 * @param chosen null: for listening only, beside the picture, whose links are enough
 */
export function LatticeTable({ lattice, chosen }: { lattice: LatticeView; chosen: ChosenLattice | null }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const tracks = (['individual', 'management'] as const).filter((track) => lattice.nodes.some((node) => node.track === track));
  return (
    <div className={chosen === null ? 'only-heard' : styles.window}>
      <table className={styles.table}>
        <caption className="only-heard">{say.lattice.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.site.gradeName}</th>
            {tracks.map((track) => (
              <th key={track} scope="col">
                {say.site.track[track]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lattice.rows.map((row) => (
            <tr key={row.id} data-by={row.by}>
              <th scope="row" className="figures">
                {row.by === 'grade' ? (
                  <>
                    <small>{say.site.gradeName}</small> <b>{row.value}</b>
                  </>
                ) : (
                  <>
                    <small>{say.site.noGrade}</small> <span {...asWritten}>{row.name}</span>
                  </>
                )}
              </th>
              {tracks.map((track) => (
                <td key={track} data-track={say.site.track[track]}>
                  {lattice.nodes
                    .filter((node) => node.row === row.id && node.track === track)
                    .map((node) => (
                      <Entry key={node.id} node={node} lattice={lattice} chosen={chosen} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Entry({ node, lattice, chosen }: { node: Node; lattice: LatticeView; chosen: ChosenLattice | null }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { ways, groups } = lattice;
  const group = groups.length > 1 ? groups.find(({ key }) => key === node.group)?.title : null;
  const seen = node.ways.map(({ way, name, other }) => ({ name, other, isPresumed: ways[way]?.written.length === 0 }));
  const kinds = [...new Set(seen.map(({ name }) => name))];
  return (
    <div className={styles.entry} data-outside={node.outside || undefined} id={chosen ? `node-${node.id}` : undefined}>
      <p className={styles.title} {...asWritten}>
        {chosen ? (
          <AppLink
            href={chosen.addressWith({ open: node.id })}
            keepScroll
            data-node={node.id}
            aria-current={node.id === chosen.search.open || undefined}
          >
            {node.title}
          </AppLink>
        ) : (
          node.title
        )}
        {group && <small>{group}</small>}
      </p>
      <dl>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{kind}</dt>
            <dd>
              <ul>
                {seen
                  .filter(({ name }) => name === kind)
                  .map(({ other, isPresumed }) => (
                    <li key={other} data-presumed={isPresumed || undefined}>
                      {chosen ? (
                        <AppLink href={chosen.addressWith({ open: other })} keepScroll>
                          {nameFor(lattice, other, node)}
                        </AppLink>
                      ) : (
                        nameFor(lattice, other, node)
                      )}
                      {isPresumed && <em> {say.lattice.presumedMark}</em>}
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
        {node.peers.length > 0 && (
          <div>
            <dt>{say.lattice.lateralMoves}</dt>
            <dd>
              <ul>
                {node.peers.slice(0, mostPeers).map((id) => (
                  <li key={id} data-presumed>
                    {chosen ? (
                      <AppLink href={chosen.addressWith({ open: id })} keepScroll>
                        {nameFor(lattice, id, node)}
                      </AppLink>
                    ) : (
                      nameFor(lattice, id, node)
                    )}
                    <em> {say.lattice.presumedMark}</em>
                  </li>
                ))}
                {node.peers.length > mostPeers && <li>{say.lattice.morePeers(node.peers.length - mostPeers)}</li>}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** The others stand in the same row of the table anyway. */
const mostPeers = 3;
