/** Every source that `alignment_truth` of EXPECTED.yaml names, as ladders, with a warning where counts differ from it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Graph } from '../../src/compiler/graph.ts';
import { artsy } from './artsy.ts';
import { dropbox } from './dropbox.ts';
import { financialTimes } from './financial-times.ts';
import type { Loaded, Yaml } from './grid.ts';
import { infracloud } from './infracloud.ts';
import { infrastructure } from './infrastructure.ts';
import { medium } from './medium.ts';
import { monzo } from './monzo.ts';
import { productMarketing, sourcegraphLists } from './sourcegraph.ts';
import { uk } from './uk.ts';

/** `graphOf`: the graph of a source's folder. */
export function loadGrids(corpus: string, graphOf: (folder: string) => Graph): Loaded {
  const expected = parse(readFileSync(join(corpus, 'EXPECTED.yaml'), 'utf8')) as Yaml;
  const truths = expected.alignment_truth as Yaml[];
  const truthOf = (start: string) => truths.find((one) => String(one.source).startsWith(start)) ?? {};
  const of = (folder: string) => expected[folder] as Yaml;
  const loaded = [
    artsy(graphOf('artsy-readme'), truthOf('artsy')),
    dropbox(graphOf('dropbox-dbx-career-framework'), truthOf('dropbox'), of('dropbox-dbx-career-framework').competency_by_level as Yaml),
    medium(join(corpus, 'medium-snowflake'), truthOf('medium')),
    sourcegraphLists(graphOf('sourcegraph-handbook'), truthOf('sourcegraph-handbook/.../framework.md')),
    uk(join(corpus, 'uk-digital-and-data-capability-framework'), truthOf('uk')),
    financialTimes(join(corpus, 'financial-times-engineering-progression'), truthOf('financial-times')),
    productMarketing(graphOf('sourcegraph-handbook'), truthOf('sourcegraph-handbook/.../product-marketing')),
    monzo(join(corpus, 'monzo-progression-framework'), of('monzo-progression-framework')),
    infracloud(graphOf('infracloudio-career-ladders'), truthOf('infracloud')),
    infrastructure(graphOf('gitlab-handbook')),
  ];
  const grids = loaded.flatMap((one) => one.grids);
  return {
    grids,
    warnings: [
      ...loaded.flatMap((one) => one.warnings),
      ...grids.flatMap((grid) => (grid.cells.length > 0 ? [] : [`${grid.source}, ${grid.ladder}: no cells`])),
    ],
  };
}
