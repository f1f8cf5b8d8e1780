import { Fragment } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { HeldArea, HeldPart, Ref } from '../contract.ts';
import styles from './held-view.module.css';
import { PlaceLink } from './place-link.tsx';
import { StatementList } from './statement-list.tsx';
import { InWords } from './translated-words.tsx';
import { useTranslation } from './translation.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** The places of these areas on a page that can be linked to. */
export function heldAnchor(area: HeldArea): string {
  return `held-${area.row}`;
}

/** Areas of which nothing is left to show are not shown; one whose text is missing says so. */
export function isShown(area: HeldArea): boolean {
  return area.parts.length > 0 || area.body === 'missing';
}

/** Areas, and in each the stretches of statements that came the same way. */
export function HeldAreas({ areas, family }: { areas: HeldArea[]; family: Ref | null }) {
  const say = useWords();
  const rows = useTranslation()?.translation.rows;
  return areas.filter(isShown).map((area) => (
    <section key={area.row} className={styles.area} id={heldAnchor(area)}>
      <h2>
        <InWords original={area.title} translated={rows?.[area.row]?.title} isTitle inColumns />
      </h2>
      {area.summary && (
        <p className={styles.summary}>
          <InWords original={area.summary} translated={rows?.[area.row]?.summary} />
        </p>
      )}
      {area.body === 'missing' && <p className={styles.missing}>{say.reading.areaWithoutText}</p>}
      <HeldParts parts={area.parts} family={family} />
    </section>
  ));
}

export interface HeldPartsProps {
  parts: HeldPart[];
  family: Ref | null;
  /** A role that is named already: the way is told from there on. */
  since?: string | undefined;
  dense?: boolean;
}

export function HeldParts({ parts, family, since, dense = false }: HeldPartsProps) {
  let first = 1;
  return parts.map((part) => {
    const from = first;
    first += part.statements.length;
    return (
      <div key={from} className={styles.part}>
        <Way part={part} family={family} since={since} />
        <StatementList statements={part.statements} from={from} includes dense={dense} />
      </div>
    );
  });
}

/** Who has the words, and through whom they came; nothing for what the page says itself. */
function Way({ part: { source, steps }, family, since }: { part: HeldPart; family: Ref | null; since: string | undefined }) {
  const say = useWords();
  const asWritten = useAsWritten();
  if (source === 'own') return null;
  if (source === 'family') {
    return (
      <p className={styles.way}>
        {family === null
          ? say.site.expectedOfEveryRole
          : say.reading.expectedOfEveryRoleOf(
              <AppLink {...asWritten} href={addressOf('family', family.id)}>
                {family.title}
              </AppLink>,
            )}
      </p>
    );
  }
  const told = steps.slice(steps.findIndex(({ from }) => from.id === since) + 1);
  if (told.length === 0) return null;
  return (
    <p className={styles.way}>
      {told.toReversed().map(({ by, from, place }, index) => (
        <Fragment key={`${by.id}:${from.id}`}>
          {(index === 0 ? say.reading.takenOverFrom : say.reading.byWayOf)(
            <>
              <AppLink {...asWritten} href={addressOf(from.kind, from.id)}>
                {from.title}
              </AppLink>{' '}
              <PlaceLink place={place} />
            </>,
          )}
        </Fragment>
      ))}
    </p>
  );
}
