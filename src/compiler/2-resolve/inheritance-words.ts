/** The words by which a sentence takes over what somebody else is asked. */
import { aspects } from './taken.ts';

/** Without one of these words no reader finds anything: most sentences are done with here. */
export const mayBe =
  /\b(?:extend|extension|inherit|build|expand|adds? to|same|every|all of|plus|who|responsibilit|requirement|qualification|expect|dut(?:y|ies)|competenc|skill|criteri|accountabilit|standard|behaviou?r|asked|required)|\+/iu;
const subject = '(?:(?<subject>[^;:]{0,80}?)\\s+)??';
const modal =
  '(?:(?:also|additionally|continues? to|(?:is|are) (?:also )?(?:expected|required|supposed) to|must|shall|should|will|needs? to|ha(?:s|ve) to)\\s+)*';
/** Verbs by which one does what is asked; of the latter only "all" of it leaves no doubt. */
const meeting = '(?:meets?|fulfil(?:l|s|ls)?|satisf(?:y|ies)|performs?|does|do|upholds?|carr(?:y|ies) out)';
const having =
  '(?:covers?|includes?|takes? on|delivers?(?: on)?|ha(?:s|ve)|owns?|holds?|assumes?|exhibits?|demonstrates?|shows?|retains?|keeps?|shares?)';
const doing =
  '(?:meeting|fulfil?ling|satisfying|performing|doing|upholding|executing|having|covering|delivering(?: on)?|exhibiting|demonstrating)';
export const additive = new RegExp(
  `^(?:in addition to|on top of|beyond|besides|as well as|over and above|alongside|building (?:up)?on|adding to)\\s+(?:${doing}\\s+)?`,
  'iu',
);
export const extending = new RegExp(
  `^${subject}(?:extends?|inherits?(?: from)?|builds? (?:up)?on(?: top of)?|expands? (?:up)?on|is an extension of)\\s+`,
  'iu',
);
export const addingTo = new RegExp(`^${subject}adds? to\\s+`, 'iu');
export const sameAs = new RegExp(
  `^${subject}(?:(?:is|are|has|have|holds?|shares?|held to|with)\\s+)*(?:exactly\\s+)?(?:the\\s+)?same\\s+(?:(?<aspect>${aspects})\\s+)?(?:as|of)\\s+(?:(?:those|that|in|for|of|with|at)\\s+)*`,
  'iu',
);
export const totality = /^(?:(?:plus|and|also)\s+)?(?=(?:all|everything|every)\b)/iu;
export const meets = new RegExp(`^${subject}(?<modal>${modal})(?:also\\s+)?(?:(?<meeting>${meeting})|${having})\\s+(?:also\\s+)?`, 'iu');
export const areWho = /^(?:(?<subject>[^;:]{0,60}?)\s+)??are\s+/iu;
export const applies = /^\s*(?:(?:also|still|all|equally)\s+)*(?:apply|applies|holds?|carry over|carries over)\b/iu;
export const whoAlso = /^\s*,?\s*who\b.*\b(?:also|following|additionally|in addition|below|further)\b/iu;
export const plus = /^\s*[,;–—-]?\s*(?:plus|\+|and also|but also|and in addition|with the addition of)(?![\p{L}])/iu;
/** What takes over, and nothing else, ends here, or goes on to add to it. */
export const goesOn = /^\s*(?:$|[,;:.(…–—+]|(?:plus|and|but|as well|also)\b)/iu;
export const adding = /^\s*[,;–—-]?\s*(?:but|plus|\+|and|as well as|with the addition of|additionally|in addition|while also)(?![\p{L}])/iu;
export const announces = /(?:[:…]|\.{3})[*_"”\s]*$/u;
/** Somebody stands in for another: a task, and no inheritance. */
export const standsIn =
  /\b(?:in (?:his|her|their|the|its) absence|when(?:ever)? (?:needed|necessary|required|asked|they|he|she|the|need)|whenever|as (?:needed|required|necessary)|if (?:needed|necessary|required|asked)|on (?:leave|vacation|holiday)|absent|temporar\w*|interim|acting|deputi[sz]\w*|stands? in|fills? in|backup|steps? in)\b/iu;
export const itself =
  /^(?:|this|it|they|you|she|he|we|i|people|someone|anyone|somebody|those in (?:it|this role)|.*\b(?:role|position|level|job))$/iu;
