import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { addressOf, compareAddress, latticeAddress, strandsAddress } from '../addresses.ts';
import type { FrameworkView } from '../contract.ts';
import styles from './framework-page.module.css';
import { FrameworkStrands } from './framework-strands.tsx';
import { useLanguageChoice } from './in-language.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Matrix } from './matrix.tsx';
import { useMatrixChoices } from './matrix-choices.ts';
import { MatrixTools } from './matrix-tools.tsx';
import { PageCrumbs } from './page-crumbs.tsx';
import { printSize } from './print-size.ts';
import { frameworkQuery, handbookQuery } from './queries.ts';
import { asShown } from './translated-matrix.ts';
import { InTranslation, InWords } from './translated-words.tsx';
import { titlesIn, useTranslation } from './translation.ts';
import { useRead } from './use-read.ts';
import { ViewSwitch } from './view-switch.tsx';
import { nextLevel, visibleMatrix } from './visible-matrix.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

export function FrameworkPage() {
  const { _splat: id = '' } = useParams({ strict: false });
  const { view } = useSearch({ strict: false }) as { view?: string };
  const { in: language } = useLanguageChoice();
  const framework = useRead(frameworkQuery(id, language));
  return (
    <InTranslation translation={framework.translation}>
      <FrameworkText framework={framework} byStrand={view === 'strands'} />
    </InTranslation>
  );
}

function FrameworkText({ framework, byStrand }: { framework: FrameworkView; byStrand: boolean }) {
  const { id } = framework;
  const say = useWords();
  const asWritten = useAsWritten();
  const address = useMatrixChoices();
  const { rows, without, track, pin } = address.choices;
  const visible = useMemo(() => visibleMatrix(framework, { rows, without, track, pin }), [framework, rows, without, track, pin]);
  const chosen = useTranslation();
  const print = useMemo(() => printSize(asShown(visible, chosen)), [visible, chosen]);
  const unwritten = framework.ladder.filter((rung) => rung.level === null);
  const above = framework.units.slice(0, -1);
  const words = chosen?.translation;
  return (
    <div className={styles.framework} data-view={byStrand ? 'strands' : 'levels'} data-sheet={print.sheet} data-size={print.size}>
      <title>{`${titlesIn(chosen, framework).title} – Gradus`}</title>
      <div className={styles.head}>
        <PageCrumbs crumbs={above.map((unit) => ({ ...asWritten, title: unit.title }))} />
        <h1>
          <InWords original={framework.title} translated={words?.title} isTitle />
        </h1>
        <p className={`${styles.about} figures`}>{say.matrix.about(framework.levels.length, framework.rows.length)}</p>
        {unwritten.length > 0 && (
          <p className={styles.about}>
            {say.matrix.unwritten(<span {...asWritten}>{unwritten.map((rung) => rung.title).join(', ')}</span>)}
          </p>
        )}
      </div>
      <p className={`${styles.changes} not-on-paper`}>
        <AppLink href={latticeAddress(`framework:${id}`)}>{say.site.onTheLattice}</AppLink>
      </p>
      <WhatChanges levels={framework.levels} />
      <OtherFrameworks id={id} />
      <div className={styles.views}>
        <ViewSwitch
          views={[
            { title: say.matrix.byLevel, href: addressOf('framework', id), isShown: !byStrand },
            { title: say.matrix.byStrand, href: strandsAddress(id), isShown: byStrand },
          ]}
        />
        {!byStrand && (
          <div className={styles.language}>
            <LanguageSwitch />
          </div>
        )}
        {!byStrand && <MatrixTools framework={framework} visible={visible} address={address} print={print} />}
      </div>
      {byStrand ? (
        <FrameworkStrands id={id} />
      ) : (
        <Matrix title={framework.title} visible={visible} address={address} widths={print.widths} />
      )}
    </div>
  );
}

/** From each level to the next of its track (D4). */
function WhatChanges({ levels }: { levels: FrameworkView['levels'] }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const steps = levels.flatMap((level) => {
    const next = nextLevel(levels, level);
    return next ? [{ from: level, to: next }] : [];
  });
  if (steps.length === 0) return null;
  return (
    <nav aria-label={say.site.whatChanges} className={`${styles.changes} ${styles.steps} not-on-paper`}>
      <span>{say.site.whatChanges}</span>
      <ul {...asWritten}>
        {steps.map(({ from, to }) => (
          <li key={from.id}>
            <AppLink href={compareAddress(from.id, to.id)}>
              {from.title} → {to.title}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** More than these are chosen on the page of the comparison. */
const mostOthers = 5;

function OtherFrameworks({ id }: { id: string }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { frameworks } = useRead(handbookQuery());
  const others = frameworks.filter((framework) => framework.id !== id).slice(0, mostOthers);
  if (others.length === 0) return null;
  return (
    <nav aria-label={say.matrix.besideAnother} className={`${styles.changes} not-on-paper`}>
      <span>{say.matrix.compareWith}</span>
      <ul {...asWritten}>
        {others.map((other) => (
          <li key={other.id}>
            <AppLink href={compareAddress(id, other.id)}>{other.title}</AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
