import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { RoleRef } from '../contract.ts';
import styles from './role-steps.module.css';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

interface Step {
  grade: number | null;
  individual: RoleRef[];
  management: RoleRef[];
}

/** Highest grade first; roles without a grade last. */
function stepsOf(roles: RoleRef[]): Step[] {
  const grades = [...new Set(roles.map((role) => role.grade))].sort((a, b) => (b ?? -1) - (a ?? -1));
  return grades.map((grade) => {
    const held = roles.filter((role) => role.grade === grade);
    return {
      grade,
      individual: held.filter((role) => role.track === 'individual'),
      management: held.filter((role) => role.track === 'management'),
    };
  });
}

/** Roles by grade, with the two tracks side by side: neither is above the other, and equal grades are on one line. */
export function RoleSteps({ roles }: { roles: RoleRef[] }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const steps = stepsOf(roles);
  const tracks = (['individual', 'management'] as const).filter((track) => roles.some((role) => role.track === track));
  return (
    <table className={styles.steps}>
      <caption className="only-heard">{say.reading.rolesByGrade}</caption>
      <thead>
        <tr>
          <th scope="col">{say.site.gradeName}</th>
          {tracks.map((track) => (
            <th key={track} scope="col">
              {say.site.track[track]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.grade}>
            <th scope="row" className="figures">
              {step.grade ?? say.reading.none}
            </th>
            {tracks.map((track) => (
              <td key={track} {...asWritten}>
                {step[track].map((role) => (
                  <AppLink key={role.id} href={addressOf('role', role.id)}>
                    {role.title}
                  </AppLink>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same in a narrow place: a list for each track, with the grades to compare by. */
export function RoleLists({ roles, current }: { roles: RoleRef[]; current: string }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const steps = stepsOf(roles);
  return (['individual', 'management'] as const)
    .filter((track) => roles.some((role) => role.track === track))
    .map((track) => (
      <section key={track} className={styles.track} aria-label={say.site.track[track]}>
        <p className={styles.trackName}>{say.site.track[track]}</p>
        <ul>
          {steps.flatMap((step) =>
            step[track].map((role) => (
              <li key={role.id}>
                <span className="figures" title={step.grade === null ? say.site.noGrade : say.site.grade(step.grade)}>
                  {step.grade ?? '–'}
                </span>
                <AppLink {...asWritten} href={addressOf('role', role.id)} aria-current={role.id === current ? 'page' : undefined}>
                  {role.title}
                </AppLink>
              </li>
            )),
          )}
        </ul>
      </section>
    ));
}
