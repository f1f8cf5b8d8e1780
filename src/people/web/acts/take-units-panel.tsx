import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useAsWritten } from '../../../frameworks/web/words/as-written.ts';
import { useWords } from '../../../frameworks/web/words/speaking.tsx';
import button from '../../../ui/button.module.css';
import type { UnitsPlanView } from '../../contract.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import styles from './act-panel.module.css';
import { ActPanel } from './act-panel.tsx';
import { FromTo } from './change-list.tsx';
import rows from './entries-panel.module.css';
import { LostNotice, Notice, RefusedNotice } from './notices.tsx';
import { Warnings } from './plan-view.tsx';
import { unitsPlanQuery } from './queries.ts';
import { useSending } from './sending.ts';
import { useOnMeanwhile } from './use-meanwhile.ts';

type Step = UnitsPlanView['steps'][number];
const acts = ['create', 'rename', 'kind', 'move', 'close', 'reopen'] as const;

/** The units as the handbook has them: what would come, be called otherwise, move or go, by name; then just that. */
export function TakeUnitsPanel({ onClose }: { onClose(done?: string): void }) {
  const say = usePeopleWords().acts;
  const { close: closeTitle } = useWords().site;
  const { data: plan, error, refetch, isFetching } = useQuery({ ...unitsPlanQuery(), throwOnError: false });
  const [wasAnew, setAnew] = useState(false);
  const taking = useSending((people, asked: { plan: string }, changing) => people.takeUnits(asked, changing));
  const { failure, isSending } = taking;
  const close = useCallback(() => onClose(), [onClose]);
  const anew = useCallback(async () => {
    await refetch();
    setAnew(true);
  }, [refetch]);
  useOnMeanwhile(failure, anew);
  const take = async () => {
    if (!plan) return;
    setAnew(false);
    if (await taking.send({ plan: plan.digest })) onClose(say.unitsTaken(plan.steps.length));
  };
  return (
    <ActPanel title={say.takeUnitsTitle} isDirty={false} onClose={close}>
      <div className={styles.step}>
        <p className={styles.about}>{say.takeUnitsMean}</p>
        {wasAnew && <Notice title={say.unitsMeanwhile}>{say.planAnew}</Notice>}
        {(failure?.kind === 'lost' || (error && !plan)) && (
          <LostNotice onAgain={() => void (plan ? take() : refetch())} isSending={isSending || isFetching} />
        )}
        {failure?.kind === 'refused' && <RefusedNotice problem={failure.problem} />}
        {plan?.steps.length === 0 && <p>{say.unitsSame}</p>}
        {plan && acts.map((act) => <StepsOf key={act} act={act} steps={plan.steps.filter((step) => step.act === act)} />)}
        {plan && plan.warnings.length > 0 && <Warnings said={plan.warnings} />}
        <div className={styles.buttons}>
          {plan && plan.steps.length > 0 && (
            <button type="button" className={button.primary} aria-disabled={isSending} onClick={() => isSending || void take()}>
              {isSending ? say.doing : say.doTakeUnits(plan.steps.length)}
            </button>
          )}
          <button type="button" className={button.button} onClick={close}>
            {plan?.steps.length === 0 ? closeTitle : say.cancel}
          </button>
        </div>
      </div>
    </ActPanel>
  );
}

function StepsOf({ act, steps }: { act: Step['act']; steps: readonly Step[] }) {
  const say = usePeopleWords().acts;
  const { lang } = useAsWritten();
  if (steps.length === 0) return null;
  return (
    <section className={rows.kind}>
      <header>
        <h3>{say.unitSteps[act](steps.length)}</h3>
      </header>
      <ul>
        {steps.map(({ key, title, was, people }) => (
          <li key={key} className={rows.entry}>
            {act === 'rename' ? <FromTo was={was} becomes={title} lang={lang} /> : <b lang={lang}>{title}</b>}
            {act === 'move' && <small>{say.unitFrom(was)}</small>}
            {people > 0 && <small className="figures">{say.peopleInIt(people)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
