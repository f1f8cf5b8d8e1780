import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { dayAt } from '../../../platform/day.ts';
import { AppLink } from '../../../ui/app-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { versionAddress } from '../../addresses.ts';
import type { Publication, UnitAdoption } from '../../contract/versions.ts';
import { onRevision } from '../changing.ts';
import { problemOf } from '../client.ts';
import { PageCrumbs } from '../page-crumbs.tsx';
import reading from '../reading.module.css';
import tool from '../tool-button.module.css';
import { useRead } from '../use-read.ts';
import { useAsWritten } from '../words/as-written.ts';
import { useVersionsWords } from '../words/versions/versions-words.tsx';
import { adoptionsQuery, listQuery, useAct } from './asking.ts';
import form from './publish-form.module.css';
import styles from './units-page.module.css';

/** Which version each unit lives under, and letting one choose another. */
export function AdoptionPage() {
  const words = useVersionsWords();
  const say = words.adoption;
  const { units } = useRead(adoptionsQuery());
  const { data } = useSuspenseInfiniteQuery(listQuery());
  const publications = data.pages.flatMap((page) => page.publications);
  const [chosen, setChosen] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <article className={reading.wide}>
      <title>{`${say.title} – Gradus`}</title>
      <PageCrumbs crumbs={[{ title: words.list.title, href: '/versions' }]} />
      <h1>{say.title}</h1>
      {units.length === 0 ? (
        <div className={reading.part}>
          <EmptyState title={say.empty}>
            <p>{say.emptyWhy}</p>
          </EmptyState>
        </div>
      ) : (
        <>
          <p className={reading.about}>{say.about}</p>
          {publications.length === 0 && (
            <p className={reading.about}>
              <AppLink href="/publish">{say.emptyVersions}</AppLink>
            </p>
          )}
          <p role="status" className={styles.saved}>
            {saved !== null && say.saved(saved)}
          </p>
          <ul className={styles.units}>
            {inTree(units).map(({ one, depth }) => (
              <Unit
                key={one.unit.id}
                unit={one}
                depth={depth}
                publications={publications}
                isOpen={chosen === one.unit.id}
                onOpen={() => {
                  setChosen(one.unit.id);
                  setSaved(null);
                }}
                onClose={(title) => {
                  setChosen(null);
                  setSaved(title);
                }}
              />
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** Each unit behind the one above it. */
function inTree(units: UnitAdoption[]): { one: UnitAdoption; depth: number }[] {
  const known = new Set(units.map(({ unit }) => unit.id));
  const below = (parent: string | null, depth: number): { one: UnitAdoption; depth: number }[] =>
    units
      .filter(({ unit }) => (unit.parent !== null && known.has(unit.parent) ? unit.parent : null) === parent)
      .flatMap((one) => [{ one, depth }, ...(depth < units.length ? below(one.unit.id, depth + 1) : [])]);
  return below(null, 0);
}

interface UnitProps {
  unit: UnitAdoption;
  depth: number;
  publications: Publication[];
  isOpen: boolean;
  onOpen(): void;
  /** @param saved the title of the unit; null: nothing was */
  onClose(saved: string | null): void;
}

function Unit({ unit: adoption, depth, publications, isOpen, onOpen, onClose }: UnitProps) {
  const words = useVersionsWords();
  const say = words.adoption;
  const asWritten = useAsWritten();
  const { unit, now, spans } = adoption;
  const why = now?.by == null ? say.why.following : now.by.id === unit.id ? say.why.ofOwn : say.why.asAbove(now.by.title);
  return (
    <li className={styles.unit} style={{ '--depth': depth } as object}>
      <h2 {...asWritten}>{unit.title}</h2>
      <p className={styles.now}>
        {now === null ? (
          <span className={styles.why}>{say.nothing}</span>
        ) : (
          <>
            <AppLink href={versionAddress(now.version.short)}>{words.version(now.version.short)}</AppLink>{' '}
            <span className={styles.why}>{why}</span>
          </>
        )}
      </p>
      {spans.length > 0 && (
        <ul className={`${styles.spans} figures`} aria-label={say.choices}>
          {spans.map(({ from, mode, version }) => (
            <li key={from}>
              {say.spanFrom(from)}: {say.mode[mode]} {version && <code>{version.short}</code>}
            </li>
          ))}
        </ul>
      )}
      {isOpen ? (
        <Choice adoption={adoption} publications={publications} onClose={onClose} />
      ) : adoption.can.change ? (
        <button
          type="button"
          className={`${tool.button} ${styles.choose} not-on-paper`}
          aria-label={say.changeFor(unit.title)}
          disabled={publications.length === 0}
          onClick={onOpen}
        >
          {say.change}
        </button>
      ) : null}
    </li>
  );
}

type ChoiceProps = Pick<UnitProps, 'publications' | 'onClose'> & { adoption: UnitAdoption };

function Choice({ adoption: { unit, revision }, publications, onClose }: ChoiceProps) {
  const words = useVersionsWords();
  const say = words.adoption;
  const today = dayAt(new Date());
  const [from, setFrom] = useState(today);
  const [wanted, setWanted] = useState('following');
  const [fromId, whatId] = [useId(), useId()];
  const adopt = useAct((versions, asked: Parameters<typeof versions.adopt>[0]) => versions.adopt(asked, onRevision(revision)));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const mode = wanted === 'following' || wanted === 'above' ? wanted : 'pinned';
    adopt.mutate({ unit: unit.id, from, mode, ...(mode === 'pinned' && { version: wanted }) }, { onSuccess: () => onClose(unit.title) });
  };
  const versions = [...new Map(publications.map((one) => [one.version.id, one])).values()];
  return (
    <form className={styles.choice} onSubmit={save} aria-label={say.changeFor(unit.title)}>
      <div>
        <label htmlFor={whatId}>{say.which}</label>
        {/* biome-ignore lint/a11y/noAutofocus: it opens where somebody just pressed */}
        <select id={whatId} value={wanted} autoFocus onChange={({ target }) => setWanted(target.value)}>
          <option value="following">{say.follow}</option>
          {unit.parent !== null && <option value="above">{say.above}</option>}
          {versions.map(({ version, effective }) => (
            <option key={version.id} value={version.id}>
              {say.keep(version.short, effective)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={fromId}>{say.from}</label>
        <input id={fromId} type="date" required min={today} value={from} onChange={({ target }) => setFrom(target.value)} />
      </div>
      <div className={form.buttons}>
        <button type="submit" className={form.primary} disabled={adopt.isPending}>
          {say.save}
        </button>
        <button type="button" className={form.secondary} onClick={() => onClose(null)}>
          {say.cancel}
        </button>
      </div>
      {adopt.error && (
        <p role="alert" className={form.failed}>
          <strong>{say.failed}.</strong> {problemOf(adopt.error)?.message ?? ''}
        </p>
      )}
    </form>
  );
}
