import { useState } from 'react';
import type { Ways } from '../../contract/sign-in.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { accessOf } from '../asking.ts';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './entrance.module.css';
import { EntranceHead } from './entrance.tsx';
import { LinkPage } from './link-page.tsx';
import { firstWay, NewWayFields, useMakeWay } from './new-way.tsx';
import { passwordRefusals } from './password-refusals.ts';
import { rememberSignIn } from './remembered.ts';

/** Whoever was invited chooses how they sign in, and is in. */
export function InvitationPage() {
  const say = useAccessWords().signIn;
  return (
    <LinkPage
      look={(link) => ({
        queryKey: ['invitation', link],
        queryFn: async ({ signal, meta }) => (await accessOf(meta)).signIn.lookAtInvitation({ link }, { signal }),
      })}
    >
      {({ organization, person, email, until, resets, ways }, link) => (
        <>
          <EntranceHead title={say.welcome(person.name)}>
            <p>{say.invited(organization.title, <b>{email}</b>)}</p>
          </EntranceHead>
          {resets && <p className={styles.told}>{say.resets}</p>}
          <Acceptance ways={ways} email={email} link={link} />
          <p className={styles.elsewhere}>{say.linkHolds(until)}</p>
        </>
      )}
    </LinkPage>
  );
}

function Acceptance({ ways, email, link }: { ways: Ways; email: string; link: string }) {
  const say = useAccessWords().signIn;
  const [way, setWay] = useState(() => firstWay(ways));
  const [isIn, setIn] = useState(false);
  const make = useMakeWay();
  const accepting = useActing(async (access, chosen: typeof way) =>
    access.signIn.acceptInvitation({ link, ...(await make(chosen, () => access.signIn.invitationPasskeyOptions({ link }))) }),
  );
  const wrongs = useWrongs<'password'>(accepting.failure, passwordRefusals);
  const isActing = accepting.isActing || isIn;
  const accept = async () => {
    if (wrongs.find(way.kind === 'password' && way.password === '' ? [['password', say.passwordMissing]] : [])) return;
    if ((await accepting.act(way)) === null) return;
    setIn(true);
    rememberSignIn();
    location.replace('/');
  };
  return (
    <ActingForm wrongs={wrongs} acting={{ ...accepting, isActing }} doIt={say.accept} isWhole onSubmit={() => void accept()}>
      {/* For what keeps passwords: whose it is. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <NewWayFields
        ways={ways}
        value={way}
        onValue={setWay}
        passwordId={wrongs.idOf('password')}
        error={wrongs.of('password')}
        isSending={isActing}
      />
    </ActingForm>
  );
}
