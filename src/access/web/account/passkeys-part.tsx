import { useState } from 'react';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { InputField } from '../../../ui/field.tsx';
import type { AccountView } from '../../contract/sign-in.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { browserHasPasskeys } from '../sign-in/passkeys.ts';
import { accountQuery, sessionQuery } from '../sign-in/queries.ts';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './account.module.css';
import { AccountPart, InPlace } from './account-part.tsx';
import { AddPasskeyForm } from './add-passkey-form.tsx';
import { AskedFirst } from './asked-first.tsx';

/** Passkeys, each with what its owner calls it. */
export function PasskeysPart() {
  const say = useAccessWords();
  const { passkeys } = useRead(accountQuery());
  const { ways } = useRead(sessionQuery());
  const [told, setTold] = useState<string | null>(null);
  return (
    <AccountPart title={say.account.passkeys} about={say.account.passkeysAre} told={told}>
      {passkeys.length === 0 ? (
        <p className={styles.none}>{say.account.passkeysNone}</p>
      ) : (
        <ul className={styles.list}>
          {passkeys.map((passkey) => (
            <Passkey key={passkey.id} passkey={passkey} onTold={setTold} />
          ))}
        </ul>
      )}
      {ways.passkey && browserHasPasskeys() && (
        <InPlace title={say.account.addPasskey}>
          {(close) => (
            <AddPasskeyForm
              onDone={(name) => {
                setTold(say.account.passkeyAdded(name));
                close();
              }}
              onCancel={close}
            />
          )}
        </InPlace>
      )}
      {ways.passkeyAddress !== null && (
        <p className={styles.none}>
          {say.signIn.passkeysElsewhere(<a href={new URL('/account', ways.passkeyAddress).href}>{ways.passkeyAddress}</a>)}
        </p>
      )}
    </AccountPart>
  );
}

interface PasskeyProps {
  passkey: AccountView['passkeys'][number];
  onTold(told: string): void;
}

function Passkey({ passkey: { id, name, addedAt, usedAt, synced }, onTold }: PasskeyProps) {
  const say = useAccessWords().account;
  const removing = useActing((access) => access.signIn.removePasskey({ id }), ['account']);
  const remove = async () => {
    const isDone = (await removing.act(undefined)) !== null;
    if (isDone) onTold(say.removed(name));
    return isDone;
  };
  const facts = [say.added(addedAt), usedAt === null ? say.neverUsed : say.usedLast(usedAt), ...(synced ? [say.synced] : [])];
  return (
    <li>
      <div className={styles.what}>
        <b>{name}</b>
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </div>
      <div className={styles.acts}>
        <InPlace title={say.rename} label={say.renameNamed(name)} isQuiet>
          {(close) => (
            <RenameForm
              id={id}
              name={name}
              onDone={(renamed) => {
                onTold(say.renamed(renamed));
                close();
              }}
              onCancel={close}
            />
          )}
        </InPlace>
        <AskedFirst title={say.remove} label={say.removeNamed(name)} ask={say.removePasskeyAsk(name)} acting={removing} onDo={remove} />
      </div>
    </li>
  );
}

interface NameFormProps {
  onDone(name: string): void;
  onCancel(): void;
}

function RenameForm({ id, name: before, onDone, onCancel }: NameFormProps & { id: string; name: string }) {
  const say = useAccessWords().account;
  const [name, setName] = useState(before);
  const renaming = useActing((access, asked: { name: string }) => access.signIn.renamePasskey({ id, ...asked }), ['account']);
  const wrongs = useWrongs<'name'>(renaming.failure);
  const rename = async () => {
    if (wrongs.find(name.trim() === '' ? [['name', say.passkeyNameMissing]] : [])) return;
    if ((await renaming.act({ name: name.trim() })) !== null) onDone(name.trim());
  };
  return (
    <ActingForm wrongs={wrongs} acting={renaming} doIt={say.save} onSubmit={() => void rename()} onCancel={onCancel}>
      <InputField id={wrongs.idOf('name')} label={say.passkeyName} value={name} onValue={setName} error={wrongs.of('name')} />
    </ActingForm>
  );
}
