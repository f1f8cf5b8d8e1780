import { useParams } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
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
import { PageCrumbs } from './page-crumbs.tsx';
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
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';
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
  const say = useWords();
  const asWritten = useAsWritten();
  const chosen = useTranslation();
  const words = chosen?.translation;
  const named = titlesIn(chosen, { title: role.title, of: role.family.title });
  return (
    <article className={styles.reading} data-beside={chosen?.beside || undefined}>
      <title>{`${named.title}, ${named.of} – Gradus`}</title>
      <nav aria-label={say.reading.rolesOf(role.family.title)} className={`${styles.rail} ${styles.roles} not-on-paper`}>
        <p className={styles.railTitle} {...asWritten}>
          {role.family.title}
        </p>
        <RoleLists roles={role.roles} current={role.id} />
      </nav>
      <div className={styles.text}>
        <PageCrumbs crumbs={[{ ...asWritten, title: role.family.title, href: addressOf('family', role.family.id) }]} />
        <h1>
          <InWords original={role.title} translated={words?.title} isTitle />
        </h1>
        <p className={`${styles.about} not-on-paper`}>
          <AppLink href={latticeAddress(`family:${role.family.id}`, id)}>{say.site.onTheLattice}</AppLink>
        </p>
        {role.summary && (
          <p className={styles.lead}>
            <InWords original={role.summary} translated={words?.summary} />
          </p>
        )}
        <Relations role={role} />
        <LeadsTo from={role.id} ways={role.leadsTo} heading={say.reading.leadsToByGrade} />
        {role.notes.length > 0 && <Notes notes={role.notes} translated={words?.notes} />}
        <ReadingViewSwitch />
        <div className={styles.language}>
          <LanguageSwitch />
        </div>
        {role.held ? <HeldView held={role.held} family={role.family} /> : <OwnWords role={role} />}
        <Post role={role} />
        <footer className={`${styles.written} figures`}>
          {say.site.writtenIn(
            <AppLink href={`${addressOf('page', role.page.file)}#line-${role.page.line}`}>
              {say.site.placeAt(role.page.file, role.page.line)}
            </AppLink>,
          )}
          <FindingCount counts={role.findings} page={role.page.file} />
          <PageWays of="role" id={role.id} title={role.title} file={role.page.file} line={role.page.line} />
        </footer>
      </div>
    </article>
  );
}

/** What the page says of the role and of its family. */
function OwnWords({ role }: { role: RoleView }) {
  const say = useWords();
  const asWritten = useAsWritten();
  return (
    <>
      <AreaSections areas={role.areas} />
      {role.familyAreas.length > 0 && (
        <section className={styles.part} aria-labelledby="family-areas">
          <h2 id="family-areas">{say.reading.expectedOfEveryRoleOf(<span {...asWritten}>{role.family.title}</span>)}</h2>
          <AreaSections areas={role.familyAreas} below />
        </section>
      )}
    </>
  );
}

/** What does not depend on the view: how the post is measured, filled and placed. */
function Post({ role }: { role: RoleView }) {
  const say = useWords();
  const asWritten = useAsWritten();
  return (
    <>
      {role.indicators.length > 0 && (
        <section className={styles.part} aria-labelledby="indicators">
          <h2 id="indicators">{say.site.indicators}</h2>
          <IndicatorList indicators={role.indicators} />
        </section>
      )}
      {role.hiring && (
        <section className={styles.part} aria-labelledby="hiring">
          <h2 id="hiring">{say.site.hiringProcess}</h2>
          <HiringProcess hiring={role.hiring} family={role.family} />
        </section>
      )}
      <ReportingLine title={role.title} reporting={role.reporting} />
      {role.familyNotes.length > 0 && (
        <section className={styles.part} aria-labelledby="family-notes">
          <h2 id="family-notes">{say.reading.aboutFamily}</h2>
          <Notes notes={role.familyNotes} />
        </section>
      )}
      {role.links.length > 0 && (
        <section className={styles.part} aria-labelledby="links">
          <h2 id="links">{say.site.furtherReading}</h2>
          <ul {...asWritten}>
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
  const say = useWords();
  const named = new Set([...role.equivalentTo, ...role.equalsNaming].map((pointer) => pointer.to?.id));
  const sameGrade = role.sameGrade.filter((other) => !named.has(other.id));
  return (
    <Facts>
      <Fact name={say.site.gradeName}>{role.grade ?? say.reading.notGiven}</Fact>
      <Fact name={say.site.trackName}>{say.site.track[role.track]}</Fact>
      <ReportsTo lines={role.reportsTo} />
      {role.reportedToBy.length > 0 && (
        <Fact name={say.reading.reportToRole}>
          <RoleLinks roles={role.reportedToBy} />
        </Fact>
      )}
      <TakenOver parts={role.extends} />
      <Equivalents pointers={role.equivalentTo} naming={role.equalsNaming} />
      {sameGrade.length > 0 && (
        <Fact name={say.reading.sameGradeOn(role.grade, role.track === 'individual' ? 'management' : 'individual')}>
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
