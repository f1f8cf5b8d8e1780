import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { Hiring, Ref } from '../contract.ts';
import styles from './hiring-process.module.css';
import { plural } from './names.ts';
import { PlaceLink } from './place-link.tsx';

/** The stages in their order: how long, what, with whom; and how long it is in all. */
export function HiringProcess({ hiring, family }: { hiring: Hiring; family: Ref }) {
  const { appliesTo, summary, familyStages, stages, time, people } = hiring;
  return (
    <>
      <p className={styles.about}>
        {appliesTo === 'family'
          ? `The process of every role of ${family.title} that has none of its own.`
          : 'The process of this role alone.'}
        {familyStages !== null && (
          <>
            {' '}
            Other roles of <AppLink href={`${addressOf('family', family.id)}#hiring`}>{family.title}</AppLink> have one of{' '}
            {plural(familyStages, 'step')}.
          </>
        )}
        {summary && ` ${summary}`}
      </p>
      {stages.length > 0 && (
        <dl className={`${styles.sums} figures`}>
          <div>
            <dt>Time</dt>
            <dd>{time}</dd>
          </div>
          {people.length > 0 && (
            <div>
              <dt>Whom candidates meet</dt>
              <dd>{people.map(({ who, steps }) => (steps === 1 ? who : `${who} (${plural(steps, 'step')})`)).join('; ')}</dd>
            </div>
          )}
        </dl>
      )}
      <ol className={styles.stages}>
        {stages.map((stage) => (
          <li key={stage.order} className={`${styles.stage} ${stage.optional ? styles.optional : ''}`}>
            <p className={`${styles.minutes} figures`}>
              {stage.minutes === null ? <span className={styles.unsaid}>not said</span> : `${stage.minutes} min`}
            </p>
            <div className={styles.body}>
              <p className={styles.title}>{stage.title}</p>
              {(stage.with || stage.optional) && (
                <p className={styles.details}>
                  {[stage.with && `with ${stage.with}`, stage.optional && 'not for everybody'].filter(Boolean).join(', ')}
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
  const rest = text
    .split(/(?<=[.!?])\s+/u)
    .slice(1)
    .join(' ');
  return rest === '' ? null : <p className={styles.rest}>{rest}</p>;
}
