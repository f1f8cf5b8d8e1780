import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { HandbookSummary, RoleRef } from '../contract.ts';
import styles from './handbook-map.module.css';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

type Unit = HandbookSummary['units'][number];

/** Every unit below the one it belongs to, with its framework and the job families that are kept with it. */
export function HandbookMap({ handbook }: { handbook: HandbookSummary }) {
  const say = useWords();
  const known = new Set(handbook.units.map(({ id }) => id));
  const outermost = handbook.units.filter(({ parent }) => parent === null || !known.has(parent));
  const homeless = handbook.families.filter(({ unit }) => unit === null || !known.has(unit));
  return (
    <section aria-labelledby="map" className={styles.map}>
      <h2 id="map">{say.home.map}</h2>
      {outermost.length > 0 && (
        <ul className={styles.units}>
          {outermost.map((unit) => (
            <UnitOnMap key={unit.id} unit={unit} handbook={handbook} above={[]} />
          ))}
        </ul>
      )}
      {homeless.length > 0 && (
        <div className={styles.homeless}>
          {outermost.length > 0 && <h3>{say.home.besides}</h3>}
          <Families families={homeless} />
        </div>
      )}
    </section>
  );
}

/** @param above what it stands below: units that name each other as their parents end there */
function UnitOnMap({ unit, handbook, above }: { unit: Unit; handbook: HandbookSummary; above: string[] }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const frameworks = handbook.frameworks.filter((framework) => framework.unit === unit.id);
  const families = handbook.families.filter((family) => family.unit === unit.id);
  const way = [...above, unit.id];
  const inner = handbook.units.filter(({ id, parent }) => parent === unit.id && !way.includes(id));
  return (
    <li className={styles.unit} data-has={frameworks.length > 0 ? 'framework' : undefined}>
      <p className={styles.head}>
        <strong {...asWritten}>{unit.title}</strong>{' '}
        {unit.kind !== 'unit' && <span className={styles.kind}>{say.home.unit[unit.kind] ?? unit.kind}</span>}
        {unit.statements > 0 && <span className={`${styles.about} figures`}>{say.home.ofItsOwn(unit.statements)}</span>}
      </p>
      {frameworks.map((framework) => (
        <div key={framework.id} className={styles.framework}>
          <h3>
            <AppLink {...asWritten} href={addressOf('framework', framework.id)}>
              {framework.title}
            </AppLink>
          </h3>
          <ol className={styles.levels} aria-label={say.reading.levelsOf(framework.title)} {...asWritten}>
            {framework.ladder.map(({ title, level }) => (
              <li key={level ?? title}>
                {level === null ? (
                  <span className={styles.unwritten}>
                    {title} <small lang={say.language}>{say.site.noPageYet}</small>
                  </span>
                ) : (
                  <AppLink href={addressOf('level', level)}>{title}</AppLink>
                )}
              </li>
            ))}
          </ol>
          <p className={`${styles.about} figures`}>
            {say.home.frameworkHas(framework.levels.length, framework.rows.length, framework.statements)}
          </p>
        </div>
      ))}
      {families.length > 0 && <Families families={families} />}
      {inner.length > 0 && (
        <ul className={styles.units}>
          {inner.map((one) => (
            <UnitOnMap key={one.id} unit={one} handbook={handbook} above={way} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Families({ families }: { families: HandbookSummary['families'] }) {
  const say = useWords();
  const asWritten = useAsWritten();
  return (
    <ul className={styles.families} aria-label={say.site.jobFamilies}>
      {families.map((family) => (
        <li key={family.id}>
          <h3>
            <AppLink {...asWritten} href={addressOf('family', family.id)}>
              {family.title}
            </AppLink>
          </h3>
          {(['individual', 'management'] as const).map((track) => (
            <Roles key={track} track={track} roles={family.roles.filter((role) => role.track === track)} />
          ))}
          <p className={`${styles.about} figures`}>{say.home.familyHas(family.roles.length, family.statements)}</p>
        </li>
      ))}
    </ul>
  );
}

/** Lowest grade first; those without one last, as they stand on the page. */
function Roles({ track, roles }: { track: RoleRef['track']; roles: RoleRef[] }) {
  const say = useWords();
  const asWritten = useAsWritten();
  if (roles.length === 0) return null;
  const ordered = roles.toSorted((a, b) => (a.grade ?? Number.POSITIVE_INFINITY) - (b.grade ?? Number.POSITIVE_INFINITY) || 0);
  return (
    <div className={styles.track}>
      <span className={styles.trackName}>{say.site.track[track]}</span>
      <ul className={styles.roles} aria-label={say.home.rolesOn[track]}>
        {ordered.map((role) => (
          <li key={role.id}>
            <AppLink {...asWritten} href={addressOf('role', role.id)}>
              {role.title}
            </AppLink>
            {role.grade !== null && (
              <small className="figures">
                <span className="only-heard">{say.home.gradeAfterTitle}</span> {role.grade}
              </small>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
