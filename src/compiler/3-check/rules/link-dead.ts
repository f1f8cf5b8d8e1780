import { addressOf } from '../../2-resolve/addresses.ts';
import type { Missing } from '../../2-resolve/link-pages.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { groupBy } from '../../group.ts';
import { closestTo } from '../../key.ts';
import { linkDead } from '../../messages.generated.ts';
import { diagnose, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';

/** A guess costs time for each pair of names. */
const most = { names: 500, length: 100 };

/**
 * A link to a page that nobody wrote. A handbook may be a part of a larger site, whose other pages are not here: so the
 * section must have a page, and most of what is linked to right below it must be there.
 */
export function linkDeadRule({ graph, files, outlines }: Checked): Diagnostic[] {
  // A level without a page is a finding of its own.
  const promised = new Set(
    graph.frameworks.flatMap(({ declared }) =>
      declared.flatMap(({ level, origin }) => (level === null ? [`${origin.file}:${origin.line}`] : [])),
    ),
  );
  const dead = files.flatMap((file) =>
    outlines
      .ledFrom(file)
      .flatMap(({ link: { target, at }, missing }) =>
        missing === null || promised.has(`${file}:${at.line}`) ? [] : [{ file, at, target, missing }],
      ),
  );
  if (dead.length === 0) return [];
  const isWhole = wholeSections(
    dead.map(({ missing }) => missing),
    linkedPages(files, outlines),
  );
  const surely = dead.filter(({ missing }) => isWhole(missing));
  const others = surely.length === 0 ? new Set<string>() : outlines.otherAddresses();
  return surely.flatMap(({ file, at, target, missing: { address, section, name, beside } }) => {
    if (others.has(address)) return [];
    const names = [...beside.keys()].slice(0, most.names);
    const alike =
      name.length > most.length
        ? null
        : closestTo(
            name,
            names.filter((one) => Math.abs(one.length - name.length) <= name.length / 3),
          );
    const near = alike === null ? null : `${address.slice(0, -name.length)}${alike}`;
    const related = [noteAt({ file: section }, phrase('sectionItBelongsTo'))];
    return [
      { ...diagnose(linkDead({ target: target.split('#')[0] ?? target, near: near === null ? null : `/${near}/` }), file, at), related },
    ];
  });
}

function linkedPages(files: string[], outlines: Checked['outlines']): Set<string> {
  const pages = new Set<string>();
  for (const file of files) for (const { to } of outlines.ledFrom(file)) if (to !== null && to.page !== file) pages.add(to.page);
  return pages;
}

/** Tells whether more of what is linked to right below a section is there than is not. */
function wholeSections(dead: Missing[], linked: Set<string>): (missing: Missing) => boolean {
  const bySection = groupBy(dead, ({ section }) => section);
  const addresses = [...linked].map(addressOf);
  const whole = new Map(
    [...bySection].map(([section, missing]) => {
      const above = `${addressOf(section)}/`;
      const there = new Set(addresses.flatMap((one) => (one.startsWith(above) ? [one.slice(above.length).split('/')[0] ?? ''] : [])));
      return [section, there.size > new Set(missing.map(({ name }) => name)).size];
    }),
  );
  return ({ section }) => whole.get(section) ?? false;
}
