import { AppLink } from '../../../ui/app-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { addressOf, findingsAddress, versionAddress } from '../../addresses.ts';
import type { PublishPlanView } from '../../contract/versions.ts';
import { PageCrumbs } from '../page-crumbs.tsx';
import reading from '../reading.module.css';
import { useRead } from '../use-read.ts';
import { useVersionsWords } from '../words/versions/versions-words.tsx';
import { planQuery, proposalsQuery } from './asking.ts';
import { DifferenceView } from './difference.tsx';
import { Proposals } from './proposals.tsx';
import { PublishForm } from './publish-form.tsx';
import styles from './publish-page.module.css';
import { PublishingSetting } from './publishing-setting.tsx';

/** The plan first: what publishing the pages as they are would change, and for whom. Then exactly that is published. */
export function PublishPage() {
  const say = useVersionsWords();
  const plan = useRead(planQuery());
  const { proposals } = useRead(proposalsQuery());
  const open = proposals.filter(({ state }) => state === 'open' || state === 'stale');
  const isSame = plan.refusals.some(({ code }) => code === 'PUBLISH_NOTHING_NEW');
  const isProposed = open.some((one) => one.plan === plan.digest);
  const { version, base, refusals } = plan;
  return (
    <article>
      <title>{`${say.plan.title} – Gradus`}</title>
      <PageCrumbs crumbs={[{ title: say.list.title, href: '/versions' }]} />
      <h1>{say.plan.title}</h1>
      {isSame && base ? (
        <div className={styles.nothing}>
          <EmptyState title={say.plan.nothing}>
            <p>{say.plan.nothingAbout(<AppLink href={versionAddress(base.short)}>{say.version(base.short)}</AppLink>)}</p>
          </EmptyState>
        </div>
      ) : (
        <p className={reading.about}>
          {base === null ? (
            <>
              {say.plan.first(<code>{version.version.short}</code>)} {say.plan.firstAbout}
            </>
          ) : (
            say.plan.next(
              <code>{version.version.short}</code>,
              <AppLink href={versionAddress(base.short)}>
                <code>{base.short}</code>
              </AppLink>,
            )
          )}
        </p>
      )}
      {open.length > 0 && <Proposals proposals={open} plan={plan} />}
      {refusals.length > 0 && !isSame && <Refusals refusals={refusals} />}
      {!isSame && (
        <div className={styles.plan}>
          <div>
            <DifferenceView difference={plan} addressFor={null} />
          </div>
          {refusals.length === 0 && !isProposed && plan.can.publish && <PublishForm plan={plan} />}
        </div>
      )}
      <PublishingSetting />
    </article>
  );
}

/** Why not yet, where, and what to do about it. */
function Refusals({ refusals }: { refusals: PublishPlanView['refusals'] }) {
  const say = useVersionsWords();
  return (
    <section className={styles.refusals} aria-labelledby="refusals">
      <h2 id="refusals">{say.plan.cannot}</h2>
      <ul>
        {refusals.map(({ code, message, hint, places }) => (
          <li key={code}>
            <p>
              <strong>{message}</strong> {hint}
            </p>
            {places.length > 0 && (
              <ul className={styles.places}>
                {places.map(({ file, line, message: found }) => (
                  <li key={`${file}:${line}:${found}`}>
                    {file === 'gradus.lock' || file === 'gradus.yaml' ? (
                      <code>{`${file}:${line}`}</code>
                    ) : (
                      <AppLink href={`${addressOf('page', file)}#line-${line}`}>
                        <code>{`${file}:${line}`}</code>
                      </AppLink>
                    )}{' '}
                    {found}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p>
        <AppLink href={findingsAddress({})}>{say.plan.toFindings}</AppLink>
      </p>
    </section>
  );
}
