import { useParams } from '@tanstack/react-router';
import { Fact, Facts } from '../../frameworks/web/role-facts.tsx';
import { useRead } from '../../frameworks/web/use-read.ts';
import { AppLink } from '../../ui/app-link.tsx';
import type { PersonView } from '../contract.ts';
import { chartAddress, directoryAddress, personAddress } from './addresses.ts';
import { BesidePositions } from './beside-positions.tsx';
import { DayChoice } from './day-choice.tsx';
import { PersonLink, PostLink, StateMarks, UnitLink } from './named.tsx';
import { PageHead } from './page-head.tsx';
import { PeopleCrumbs } from './people-crumbs.tsx';
import { PersonActs } from './person-acts.tsx';
import styles from './person-page.module.css';
import { PositionTable } from './position-table.tsx';
import { PositionTimeline } from './position-timeline.tsx';
import { personQuery } from './queries.ts';
import { useDay, useDayOnward } from './use-day.ts';
import { WhoSees } from './who-sees.tsx';
import { usePeopleWords } from './words/people-words.tsx';

/** A person: where they stand, under whom, and how they came there. */
export function PersonPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const on = useDay();
  const say = usePeopleWords();
  const person = useRead(personQuery(id, on));
  const { present, can } = person;
  const onward = useDayOnward();
  return (
    <article className={styles.person}>
      <PeopleCrumbs crumbs={present?.unit ? [{ unit: present.unit }] : []} />
      <PageHead title={person.name} about={<Standing person={person} />}>
        <DayChoice told={person.on} ofRecord={person.can.seeRecord} />
      </PageHead>
      <p className={styles.onPaper}>
        {say.general.onDay} <time dateTime={person.on}>{say.general.day(person.on)}</time>
      </p>
      <PersonActs person={person} />
      <Where person={person} />
      <nav aria-label={say.person.ways(person.name)} className={`${styles.ways} not-on-paper`}>
        {can.seeRecord && present && <AppLink href={personAddress(id, on, 'expectations')}>{say.person.expectations}</AppLink>}
        {can.seeTeam && (person.reports > 0 || on !== null) && (
          <AppLink href={personAddress(id, onward, 'team')}>{say.person.team}</AppLink>
        )}
        {can.seeRecord && <AppLink href={personAddress(id, null, 'changes')}>{say.person.changes}</AppLink>}
        {present && <AppLink href={chartAddress(onward, id)}>{say.person.inChart}</AppLink>}
        {can.change && <AppLink href={personAddress(id, null, 'data')}>{say.person.data}</AppLink>}
        {can.seeWho && <WhoSees person={person} />}
      </nav>
      {can.seeRecord ? (
        <Record person={person} />
      ) : (
        <p className={`${styles.none} not-on-paper`}>
          {say.person.asEverybody(person.name, <AppLink href="/access/policy">{say.whoSees.policy}</AppLink>)}
        </p>
      )}
    </article>
  );
}

/** How they came here, and what stands beside it. */
function Record({ person }: { person: PersonView }) {
  const say = usePeopleWords();
  return (
    <>
      <section className={styles.part} aria-labelledby="positions">
        <h2 id="positions">{say.person.positions}</h2>
        {person.positions.length === 0 ? (
          <p className={styles.none}>{say.person.noPositions}</p>
        ) : (
          <>
            <PositionTimeline person={person} />
            <PositionTable positions={person.positions} on={person.on} />
          </>
        )}
      </section>
      <BesidePositions person={person} />
    </>
  );
}

/** The position on that day in a line, and what is out of the ordinary. */
function Standing({ person: { present, acting, onLeave, leftOn, on } }: { person: PersonView }) {
  const say = usePeopleWords();
  const left = leftOn !== null && leftOn < on;
  return (
    <p className={styles.standing}>
      {present ? <PostLink post={present.post} group /> : left ? say.person.leftOn(leftOn) : say.people.noPosition}
      {present && present.grade !== null && <>, {say.general.grade(present.grade)}</>}
      <StateMarks acting={acting.map(({ post }) => post)} onLeave={onLeave} left={left} />
    </p>
  );
}

function Where({ person }: { person: PersonView }) {
  const say = usePeopleWords();
  const onward = useDayOnward();
  const { present, line, reports, can, email, number, startedOn, leftOn } = person;
  return (
    <Facts>
      {present && <Fact name={say.people.unit}>{present.unit ? <UnitLink unit={present.unit} /> : say.person.noUnit}</Fact>}
      <Fact name={say.person.line}>
        {line.length === 0 ? (
          say.person.nobodyAbove
        ) : (
          <ol className={styles.line}>
            {line.map((above) => (
              <li key={above.id}>
                <PersonLink person={above} />
                {above.title !== null && <span className={styles.title}> {above.title}</span>}
              </li>
            ))}
          </ol>
        )}
      </Fact>
      <Fact name={say.person.reports}>
        {reports === 0 ? (
          say.person.noReports
        ) : (
          <AppLink
            href={
              can.seeTeam ? personAddress(person.id, onward, 'team') : directoryAddress({ manager: person.id, on: onward ?? undefined })
            }
          >
            {say.general.people(reports)}
          </AppLink>
        )}
      </Fact>
      {number !== null && <Fact name={say.person.number}>{number}</Fact>}
      {email !== null && (
        <Fact name={say.person.email}>
          <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</a>
        </Fact>
      )}
      {startedOn !== null && <Fact name={say.person.started}>{say.general.day(startedOn)}</Fact>}
      {leftOn !== null && <Fact name={say.person.lastDay}>{say.general.day(leftOn)}</Fact>}
    </Facts>
  );
}
