import type { ReactNode } from 'react';
import button from '../../../ui/button.module.css';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import fields from '../../../ui/field.module.css';
import { usePeopleWords } from '../words/people-words.tsx';
import { LostNotice } from './notices.tsx';
import type { Sending } from './sending.ts';
import type { Wrongs } from './use-wrongs.ts';

export interface ActFormProps {
  wrongs: Wrongs;
  sending: Pick<Sending<never, unknown>, 'isSending' | 'failure'>;
  /** What is to be told before everything else. */
  told: ReactNode;
  /** What the button does, in words. */
  doIt: string;
  isDanger?: boolean;
  onSubmit(): void;
  /** Sends what was lost once more. */
  onAgain(): void;
  onLeave(): void;
  /** What leaving it is called, where it is not to cancel. */
  leave?: string;
  onChange?(): void;
  children: ReactNode;
}

/** What is wrong, the fields, and the two ways on. What was entered stays, whatever comes back. */
export function ActForm(props: ActFormProps) {
  const { wrongs, sending, told, doIt, isDanger, onSubmit, onAgain, onLeave, onChange, children } = props;
  const say = usePeopleWords().acts;
  const { isSending, failure } = sending;
  return (
    <form
      className={fields.form}
      noValidate
      onChange={onChange}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {told}
      <ErrorSummary title={say.toMend(wrongs.all.length)} wrongs={wrongs.all} />
      {failure?.kind === 'lost' && <LostNotice onAgain={onAgain} isSending={isSending} />}
      {children}
      <div className={button.row}>
        <button type="submit" className={isDanger ? button.danger : button.primary} aria-disabled={isSending}>
          {doIt}
        </button>
        <button type="button" className={button.button} onClick={onLeave}>
          {props.leave ?? say.cancel}
        </button>
      </div>
    </form>
  );
}
