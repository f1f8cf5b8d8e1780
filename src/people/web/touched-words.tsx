import { useRead } from '../../frameworks/web/use-read.ts';
import { changesForQuery, versionQuery } from '../../frameworks/web/versions/asking.ts';
import { ChangesForHolderView } from '../../frameworks/web/versions/changes-for-holder.tsx';
import type { PostView } from '../contract.ts';

/** What a version changed for who holds a post, word by word; nothing where it is the first. */
export function TouchedWords({ version, post }: { version: string; post: PostView }) {
  const { changes } = useRead(versionQuery(version));
  return changes === null ? null : <Between post={post} from={changes.from.id} to={changes.to.id} />;
}

function Between({ post: { kind, id }, from, to }: { post: PostView; from: string; to: string }) {
  return <ChangesForHolderView changes={useRead(changesForQuery(kind, id, from, to))} />;
}
