import { useState } from 'react';
import { InputField } from '../../../ui/field.tsx';
import type { Ways } from '../../contract/sign-in.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { accessOf } from '../asking.ts';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import { AddressField } from './address-field.tsx';
import styles from './entrance.module.css';
import { EntranceHead } from './entrance.tsx';
import { LinkPage } from './link-page.tsx';
import { firstWay, NewWayFields, useMakeWay } from './new-way.tsx';
import { passwordRefusals } from './password-refusals.ts';
import { rememberSignIn } from './remembered.ts';

/** Whoever set the program up becomes the first administrator. */
export function FirstPage() {
  const say = useAccessWords().signIn;
  return (
    <LinkPage
      look={(link) => ({
        queryKey: ['first', link],
        queryFn: async ({ signal, meta }) => (await accessOf(meta)).signIn.lookAtFirst({ link }, { signal }),
      })}
    >
      {({ organization, until, ways }, link) => (
        <>
          <EntranceHead title={say.firstTitle}>
            <p>{say.firstMeans(organization.title)}</p>
          </EntranceHead>
          <Becoming ways={ways} link={link} />
          <p className={styles.elsewhere}>{say.linkHolds(until)}</p>
        </>
      )}
    </LinkPage>
  );
}

const refusals = { ...passwordRefusals, ADDRESS_CONFUSING: 'email', ADDRESS_TAKEN: 'email', ADDRESS_OF_SEVERAL: 'email' } as const;

function Becoming({ ways, link }: { ways: Ways; link: string }) {
  const say = useAccessWords().signIn;
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [way, setWay] = useState(() => firstWay(ways));
  const [isIn, setIn] = useState(false);
  const make = useMakeWay();
  const becoming = useActing(async (access, who: { name: string; email: string; way: typeof way }) => {
    const about = { link, name: who.name, email: who.email };
    return access.signIn.becomeFirst({ ...about, ...(await make(who.way, () => access.signIn.firstPasskeyOptions(about))) });
  });
  const wrongs = useWrongs<'name' | 'email' | 'password'>(becoming.failure, refusals);
  const isActing = becoming.isActing || isIn;
  const become = async () => {
    const found: ['name' | 'email' | 'password', string][] = [];
    if (name.trim() === '') found.push(['name', say.nameMissing]);
    if (email.trim() === '') found.push(['email', say.emailMissing]);
    if (way.kind === 'password' && way.password === '') found.push(['password', say.passwordMissing]);
    if (wrongs.find(found) || (await becoming.act({ name: name.trim(), email: email.trim(), way })) === null) return;
    setIn(true);
    rememberSignIn();
    location.replace('/');
  };
  return (
    <ActingForm wrongs={wrongs} acting={{ ...becoming, isActing }} doIt={say.become} isWhole onSubmit={() => void become()}>
      <InputField id={wrongs.idOf('name')} label={say.name} value={name} onValue={setName} error={wrongs.of('name')} autoComplete="name" />
      <AddressField id={wrongs.idOf('email')} hint={say.emailHint} value={email} onValue={setEmail} error={wrongs.of('email')} />
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
