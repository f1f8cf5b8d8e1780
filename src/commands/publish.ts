/** `gradus publish` and `gradus versions`: the plan first, then exactly that; and what was published. */
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { operator } from '../access/operator.ts';
import { changesText } from '../compiler/emit/changes-text.ts';
import { ink, wrap } from '../compiler/emit/paper.ts';
import { joined } from '../compiler/speech/count.ts';
import { indexHandbook } from '../frameworks/server/handbook.ts';
import { titleOf } from '../frameworks/server/title-of.ts';
import type { Versions } from '../frameworks/server/versions/routes.ts';
import type { PublicationRow } from '../frameworks/server/versions/store.ts';
import { earliestDay, type PlannedHolder, type PublishPlan } from '../frameworks/versions/plan.ts';
import { shortOf } from '../frameworks/versions/version.ts';
import { dayAt, isDay } from '../platform/day.ts';
import { createLive } from '../platform/live.ts';
import { Refusal, type Said } from '../platform/refusal.ts';
import { refuseNoData } from './data-folder.ts';
import { compileFolder, folderAt } from './opened.ts';
import type { Store } from './store.ts';
import { out, print, say, UsageError } from './terminal.ts';

interface Options {
  effective?: string;
  notes: string;
  plan?: string;
  yes?: true;
  demo?: true;
  json?: true;
}

export function addPublish(program: Command): void {
  program
    .command('publish')
    .argument('[dir]', 'the folder of the handbook', '.')
    .option('--effective <day>', 'the first day on which it holds, such as 2026-03-02 (default: today, or the day of the version before)')
    .option('--notes <text>', 'why, and what to mind, for those concerned; Markdown', '')
    .option('--plan <digest>', 'publish exactly the plan of this name, as it was printed before, or refuse')
    .option('--yes', 'publish without asking')
    .option('--demo', 'into the demo')
    .option('--json', 'print the plan, and with --yes what was published, as JSON')
    .description('show what publishing the pages as they are would change, and for whom; then publish exactly that')
    .addHelpText('after', '\nExit codes: 0 published, or the plan shown; 1 refused, or not said yes to; 2 wrong usage.')
    .action(async (directory: string, options: Options) => {
      if (options.effective !== undefined && !isDay(options.effective))
        throw new UsageError(`--effective takes a day such as 2026-03-02, not "${options.effective}".`);
      const folder = folderAt(directory);
      const compilation = compileFolder(folder);
      const { version } = compilation.graph;
      const handbook = indexHandbook(compilation, folder, { title: titleOf(compilation.graph, directory), edition: version });
      const opened = await open(directory, options.demo === true);
      try {
        await publishIt(opened, handbook, options);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refuse([error.said], options.json === true);
      } finally {
        await opened.store.close();
      }
    });

  program
    .command('versions')
    .option('--demo', 'those of the demo')
    .option('--json', 'print them as JSON')
    .description('list what was published, newest first')
    .action(async ({ demo, json }: { demo?: true; json?: true }) => {
      refuseNoData();
      const { store, versionsIn } = await open('.', demo === true);
      try {
        const { database, organization } = store;
        const rows = await database.read(organization, (db) => versionsIn(db, organization).publications());
        if (json) print(JSON.stringify(rows.map(plain), null, 2));
        else
          print(
            rows.length === 0 ? 'Nothing has been published yet: gradus publish makes the first version.' : rows.map(rowText).join('\n'),
          );
      } finally {
        await store.close();
      }
    });
}

type Handbook = ReturnType<typeof indexHandbook>;
type Opened = Awaited<ReturnType<typeof open>>;

/** Only here: the other commands start sooner without a database. */
async function open(folder: string, isDemo: boolean) {
  const [{ openStore }, { versionsOf }, { versionsIn }, { publish }, { allOf, peopleReached, postKey }, { peopleKnown }] =
    await Promise.all([
      import('./store.ts'),
      import('../frameworks/server/versions/routes.ts'),
      import('../frameworks/server/versions/store.ts'),
      import('../frameworks/server/versions/publish.ts'),
      import('../frameworks/server/versions/plan-now.ts'),
      import('../hand-in.ts'),
    ]);
  const store: Store = await openStore({
    purpose: 'command',
    kind: isDemo ? 'demo' : 'real',
    folder,
    clock: () => new Date(),
    log: { info: say, warn: say },
  });
  return { store, versionsOf, versionsIn, publish, allOf, peopleReached, postKey, peopleKnown };
}

async function publishIt(opened: Opened, handbook: Handbook, options: Options): Promise<void> {
  const { store, versionsIn, allOf, peopleReached } = opened;
  const { database, organization } = store;
  const versions = opened.versionsOf(createLive(handbook), opened.peopleKnown);
  const today = dayAt(new Date());
  const { plan, latest, people, approvals } = await database.read(organization, async (db) => {
    const kept = versionsIn(db, organization);
    const { plan, latest } = await versions.publishing.makePlan(kept, organization, handbook);
    const counts = await peopleReached(db, organization, plan, today, versions.publishing.peopleHeldTo);
    return { plan, latest, people: counts, approvals: (await kept.settings()).publish_approvals };
  });
  const earliest = earliestDay(today, latest && { effective: latest.effective_day });
  const effective = options.effective ?? earliest ?? today;
  const shown = { ...plan, effective, asksApproval: approvals > 0, people: allOf(people) };
  if (!options.json) print(planText(plan, (holder) => people?.get(opened.postKey(holder)) ?? 0, allOf(people) ?? 0));
  if (plan.refusals.length > 0) {
    if (options.json) print(JSON.stringify(shown, null, 2));
    return refuse(
      plan.refusals.map(({ said }) => said),
      options.json === true,
    );
  }
  if (!options.yes && options.json) return print(JSON.stringify(shown, null, 2));
  if (!options.yes && !(await isMeant(plan, effective, approvals > 0))) return;
  const done = await publishNow(opened, versions, handbook, { plan: options.plan ?? plan.digest, effective, notes: options.notes });
  if (options.json) print(JSON.stringify(done, null, 2));
  else
    print(
      done.outcome === 'published'
        ? `Version ${shortOf(done.version)} is published, in force from ${effective}.`
        : `Version ${shortOf(done.version)} is proposed, in force from ${effective}: somebody else has to approve it, on the page Publish.`,
    );
}

/** As who runs the program: what is done from a terminal is nobody's act on the site. */
function publishNow(
  { store, publish }: Opened,
  { publishing }: Versions,
  handbook: Handbook,
  wanted: Parameters<typeof publish>[3],
): Promise<{ outcome: 'published' | 'proposed'; version: string; id: string | number }> {
  const { database, organization } = store;
  const by = { organization, actor: operator };
  const asked = { change: <T>(work: Parameters<typeof database.change<T>>[1]) => database.change(by, work), revisionIs: () => undefined };
  return publish(publishing, handbook, asked, wanted, async (done) =>
    done.outcome === 'published'
      ? { outcome: done.outcome, version: done.publication.version, id: done.publication.sequence }
      : { outcome: done.outcome, version: done.proposal.version, id: done.proposal.proposal_id },
  );
}

/** Exit code 1 where nobody said yes. */
async function isMeant(plan: PublishPlan, effective: string, asksApproval: boolean): Promise<boolean> {
  if (process.stdin.isTTY === true) {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      const act = asksApproval ? 'Propose' : 'Publish';
      const answer = await terminal.question(`\n${act} version ${shortOf(plan.version)}, in force from ${effective}? [y/N] `);
      if (/^y(?:es)?$/iu.test(answer.trim())) return true;
    } catch {
      say('');
    } finally {
      terminal.close();
    }
    print('Nothing was published.');
  } else print(`\nNothing was published. To publish exactly this: gradus publish --plan ${plan.digest} --yes`);
  process.exitCode = 1;
  return false;
}

function refuse(all: readonly Said[], isJson: boolean): void {
  process.exitCode = 1;
  const write = isJson ? say : print;
  for (const { message, hint } of all) write(wrap(out, `Refused: ${message}${hint === null ? '' : ` ${hint}`}`));
}

/** What changes, by grade, and for whom. */
function planText(plan: PublishPlan, peopleOf: (holder: PlannedHolder) => number, people: number): string {
  const { diff, base, version, units, digest } = plan;
  const heading =
    base === null ? `Version ${shortOf(version)}, the first` : `Version ${shortOf(version)}, in the place of ${shortOf(base)}`;
  const holders = units.flatMap((unit) => unit.holders).filter(({ kind }) => kind !== 'family');
  const rows = units.map(({ title, holders: own }) =>
    [wrap(out, title, '  '), ...own.map((holder) => holderText(holder, peopleOf))].join('\n'),
  );
  return [
    diff === null ? ink(out, 'bold', heading) : changesText(diff, heading, out),
    ...(units.length === 0 ? [] : [`${ink(out, 'dim', 'For whom')}\n${rows.join('\n')}`]),
    ...(holders.length === 0 ? [] : [`${postsText(holders.length)}, held by ${peopleText(people)}.`]),
    ink(out, 'dim', `Plan ${digest}`),
  ].join('\n\n');
}

const postsText = (count: number) => (count === 1 ? '1 level or role' : `${count} levels and roles`);
const peopleText = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** `2 major and 1 patch`; empty where there is none. */
function gradedText(counts: Record<'major' | 'minor' | 'patch', number>): string {
  return joined((['major', 'minor', 'patch'] as const).flatMap((grade) => (counts[grade] > 0 ? [`${counts[grade]} ${grade}`] : [])));
}

function holderText(holder: PlannedHolder, peopleOf: (holder: PlannedHolder) => number): string {
  const { title, kind, counts, how } = holder;
  const held = kind === 'family' ? 0 : peopleOf(holder);
  const parts = [gradedText(counts), how === 'inherited' ? 'by taking over' : '', held === 0 ? '' : peopleText(held)];
  const told = parts.filter((part) => part !== '').join(', ');
  const name = kind === 'family' ? `every role of ${title}` : title;
  return wrap(out, told === '' ? name : `${name}: ${told}`, '    ', '      ');
}

function rowText({ sequence, version, effective_day, actor_id, published_at, notes, people, ...counts }: PublicationRow): string {
  const changes = sequence === 1 ? 'the first' : gradedText(counts) || 'nothing changes for anybody';
  const head = `${effective_day}  ${ink(out, 'bold', shortOf(version))}  ${changes}${people === null ? '' : `, ${peopleText(people)}`}`;
  const by = `published ${dayAt(published_at)} by ${actor_id}`;
  const [line = ''] = notes.trim().split('\n', 1);
  return [head, ink(out, 'dim', wrap(out, line === '' ? by : `${by}: ${line}`, '            ', '            '))].join('\n');
}

function plain({ organization_id: _, published_at, ...row }: PublicationRow) {
  return { ...row, published_at: published_at.toISOString() };
}
