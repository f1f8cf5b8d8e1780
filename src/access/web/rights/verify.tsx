import { useState } from 'react';
import button from '../../../ui/button.module.css';
import type { Verification } from '../../contract/rights.ts';
import { useActing } from '../acting.ts';
import { Notice } from '../notice.tsx';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './rights.module.css';

/** Whether the audit is as it was written: read anew each time, from the first entry to the last. */
export function Verify() {
  const say = useAccessWords().rights;
  const [found, setFound] = useState<Verification | null>(null);
  const verifying = useActing((access) => access.rights.verification({}));
  const { failure, isActing } = verifying;
  return (
    <>
      <p className={`${styles.chosen} not-on-paper`}>
        <button
          type="button"
          className={button.button}
          aria-disabled={isActing}
          onClick={() => isActing || void verifying.act(undefined).then((given) => setFound(given))}
        >
          {isActing ? say.verifying : say.verify}
        </button>
      </p>
      {failure?.kind === 'refused' && <Notice title={failure.problem.message} />}
      <div role="status">{found && <Found found={found} />}</div>
    </>
  );
}

function Found({ found: { entries, faults, faultCount, head } }: { found: Verification }) {
  const say = useAccessWords().rights;
  const isBroken = faultCount > 0;
  return (
    <div className={styles.verified} data-broken={isBroken || undefined}>
      <p>{isBroken ? <b>{say.broken(faultCount)}</b> : say.whole(entries)}</p>
      {isBroken && (
        <>
          <p className={styles.about}>{say.brokenMeans}</p>
          <ul>
            {faults.map(({ sequence, fault }) => (
              <li key={`${sequence} ${fault}`}>
                {say.entry(sequence)}: {say.fault[fault]}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.about}>{say.noteHead}</p>
      <p className={styles.hash}>
        {head.sequence} {head.hash}
      </p>
    </div>
  );
}
