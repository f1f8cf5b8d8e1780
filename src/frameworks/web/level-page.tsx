import { useParams } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
import { addressOf, compareAddress, latticeAddress } from '../addresses.ts';
import type { LevelView } from '../contract.ts';
import { AreaSections, areaAnchor } from './area-section.tsx';
import { FindingCount } from './finding-count.tsx';
import { heldAnchor, isShown } from './held-areas.tsx';
import { HeldView } from './held-view.tsx';
import { useLanguageChoice } from './in-language.ts';
import { JobLinks } from './job-links.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { LeadsTo } from './leads-to.tsx';
import { PageCrumbs } from './page-crumbs.tsx';
import { PageWays } from './page-ways.tsx';
import { levelQuery } from './queries.ts';
import styles from './reading.module.css';
import { useReadingView } from './reading-view.ts';
import { Equivalents, ReportsTo, TakenOver } from './relation-facts.tsx';
import { ReportingLine } from './reporting-line.tsx';
import { Facts } from './role-facts.tsx';
import { InTranslation, InWords } from './translated-words.tsx';
import { titlesIn, useTranslation } from './translation.ts';
import { useRead } from './use-read.ts';
import { ReadingViewSwitch } from './view-switch.tsx';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

export function LevelPage() {
  const { _splat: id = '' } = useParams({ strict: false });
  const { effective } = useReadingView();
  const { in: language } = useLanguageChoice();
  const level = useRead(levelQuery(id, effective, language));
  return (
    <InTranslation translation={level.translation}>
      <LevelText level={level} />
    </InTranslation>
  );
}

function LevelText({ level }: { level: LevelView }) {
  const { id } = level;
  const say = useWords();
  const asWritten = useAsWritten();
  const chosen = useTranslation();
  const words = chosen?.translation;
  const named = titlesIn(chosen, { title: level.title, of: level.framework.title });
  return (
    <article className={styles.reading} data-beside={chosen?.beside || undefined}>
      <title>{`${named.title}, ${named.of} – Gradus`}</title>
      <Rail level={level} />
      <div className={styles.text}>
        <PageCrumbs crumbs={[{ ...asWritten, title: level.framework.title, href: addressOf('framework', level.framework.id) }]} />
        <h1>
          <InWords original={level.title} translated={words?.title} isTitle />
        </h1>
        {(level.grade !== null || level.track !== null) && (
          <p className={`${styles.about} figures`}>
            {[level.grade !== null && say.site.grade(level.grade), level.track && say.site.track[level.track]].filter(Boolean).join(', ')}
          </p>
        )}
        <p className={`${styles.about} not-on-paper`}>
          <AppLink href={latticeAddress(`framework:${level.framework.id}`, id)}>{say.site.onTheLattice}</AppLink>
        </p>
        {level.summary && (
          <p className={styles.lead}>
            <InWords original={level.summary} translated={words?.summary} />
          </p>
        )}
        <LeadsTo from={level.id} ways={level.leadsTo} heading={say.reading.leadsTo} />
        <LevelRelations level={level} />
        <ReadingViewSwitch />
        <div className={styles.language}>
          <LanguageSwitch />
        </div>
        {level.held ? <HeldView held={level.held} /> : <AreaSections areas={level.areas} />}
        <ReportingLine title={level.title} reporting={level.reporting} />
        <Neighbours level={level} />
        <Written level={level} />
      </div>
    </article>
  );
}

/** The levels of the framework, and the areas of this one. */
function Rail({ level }: { level: LevelView }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { keep } = useReadingView();
  const words = useTranslation()?.translation;
  const areas = level.held
    ? level.held.areas.filter(isShown).map((area) => ({ title: area.title, to: words?.rows[area.row]?.title, anchor: heldAnchor(area) }))
    : level.areas.map((area) => ({ title: area.title, to: words?.areas[area.id]?.title, anchor: areaAnchor(area) }));
  return (
    <div className={`${styles.rail} not-on-paper`}>
      <nav aria-label={say.reading.levelsOf(level.framework.title)}>
        <p className={styles.railTitle}>
          <InWords original={level.framework.title} translated={words?.of} isTitle isShort />
        </p>
        <ol className={styles.ladder}>
          {level.ladder.toReversed().map((rung) => (
            <li key={rung.level ?? rung.title}>
              {rung.level === null ? (
                <span className={styles.unwritten} {...asWritten}>
                  {rung.title} <small lang={say.language}>{say.site.noPageYet}</small>
                </span>
              ) : (
                <AppLink href={keep(addressOf('level', rung.level))} aria-current={rung.level === level.id ? 'page' : undefined}>
                  <InWords original={rung.title} translated={words?.levels[rung.level]} isTitle isShort />
                </AppLink>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <nav aria-label={say.reading.areasOfLevel} className={styles.contents}>
        <p className={styles.railTitle}>{say.reading.onThisPage}</p>
        <ul>
          {areas.map(({ title, to, anchor }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>
                <InWords original={title} translated={to} isTitle isShort />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** What the page says of other levels and roles, most of them nothing; and the level on paper. */
function LevelRelations({ level }: { level: LevelView }) {
  return (
    <Facts>
      <ReportsTo lines={level.reportsTo} />
      <TakenOver parts={level.extends} />
      <Equivalents pointers={level.equivalentTo} naming={level.equalsNaming} />
      <JobLinks kind="level" id={level.id} />
    </Facts>
  );
}

function Neighbours({ level }: { level: LevelView }) {
  const say = useWords();
  const { keep } = useReadingView();
  if (!level.lower && !level.next) return null;
  return (
    <nav aria-label={say.reading.neighbouringLevels} className={`${styles.neighbours} not-on-paper`}>
      {level.lower && (
        <AppLink href={keep(addressOf('level', level.lower.id))}>
          <span>{say.reading.levelBelow}</span> {level.lower.title}
        </AppLink>
      )}
      {level.next && (
        <AppLink href={compareAddress(level.id, level.next.id)}>
          <span>{say.site.whatChanges}</span> {say.reading.changesFromTo(level.title, level.next.title)}
        </AppLink>
      )}
      {level.next && (
        <AppLink href={keep(addressOf('level', level.next.id))} className={styles.next}>
          <span>{say.reading.levelAbove}</span> {level.next.title}
        </AppLink>
      )}
    </nav>
  );
}

function Written({ level: { id, title, page, findings } }: { level: LevelView }) {
  const say = useWords();
  return (
    <footer className={`${styles.written} figures`}>
      {say.site.writtenIn(<AppLink href={`${addressOf('page', page.file)}#line-${page.line}`}>{page.file}</AppLink>)}
      {page.lastModified && say.reading.lastModified(page.lastModified)}
      {page.revision && say.reading.revision(<code>{page.revision}</code>)}
      <FindingCount counts={findings} page={page.file} />
      <PageWays of="level" id={id} title={title} file={page.file} line={page.line} />
    </footer>
  );
}
