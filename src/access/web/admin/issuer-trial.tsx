import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../../../frameworks/web/client.ts';
import button from '../../../ui/button.module.css';
import { accessOf } from '../asking.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './admin.module.css';

/** Asks a service what it offers, and tells whether everything fits. */
export function IssuerTrial({ id, onClose }: { id: string; onClose(): void }) {
  const words = useAccessWords();
  const say = words.issuerPages;
  const { data, error } = useQuery({
    queryKey: ['issuer-trial', id],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).issuers.try({ id }, { signal }),
    // Each time it is asked for it is asked anew.
    staleTime: 0,
    gcTime: 0,
    throwOnError: false,
  });
  return (
    <div className={styles.doing} role="status" data-danger={data && !data.fits ? true : undefined}>
      {!data && !error && <p>{say.trying}</p>}
      {error && <p>{problemOf(error)?.message ?? words.signIn.lost}</p>}
      {data && (
        <>
          <p>
            <b>{data.fits ? say.fits : say.fitsNot}</b>
          </p>
          {data.remarks.length > 0 && (
            <ul>
              {data.remarks.map(({ code, message, hint }) => (
                <li key={`${code} ${message}`}>
                  {message}
                  {hint && <span className={styles.quiet}> {hint}</span>}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <div className={button.row}>
        <button type="button" className={button.quiet} onClick={onClose}>
          {words.admin.doneWithLink}
        </button>
      </div>
    </div>
  );
}
