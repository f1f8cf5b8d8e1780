import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { addressOf, compareAddress, latticeAddress, strandsAddress } from '../addresses.ts';
import type { FrameworkView } from '../contract.ts';
import styles from './framework-page.module.css';
import { FrameworkStrands } from './framework-strands.tsx';
import { useLanguageChoice } from './in-language.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Matrix } from './matrix.tsx';
import { useMatrixChoices } from './matrix-choices.ts';
import { MatrixTools } from './matrix-tools.tsx';
import { plural } from './names.ts';
import { printSize } from './print-size.ts';
import { frameworkQuery, handbookQuery } from './queries.ts';
import { asShown } from './translated-matrix.ts';
import { InTranslation, InWords } from './translated-words.tsx';
import { titlesIn, useTranslation } from './translation.ts';
import { useRead } from './use-read.ts';
import { ViewSwitch } from './view-switch.tsx';
import { nextLevel, visibleMatrix } from './visible-matrix.ts';

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
        <Breadcrumbs crumbs={[{ title: 'Contents', href: '/' }, ...above.map((unit) => ({ title: unit.title }))]} />
        <h1>
          <InWords original={framework.title} translated={words?.title} isTitle />
        </h1>
        <p className={`${styles.about} figures`}>
          {plural(framework.levels.length, 'level')}, {plural(framework.rows.length, 'area')}. What a lower level asks is presumed at the
          next; each statement opens the lines it comes from.
        </p>
        {unwritten.length > 0 && (
          <p className={styles.about}>{unwritten.map((rung) => rung.title).join(', ')}: named on the ladder, no page yet.</p>
        )}
      </div>
      <p className={`${styles.changes} not-on-paper`}>
        <AppLink href={latticeAddress(`framework:${id}`)}>On the career lattice</AppLink>
      </p>
      <WhatChanges levels={framework.levels} />
      <OtherFrameworks id={id} />
      <div className={styles.views}>
        <ViewSwitch
          views={[
            { title: 'By level', href: addressOf('framework', id), isShown: !byStrand },
            { title: 'By strand', href: strandsAddress(id), isShown: byStrand },
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
  const steps = levels.flatMap((level) => {
    const next = nextLevel(levels, level);
    return next ? [{ from: level, to: next }] : [];
  });
  if (steps.length === 0) return null;
  return (
    <nav aria-label="What changes" className={`${styles.changes} ${styles.steps} not-on-paper`}>
      <span>What changes</span>
      <ul>
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
  const { frameworks } = useRead(handbookQuery());
  const others = frameworks.filter((framework) => framework.id !== id).slice(0, mostOthers);
  if (others.length === 0) return null;
  return (
    <nav aria-label="Beside another framework" className={`${styles.changes} not-on-paper`}>
      <span>Compare with</span>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <AppLink href={compareAddress(id, other.id)}>{other.title}</AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
