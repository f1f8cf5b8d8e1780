import type { ReactNode } from 'react';
import { useRead } from '../../frameworks/web/use-read.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { PersonRef } from '../contract.ts';
import { PageHead } from './page-head.tsx';
import { Personas } from './personas.tsx';
import { meQuery } from './queries.ts';
import { usePeopleWords } from './words/people-words.tsx';

/** A page of one's own. Who acts as nobody is told so, and whom they can act as instead or look at. */
export function ForMe({ title, children }: { title: string; children: (person: PersonRef) => ReactNode }) {
  const { frame } = usePeopleWords();
  const me = useRead(meQuery());
  if (me.person) return children(me.person);
  return (
    <>
      <PageHead title={title} />
      <EmptyState title={frame.nobodyYouAre}>
        <p>{me.organization.kind === 'demo' ? frame.chooseSomebody : frame.operatorIsNobody}</p>
        <Personas me={me} />
        <p>{frame.orLookAt(<AppLink href="/people">{frame.directory}</AppLink>)}</p>
      </EmptyState>
    </>
  );
}
