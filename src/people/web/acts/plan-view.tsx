import { useAsWritten } from '../../../frameworks/web/words/as-written.ts';
import type { MovePlanView, Said } from '../../contract.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { ChangeList } from './change-list.tsx';
import { changedFacts, positionFacts } from './facts.ts';
import { type ShownStep, stepsByPerson } from './plan-steps.ts';
import styles from './plan-view.module.css';

/** A plan in words: whose positions it touches, and how. */
export function PlanView({ plan, person }: { plan: Pick<MovePlanView, 'steps' | 'warnings' | 'reports'>; person: string }) {
  const say = usePeopleWords().acts;
  const all = stepsByPerson(plan.steps, person);
  const touched = new Set(plan.steps.map((step) => step.person.id));
  // Whose manager stays: what the person becomes still concerns them.
  const staying = plan.reports.filter(({ id }) => !touched.has(id)).map(({ name }) => name);
  const others = touched.size - (touched.has(person) ? 1 : 0);
  return (
    <div className={styles.plan}>
      {all.length === 0 && <p>{say.planNothing}</p>}
      {all.map(({ people, steps }, index) => {
        const isFirst = people[0]?.id === person;
        const isOthers = !isFirst && (index === 0 || all[index - 1]?.people[0]?.id === person);
        return (
          <div key={people.map(({ id }) => id).join(' ')} className={styles.plan}>
            {isOthers && <p className={styles.others}>{say.othersTouched(others)}</p>}
            <div className={styles.person} data-first={isFirst || undefined}>
              <h4>
                {say.names(
                  people.map(({ name }) => name),
                  0,
                )}
              </h4>
              {steps.map((step) => (
                <Step
                  key={`${step.kind} ${'was' in step ? step.was.from : step.becomes.from} ${'becomes' in step && step.becomes.from}`}
                  step={step}
                />
              ))}
            </div>
          </div>
        );
      })}
      {staying.length > 0 && (
        <p className={styles.line}>
          {say.reportsGoOn(staying.length, say.names(staying.slice(0, 12), staying.length - Math.min(staying.length, 12)))}
        </p>
      )}
      {plan.warnings.length > 0 && <Warnings said={plan.warnings} />}
    </div>
  );
}

export function Warnings({ said }: { said: readonly Said[] }) {
  const say = usePeopleWords().acts;
  return (
    <ul>
      {said.map(({ code, message, hint }) => (
        <li key={`${code} ${message}`} className={styles.warning}>
          <b>{say.warning}</b>
          <span>{message}</span>
          {hint && <small>{hint}</small>}
        </li>
      ))}
    </ul>
  );
}

function Step({ step }: { step: ShownStep }) {
  const words = usePeopleWords();
  const say = words.acts;
  const { lang } = useAsWritten();
  const title = (of: { post: { title: string } }) => <b lang={lang}>{of.post.title}</b>;
  if (step.kind === 'end') return <p className={styles.line}>{say.step.ends(title(step.was), step.until, step.was.kind === 'acting')}</p>;
  if (step.kind === 'remove') return <p className={styles.line}>{say.step.removed(title(step.was), step.was.from)}</p>;
  const { becomes } = step;
  const was = step.kind === 'begin' ? null : step.was;
  const days =
    step.kind === 'change' && (was?.from !== becomes.from || was.until !== becomes.until)
      ? [
          {
            key: 'days',
            label: say.facts.days,
            was: was && say.days(was.from, was.until),
            becomes: say.days(becomes.from, becomes.until),
          },
        ]
      : [];
  const said = {
    move: () => say.step.moves(becomes.from, becomes.until),
    begin: () => say.step.begins(title(becomes), becomes.from, becomes.until, becomes.kind === 'acting'),
    change: () => say.step.changes(title(becomes)),
  };
  const facts = changedFacts(positionFacts(words, was), positionFacts(words, becomes), lang);
  const shownFacts = step.kind === 'begin' ? facts.filter(({ key }) => key !== 'post') : facts;
  return (
    <div className={styles.step}>
      <p>{said[step.kind]()}</p>
      <ChangeList facts={[...shownFacts, ...days]} />
    </div>
  );
}
