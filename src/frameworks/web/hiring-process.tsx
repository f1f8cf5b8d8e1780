import type { Hiring } from '../contract.ts';
import styles from './hiring-process.module.css';
import { PlaceLink } from './place-link.tsx';

/** The stages in their order: what, how long, with whom. */
export function HiringProcess({ hiring, family }: { hiring: Hiring; family: string }) {
  return (
    <>
      <p className={styles.about}>
        {hiring.appliesTo === 'family' ? `The process of every role of ${family} that has none of its own.` : 'The process of this role.'}
        {hiring.summary && ` ${hiring.summary}`}
      </p>
      <ol className={styles.stages}>
        {hiring.stages.map((stage) => (
          <li key={stage.order} className={styles.stage}>
            <span className={`${styles.order} figures`} aria-hidden="true">
              {stage.order}
            </span>
            <div>
              <p className={styles.title}>{stage.title}</p>
              <p className={`${styles.details} figures`}>
                {[
                  stage.minutes !== null && `${stage.minutes} minutes`,
                  stage.with && `with ${stage.with}`,
                  stage.optional && 'not for everybody',
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </div>
            <PlaceLink place={stage.origin} />
          </li>
        ))}
      </ol>
    </>
  );
}
