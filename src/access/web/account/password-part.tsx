import { useState } from 'react';
import { useRead } from '../../../frameworks/web/use-read.ts';
import button from '../../../ui/button.module.css';
import { PasswordField } from '../../../ui/password-field.tsx';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { passwordRefusals } from '../sign-in/password-refusals.ts';
import { accountQuery } from '../sign-in/queries.ts';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import { AccountPart, InPlace } from './account-part.tsx';
import { AskedFirst } from './asked-first.tsx';

/** The password, if there is one. */
export function PasswordPart({ email }: { email: string }) {
  const say = useAccessWords().account;
  const { password, passkeys, issuers } = useRead(accountQuery());
  // The last way in stays.
  const canGo = passkeys.length + issuers.length > 0;
  const [told, setTold] = useState<string | null>(null);
  const removing = useActing((access) => access.signIn.removePassword(undefined), ['account']);
  const remove = async () => {
    const isDone = (await removing.act(undefined)) !== null;
    if (isDone) setTold(say.passwordRemoved);
    return isDone;
  };
  return (
    <AccountPart title={say.password} about={password ? say.passwordSince(password.since) : say.passwordNone} told={told}>
      <div className={button.row}>
        <InPlace title={password ? say.changePassword : say.setPassword}>
          {(close) => (
            <PasswordForm
              email={email}
              onDone={() => {
                setTold(say.passwordSaved);
                close();
              }}
              onCancel={close}
            />
          )}
        </InPlace>
        {password && canGo && (
          <AskedFirst title={say.removePassword} ask={say.removePasswordAsk} acting={removing} isQuiet={false} onDo={remove} />
        )}
      </div>
    </AccountPart>
  );
}

/** That it is really they who are here, the sign-in asks by itself where that is a while ago. */
function PasswordForm({ email, onDone, onCancel }: { email: string; onDone(): void; onCancel(): void }) {
  const say = useAccessWords();
  const [password, setPassword] = useState('');
  const setting = useActing((access, asked: { password: string }) => access.signIn.setPassword(asked), ['account']);
  const wrongs = useWrongs<'password'>(setting.failure, passwordRefusals);
  const set = async () => {
    if (wrongs.find(password === '' ? [['password', say.signIn.passwordMissing]] : [])) return;
    if ((await setting.act({ password })) !== null) onDone();
  };
  return (
    <ActingForm wrongs={wrongs} acting={setting} doIt={say.account.save} onSubmit={() => void set()} onCancel={onCancel}>
      {/* For what keeps passwords: whose it is. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        id={wrongs.idOf('password')}
        label={say.signIn.newPassword}
        hint={
          <>
            {say.signIn.passwordRules} {say.account.othersEnd}
          </>
        }
        value={password}
        onValue={setPassword}
        error={wrongs.of('password')}
        isNew
        isSending={setting.isActing}
        says={say.signIn}
      />
    </ActingForm>
  );
}
