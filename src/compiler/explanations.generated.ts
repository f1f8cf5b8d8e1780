// Generated from messages/compiler.md by `npm run generate`. Do not edit.
// Apart from the functions: a bundle for the browser has no use for these.
export const explanations: Record<string, { severity: string; group: string | null; title: string; hint: string | null; markdown: string }> = {
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
  "include-cyclic": {
    "severity": "error",
    "group": "pages",
    "title": "The include \"{target}\" brings the page back to itself.",
    "hint": "Take one of the includes on the way out.",
    "markdown": "A file that includes itself, directly or through others, has no end. Gradus stops at the first repetition\nand reads everything else.\n\n### How to fix\nFollow the places listed with the finding and remove the include that closes the circle.\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n{{% include \"includes/deck.md\" %}}\n```\n\nBad: `assets/includes/deck.md`\n\n```md\n- Keeps the watch.\n\n{{% include \"includes/safety.md\" %}}\n```\n\nBad: `assets/includes/safety.md`\n\n```md\n- Wears a line in bad weather.\n\n{{% include \"includes/deck.md\" %}}\n```\n\nGood: `assets/includes/safety.md`\n\n```md\n- Wears a line in bad weather.\n```"
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
  "includes-too-many": {
    "severity": "error",
    "group": "pages",
    "title": "The page takes in more than {most} includes; the rest is left out.",
    "hint": "Look for files that include each other again and again.",
    "markdown": "A few files that include each other several times grow without end. Gradus stops, so that one page cannot\nhold up the handbook.\n\n### How to fix\nInclude each part once, where it is read.\n\nBad: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n\n{{% include \"includes/a.md\" %}} {{% include \"includes/a.md\" %}} {{% include \"includes/a.md\" %}} {{% include \"includes/a.md\" %}}\n{{% include \"includes/a.md\" %}} {{% include \"includes/a.md\" %}} {{% include \"includes/a.md\" %}} {{% include \"includes/a.md\" %}}\n```\n\nBad: `assets/includes/a.md`\n\n```md\n{{% include \"includes/b.md\" %}} {{% include \"includes/b.md\" %}} {{% include \"includes/b.md\" %}} {{% include \"includes/b.md\" %}}\n{{% include \"includes/b.md\" %}} {{% include \"includes/b.md\" %}} {{% include \"includes/b.md\" %}} {{% include \"includes/b.md\" %}}\n```\n\nBad: `assets/includes/b.md`\n\n```md\n{{% include \"includes/c.md\" %}} {{% include \"includes/c.md\" %}} {{% include \"includes/c.md\" %}} {{% include \"includes/c.md\" %}}\n{{% include \"includes/c.md\" %}} {{% include \"includes/c.md\" %}} {{% include \"includes/c.md\" %}} {{% include \"includes/c.md\" %}}\n```\n\nBad: `assets/includes/c.md`\n\n```md\n- Wears a line in bad weather.\n```\n\nGood: `content/ships/mate.md`\n\n```md\n---\ntitle: Mate - Ships Career Framework\n---\n\n## Deck\n\n- Keeps the watch.\n\n{{% include \"includes/c.md\" %}}\n```"
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
  "link-moved": {
    "severity": "info",
    "group": "graph",
    "title": "\"{target}\" is not a page of this handbook; the link is read as \"{title}\" on this page, which has the same anchor.",
    "hint": "Link to \"{anchor}\" directly.",
    "markdown": "Pages move and their anchors stay. Readers who click land nowhere, or on an old copy.\n\n### How to fix\nPoint the link at the heading on this page.\n\nBad: `content/roles/shore.md`\n\n```md\n---\ntitle: Ports Leadership\n---\n\n## Levels\n\n### Port Manager\n\nReports to [Director of Ports](/jobs/shore/#director-of-ports).\n\n#### Responsibilities\n\n- Gives each ship its berth.\n\n### Director of Ports\n\n#### Responsibilities\n\n- Decides which ports we call at.\n```\n\nGood: `content/roles/shore.md`\n\n```md\n---\ntitle: Ports Leadership\n---\n\n## Levels\n\n### Port Manager\n\nReports to [Director of Ports](#director-of-ports).\n\n#### Responsibilities\n\n- Gives each ship its berth.\n\n### Director of Ports\n\n#### Responsibilities\n\n- Decides which ports we call at.\n```"
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
  "role-misplaced": {
    "severity": "warning",
    "group": "graph",
    "title": "\"{role}\" stands below \"{heading}\", where it is not looked for.",
    "hint": "Move its section below the levels of the family, or raise its heading by one level.",
    "markdown": "The heading levels say that this role is a part of \"{heading}\". Tables of contents and readers take it for\nthat. Gradus reads it as a role of the family, because its own parts say so.\n\n### How to fix\nPut the section beside the other roles:\n\n```md\n## Levels\n\n### Director, Engineering\n\n### Chief Technology Officer\n\n## Hiring Process\n```\n\nBad: `content/roles/cellar.md`\n\n```md\n---\ntitle: Cider Makers\n---\n\n## Levels\n\n### Cider Maker\n\n#### Responsibilities\n\n- Fills the barrels.\n\n## Hiring Process\n\n- A call of 30 minutes with a recruiter\n\n### Senior Cider Maker\n\n#### Senior Cider Maker Responsibilities\n\n- Plans which barrels are filled.\n```\n\nGood: `content/roles/cellar.md`\n\n```md\n---\ntitle: Cider Makers\n---\n\n## Levels\n\n### Cider Maker\n\n#### Responsibilities\n\n- Fills the barrels.\n\n### Senior Cider Maker\n\n#### Senior Cider Maker Responsibilities\n\n- Plans which barrels are filled.\n\n## Hiring Process\n\n- A call of 30 minutes with a recruiter\n```"
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
  }
};
