import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { Hiring, Ref } from '../contract.ts';
import styles from './hiring-process.module.css';
import { PlaceLink } from './place-link.tsx';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** The stages in their order: how long, what, with whom; and how long it is in all. */
export function HiringProcess({ hiring, family }: { hiring: Hiring; family: Ref }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { appliesTo, summary, familyStages, stages, time, people } = hiring;
  return (
    <>
      <p className={styles.about}>
        {appliesTo === 'family' ? say.reading.processOfFamily(family.title) : say.reading.processOfRole}
        {familyStages !== null && (
          <>
            {' '}
            {say.reading.otherRoles(
              <AppLink {...asWritten} href={`${addressOf('family', family.id)}#hiring`}>
                {family.title}
              </AppLink>,
              familyStages,
            )}
          </>
        )}
        {summary && <span {...asWritten}> {summary}</span>}
      </p>
      {stages.length > 0 && (
        <dl className={`${styles.sums} figures`}>
          <div>
            <dt>{say.reading.time}</dt>
            <dd>{time}</dd>
          </div>
          {people.length > 0 && (
            <div>
              <dt>{say.reading.whomCandidatesMeet}</dt>
              <dd>{people.map(({ who, steps }) => (steps === 1 ? who : `${who} (${say.count.steps(steps)})`)).join('; ')}</dd>
            </div>
          )}
        </dl>
      )}
      <ol className={styles.stages}>
        {stages.map((stage) => (
          <li key={stage.order} className={`${styles.stage} ${stage.optional ? styles.optional : ''}`}>
            <p className={`${styles.minutes} figures`}>
              {stage.minutes === null ? <span className={styles.unsaid}>{say.reading.notSaid}</span> : say.reading.minutes(stage.minutes)}
            </p>
            <div className={styles.body}>
              <p className={styles.title} {...asWritten}>
                {stage.title}
              </p>
              {(stage.with || stage.optional) && (
                <p className={styles.details}>
                  {[stage.with && say.reading.with(stage.with), stage.optional && say.reading.notForEverybody].filter(Boolean).join(', ')}
                </p>
              )}
              <Rest text={stage.text} />
            </div>
            <PlaceLink place={stage.origin} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** What a page says of a stage beyond the sentence that its title, minutes and people are from. */
function Rest({ text }: { text: string }) {
  const asWritten = useAsWritten();
  const rest = text
    .split(/(?<=[.!?])\s+/u)
    .slice(1)
    .join(' ');
  return rest === '' ? null : (
    <p className={styles.rest} {...asWritten}>
      {rest}
    </p>
  );
}
