/** What can be done with a duty that somebody has: another last day, or its end. Each opens in place of its buttons. */
import { useState } from 'react';
import { onRevision } from '../../../frameworks/web/changing.ts';
import button from '../../../ui/button.module.css';
import { InputField } from '../../../ui/field.tsx';
import type { DutyView } from '../../contract/duties.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './admin.module.css';
import { dutyText } from './duty-words.tsx';
import { stale } from './queries.ts';

export interface DutyActsProps {
  duty: DutyView;
  onDone(said: string): void;
}

export function DutyActs({ duty, onDone }: DutyActsProps) {
  const say = useAccessWords().admin;
  const [doing, setDoing] = useState<'change' | 'end' | null>(null);
  const named = `${dutyText(say, duty)}, ${duty.person.name}`;
  const close = () => setDoing(null);
  const finish = (said: string) => {
    close();
    onDone(said);
  };
  if (doing === 'change') return <ChangeEnd duty={duty} onDone={finish} onCancel={close} />;
  if (doing === 'end') return <EndNow duty={duty} onDone={finish} onCancel={close} />;
  if (!duty.can.change && !duty.can.end) return null;
  return (
    <span className={styles.ways}>
      {duty.can.change && (
        <button type="button" className={button.quiet} aria-label={say.changeEndOf(named)} onClick={() => setDoing('change')}>
          {say.changeEnd}
        </button>
      )}
      {duty.can.end && (
        <button type="button" className={button.quiet} aria-label={say.endNowOf(named)} onClick={() => setDoing('end')}>
          {say.endNow}
        </button>
      )}
    </span>
  );
}

function ChangeEnd({ duty, onDone, onCancel }: DutyActsProps & { onCancel(): void }) {
  const say = useAccessWords().admin;
  const [until, setUntil] = useState(duty.until ?? '');
  const changing = useActing(
    (access, asked: { id: string; until: string | null }) => access.duties.changeDuty(asked, onRevision(duty.revision)),
    stale,
  );
  const wrongs = useWrongs(changing.failure, { DUTY_DAYS: 'until', DUTY_HELD: 'until' } as const);
  const save = async () => {
    if (await changing.act({ id: duty.id, until: until || null })) onDone(say.saved);
  };
  return (
    <div className={styles.doing}>
      <ActingForm wrongs={wrongs} acting={changing} doIt={say.save} onSubmit={() => void save()} onCancel={onCancel}>
        <InputField
          id={wrongs.idOf('until')}
          label={say.lastDay}
          hint={say.lastDayHint}
          error={wrongs.of('until')}
          type="date"
          value={until}
          onValue={setUntil}
        />
      </ActingForm>
    </div>
  );
}

function EndNow({ duty, onDone, onCancel }: DutyActsProps & { onCancel(): void }) {
  const say = useAccessWords().admin;
  const ending = useActing((access, id: string) => access.duties.endDuty({ id }, onRevision(duty.revision)), stale);
  const wrongs = useWrongs(ending.failure);
  const end = async () => {
    if (await ending.act(duty.id)) onDone(say.ended);
  };
  return (
    <div className={styles.doing} data-danger>
      <ActingForm wrongs={wrongs} acting={ending} doIt={say.end} isDanger onSubmit={() => void end()} onCancel={onCancel}>
        <p>{say.endAsk(duty.person.name)}</p>
      </ActingForm>
    </div>
  );
}
