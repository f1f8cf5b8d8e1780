import { useParams } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { addressOf, latticeAddress } from '../addresses.ts';
import type { RoleView } from '../contract.ts';
import { AreaSections } from './area-section.tsx';
import { FindingCount } from './finding-count.tsx';
import { HeldView } from './held-view.tsx';
import { HiringProcess } from './hiring-process.tsx';
import { useLanguageChoice } from './in-language.ts';
import { IndicatorList } from './indicator-list.tsx';
import { JobLinks } from './job-links.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { LeadsTo } from './leads-to.tsx';
import { trackName } from './names.ts';
import { PageWays } from './page-ways.tsx';
import { roleQuery } from './queries.ts';
import styles from './reading.module.css';
import { useReadingView } from './reading-view.ts';
import { Equivalents, ReportsTo, TakenOver } from './relation-facts.tsx';
import { ReportingLine } from './reporting-line.tsx';
import { Fact, Facts, RoleLinks } from './role-facts.tsx';
import { RoleLists } from './role-steps.tsx';
import { InTranslation, InWords } from './translated-words.tsx';
import { titlesIn, useTranslation } from './translation.ts';
import { useRead } from './use-read.ts';
import { ReadingViewSwitch } from './view-switch.tsx';
import { TextLink } from './words.tsx';

export function RolePage() {
  const { _splat: id = '' } = useParams({ strict: false });
  const { effective } = useReadingView();
  const { in: language } = useLanguageChoice();
  const role = useRead(roleQuery(id, effective, language));
  return (
    <InTranslation translation={role.translation}>
      <RoleText role={role} />
    </InTranslation>
  );
}

function RoleText({ role }: { role: RoleView }) {
  const { id } = role;
  const chosen = useTranslation();
  const words = chosen?.translation;
  const named = titlesIn(chosen, { title: role.title, of: role.family.title });
  return (
    <article className={styles.reading} data-beside={chosen?.beside || undefined}>
      <title>{`${named.title}, ${named.of} – Gradus`}</title>
      <nav aria-label={`Roles of ${role.family.title}`} className={`${styles.rail} ${styles.roles} not-on-paper`}>
        <p className={styles.railTitle}>{role.family.title}</p>
        <RoleLists roles={role.roles} current={role.id} />
      </nav>
      <div className={styles.text}>
        <Breadcrumbs
          crumbs={[
            { title: 'Contents', href: '/' },
            { title: role.family.title, href: addressOf('family', role.family.id) },
          ]}
        />
        <h1>
          <InWords original={role.title} translated={words?.title} isTitle />
        </h1>
        <p className={`${styles.about} not-on-paper`}>
          <AppLink href={latticeAddress(`family:${role.family.id}`, id)}>On the career lattice</AppLink>
        </p>
        {role.summary && (
          <p className={styles.lead}>
            <InWords original={role.summary} translated={words?.summary} />
          </p>
        )}
        <Relations role={role} />
        <LeadsTo from={role.id} ways={role.leadsTo} heading="Where it leads, by grade" />
        {role.notes.length > 0 && <Notes notes={role.notes} translated={words?.notes} />}
        <ReadingViewSwitch />
        <div className={styles.language}>
          <LanguageSwitch />
        </div>
        {role.held ? <HeldView held={role.held} family={role.family} /> : <OwnWords role={role} />}
        <Post role={role} />
        <footer className={`${styles.written} figures`}>
          Written in{' '}
          <AppLink href={`${addressOf('page', role.page.file)}#line-${role.page.line}`}>
            {role.page.file}, line {role.page.line}
          </AppLink>
          <FindingCount counts={role.findings} page={role.page.file} />
          <PageWays of="role" id={role.id} title={role.title} file={role.page.file} line={role.page.line} />
        </footer>
      </div>
    </article>
  );
}

/** What the page says of the role and of its family. */
function OwnWords({ role }: { role: RoleView }) {
  return (
    <>
      <AreaSections areas={role.areas} />
      {role.familyAreas.length > 0 && (
        <section className={styles.part} aria-labelledby="family-areas">
          <h2 id="family-areas">Expected of every role of {role.family.title}</h2>
          <AreaSections areas={role.familyAreas} below />
        </section>
      )}
    </>
  );
}

/** What does not depend on the view: how the post is measured, filled and placed. */
function Post({ role }: { role: RoleView }) {
  return (
    <>
      {role.indicators.length > 0 && (
        <section className={styles.part} aria-labelledby="indicators">
          <h2 id="indicators">Indicators</h2>
          <IndicatorList indicators={role.indicators} />
        </section>
      )}
      {role.hiring && (
        <section className={styles.part} aria-labelledby="hiring">
          <h2 id="hiring">Hiring process</h2>
          <HiringProcess hiring={role.hiring} family={role.family} />
        </section>
      )}
      <ReportingLine title={role.title} reporting={role.reporting} />
      {role.familyNotes.length > 0 && (
        <section className={styles.part} aria-labelledby="family-notes">
          <h2 id="family-notes">About this family</h2>
          <Notes notes={role.familyNotes} />
        </section>
      )}
      {role.links.length > 0 && (
        <section className={styles.part} aria-labelledby="links">
          <h2 id="links">Further reading</h2>
          <ul>
            {role.links.map((link) => (
              <li key={link.text}>{link.href ? <TextLink href={link.href}>{link.text}</TextLink> : link.text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Relations({ role }: { role: RoleView }) {
  const named = new Set([...role.equivalentTo, ...role.equalsNaming].map((pointer) => pointer.to?.id));
  const sameGrade = role.sameGrade.filter((other) => !named.has(other.id));
  return (
    <Facts>
      <Fact name="Grade">{role.grade ?? 'Not given'}</Fact>
      <Fact name="Track">{trackName(role.track)}</Fact>
      <ReportsTo lines={role.reportsTo} />
      {role.reportedToBy.length > 0 && (
        <Fact name="Report to this role">
          <RoleLinks roles={role.reportedToBy} />
        </Fact>
      )}
      <TakenOver parts={role.extends} />
      <Equivalents pointers={role.equivalentTo} naming={role.equalsNaming} />
      {sameGrade.length > 0 && (
        <Fact name={`Grade ${role.grade} on the ${role.track === 'individual' ? 'management' : 'individual'} track`}>
          <RoleLinks roles={sameGrade} />
        </Fact>
      )}
      <JobLinks kind="role" id={role.id} />
    </Facts>
  );
}

function Notes({ notes, translated = [] }: { notes: string[]; translated?: (string | null)[] | undefined }) {
  return (
    <div className={styles.notes}>
      {notes.map((note, index) => (
        <p key={note}>
          <InWords original={note} translated={translated[index]} />
        </p>
      ))}
    </div>
  );
}
