import { useMediaQuery } from '@mantine/hooks';
import { AppLink } from '../../ui/app-link.tsx';
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
import { PageCrumbs } from './page-crumbs.tsx';
import { latticeQuery, wayQuery } from './queries.ts';
import { useRead } from './use-read.ts';
import { ViewSwitch } from './view-switch.tsx';
import { useAsWritten } from './words/as-written.ts';
import type { SiteWords } from './words/en.ts';
import { useWords } from './words/speaking.tsx';

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
  const say = useWords();
  const asWritten = useAsWritten();
  const chosen = useLatticeSearch();
  const { search, addressWith } = chosen;
  const narrow = useMediaQuery('(max-width: 47.9375em)', undefined, { getInitialValueInEffect: false });
  const isTooMuch = lattice.nodes.length > mostDrawn;
  const isTable = isTooMuch || (search.view === undefined ? narrow : search.view === 'table');
  const opened = lattice.nodes.find(({ id }) => id === search.open);
  const { of } = lattice;
  return (
    <article className={styles.page} data-open={opened !== undefined || undefined}>
      <title>{`${of ? say.lattice.titleOf(of.title) : say.lattice.title} – Gradus`}</title>
      <PageCrumbs
        crumbs={of === null ? [] : [{ ...asWritten, title: of.title, ...(of.kind !== 'unit' && { href: addressOf(of.kind, of.id) }) }]}
      />
      <h1>
        {say.lattice.title}
        {of && <small {...asWritten}> {of.title}</small>}
      </h1>
      <p className={`${styles.about} figures`}>{aboutWords(lattice, say)}</p>
      <LatticeChoices lattice={lattice} chosen={chosen} />
      {isTooMuch ? (
        <p className={styles.about}>{say.lattice.tooMany}</p>
      ) : (
        <div className={styles.views}>
          <ViewSwitch
            views={[
              { title: say.lattice.picture, href: addressWith({ view: narrow ? 'picture' : undefined }), isShown: !isTable },
              { title: say.lattice.table, href: addressWith({ view: narrow ? undefined : 'table' }), isShown: isTable },
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
          <h2 id="presumed">{say.lattice.whatNobodyWrote}</h2>
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
  const say = useWords();
  const asWritten = useAsWritten();
  if (steps.length === 0) return null;
  const stops = [{ ...from, name: null }, ...steps.map(({ name, compared }) => ({ ...compared.to, name }))];
  return (
    <nav aria-label={say.lattice.way} className={styles.trail}>
      <ol>
        {stops.map(({ id, title, name }) => (
          <li key={id}>
            {name !== null && <small>{say.lattice.stepName(name)}</small>}
            <AppLink {...asWritten} href={chosen.addressWith({ open: id })} keepScroll>
              {title}
            </AppLink>
          </li>
        ))}
      </ol>
      <a href="#way" className="not-on-paper">
        {say.lattice.whatEachAdds}
      </a>
    </nav>
  );
}

/** How many there are, and how many of the ways stand on a page. */
function aboutWords({ nodes, ways }: LatticeView, say: SiteWords): string {
  const counted = (kind: 'level' | 'role') => nodes.filter((node) => node.kind === kind && !node.outside).length;
  const career = ways.filter(({ kind }) => kind !== 'reports');
  const written = career.filter(({ written: records }) => records.length > 0).length;
  return say.lattice.about(counted('level'), counted('role'), career.length, written);
}

function Nothing() {
  const say = useWords();
  return (
    <article>
      <title>{`${say.lattice.title} – Gradus`}</title>
      <h1>{say.lattice.title}</h1>
      <EmptyState title={say.lattice.nothing}>
        <p>{say.lattice.whatItShows(<AppLink href="/">{say.lattice.contentsLink}</AppLink>)}</p>
      </EmptyState>
    </article>
  );
}
