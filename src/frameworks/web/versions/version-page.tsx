import { useParams } from '@tanstack/react-router';
import { AppLink } from '../../../ui/app-link.tsx';
import { changesForAddress, versionAddress } from '../../addresses.ts';
import { PageCrumbs } from '../page-crumbs.tsx';
import { readAsOf } from '../read-as-of.ts';
import reading from '../reading.module.css';
import { useRead } from '../use-read.ts';
import { useVersionsWords } from '../words/versions/versions-words.tsx';
import { ActorName } from './actor-name.tsx';
import { versionQuery } from './asking.ts';
import { DifferenceView } from './difference.tsx';
import styles from './version-page.module.css';

/** One published version: when it holds, who said so and why, and what it changed. */
export function VersionPage() {
  const say = useVersionsWords();
  const { version: name = '' } = useParams({ strict: false }) as { version?: string };
  const { version, counts, publications, changes } = useRead(versionQuery(name));
  const [latest, ...earlier] = publications;
  return (
    <article className={reading.wide}>
      <title>{`${say.version(version.short)} – Gradus`}</title>
      <PageCrumbs crumbs={[{ title: say.list.title, href: '/versions' }]} />
      <h1>{say.version(version.short)}</h1>
      {latest && (
        <dl className={styles.facts}>
          <div>
            <dt>{say.one.effective}</dt>
            <dd>
              <time dateTime={latest.effective}>{say.day(latest.effective)}</time>, {say.standing[latest.standing]}
            </dd>
          </div>
          <div>
            <dt>{say.one.published}</dt>
            <dd>{say.one.publishedBy(say.moment(latest.at), <ActorName actor={latest.by} />)}</dd>
          </div>
          {latest.approvedBy && (
            <div>
              <dt>{say.one.approvedBy}</dt>
              <dd>
                <ActorName actor={latest.approvedBy} />
              </dd>
            </div>
          )}
          {latest.base && (
            <div>
              <dt>{say.one.base}</dt>
              <dd>
                <AppLink href={versionAddress(latest.base.short)}>
                  <code>{latest.base.short}</code>
                </AppLink>
              </dd>
            </div>
          )}
          <div>
            <dt>{say.one.holds}</dt>
            <dd className="figures">{say.one.content(counts.frameworks, counts.levels, counts.roles, counts.statements)}</dd>
          </div>
        </dl>
      )}
      <p className={`${styles.read} not-on-paper`}>
        {/* Another version is another document. */}
        <a href={readAsOf('/', version.short)}>{say.one.read}</a>
      </p>
      {latest && latest.notes !== '' && (
        <section aria-labelledby="notes" className={styles.notes}>
          <h2 id="notes">{say.one.notes}</h2>
          <p>{latest.notes}</p>
        </section>
      )}
      {earlier.length > 0 && (
        <section className={styles.notes}>
          <p>{say.one.again}</p>
          <ul>
            {publications.map(({ sequence, effective, at, by }) => (
              <li key={sequence} className="figures">
                {say.day(effective)}: {say.one.publishedBy(say.day(at.slice(0, 10)), <ActorName actor={by} />)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {changes === null ? (
        <p className={styles.first}>{say.one.first}</p>
      ) : (
        <DifferenceView difference={changes} addressFor={(kind, id) => changesForAddress(version.short, kind, id)} />
      )}
    </article>
  );
}
