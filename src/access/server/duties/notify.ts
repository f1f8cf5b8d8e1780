/** How somebody hears of something; handed in, for the inbox is not known here. */
import type { Change } from '../../../platform/database/database.ts';
import type { NoticeKind, ValuesOf } from '../../notice.ts';

export type Notify = <K extends NoticeKind>(
  change: Change,
  notice: { to: string; kind: K; values: ValuesOf<K>; link: string | null },
) => Promise<unknown>;
