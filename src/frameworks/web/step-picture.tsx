import { AppLink } from '../../ui/app-link.tsx';
import { compareAddress } from '../addresses.ts';
import type { CompareView } from '../contract.ts';
import styles from './step-picture.module.css';

type Kind = 'added' | 'widened' | 'unsure' | 'reworded';

/** What each kind counts for is said on the page; `src/compiler/align/step-size.ts` says why. */
const kinds: { kind: Kind; name: string; weight: number }[] = [
  { kind: 'added', name: 'new', weight: 1 },
  { kind: 'widened', name: 'wider', weight: 0.5 },
  { kind: 'unsure', name: 'unsure', weight: 0.5 },
  { kind: 'reworded', name: 'worded otherwise', weight: 0.25 },
];

/** The steps of a whole ladder side by side, so that thin and oversized ones show. */
export function StepPicture({ view }: { view: CompareView }) {
  const largest = Math.max(1, ...view.steps.map((step) => step.size));
  return (
    <section className={styles.steps} aria-labelledby="steps">
      <h2 id="steps">How large each step is</h2>
      <p className={styles.about}>
        A new statement counts 1, a wider or an unsure one half, one worded otherwise a quarter. The figures compare the steps of this
        ladder with each other and say nothing of anybody's readiness.
      </p>
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
            <tr key={step.from.id} data-shown={step.from.id === view.from.id && step.to.id === view.to.id}>
              <th scope="row">
                <AppLink href={compareAddress(step.from.id, step.to.id)}>
                  {step.from.title} → {step.to.title}
                </AppLink>
              </th>
              <td className="figures">{step.size.toFixed(1)}</td>
              <td>
                <span className={styles.bar} aria-hidden="true">
                  {kinds.map(({ kind, weight }) => (
                    <span
                      key={kind}
                      data-kind={kind}
                      style={{ width: `${(100 * step.counts[kind] * weight) / largest}%` }}
                      className={styles.part}
                    />
                  ))}
                </span>
                <span className={`${styles.parts} figures`}>
                  {kinds
                    .filter(({ kind }) => step.counts[kind] > 0)
                    .map(({ kind, name }) => `${step.counts[kind]} ${name}`)
                    .join(', ')}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
