import { useParams } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
import { addressOf, compareAddress, strandsAddress } from '../addresses.ts';
import type { StrandView } from '../contract.ts';
import { ChangeFacts, SettleIt, WhereToPaste } from './change-facts.tsx';
import { ChangedWords } from './changed-words.tsx';
import further from './further-ways.module.css';
import { opens, useOpenedStatement } from './opened-statement.ts';
import { PageCrumbs } from './page-crumbs.tsx';
import { PasteLines } from './paste-lines.tsx';
import { strandQuery } from './queries.ts';
import { ReachScale } from './reach-scale.tsx';
import styles from './strand-page.module.css';
import { useRead } from './use-read.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';
import { Words } from './words.tsx';

/** One competency, pulled out of the matrix and read through the levels. */
export function StrandPage() {
  const { _splat: id = '' } = useParams({ strict: false });
  const say = useWords();
  const asWritten = useAsWritten();
  const strand = useRead(strandQuery(id));
  const { title, framework, row, extent, links } = strand;
  const layers = [...new Set(links.flatMap(({ statement }) => (statement.layer ? [statement.layer.title] : [])))];
  return (
    <article className={styles.page}>
      <title>{`${title}, ${framework.title} – Gradus`}</title>
      <Siblings strand={strand} />
      <div className={styles.text}>
        <PageCrumbs
          crumbs={[
            { ...asWritten, title: framework.title, href: addressOf('framework', framework.id) },
            { title: say.matrix.byStrand, href: `${strandsAddress(framework.id)}#area-${row.id}` },
          ]}
        />
        <h1 {...asWritten}>{title}</h1>
        <p className={styles.about}>
          {say.strands.stands(row.title, layers)} {extent.charAt(0).toUpperCase() + extent.slice(1)}.
          {strand.isNamed && ` ${say.strands.namedByOwner}`}
        </p>
        <ReachScale strand={strand} />
        <ol className={styles.levels}>
          {links.map((link, index) => (
            <LevelOfStrand key={link.statement.id} link={link} below={links[index - 1]} strand={strand} />
          ))}
        </ol>
        <Presumed strand={strand} />
        {strand.lines !== null && (
          <details className={`${styles.wrong} not-on-paper`}>
            <summary>{say.strands.ifWrong}</summary>
            <p>{say.strands.howFound}</p>
            <PasteLines lines={strand.lines}>{say.strands.keepsIt}</PasteLines>
            <WhereToPaste />
          </details>
        )}
        <Neighbours strand={strand} />
      </div>
    </article>
  );
}

type Link = StrandView['links'][number];

function LevelOfStrand({ link, below, strand }: { link: Link; below: Link | undefined; strand: StrandView }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { level, statement, row, change } = link;
  const { opened, addressToOpen } = useOpenedStatement();
  const words = change?.words ?? [];
  return (
    <li className={styles.level} data-change={change?.kind} data-opened={statement.id === opened || undefined}>
      <div className={styles.facts}>
        <h2>
          <AppLink {...asWritten} href={addressOf('level', level.id)}>
            {level.title}
          </AppLink>
        </h2>
        {change && <span className={styles.kind}>{say.site.change[change.kind]}</span>}
        {change && <ChangeFacts change={change} />}
      </div>
      <div>
        <p className={styles.words}>{words.length > 0 ? <ChangedWords words={words} kind="added" /> : <Words runs={statement.words} />}</p>
        <p className={`${further.ways} not-on-paper`}>
          <AppLink {...opens(statement.id)} href={addressToOpen(statement.id)} keepScroll>
            {say.site.source}
            <span className="only-heard">{say.strands.sourceAt(level.title)}</span>
          </AppLink>
          {below && (
            <AppLink href={compareAddress(below.level.id, level.id)}>{say.strands.allChanges(below.level.title, level.title)}</AppLink>
          )}
          {row.id !== strand.row.id && <span>{say.strands.inRow(row.title)}</span>}
        </p>
        {change && <SettleIt mend={change.mend} />}
      </div>
    </li>
  );
}

/** Silence above is no end: what a lower level asks is presumed (D2). */
function Presumed({ strand: { levels, links } }: { strand: StrandView }) {
  const say = useWords();
  const last = links.at(-1);
  const above = levels.slice(levels.findIndex(({ id }) => id === last?.level.id) + 1);
  if (!last || above.length === 0) return null;
  const titles = above.map(({ title }) => title);
  return <p className={styles.presumed}>{say.strands.presumed(titles, last.level.title)}</p>;
}

/** The strands of the same area, beside the text where there is room. */
function Siblings({ strand }: { strand: StrandView }) {
  const say = useWords();
  const asWritten = useAsWritten();
  return (
    <nav aria-label={say.strands.strandsOf(strand.row.title)} className={`${styles.rail} not-on-paper`}>
      <p {...asWritten}>{strand.row.title}</p>
      <ul {...asWritten}>
        {strand.siblings.map(({ id, title }) => (
          <li key={id}>
            <AppLink href={addressOf('strand', id)} aria-current={id === strand.id ? 'page' : undefined}>
              {title}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Neighbours({ strand: { previous, next } }: { strand: StrandView }) {
  const say = useWords();
  if (!previous && !next) return null;
  return (
    <nav aria-label={say.strands.neighbours} className={`${styles.neighbours} not-on-paper`}>
      {previous && (
        <AppLink href={addressOf('strand', previous.id)}>
          <span>{say.strands.before}</span> {previous.title}
        </AppLink>
      )}
      {next && (
        <AppLink href={addressOf('strand', next.id)} className={styles.next}>
          <span>{say.strands.after}</span> {next.title}
        </AppLink>
      )}
    </nav>
  );
}
