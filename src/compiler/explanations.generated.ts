// Generated from messages/compiler.md by `npm run generate`. Do not edit.
// Apart from the functions: a bundle for the browser has no use for these.
export const explanations: Record<string, { severity: string; group: string | null; title: string; hint: string | null; markdown: string }> = {
  "acronym-unexplained": {
    "severity": "off",
    "group": "wording",
    "title": "No page of the handbook says what \"{name}\" stands for, which is in {more}, too.",
    "hint": "Write it out where it first stands, with the short form in brackets.",
    "markdown": "Whoever is new, or comes from another department, skips what they cannot read, and is later rated against it. Acronyms of general dictionaries (API, HR, SQL) need no words.\n\n### How to fix\nWrite it out once, on any page of the handbook:\n\nBad: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Reads the COB of every press once a week.\n```\n\nGood: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Reads the certificate of bottling (COB) of every press once a week.\n```"
  },
  "anchor-dead": {
    "severity": "warning",
    "group": "pages",
    "title": "The link leads to \"#{anchor}\", which {page} does not have.",
    "hint": "Did you mean \"#{alike}\"? The anchor of a heading is its words in lower case, with hyphens in place of the spaces.",
    "markdown": "Headings are reworded, and links to them stay as they were. Whoever follows one lands at the top of the page and looks\nfor what was promised; where a role names another one by such a link, nothing is taken over from it. Pages that may have\nanchors beyond those written on them, because a shortcode fills them, are left out.\n\n### How to fix\nPoint the link at the heading as it is called now, or give the heading its old anchor:\n\n```md\n## What we look for {#requirements}\n```\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch as the [rules of the watch](#watch-rules) have it.\n\n## Rules of the watch\n\n- Four hours each, in pairs.\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch as the [rules of the watch](#rules-of-the-watch) have it.\n\n## Rules of the watch\n\n- Four hours each, in pairs.\n```"
  },
  "area-empty": {
    "severity": "info",
    "group": "graph",
    "title": "\"{area}\" of {holder} has a heading and nothing below it.",
    "hint": "Write what is expected, write \"TBD\", or take the heading out.",
    "markdown": "A heading without a body is read by people as \"nothing is asked here\", and by Gradus as an area whose\nbody is missing. The two are not the same: a rendering may have lost a list that its source still has.\n\n### How to fix\nGive the area its statements, or say in words that there are none:\n\n```md\n### Senior Values Alignment\n\nNo differences to the values of every level.\n```\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Responsibilities\n\n## Technical Competencies\n\n- Stows so that nothing moves.\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Responsibilities\n\n- Keeps the watch.\n\n## Technical Competencies\n\n- Stows so that nothing moves.\n```"
  },
  "area-missing": {
    "severity": "info",
    "group": "graph",
    "title": "\"{level}\" has nothing about \"{area}\", which \"{below}\" and \"{above}\" have.",
    "hint": "Is it what is called \"{renamed}\" here? Add the area, or say that what is expected stays the same.",
    "markdown": "A row of a framework that breaks off and begins again leaves people at that level without words for it. Often the area is there under another name. A level that takes over all of the one below is left alone: what it does not say again still holds. So is one that has less than half of what its neighbours have in common, and is told in another way. In a table the gap is plain to see for whoever fills it, and counts as meant.\n\n### How to fix\nAdd the area to the level, by the title it has at the others:\n\n```md\n## Tasting\n\n- Teaches others to taste\n```\n\nBad: `content/handbook/cellar/intermediate.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Intermediate\"\n---\n\n## Craft\n\n- Keeps the presses clean\n\n## Tasting\n\n- Tastes every barrel once a week\n```\n\nBad: `content/handbook/cellar/senior.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Senior\"\n---\n\n## Craft\n\n- Knows every press by its sound\n```\n\nBad: `content/handbook/cellar/staff.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Staff\"\n---\n\n## Craft\n\n- Designs presses with the smith\n\n## Tasting\n\n- Decides what leaves the cellar\n```\n\nGood: `content/handbook/cellar/senior.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Senior\"\n---\n\n## Craft\n\n- Knows every press by its sound\n\n## Tasting\n\n- Teaches others to taste\n```"
  },
  "bound-reached": {
    "severity": "warning",
    "group": "pages",
    "title": "{what}.",
    "hint": "Split it, or take out what nobody reads.",
    "markdown": "Gradus takes only so much of a page, of a paragraph and of lists in each other, so that no page, however it was\nmade, stops it from reading the others. People stay far below these bounds: a page that reaches one was mostly\nwritten by a program, or by mistake.\n\n### How to fix\nLook at the place: often a mark that was meant to close something is missing, or data stands where text belongs."
  },
  "emphasis-unclosed": {
    "severity": "info",
    "group": "pages",
    "title": "An emphasis opens with \"*\" and is never closed.",
    "hint": "Close it, or take the asterisk out.",
    "markdown": "Readers see the bare asterisk. Gradus reads the sentence as if it were not there.\n\n### How to fix\n```md\n*This is the usual structure.*\n```\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n*Not every ship has a second watch.\n\n- Keeps the watch.\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n*Not every ship has a second watch.*\n\n- Keeps the watch.\n```"
  },
  "extends-cyclic": {
    "severity": "warning",
    "group": "graph",
    "title": "\"{holder}\" takes over from itself, through {way}.",
    "hint": "Take one of the sentences out, or name the level below.",
    "markdown": "What each asks beyond the others cannot be told when they take over from each other. Often a link was copied from another page and still leads to the page it stands on now. Gradus takes each over once and stops.\n\n### How to fix\nFollow the places listed with the finding, and let each take over from the one below it:\n\n```md\n- Extends that of the [Press Operator](#press-operator)\n```\n\nBad: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Responsibilities\n\n- Extends that of the [Senior Press Operator](#senior-press-operator)\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Extends that of the [Press Operator](#press-operator)\n- Tastes every barrel once a week\n```\n\nGood: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Extends that of the [Press Operator](#press-operator)\n- Tastes every barrel once a week\n```"
  },
  "extends-differ": {
    "severity": "info",
    "group": "graph",
    "title": "\"{holder}\" takes over the responsibilities of \"{responsibilities}\" and the requirements of \"{requirements}\".",
    "hint": "Name the same in both, unless it is meant.",
    "markdown": "Somebody in the role is expected to do the work of one and to bring what another asks. Mostly one of two sentences was edited and the other forgotten. Only two of one ladder are compared: who leads people\nand does their work as well may take over from both tracks.\n\n### How to fix\nLet both name the role right below. Where they differ on purpose, silence the finding in `gradus.yaml`.\n\nBad: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n#### Requirements\n\n- Some weeks in a cellar\n\n### Miller\n\n#### Responsibilities\n\n- Keeps the mill sharp\n\n#### Requirements\n\n- Some weeks in a mill\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Extends that of the [Press Operator](#press-operator)\n- Tastes every barrel once a week\n\n#### Requirements\n\n- Extends that of the [Miller](#miller)\n```\n\nGood: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n#### Requirements\n\n- Some weeks in a cellar\n\n### Miller\n\n#### Responsibilities\n\n- Keeps the mill sharp\n\n#### Requirements\n\n- Some weeks in a mill\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Extends that of the [Press Operator](#press-operator)\n- Tastes every barrel once a week\n\n#### Requirements\n\n- Extends that of the [Press Operator](#press-operator)\n```"
  },
  "extends-skips": {
    "severity": "info",
    "group": "graph",
    "title": "\"{holder}\" takes over {what}\"{target}\", past {between}.",
    "hint": "Did you mean \"{nearest}\"?",
    "markdown": "What the one between asks beyond the lower one is not asked of the higher one. That is seldom meant: mostly the rung between was added later, and the sentence stayed as it was. Rungs are told by grades where all have one, else by the words of their titles, within one trade and track.\n\n### How to fix\nTake over from the rung right below, which takes over from the next. Where it is meant, say what is different, and silence the finding in `gradus.yaml`.\n\nBad: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Extends that of the [Press Operator](#press-operator)\n- Tastes every barrel once a week\n\n### Staff Press Operator\n\n#### Responsibilities\n\n- Extends that of the [Press Operator](#press-operator)\n- Teaches others to taste\n```\n\nGood: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Extends that of the [Press Operator](#press-operator)\n- Tastes every barrel once a week\n\n### Staff Press Operator\n\n#### Responsibilities\n\n- Extends that of the [Senior Press Operator](#senior-press-operator)\n- Teaches others to taste\n```"
  },
  "front-matter-broken": {
    "severity": "error",
    "group": "pages",
    "title": "The front matter cannot be read: {problem}.",
    "hint": "Mend it; until then the title is taken from what could be read, or from the first heading.",
    "markdown": "Title and description come from the front matter. When it is broken, Hugo refuses to build the page, and\nGradus reads as much of it as it can.\n\n### How to fix\nPut values that hold a colon in quotes, indent with spaces, and close the block with the line that opened it:\n\n```md\n---\ntitle: \"Staff: what we expect\"\n---\n```\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\ndescription: Mates: what we ask\n---\n\n## Deck\n\n- Keeps the watch.\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\ndescription: \"Mates: what we ask\"\n---\n\n## Deck\n\n- Keeps the watch.\n```"
  },
  "front-matter-wrong": {
    "severity": "warning",
    "group": "pages",
    "title": "\"{key}\" under \"gradus\" in the front matter means nothing, or its value has the wrong form.",
    "hint": "The keys are framework, level, family, role, grade (a number) and track (individual or management).",
    "markdown": "What is written there is meant to leave no doubt; a mistyped key leaves the page to be read by its words alone.\n\n### How to fix\n```md\n---\ntitle: Navigator\ngradus:\n  framework: Pilots Career Framework\n  level: Navigator\n  grade: 6\n---\n```\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate\ngradus:\n  framework: Ships\n  level: Mate\n  grade: six\n---\n\n## Deck\n\n- Keeps the watch.\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate\ngradus:\n  framework: Ships\n  level: Mate\n  grade: 6\n---\n\n## Deck\n\n- Keeps the watch.\n```"
  },
  "grade-falls": {
    "severity": "warning",
    "group": "graph",
    "title": "\"{holder}\" has grade {grade}, less than the {higher} of \"{below}\", which stands below it.",
    "hint": "Mend one of the two grades.",
    "markdown": "Grades rise along a ladder. One that falls means that a promotion takes pay away, or that a number was mistyped.\n\n### How to fix\nLook up both grades and mend the one that is wrong.\n\nBad: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Job Grade\n\nThe Press Operator is a grade 6.\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Job Grade\n\nThe Senior Press Operator is a grade 5.\n\n#### Responsibilities\n\n- Tastes every barrel once a week\n```\n\nGood: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Job Grade\n\nThe Press Operator is a grade 6.\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Job Grade\n\nThe Senior Press Operator is a grade 7.\n\n#### Responsibilities\n\n- Tastes every barrel once a week\n```"
  },
  "grade-missing": {
    "severity": "info",
    "group": "graph",
    "title": "\"{holder}\" has no grade; {graded} of {all} beside it have one.",
    "hint": "Give it a grade, as the others have it.",
    "markdown": "Grades make roles of two tracks comparable, and carry pay. People in the one role without a grade cannot tell where they stand.\n\n### How to fix\nAdd the grade where the others have theirs:\n\n```md\n#### Job Grade\n\nThe Senior Press Operator is a grade 7.\n```\n\nBad: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Job Grade\n\nThe Press Operator is a grade 6.\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Tastes every barrel once a week\n\n### Staff Press Operator\n\n#### Job Grade\n\nThe Staff Press Operator is a grade 8.\n\n#### Responsibilities\n\n- Teaches others to taste\n```\n\nGood: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Job Grade\n\nThe Press Operator is a grade 6.\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Job Grade\n\nThe Senior Press Operator is a grade 7.\n\n#### Responsibilities\n\n- Tastes every barrel once a week\n\n### Staff Press Operator\n\n#### Job Grade\n\nThe Staff Press Operator is a grade 8.\n\n#### Responsibilities\n\n- Teaches others to taste\n```"
  },
  "grades-unequal": {
    "severity": "warning",
    "group": "graph",
    "title": "\"{holder}\" has grade {grade} and is said to be equivalent to \"{other}\", which has grade {another}.",
    "hint": "Mend one of the two grades, or the sentence.",
    "markdown": "Tracks are parallel: who changes from one to the other keeps the grade. Where equivalents have different grades, one of the two pages is wrong.\n\n### How to fix\nGive both the same grade, or name the role of the same grade as the equivalent.\n\nBad: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Staff Press Operator\n\nThe Staff Press Operator is the individual contributor equivalent of the [Cellar Manager](#cellar-manager).\n\n#### Job Grade\n\nThe Staff Press Operator is a grade 8.\n\n#### Responsibilities\n\n- Teaches others to taste\n\n### Cellar Manager\n\n#### Job Grade\n\nThe Cellar Manager is a grade 9.\n\n#### Responsibilities\n\n- Plans the harvest with the growers\n```\n\nGood: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Staff Press Operator\n\nThe Staff Press Operator is the individual contributor equivalent of the [Cellar Manager](#cellar-manager).\n\n#### Job Grade\n\nThe Staff Press Operator is a grade 8.\n\n#### Responsibilities\n\n- Teaches others to taste\n\n### Cellar Manager\n\n#### Job Grade\n\nThe Cellar Manager is a grade 8.\n\n#### Responsibilities\n\n- Plans the harvest with the growers\n```"
  },
  "heading-skipped": {
    "severity": "info",
    "group": "pages",
    "title": "\"{heading}\" is a heading of level {depth} right below \"{above}\", which is of level {over}.",
    "hint": "Give it level {wanted}.",
    "markdown": "Tables of contents and screen readers show a gap where a level is missing, and what belongs to what is a guess: for readers as for Gradus. A heading that only names the unit whose list follows is a label and may have any level.\n\n### How to fix\nTake marks away until the heading is one level below the one above it, and do the same for the headings below it:\n\n```md\n## Craft\n\n### Tasting\n```\n\nBad: `content/handbook/cellar/senior.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Senior\"\n---\n\n## Craft\n\n- Keeps the presses clean\n\n#### Tasting\n\n- Tastes every barrel once a week\n```\n\nGood: `content/handbook/cellar/senior.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Senior\"\n---\n\n## Craft\n\n- Keeps the presses clean\n\n### Tasting\n\n- Tastes every barrel once a week\n```"
  },
  "ignore-unknown": {
    "severity": "warning",
    "group": "pages",
    "title": "The comment ignores \"{code}\", and no finding is called that.",
    "hint": "Did you mean \"{alike}\"? The codes are listed by gradus explain.",
    "markdown": "A comment with a mistyped code hides nothing, while whoever wrote it believes that it does.\n\n### How to fix\nWrite the code as it stands beside the finding:\n\n```md\n<!-- gradus-ignore anchor-dead: the glossary fills its anchors when the site is built -->\n```\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n<!-- gradus-ignore emphasis-open: a quotation that ends on the next page -->\n- Keeps the watch.\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n```"
  },
  "ignore-unused": {
    "severity": "warning",
    "group": "pages",
    "title": "The comment ignores \"{code}\", and there is no such finding {where}.",
    "hint": "Take it out.",
    "markdown": "What a comment was written for has been mended, or has moved. Left behind, it would hide the next mistake of its kind,\nwhich nobody meant it to.\n\n### How to fix\nTake the comment out. A comment on a line of its own is for the next block: a heading, a paragraph, an item of a list\nwith all that is in it, or a table; one that ends a line is for that line.\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n<!-- gradus-ignore anchor-dead: the rules come when the site is built -->\n- Keeps the watch as the [rules](#deck) have it.\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch as the [rules](#deck) have it.\n```"
  },
  "ignore-without-reason": {
    "severity": "warning",
    "group": "pages",
    "title": "The comment ignores {codes} and does not say why.",
    "hint": "Give the reason behind a colon: gradus-ignore {codes}: reason",
    "markdown": "Without a reason nobody can tell, a year later, whether the finding may be ignored still. It is ignored all the same.\n\n### How to fix\nSay why, in a few words that the next reader of the page understands:\n\n```md\n- Knows the [terms](/glossary#terms) of the trade <!-- gradus-ignore anchor-dead: the site fills these anchors -->\n```\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch as the [rules](#rules) have it. <!-- gradus-ignore anchor-dead -->\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch as the [rules](#rules) have it. <!-- gradus-ignore anchor-dead: the site adds the rules -->\n```"
  },
  "include-copied": {
    "severity": "info",
    "group": "pages",
    "title": "\"{file}\" holds the same as \"{others}\", byte for byte.",
    "hint": "Keep one of them, and include that one everywhere.",
    "markdown": "Of two files with the same words one is edited sooner or later and the other is not, and pages that should say the same no longer do. Files that only hold a place (\"TBD\") are left out.\n\n### How to fix\nChoose one file, point every include at it, and delete the others. Where two levels are the same only for now, say so in the second file, in words.\n\nBad: `content/handbook/cellar/senior.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Senior\"\n---\n\n## Craft\n\n{{% include \"includes/senior-tasting.md\" %}}\n```\n\nBad: `content/handbook/cellar/staff.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Staff\"\n---\n\n## Craft\n\n{{% include \"includes/staff-tasting.md\" %}}\n\n- Leads the yearly tasting\n```\n\nBad: `assets/includes/senior-tasting.md`\n\n```md\n- Tastes every barrel once a week\n- Writes down what was tasted\n```\n\nBad: `assets/includes/staff-tasting.md`\n\n```md\n- Tastes every barrel once a week\n- Writes down what was tasted\n```\n\nGood: `content/handbook/cellar/staff.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Staff\"\n---\n\n## Craft\n\n{{% include \"includes/staff-tasting.md\" %}}\n```\n\nGood: `assets/includes/staff-tasting.md`\n\n```md\n- Decides what is tasted, and when\n- Reads what others wrote down\n```"
  },
  "include-cyclic": {
    "severity": "error",
    "group": "pages",
    "title": "The include \"{target}\" brings the page back to itself.",
    "hint": "Take one of the includes on the way out.",
    "markdown": "A file that includes itself, directly or through others, has no end. Gradus stops at the first repetition\nand reads everything else.\n\n### How to fix\nFollow the places listed with the finding and remove the include that closes the circle.\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n{{% include \"includes/deck.md\" %}}\n```\n\nBad: `assets/includes/deck.md`\n\n```md\n- Keeps the watch.\n\n{{% include \"includes/safety.md\" %}}\n```\n\nBad: `assets/includes/safety.md`\n\n```md\n- Wears a line in bad weather.\n\n{{% include \"includes/deck.md\" %}}\n```\n\nGood: `assets/includes/safety.md`\n\n```md\n- Wears a line in bad weather.\n```"
  },
  "include-drifted": {
    "severity": "info",
    "group": "pages",
    "title": "Of the {all} lines of \"{include}\", {same} stand on this page word for word; the others differ, and the page does not include the file.",
    "hint": "Include the file, or reword what is meant to be different.",
    "markdown": "The lines were once copied. Since then the file was edited and the copy was not, or the other way round, so that people who should be held to the same are not. At least six of ten lines must be the same, of four or more.\n\n### How to fix\nPut the include where the copied lines stand, and keep beside it only what the page adds:\n\n```md\n{{% include \"includes/careers/tasting.md\" %}}\n\n- Leads the yearly tasting\n```\n\nBad: `content/handbook/cellar/senior.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Senior\"\n---\n\n## Craft\n\n{{% include \"includes/tasting.md\" %}}\n```\n\nBad: `content/handbook/cellar/staff.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Staff\"\n---\n\n## Craft\n\n- Tastes every barrel at least once a week\n- Writes down what was tasted and by whom\n- Says when a barrel is ready to be drawn\n- Keeps the cups of the tasting room clean\n- Calls the owner of the cellar when in any doubt\n```\n\nBad: `assets/includes/tasting.md`\n\n```md\n- Tastes every barrel at least once a week\n- Writes down what was tasted and by whom\n- Says when a barrel is ready to be drawn\n- Keeps the cups of the tasting room clean\n- Calls a second taster when in any doubt\n```\n\nGood: `content/handbook/cellar/staff.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Staff\"\n---\n\n## Craft\n\n{{% include \"includes/tasting.md\" %}}\n\n- Calls the owner of the cellar when in any doubt\n```"
  },
  "include-missing": {
    "severity": "error",
    "group": "pages",
    "title": "There is no file for the include \"{target}\".",
    "hint": "Did you mean \"{elsewhere}\"? Includes are looked for below \"assets/\", beside the page and in the folders above it.",
    "markdown": "What the include would bring is missing from every page that names it, so people at these levels see less\nthan is expected of them. Everything else of the page is read.\n\n### How to fix\nCreate the file, or mend the path:\n\n```md\n{{% include \"includes/careers/staff-leadership.md\" %}}\n```\n\nis looked for as `assets/includes/careers/staff-leadership.md`, from the folder of the page upwards.\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n\n{{% include \"includes/safety-at-sea.md\" %}}\n```\n\nBad: `assets/includes/safety.md`\n\n```md\n- Wears a line in bad weather.\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n\n{{% include \"includes/safety.md\" %}}\n```"
  },
  "include-outside": {
    "severity": "error",
    "group": "pages",
    "title": "The include \"{target}\" points outside the handbook.",
    "hint": "Move the file into the handbook, below \"assets/\", and include it from there.",
    "markdown": "Gradus reads nothing outside the folder it was given: a handbook must not be able to show other files of\nthe machine it is compiled on.\n\n### How to fix\nCopy what is needed into the handbook and name it by its path below `assets/`.\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n\n{{% include \"../../../fleet/safety.md\" %}}\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n\n{{% include \"includes/safety.md\" %}}\n```\n\nGood: `assets/includes/safety.md`\n\n```md\n- Wears a line in bad weather.\n```"
  },
  "include-unused": {
    "severity": "info",
    "group": "pages",
    "title": "No page takes in the include \"{file}\".",
    "hint": "It holds the same as \"{twin}\", which pages do take in. Take the file out, or include it where its words should hold.",
    "markdown": "Whoever edits such a file changes nothing that anybody is held to. Mostly it was left behind when pages were moved or renamed. A file counts as used when a page takes it in, through other includes too; a folder of which no file is taken in is left alone.\n\n### How to fix\nDelete the file; the history of the repository keeps it. If its words should hold, include it:\n\n```md\n{{% include \"includes/careers/tasting.md\" %}}\n```\n\nBad: `content/handbook/cellar/senior.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Senior\"\n---\n\n## Craft\n\n{{% include \"includes/tasting.md\" %}}\n```\n\nBad: `assets/includes/tasting.md`\n\n```md\n- Tastes every barrel once a week\n- Writes down what was tasted\n```\n\nBad: `assets/includes/old-tasting.md`\n\n```md\n- Tastes a barrel now and then\n- Remembers what was tasted\n```\n\nGood: `content/handbook/cellar/senior.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Senior\"\n---\n\n## Craft\n\n{{% include \"includes/tasting.md\" %}}\n\n## Memory\n\n{{% include \"includes/old-tasting.md\" %}}\n```"
  },
  "includes-too-many": {
    "severity": "error",
    "group": "pages",
    "title": "The page takes in more than {most} includes; the rest is left out.",
    "hint": "Look for files that include each other again and again.",
    "markdown": "A few files that include each other several times grow without end. Gradus stops, so that one page cannot\nhold up the handbook.\n\n### How to fix\nInclude each part once, where it is read.\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n\n{{% include \"includes/a.md\" %}} {{% include \"includes/a.md\" %}} {{% include \"includes/a.md\" %}} {{% include \"includes/a.md\" %}}\n{{% include \"includes/a.md\" %}} {{% include \"includes/a.md\" %}} {{% include \"includes/a.md\" %}} {{% include \"includes/a.md\" %}}\n```\n\nBad: `assets/includes/a.md`\n\n```md\n{{% include \"includes/b.md\" %}} {{% include \"includes/b.md\" %}} {{% include \"includes/b.md\" %}} {{% include \"includes/b.md\" %}}\n{{% include \"includes/b.md\" %}} {{% include \"includes/b.md\" %}} {{% include \"includes/b.md\" %}} {{% include \"includes/b.md\" %}}\n```\n\nBad: `assets/includes/b.md`\n\n```md\n{{% include \"includes/c.md\" %}} {{% include \"includes/c.md\" %}} {{% include \"includes/c.md\" %}} {{% include \"includes/c.md\" %}}\n{{% include \"includes/c.md\" %}} {{% include \"includes/c.md\" %}} {{% include \"includes/c.md\" %}} {{% include \"includes/c.md\" %}}\n```\n\nBad: `assets/includes/c.md`\n\n```md\n- Wears a line in bad weather.\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n\n{{% include \"includes/a.md\" %}}\n```\n\nGood: `assets/includes/a.md`\n\n```md\n{{% include \"includes/b.md\" %}}\n```\n\nGood: `assets/includes/b.md`\n\n```md\n{{% include \"includes/c.md\" %}}\n```"
  },
  "indicator-undefined": {
    "severity": "info",
    "group": "graph",
    "title": "The indicator \"{indicator}\" is only named; most others of the page say what they are.",
    "hint": "Define it behind a colon, or link it to its definition.",
    "markdown": "People are measured by what they cannot look up. A longer name is taken to say itself what is measured.\n\n### How to fix\nWrite the definition behind the name, or link the name to where it is defined:\n\n```md\n- Spilled cider: litres lost between press and barrel, a month\n```\n\nBad: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Tastes every barrel once a week\n\n## Performance Indicators\n\n- Barrels filled: how many a week\n- Spilled cider: litres lost between press and barrel\n- Tasting rate\n```\n\nGood: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Tastes every barrel once a week\n\n## Performance Indicators\n\n- Barrels filled: how many a week\n- Spilled cider: litres lost between press and barrel\n- Tasting rate: barrels tasted of all, a week\n```"
  },
  "label-differs": {
    "severity": "info",
    "group": "graph",
    "title": "The link says \"{label}\" and leads to \"{target}\".",
    "hint": "Name the link after what it leads to.",
    "markdown": "Somebody who reads the label expects a different role from the one the link opens. Gradus follows the link,\nbecause that is what a click does.\n\n### How to fix\nUse the title of the target as the label, or mend the address.\n\nBad: `content/roles/shore.md`\n\n```md\n---\ntitle: Ports Leadership\n---\n\n## Levels\n\n### Port Manager\n\nReports to [Fleet Manager](#director-of-ports).\n\n#### Responsibilities\n\n- Gives each ship its berth.\n\n### Director of Ports\n\n#### Responsibilities\n\n- Decides which ports we call at.\n```\n\nGood: `content/roles/shore.md`\n\n```md\n---\ntitle: Ports Leadership\n---\n\n## Levels\n\n### Port Manager\n\nReports to [Director of Ports](#director-of-ports).\n\n#### Responsibilities\n\n- Gives each ship its berth.\n\n### Director of Ports\n\n#### Responsibilities\n\n- Decides which ports we call at.\n```"
  },
  "layer-inferred": {
    "severity": "info",
    "group": "graph",
    "title": "From here on the statements of \"{area}\" are read as those of {unit} itself.",
    "hint": "In the source of this page, the lists have separate places; compile that, and nothing need be inferred.",
    "markdown": "In a rendering, an included list and the page's own list run together. Where a list under a label stops\nending its sentences with full stops, once and for the rest, the second part is by another hand: the page's.\n\n### How to fix\nCompile the source pages, or put a label above the second list.\n\nBad: `content/senior.txt`\n\n```txt\nSenior - Ships Career Framework\n\nSenior Technical Competencies\n\nFleet\n\n• Keeps the watch at night.\n• Keeps the log of the watch.\n• Mends the lines.\n• Shows newcomers the ropes\n• Calls the mate in bad weather\n```\n\nGood: `content/senior.txt`\n\n```txt\nSenior - Ships Career Framework\n\nSenior Technical Competencies\n\nFleet\n\n• Keeps the watch at night.\n• Keeps the log of the watch.\n• Mends the lines.\n\nShips\n\n• Shows newcomers the ropes\n• Calls the mate in bad weather\n```"
  },
  "level-adds-nothing": {
    "severity": "info",
    "group": "ladder",
    "title": "\"{level}\" asks nothing that \"{below}\" does not ask in the same words.",
    "hint": "Say what grows: how widely, how often, with how much help. Or make one level of the two.",
    "markdown": "Somebody who is promoted wants to know what is asked of them now, and whoever decides about it needs a difference to look for. What a lower level asks is presumed, so saying it again adds nothing.\n\n### How to fix\nSay at the higher level what goes beyond the lower one:\n\nBad: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Tastes the wine of the cellar once a week.\n```\n\nBad: `content/matrix/cellar/staff.md`\n\n```md\n---\ntitle: Staff - Cellar Career Framework\n---\n\n## Staff\n\n### Accountability\n\n- Tastes the wine of the cellar once a week.\n```\n\nGood: `content/matrix/cellar/staff.md`\n\n```md\n---\ntitle: Staff - Cellar Career Framework\n---\n\n## Staff\n\n### Accountability\n\n- Sets how the wine of every cellar is tasted.\n```"
  },
  "level-too-long": {
    "severity": "info",
    "group": "ladder",
    "title": "\"{holder}\" has {count} statements of its own; more than {most} cannot be rated with care.",
    "hint": "Join what is asked twice, and move what everybody is asked to a level or page that all take over.",
    "markdown": "At a minute for each, 60 statements take a rater an hour for one person, with the evidence still unread; raters who go on longer stop telling statements apart and give everything the rating of the first few. What a level takes over from another does not count, what it includes does.\n\n### How to fix\nLook for statements that name the same thing in several ways, for steps of a task where its result is what counts, and for what holds of everybody in the company.\n\nBad: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Tastes every barrel once a week\n\n### Press Operator\n\n#### Responsibilities\n\n- Cleans the presses\n- Cleans the barrels\n- Cleans the vats\n- Cleans the cups\n- Cleans the hoses\n- Cleans the pumps\n- Cleans the mills\n- Cleans the carts\n- Cleans the crates\n- Mends the presses\n- Mends the barrels\n- Mends the vats\n- Mends the cups\n- Mends the hoses\n- Mends the pumps\n- Mends the mills\n- Mends the carts\n- Mends the crates\n- Counts the presses\n- Counts the barrels\n- Counts the vats\n- Counts the cups\n- Counts the hoses\n- Counts the pumps\n- Counts the mills\n- Counts the carts\n- Counts the crates\n- Paints the presses\n- Paints the barrels\n- Paints the vats\n- Paints the cups\n- Paints the hoses\n- Paints the pumps\n- Paints the mills\n- Paints the carts\n- Paints the crates\n- Stores the presses\n- Stores the barrels\n- Stores the vats\n- Stores the cups\n- Stores the hoses\n- Stores the pumps\n- Stores the mills\n- Stores the carts\n- Stores the crates\n- Checks the presses\n- Checks the barrels\n- Checks the vats\n- Checks the cups\n- Checks the hoses\n- Checks the pumps\n- Checks the mills\n- Checks the carts\n- Checks the crates\n- Orders the presses\n- Orders the barrels\n- Orders the vats\n- Orders the cups\n- Orders the hoses\n- Orders the pumps\n- Orders the mills\n- Orders the carts\n- Orders the crates\n```\n\nGood: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Tastes every barrel once a week\n\n### Press Operator\n\n#### Responsibilities\n\n- Cleans the presses\n- Cleans the barrels\n- Cleans the vats\n- Cleans the cups\n- Cleans the hoses\n- Cleans the pumps\n- Cleans the mills\n- Cleans the carts\n- Cleans the crates\n```"
  },
  "level-twice": {
    "severity": "warning",
    "group": "ladder",
    "title": "\"{title}\" of {group} is described a second time.",
    "hint": "Keep one page, or give the other a title of its own.",
    "markdown": "Two descriptions of the same level or role disagree sooner or later, and nobody can say which one holds.\nGradus keeps both, the later one under an id of its own.\n\n### How to fix\nMerge the two, or make one include the other.\n\nBad: `content/ships/senior.md`\n\n```md\n---\ntitle: Senior - Ships Career Framework\n---\n\n## Deck\n\n- Leads a watch.\n```\n\nBad: `content/ships/senior-old.md`\n\n```md\n---\ntitle: Senior - Ships Career Framework\n---\n\n## Deck\n\n- Stands a watch.\n```\n\nGood: `content/ships/senior-old.md` is gone."
  },
  "level-without-page": {
    "severity": "warning",
    "group": "ladder",
    "title": "\"{level}\" is named as a level of {framework} and has no page.",
    "hint": "Write its page, or take it off the list until it has one.",
    "markdown": "People who look for the level find nothing, and whoever is on it has no words to be held to.\n\n### How to fix\nAdd a page whose title names the level and the framework, such as `title: \"Principal - Platform Career Framework\"`.\n\nBad: `content/ships/_index.md`\n\n```md\n---\ntitle: Ships Career Framework\n---\n\n1. [Senior](senior.md)\n2. [Staff](staff.md)\n```\n\nBad: `content/ships/senior.md`\n\n```md\n---\ntitle: Senior - Ships Career Framework\n---\n\n## Deck\n\n- Leads a watch.\n```\n\nGood: `content/ships/staff.md`\n\n```md\n---\ntitle: Staff - Ships Career Framework\n---\n\n## Deck\n\n- Decides how the watches are set on every ship.\n```"
  },
  "link-dead": {
    "severity": "warning",
    "group": "pages",
    "title": "The link leads to \"{target}\", where there is no page.",
    "hint": "Did you mean \"{near}\"? Mend the address, or add the old one to `aliases` of the page that moved.",
    "markdown": "Whoever follows the link finds nothing, and where it names a role, nothing is taken over from that role. A handbook may be a part of a larger site, so Gradus speaks only of a section that is plainly here: it has a page of its own, and most of what is linked to right below it is there. Addresses in the front matter of pages (`aliases`, `url`, `slug`) and in `aliases` of `gradus.yaml` count.\n\n### How to fix\nWrite the address of the page as it is now. Where a page moved, its front matter can keep the old address alive:\n\n```md\n---\ntitle: Presses\naliases:\n  - /handbook/cellar/old-presses/\n---\n```\n\nBad: `content/handbook/cellar/_index.md`\n\n```md\n---\ntitle: Cellar Career Framework\n---\n\n- [Intermediate](/handbook/cellar/intermediate/)\n- [Senior](/handbook/cellar/senior/)\n```\n\nBad: `content/handbook/cellar/intermediate.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Intermediate\"\n---\n\n## Craft\n\n- Fills the barrels\n```\n\nBad: `content/handbook/cellar/senior.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Senior\"\n---\n\n## Craft\n\n- Shows the [work of an Intermediate](/handbook/cellar/intermedate/) to newcomers\n```\n\nGood: `content/handbook/cellar/senior.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Senior\"\n---\n\n## Craft\n\n- Shows the [work of an Intermediate](/handbook/cellar/intermediate/) to newcomers\n```"
  },
  "link-moved": {
    "severity": "info",
    "group": "graph",
    "title": "\"{target}\" is not a page of this handbook; the link is read as \"{title}\" on this page, which has the same anchor.",
    "hint": "Link to \"{anchor}\" directly.",
    "markdown": "Pages move and their anchors stay. Readers who click land nowhere, or on an old copy.\n\n### How to fix\nPoint the link at the heading on this page.\n\nBad: `content/roles/shore.md`\n\n```md\n---\ntitle: Ports Leadership\n---\n\n## Levels\n\n### Port Manager\n\nReports to [Director of Ports](/jobs/shore/#director-of-ports).\n\n#### Responsibilities\n\n- Gives each ship its berth.\n\n### Director of Ports\n\n#### Responsibilities\n\n- Decides which ports we call at.\n```\n\nGood: `content/roles/shore.md`\n\n```md\n---\ntitle: Ports Leadership\n---\n\n## Levels\n\n### Port Manager\n\nReports to [Director of Ports](#director-of-ports).\n\n#### Responsibilities\n\n- Gives each ship its berth.\n\n### Director of Ports\n\n#### Responsibilities\n\n- Decides which ports we call at.\n```"
  },
  "link-undefined": {
    "severity": "warning",
    "group": "pages",
    "title": "No address is given for \"{name}\", by which this link goes.",
    "hint": "Below on the same page, the address stands on a line of its own: [{name}]: /where/it/leads/",
    "markdown": "Readers see the brackets, and no link. It happens when a section moves to a page of its own and the line with the address\nstays behind, or was in a part that is no longer taken in.\n\n### How to fix\nBring the line along, or write the address into the link:\n\n```md\n- Keeps the watch as the [rules][rules] have it.\n\n[rules]: /ships/rules/\n```\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch as the [rules of the house][rules] have it.\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch as the [rules of the house][rules] have it.\n\n[rules]: https://example.org/rules/\n```"
  },
  "lock-line": {
    "severity": "error",
    "group": "identity",
    "title": "This line of gradus.lock {problem}.",
    "hint": "Take the line back from version control (git checkout -- gradus.lock); gradus lock writes nothing until then.",
    "markdown": "`gradus.lock` ties people's evidence and ratings to what the handbook says. A line that cannot be read is an id that could be lost, so nothing is written over it.\n\n### How to fix\nTake the file back as it was, or take the one line back. Whoever means to give up an id drops the statement from its page and runs `gradus lock`.\n\nBad: `gradus.lock`\n\n```text\ngradus.lock 1\nlevel cellar/senior cellar\n```\n\nBad: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Tastes every barrel once a week.\n```\n\nGood: `gradus.lock`\n\n```text\ngradus.lock 1\nlevel cellar/senior cellar \"Senior\" \"content/matrix/cellar/senior.md\"\n```\n\nGood: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Tastes every barrel once a week.\n```"
  },
  "lock-merged": {
    "severity": "warning",
    "group": "identity",
    "title": "gradus.lock holds the marks of a merge.",
    "hint": "Both sides are taken for now; gradus lock writes it whole.",
    "markdown": "Each line of the lock says all of one thing, so both sides of a merge can stand beside each other; what two lines say of one id is told by the pages.\n\n### How to fix\nRun `gradus lock` and commit what it writes. With `gradus.lock merge=union` in `.gitattributes`, which `gradus lock` writes beside a new lock, git puts the sides together by itself.\n\nBad: `gradus.lock`\n\n```text\ngradus.lock 1\n<<<<<<< ours\nlevel cellar/senior cellar \"Senior\" \"content/matrix/cellar/senior.md\"\n=======\n>>>>>>> theirs\n```\n\nBad: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Tastes every barrel once a week.\n```\n\nGood: `gradus.lock`\n\n```text\ngradus.lock 1\nlevel cellar/senior cellar \"Senior\" \"content/matrix/cellar/senior.md\"\n```\n\nGood: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Tastes every barrel once a week.\n```"
  },
  "lock-missing": {
    "severity": "error",
    "group": "identity",
    "title": "The handbook has no gradus.lock.",
    "hint": "Run gradus lock and commit what it writes.",
    "markdown": "Without a lock the ids follow titles and words, and go with them: whoever was rated against a sentence loses it with the next edit. Only `gradus check --locked` asks for one.\n\n### How to fix\n```sh\ngradus lock\ngit add gradus.lock\n```"
  },
  "lock-stale": {
    "severity": "error",
    "group": "identity",
    "title": "gradus.lock does not know the pages as they are: {changes}",
    "hint": "Run gradus lock and commit what it writes together with the pages.",
    "markdown": "What the lock does not know has a provisional id, and who reviews the change does not see which sentence became which. Only `gradus check --locked` looks for this.\n\n### How to fix\nRun `gradus lock` before the pages are merged; it asks where it is not plain what became of a sentence."
  },
  "lock-unsure": {
    "severity": "error",
    "group": "identity",
    "title": "It is not plain whether this is still \"{was}\" ({place}).",
    "hint": "gradus lock asks, and remembers the answer.",
    "markdown": "Evidence and ratings go with a sentence when it is only worded otherwise, and stay behind when it asks something else. Between the two a person decides, not a program. Only `gradus check --locked` looks for this.\n\n### How to fix\nRun `gradus lock` in a terminal, or answer the questions of `gradus lock --json` and hand them back with `--answers`."
  },
  "lock-unusable": {
    "severity": "error",
    "group": "identity",
    "title": "gradus.lock cannot be used: {reason}.",
    "hint": "Until it can, all ids are provisional and gradus lock writes nothing over it.",
    "markdown": "Ids that are read wrongly would tie people's evidence to the wrong sentences; those that the pages alone give are told apart from them.\n\n### How to fix\nTake it back from version control, or use the Gradus that wrote it.\n\nBad: `gradus.lock`\n\n```text\ngradus.lock 999\n```\n\nBad: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Tastes every barrel once a week.\n```\n\nGood: `gradus.lock`\n\n```text\ngradus.lock 1\n```\n\nGood: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Tastes every barrel once a week.\n```"
  },
  "name-inferred": {
    "severity": "info",
    "group": "graph",
    "title": "\"{name}\" is read as \"{title}\".",
    "hint": "Use the whole title, or link the name to its heading.",
    "markdown": "A short name is clear to who writes it. Gradus takes it for the one role or level near by that it can stand for: on\nthe same page first, then in the same family or framework, then in the same folder. A second role that it could\nstand for as well makes the name unclear, to readers and to Gradus.\n\n### How to fix\nWrite \"Senior Cider Maker\" where the page says \"Senior\", or `[Senior](#senior-cider-maker)`.\n\nBad: `content/roles/shore.md`\n\n```md\n---\ntitle: Ports Leadership\n---\n\n## Levels\n\n### Port Manager\n\nReports to the Director.\n\n#### Responsibilities\n\n- Gives each ship its berth.\n\n### Director of Ports\n\n#### Responsibilities\n\n- Decides which ports we call at.\n```\n\nGood: `content/roles/shore.md`\n\n```md\n---\ntitle: Ports Leadership\n---\n\n## Levels\n\n### Port Manager\n\nReports to the Director of Ports.\n\n#### Responsibilities\n\n- Gives each ship its berth.\n\n### Director of Ports\n\n#### Responsibilities\n\n- Decides which ports we call at.\n```"
  },
  "name-unresolved": {
    "severity": "info",
    "group": "graph",
    "title": "{holder} {relation} \"{name}\", which is not in this handbook.",
    "hint": "Did you mean \"{alike}\"? Add its page, or leave it: the name is shown as written.",
    "markdown": "The relation is kept with the name as written, but nothing can be followed or inherited through it. A short name\nthat may stand for several roles near by is left open as well.\n\n### How to fix\nLink the name to the heading of the role, or use its title exactly as its page has it.\n\nBad: `content/roles/shore.md`\n\n```md\n---\ntitle: Ports Leadership\n---\n\n## Levels\n\n### Port Manager\n\nReports to the Chief Officer of the Fleet.\n\n#### Responsibilities\n\n- Gives each ship its berth.\n\n### Director of Ports\n\n#### Responsibilities\n\n- Decides which ports we call at.\n```\n\nGood: `content/roles/shore.md`\n\n```md\n---\ntitle: Ports Leadership\n---\n\n## Levels\n\n### Port Manager\n\nReports to the Director of Ports.\n\n#### Responsibilities\n\n- Gives each ship its berth.\n\n### Director of Ports\n\n#### Responsibilities\n\n- Decides which ports we call at.\n```"
  },
  "reports-cyclic": {
    "severity": "warning",
    "group": "graph",
    "title": "\"{holder}\" reports to itself, through {way}.",
    "hint": "Mend the sentence that names the wrong role.",
    "markdown": "A reporting line ends at the top. In a circle nobody knows who decides, assesses and promotes.\n\n### How to fix\nFollow the places listed with the finding, and mend the one that points downwards:\n\n```md\nThe Cellar Manager reports to the Director of Cellars.\n```\n\nBad: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Senior Press Operator\n\nThe Senior Press Operator reports to the [Cellar Manager](#cellar-manager).\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Cellar Manager\n\nThe Cellar Manager reports to the [Senior Press Operator](#senior-press-operator).\n\n#### Responsibilities\n\n- Plans the harvest with the growers\n```\n\nGood: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Senior Press Operator\n\nThe Senior Press Operator reports to the [Cellar Manager](#cellar-manager).\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Cellar Manager\n\n#### Responsibilities\n\n- Plans the harvest with the growers\n```"
  },
  "role-misplaced": {
    "severity": "warning",
    "group": "graph",
    "title": "\"{role}\" stands below \"{heading}\", where it is not looked for.",
    "hint": "Move its section below the levels of the family, or raise its heading by one level.",
    "markdown": "The heading levels say that this role is a part of \"{heading}\". Tables of contents and readers take it for\nthat. Gradus reads it as a role of the family, because its own parts say so.\n\n### How to fix\nPut the section beside the other roles:\n\n```md\n## Levels\n\n### Director, Engineering\n\n### Chief Technology Officer\n\n## Hiring Process\n```\n\nBad: `content/roles/cellar.md`\n\n```md\n---\ntitle: Cider Makers\n---\n\n## Levels\n\n### Cider Maker\n\n#### Responsibilities\n\n- Fills the barrels.\n\n## Hiring Process\n\n- A call of 30 minutes with a recruiter\n\n### Senior Cider Maker\n\n#### Senior Cider Maker Responsibilities\n\n- Plans which barrels are filled.\n```\n\nGood: `content/roles/cellar.md`\n\n```md\n---\ntitle: Cider Makers\n---\n\n## Levels\n\n### Cider Maker\n\n#### Responsibilities\n\n- Fills the barrels.\n\n### Senior Cider Maker\n\n#### Senior Cider Maker Responsibilities\n\n- Plans which barrels are filled.\n\n## Hiring Process\n\n- A call of 30 minutes with a recruiter\n```"
  },
  "section-empty": {
    "severity": "info",
    "group": "pages",
    "title": "\"{heading}\" has a heading and nothing below it.",
    "hint": "Write what belongs there, or take the heading out.",
    "markdown": "Readers cannot tell whether nothing applies or something was lost. Areas of a level or role without statements are told of by `area-empty`; this is about all other sections of a page about careers.\n\n### How to fix\nWrite the section, or take its heading out until there is something to say.\n\nBad: `content/handbook/cellar/senior.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Senior\"\n---\n\n## Craft\n\n- Keeps the presses clean\n\n## Further reading\n```\n\nGood: `content/handbook/cellar/senior.md`\n\n```md\n---\ntitle: \"Cellar Career Framework: Senior\"\n---\n\n## Craft\n\n- Keeps the presses clean\n```"
  },
  "settings-broken": {
    "severity": "error",
    "group": "settings",
    "title": "gradus.yaml cannot be read: {problem}",
    "hint": "Mend it; until then the handbook is compiled as if it were not there.",
    "markdown": "Settings that are not read are settings that do not hold: order, names and severities fall back to what\nthe pages themselves say.\n\n### How to fix\nCheck the indentation and the quotes around values that hold a colon:\n\n```yaml\norganisation: \"Acme: North\"\n```\n\nBad: `gradus.yaml`\n\n```yaml\norganisation: Acme: North\n```\n\nGood: `gradus.yaml`\n\n```yaml\norganisation: \"Acme: North\"\n```"
  },
  "settings-unknown": {
    "severity": "warning",
    "group": "settings",
    "title": "gradus.yaml has a key \"{key}\" below \"{within}\" that means nothing.",
    "hint": "Did you mean \"{alike}\"? The keys are listed in docs/gradus-yaml.md, the {codes} by gradus explain.",
    "markdown": "A mistyped key is read as if it were not there, and nobody notices.\n\n### How to fix\nMend the key or take it out. Editors that know `schemas/gradus-yaml.schema.json` complete it.\n\nBad: `gradus.yaml`\n\n```yaml\norganization: Acme\nseverities:\n  anchor-ded: off\n```\n\nGood: `gradus.yaml`\n\n```yaml\norganisation: Acme\nseverities:\n  anchor-dead: off\n```"
  },
  "settings-wrong": {
    "severity": "error",
    "group": "settings",
    "title": "\"{key}\" in gradus.yaml is not {wanted}.",
    "hint": "Mend it; until then it counts as not written.",
    "markdown": "A setting of the wrong form would otherwise hold by half, or not at all.\n\n### How to fix\n```yaml\nlevels: [Explorer, Navigator, Captain]\nseverities:\n  layer-inferred: off\n```\n\nBad: `gradus.yaml`\n\n```yaml\nlevels: Explorer, Navigator, Captain\nseverities:\n  anchor-dead: loud\n```\n\nGood: `gradus.yaml`\n\n```yaml\nlevels: [Explorer, Navigator, Captain]\nseverities:\n  anchor-dead: error\n```"
  },
  "shortcode-unknown": {
    "severity": "info",
    "group": "pages",
    "title": "Gradus does not know the shortcode \"{name}\", which also stands in {others}.",
    "hint": "Where it brings words people are held to, write them on the page, or put them into a file and include it.",
    "markdown": "What a shortcode shows is decided by the site, not by the page. Gradus takes in files that are included and knows\nshortcodes that only frame or arrange what the page says. Of any other it reads what stands between its tags; in the\nmiddle of a sentence the shortcode is shown as it is written, so that nobody takes the sentence for whole. A shortcode is\nreported once, with the other places where it stands.\n\n### How to fix\nLook at what it shows. A picture or a box needs nothing: silence the finding. Words that belong to a level or a role\nare better kept in a file that every page takes in:\n\n```md\n{{% include \"includes/careers/values.md\" %}}\n```\n\nTo silence it, in `gradus.yaml`:\n\n```yaml\nseverities:\n  shortcode-unknown: off\n```\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n\n{{< safety-rules >}}\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n\n{{% include \"includes/safety.md\" %}}\n```\n\nGood: `assets/includes/safety.md`\n\n```md\n- Wears a line in bad weather.\n```"
  },
  "stage-without-minutes": {
    "severity": "info",
    "group": "graph",
    "title": "\"{stage}\" does not say how long it is; {timed} of {all} stages do.",
    "hint": "Add its minutes.",
    "markdown": "Candidates plan their day by these numbers, and interviewers are counted on by them. Only meetings are looked at: what is filled in, recorded or sent takes as long as it takes.\n\n### How to fix\nWrite the length as the other stages have it:\n\n```md\n- Candidates then have a 60 minute interview with the Cellar Manager\n```\n\nBad: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Tastes every barrel once a week\n\n## Hiring Process\n\n- Candidates have a 30 minute screening call with a recruiter\n- Candidates then have a 60 minute interview with the Cellar Manager\n- Candidates then have an interview with a Senior Press Operator\n```\n\nGood: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Tastes every barrel once a week\n\n## Hiring Process\n\n- Candidates have a 30 minute screening call with a recruiter\n- Candidates then have a 60 minute interview with the Cellar Manager\n- Candidates then have a 45 minute interview with a Senior Press Operator\n```"
  },
  "statement-twice": {
    "severity": "info",
    "group": "ladder",
    "title": "\"{holder}\" says this, and {more}, in the words of \"{other}\", from which it takes over.",
    "hint": "Take it out here, or say what is more at this level.",
    "markdown": "What a level takes over holds without being said again. Said twice, it looks like a step that is none, and one of the two is forgotten when the words change. Words that an include brings to both are said once.\n\n### How to fix\nDelete the sentence at the higher level, or reword it so that it tells what grows: how widely, how often, with how much help.\n\nBad: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Extends that of the [Press Operator](#press-operator)\n- Keeps the presses clean\n- Tastes every barrel once a week\n```\n\nGood: `content/job-families/cellar.md`\n\n```md\n---\ntitle: Cellar Roles\n---\n\n## Levels\n\n### Press Operator\n\n#### Responsibilities\n\n- Keeps the presses clean\n\n### Senior Press Operator\n\n#### Responsibilities\n\n- Extends that of the [Press Operator](#press-operator)\n- Tastes every barrel once a week\n```"
  },
  "step-uneven": {
    "severity": "info",
    "group": "ladder",
    "title": "The step from \"{from}\" to \"{to}\" is {size}: {count} statements in new words, where the other steps of the ladder have about {usual}.",
    "hint": "See what it is made of with gradus steps, and move what is asked too late or too early; or split the level.",
    "markdown": "People climb a ladder step by step. One that is far larger than the others keeps them waiting for years, one that is far smaller is a promotion without a difference. Counted are the statements of the upper level that the lower one does not have word for word; a step is named when it has less than half, or more than twice, of what the middle one of the others has.\n\n### How to fix\nCompare the step with its neighbours, and move statements between them.\n\nBad: `content/matrix/cellar/associate.md`\n\n```md\n---\ntitle: Associate - Cellar Career Framework\n---\n\n## Associate\n\n### Accountability\n\n- Writes the diary of one barrel.\n- Writes the accounts of one barrel.\n- Writes the rota of one barrel.\n- Writes the labels of one barrel.\n- Writes the orders of one barrel.\n- Writes the rules of one barrel.\n- Writes the recipes of one barrel.\n- Writes the letters of one barrel.\n```\n\nBad: `content/matrix/cellar/intermediate.md`\n\n```md\n---\ntitle: Intermediate - Cellar Career Framework\n---\n\n## Intermediate\n\n### Accountability\n\n- Writes the diary of one cellar.\n- Writes the accounts of one cellar.\n- Writes the rota of one cellar.\n- Writes the labels of one cellar.\n- Writes the orders of one cellar.\n- Writes the rules of one cellar.\n- Writes the recipes of one cellar.\n- Writes the letters of one cellar.\n```\n\nBad: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Leads the harvest of one vineyard.\n```\n\nBad: `content/matrix/cellar/staff.md`\n\n```md\n---\ntitle: Staff - Cellar Career Framework\n---\n\n## Staff\n\n### Accountability\n\n- Writes the diary of every cellar.\n- Writes the accounts of every cellar.\n- Writes the rota of every cellar.\n- Writes the labels of every cellar.\n- Writes the orders of every cellar.\n- Writes the rules of every cellar.\n- Writes the recipes of every cellar.\n- Writes the letters of every cellar.\n```\n\nBad: `content/matrix/cellar/principal.md`\n\n```md\n---\ntitle: Principal - Cellar Career Framework\n---\n\n## Principal\n\n### Accountability\n\n- Writes the diary of the company.\n- Writes the accounts of the company.\n- Writes the rota of the company.\n- Writes the labels of the company.\n- Writes the orders of the company.\n- Writes the rules of the company.\n- Writes the recipes of the company.\n- Writes the letters of the company.\n```\n\nGood: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Writes the diary of two cellars.\n- Writes the accounts of two cellars.\n- Writes the rota of two cellars.\n- Writes the labels of two cellars.\n- Writes the orders of two cellars.\n- Writes the rules of two cellars.\n- Writes the recipes of two cellars.\n- Writes the letters of two cellars.\n```"
  },
  "strand-ambiguous": {
    "severity": "warning",
    "group": "settings",
    "title": "gradus.yaml speaks of a statement that begins \"{beginning}\", and {count} of {holder} do.",
    "hint": "Give as many words of its beginning as tell it from the others.",
    "markdown": "Which of them is meant cannot be told, so none is taken, and their words are compared as if nothing were said.\n\n### How to fix\nWrite on until only one statement of each level begins so:\n\n```yaml\nstrands:\n  On call:\n    - Takes part in the rota of the cellar\n```\n\nBad: `content/ships/senior.md`\n\n```md\n---\ntitle: Senior - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch at night.\n- Keeps the log of the watch.\n```\n\nBad: `gradus.yaml`\n\n```yaml\nstrands:\n  Watches:\n    - Keeps the\n```\n\nGood: `gradus.yaml`\n\n```yaml\nstrands:\n  Watches:\n    - Keeps the watch\n```"
  },
  "strand-unresolved": {
    "severity": "warning",
    "group": "settings",
    "title": "gradus.yaml speaks of a statement that begins \"{beginning}\", and none does.",
    "hint": "Did you mean \"{alike}\"? Copy its first words from the page.",
    "markdown": "Owners of a framework put statements of several levels together (`strands`), or keep them apart (`apart`), by how they\nbegin. When the page is reworded, the beginning no longer fits, and the words are matched by comparing again.\n\n### How to fix\nCopy the beginning of the statement from the page:\n\n```yaml\nstrands:\n  On call:\n    - Takes part in the rota\n    - Sets the standard for the rota\n```\n\nBad: `content/ships/senior.md`\n\n```md\n---\ntitle: Senior - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch at night.\n```\n\nBad: `gradus.yaml`\n\n```yaml\nstrands:\n  Watches:\n    - Stands the watch\n```\n\nGood: `gradus.yaml`\n\n```yaml\nstrands:\n  Watches:\n    - Keeps the watch\n```"
  },
  "translation-differs": {
    "severity": "warning",
    "group": "pages",
    "title": "The translation into {language} has {has} below \"{where}\" where the original has {original}.",
    "hint": "Nothing corresponds to \"{alone}\". Write what is missing, or take out what is too much; what cannot be matched for certain is shown as not translated.",
    "markdown": "Whoever reads the translation is told something else than whoever reads the original. Mostly the original was changed afterwards. What is counted are list items, paragraphs and rows of tables; no words are compared.\n\n### How to fix\n\nPut the two pages beside each other and bring the translation to the state of the original.\n\nBad: `gradus.yaml`\n\n```yaml\ntranslations:\n  de: content.de\n```\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n- Rows every Sunday in the boat of the ship with 4 others.\n```\n\nBad: `content.de/ships/mate.md`\n\n```md\n---\ntitle: Maat - Laufbahn auf Schiffen\n---\n\n## An Deck\n\n- Geht Wache.\n```\n\nGood: `content.de/ships/mate.md`\n\n```md\n---\ntitle: Maat - Laufbahn auf Schiffen\n---\n\n## An Deck\n\n- Geht Wache.\n- Rudert jeden Sonntag mit 4 anderen im Boot des Schiffs.\n```"
  },
  "translation-missing": {
    "severity": "off",
    "group": "pages",
    "title": "{what} is not translated into {language}.",
    "hint": "It belongs into {where}. Until it is there, readers see the original, marked as not translated.",
    "markdown": "Which pages and which parts of a page a language lacks. It is off until somebody asks for it, because a translation mostly grows page by page.\n\n### How to fix\n\nTranslate the page, or the part. To look for it, in `gradus.yaml`:\n\n```yaml\nseverities:\n  translation-missing: on\n```\n\nBad: `gradus.yaml`\n\n```yaml\ntranslations:\n  de: content.de\nseverities:\n  translation-missing: on\n```\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n```\n\nBad: `content/ships/captain.md`\n\n```md\n---\ntitle: Captain - Ships Career Framework\n---\n\n## Deck\n\n- Sets the watches of the ship.\n```\n\nBad: `content.de/ships/mate.md`\n\n```md\n---\ntitle: Maat - Laufbahn auf Schiffen\n---\n\n## An Deck\n\n- Geht Wache.\n```\n\nGood: `content.de/ships/captain.md`\n\n```md\n---\ntitle: Kapitän - Laufbahn auf Schiffen\n---\n\n## An Deck\n\n- Teilt die Wachen des Schiffs ein.\n```"
  },
  "translation-stray": {
    "severity": "warning",
    "group": "pages",
    "title": "This page stands among the translations into {language}, and there is no page that it translates.",
    "hint": "Should it be \"{alike}\"? Give it the path of its original, below the folder of the language, or take it out.",
    "markdown": "Nobody finds its words: a translation is read beside the page of the same path. Mostly the original was moved or renamed, and the translation was not.\n\n### How to fix\n\nMove it to where its original is. `translations` in `gradus.yaml` says which folder mirrors the pages, and `senior.de.md` translates the `senior.md` beside it.\n\nBad: `gradus.yaml`\n\n```yaml\ntranslations:\n  de: content.de\n```\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n```\n\nBad: `content.de/ships/maat.md`\n\n```md\n---\ntitle: Maat - Laufbahn auf Schiffen\n---\n\n## An Deck\n\n- Geht Wache.\n```\n\nGood: `content.de/ships/maat.md` is gone.\n\nGood: `content.de/ships/mate.md`\n\n```md\n---\ntitle: Maat - Laufbahn auf Schiffen\n---\n\n## An Deck\n\n- Geht Wache.\n```"
  },
  "wording-many-ideas": {
    "severity": "off",
    "group": "wording",
    "title": "This asks for {count} things at once: \"{ideas}\".",
    "hint": "Make each of them a statement of its own, or keep the one that matters.",
    "markdown": "Somebody who does two of three things meets it, or does not: raters decide that differently, and the person cannot know. A statement holds one idea, so that it can be shown by one piece of evidence.\n\n### How to fix\nSplit it:\n\nBad: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Plans the harvest, trains the pickers every week, and reports the yield of each press.\n```\n\nGood: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Plans the harvest of each year.\n- Trains the pickers every week.\n- Reports the yield of each press.\n```"
  },
  "wording-off-putting": {
    "severity": "off",
    "group": "wording",
    "title": "\"{words}\" is {why}.",
    "hint": "Write {instead}.",
    "markdown": "Who feels that a text is not meant for them does not apply, and does not ask for the next level. Each word is from a published list:\n\n- words that readers take as meant for men: D. Gaucher, J. Friesen and A. C. Kay, *Evidence that gendered wording in job advertisements exists and sustains gender inequality*, Journal of Personality and Social Psychology 101 (2011), 109-128, appendix A, and the titles of the same kind that came later;\n- words that name men for all: American Psychological Association, *Publication Manual*, 7th edition (2020), chapter 5, bias-free language;\n- words that readers take as meant for the young: US Equal Employment Opportunity Commission, *Prohibited employment policies and practices*, on job advertisements;\n- words that make light of people: *Google developer documentation style guide*, \"Write inclusive documentation\".\n\nWhat frameworks cannot do without (lead, decide, challenge, independent), Gradus leaves alone, although the first list has it.\n\n### How to fix\nSay what somebody does, not what kind of person they are:\n\nBad: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Drives prices down aggressively with every mill.\n```\n\nGood: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Negotiates prices with every mill, and walks away from a bad one.\n```"
  },
  "wording-too-long": {
    "severity": "off",
    "group": "wording",
    "title": "This has {count} words; more than {most} are too long to be read aloud.",
    "hint": "Keep what is asked; put the rest below it, as examples.",
    "markdown": "People talk about expectations: in conversations, in reviews, in interviews. At the pace of speech forty words take a quarter of a minute, and whoever listens has lost the beginning.\n\n### How to fix\nKeep what somebody does, and move the rest into items below it:\n\nBad: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Keeps the cellar book so that anybody who comes into the cellar at any hour of any day of the week can see at a glance which barrel was filled when, by whom, from which press, with what, and how often it has been tasted since then by whom.\n```\n\nGood: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Keeps the cellar book so that anybody can see at a glance what is in each barrel.\n  - When it was filled, by whom, and from which press\n  - How often it was tasted\n```"
  },
  "wording-undemonstrable": {
    "severity": "off",
    "group": "wording",
    "title": "\"{words}\" cannot be shown: two people who saw the same would rate it differently.",
    "hint": "Say what they do, and what comes of it.",
    "markdown": "What goes on inside a head, and praise, cannot be shown: two raters who know the same facts come to two ratings. Words such as *understand*, *know* and *appreciate* are \"open to many interpretations\" (R. F. Mager, *Preparing Instructional Objectives*, 1962).\n\n### How to fix\nName what a colleague would see:\n\nBad: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Understands every press of the cellar.\n```\n\nGood: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Repairs every press of the cellar without help.\n```"
  },
  "wording-without-extent": {
    "severity": "off",
    "group": "wording",
    "title": "This says neither how often nor how widely.",
    "hint": "Add how often, for how many, or for whom: \"every release\", \"for their team\".",
    "markdown": "The same words fit a beginner and a principal where nothing says how far they reach. What grows from level to level is mostly how often, how widely, and with how much help.\n\n### How to fix\nSay how far it goes:\n\nBad: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Tastes wine with care.\n```\n\nGood: `content/matrix/cellar/senior.md`\n\n```md\n---\ntitle: Senior - Cellar Career Framework\n---\n\n## Senior\n\n### Accountability\n\n- Tastes wine with care, from each barrel once a week.\n```"
  }
};
