import { type ReactNode, useEffect, useRef } from 'react';
import button from '../../../ui/button.module.css';
import type { MovePlanView } from '../../contract.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import styles from './act-panel.module.css';
import { LostNotice, RefusedNotice } from './notices.tsx';
import { PlanView } from './plan-view.tsx';
import type { Sending } from './sending.ts';
import { useOnMeanwhile } from './use-meanwhile.ts';

export interface PlanStepProps {
  heading: string;
  plan: MovePlanView;
  person: string;
  /** What the button does, by name. */
  doIt: string;
  isDanger?: boolean;
  /** Whether it does something though it touches no position. */
  canBeEmpty?: boolean;
  sending: Pick<Sending<never, unknown>, 'isSending' | 'failure'>;
  onDo(): void;
  onBack(): void;
  /** The plan no longer fits what there is. */
  onMeanwhile(): Promise<void>;
  /** What is to be told before the plan. */
  children?: ReactNode;
}

/** The plan of an act on somebody, and the button that does just that. */
export function PlanStep({
  heading,
  plan,
  person,
  doIt,
  isDanger,
  canBeEmpty,
  sending,
  onDo,
  onBack,
  onMeanwhile,
  children,
}: PlanStepProps) {
  const say = usePeopleWords().acts;
  const title = useRef<HTMLHeadingElement>(null);
  const { failure, isSending } = sending;
  useEffect(() => title.current?.focus(), []);
  useOnMeanwhile(failure, onMeanwhile);
  const isNothing = plan.steps.length === 0 && !canBeEmpty;
  return (
    <div className={styles.step}>
      <h3 ref={title} tabIndex={-1}>
        {heading}
      </h3>
      {children}
      <PlanView plan={plan} person={person} />
      {failure?.kind === 'lost' && <LostNotice onAgain={onDo} isSending={isSending} />}
      {failure?.kind === 'refused' && <RefusedNotice problem={failure.problem} />}
      <div className={styles.buttons}>
        <button
          type="button"
          className={isDanger ? button.danger : button.primary}
          aria-disabled={isSending || isNothing}
          onClick={() => isSending || isNothing || onDo()}
        >
          {isSending ? say.doing : doIt}
        </button>
        <button type="button" className={button.button} onClick={onBack}>
          {say.back}
        </button>
      </div>
    </div>
  );
}
