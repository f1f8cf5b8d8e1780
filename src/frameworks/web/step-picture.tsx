import { AppLink } from '../../ui/app-link.tsx';
import { compareAddress } from '../addresses.ts';
import type { ComparedHolders } from '../contract.ts';
import styles from './step-picture.module.css';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** The steps of a whole ladder side by side, so that thin and oversized ones show. */
export function StepPicture({ view }: { view: ComparedHolders }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const largest = Math.max(1, ...view.steps.map((step) => step.size));
  return (
    <section className={styles.steps} aria-labelledby="steps">
      <h2 id="steps">{say.comparing.stepSizes}</h2>
      <p className={styles.about}>{view.measure}</p>
      {view.balance !== null && <p className={styles.about}>{view.balance}</p>}
      <table>
        <caption className="only-heard">{say.comparing.sizesOfLadder}</caption>
        <thead>
          <tr>
            <th scope="col">{say.comparing.step}</th>
            <th scope="col">{say.comparing.size}</th>
            <th scope="col">{say.comparing.madeOf}</th>
          </tr>
        </thead>
        <tbody>
          {view.steps.map((step) => (
            <tr
              key={step.from.id}
              data-shown={step.from.id === view.from.id && step.to.id === view.to.id}
              data-verdict={step.verdict ?? undefined}
            >
              <th scope="row">
                <AppLink {...asWritten} href={compareAddress(step.from.id, step.to.id)}>
                  {step.from.title} → {step.to.title}
                </AppLink>
                {step.why !== null && <span className={styles.verdict}>{step.verdict}</span>}
              </th>
              <td className="figures">{say.format.tenth(step.size)}</td>
              <td>
                <span className={styles.bar} aria-hidden="true">
                  {step.parts.map(({ kind, size }) => (
                    <span key={kind} data-kind={kind} style={{ width: `${(100 * size) / largest}%` }} className={styles.part} />
                  ))}
                </span>
                <span className={`${styles.parts} figures`}>
                  {step.parts
                    .filter(({ count }) => count > 0)
                    .map(({ count, name }) => say.comparing.part(count, name))
                    .join(', ')}
                </span>
                {step.why !== null && <span className={styles.why}>{step.why}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
