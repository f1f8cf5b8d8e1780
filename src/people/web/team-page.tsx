import { useParams } from '@tanstack/react-router';
import { useRead } from '../../frameworks/web/use-read.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { TeamView } from '../contract.ts';
import { chartAddress, directoryAddress, personAddress } from './addresses.ts';
import { DayChoice } from './day-choice.tsx';
import { ForMe } from './for-me.tsx';
import { PersonLink, PostLink, StateMarks, UnitLink } from './named.tsx';
import { PageHead } from './page-head.tsx';
import { PeopleCrumbs } from './people-crumbs.tsx';
import tables from './people-table.module.css';
import { meQuery, teamQuery } from './queries.ts';
import styles from './team-page.module.css';
import { useDay } from './use-day.ts';
import { WhoSees } from './who-sees.tsx';
import { usePeopleWords } from './words/people-words.tsx';

export function TeamPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return <Team id={id} isMine={false} />;
}

export function MyTeamPage() {
  const { frame } = usePeopleWords();
  return <ForMe title={frame.team}>{(person) => <Team id={person.id} isMine />}</ForMe>;
}

/** Who reports to somebody on a day. */
function Team({ id, isMine }: { id: string; isMine: boolean }) {
  const say = usePeopleWords();
  const on = useDay();
  const team = useRead(teamQuery(id, on));
  const count = team.members.length + team.more;
  const title = isMine ? say.frame.team : say.team.of(team.person.name);
  return (
    <>
      {!isMine && <PeopleCrumbs crumbs={[{ person: team.person }]} />}
      <PageHead
        title={title}
        about={
          <>
            {say.general.people(count)}
            {isMine && (
              <>
                {' '}
                {say.team.reportTo} <PersonLink person={team.person} />
              </>
            )}
          </>
        }
      >
        <DayChoice told={team.on} />
        {count > 0 && <AppLink href={chartAddress(on, id)}>{say.person.inChart}</AppLink>}
        {team.can.seeWho && <WhoSees person={team.person} />}
      </PageHead>
      {team.warnings.length > 0 && (
        <ul className={styles.warnings}>
          {team.warnings.map(({ code, message, hint }) => (
            <li key={`${code} ${message}`}>
              <b>{say.team.warning}</b> {message} {hint && <span>{hint}</span>}
            </li>
          ))}
        </ul>
      )}
      {count === 0 ? <NoTeam team={team} /> : <Members team={team} />}
      {team.more > 0 && (
        <p className={styles.more}>
          {say.team.more(team.more)}{' '}
          <AppLink href={directoryAddress({ manager: id, on: on ?? undefined })}>{say.team.allInDirectory}</AppLink>
        </p>
      )}
      <Aside team={team} />
    </>
  );
}

function Members({ team: { members, person } }: { team: TeamView }) {
  const say = usePeopleWords();
  const on = useDay();
  return (
    <table className={tables.table} aria-label={say.team.of(person.name)}>
      <thead>
        <tr>
          <th scope="col">{say.people.name}</th>
          <th scope="col">{say.people.post}</th>
          <th scope="col" className={tables.number}>
            {say.person.grade}
          </th>
          <th scope="col">{say.people.unit}</th>
          <th scope="col" className={tables.number}>
            {say.person.reports}
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <th scope="row">
              <PersonLink person={member} />
              <StateMarks acting={member.acting} onLeave={member.onLeave} backOn={member.backOn} />
            </th>
            <td data-title={say.people.post}>
              <PostLink post={member.position.post} group />
              {member.position.kind === 'acting' && <StateMarks isActing />}
            </td>
            <td data-title={say.person.grade} className={`${tables.number} figures ${member.position.grade === null ? tables.none : ''}`}>
              {member.position.grade}
            </td>
            <td data-title={say.people.unit} className={member.position.unit === null ? tables.none : undefined}>
              {member.position.unit && <UnitLink unit={member.position.unit} />}
            </td>
            <td data-title={say.person.reports} className={`${tables.number} figures ${member.reports === 0 ? tables.none : ''}`}>
              {member.reports > 0 && (
                <AppLink href={personAddress(member.id, on, 'team')} aria-label={say.team.teamOf(member.name, member.reports)}>
                  {say.general.number(member.reports)}
                </AppLink>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Dotted lines and delegates: apart, for they are no reports. */
function Aside({ team: { dotted, delegates, person } }: { team: TeamView }) {
  const say = usePeopleWords();
  if (dotted.length + delegates.length === 0) return null;
  return (
    <div className={styles.aside}>
      {dotted.length > 0 && (
        <section>
          <h2>{say.person.dottedFrom}</h2>
          <p>{say.person.dottedFromAre}</p>
          <ul>
            {dotted.map((line) => (
              <li key={line.id}>
                <PersonLink person={line.person} /> <span className="figures">{say.general.period(line.from, line.until)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {delegates.length > 0 && (
        <section>
          <h2>{say.person.delegates}</h2>
          <p>{say.person.delegatesAre(person.name)}</p>
          <ul>
            {delegates.map((one) => (
              <li key={one.id}>
                <PersonLink person={one.delegate} /> <span className="figures">{say.general.period(one.from, one.until)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function NoTeam({ team: { person, on } }: { team: TeamView }) {
  const say = usePeopleWords().team;
  const asked = useDay();
  const { can } = useRead(meQuery());
  return (
    <EmptyState title={say.nobody(person.name)}>
      <p>{asked === null ? say.nobodyToday : say.nobodyOn(on)}</p>
      <ul>
        {(can.addPeople || can.import) && <li>{say.howTo}</li>}
        <li>
          <AppLink href={chartAddress(asked, person.id)}>{say.whereInChart(person.name)}</AppLink>
        </li>
      </ul>
    </EmptyState>
  );
}
