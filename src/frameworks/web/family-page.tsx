import { useParams } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
import { addressOf, latticeAddress } from '../addresses.ts';
import { AreaSections } from './area-section.tsx';
import { HiringProcess } from './hiring-process.tsx';
import { IndicatorList } from './indicator-list.tsx';
import { PageCrumbs } from './page-crumbs.tsx';
import { PageWays } from './page-ways.tsx';
import { PointerList } from './pointer-link.tsx';
import { familyQuery } from './queries.ts';
import styles from './reading.module.css';
import { Fact, Facts } from './role-facts.tsx';
import { RoleSteps } from './role-steps.tsx';
import { useRead } from './use-read.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';
import { TextLink } from './words.tsx';

export function FamilyPage() {
  const { _splat: id = '' } = useParams({ strict: false });
  const say = useWords();
  const asWritten = useAsWritten();
  const family = useRead(familyQuery(id));
  const reporting = family.roles.filter((role) => role.reportsTo.length > 0);
  return (
    <article className={styles.text}>
      <title>{`${family.title} – Gradus`}</title>
      <PageCrumbs crumbs={[{ title: say.site.jobFamilies }]} />
      <h1 {...asWritten}>{family.title}</h1>
      {family.summary && (
        <p className={styles.lead} {...asWritten}>
          {family.summary}
        </p>
      )}
      <section className={styles.part} aria-labelledby="roles">
        <h2 id="roles">{say.reading.roles}</h2>
        <RoleSteps roles={family.roles} />
        <p className={`${styles.about} not-on-paper`}>
          {say.reading.withWays(<AppLink href={latticeAddress(`family:${id}`)}>{say.site.onTheLattice}</AppLink>)}
        </p>
      </section>
      {family.areas.length > 0 && (
        <section className={styles.part} aria-labelledby="areas">
          <h2 id="areas">{say.site.expectedOfEveryRole}</h2>
          <AreaSections areas={family.areas} below />
        </section>
      )}
      {reporting.length > 0 && (
        <section className={styles.part} aria-labelledby="reporting">
          <h2 id="reporting">{say.reading.whoReports}</h2>
          <Facts>
            {reporting.map((role) => (
              <Fact key={role.id} name={role.title}>
                {role.reportsTo.map((line) => (
                  <p key={line.targets.map((target) => target.text).join()}>
                    <PointerList mode={line.mode} targets={line.targets} />
                  </p>
                ))}
              </Fact>
            ))}
          </Facts>
        </section>
      )}
      {family.notes.length > 0 && (
        <div className={styles.notes} {...asWritten}>
          {family.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      {family.indicators.length > 0 && (
        <section className={styles.part} aria-labelledby="indicators">
          <h2 id="indicators">{say.site.indicators}</h2>
          <IndicatorList indicators={family.indicators} />
        </section>
      )}
      {family.hiring && (
        <section className={styles.part} aria-labelledby="hiring">
          <h2 id="hiring">{say.site.hiringProcess}</h2>
          <HiringProcess hiring={family.hiring} family={family} />
        </section>
      )}
      {family.links.length > 0 && (
        <section className={styles.part} aria-labelledby="links">
          <h2 id="links">{say.site.furtherReading}</h2>
          <ul {...asWritten}>
            {family.links.map((link) => (
              <li key={link.text}>{link.href ? <TextLink href={link.href}>{link.text}</TextLink> : link.text}</li>
            ))}
          </ul>
        </section>
      )}
      <footer className={styles.written}>
        {say.site.writtenIn(<AppLink href={addressOf('page', family.page.file)}>{family.page.file}</AppLink>)}
        <PageWays of="family" id={family.id} title={family.title} file={family.page.file} />
      </footer>
    </article>
  );
}
