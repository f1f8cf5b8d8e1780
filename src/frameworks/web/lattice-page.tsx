import { useMediaQuery } from '@mantine/hooks';
import { AppLink } from '../../ui/app-link.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { addressOf } from '../addresses.ts';
import type { LatticeView, WayView } from '../contract.ts';
import { LatticeCard } from './lattice-card.tsx';
import { LatticeChoices, LatticeKey } from './lattice-choices.tsx';
import styles from './lattice-page.module.css';
import { LatticePicture } from './lattice-picture.tsx';
import { type ChosenLattice, useLatticeSearch } from './lattice-search.ts';
import { LatticeTable } from './lattice-table.tsx';
import { LatticeWay } from './lattice-way.tsx';
import { plural } from './names.ts';
import { latticeQuery, wayQuery } from './queries.ts';
import { useRead } from './use-read.ts';
import { ViewSwitch } from './view-switch.tsx';

/** Grades by tracks, and the ways between: of a family, a framework, a unit or the whole handbook. */
export function LatticePage() {
  const { search } = useLatticeSearch();
  const { of = null, from, to } = search;
  const lattice = useRead(latticeQuery(of));
  if (lattice.nodes.length === 0) return <Nothing />;
  return from && to ? <WithWay lattice={lattice} from={from} to={to} /> : <Page lattice={lattice} way={null} />;
}

function WithWay({ lattice, from, to }: { lattice: LatticeView; from: string; to: string }) {
  return <Page lattice={lattice} way={useRead(wayQuery(from, to))} />;
}

/** More boxes than these nobody takes in at a glance. */
const mostDrawn = 200;

function Page({ lattice, way }: { lattice: LatticeView; way: WayView | null }) {
  const chosen = useLatticeSearch();
  const { search, addressWith } = chosen;
  const narrow = useMediaQuery('(max-width: 47.9375em)', undefined, { getInitialValueInEffect: false });
  const isTooMuch = lattice.nodes.length > mostDrawn;
  const isTable = isTooMuch || (search.view === undefined ? narrow : search.view === 'table');
  const opened = lattice.nodes.find(({ id }) => id === search.at);
  const { of } = lattice;
  return (
    <article className={styles.page} data-open={opened !== undefined || undefined}>
      <title>{`${of ? `Career lattice, ${of.title}` : 'Career lattice'} – Gradus`}</title>
      <Breadcrumbs
        crumbs={[
          { title: 'Contents', href: '/' },
          ...(of === null ? [] : [{ title: of.title, ...(of.kind !== 'unit' && { href: addressOf(of.kind, of.id) }) }]),
        ]}
      />
      <h1>Career lattice{of && <small> {of.title}</small>}</h1>
      <p className={`${styles.about} figures`}>{aboutWords(lattice)}</p>
      <LatticeChoices lattice={lattice} chosen={chosen} />
      {isTooMuch ? (
        <p className={styles.about}>These are too many for one picture. Choose a unit, a framework or a job family, and it is drawn.</p>
      ) : (
        <div className={styles.views}>
          <ViewSwitch
            views={[
              { title: 'Picture', href: addressWith({ view: narrow ? 'picture' : undefined }), isShown: !isTable },
              { title: 'Table', href: addressWith({ view: narrow ? undefined : 'table' }), isShown: isTable },
            ]}
          />
        </div>
      )}
      {isTable ? (
        <LatticeTable lattice={lattice} chosen={chosen} />
      ) : (
        <>
          {way && <Trail way={way} chosen={chosen} />}
          <LatticeKey chosen={chosen} />
          <LatticePicture lattice={lattice} chosen={chosen} way={way} />
          <LatticeTable lattice={lattice} chosen={null} />
        </>
      )}
      {way && <LatticeWay way={way} swapped={addressWith({ from: search.to, to: search.from })} />}
      {lattice.presumed.length > 0 && (
        <section className={styles.presumed} aria-labelledby="presumed">
          <h2 id="presumed">What nobody wrote</h2>
          <ul>
            {lattice.presumed.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {opened && <LatticeCard lattice={lattice} node={opened} chosen={chosen} />}
    </article>
  );
}

/** The stops of the way in one line, above the picture that shows them. */
function Trail({ way: { from, steps }, chosen }: { way: WayView; chosen: ChosenLattice }) {
  if (steps.length === 0) return null;
  const stops = [{ ...from, name: null }, ...steps.map(({ name, compared }) => ({ ...compared.to, name }))];
  return (
    <nav aria-label="The way" className={styles.trail}>
      <ol>
        {stops.map(({ id, title, name }) => (
          <li key={id}>
            {name !== null && <small>{name.toLowerCase()}</small>}
            <AppLink href={chosen.addressWith({ at: id })} keepScroll>
              {title}
            </AppLink>
          </li>
        ))}
      </ol>
      <a href="#way" className="not-on-paper">
        What each step adds
      </a>
    </nav>
  );
}

/** How many there are, and how many of the ways stand on a page. */
function aboutWords({ nodes, ways }: LatticeView): string {
  const counted = (kind: 'level' | 'role') => nodes.filter((node) => node.kind === kind && !node.outside).length;
  const held = [counted('level') > 0 && plural(counted('level'), 'level'), counted('role') > 0 && plural(counted('role'), 'role')];
  const career = ways.filter(({ kind }) => kind !== 'reports');
  const written = career.filter(({ written: records }) => records.length > 0).length;
  const words =
    career.length === 0 ? 'no way between them' : `${plural(career.length, 'way')} between them, ${written} of these written on a page`;
  return `${held.filter(Boolean).join(' and ')}, ${words}. The two tracks stand side by side: neither is above the other.`;
}

function Nothing() {
  return (
    <article>
      <title>Career lattice – Gradus</title>
      <h1>Career lattice</h1>
      <EmptyState title="No level or role here yet">
        <p>
          The lattice shows levels and roles by grade and track, with the ways between them. As soon as the handbook holds one, it stands
          here; what it has stands in the <AppLink href="/">contents</AppLink>.
        </p>
      </EmptyState>
    </article>
  );
}
