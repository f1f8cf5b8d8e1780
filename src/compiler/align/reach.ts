/**
 * How widely, how often and how independently a statement asks for something, read off its words. Between two wordings
 * of one competency a higher rank is a widening, a lower one a narrowing.
 */
export type Axis = 'scope' | 'frequency' | 'part' | 'size' | 'support';

/** What a wording turned into another on one axis, with the words that say so; null where one side is silent. */
export interface Turn {
  axis: Axis;
  direction: 'wider' | 'narrower';
  from: string | null;
  to: string | null;
}

/** Lowest first; each rank with the words that show it. From general knowledge of how such pages are written. */
const ladders: Readonly<Record<Axis, readonly RegExp[]>> = {
  scope: ranks(
    "(?:his|her|their|my|your|one's)(?: own)?(?: \\p{L}+)? (?:work|tasks?|issues?|area)|own (?:work|tasks?|code)|themsel(?:f|ves)|self|assigned (?:work|tasks?|issues?)",
    'team ?members?|team ?mates?|peers?|colleagues?|co-?workers?|others|individuals|new hires|juniors?',
    "team(?:['’]s)?|squad",
    'group|stage|(?:multiple|several|other|many|across|between|neighbou?ring|adjacent|sister) (?:\\p{L}+ )?teams|cross-?team|cross[- ]functional(?:ly)?|sub-?department|sections?',
    'departments?|division|(?:engineering|product|design|the) organi[sz]ation|org(?:-wide)?|directorate|function',
    "company(?:-wide)?|companies|organi[sz]ation-?wide|across the organi[sz]ation|whole organi[sz]ation|entire organi[sz]ation|enterprise|business(?:-wide)?|globally|company['’]s",
    'industry|(?:wider|broader|open[- ]source|external|outside|public) (?:community|audience|world)|outside (?:of )?the company|externally|market(?:place)?|the field at large',
  ),
  frequency: ranks(
    'rarely|occasional(?:ly)?|sometimes|at times|from time to time|when (?:asked|prompted|needed)',
    'often|regular(?:ly)?|frequent(?:ly)?|periodic(?:al)?(?:ly)?|weekly|monthly',
    'usual(?:ly)?|consistent(?:ly)?|reliab(?:le|ly)|routine(?:ly)?|habitual(?:ly)?|steadily',
    'always|continual(?:ly)?|continuous(?:ly)?|every time|at all times|without exception|daily',
  ),
  part: ranks(
    'is aware|are aware|aware(?:ness)?|observes?|shadows?|is learning|learns|begins? to|starts? to|develops? an understanding|basic',
    'helps?|assists?|supports|participates?|takes? part|contributes?|follows|understands?|knows',
    'owns|deliver(?:s|ing)?|creates?|builds|writes|improves?|manages|maintains?|resolves?|implements?|proposes?|takes responsibility',
    'leads?|drives?|mentors?|coach(?:es)?|teach(?:es)?|coordinates?|facilitates?|spearheads?|champions?|enables?|influences?|advises?|guides?|shapes?|represents?',
    'sets? (?:the |and upholds? the )?(?:\\p{L}+ )?(?:standards?|direction|strategy|vision|tone|bar)|defines? (?:the )?(?:\\p{L}+ )?(?:strategy|vision|direction|standards?)|establish(?:es)?|transforms?|pioneers?|recogni[sz]ed (?:as|across)',
  ),
  size: ranks(
    'small|simple|minor|straightforward|well[- ]defined|clearly defined|clear requirements|basic tasks?',
    'moderate|medium(?:-sized)?|mid-?sized|some complexity',
    'large|complex|complicated|difficult|challenging|significant|vague|ambiguous|unclear|ill-defined|undefined',
    'largest|most (?:complex|challenging|difficult|ambiguous|critical)|highly (?:complex|ambiguous)|highest|mission-?critical|unprecedented',
  ),
  support: ranks(
    'with (?:\\p{L}+ )?(?:guidance|supervision|help|support|assistance|oversight)|under (?:\\p{L}+ )?(?:guidance|supervision)|asks? for (?:help|support)|seeks? (?:help|guidance|support)',
    '(?:with )?(?:minimal|little|limited|occasional) (?:guidance|supervision|help|support|oversight)',
    'independent(?:ly)?|autonomous(?:ly)?|on (?:his|her|their) own|without (?:guidance|supervision|help|oversight)|self-direct(?:ed|s)|unprompted',
  ),
};

/** The turns from one wording to another, in the order of the axes. An axis on which either side says nothing new has none. */
export function turnsOf(before: string, after: string): Turn[] {
  return (Object.keys(ladders) as Axis[]).flatMap((axis): Turn[] => {
    const [low, high] = [reachOf(axis, before), reachOf(axis, after)];
    // Silence is no rank of its own, but for scope: who names no one beyond themselves speaks of their own work.
    const from = low?.rank ?? (axis === 'scope' && high && high.rank > 1 ? 0 : null);
    const to = high?.rank ?? null;
    if (from === null || to === null || from === to) return [];
    return [{ axis, direction: to > from ? 'wider' : 'narrower', from: low?.words ?? null, to: high?.words ?? null }];
  });
}

/** What the ranks of scope are called, lowest first. */
export const scopes = ['own work', 'others', 'team', 'several teams', 'department', 'company', 'industry'] as const;

/** How widely a text speaks, in plain words; null where it names nobody. */
export function scopeOf(text: string): (typeof scopes)[number] | null {
  const reach = reachOf('scope', text);
  return reach ? (scopes[reach.rank] ?? null) : null;
}

/** The highest rank whose words a text has. */
function reachOf(axis: Axis, text: string): { rank: number; words: string } | null {
  for (const [index, shape] of [...ladders[axis].entries()].reverse()) {
    const found = shape.exec(text);
    if (found) return { rank: index, words: found[0].trim() };
  }
  return null;
}

function ranks(...words: string[]): RegExp[] {
  return words.map((one) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${one})(?![\\p{L}\\p{N}])`, 'iu'));
}
