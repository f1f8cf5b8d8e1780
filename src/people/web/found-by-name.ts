/** The people whom the palette finds: the first few of the directory, as it shows them to whoever asks. */
import type { FindPeople } from '../../frameworks/web/palette-people.ts';
import { directoryAddress, personAddress } from './addresses.ts';
import { peopleOf } from './asking.ts';

const most = 5;

export const foundByName: FindPeople = async (words, { signal, meta }) => {
  const { rows, total } = await (await peopleOf(meta)).directory({ query: words, limit: most }, { signal });
  return {
    people: rows.map(({ id, name, post, unit, number }) => ({
      name,
      about: [post?.title, unit?.title, number].filter(Boolean).join(' · '),
      address: personAddress(id),
    })),
    total,
    everybody: directoryAddress({ q: words }),
  };
};
