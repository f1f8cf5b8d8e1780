import { useParams } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
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
import { dayName, trackName } from './names.ts';
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
  const chosen = useTranslation();
  const words = chosen?.translation;
  const named = titlesIn(chosen, { title: level.title, of: level.framework.title });
  return (
    <article className={styles.reading} data-beside={chosen?.beside || undefined}>
      <title>{`${named.title}, ${named.of} – Gradus`}</title>
      <Rail level={level} />
      <div className={styles.text}>
        <Breadcrumbs
          crumbs={[
            { title: 'Contents', href: '/' },
            { title: level.framework.title, href: addressOf('framework', level.framework.id) },
          ]}
        />
        <h1>
          <InWords original={level.title} translated={words?.title} isTitle />
        </h1>
        {(level.grade !== null || level.track !== null) && (
          <p className={`${styles.about} figures`}>
            {[level.grade !== null && `Grade ${level.grade}`, level.track && trackName(level.track)].filter(Boolean).join(', ')}
          </p>
        )}
        <p className={`${styles.about} not-on-paper`}>
          <AppLink href={latticeAddress(`framework:${level.framework.id}`, id)}>On the career lattice</AppLink>
        </p>
        {level.summary && (
          <p className={styles.lead}>
            <InWords original={level.summary} translated={words?.summary} />
          </p>
        )}
        <LeadsTo from={level.id} ways={level.leadsTo} heading="Leads to" />
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
  const { keep } = useReadingView();
  const words = useTranslation()?.translation;
  const areas = level.held
    ? level.held.areas.filter(isShown).map((area) => ({ title: area.title, to: words?.rows[area.row]?.title, anchor: heldAnchor(area) }))
    : level.areas.map((area) => ({ title: area.title, to: words?.areas[area.id]?.title, anchor: areaAnchor(area) }));
  return (
    <div className={`${styles.rail} not-on-paper`}>
      <nav aria-label={`Levels of ${level.framework.title}`}>
        <p className={styles.railTitle}>
          <InWords original={level.framework.title} translated={words?.of} isTitle isShort />
        </p>
        <ol className={styles.ladder}>
          {level.ladder.toReversed().map((rung) => (
            <li key={rung.level ?? rung.title}>
              {rung.level === null ? (
                <span className={styles.unwritten}>
                  {rung.title} <small>no page yet</small>
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
      <nav aria-label="Areas of this level" className={styles.contents}>
        <p className={styles.railTitle}>On this page</p>
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
  const { keep } = useReadingView();
  if (!level.lower && !level.next) return null;
  return (
    <nav aria-label="Neighbouring levels" className={`${styles.neighbours} not-on-paper`}>
      {level.lower && (
        <AppLink href={keep(addressOf('level', level.lower.id))}>
          <span>Level below</span> {level.lower.title}
        </AppLink>
      )}
      {level.next && (
        <AppLink href={compareAddress(level.id, level.next.id)}>
          <span>What changes</span> from {level.title} to {level.next.title}
        </AppLink>
      )}
      {level.next && (
        <AppLink href={keep(addressOf('level', level.next.id))} className={styles.next}>
          <span>Level above</span> {level.next.title}
        </AppLink>
      )}
    </nav>
  );
}

function Written({ level: { id, title, page, findings } }: { level: LevelView }) {
  return (
    <footer className={`${styles.written} figures`}>
      Written in <AppLink href={`${addressOf('page', page.file)}#line-${page.line}`}>{page.file}</AppLink>
      {page.lastModified && <>, last modified {dayName(page.lastModified)}</>}
      {page.revision && (
        <>
          , revision <code>{page.revision}</code>
        </>
      )}
      <FindingCount counts={findings} page={page.file} />
      <PageWays of="level" id={id} title={title} file={page.file} line={page.line} />
    </footer>
  );
}
