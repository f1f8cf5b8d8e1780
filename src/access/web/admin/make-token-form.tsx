import { useState } from 'react';
import { InputField } from '../../../ui/field.tsx';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { Notice } from '../notice.tsx';
import { ShownOnce } from '../shown-once.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import { stale } from './queries.ts';

export interface MakeTokenFormProps {
  /** No token is made for longer. */
  latest: string;
  onDone(): void;
  onDirty(isDirty: boolean): void;
}

/** Makes a token for a program, and shows it this once. */
export function MakeTokenForm({ latest, onDone, onDirty }: MakeTokenFormProps) {
  const words = useAccessWords();
  const say = words.tokenPages;
  const [name, setName] = useState('');
  const [until, setUntil] = useState(latest);
  const [made, setMade] = useState<{ token: string | null } | null>(null);
  const making = useActing((access, asked: { name: string; until: string }) => access.tokens.makeServiceToken(asked), stale);
  const wrongs = useWrongs<'name' | 'until'>(making.failure);
  const make = async () => {
    const found = [
      ...(name.trim() === '' ? [['name', say.nameNeeded] as const] : []),
      ...(until === '' ? [['until', say.untilNeeded] as const] : []),
    ];
    making.forget();
    if (wrongs.find(found)) return;
    const given = await making.act({ name: name.trim(), until });
    if (given === null) return;
    onDirty(false);
    setMade(given);
  };
  if (made !== null && made.token !== null) {
    return (
      <ShownOnce
        title={say.made(name.trim())}
        about={<p>{say.tokenIs}</p>}
        secret={made.token}
        label={say.token}
        done={words.admin.doneWithLink}
        onDone={onDone}
      />
    );
  }
  if (made !== null) return <Notice title={say.tokenGone} />;
  return (
    <ActingForm wrongs={wrongs} acting={making} doIt={say.make} onSubmit={() => void make()} onCancel={onDone}>
      <InputField
        id={wrongs.idOf('name')}
        label={say.name}
        hint={say.nameHint}
        error={wrongs.of('name')}
        value={name}
        onValue={(typed) => {
          setName(typed);
          onDirty(true);
        }}
      />
      <InputField
        id={wrongs.idOf('until')}
        label={say.untilDay}
        hint={say.untilHint(latest)}
        error={wrongs.of('until')}
        type="date"
        value={until}
        onValue={setUntil}
      />
    </ActingForm>
  );
}
