import type { ReactNode } from 'react';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { PageHead } from '../../../people/web/page-head.tsx';
import { AppLink } from '../../../ui/app-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { accountQuery, sessionQuery } from '../sign-in/queries.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './account.module.css';
import { AccountPart } from './account-part.tsx';
import { CodesPart } from './codes-part.tsx';
import { PasskeysPart } from './passkeys-part.tsx';
import { PasswordPart } from './password-part.tsx';
import { SessionsPart } from './sessions-part.tsx';
import { TokensPart } from './tokens-part.tsx';

/** Who one is here, by what one gets in, and where one is in. */
export function AccountPage() {
  const say = useAccessWords().account;
  const { signedIn } = useRead(sessionQuery());
  if (signedIn === null || signedIn.method === 'persona') {
    return (
      <>
        <PageHead title={say.title} />
        <EmptyState title={say.none}>
          <p>{say.noneMeans}</p>
        </EmptyState>
      </>
    );
  }
  return <Account />;
}

function Account() {
  const say = useAccessWords();
  const { person, email, issuers } = useRead(accountQuery());
  const names: ReactNode[] = issuers.map(({ id, name }) => <b key={id}>{name}</b>);
  return (
    <div className={styles.account}>
      <PageHead
        title={say.account.title}
        about={
          <p>
            {person.name}.{email !== null && <> {say.account.signedInWith(<b>{email}</b>)}</>}
          </p>
        }
      />
      <p className={styles.ways}>
        <AppLink href={`/people/${person.id}`}>{say.account.myPage}</AppLink>
      </p>
      {email !== null && (
        <>
          <PasswordPart email={email} />
          <PasskeysPart />
          <CodesPart email={email} />
        </>
      )}
      {names.length > 0 && (
        <AccountPart
          title={say.account.issuers}
          about={email === null ? say.account.issuersAlone(say.frame.andOf(names)) : say.account.issuersAre(say.frame.andOf(names))}
          told={null}
        >
          {null}
        </AccountPart>
      )}
      <SessionsPart />
      <TokensPart />
    </div>
  );
}
