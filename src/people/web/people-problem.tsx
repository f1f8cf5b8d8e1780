import { useQueryClient } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { problemOf } from '../../frameworks/web/client.ts';
import { ProblemPage } from '../../frameworks/web/problem-page.tsx';
import reading from '../../frameworks/web/reading.module.css';
import { AppLink } from '../../ui/app-link.tsx';
import { PeopleFrame } from './people-frame.tsx';
import { usePeopleWords } from './words/people-words.tsx';

/** A page of people that cannot be shown: what the server says of it, and the way back to the directory. */
export function PeopleProblem(props: ErrorComponentProps) {
  const problem = problemOf(props.error);
  if (!problem) return <ProblemPage {...props} />;
  return (
    <PeopleFrame>
      <Told status={problem.status} detail={problem.message} reset={props.reset} />
    </PeopleFrame>
  );
}

function Told({ status, detail, reset }: { status: number; detail: string; reset(): void }) {
  const say = usePeopleWords().frame;
  const router = useRouter();
  const queries = useQueryClient();
  const title = status === 404 ? say.notFound : say.cannotBeShown;

  // Whatever is read anew afterwards may be there by then.
  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'success' || event.query.queryKey[0] !== 'handbook') return;
        reset();
        void router.invalidate();
      }),
    [queries, reset, router],
  );
  return (
    <div className={reading.text}>
      <title>{`${title} – Gradus`}</title>
      <h1>{title}</h1>
      <div className={reading.part}>
        <p className={reading.prose}>{detail}</p>
        <p className={reading.about}>
          <AppLink href="/people">{say.toDirectory}</AppLink>
        </p>
      </div>
    </div>
  );
}
