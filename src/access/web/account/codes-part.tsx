import { useState } from 'react';
import { useRead } from '../../../frameworks/web/use-read.ts';
import button from '../../../ui/button.module.css';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { useActing } from '../acting.ts';
import { ShownOnce } from '../shown-once.tsx';
import { accountQuery } from '../sign-in/queries.ts';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './account.module.css';
import { AccountPart } from './account-part.tsx';
import { AskedFirst } from './asked-first.tsx';

/** Recovery codes: how many are left, and new ones, shown once. */
export function CodesPart({ email }: { email: string }) {
  const say = useAccessWords();
  const { recoveryCodes } = useRead(accountQuery());
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const making = useActing((access) => access.signIn.newCodes(undefined), ['account']);
  const wrongs = useWrongs<never>(making.failure);
  const make = async () => {
    const made = await making.act(undefined);
    if (made !== null) setCodes(made.codes);
    return made !== null;
  };
  const about = recoveryCodes ? say.account.codesLeft(recoveryCodes.left, recoveryCodes.madeAt) : say.account.codesNone;
  return (
    <AccountPart title={say.account.codes} about={say.account.codesAre} told={null}>
      <p className={styles.none}>{about}</p>
      {codes !== null ? (
        <ShownOnce
          title={say.account.codesMade}
          about={<p>{say.account.codesMadeMeans}</p>}
          secret={codes.join('\n')}
          done={say.account.codesKept}
          onDone={() => setCodes(null)}
          paper={say.account.codesPaper(email, new Date().toISOString())}
        >
          <ol className={styles.codes}>
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ol>
        </ShownOnce>
      ) : recoveryCodes && recoveryCodes.left > 0 ? (
        <AskedFirst title={say.account.makeNewCodes} ask={say.account.makeNewCodesAsk} acting={making} isQuiet={false} onDo={make} />
      ) : (
        <>
          <ErrorSummary title={say.signIn.toMend(wrongs.all.length)} wrongs={wrongs.all} />
          <button type="button" className={button.button} aria-disabled={making.isActing} onClick={() => making.isActing || void make()}>
            {making.isActing ? say.signIn.doing : say.account.makeCodes}
          </button>
        </>
      )}
    </AccountPart>
  );
}
