// Generated from messages/compiler.md by `npm run generate`. Do not edit.
import type { Severity } from './diagnostic.ts';
import { said, type Value, type Values } from './speech/phrase.ts';

export interface Message {
  code: string;
  severity: Severity;
  message: string;
  hint: string | null;
  values: Values;
}

/** No page of the handbook says what "{name}" stands for, which is in {more}, too. */
export function acronymUnexplained(args: { name: Value; more?: Value | null }): Message {
  return { code: 'acronym-unexplained', severity: 'info', message: `No page of the handbook says what "${said(args.name)}" stands for${args.more == null ? '' : `, which is in ${said(args.more)}, too`}.`, hint: `Write it out where it first stands, with the short form in brackets.`, values: args };
}

/** The link leads to "#{anchor}", which {page} does not have. */
export function anchorDead(args: { anchor: Value; page: Value; alike?: Value | null }): Message {
  return { code: 'anchor-dead', severity: 'warning', message: `The link leads to "#${said(args.anchor)}", which ${said(args.page)} does not have.`, hint: `${args.alike == null ? '' : `Did you mean "#${said(args.alike)}"? `}The anchor of a heading is its words in lower case, with hyphens in place of the spaces.`, values: args };
}

/** "{area}" of {holder} has a heading and nothing below it. */
export function areaEmpty(args: { area: Value; holder: Value }): Message {
  return { code: 'area-empty', severity: 'info', message: `"${said(args.area)}" of ${said(args.holder)} has a heading and nothing below it.`, hint: `Write what is expected, write "TBD", or take the heading out.`, values: args };
}

/** "{level}" has nothing about "{area}", which "{below}" and "{above}" have. */
export function areaMissing(args: { level: Value; area: Value; below: Value; above: Value; renamed?: Value | null }): Message {
  return { code: 'area-missing', severity: 'info', message: `"${said(args.level)}" has nothing about "${said(args.area)}", which "${said(args.below)}" and "${said(args.above)}" have.`, hint: `${args.renamed == null ? '' : `Is it what is called "${said(args.renamed)}" here? `}Add the area, or say that what is expected stays the same.`, values: args };
}

/** {what}. */
export function boundReached(args: { what: Value }): Message {
  return { code: 'bound-reached', severity: 'warning', message: `${said(args.what)}.`, hint: `Split it, or take out what nobody reads.`, values: args };
}

/** An emphasis opens with "*" and is never closed. */
export function emphasisUnclosed(): Message {
  return { code: 'emphasis-unclosed', severity: 'info', message: `An emphasis opens with "*" and is never closed.`, hint: `Close it, or take the asterisk out.`, values: {} };
}

/** "{holder}" takes over from itself, through {way}. */
export function extendsCyclic(args: { holder: Value; way?: Value | null }): Message {
  return { code: 'extends-cyclic', severity: 'warning', message: `"${said(args.holder)}" takes over from itself${args.way == null ? '' : `, through ${said(args.way)}`}.`, hint: `Take one of the sentences out, or name the level below.`, values: args };
}

/** "{holder}" takes over the responsibilities of "{responsibilities}" and the requirements of "{requirements}". */
export function extendsDiffer(args: { holder: Value; responsibilities: Value; requirements: Value }): Message {
  return { code: 'extends-differ', severity: 'info', message: `"${said(args.holder)}" takes over the responsibilities of "${said(args.responsibilities)}" and the requirements of "${said(args.requirements)}".`, hint: `Name the same in both, unless it is meant.`, values: args };
}

/** "{holder}" takes over {what}"{target}", past {between}. */
export function extendsSkips(args: { holder: Value; what: Value; target: Value; between: Value; nearest: Value }): Message {
  return { code: 'extends-skips', severity: 'info', message: `"${said(args.holder)}" takes over ${said(args.what)}"${said(args.target)}", past ${said(args.between)}.`, hint: `Did you mean "${said(args.nearest)}"?`, values: args };
}

/** The front matter cannot be read: {problem}. */
export function frontMatterBroken(args: { problem: Value }): Message {
  return { code: 'front-matter-broken', severity: 'error', message: `The front matter cannot be read: ${said(args.problem)}.`, hint: `Mend it; until then the title is taken from what could be read, or from the first heading.`, values: args };
}

/** "{key}" under "gradus" in the front matter means nothing, or its value has the wrong form. */
export function frontMatterWrong(args: { key: Value }): Message {
  return { code: 'front-matter-wrong', severity: 'warning', message: `"${said(args.key)}" under "gradus" in the front matter means nothing, or its value has the wrong form.`, hint: `The keys are framework, level, family, role, grade (a number) and track (individual or management).`, values: args };
}

/** "{holder}" has grade {grade}, less than the {higher} of "{below}", which stands below it. */
export function gradeFalls(args: { holder: Value; grade: Value; higher: Value; below: Value }): Message {
  return { code: 'grade-falls', severity: 'warning', message: `"${said(args.holder)}" has grade ${said(args.grade)}, less than the ${said(args.higher)} of "${said(args.below)}", which stands below it.`, hint: `Mend one of the two grades.`, values: args };
}

/** "{holder}" has no grade; {graded} of {all} beside it have one. */
export function gradeMissing(args: { holder: Value; graded: Value; all: Value }): Message {
  return { code: 'grade-missing', severity: 'info', message: `"${said(args.holder)}" has no grade; ${said(args.graded)} of ${said(args.all)} beside it have one.`, hint: `Give it a grade, as the others have it.`, values: args };
}

/** "{holder}" has grade {grade} and is said to be equivalent to "{other}", which has grade {another}. */
export function gradesUnequal(args: { holder: Value; grade: Value; other: Value; another: Value }): Message {
  return { code: 'grades-unequal', severity: 'warning', message: `"${said(args.holder)}" has grade ${said(args.grade)} and is said to be equivalent to "${said(args.other)}", which has grade ${said(args.another)}.`, hint: `Mend one of the two grades, or the sentence.`, values: args };
}

/** "{heading}" is a heading of level {depth} right below "{above}", which is of level {over}. */
export function headingSkipped(args: { heading: Value; depth: Value; above: Value; over: Value; wanted: Value }): Message {
  return { code: 'heading-skipped', severity: 'info', message: `"${said(args.heading)}" is a heading of level ${said(args.depth)} right below "${said(args.above)}", which is of level ${said(args.over)}.`, hint: `Give it level ${said(args.wanted)}.`, values: args };
}

/** The comment ignores "{code}", and no finding is called that. */
export function ignoreUnknown(args: { code: Value; alike?: Value | null }): Message {
  return { code: 'ignore-unknown', severity: 'warning', message: `The comment ignores "${said(args.code)}", and no finding is called that.`, hint: `${args.alike == null ? '' : `Did you mean "${said(args.alike)}"? `}The codes are listed by gradus explain.`, values: args };
}

/** The comment ignores "{code}", and there is no such finding {where}. */
export function ignoreUnused(args: { code: Value; where: Value }): Message {
  return { code: 'ignore-unused', severity: 'warning', message: `The comment ignores "${said(args.code)}", and there is no such finding ${said(args.where)}.`, hint: `Take it out.`, values: args };
}

/** The comment ignores {codes} and does not say why. */
export function ignoreWithoutReason(args: { codes: Value }): Message {
  return { code: 'ignore-without-reason', severity: 'warning', message: `The comment ignores ${said(args.codes)} and does not say why.`, hint: `Give the reason behind a colon: gradus-ignore ${said(args.codes)}: reason`, values: args };
}

/** "{file}" holds the same as "{others}", byte for byte. */
export function includeCopied(args: { file: Value; others: Value }): Message {
  return { code: 'include-copied', severity: 'info', message: `"${said(args.file)}" holds the same as "${said(args.others)}", byte for byte.`, hint: `Keep one of them, and include that one everywhere.`, values: args };
}

/** The include "{target}" brings the page back to itself. */
export function includeCyclic(args: { target: Value }): Message {
  return { code: 'include-cyclic', severity: 'error', message: `The include "${said(args.target)}" brings the page back to itself.`, hint: `Take one of the includes on the way out.`, values: args };
}

/** Of the {all} lines of "{include}", {same} stand on this page word for word; the others differ, and the page does not include the file. */
export function includeDrifted(args: { all: Value; include: Value; same: Value }): Message {
  return { code: 'include-drifted', severity: 'info', message: `Of the ${said(args.all)} lines of "${said(args.include)}", ${said(args.same)} stand on this page word for word; the others differ, and the page does not include the file.`, hint: `Include the file, or reword what is meant to be different.`, values: args };
}

/** There is no file for the include "{target}". */
export function includeMissing(args: { target: Value; elsewhere?: Value | null }): Message {
  return { code: 'include-missing', severity: 'error', message: `There is no file for the include "${said(args.target)}".`, hint: `${args.elsewhere == null ? '' : `Did you mean "${said(args.elsewhere)}"? `}Includes are looked for below "assets/", beside the page and in the folders above it.`, values: args };
}

/** The include "{target}" points outside the handbook. */
export function includeOutside(args: { target: Value }): Message {
  return { code: 'include-outside', severity: 'error', message: `The include "${said(args.target)}" points outside the handbook.`, hint: `Move the file into the handbook, below "assets/", and include it from there.`, values: args };
}

/** No page takes in the include "{file}". */
export function includeUnused(args: { file: Value; twin?: Value | null }): Message {
  return { code: 'include-unused', severity: 'info', message: `No page takes in the include "${said(args.file)}".`, hint: `${args.twin == null ? '' : `It holds the same as "${said(args.twin)}", which pages do take in. `}Take the file out, or include it where its words should hold.`, values: args };
}

/** The page takes in more than {most} includes; the rest is left out. */
export function includesTooMany(args: { most: Value }): Message {
  return { code: 'includes-too-many', severity: 'error', message: `The page takes in more than ${said(args.most)} includes; the rest is left out.`, hint: `Look for files that include each other again and again.`, values: args };
}

/** The indicator "{indicator}" is only named; most others of the page say what they are. */
export function indicatorUndefined(args: { indicator: Value }): Message {
  return { code: 'indicator-undefined', severity: 'info', message: `The indicator "${said(args.indicator)}" is only named; most others of the page say what they are.`, hint: `Define it behind a colon, or link it to its definition.`, values: args };
}

/** The link says "{label}" and leads to "{target}". */
export function labelDiffers(args: { label: Value; target: Value }): Message {
  return { code: 'label-differs', severity: 'info', message: `The link says "${said(args.label)}" and leads to "${said(args.target)}".`, hint: `Name the link after what it leads to.`, values: args };
}

/** From here on the statements of "{area}" are read as those of {unit} itself. */
export function layerInferred(args: { area: Value; unit: Value }): Message {
  return { code: 'layer-inferred', severity: 'info', message: `From here on the statements of "${said(args.area)}" are read as those of ${said(args.unit)} itself.`, hint: `In the source of this page, the lists have separate places; compile that, and nothing need be inferred.`, values: args };
}

/** "{level}" asks nothing that "{below}" does not ask in the same words. */
export function levelAddsNothing(args: { level: Value; below: Value }): Message {
  return { code: 'level-adds-nothing', severity: 'info', message: `"${said(args.level)}" asks nothing that "${said(args.below)}" does not ask in the same words.`, hint: `Say what grows: how widely, how often, with how much help. Or make one level of the two.`, values: args };
}

/** "{holder}" has {count} statements of its own; more than {most} cannot be rated with care. */
export function levelTooLong(args: { holder: Value; count: Value; most: Value }): Message {
  return { code: 'level-too-long', severity: 'info', message: `"${said(args.holder)}" has ${said(args.count)} statements of its own; more than ${said(args.most)} cannot be rated with care.`, hint: `Join what is asked twice, and move what everybody is asked to a level or page that all take over.`, values: args };
}

/** "{title}" of {group} is described a second time. */
export function levelTwice(args: { title: Value; group: Value }): Message {
  return { code: 'level-twice', severity: 'warning', message: `"${said(args.title)}" of ${said(args.group)} is described a second time.`, hint: `Keep one page, or give the other a title of its own.`, values: args };
}

/** "{level}" is named as a level of {framework} and has no page. */
export function levelWithoutPage(args: { level: Value; framework: Value }): Message {
  return { code: 'level-without-page', severity: 'warning', message: `"${said(args.level)}" is named as a level of ${said(args.framework)} and has no page.`, hint: `Write its page, or take it off the list until it has one.`, values: args };
}

/** The link leads to "{target}", where there is no page. */
export function linkDead(args: { target: Value; near?: Value | null }): Message {
  return { code: 'link-dead', severity: 'warning', message: `The link leads to "${said(args.target)}", where there is no page.`, hint: `${args.near == null ? '' : `Did you mean "${said(args.near)}"? `}Mend the address, or add the old one to \`aliases\` of the page that moved.`, values: args };
}

/** "{target}" is not a page of this handbook; the link is read as "{title}" on this page, which has the same anchor. */
export function linkMoved(args: { target: Value; title: Value; anchor: Value }): Message {
  return { code: 'link-moved', severity: 'info', message: `"${said(args.target)}" is not a page of this handbook; the link is read as "${said(args.title)}" on this page, which has the same anchor.`, hint: `Link to "${said(args.anchor)}" directly.`, values: args };
}

/** No address is given for "{name}", by which this link goes. */
export function linkUndefined(args: { name: Value }): Message {
  return { code: 'link-undefined', severity: 'warning', message: `No address is given for "${said(args.name)}", by which this link goes.`, hint: `Below on the same page, the address stands on a line of its own: [${said(args.name)}]: /where/it/leads/`, values: args };
}

/** This line of gradus.lock {problem}. */
export function lockLine(args: { problem: Value }): Message {
  return { code: 'lock-line', severity: 'error', message: `This line of gradus.lock ${said(args.problem)}.`, hint: `Take the line back from version control (git checkout -- gradus.lock); gradus lock writes nothing until then.`, values: args };
}

/** gradus.lock holds the marks of a merge. */
export function lockMerged(): Message {
  return { code: 'lock-merged', severity: 'warning', message: `gradus.lock holds the marks of a merge.`, hint: `Both sides are taken for now; gradus lock writes it whole.`, values: {} };
}

/** The handbook has no gradus.lock. */
export function lockMissing(): Message {
  return { code: 'lock-missing', severity: 'error', message: `The handbook has no gradus.lock.`, hint: `Run gradus lock and commit what it writes.`, values: {} };
}

/** gradus.lock does not know the pages as they are: {changes} */
export function lockStale(args: { changes: Value }): Message {
  return { code: 'lock-stale', severity: 'error', message: `gradus.lock does not know the pages as they are: ${said(args.changes)}`, hint: `Run gradus lock and commit what it writes together with the pages.`, values: args };
}

/** It is not plain whether this is still "{was}" ({place}). */
export function lockUnsure(args: { was: Value; place: Value }): Message {
  return { code: 'lock-unsure', severity: 'error', message: `It is not plain whether this is still "${said(args.was)}" (${said(args.place)}).`, hint: `gradus lock asks, and remembers the answer.`, values: args };
}

/** gradus.lock cannot be used: {reason}. */
export function lockUnusable(args: { reason: Value }): Message {
  return { code: 'lock-unusable', severity: 'error', message: `gradus.lock cannot be used: ${said(args.reason)}.`, hint: `Until it can, all ids are provisional and gradus lock writes nothing over it.`, values: args };
}

/** "{name}" is read as "{title}". */
export function nameInferred(args: { name: Value; title: Value }): Message {
  return { code: 'name-inferred', severity: 'info', message: `"${said(args.name)}" is read as "${said(args.title)}".`, hint: `Use the whole title, or link the name to its heading.`, values: args };
}

/** {holder} {relation} "{name}", which is not in this handbook. */
export function nameUnresolved(args: { holder: Value; relation: Value; name: Value; alike?: Value | null }): Message {
  return { code: 'name-unresolved', severity: 'info', message: `${said(args.holder)} ${said(args.relation)} "${said(args.name)}", which is not in this handbook.`, hint: `${args.alike == null ? '' : `Did you mean "${said(args.alike)}"? `}Add its page, or leave it: the name is shown as written.`, values: args };
}

/** "{holder}" reports to itself, through {way}. */
export function reportsCyclic(args: { holder: Value; way?: Value | null }): Message {
  return { code: 'reports-cyclic', severity: 'warning', message: `"${said(args.holder)}" reports to itself${args.way == null ? '' : `, through ${said(args.way)}`}.`, hint: `Mend the sentence that names the wrong role.`, values: args };
}

/** "{role}" stands below "{heading}", where it is not looked for. */
export function roleMisplaced(args: { role: Value; heading: Value }): Message {
  return { code: 'role-misplaced', severity: 'warning', message: `"${said(args.role)}" stands below "${said(args.heading)}", where it is not looked for.`, hint: `Move its section below the levels of the family, or raise its heading by one level.`, values: args };
}

/** "{heading}" has a heading and nothing below it. */
export function sectionEmpty(args: { heading: Value }): Message {
  return { code: 'section-empty', severity: 'info', message: `"${said(args.heading)}" has a heading and nothing below it.`, hint: `Write what belongs there, or take the heading out.`, values: args };
}

/** gradus.yaml cannot be read: {problem} */
export function settingsBroken(args: { problem: Value }): Message {
  return { code: 'settings-broken', severity: 'error', message: `gradus.yaml cannot be read: ${said(args.problem)}`, hint: `Mend it; until then the handbook is compiled as if it were not there.`, values: args };
}

/** gradus.yaml has a key "{key}" below "{within}" that means nothing. */
export function settingsUnknown(args: { key: Value; within?: Value | null; alike?: Value | null; codes?: Value | null }): Message {
  return { code: 'settings-unknown', severity: 'warning', message: `gradus.yaml has a key "${said(args.key)}"${args.within == null ? '' : ` below "${said(args.within)}"`} that means nothing.`, hint: `${args.alike == null ? '' : `Did you mean "${said(args.alike)}"? `}The keys are listed in docs/gradus-yaml.md${args.codes == null ? '' : `, the ${said(args.codes)} by gradus explain`}.`, values: args };
}

/** "{key}" in gradus.yaml is not {wanted}. */
export function settingsWrong(args: { key: Value; wanted: Value }): Message {
  return { code: 'settings-wrong', severity: 'error', message: `"${said(args.key)}" in gradus.yaml is not ${said(args.wanted)}.`, hint: `Mend it; until then it counts as not written.`, values: args };
}

/** Gradus does not know the shortcode "{name}", which also stands in {others}. */
export function shortcodeUnknown(args: { name: Value; others?: Value | null }): Message {
  return { code: 'shortcode-unknown', severity: 'info', message: `Gradus does not know the shortcode "${said(args.name)}"${args.others == null ? '' : `, which also stands in ${said(args.others)}`}.`, hint: `Where it brings words people are held to, write them on the page, or put them into a file and include it.`, values: args };
}

/** "{stage}" does not say how long it is; {timed} of {all} stages do. */
export function stageWithoutMinutes(args: { stage: Value; timed: Value; all: Value }): Message {
  return { code: 'stage-without-minutes', severity: 'info', message: `"${said(args.stage)}" does not say how long it is; ${said(args.timed)} of ${said(args.all)} stages do.`, hint: `Add its minutes.`, values: args };
}

/** "{holder}" says this, and {more}, in the words of "{other}", from which it takes over. */
export function statementTwice(args: { holder: Value; more?: Value | null; other: Value }): Message {
  return { code: 'statement-twice', severity: 'info', message: `"${said(args.holder)}" says this${args.more == null ? '' : `, and ${said(args.more)},`} in the words of "${said(args.other)}", from which it takes over.`, hint: `Take it out here, or say what is more at this level.`, values: args };
}

/** The step from "{from}" to "{to}" is {size}: {count} statements in new words, where the other steps of the ladder have about {usual}. */
export function stepUneven(args: { from: Value; to: Value; size: Value; count: Value; usual: Value }): Message {
  return { code: 'step-uneven', severity: 'info', message: `The step from "${said(args.from)}" to "${said(args.to)}" is ${said(args.size)}: ${said(args.count)} statements in new words, where the other steps of the ladder have about ${said(args.usual)}.`, hint: `See what it is made of with gradus steps, and move what is asked too late or too early; or split the level.`, values: args };
}

/** gradus.yaml speaks of a statement that begins "{beginning}", and {count} of {holder} do. */
export function strandAmbiguous(args: { beginning: Value; count: Value; holder: Value }): Message {
  return { code: 'strand-ambiguous', severity: 'warning', message: `gradus.yaml speaks of a statement that begins "${said(args.beginning)}", and ${said(args.count)} of ${said(args.holder)} do.`, hint: `Give as many words of its beginning as tell it from the others.`, values: args };
}

/** gradus.yaml speaks of a statement that begins "{beginning}", and none does. */
export function strandUnresolved(args: { beginning: Value; alike?: Value | null }): Message {
  return { code: 'strand-unresolved', severity: 'warning', message: `gradus.yaml speaks of a statement that begins "${said(args.beginning)}", and none does.`, hint: `${args.alike == null ? '' : `Did you mean "${said(args.alike)}"? `}Copy its first words from the page.`, values: args };
}

/** The translation into {language} has {has} below "{where}" where the original has {original}. */
export function translationDiffers(args: { language: Value; has: Value; where?: Value | null; original: Value; alone?: Value | null }): Message {
  return { code: 'translation-differs', severity: 'warning', message: `The translation into ${said(args.language)} has ${said(args.has)}${args.where == null ? '' : ` below "${said(args.where)}"`} where the original has ${said(args.original)}.`, hint: `${args.alone == null ? '' : `Nothing corresponds to "${said(args.alone)}". `}Write what is missing, or take out what is too much; what cannot be matched for certain is shown as not translated.`, values: args };
}

/** {what} is not translated into {language}. */
export function translationMissing(args: { what: Value; language: Value; where: Value }): Message {
  return { code: 'translation-missing', severity: 'info', message: `${said(args.what)} is not translated into ${said(args.language)}.`, hint: `It belongs into ${said(args.where)}. Until it is there, readers see the original, marked as not translated.`, values: args };
}

/** This page stands among the translations into {language}, and there is no page that it translates. */
export function translationStray(args: { language: Value; alike?: Value | null }): Message {
  return { code: 'translation-stray', severity: 'warning', message: `This page stands among the translations into ${said(args.language)}, and there is no page that it translates.`, hint: `${args.alike == null ? '' : `Should it be "${said(args.alike)}"? `}Give it the path of its original, below the folder of the language, or take it out.`, values: args };
}

/** This asks for {count} things at once: "{ideas}". */
export function wordingManyIdeas(args: { count: Value; ideas: Value }): Message {
  return { code: 'wording-many-ideas', severity: 'info', message: `This asks for ${said(args.count)} things at once: "${said(args.ideas)}".`, hint: `Make each of them a statement of its own, or keep the one that matters.`, values: args };
}

/** "{words}" is {why}. */
export function wordingOffPutting(args: { words: Value; why: Value; instead: Value }): Message {
  return { code: 'wording-off-putting', severity: 'info', message: `"${said(args.words)}" is ${said(args.why)}.`, hint: `Write ${said(args.instead)}.`, values: args };
}

/** This has {count} words; more than {most} are too long to be read aloud. */
export function wordingTooLong(args: { count: Value; most: Value }): Message {
  return { code: 'wording-too-long', severity: 'info', message: `This has ${said(args.count)} words; more than ${said(args.most)} are too long to be read aloud.`, hint: `Keep what is asked; put the rest below it, as examples.`, values: args };
}

/** "{words}" cannot be shown: two people who saw the same would rate it differently. */
export function wordingUndemonstrable(args: { words: Value }): Message {
  return { code: 'wording-undemonstrable', severity: 'info', message: `"${said(args.words)}" cannot be shown: two people who saw the same would rate it differently.`, hint: `Say what they do, and what comes of it.`, values: args };
}

/** This says neither how often nor how widely. */
export function wordingWithoutExtent(): Message {
  return { code: 'wording-without-extent', severity: 'info', message: `This says neither how often nor how widely.`, hint: `Add how often, for how many, or for whom: "every release", "for their team".`, values: {} };
}
