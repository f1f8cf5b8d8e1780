import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { addressOf } from '../../frameworks/addresses.ts';
import { handbookQuery } from '../../frameworks/web/queries.ts';
import { Fact, Facts } from '../../frameworks/web/role-facts.tsx';
import { useRead } from '../../frameworks/web/use-read.ts';
import { useAsWritten } from '../../frameworks/web/words/as-written.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import type { UnitView } from '../contract.ts';
import { directoryAddress } from './addresses.ts';
import { DayChoice } from './day-choice.tsx';
import { PersonLink, PostLink, UnitLink } from './named.tsx';
import { PageHead } from './page-head.tsx';
import { PeopleCrumbs } from './people-crumbs.tsx';
import tables from './people-table.module.css';
import { PeopleTable } from './people-table.tsx';
import { directoryQuery, unitQuery } from './queries.ts';
import { UnitActs } from './unit-acts.tsx';
import styles from './unit-page.module.css';
import { useDay } from './use-day.ts';
import { usePeopleWords } from './words/people-words.tsx';

/** A unit: who leads it, who is in it and as what, what is below it, and which version it lives under. */
export function UnitPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const say = usePeopleWords();
  const asWritten = useAsWritten();
  const on = useDay();
  const view = useRead(unitQuery(id, on));
  const { unit, above, below } = view;
  return (
    <article>
      <PeopleCrumbs from="units" crumbs={above.map((one) => ({ unit: one }))} />
      <PageHead
        title={unit.title}
        lang={unit.key === null ? undefined : asWritten.lang}
        about={`${say.units.kind[unit.kind]}, ${say.general.people(unit.headsBelow)}`}
      >
        <DayChoice told={view.on} />
      </PageHead>
      <UnitActs unit={view} />
      <About view={view} />
      <div className={styles.parts}>
        {view.byPost.length > 0 && <ByPost view={view} />}
        {below.length > 0 && (
          <section className={styles.part} aria-labelledby="below">
            <h2 id="below">{say.units.belowIt}</h2>
            <ul className={styles.list}>
              {below.map((one) => (
                <li key={one.id}>
                  <UnitLink unit={one} /> <span>{say.units.kind[one.kind]}</span>
                  <span className={`${styles.heads} figures`}>{say.general.people(one.headsBelow)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <InIt view={view} />
    </article>
  );
}

function About({ view: { unit, heads, adoption, members } }: { view: UnitView }) {
  const say = usePeopleWords().units;
  const asWritten = useAsWritten();
  const { frameworks } = useRead(handbookQuery());
  const own = frameworks.filter((framework) => framework.unit === unit.key);
  return (
    <Facts>
      <Fact name={say.leads}>
        {heads.length === 0 ? (
          say.nobodyLeads
        ) : (
          <ul>
            {heads.map(({ person, title }) => (
              <li key={person.id}>
                <PersonLink person={person} />{' '}
                <span className={styles.quiet} {...asWritten}>
                  {title}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      {own.length > 0 && (
        <Fact name={say.framework}>
          {own.map(({ id, title }) => (
            <AppLink key={id} {...asWritten} href={addressOf('framework', id)}>
              {title}
            </AppLink>
          ))}
        </Fact>
      )}
      <Fact name={say.version}>
        {adoption === null || adoption.version === null ? (
          say.noVersion
        ) : (
          <>
            {say.livesUnder(<code>{adoption.version.replace(/^sha256-/u, '').slice(0, 10)}</code>, adoption.how, adoption.since)}
            {adoption.from !== null && adoption.from.id !== unit.id && <> {say.saidBy(<UnitLink unit={adoption.from} />)}</>}
          </>
        )}
      </Fact>
      {unit.closedOn !== null && <Fact name={say.closedName}>{say.closed(unit.closedOn)}</Fact>}
      {members.length > 0 && (
        <Fact name={say.members}>
          <ul className={styles.members}>
            {members.map((member) => (
              <li key={member.id}>
                <PersonLink person={member} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </Facts>
  );
}

/** How many hold which level or role: bars with their numbers, as a list for who does not see them. */
function ByPost({ view: { unit, byPost } }: { view: UnitView }) {
  const say = usePeopleWords();
  const on = useDay();
  const most = Math.max(...byPost.map(({ count }) => count));
  return (
    <section className={styles.part} aria-labelledby="by-post">
      <h2 id="by-post">{say.units.byPost}</h2>
      <ul className={styles.bars}>
        {byPost.map(({ post, count }) => (
          <li key={`${post.kind} ${post.id}`}>
            <span className={styles.post}>
              <PostLink post={post} />
            </span>
            <span className={styles.bar} aria-hidden="true">
              <i style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <AppLink
              className="figures"
              href={directoryAddress({ unit: unit.id, post: `${post.kind}:${post.id}`, on: on ?? undefined })}
              aria-label={say.units.holders(post.title, count)}
            >
              {say.general.number(count)}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function InIt({ view: { unit } }: { view: UnitView }) {
  const say = usePeopleWords();
  const on = useDay();
  const asked = { unit: unit.id, ...(on !== null && { on }) };
  const list = useSuspenseInfiniteQuery(directoryQuery(asked));
  const rows = list.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) {
    return (
      <EmptyState title={say.units.nobody}>
        <p>{say.units.nobodyWhy}</p>
      </EmptyState>
    );
  }
  return (
    <section className={styles.part} aria-labelledby="people">
      <h2 id="people">{say.units.people}</h2>
      <PeopleTable rows={rows} label={say.units.peopleOf(unit.title)} />
      <MoreButton of={list} className={tables.more} loading={say.general.loading}>
        {say.people.showMore}
      </MoreButton>
    </section>
  );
}
