import type { Area } from '../contract.ts';
import styles from './area-section.module.css';
import { StatementList } from './statement-list.tsx';
import { InWords } from './translated-words.tsx';
import { useTranslation } from './translation.ts';
import { useWords } from './words/speaking.tsx';

/** The places of areas on a page that can be linked to. */
export function areaAnchor(area: Area): string {
  return `area-${area.id.replaceAll('/', '-')}`;
}

interface AreaGroup {
  under: string | null;
  areas: Area[];
}

function byHeading(areas: Area[]): AreaGroup[] {
  const groups: AreaGroup[] = [];
  for (const area of areas) {
    const last = groups.at(-1);
    if (last && last.under === area.under) last.areas.push(area);
    else groups.push({ under: area.under, areas: [area] });
  }
  return groups;
}

export interface AreaSectionsProps {
  areas: Area[];
  /** Below a heading of ours: then theirs are one deeper. */
  below?: boolean;
}

/** The areas of a level or a role as a document, below the headings that group them on the page. */
export function AreaSections({ areas, below = false }: AreaSectionsProps) {
  return byHeading(areas).map(({ under, areas: grouped }) =>
    under === null ? (
      grouped.map((area) => <AreaSection key={area.id} area={area} grouped={below} below={below} />)
    ) : (
      <section key={under} className={styles.group} aria-label={under}>
        <Under original={under} areas={grouped} />
        {grouped.map((area) => (
          <AreaSection key={area.id} area={area} grouped />
        ))}
      </section>
    ),
  );
}

function Under({ original, areas }: { original: string; areas: Area[] }) {
  const words = useTranslation()?.translation.areas;
  const translated = areas.map(({ id }) => words?.[id]?.under).find((one) => one != null);
  return (
    <h2 className={styles.under}>
      <InWords original={original} translated={translated} isTitle />
    </h2>
  );
}

function AreaSection({ area, grouped = false, below = false }: { area: Area; grouped?: boolean; below?: boolean }) {
  const Heading = grouped ? 'h3' : 'h2';
  return (
    <section className={below ? styles.below : styles.area} id={areaAnchor(area)}>
      <Heading className={styles.title}>
        <InWords original={area.title} translated={useTranslation()?.translation.areas[area.id]?.title} isTitle inColumns />
      </Heading>
      <AreaBody area={area} />
    </section>
  );
}

/** What an area holds, or in words why there is nothing. */
export function AreaBody({ area, dense = false }: { area: Area; dense?: boolean }) {
  const say = useWords();
  const words = useTranslation()?.translation.areas[area.id];
  return (
    <>
      {area.summary && (
        <p className={dense ? styles.denseSummary : styles.summary}>
          <InWords original={area.summary} translated={words?.summary} dense={dense} />
        </p>
      )}
      {area.body === 'missing' && <p className={styles.missing}>{say.reading.areaWithoutText}</p>}
      {area.body === 'present' && area.statements.length === 0 && <p className={styles.missing}>{say.reading.areaWithoutStatements}</p>}
      {area.statements.length > 0 && <StatementList statements={area.statements} dense={dense} />}
    </>
  );
}
