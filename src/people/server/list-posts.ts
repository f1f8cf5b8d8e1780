/** What somebody can hold, to be chosen from. */
import type { PostList } from '../contract.ts';
import type { Posts } from '../posts.ts';

export function listPosts({ all }: Posts): PostList {
  return {
    posts: all.map(({ kind, id, title, group, unit, grade, track, order }) => ({
      kind,
      id,
      title,
      group,
      inHandbook: true,
      unit,
      grade,
      track,
      order,
    })),
  };
}
