import type { ReactNode } from 'react';
import button from '../../ui/button.module.css';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import fields from '../../ui/field.module.css';
import type { Acting } from './acting.ts';
import { Notice } from './notice.tsx';
import type { Wrongs } from './use-wrongs.ts';
import { useAccessWords } from './words/access-words.tsx';

export interface ActingFormProps {
  wrongs: Pick<Wrongs<never>, 'all'>;
  acting: Pick<Acting<never, unknown>, 'isActing' | 'failure'>;
  /** What the button does, in words. */
  doIt: string;
  /** Of a form that is all there is on its page: its button is as wide as its fields. */
  isWhole?: boolean;
  isDanger?: boolean;
  onSubmit(): void;
  /** Leaves it as it was. */
  onCancel?: () => void;
  /** Further buttons, after those. */
  beside?: ReactNode;
  children?: ReactNode;
}

/** What is wrong, the fields, and the way on. What was entered stays, whatever comes back; while it is sent, it is not sent again. */
export function ActingForm({ wrongs, acting, doIt, isWhole, isDanger, onSubmit, onCancel, beside, children }: ActingFormProps) {
  const say = useAccessWords();
  const { isActing, failure } = acting;
  return (
    <form
      className={fields.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isActing) onSubmit();
      }}
    >
      <ErrorSummary title={say.signIn.toMend(wrongs.all.length)} wrongs={wrongs.all} />
      {failure?.kind === 'lost' && (
        <Notice title={say.signIn.lost}>
          <p>{say.signIn.lostMeans}</p>
        </Notice>
      )}
      {children}
      <div className={isWhole ? button.whole : button.row}>
        <button type="submit" className={isDanger ? button.danger : button.primary} aria-disabled={isActing}>
          {isActing ? say.signIn.doing : doIt}
        </button>
        {onCancel && (
          <button type="button" className={button.button} onClick={onCancel}>
            {say.account.cancel}
          </button>
        )}
        {beside}
      </div>
    </form>
  );
}
