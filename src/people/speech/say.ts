/** A message in the language of who reads it. */
import type { Said } from '../contract.ts';
import type { Message } from '../messages.generated.ts';

export type Say = (message: Message) => Said;
