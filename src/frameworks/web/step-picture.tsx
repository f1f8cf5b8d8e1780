import { AppLink } from '../../ui/app-link.tsx';
import { compareAddress } from '../addresses.ts';
import type { ComparedHolders } from '../contract.ts';
import styles from './step-picture.module.css';

/** The steps of a whole ladder side by side, so that thin and oversized ones show. */
export function StepPicture({ view }: { view: ComparedHolders }) {
  const largest = Math.max(1, ...view.steps.map((step) => step.size));
  return (
    <section className={styles.steps} aria-labelledby="steps">
      <h2 id="steps">How large each step is</h2>
      <p className={styles.about}>{view.measure}</p>
      {view.balance !== null && <p className={styles.about}>{view.balance}</p>}
      <table>
        <caption className="only-heard">Size of each step of the ladder</caption>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Size</th>
            <th scope="col">Made of</th>
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
                <AppLink href={compareAddress(step.from.id, step.to.id)}>
                  {step.from.title} → {step.to.title}
                </AppLink>
                {step.why !== null && <span className={styles.verdict}>{step.verdict}</span>}
              </th>
              <td className="figures">{step.size.toFixed(1)}</td>
              <td>
                <span className={styles.bar} aria-hidden="true">
                  {step.parts.map(({ kind, size }) => (
                    <span key={kind} data-kind={kind} style={{ width: `${(100 * size) / largest}%` }} className={styles.part} />
                  ))}
                </span>
                <span className={`${styles.parts} figures`}>
                  {step.parts
                    .filter(({ count }) => count > 0)
                    .map(({ count, name }) => `${count} ${name}`)
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
