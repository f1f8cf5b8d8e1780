import { useEffect, useRef, useState } from 'react';
import button from '../../../ui/button.module.css';
import { InputField } from '../../../ui/field.tsx';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import { AddressField } from './address-field.tsx';
import styles from './entrance.module.css';
import type { SignedIn } from './sign-in-form.tsx';

interface CodeFormProps {
  email: string;
  onEmail(email: string): void;
  onSignedIn(signedIn: SignedIn): void;
  onBack(): void;
}

/** In by one of the codes that were kept for this. */
export function CodeForm({ email, onEmail, onSignedIn, onBack }: CodeFormProps) {
  const say = useAccessWords().signIn;
  const [code, setCode] = useState('');
  const [isIn, setIn] = useState(false);
  const signingIn = useActing((access, asked: { email: string; code: string }) => access.signIn.codeSession(asked));
  const wrongs = useWrongs<'email' | 'code'>(signingIn.failure);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = async () => {
    const found: ['email' | 'code', string][] = [];
    if (email.trim() === '') found.push(['email', say.emailMissing]);
    if (code.trim() === '') found.push(['code', say.codeMissing]);
    if (wrongs.find(found)) return;
    const signedIn = await signingIn.act({ email: email.trim(), code: code.trim() });
    if (signedIn === null) return;
    setIn(true);
    onSignedIn({ person: signedIn.person, codesLeft: signedIn.codesLeft ?? 0 });
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.otherWay}>
        {say.withCode}
      </h2>
      <ActingForm
        wrongs={wrongs}
        acting={{ ...signingIn, isActing: signingIn.isActing || isIn }}
        doIt={say.doIt}
        isWhole
        onSubmit={() => void submit()}
      >
        <AddressField id={wrongs.idOf('email')} value={email} onValue={onEmail} error={wrongs.of('email')} />
        <InputField
          id={wrongs.idOf('code')}
          label={say.code}
          hint={say.codeHint}
          value={code}
          onValue={setCode}
          error={wrongs.of('code')}
          autoComplete="one-time-code"
        />
      </ActingForm>
      <div className={styles.last}>
        <p>
          <button type="button" className={button.quiet} onClick={onBack}>
            {say.otherWays}
          </button>
        </p>
        <p>{say.askAdministrator}</p>
      </div>
    </>
  );
}
