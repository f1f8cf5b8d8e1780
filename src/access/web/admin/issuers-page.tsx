import { useCallback, useState } from 'react';
import { onRevision } from '../../../frameworks/web/changing.ts';
import { Fact, Facts } from '../../../frameworks/web/role-facts.tsx';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { ActPanel } from '../../../people/web/acts/act-panel.tsx';
import { useOpened } from '../../../people/web/acts/use-opened.ts';
import { PageHead } from '../../../people/web/page-head.tsx';
import button from '../../../ui/button.module.css';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { IssuerView } from '../../contract/issuers.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './admin.module.css';
import { dutyText } from './duty-words.tsx';
import { IssuerForm } from './issuer-form.tsx';
import { IssuerTrial } from './issuer-trial.tsx';
import { issuersQuery, stale } from './queries.ts';
import { TwoFactors } from './two-factors.tsx';

/** The services that say who somebody is: which are trusted, and what is set for each. */
export function IssuersPage() {
  const say = useAccessWords().issuerPages;
  const { issuers, register } = useRead(issuersQuery());
  const { name: opened, done, opener, close } = useOpened<string>();
  const [isDirty, setDirty] = useState(false);
  const [said, setSaid] = useState('');
  const issuer = issuers.find(({ id }) => id === opened);
  const closePanel = useCallback(
    (what?: string) => {
      setDirty(false);
      setSaid('');
      close(what);
    },
    [close],
  );
  const leave = useCallback(() => closePanel(), [closePanel]);
  const here = (address: string) => (address.startsWith('/') ? `${location.origin}${address}` : address);
  return (
    <>
      <PageHead title={say.title} about={say.about}>
        <button type="button" className={button.primary} onClick={opener('add')}>
          {say.add}
        </button>
      </PageHead>
      <output className={styles.done}>{said || done}</output>
      {issuers.length === 0 ? (
        <EmptyState title={say.none}>
          <p>{say.noneMeans}</p>
        </EmptyState>
      ) : (
        issuers.map((one) => <Issuer key={one.id} issuer={one} onChange={opener(one.id)} onDone={setSaid} />)
      )}
      <section className={styles.section} aria-labelledby="register">
        <header>
          <h2 id="register">{say.register}</h2>
        </header>
        <p className={styles.prose}>{say.registerMeans}</p>
        <Facts>
          <Fact name={say.redirect}>
            <code>{here(register.redirect)}</code>
          </Fact>
          <Fact name={say.signedOut}>
            <code>{here(register.signedOut)}</code>
          </Fact>
          <Fact name={say.backchannel}>
            <code>{here(register.backchannel)}</code>
          </Fact>
        </Facts>
      </section>
      <TwoFactors />
      {(opened === 'add' || issuer) && (
        <ActPanel title={issuer ? say.changeNamed(issuer.title) : say.add} isDirty={isDirty} onClose={leave}>
          <IssuerForm key={issuer?.id} issuer={issuer ?? null} onDone={closePanel} onCancel={leave} onDirty={() => setDirty(true)} />
        </ActPanel>
      )}
    </>
  );
}

interface IssuerProps {
  issuer: IssuerView;
  onChange(event: { currentTarget: HTMLElement }): void;
  onDone(said: string): void;
}

function Issuer({ issuer, onChange, onDone }: IssuerProps) {
  const words = useAccessWords();
  const say = words.issuerPages;
  const [doing, setDoing] = useState<'try' | 'remove' | null>(null);
  const { id, title, url, clientId, enabled, secretPlace, secretFound, justInTime, domains, groups, people } = issuer;
  const switching = useActing((access, on: boolean) => access.issuers.change({ id, enabled: on }, onRevision(issuer.revision)), stale);
  const wrongs = useWrongs<never>(switching.failure);
  const turn = async () => {
    if (await switching.act(!enabled)) onDone(enabled ? say.switchedOff(title) : say.switchedOn(title));
  };
  return (
    <section className={styles.section} aria-labelledby={`issuer-${id}`}>
      <header>
        <h2 id={`issuer-${id}`}>
          {title}
          <span className={styles.mark} data-kind={enabled ? undefined : 'warning'}>
            {enabled ? say.on : say.off}
          </span>
        </h2>
      </header>
      <Facts>
        <Fact name={say.url}>
          <code>{url}</code>
        </Fact>
        <Fact name={say.client}>
          <code>{clientId}</code>
        </Fact>
        <Fact name={say.secret}>{secretPlace === null ? say.noSecret : say.secretIn(<code>{secretPlace}</code>, secretFound)}</Fact>
        <Fact name={say.justInTime}>{justInTime ? say.makesPerson : say.knownAlone}</Fact>
        <Fact name={say.domainsAre}>{domains.length === 0 ? say.anyDomain : domains.join(', ')}</Fact>
        <Fact name={say.groupsAre}>
          {groups.length === 0 ? (
            say.noGroups
          ) : (
            <ul>
              {groups.map(({ group, duty, unit }) => (
                <li key={`${group} ${duty} ${unit?.id}`}>{say.groupGives(<code>{group}</code>, dutyText(words.admin, { duty, unit }))}</li>
              ))}
            </ul>
          )}
        </Fact>
      </Facts>
      <p className={styles.quiet}>{say.people(people)}</p>
      {switching.failure !== null && <p role="alert">{wrongs.all[0]?.text ?? words.signIn.lost}</p>}
      {doing === 'try' && <IssuerTrial id={id} onClose={() => setDoing(null)} />}
      {doing === 'remove' && <Remove issuer={issuer} onDone={onDone} onCancel={() => setDoing(null)} />}
      {doing !== 'remove' && (
        <div className={styles.ways}>
          {doing === null && (
            <button type="button" className={button.quiet} aria-label={say.tryNamed(title)} onClick={() => setDoing('try')}>
              {say.try}
            </button>
          )}
          <button type="button" className={button.quiet} aria-label={say.changeNamed(title)} onClick={onChange}>
            {say.change}
          </button>
          <button
            type="button"
            className={button.quiet}
            aria-disabled={switching.isActing}
            aria-label={enabled ? say.switchOffNamed(title) : say.switchOnNamed(title)}
            onClick={() => switching.isActing || void turn()}
          >
            {enabled ? say.switchOff : say.switchOn}
          </button>
          <button type="button" className={button.quiet} aria-label={say.removeNamed(title)} onClick={() => setDoing('remove')}>
            {say.remove}
          </button>
        </div>
      )}
    </section>
  );
}

function Remove({ issuer, onDone, onCancel }: { issuer: IssuerView; onDone(said: string): void; onCancel(): void }) {
  const say = useAccessWords().issuerPages;
  const removing = useActing((access, id: string) => access.issuers.remove({ id }, onRevision(issuer.revision)), stale);
  const wrongs = useWrongs<never>(removing.failure);
  const remove = async () => {
    if (await removing.act(issuer.id)) onDone(say.removed(issuer.title));
  };
  return (
    <div className={styles.doing} data-danger>
      <ActingForm wrongs={wrongs} acting={removing} doIt={say.remove} isDanger onSubmit={() => void remove()} onCancel={onCancel}>
        <p>{say.removeAsk(issuer.title, issuer.people)}</p>
      </ActingForm>
    </div>
  );
}
