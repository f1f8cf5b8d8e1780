import { useParams } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { addressOf, compareAddress, strandsAddress } from '../addresses.ts';
import type { StrandView } from '../contract.ts';
import { ChangeFacts, SettleIt, WhereToPaste } from './change-facts.tsx';
import { ChangedWords } from './changed-words.tsx';
import { changeName } from './names.ts';
import { opens, useOpenedStatement } from './opened-statement.ts';
import { PasteLines } from './paste-lines.tsx';
import { strandQuery } from './queries.ts';
import { ReachScale } from './reach-scale.tsx';
import styles from './strand-page.module.css';
import { useRead } from './use-read.ts';
import { Words } from './words.tsx';

/** One competency, pulled out of the matrix and read through the levels. */
export function StrandPage() {
  const { _splat: id = '' } = useParams({ strict: false });
  const strand = useRead(strandQuery(id));
  const { title, framework, row, extent, links } = strand;
  const layers = [...new Set(links.flatMap(({ statement }) => (statement.layer ? [statement.layer.title] : [])))];
  return (
    <article className={styles.page}>
      <title>{`${title}, ${framework.title} – Gradus`}</title>
      <Siblings strand={strand} />
      <div className={styles.text}>
        <Breadcrumbs
          crumbs={[
            { title: 'Contents', href: '/' },
            { title: framework.title, href: addressOf('framework', framework.id) },
            { title: 'By strand', href: `${strandsAddress(framework.id)}#area-${row.id}` },
          ]}
        />
        <h1>{title}</h1>
        <p className={styles.about}>
          {row.title}
          {layers.length > 0 && <>, from {layers.join(' and ')}</>}. {extent.charAt(0).toUpperCase() + extent.slice(1)}.
          {strand.isNamed && ' Named by the owner of the framework.'}
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
            <summary>If this is wrong</summary>
            <p>
              Which statement of one level became which of the next is found by comparing their words. These lines put together what stands
              here; take out what does not belong, or add the first words of what is missing.
            </p>
            <PasteLines lines={strand.lines}>Keeps it as it is</PasteLines>
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
  const { level, statement, row, change } = link;
  const { opened, addressToOpen } = useOpenedStatement();
  const words = change?.words ?? [];
  return (
    <li className={styles.level} data-change={change?.kind} data-opened={statement.id === opened || undefined}>
      <div className={styles.facts}>
        <h2>
          <AppLink href={addressOf('level', level.id)}>{level.title}</AppLink>
        </h2>
        {change && <span className={styles.kind}>{changeName(change.kind)}</span>}
        {change && <ChangeFacts change={change} />}
      </div>
      <div>
        <p className={styles.words}>{words.length > 0 ? <ChangedWords words={words} kind="added" /> : <Words runs={statement.words} />}</p>
        <p className={`${styles.ways} not-on-paper`}>
          <AppLink {...opens(statement.id)} href={addressToOpen(statement.id)} keepScroll>
            Source<span className="only-heard"> of the statement at {level.title}</span>
          </AppLink>
          {below && (
            <AppLink href={compareAddress(below.level.id, level.id)}>
              All that changes from {below.level.title} to {level.title}
            </AppLink>
          )}
          {row.id !== strand.row.id && <span>In {row.title}</span>}
        </p>
        {change && <SettleIt mend={change.mend} />}
      </div>
    </li>
  );
}

/** Silence above is no end: what a lower level asks is presumed (D2). */
function Presumed({ strand: { levels, links } }: { strand: StrandView }) {
  const last = links.at(-1);
  const above = levels.slice(levels.findIndex(({ id }) => id === last?.level.id) + 1);
  if (!last || above.length === 0) return null;
  const titles = above.map(({ title }) => title);
  const named = titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
  return (
    <p className={styles.presumed}>
      {named} {above.length === 1 ? 'does' : 'do'} not name it again: what {last.level.title} asks is presumed.
    </p>
  );
}

/** The strands of the same area, beside the text where there is room. */
function Siblings({ strand }: { strand: StrandView }) {
  return (
    <nav aria-label={`Strands of ${strand.row.title}`} className={`${styles.rail} not-on-paper`}>
      <p>{strand.row.title}</p>
      <ul>
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
  if (!previous && !next) return null;
  return (
    <nav aria-label="Neighbouring strands" className={`${styles.neighbours} not-on-paper`}>
      {previous && (
        <AppLink href={addressOf('strand', previous.id)}>
          <span>Strand before</span> {previous.title}
        </AppLink>
      )}
      {next && (
        <AppLink href={addressOf('strand', next.id)} className={styles.next}>
          <span>Strand after</span> {next.title}
        </AppLink>
      )}
    </nav>
  );
}
