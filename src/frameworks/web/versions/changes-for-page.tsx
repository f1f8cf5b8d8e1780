import { useParams } from '@tanstack/react-router';
import { AppLink } from '../../../ui/app-link.tsx';
import { addressOf, versionAddress } from '../../addresses.ts';
import { PageCrumbs } from '../page-crumbs.tsx';
import reading from '../reading.module.css';
import { useRead } from '../use-read.ts';
import { useAsWritten } from '../words/as-written.ts';
import { useVersionsWords } from '../words/versions/versions-words.tsx';
import { changesForQuery, versionQuery } from './asking.ts';
import { ChangesForHolderView } from './changes-for-holder.tsx';

/** What a version changed for who holds a level or role. */
export function ChangesForPage() {
  const say = useVersionsWords();
  const {
    version: name = '',
    kind,
    _splat: id = '',
  } = useParams({ strict: false }) as { version?: string; kind?: string; _splat?: string };
  const { changes, version } = useRead(versionQuery(name));
  const crumbs = [
    { title: say.list.title, href: '/versions' },
    { title: say.version(version.short), href: versionAddress(version.short) },
  ];
  if (changes === null)
    return (
      <article className={reading.text}>
        <PageCrumbs crumbs={crumbs} />
        <h1>{say.version(version.short)}</h1>
        <p className={reading.about}>{say.changesFor.first}</p>
      </article>
    );
  return <Between crumbs={crumbs} kind={kind === 'role' ? 'role' : 'level'} id={id} from={changes.from.id} to={changes.to.id} />;
}

interface BetweenProps {
  crumbs: { title: string; href: string }[];
  kind: 'level' | 'role';
  id: string;
  from: string;
  to: string;
}

function Between({ crumbs, kind, id, from, to }: BetweenProps) {
  const say = useVersionsWords();
  const asWritten = useAsWritten();
  const changes = useRead(changesForQuery(kind, id, from, to));
  const { holder } = changes;
  const link = ({ short }: { short: string }) => (
    <AppLink href={versionAddress(short)}>
      <code>{short}</code>
    </AppLink>
  );
  return (
    <article className={reading.text}>
      <title>{`${say.changesFor.title(holder.title)} – Gradus`}</title>
      <PageCrumbs crumbs={crumbs} />
      <h1>{say.changesFor.title(holder.title)}</h1>
      <p className={reading.about}>
        <AppLink {...asWritten} href={addressOf(holder.kind === 'level' ? 'framework' : 'family', holder.of.id)}>
          {holder.of.title}
        </AppLink>
        . {say.changesFor.between(link(changes.from), link(changes.to))}
      </p>
      <ChangesForHolderView changes={changes} />
    </article>
  );
}
