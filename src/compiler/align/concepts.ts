/**
 * What the words of career frameworks speak of. Two statements that share no word may share one of these ("coaches new
 * hires", "mentors others"). From general knowledge of the field, not from the words of one framework. Each entry holds
 * beginnings of words; one of several words is written with spaces.
 */
const concepts = {
  mentoring: 'mentor|coach|tutor|sponsor|apprentic|teach|train|onboard|upskill|grow others|develop others|growth of others',
  learning: 'learn|curio|study|studies|self-improv|self improv|new skill|grow as|own growth|personal growth|own development|seek feedback',
  feedback: 'feedback|critique|retrospective|retro|praise|recogni',
  hiring: 'hir|interview|recruit|candidate|talent|staffing|headcount|onboarding',
  communicating: 'communicat|present|articulat|explain|convey|written|writing|verbal|listen|speak|message|messaging|audience|storytell',
  sharing: 'share|sharing|visib|transparen|broadcast|status|keep informed|inform',
  documenting: 'document|runbook|wiki|playbook|guide|write up',
  collaborating: 'collaborat|cooperat|pair|together|partner|cross-functional|cross functional|work with|works with|teammate',
  stakeholders: 'stakeholder|counterpart|relationship|network|alliance|buy-in|align',
  customers: 'customer|client|user|consumer|audience need|empath',
  strategy: 'strateg|vision|roadmap|long-term|long term|direction|north star|future|multi-year|horizon',
  planning: 'plan|estimat|schedul|timeline|milestone|deadline|sequenc|break down|breaks down|decompos|scop',
  prioritising: 'priorit|trade-off|tradeoff|focus|urgent|most important|time management|manages time|workload',
  delivering: 'deliver|ship|execut|complet|finish|follow through|launch|releas|output|productiv|through to completion',
  owning: 'own|accountab|responsib|commit|reliab|depend on|dependab|dri|drive',
  deciding: 'decision|decid|judg|choose|choice|tie-break',
  ambiguity:
    'ambig|unclear|vague|uncertain|undefined|ill-defined|open-ended|loosely defined|well-defined|well defined|clear requirement|requirements',
  autonomy:
    'independen|autonom|self-direct|self direct|self-manag|minimal guidance|supervision|guidance|unblock|help when|ask for help|asks for help|stuck|blocked',
  problems: 'problem|challeng|root cause|troubleshoot|debug|diagnos|investigat|solve|solving|solution',
  designing: 'design|architect|system|proposal|rfc|technical plan|blueprint|scalab|extensib|maintainab',
  coding: 'code|coding|implement|program|refactor|pull request|merge request|commits',
  reviewing: 'review|standard|best practice|convention|style|high bar|bar for',
  testing: 'test|quality|bug|defect|regress|qa|automat',
  operations:
    'on-call|on call|incident|outage|monitor|alert|observab|uptime|availab|reliability|operation|production|post-mortem|postmortem|deploy|infrastructure',
  security: 'secur|privacy|complian|vulnerab|threat|risk|safe',
  performance: 'performan|latency|efficien|cost|capacity|optimi|speed',
  data: 'data|metric|measur|analy|kpi|okr|experiment|insight|evidence|dashboard|quantit|indicator',
  improving: 'improv|inefficien|streamlin|iterate|iterat|innovat|process|better way|continuous|tech debt|technical debt|debt',
  culture: 'cultur|value|inclus|divers|belong|psychological|welcom|moral|fun|celebrat|empower|trust|respect',
  leading: 'lead|influenc|inspir|motivat|role model|by example|example to|champion|advocat|evangel|set the tone|sets the tone|spearhead',
  managing: 'manager of|direct report|performance review|delegat|people manage|team health|succession|one-on-one|1:1|promotion',
  conflict: 'conflict|disagree|difficult conversation|resolv|friction|mediat|negotiat|constructive|raise concern|dissent|candor|candour',
  business: 'business|commercial|revenue|market|product sense|product thinking|competit|budget|profit|industr|company goal',
  goals: 'goal|objective|outcome|result|target|impact|success',
  expertise: 'expert|master|knowledge|proficien|fluent|deep|depth|specialis|specializ|subject matter|domain|breadth|understand|familiar',
  tools: 'tool|framework|technolog|librar|platform|stack|language|technique',
  change: 'change|adapt|flexib|resilien|transition|pivot|agil|complex',
  community: 'community|open source|open-source|speaking|conference|blog|external|public',
  selling: 'sale|sell|deal|account|quota|prospect|pipeline|forecast|territor|renewal|churn',
  researching: 'research|usability|user need|persona|interviews with|discovery|prototyp|wirefram|visual',
  initiative: 'initiative|proactiv|proposes|volunteer|unprompted|bias for action|steps up|opportunit',
} as const;

export type Concept = keyof typeof concepts;

const found = (Object.entries(concepts) as [Concept, string][]).map(([name, words]) => ({
  name,
  shape: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})`, 'iu'),
}));

/** The concepts a text speaks of, in the order of the table above. */
export function conceptsOf(text: string): Concept[] {
  return found.filter(({ shape }) => shape.test(text)).map(({ name }) => name);
}
