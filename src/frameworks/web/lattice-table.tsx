import { AppLink } from '../../ui/app-link.tsx';
import type { LatticeView } from '../contract.ts';
import { nameFor } from './lattice-card.tsx';
import type { ChosenLattice } from './lattice-search.ts';
import styles from './lattice-table.module.css';
import { trackName } from './names.ts';

type Node = LatticeView['nodes'][number];

/**
 * The lattice as a table, grades by tracks, with every way in words: what the picture is for who sees it.
 * @param chosen null: for listening only, beside the picture, whose links are enough
 */
export function LatticeTable({ lattice, chosen }: { lattice: LatticeView; chosen: ChosenLattice | null }) {
  const tracks = (['individual', 'management'] as const).filter((track) => lattice.nodes.some((node) => node.track === track));
  return (
    <div className={chosen === null ? 'only-heard' : styles.window}>
      <table className={styles.table}>
        <caption className="only-heard">Levels and roles by grade and track, with the ways between them</caption>
        <thead>
          <tr>
            <th scope="col">Grade</th>
            {tracks.map((track) => (
              <th key={track} scope="col">
                {trackName(track)}
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
                    <small>Grade</small> <b>{row.value}</b>
                  </>
                ) : (
                  <>
                    <small>No grade</small> {row.name}
                  </>
                )}
              </th>
              {tracks.map((track) => (
                <td key={track} data-track={trackName(track)}>
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
  const { ways, groups } = lattice;
  const group = groups.length > 1 ? groups.find(({ key }) => key === node.group)?.title : null;
  const seen = node.ways.map(({ way, name, other }) => ({ name, other, isPresumed: ways[way]?.written.length === 0 }));
  const kinds = [...new Set(seen.map(({ name }) => name))];
  return (
    <div className={styles.entry} data-outside={node.outside || undefined} id={chosen ? `node-${node.id}` : undefined}>
      <p className={styles.title}>
        {chosen ? (
          <AppLink
            href={chosen.addressWith({ at: node.id })}
            keepScroll
            data-node={node.id}
            aria-current={node.id === chosen.search.at || undefined}
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
                        <AppLink href={chosen.addressWith({ at: other })} keepScroll>
                          {nameFor(lattice, other, node)}
                        </AppLink>
                      ) : (
                        nameFor(lattice, other, node)
                      )}
                      {isPresumed && <em> presumed</em>}
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
        {node.peers.length > 0 && (
          <div>
            <dt>Lateral moves</dt>
            <dd>
              <ul>
                {node.peers.slice(0, mostPeers).map((id) => (
                  <li key={id} data-presumed>
                    {chosen ? (
                      <AppLink href={chosen.addressWith({ at: id })} keepScroll>
                        {nameFor(lattice, id, node)}
                      </AppLink>
                    ) : (
                      nameFor(lattice, id, node)
                    )}
                    <em> presumed</em>
                  </li>
                ))}
                {node.peers.length > mostPeers && <li>and {node.peers.length - mostPeers} more in this row</li>}
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
