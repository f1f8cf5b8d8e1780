import { useState } from 'react';
import { ChoiceSet, InputField } from '../../../ui/field.tsx';
import type { MadeToken } from '../../contract/tokens.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';

interface TokenFormProps {
  /** No token is made for longer. */
  latest: string;
  onMade(made: MadeToken): void;
  onCancel(): void;
}

type Field = 'name' | 'scope' | 'until';
type Scope = 'read' | 'write';

/** A new token: what for, what it may do, and its last day. */
export function TokenForm({ latest, onMade, onCancel }: TokenFormProps) {
  const say = useAccessWords().account;
  const [name, setName] = useState('');
  const [scope, setScope] = useState<Scope>('read');
  const [until, setUntil] = useState(() => inDays(90, latest));
  const making = useActing(
    (access, asked: { name: string; scopes: Scope[]; until: string }) => access.tokens.makeToken(asked),
    ['account', 'tokens'],
  );
  const wrongs = useWrongs<Field>(making.failure);
  const make = async () => {
    const found: [Field, string][] = [];
    if (name.trim() === '') found.push(['name', say.tokenNameMissing]);
    if (until === '') found.push(['until', say.tokenUntilMissing]);
    if (wrongs.find(found)) return;
    const made = await making.act({ name: name.trim(), scopes: [scope], until });
    if (made !== null) onMade(made);
  };
  return (
    <ActingForm wrongs={wrongs} acting={making} doIt={say.makeToken} onSubmit={() => void make()} onCancel={onCancel}>
      <InputField
        id={wrongs.idOf('name')}
        label={say.tokenName}
        hint={say.tokenNameHint}
        value={name}
        onValue={setName}
        error={wrongs.of('name')}
      />
      <ChoiceSet<Scope>
        id={wrongs.idOf('scope')}
        legend={say.tokenScope}
        value={scope}
        choices={(['read', 'write'] as const satisfies readonly Scope[]).map((value) => ({ value, title: say.scopes[value] }))}
        onValue={setScope}
      />
      <InputField
        id={wrongs.idOf('until')}
        type="date"
        label={say.tokenUntil}
        hint={say.tokenUntilHint(latest)}
        value={until}
        onValue={setUntil}
        error={wrongs.of('until')}
      />
    </ActingForm>
  );
}

/** A day some time from now, or the latest that there may be. */
function inDays(days: number, latest: string): string {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return day < latest ? day : latest;
}
